import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';

const Database = createRequire(import.meta.url)('better-sqlite3') as typeof import('better-sqlite3');

/** What a killed service left on disk. */
export interface Wreck {
  /** Ids of everything that it had accepted. */
  readonly accepted: ReadonlySet<string>;
  readonly undecided: number;
  /** Rows that were on their way. */
  readonly inFlight: number;
}

/** Looks at a copy, so that the next start finds the files just as the kill left them. */
export function wreckIn(folder: string): Wreck | null {
  const file = path.join(folder, 'hamdam.sqlite');
  if (!fs.existsSync(file)) return null;
  const aside = fs.mkdtempSync(path.join(os.tmpdir(), 'hamdam-wreck-'));
  try {
    for (const end of ['', '-wal']) {
      if (fs.existsSync(file + end)) fs.copyFileSync(file + end, path.join(aside, `copy${end}`));
    }
    const copy = new Database(path.join(aside, 'copy'));
    try {
      const count = (sql: string) => copy.prepare<[], number>(sql).pluck().get() ?? 0;
      return {
        accepted: new Set(copy.prepare<[], string>('SELECT id FROM inbox').pluck().all()),
        undecided: count('SELECT count(*) FROM waiting'),
        inFlight: count(`SELECT count(*) FROM outbox WHERE state = 'sending'`),
      };
    } finally {
      copy.close();
    }
  } finally {
    fs.rmSync(aside, { recursive: true });
  }
}
