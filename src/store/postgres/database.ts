import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Client, ClientBase, ClientConfig, Pool } from 'pg';

const pg = createRequire(import.meta.url)('pg') as typeof import('pg');
const migrations = path.resolve(import.meta.dirname, '../../../migrations/postgres');

/** Asks one database: over a pool, or within a transaction. */
export interface Db {
  rows<T>(text: string, values?: readonly unknown[]): Promise<T[]>;
  /** How many rows it changed. */
  run(text: string, values?: readonly unknown[]): Promise<number>;
}

export interface Handles {
  /** Of one connection: all that this process writes goes one after the other, in groups. */
  readonly writer: Pool;
  readonly readers: Pool;
  readonly read: Db;
  /** A connection of its own, which nobody else closes. */
  client(): Client;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  readonly url: string;
  /** How many connections may read at a time. */
  readonly readers?: number;
  /** How long one statement may take. */
  readonly statementMs?: number;
}

/** Instants are whole numbers well within 53 bits; the driver would give them as text. */
const eightBytes = 20;
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === eightBytes ? Number : pg.types.getTypeParser(oid, format as 'text'),
} as NonNullable<ClientConfig['types']>;

/**
 * All that is asked goes by keys. A plan is kept as long as its connection, and one that was made while a table was small would
 * go through the whole of it when it is large, until statistics are taken anew.
 */
const planning = ['enable_seqscan', 'enable_hashjoin', 'enable_mergejoin', 'jit']
  .map((one) => `-c ${one}=off`)
  .join(' ');

/** Opens the database and brings its tables up to date, where another process has not done so. */
export async function openDatabase({ url, readers = 8, statementMs = 15_000 }: DatabaseOptions): Promise<Handles> {
  const config: ClientConfig = {
    connectionString: url,
    types,
    application_name: 'hamdam',
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
    statement_timeout: statementMs,
    lock_timeout: statementMs / 2,
    idle_in_transaction_session_timeout: 2 * statementMs,
    options: planning,
  };
  const poolOf = (max: number) => {
    const pool = new pg.Pool({ ...config, max, idleTimeoutMillis: 60_000 });
    // A connection that is lost while nobody uses it is made anew by who needs one next.
    pool.on('error', () => {});
    return pool;
  };
  const handles = { writer: poolOf(1), readers: poolOf(readers) };
  const close = async () => {
    await Promise.all([handles.writer.end(), handles.readers.end()]);
  };
  try {
    await bringUpToDate(handles.writer, statementMs);
  } catch (error) {
    await close();
    throw error;
  }
  return { ...handles, read: dbOf(handles.readers), client: () => new pg.Client(config), close };
}

/** Statements are prepared once a connection, under a name made of their text. */
export function dbOf(on: Pick<Pool | ClientBase, 'query'>): Db {
  const ask = (text: string, values: readonly unknown[]) =>
    on.query({ name: nameOf(text), text, values: values as unknown[] });
  return {
    rows: async <T>(text: string, values: readonly unknown[] = []) => (await ask(text, values)).rows as T[],
    run: async (text, values = []) => (await ask(text, values)).rowCount ?? 0,
  };
}

const names = new Map<string, string>();
function nameOf(text: string): string {
  let name = names.get(text);
  if (!name) {
    name = createHash('sha1').update(text).digest('base64url');
    names.set(text, name);
  }
  return name;
}

/** One process after the other; a change of tables may not wait long for who reads them, or all others would wait behind it. */
async function bringUpToDate(pool: Pool, statementMs: number): Promise<void> {
  if (await isUpToDate(pool)) return;
  const { drizzle, migrate } = await import('./drizzle.ts');
  const client = await pool.connect();
  try {
    await client.query('SET statement_timeout = 0');
    await client.query(`SELECT pg_advisory_lock(hashtextextended('hamdam migrations', 0))`);
    await client.query(`SET lock_timeout = ${Math.min(statementMs, 3_000)}`);
    await migrate(drizzle(client), { migrationsFolder: migrations });
  } finally {
    // With its settings and its lock.
    client.release(true);
  }
}

/** Whether the last of our migrations was made: then the library that makes them is not even loaded. */
async function isUpToDate(pool: Pool): Promise<boolean> {
  const journal = JSON.parse(fs.readFileSync(path.join(migrations, 'meta/_journal.json'), 'utf8')) as Journal;
  const last = Math.max(...journal.entries.map((entry) => entry.when));
  try {
    const { rows } = await pool.query<{ made: number }>(
      'SELECT max(created_at) AS made FROM drizzle.__drizzle_migrations',
    );
    return (rows[0]?.made ?? 0) >= last;
  } catch (error) {
    // No such schema or table: the database is a new one.
    if (['3F000', '42P01'].includes(String((error as { code?: unknown }).code))) return false;
    throw error;
  }
}

interface Journal {
  readonly entries: readonly { readonly when: number }[];
}
