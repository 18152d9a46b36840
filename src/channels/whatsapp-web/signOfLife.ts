import fs from 'node:fs';
import type { Instant } from '#src/care/words.ts';

/**
 * Until when everything that people wrote has been kept, over restarts and kills: the time of a file. What was written later
 * is looked for after a start, whether or not WhatsApp counts it as unread.
 */
export function createSignOfLife(file: string) {
  return {
    /** Null for an account that never was served. */
    at: (): Instant | null => fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? null,
    write(at: Instant): void {
      fs.closeSync(fs.openSync(file, 'a', 0o600));
      fs.utimesSync(file, at / 1000, at / 1000);
    },
  };
}
