import { parentPort, workerData } from 'node:worker_threads';
import { readSettings } from '../../config.ts';
import { loadProgramme } from '../../programme.ts';
import { runBatch } from './batch.ts';

/** A thread that lets one batch of people live after the other, and tells what came of each. */
const { seed, days } = workerData as { seed: number; days: number };
const programme = loadProgramme(readSettings({}), 0);
parentPort!.on('message', async (people: readonly number[]) => {
  parentPort!.postMessage(await runBatch({ seed, people, days, programme }));
});
