import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import type { Database } from 'better-sqlite3';
import type { Client } from 'pg';
import { movedMark, moveMark, ownKeys } from '#src/store/keyring.ts';
import { openDatabase } from '#src/store/postgres/database.ts';
import { openSqliteStore } from '#src/store/sqlite/store.ts';
import { copyTable } from './copy.ts';
import { quoted, tablesOf } from './shape.ts';

const Sqlite = createRequire(import.meta.url)('better-sqlite3') as typeof import('better-sqlite3');

/** Why nothing can be moved there. Its words are the operator's own. */
export class MoveError extends Error {}

export interface Move {
  /** The file of the database that is moved. */
  readonly file: string;
  readonly masterKey: Buffer;
  /** `postgres://…` */
  readonly url: string;
  /** Copies while a service goes on writing; the move is finished by another one without it. */
  readonly ahead: boolean;
  readonly told: (table: string, rows: number, of: number) => void;
}

/** What came of it. */
export interface Moved {
  readonly tables: number;
  readonly rows: number;
  readonly written: number;
  readonly removed: number;
}

/**
 * Moves a clinic from SQLite to PostgreSQL: every row as it stands, sealed under the same keys, each read back and compared.
 * Until it is finished the new database opens for nobody, and then the old one does not. It can be broken off at any moment
 * and goes on by the same call; what is there and equal is not written again. Unless it is `ahead` the caller sees to it that
 * nobody serves from the file. Throws a `MoveError` where the target is somebody else's.
 */
export async function move(o: Move): Promise<Moved> {
  if (!isMoved(o.file)) {
    // Its tables are brought up to date, and the master key is proved.
    const store = await openSqliteStore({ file: o.file, masterKey: o.masterKey });
    await store.close();
  }
  const moved = await fill(o);
  // Marked after it: broken off in between, the same call finds it done, and marks it.
  if (!o.ahead) markMoved(o.file);
  return moved;
}

async function fill({ file, url, ahead, told }: Move): Promise<Moved> {
  const from = new Sqlite(file, { readonly: true, fileMustExist: true });
  const handles = await openDatabase({ url, statementMs: 600_000 });
  const to = handles.client();
  try {
    await to.connect();
    await to.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', ['hamdam move']);
    if ((await begin(from, to)) === 'done') return { tables: 0, rows: 0, written: 0, removed: 0 };
    const moved = await copyAll(from, to, told);
    if (!ahead) await finish(from, to);
    return moved;
  } finally {
    await to.end();
    await handles.close();
    from.close();
  }
}

/** What a database keeps of its own: its keys, as they are wrapped, and where its audit ends. */
type Own = readonly { readonly name: string; readonly value: Buffer }[];

const ownOf = (from: Database): Own =>
  from
    .prepare<[string], { name: string; value: Buffer }>('SELECT name, value FROM meta WHERE name <> ? ORDER BY name')
    .all(movedMark);

/** Of these only the keys stay what they are. */
const keysIn = (own: Own): Own => ownKeys.flatMap((name) => own.filter((o) => o.name === name));

/** By this the target knows whose it is to be. */
const markOf = (own: Own): Buffer =>
  createHash('sha256')
    .update(JSON.stringify(keysIn(own).map(({ name, value }) => [name, value.toString('base64')])))
    .digest();

async function begin(from: Database, to: Client): Promise<'begun' | 'done'> {
  const mark = markOf(ownOf(from));
  const { rows: there } = await to.query<{ name: string; value: Buffer }>('SELECT name, value FROM meta');
  if (there.length === 0) {
    await to.query('INSERT INTO meta (name, value) VALUES ($1, $2)', [moveMark, mark]);
    return 'begun';
  }
  const begun = there.find((r) => r.name === moveMark);
  if (begun?.value.equals(mark)) return 'begun';
  if (begun) throw new MoveError('the database is being filled from another one');
  if (markOf(there).equals(mark)) return 'done';
  throw new MoveError('the database is in use already; choose an empty one');
}

async function copyAll(from: Database, to: Client, told: Move['told']): Promise<Moved> {
  const tables = await tablesOf(to);
  const names = from
    .prepare<[], string>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE '\\_\\_%' ESCAPE '\\'`,
    )
    .pluck()
    .all();
  const left = names.filter((name) => name !== 'meta' && !tables.some((t) => t.name === name));
  if (left.length > 0) throw new Error(`nothing takes the tables ${left.join(', ')}`);
  const all = { tables: tables.length, rows: 0, written: 0, removed: 0 };
  for (const table of tables) {
    const of =
      from
        .prepare<[], number>(`SELECT count(*) FROM ${quoted(table.name)}`)
        .pluck()
        .get() ?? 0;
    const { rows, written, removed } = await copyTable(table, { from, to, told: (n) => told(table.name, n, of) });
    all.rows += rows;
    all.written += written;
    all.removed += removed;
  }
  return all;
}

/** Counts go on behind the last row, the keys come over, and with them the database is the clinic's: all at once. */
async function finish(from: Database, to: Client): Promise<void> {
  await to.query('BEGIN');
  try {
    const { rows: counters } = await to.query<{ table: string; column: string }>(`
      SELECT table_name AS table, column_name AS column FROM information_schema.columns
      WHERE table_schema = 'public' AND is_identity = 'YES'`);
    for (const { table, column } of counters) {
      // A key of somebody who was erased is given to nobody else.
      const gone = table === 'keys' ? ', (SELECT max(key) FROM erasures)' : '';
      await to.query(
        `SELECT setval(pg_get_serial_sequence($1, $2), greatest((SELECT max(${quoted(column)}) FROM ${quoted(table)})${gone}, 0) + 1, false)`,
        [quoted(table), column],
      );
    }
    for (const { name, value } of ownOf(from))
      await to.query('INSERT INTO meta (name, value) VALUES ($1, $2)', [name, value]);
    await to.query('DELETE FROM meta WHERE name = $1', [moveMark]);
    await to.query('COMMIT');
  } catch (error) {
    await to.query('ROLLBACK');
    throw error;
  }
}

function isMoved(file: string): boolean {
  const from = new Sqlite(file, { readonly: true, fileMustExist: true });
  try {
    const tables = from.prepare<[], number>(`SELECT count(*) FROM sqlite_schema WHERE name = 'meta'`).pluck().get();
    return tables === 1 && from.prepare('SELECT 1 FROM meta WHERE name = ?').get(movedMark) !== undefined;
  } finally {
    from.close();
  }
}

/** Nobody serves from it any more: what was sent from both would be sent twice. */
function markMoved(file: string): void {
  const connection = new Sqlite(file, { fileMustExist: true });
  try {
    connection.prepare('INSERT OR IGNORE INTO meta (name, value) VALUES (?, ?)').run(movedMark, Buffer.from([1]));
  } finally {
    connection.close();
  }
}
