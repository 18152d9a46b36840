import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { SettingsError } from './config.ts';
import { storageProblem } from './storageProblem.ts';

/**
 * Holds a data folder for one service alone; two on one folder would send everything twice. The lock is the operating
 * system's, so that it ends with the process however that ends. Returns how to give it back; throws a `SettingsError` where
 * the folder is held already or cannot be used.
 */
export function lockFolder(folder: string): () => void {
  let lock: Database.Database | undefined;
  try {
    fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
    lock = new Database(path.join(folder, 'service.lock'), { timeout: 0 });
    lock.pragma('locking_mode = EXCLUSIVE');
    lock.exec('BEGIN EXCLUSIVE');
    const held = lock;
    return () => held.close();
  } catch (error) {
    lock?.close();
    if ((error as { code?: unknown }).code !== 'SQLITE_BUSY') throw storageProblem(error, folder) ?? error;
    throw new SettingsError(`HAMDAM_DATA: another hamdam serves from ${folder}; stop it, or choose another folder`);
  }
}
