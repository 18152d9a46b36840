import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { SettingsError } from './config.ts';

/**
 * Holds a data folder for one service alone; two on one folder would send everything twice. The lock is the operating
 * system's, so that it ends with the process however that ends. Returns how to give it back.
 */
export function lockFolder(folder: string): () => void {
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lock = new Database(path.join(folder, 'service.lock'), { timeout: 0 });
  try {
    lock.pragma('locking_mode = EXCLUSIVE');
    lock.exec('BEGIN EXCLUSIVE');
  } catch {
    lock.close();
    throw new SettingsError(`HAMDAM_DATA: another hamdam serves from ${folder}; stop it, or choose another folder`);
  }
  return () => lock.close();
}
