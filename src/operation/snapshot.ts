import fs from 'node:fs';
import Database from 'better-sqlite3';

/** How many pages are copied between two looks at the event loop. */
const step = 2_000;

/**
 * Copies a database as it is at one instant into a file of its own, while a service goes on writing to it: SQLite's own
 * backup under one read transaction, so that nobody waits for it and it need not begin anew when something is written.
 * Until it is done the log beside the database grows. `told` hears how many of how many pages there are.
 */
export async function snapshot(
  from: string,
  to: string,
  told: (pages: { readonly copied: number; readonly total: number }) => void,
): Promise<void> {
  // The copy takes over the mode of a file that is there.
  fs.closeSync(fs.openSync(to, 'wx', 0o600));
  const source = new Database(from, { readonly: true, fileMustExist: true, timeout: 10_000 });
  try {
    source.exec('BEGIN');
    // A transaction sees the database as it is when it first reads.
    source.prepare('SELECT COUNT(*) FROM sqlite_schema').get();
    const { totalPages: total } = await source.backup(to, {
      progress({ totalPages, remainingPages }) {
        told({ copied: totalPages - remainingPages, total: totalPages });
        return step;
      },
    });
    told({ copied: total, total });
  } finally {
    source.close();
  }
  // One file by itself, without a log beside it.
  const copy = new Database(to);
  try {
    copy.pragma('journal_mode = DELETE');
  } finally {
    copy.close();
  }
}
