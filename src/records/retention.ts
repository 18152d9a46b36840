import { createTask } from 'node-cron';
import type { Instant } from '#src/care/words.ts';
import type { Store } from '#src/store/store.ts';

/** Deletes all that is kept no longer, a little at a time. Returns how many files. */
export async function purge(store: Pick<Store, 'purgeMedia'>, now: Instant): Promise<number> {
  let deleted = 0;
  for (let some = -1; some !== 0; deleted += Math.max(some, 0)) some = await store.purgeMedia(now);
  return deleted;
}

/** Deletes what is kept no longer, once at the start and then every hour. Returns how to stop. */
export function startRetention(
  store: Pick<Store, 'purgeMedia'>,
  now: () => Instant,
  failed: (error: unknown) => void,
): () => Promise<void> {
  let running = Promise.resolve();
  const run = () => {
    running = running.then(() => purge(store, now())).then(() => undefined, failed);
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
