import { readSettings } from '../../config.ts';
import { loadProgramme } from '../../programme.ts';
import { runBatch } from './batch.ts';
import type { Share } from './people.ts';

// Nobody waits for it any more where whoever began it is gone.
process.once('disconnect', () => process.exit());
/** A process that lets its share of the people live, some of them after the others, and tells what came of each batch. */
process.once('message', async ({ seed, days, batches }: Share) => {
  const programme = loadProgramme(readSettings({}), 0);
  for (const people of batches) {
    process.send?.(await runBatch({ seed, people, days, programme }));
  }
  process.disconnect?.();
});
