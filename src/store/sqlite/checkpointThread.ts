import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';

/** The thread of `checkpoints.ts`: copies the log of the named database into its file whenever it is told to, and says so. */
const Database = createRequire(import.meta.url)('better-sqlite3') as typeof import('better-sqlite3');
const connection = new Database(workerData as string);
// With less the file would not be synced before the log is written over.
connection.pragma('synchronous = FULL');
const copy = connection.prepare('PRAGMA wal_checkpoint(PASSIVE)');

parentPort!.on('message', (told: 'copy' | 'end') => {
  if (told === 'copy') {
    parentPort!.postMessage(succeeds());
    return;
  }
  connection.close();
  parentPort!.close();
});

/** A full disk or another's lock is no reason to end: it is tried again. */
function succeeds(): boolean {
  try {
    copy.get();
    return true;
  } catch {
    return false;
  }
}
