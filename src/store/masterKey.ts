import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/**
 * The master key: 32 bytes from the setting (hex or base64) or, without one, from a key file that is created beside the
 * database on the first start, readable by its owner alone. Throws a `MasterKeyError` where either holds no such key.
 */
export function masterKey(setting: string | undefined, file: string): Buffer {
  if (setting) return keyFrom(setting, 'the master key setting');
  if (!fs.existsSync(file)) create(file);
  return keyFrom(fs.readFileSync(file, 'utf8'), 'the master key file');
}

/** There is no master key, or not the right one. The message holds nothing of it. */
export class MasterKeyError extends Error {
  override readonly name = 'MasterKeyError';
}

/** A key of 32 bytes from hex or base64. Throws a `MasterKeyError` that names `what` where the text holds none. */
export function keyFrom(text: string, what: string): Buffer {
  const trimmed = text.trim();
  const key = /^[0-9a-f]{64}$/i.test(trimmed) ? Buffer.from(trimmed, 'hex') : Buffer.from(trimmed, 'base64');
  if (key.length !== 32 || !/^[\w+/=-]+$/.test(trimmed))
    throw new MasterKeyError(`${what} must be 32 bytes in hex or base64`);
  return key;
}

/** Written aside and linked into place, so that two processes starting at once agree and a crash leaves no half key. */
function create(file: string): void {
  const directory = path.dirname(file);
  fs.mkdirSync(directory, { recursive: true, mode: 0o700 });
  const aside = `${file}.${process.pid}.new`;
  const handle = fs.openSync(aside, 'w', 0o600);
  fs.writeSync(handle, `${randomBytes(32).toString('base64')}\n`);
  fs.fsyncSync(handle);
  fs.closeSync(handle);
  try {
    fs.linkSync(aside, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    fs.unlinkSync(aside);
  }
  if (process.platform !== 'win32') {
    const held = fs.openSync(directory, 'r');
    fs.fsyncSync(held);
    fs.closeSync(held);
  }
}
