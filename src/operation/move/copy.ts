import type { Database } from 'better-sqlite3';
import type { Client } from 'pg';
import { listed, quoted, type Table } from './shape.ts';

/** What came of a table. */
export interface Copied {
  readonly rows: number;
  /** How many were not there yet, or differed. */
  readonly written: number;
  readonly removed: number;
}

type Row = Readonly<Record<string, unknown>>;

/** So many rows go together; fewer where each may be large. */
const together = 1_000;
const largeTogether = 25;
const large = new Set(['media']);

/**
 * Makes a table on PostgreSQL equal to the one on SQLite and proves each row by reading it back. What is equal already is not
 * written, so that it can be broken off and begun again. Throws where a row is not what it was.
 */
export async function copyTable(
  table: Table,
  { from, to, told }: { readonly from: Database; readonly to: Client; readonly told: (rows: number) => void },
): Promise<Copied> {
  const removed = await removeStrange(table, from, to);
  const next = reader(table, from);
  let [rows, written] = [0, 0];
  for (let after: Row | null = null; ; ) {
    const batch = next(after);
    if (batch.length === 0) return { rows, written, removed };
    written += await write(table, to, batch);
    await prove(table, to, batch);
    rows += batch.length;
    after = batch.at(-1)!;
    told(rows);
  }
}

/** Reads the rows behind one, in the order of the key. */
function reader({ name, key, from: rows, columns }: Table, from: Database): (after: Row | null) => Row[] {
  const [names, behind] = [listed(key), key.map(() => '?').join(', ')];
  const size = large.has(name) ? largeTogether : together;
  const read = (where: string) =>
    from.prepare<unknown[], Row>(`SELECT * FROM (${rows}) ${where} ORDER BY ${names} LIMIT ${size}`);
  const [first, further] = [read(''), read(`WHERE (${names}) > (${behind})`)];
  return (after) =>
    (after ? further.all(...key.map((k) => after[k])) : first.all()).map((row) =>
      Object.fromEntries(columns.map(({ name: column, type }) => [column, asOnPostgres(row[column], type)])),
    );
}

/** A value of SQLite as PostgreSQL has it; a column that is missing there would be one that nobody moved. */
function asOnPostgres(value: unknown, type: string): unknown {
  if (value === undefined) throw new Error('a column is not there to be moved');
  if (value === null) return null;
  if (type === 'boolean') return value === 1;
  if (type === 'timestamp with time zone') return new Date(value as string | number).toISOString();
  return value;
}

async function write({ name, columns, key }: Table, to: Client, batch: readonly Row[]): Promise<number> {
  const others = columns.map((c) => c.name).filter((c) => !key.includes(c));
  const [own, theirs] = [
    others.map((c) => `t.${quoted(c)}`).join(', '),
    others.map((c) => `excluded.${quoted(c)}`).join(', '),
  ];
  const set = others.map((c) => `${quoted(c)} = excluded.${quoted(c)}`).join(', ');
  const { rowCount } = await to.query({
    name: `write ${name}`,
    text: `INSERT INTO ${quoted(name)} AS t (${listed(columns.map((c) => c.name))})
      SELECT * FROM ${unnested(columns)}
      ON CONFLICT (${listed(key)}) DO UPDATE SET ${set} WHERE (${own}) IS DISTINCT FROM (${theirs})`,
    values: columns.map((c) => batch.map((row) => row[c.name])),
  });
  return rowCount ?? 0;
}

/** Reads every row of a batch back and compares it, value by value. */
async function prove({ name, columns, key }: Table, to: Client, batch: readonly Row[]): Promise<void> {
  const keyed = key.map((k) => columns.find((c) => c.name === k)!);
  const { rows } = await to.query<Record<string, unknown>>({
    name: `prove ${name}`,
    text: `SELECT t.* FROM ${quoted(name)} AS t JOIN ${unnested(keyed)} AS k (${listed(key)}) USING (${listed(key)})`,
    values: key.map((k) => batch.map((row) => row[k])),
  });
  const there = new Map(rows.map((row) => [said(row, key), row]));
  for (const row of batch) {
    const found = there.get(said(row, key));
    const differs = columns.find((c) => !found || plain(found[c.name]) !== plain(row[c.name]));
    if (differs) throw new Error(`a row of ${name} is not what it was: ${found ? differs.name : 'it is not there'}`);
  }
}

/** Takes away what is not on SQLite any more, where the table was filled before. */
async function removeStrange({ name, key, columns, from: rows }: Table, from: Database, to: Client): Promise<number> {
  const keyed = key.map((k) => columns.find((c) => c.name === k)!);
  const known = from.prepare<unknown[], unknown>(
    `SELECT 1 FROM (${rows}) WHERE (${listed(key)}) = (${key.map(() => '?').join(', ')})`,
  );
  let removed = 0;
  for (let after: readonly unknown[] | null = null; ; ) {
    const { rows: there }: { rows: Row[] } = await to.query<Row>(
      `SELECT ${listed(key)} FROM ${quoted(name)} ${after ? `WHERE (${listed(key)}) > (${key.map((_, n) => `$${n + 1}`).join(', ')})` : ''}
        ORDER BY ${listed(key)} LIMIT 5000`,
      [...(after ?? [])],
    );
    if (there.length === 0) return removed;
    after = key.map((k) => there.at(-1)![k]);
    const strange = there.filter((row) => known.get(...key.map((k) => row[k])) === undefined);
    if (strange.length === 0) continue;
    const { rowCount } = await to.query(
      `DELETE FROM ${quoted(name)} AS t USING ${unnested(keyed)} AS k (${listed(key)})
        WHERE ${key.map((k) => `t.${quoted(k)} = k.${quoted(k)}`).join(' AND ')}`,
      key.map((k) => strange.map((row) => row[k])),
    );
    removed += rowCount ?? 0;
  }
}

const unnested = (columns: Table['columns']): string =>
  `unnest(${columns.map(({ type }, n) => `$${n + 1}::${type}[]`).join(', ')})`;

const said = (row: Row, key: readonly string[]): string => JSON.stringify(key.map((k) => plain(row[k])));

/** A value by which two are compared. */
function plain(value: unknown): unknown {
  if (Buffer.isBuffer(value)) return value.toString('base64');
  return value instanceof Date ? value.toISOString() : value;
}
