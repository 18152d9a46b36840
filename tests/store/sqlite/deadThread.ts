import { Worker } from 'node:worker_threads';
import { openStoreInWorker } from '#src/store/sqlite/worker.ts';
import { message } from '../contract/kit.ts';
import { masterKey } from './folder.ts';

/** Opens a store whose thread ends when it is called, and would print and stay if it were answered nevertheless. */
const store = await openStoreInWorker({ file: process.argv[2]!, masterKey });
Worker.prototype.postMessage = function () {
  void this.terminate();
};
setTimeout(() => {}, 60_000);
await store.accept([message('a')]).then(
  () => console.log('accepted'),
  () => {},
);
