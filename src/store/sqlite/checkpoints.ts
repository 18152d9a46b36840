import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Connection } from './database.ts';

/** How much of the log is in the file already, in pages. */
export interface Progress {
  readonly log: number;
  readonly checkpointed: number;
}

/**
 * So many pages (16 MB) that are only in the log are copied into the file: a page that many messages touch is copied once,
 * not each time.
 */
const worth = 4_000;
/** From so many pages on (64 MB) what is left is copied here: under load the thread alone never reaches the log's end. */
const long = 16_000;
/** How often it is looked how long the log is. */
const lookMs = 25;
/** When what is left is looked at again: after the burst that wrote it. */
const againMs = 1_000;

/**
 * Copies the write-ahead log into the database file from a thread of its own: it syncs the disk, which takes up to 200 ms,
 * and a commit would wait for it. The thread begins with the first log that is worth it. Durability is the log's alone and stays
 * as it was: a crash in the middle leaves the log whole. Where the thread fails, SQLite's own limit (`database.ts`) ends the log.
 */
export class Checkpoints {
  private readonly connection: Connection;
  private readonly progress;
  private readonly passive;
  private thread: { readonly worker: Worker; readonly ended: Promise<void> } | null = null;
  private copying = false;
  private closed: boolean;
  private lookedAt = Number.NEGATIVE_INFINITY;
  private later: NodeJS.Timeout | undefined;

  constructor(connection: Connection) {
    this.connection = connection;
    this.closed = connection.memory;
    this.progress = connection.prepare<[], Progress>('PRAGMA wal_checkpoint(NOOP)');
    this.passive = connection.prepare<[], Progress>('PRAGMA wal_checkpoint(PASSIVE)');
  }

  /** After each commit, outside of any transaction. */
  written(): void {
    const now = performance.now();
    if (this.copying || this.closed || now - this.lookedAt < lookMs) return;
    this.lookedAt = now;
    const { log, checkpointed } = this.look(this.progress);
    if (log - checkpointed >= worth) this.copy();
  }

  /** Ends the thread; what is left in the log is copied by the connection's own closing. */
  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.later);
    // Where nothing else is left to do the process would end before the thread has, and whoever closes would wait in vain.
    this.thread?.worker.ref();
    this.thread?.worker.postMessage('end');
    await this.thread?.ended;
  }

  private copy(): void {
    clearTimeout(this.later);
    this.thread ??= this.begin();
    this.copying = true;
    this.thread.worker.postMessage('copy');
  }

  private begin(): NonNullable<Checkpoints['thread']> {
    const worker = new Worker(path.join(import.meta.dirname, 'checkpointThread.ts'), {
      workerData: this.connection.name,
    });
    worker.on('message', (well: boolean) => {
      this.copying = false;
      if (!this.closed) this.copied(well);
    });
    // Without the thread SQLite copies by itself, later and within a commit: care goes on.
    worker.on('error', () => process.emitWarning('the thread that copies the log of the database has ended'));
    const ended = new Promise<void>((resolve) => {
      worker.once('exit', () => {
        this.closed = true;
        resolve();
      });
    });
    worker.unref();
    return { worker, ended };
  }

  /** Where all of the log is in the file, the next commit begins it anew. */
  private copied(well: boolean): void {
    const { log, checkpointed } = this.look(this.progress);
    const left = log - checkpointed;
    if (left === 0) return;
    if (well && left >= worth) this.copy();
    else if (log >= long && left < worth && !this.connection.inTransaction) this.look(this.passive);
    else this.later = setTimeout(() => !this.copying && this.copy(), againMs).unref();
  }

  /** What keeps the log from being read or copied is told by the next commit, to whom it matters. */
  private look(how: Checkpoints['progress']): Progress {
    try {
      return how.get() ?? nothing;
    } catch {
      return nothing;
    }
  }
}

const nothing: Progress = { log: 0, checkpointed: 0 };
