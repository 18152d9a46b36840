import { createRequire } from 'node:module';
import path from 'node:path';
import type { Database as Connection } from 'better-sqlite3';
import { drizzle, migrate } from './drizzle.ts';

export type { Connection };

const Database = createRequire(import.meta.url)('better-sqlite3') as typeof import('better-sqlite3');
const migrations = path.resolve(import.meta.dirname, '../../../migrations/sqlite');

export interface Handles {
  readonly connection: Connection;
  readonly db: ReturnType<typeof drizzle>;
}

/** Opens the file, durable to the last commit, and brings its tables up to date. */
export function openDatabase(file: string): Handles {
  const connection = new Database(file);
  const prepare = connection.prepare.bind(connection);
  connection.prepare = ((sql: string) => prepare(stable(sql))) as typeof connection.prepare;
  patiently(() => connection.pragma('journal_mode = WAL'));
  connection.pragma('synchronous = FULL');
  connection.pragma('busy_timeout = 5000');
  connection.pragma('foreign_keys = ON');
  connection.pragma('cache_size = -32768');
  connection.pragma('temp_store = MEMORY');
  // What is moved or deleted is overwritten on every page that is written anyway: an id that names somebody leaves no copies.
  connection.pragma('secure_delete = FAST');
  // A thread copies the log into the file (`checkpoints.ts`). Where it cannot keep up, a commit does at 256 MB.
  connection.pragma('wal_autocheckpoint = 64000');
  // What a burst has made of the log is given back when the log begins anew.
  connection.pragma('journal_size_limit = 67108864');
  const db = drizzle(connection);
  patiently(() => migrate(db, { migrationsFolder: migrations }));
  return { connection, db };
}

/**
 * The statement with a plus before each parameter, which changes no value of any type. SQLite compiles a prepared statement
 * anew whenever a value is bound that its planner had looked at, and it looks at bare ones beside partial indexes and limits:
 * a look-up of one row cost thirty times what it costs like this.
 */
function stable(sql: string): string {
  if (!/^\s*(?:SELECT|WITH|UPDATE|DELETE)\b/i.test(sql)) return sql;
  return sql.replace(/'[^']*'|"[^"]*"|`[^`]*`|[?]|@\w+/g, (part) => (/^[?@]/.test(part) ? `+${part}` : part));
}

/**
 * Does what only one process can do to a new file. Where several open it at once, SQLite refuses the others without waiting
 * (its busy timeout does not cover a change of the journal's mode, and a migration fails in the middle): they try again.
 */
function patiently(step: () => unknown, triesLeft = 50): void {
  try {
    step();
  } catch (error) {
    if (triesLeft === 0) throw error;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    patiently(step, triesLeft - 1);
  }
}
