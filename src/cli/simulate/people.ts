import os from 'node:os';
import { Worker } from 'node:worker_threads';
import type { BatchEnd } from './batch.ts';
import type { Broken } from './watch.ts';

export interface PeopleOptions {
  readonly seed: number;
  /** The indices of the people: all of them, or one whose fault is looked into. */
  readonly people: readonly number[];
  readonly days: number;
  /** How many threads work side by side; as many as there are processors where it is not told. */
  readonly threads?: number;
}

export interface PeopleEnd {
  readonly broken: readonly Broken[];
  readonly counts: BatchEnd['counts'];
}

/** So many people share a world: enough to meet in one queue and one outbox, few enough to be done soon. */
const together = 10;

/**
 * Lets many people live through the real corridor, some of them in each world, the worlds side by side in threads. What one
 * person does depends on the seed and their index alone. `progress` is told after each batch.
 */
export async function simulatePeople(
  o: PeopleOptions,
  progress: (done: number, broken: number) => void,
): Promise<PeopleEnd> {
  const batches: (readonly number[])[] = [];
  for (let i = 0; i < o.people.length; i += together) batches.push(o.people.slice(i, i + together));
  const broken: Broken[] = [];
  const counts = { decisions: 0, said: 0, reminders: 0, passedOver: 0, dangers: 0, handovers: 0 };
  let done = 0;
  const threads = Math.min(o.threads ?? os.availableParallelism(), batches.length);
  const work = async (): Promise<void> => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: { seed: o.seed, days: o.days },
    });
    try {
      for (let batch = batches.shift(); batch; batch = batches.shift()) {
        const end = await live(worker, batch);
        broken.push(...end.broken);
        for (const key of Object.keys(counts) as (keyof typeof counts)[]) counts[key] += end.counts[key];
        done += batch.length;
        progress(done, broken.length);
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: threads }, work));
  return { broken: broken.sort((a, b) => a.at - b.at), counts };
}

function live(worker: Worker, people: readonly number[]): Promise<BatchEnd> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', (end: BatchEnd) => {
      worker.off('error', reject);
      resolve(end);
    });
    worker.postMessage(people);
  });
}
