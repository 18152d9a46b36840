import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { Instant } from '#src/care/words.ts';
import { readSettings } from '#src/config.ts';
import { type Memory, openMemory } from '#src/memory.ts';
import { asked, newDatabase } from '../store/postgres/ground.ts';
import { startPostgres } from '../store/postgres/server.ts';
import { rowsOf } from './rows.ts';

export const databases = ['sqlite', 'postgres'] as const;
export type DatabaseName = (typeof databases)[number];

/** Where a service that is killed keeps what it knows. */
export interface Database {
  /** What the service is told of it. */
  readonly env: Readonly<Record<string, string>>;
  /** Whose files are searched for what people wrote, with all within them. */
  readonly folders: readonly string[];
  /** The store as the service opens it. */
  open(now?: () => Instant): Promise<Memory['store']>;
  /** The rows of one query, on what a killed service left; null where it has no tables yet. Nothing is changed by it. */
  rows<T>(sql: string): Promise<T[] | null>;
  /** Dies and comes back on the same files, while the service lives; null where it has no life of its own. */
  readonly crash: (() => Promise<void>) | null;
  stop(): Promise<void>;
}

/** A new one; `folder` is the service's own, where its key lies. */
export async function newDatabaseOf(name: DatabaseName, folder: string): Promise<Database> {
  return name === 'sqlite' ? inFolder(folder) : onServer(folder);
}

const opens = (env: Record<string, string>) => (now?: () => Instant) =>
  openMemory(readSettings(env), now).then((m) => m.store);

function inFolder(folder: string): Database {
  const env = { HAMDAM_DATA: folder };
  const file = path.join(folder, 'hamdam.sqlite');
  return {
    env,
    folders: [folder],
    open: opens(env),
    rows: async (sql) => (fs.existsSync(file) ? rowsOf(file, sql) : null),
    crash: null,
    stop: async () => {},
  };
}

async function onServer(folder: string): Promise<Database> {
  const server = await startPostgres();
  const url = await newDatabase(server, 'campaign');
  const env = { HAMDAM_DATA: folder, HAMDAM_MASTER_KEY: randomBytes(32).toString('hex'), DATABASE_URL: url };
  return {
    env,
    folders: [folder, server.data],
    open: opens(env),
    async rows<T>(sql: string) {
      const [tables] = await asked(url, `SELECT to_regclass('public.inbox') IS NOT NULL AS made`);
      return (tables as { made: boolean }).made ? ((await asked(url, sql)) as T[]) : null;
    },
    crash: () => server.crash(),
    stop: () => server.stop(),
  };
}
