import fs from 'node:fs';
import { keyFrom } from '#src/store/masterKey.ts';
import { SettingsError } from '../config.ts';

/**
 * The operator's key for backups: from the file that is named, else from the setting. Throws a `SettingsError` where neither
 * holds 32 bytes; it tells nothing of them.
 */
export function backupKey(setting: string | null, file: string | undefined): Buffer {
  if (file === undefined && setting === null) {
    throw new SettingsError('HAMDAM_BACKUP_KEY: set it, or name a --key-file; make one with "openssl rand -base64 32"');
  }
  const what = file === undefined ? 'HAMDAM_BACKUP_KEY' : '--key-file';
  try {
    return keyFrom(file === undefined ? setting! : fs.readFileSync(file, 'utf8'), 'it');
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code !== undefined;
    throw new SettingsError(`${what}: ${missing ? `${file} cannot be read` : (error as Error).message}`);
  }
}
