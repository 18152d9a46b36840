import { createTask } from 'node-cron';
import { days, type Instant } from '#src/care/words.ts';
import { type Retained, retained, type Store } from '#src/store/store.ts';

type Keeper = Pick<Store, 'purgeMedia' | 'purgeBefore' | 'sweepErased'>;

/** For how many days each kind is kept. */
export type Kept = Readonly<Record<Retained, number>>;

/**
 * Deletes all that is kept no longer, and what a crash left of erased people, a little at a time. Returns how many rows went.
 * Media carry the end of their time themselves.
 */
export async function purge(store: Keeper, now: Instant, kept: Kept): Promise<number> {
  let deleted = await all(() => store.purgeMedia(now));
  for (const kind of retained) deleted += await all(() => store.purgeBefore(kind, now - days(kept[kind])));
  while (await store.sweepErased());
  return deleted;
}

async function all(some: () => Promise<number>): Promise<number> {
  let deleted = 0;
  for (let n = -1; n !== 0; deleted += n) n = await some();
  return deleted;
}

/** Deletes what is kept no longer, once at the start and then every hour. Returns how to stop. */
export function startRetention(
  store: Keeper,
  now: () => Instant,
  kept: Kept,
  failed: (error: unknown) => void,
): () => Promise<void> {
  let running = Promise.resolve();
  const run = () => {
    running = running.then(() => purge(store, now(), kept)).then(() => undefined, failed);
    return running;
  };
  const task = createTask('17 * * * *', run, { noOverlap: true, suppressMissedWarning: true });
  void task.start();
  void run();
  return async () => {
    await task.destroy();
    await running;
  };
}
