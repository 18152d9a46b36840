import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';

const Database = createRequire(import.meta.url)('better-sqlite3') as typeof import('better-sqlite3');

/** Asks a copy of that file, so that the next start finds the files just as the kill left them. */
export function rowsOf<T>(file: string, sql: string): T[] {
  const aside = fs.mkdtempSync(path.join(os.tmpdir(), 'hamdam-wreck-'));
  try {
    for (const end of ['', '-wal']) {
      if (fs.existsSync(file + end)) fs.copyFileSync(file + end, path.join(aside, `copy${end}`));
    }
    const copy = new Database(path.join(aside, 'copy'));
    try {
      return copy.prepare<[], T>(sql).all();
    } finally {
      copy.close();
    }
  } finally {
    fs.rmSync(aside, { recursive: true });
  }
}
