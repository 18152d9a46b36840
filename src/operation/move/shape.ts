import type { Client } from 'pg';

/** A column of a table and its type on PostgreSQL. */
export interface Column {
  readonly name: string;
  readonly type: string;
}

/** A table as it is on both sides. */
export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  /** The names of its primary key. */
  readonly key: readonly string[];
  /** What gives all of its rows on SQLite, in these columns. */
  readonly from: string;
}

/** Who has what in hand is known on PostgreSQL alone: nobody's, which the next start takes up. */
const ownWays: Readonly<Record<string, string>> = {
  waiting: `SELECT w.seq, i.person, w.writer IS NOT NULL AS message, 0 AS owner, w.attempts, w.handled_at
    FROM waiting AS w JOIN inbox AS i ON i.seq = w.seq`,
  outbox: 'SELECT *, 0 AS owner FROM outbox',
};

/** The own keys of a database go last, by hand: with them it is a clinic's. */
export const keysOfItsOwn = 'meta';
/** What is kept for a moment between several processes: the other database has no such thing. */
const passing = 'socket_messages';

/** The tables that are there, those first that others refer to. */
export async function tablesOf(client: Client): Promise<readonly Table[]> {
  const { rows: columns } = await client.query<{ table: string; name: string; type: string }>(`
    SELECT c.relname AS table, a.attname AS name, format_type(a.atttypid, NULL) AS type
    FROM pg_class AS c JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') ORDER BY c.relname, a.attnum`);
  const { rows: keys } = await client.query<{ table: string; name: string }>(`
    SELECT c.relname AS table, a.attname AS name
    FROM pg_index AS i JOIN pg_class AS c ON c.oid = i.indrelid
      JOIN LATERAL unnest(i.indkey) WITH ORDINALITY AS k(attnum, nth) ON true
      JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attnum = k.attnum
    WHERE i.indisprimary AND c.relnamespace = 'public'::regnamespace ORDER BY c.relname, k.nth`);
  const { rows: referred } = await client.query<{ table: string }>(`
    SELECT DISTINCT c.relname AS table FROM pg_constraint AS f JOIN pg_class AS c ON c.oid = f.confrelid WHERE f.contype = 'f'`);
  const first = new Set(referred.map((r) => r.table));
  return [...Map.groupBy(columns, (c) => c.table)]
    .filter(([name]) => name !== keysOfItsOwn && name !== passing)
    .map(([name, of]) => ({
      name,
      columns: of.map(({ name: column, type }) => ({ name: column, type })),
      key: keys.filter((k) => k.table === name).map((k) => k.name),
      from: ownWays[name] ?? `SELECT * FROM ${quoted(name)}`,
    }))
    .sort((a, b) => Number(first.has(b.name)) - Number(first.has(a.name)) || (a.name < b.name ? -1 : 1));
}

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
export const listed = (names: readonly string[]): string => names.map(quoted).join(', ');
