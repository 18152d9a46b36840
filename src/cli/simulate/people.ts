import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import os from 'node:os';
import path from 'node:path';
import type { BatchEnd } from './batch.ts';
import type { Broken } from './rules.ts';

export interface PeopleOptions {
  readonly seed: number;
  /** The indices of the people: all of them, or those whose fault is looked into. */
  readonly people: readonly number[];
  readonly days: number;
  /** How many processes work side by side; as many as there are processors where it is not told. */
  readonly processes?: number;
}

export interface PeopleEnd {
  readonly broken: readonly Broken[];
  readonly counts: BatchEnd['counts'];
  /** Of all that all of them were told: the same for the same seed, however many processes there were. */
  readonly digest: string;
}

/** How far one process is. */
export interface Progress {
  /** Counted from 1. */
  readonly process: number;
  readonly processes: number;
  readonly done: number;
  readonly of: number;
  /** What broke in the lives that were lived just now. */
  readonly broken: readonly Broken[];
}

/** What one process has to do. */
export interface Share {
  readonly seed: number;
  readonly days: number;
  readonly batches: readonly (readonly number[])[];
}

/** So many people share a world: enough to meet in one queue and one outbox, few enough to be done soon. */
const together = 10;

/**
 * Lets many people live through the real corridor, some of them in each world, the worlds dealt out to processes that know
 * nothing of each other. What one person does depends on the seed and their index alone. `progress` is told after each batch.
 * Rejects where a process ends before its share is done.
 */
export async function simulatePeople(o: PeopleOptions, progress: (progress: Progress) => void): Promise<PeopleEnd> {
  const batches: (readonly number[])[] = [];
  for (let i = 0; i < o.people.length; i += together) batches.push(o.people.slice(i, i + together));
  const processes = Math.min(o.processes ?? os.availableParallelism(), batches.length);
  const broken: Broken[] = [];
  const counts = { decisions: 0, said: 0, reminders: 0, passedOver: 0, dangers: 0, handovers: 0 };
  const digests: Record<number, string> = {};
  const work = async (n: number): Promise<void> => {
    const share: Share = { seed: o.seed, days: o.days, batches: batches.filter((_, i) => i % processes === n) };
    const of = share.batches.flat().length;
    let done = 0;
    await live(share, (end) => {
      broken.push(...end.broken);
      for (const key of Object.keys(counts) as (keyof typeof counts)[]) counts[key] += end.counts[key];
      Object.assign(digests, end.digests);
      done += Object.keys(end.digests).length;
      progress({ process: n + 1, processes, done, of, broken: end.broken });
    });
    if (done < of) throw new Error(`a process ended after ${done} of ${of} people`);
  };
  await Promise.all(Array.from({ length: processes }, (_, n) => work(n)));
  return { broken: broken.sort((a, b) => a.at - b.at), counts, digest: digestOf(digests) };
}

/** One digest of many, whatever order they came in. */
export function digestOf(digests: BatchEnd['digests']): string {
  const all = createHash('sha256');
  for (const [index, digest] of Object.entries(digests)) all.update(`${index} ${digest}\n`);
  return all.digest('hex').slice(0, 16);
}

/** Resolves when the process has ended. */
function live(share: Share, told: (end: BatchEnd) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = fork(path.join(import.meta.dirname, 'worker.ts'), { execArgv: process.execArgv });
    child.on('message', (end: BatchEnd) => told(end));
    child.once('error', reject);
    child.once('exit', () => resolve());
    child.send(share);
  });
}
