import type { Notice } from '../store.ts';
import type { Connection } from './database.ts';

/** Hands over what changed, for the watchers: told after the commit or never, made only when somebody watches. */
export type Tell = (notice: () => Notice) => void;

interface Job {
  work(tell: Tell): unknown;
  resolve(value: unknown): void;
  reject(error: unknown): void;
}

interface Hooks {
  /** First in each transaction. */
  begun(): void;
  /** Last in each transaction. */
  ending(): void;
  /** After a rollback, to forget what was cached in it. */
  undone(): void;
  /** After a commit and all that was told of it. */
  written(): void;
}

/** How long one transaction may hold the event loop before what is left waits for the next turn. */
const turnMs = 16;

/**
 * One transaction for all that one turn of the event loop writes: durability costs one sync for the group.
 * Work is synchronous and must be repeatable: when one of a group throws, the group is undone and each runs alone.
 */
export class Writer {
  private queue: Job[] = [];
  private scheduled = false;
  private readonly watchers = new Set<(notices: readonly Notice[]) => void>();
  private readonly connection: Connection;
  private readonly hooks: Hooks;
  private readonly statements;

  constructor(connection: Connection, hooks: Hooks) {
    this.connection = connection;
    this.hooks = hooks;
    this.statements = {
      begin: connection.prepare('BEGIN IMMEDIATE'),
      commit: connection.prepare('COMMIT'),
      rollback: connection.prepare('ROLLBACK'),
    };
  }

  get watched(): boolean {
    return this.watchers.size > 0;
  }

  watch(watcher: (notices: readonly Notice[]) => void): () => void {
    this.watchers.add(watcher);
    return () => void this.watchers.delete(watcher);
  }

  /** Resolves with what the work returned once it is on disk; rejects where nothing of it was written. */
  write<T>(work: (tell: Tell) => T): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.queue.push({ work, resolve: resolve as (value: unknown) => void, reject });
      this.schedule();
    });
  }

  private schedule(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    setImmediate(() => {
      this.scheduled = false;
      this.flush();
    });
  }

  private flush(): void {
    // Somebody else on this connection is between two steps of a transaction: wait for it.
    if (this.connection.inTransaction) {
      this.schedule();
      return;
    }
    const jobs = this.queue;
    this.queue = [];
    const done = this.together(jobs);
    if (done < jobs.length) {
      this.queue = [...jobs.slice(done), ...this.queue];
      this.schedule();
    }
  }

  /** Runs as many jobs as the turn has time for. Returns how many were settled. */
  private together(jobs: readonly Job[]): number {
    const end = performance.now() + turnMs;
    const results: unknown[] = [];
    const notices: Notice[] = [];
    const tell = this.watched ? (notice: () => Notice) => void notices.push(notice()) : () => {};
    try {
      this.statements.begin.run();
      this.hooks.begun();
      for (const job of jobs) {
        results.push(job.work(tell));
        if (performance.now() > end) break;
      }
      this.hooks.ending();
      this.statements.commit.run();
    } catch (error) {
      this.undo();
      const tried = jobs.slice(0, results.length + 1);
      if (tried.length === 1) tried[0]!.reject(error);
      else for (const job of tried) this.together([job]);
      return tried.length;
    }
    this.announce(notices);
    results.forEach((result, i) => {
      jobs[i]!.resolve(result);
    });
    this.hooks.written();
    return results.length;
  }

  private undo(): void {
    if (this.connection.inTransaction) this.statements.rollback.run();
    this.hooks.undone();
  }

  private announce(notices: readonly Notice[]): void {
    if (notices.length === 0) return;
    for (const watcher of this.watchers) {
      try {
        watcher(notices);
      } catch (error) {
        // A watcher's fault must not undo what is already on disk, nor hide.
        process.emitWarning(error instanceof Error ? error : new Error('a watcher of the store failed'));
      }
    }
  }
}
