import fs from 'node:fs';
import path from 'node:path';
import type { Sizes } from '#src/http/gauges.ts';

/** Left beside the database by each backup that was made of it. */
export const backupMark = 'last-backup';

/** What there is of disk and database; null for what cannot be read. */
export function sizesOf(dataDir: string): Sizes {
  const disk = quietly(() => fs.statfsSync(dataDir));
  const size = (file: string) => quietly(() => fs.statSync(path.join(dataDir, file)).size);
  return {
    // What is kept back for the administrator is no room for us.
    diskFree: disk && disk.bavail * disk.bsize,
    disk: disk && disk.blocks * disk.bsize,
    database: size('hamdam.sqlite'),
    log: size('hamdam.sqlite-wal'),
    backupAt: quietly(() => fs.statSync(path.join(dataDir, backupMark)).mtimeMs),
  };
}

/** Notes that a backup was made of this folder. */
export function markBackup(dataDir: string): void {
  fs.writeFileSync(path.join(dataDir, backupMark), '', { mode: 0o600 });
}

function quietly<T>(look: () => T): T | null {
  try {
    return look();
  } catch {
    return null;
  }
}
