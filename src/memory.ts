import fs from 'node:fs';
import path from 'node:path';
import type { Instant } from '#src/care/words.ts';
import { MasterKeyError, masterKey } from '#src/store/masterKey.ts';
import { openSqliteStore, type SqliteStore } from '#src/store/sqlite/store.ts';
import { type Settings, SettingsError } from './config.ts';
import { storageProblem } from './storageProblem.ts';

/** The store of a data folder, and what all keys outside it are derived from. */
export interface Memory {
  readonly key: Buffer;
  readonly store: SqliteStore;
}

/**
 * Opens the store of the data folder; key and database are made where the folder is new, for their owner alone. Throws a
 * `SettingsError` that says what to mend where the folder, the key or the database cannot be used.
 */
export async function openMemory(
  { dataDir, masterKey: setting }: Pick<Settings, 'dataDir' | 'masterKey'>,
  now?: () => Instant,
): Promise<Memory> {
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
