import fs from 'node:fs';
import path from 'node:path';
import type { Instant } from '#src/care/words.ts';
import { MasterKeyError, masterKey } from '#src/store/masterKey.ts';
import { openSqliteStore, type SqliteStore } from '#src/store/sqlite/store.ts';
import type { Store } from '#src/store/store.ts';
import type { Connection } from '#src/store/tables.ts';
import { type Settings, SettingsError } from './config.ts';
import { storageProblem } from './storageProblem.ts';

/** The store of a data folder, and what all keys outside it are derived from. */
export interface Memory {
  readonly key: Buffer;
  /** With the connection that carries the tables of sign-in and pagers. */
  readonly store: Store & {
    readonly connection: Connection;
  };
}

/** The same in the data folder. */
export interface FolderMemory extends Memory {
  readonly store: SqliteStore;
}

/**
 * Opens the store on the database that is set or, without one, of the data folder; key and file are made where the folder is
 * new, for their owner alone. Throws a `SettingsError` that says what to mend where the folder, the key or the database
 * cannot be used.
 */
export async function openMemory(
  settings: Pick<Settings, 'dataDir' | 'masterKey'> & { readonly database?: null },
  now?: () => Instant,
): Promise<FolderMemory>;
export async function openMemory(
  settings: Pick<Settings, 'dataDir' | 'masterKey' | 'database'>,
  now?: () => Instant,
): Promise<Memory>;
export async function openMemory(
  settings: Pick<Settings, 'dataDir' | 'masterKey'> & Partial<Pick<Settings, 'database'>>,
  now?: () => Instant,
): Promise<Memory> {
  return settings.database ? onServer(settings.database, settings, now) : inFolder(settings, now);
}

async function inFolder(
  { dataDir, masterKey: setting }: Pick<Settings, 'dataDir' | 'masterKey'>,
  now?: () => Instant,
): Promise<FolderMemory> {
  const file = path.join(dataDir, 'hamdam.sqlite');
  try {
    const key = keyFor(file, setting);
    makePrivate(file);
    const store = await openSqliteStore({ file, masterKey: key, ...(now && { now }) });
    return { key: store.root, store };
  } catch (error) {
    if (error instanceof MasterKeyError) {
      throw new SettingsError(
        `${setting === null ? `HAMDAM_DATA: ${dataDir}` : 'HAMDAM_MASTER_KEY'}: ${error.message}`,
      );
    }
    throw storageProblem(error, dataDir) ?? error;
  }
}

/** PostgreSQL. Its key is a setting or, for who tries it out, a file in the data folder, made only for a database that is empty. */
async function onServer(
  { url, readers }: NonNullable<Settings['database']>,
  { dataDir, masterKey: setting }: Pick<Settings, 'dataDir' | 'masterKey'>,
  now?: () => Instant,
): Promise<Memory> {
  const { openPostgresStore } = await import('#src/store/postgres/store.ts');
  const { isDown } = await import('#src/store/postgres/trouble.ts');
  try {
    const key = masterKey(setting ?? undefined, path.join(dataDir, 'master.key'));
    const store = await openPostgresStore({ url, readers, masterKey: key, ...(now && { now }) });
    return { key: store.root, store };
  } catch (error) {
    if (error instanceof MasterKeyError) throw new SettingsError(`HAMDAM_MASTER_KEY: ${error.message}`);
    const { code } = error as { code?: unknown };
    // 28: who we are is not believed. 3D: there is no such database.
    if (isDown(error) || (typeof code === 'string' && /^(28|3D)/.test(code))) {
      throw new SettingsError(
        `DATABASE_URL: the database cannot be used (${typeof code === 'string' ? code : 'no answer'})`,
      );
    }
    throw error;
  }
}

/** A database without its key is never given a new one: that would hide what went missing, and nothing could be read. */
function keyFor(file: string, setting: string | null): Buffer {
  const keyFile = path.join(path.dirname(file), 'master.key');
  if (setting === null && fs.existsSync(file) && !fs.existsSync(keyFile)) {
    throw new MasterKeyError('there is a database and no master.key; put the key file back or set HAMDAM_MASTER_KEY');
  }
  return masterKey(setting ?? undefined, keyFile);
}

/** Sign-ins are not encrypted, and SQLite makes its files readable for all; the files beside it take over its mode. */
function makePrivate(file: string): void {
  fs.mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  fs.closeSync(fs.openSync(file, 'a', 0o600));
}
