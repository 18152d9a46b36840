import type { PoolClient } from 'pg';
import type { Notice } from '../store.ts';
import { addAudit } from './audit.ts';
import { dbOf, type Handles } from './database.ts';
import { type Memory, Transaction } from './transaction.ts';
import { DatabaseDown, isDown, isInTheWay } from './trouble.ts';

/** One kind of work: what many ask of it at a time is done together. Returns a result for each. */
export type Kind<I, R> = (tx: Transaction, items: readonly I[]) => Promise<readonly R[]>;

interface Job {
  readonly kind: Kind<never, unknown>;
  readonly item: unknown;
  resolve(result: unknown): void;
  reject(error: unknown): void;
}

/** How many jobs one transaction takes, and how often it is begun anew where another process was in the way. */
const most = { jobs: 128, tries: 6 };

export interface WriterParts {
  readonly handles: Pick<Handles, 'writer'>;
  readonly memory: Memory;
  /** In this order within a transaction, so that locks are taken in one. */
  readonly kinds: readonly Kind<never, unknown>[];
  readonly announce: (notices: readonly Notice[]) => void;
}

/**
 * Writes in groups: what comes while one transaction is under way goes together into the next. When one of a group throws, the
 * group is undone and each is tried alone.
 */
export class Writer {
  private readonly parts: WriterParts;
  private queue: Job[] = [];
  private working: Promise<void> | null = null;
  private closed = false;

  constructor(parts: WriterParts) {
    this.parts = parts;
  }

  /** Resolves with the result once it is on disk; rejects where nothing of it was written. */
  write<I, R>(kind: Kind<I, R>, item: I): Promise<R> {
    return new Promise<R>((resolve, reject) => {
      this.queue.push({ kind, item, resolve: resolve as (result: unknown) => void, reject });
      this.working ??= this.work();
    });
  }

  /** Resolves when all that was asked is written. */
  async close(): Promise<void> {
    while (this.working) await this.working;
    this.closed = true;
  }

  private async work(): Promise<void> {
    // All that one turn of the event loop brings goes together.
    await new Promise((resolve) => setImmediate(resolve));
    while (this.queue.length > 0) await this.together(this.queue.splice(0, most.jobs));
    this.working = null;
  }

  private async together(jobs: readonly Job[]): Promise<void> {
    try {
      const results = await this.patiently(jobs);
      jobs.forEach((job, i) => {
        job.resolve(results[i]);
      });
    } catch (error) {
      if (jobs.length > 1 && !isDown(error)) for (const job of jobs) await this.together([job]);
      else for (const job of jobs) job.reject(isDown(error) ? new DatabaseDown(error) : error);
    }
  }

  private async patiently(jobs: readonly Job[]): Promise<readonly unknown[]> {
    for (let tries = 1; ; tries++) {
      try {
        return await this.transact(jobs);
      } catch (error) {
        // A connection that died unnoticed is no reason to refuse anybody: the next one is new.
        const again = isInTheWay(error) ? tries < most.tries : isDown(error) && tries === 1;
        if (!again) throw error;
        await new Promise((resolve) => setTimeout(resolve, tries * 5 * (1 + Math.random())));
      }
    }
  }

  private async transact(jobs: readonly Job[]): Promise<readonly unknown[]> {
    const client = await this.parts.handles.writer.connect();
    // The one who asks is told of a lost connection; the event must not end the process.
    const ignore = () => {};
    client.on('error', ignore);
    const tx = new Transaction(dbOf(client), this.parts.memory);
    let results: readonly unknown[] = [];
    let number: string | null = null;
    let spent = true;
    try {
      await client.query('BEGIN');
      results = await this.run(tx, jobs);
      number = await this.finish(tx);
      await client.query('COMMIT');
      spent = false;
      this.done(tx);
      return results;
    } catch (error) {
      if (number === null || !isDown(error)) {
        spent = !(await undone(client));
        throw error;
      }
      if (!(await this.wasCommitted(number))) throw error;
      this.done(tx);
      return results;
    } finally {
      client.off('error', ignore);
      client.release(spent);
    }
  }

  private done(tx: Transaction): void {
    tx.committed();
    this.parts.announce(tx.notices);
  }

  /** What every kind was asked, all of it together. Returns the results in the order of the jobs. */
  private async run(tx: Transaction, jobs: readonly Job[]): Promise<readonly unknown[]> {
    const results = new Map<Job, unknown>();
    for (const kind of this.parts.kinds) {
      const theirs = jobs.filter((job) => job.kind === kind);
      if (theirs.length === 0) continue;
      const given = await kind(
        tx,
        theirs.map((job) => job.item as never),
      );
      theirs.forEach((job, i) => {
        results.set(job, given[i]);
      });
    }
    return jobs.map((job) => results.get(job));
  }

  /** The end of a transaction: the audit, word to other processes. Returns the transaction's number; null where nothing was written. */
  private async finish(tx: Transaction): Promise<string | null> {
    await addAudit(tx.db, tx.memory.people.keyring, tx.audit);
    const word = tx.memory.others() ? wordOf(tx) : [];
    const [row] = await tx.db.rows<{ number: string | null }>(
      `SELECT pg_current_xact_id_if_assigned()::text AS number,
         (SELECT count(pg_notify('hamdam', w)) FROM unnest($1::text[]) AS u (w)) AS told`,
      [word],
    );
    return row!.number;
  }

  /** What became of a transaction whose commit was sent and not answered: asked until the database tells. */
  private async wasCommitted(number: string): Promise<boolean> {
    for (let pause = 50; ; pause = Math.min(pause * 2, 2_000)) {
      try {
        const { rows } = await this.parts.handles.writer.query<{ status: string | null }>(
          'SELECT pg_xact_status($1::xid8) AS status',
          [number],
        );
        const status = rows[0]?.status;
        if (status !== 'in progress') return status === 'committed';
      } catch (error) {
        if (!isDown(error) || this.closed) throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

async function undone(client: PoolClient): Promise<boolean> {
  return client.query('ROLLBACK').then(
    () => true,
    () => false,
  );
}

/** A word to other processes holds at most 8,000 bytes. */
const longest = 7_000;

function wordOf({ changed, memory, firstDue }: Transaction): string[] {
  const words: string[] = [];
  if (Number.isFinite(firstDue)) words.push(JSON.stringify({ from: memory.owner, due: firstDue }));
  for (const [kind, ids] of Object.entries(changed)) {
    let some: string[] = [];
    let length = 0;
    const send = () => {
      if (some.length > 0) words.push(JSON.stringify({ from: memory.owner, kind, ids: some }));
      some = [];
      length = 0;
    };
    for (const id of ids) {
      const bytes = Buffer.byteLength(JSON.stringify(id)) + 1;
      if (length + bytes > longest) send();
      some.push(id);
      length += bytes;
    }
    send();
  }
  return words;
}
