import type { Db } from './database.ts';

/** A column's name and its type in the database. */
export type Column = readonly [name: string, type: string];

/**
 * Many rows as one source of a statement, `u`: a column is one array. Bytes of all rows go as one value from which each
 * row's are cut, since an array of them would be sent as text of twice the size.
 */
export function many(
  columns: readonly Column[],
  rows: readonly (readonly unknown[])[],
  before: readonly unknown[] = [],
): { readonly u: string; readonly values: unknown[] } {
  const values: unknown[] = [...before];
  const given: string[] = [];
  const named: string[] = [];
  const shown: string[] = [];
  const take = (type: string, value: unknown): void => {
    values.push(value);
    given.push(`$${values.length}::${type}`);
  };
  columns.forEach(([name, type], i) => {
    if (type !== 'bytea') {
      take(
        `${type}[]`,
        rows.map((row) => row[i]),
      );
      named.push(name);
      shown.push(name);
      return;
    }
    const { bytes, from, length } = packed(rows.map((row) => row[i] as Buffer | null));
    values.push(bytes);
    const whole = `$${values.length}::bytea`;
    take('int[]', from);
    take('int[]', length);
    named.push(`${name}_from`, `${name}_length`);
    shown.push(`substring(${whole} FROM ${name}_from FOR ${name}_length) AS ${name}`);
  });
  return { u: `(SELECT ${shown.join(', ')} FROM unnest(${given.join(', ')}) AS x (${named.join(', ')})) AS u`, values };
}

/** Inserts rows in one statement; none asks nothing. `rest` is what comes behind, such as `ON CONFLICT`. */
export async function insert<T = never>(
  db: Db,
  table: string,
  columns: readonly Column[],
  rows: readonly (readonly unknown[])[],
  rest = '',
): Promise<T[]> {
  if (rows.length === 0) return [];
  const { u, values } = many(columns, rows);
  const names = columns.map(([name]) => name).join(', ');
  return db.rows<T>(`INSERT INTO ${table} (${names}) SELECT ${names} FROM ${u} ${rest}`, values);
}

/** Writes rows that there are, found by that column, in one statement. Returns how many there were. */
export async function update(
  db: Db,
  table: string,
  by: string,
  columns: readonly Column[],
  rows: readonly (readonly unknown[])[],
): Promise<number> {
  if (rows.length === 0) return 0;
  const { u, values } = many(columns, rows);
  const sets = columns.flatMap(([name]) => (name === by ? [] : [`${name} = u.${name}`]));
  return db.run(`UPDATE ${table} AS t SET ${sets.join(', ')} FROM ${u} WHERE t.${by} = u.${by}`, values);
}

function packed(all: readonly (Buffer | null)[]): {
  bytes: Buffer;
  from: (number | null)[];
  length: (number | null)[];
} {
  const from: (number | null)[] = [];
  const length: (number | null)[] = [];
  let at = 1;
  for (const one of all) {
    from.push(one && at);
    length.push(one?.length ?? null);
    at += one?.length ?? 0;
  }
  return { bytes: Buffer.concat(all.flatMap((one) => one ?? [])), from, length };
}
