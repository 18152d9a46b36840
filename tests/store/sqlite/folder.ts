import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export const masterKey = Buffer.alloc(32, 7);

/** A database file in a folder of its own, and how to clear both away. */
export function newFolder(): { readonly folder: string; readonly file: string; clear(): void } {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hamdam-store-'));
  return { folder, file: path.join(folder, 'hamdam.sqlite'), clear: () => fs.rmSync(folder, { recursive: true }) };
}
