import { decide } from '#src/care/decide.ts';
import { parseUpdate } from '#src/channels/telegram/payload.ts';
import { receive } from '#src/channels/telegram/receive.ts';
import { readSettings } from '#src/config.ts';
import { realClockface } from '#src/pipeline/clockface.ts';
import { createCorridor } from '#src/pipeline/corridor.ts';
import { loadProgramme } from '#src/programme.ts';
import type { Connection } from '#src/store/sqlite/database.ts';
import { introduction, laterUpdate, metUpdate } from './load.ts';
import { storeAt } from './storeAt.ts';

/**
 * Fills a database as people's messages would, by the whole corridor but for HTTP: `fill.ts folder first people messages`.
 * Prints how far it is. The disk is not waited for, since this is not what is measured.
 */
const [folder, first, people, messages] = [process.argv[2]!, ...process.argv.slice(3).map(Number)] as [
  string,
  number,
  number,
  number,
];
const store = await storeAt(folder);
if ('connection' in store) (store.connection as Partial<Connection>).pragma?.('synchronous = OFF');
const log = { info() {}, warn() {}, error: (fields: object, message: string) => console.error(message, fields) };
const programme = loadProgramme(readSettings({}), Date.now());
const corridor = createCorridor({ store, programme, outlets: {}, decide, clockface: realClockface, log });

/** As many as may wait in memory without being read from the disk again. */
const group = 512;
const progressEvery = 100_000;

async function take(from: number, count: number, updateOf: (update: number) => object): Promise<void> {
  for (let done = 0; done < count; done += group) {
    const some = Array.from({ length: Math.min(group, count - done) }, (_, i) => updateOf(from + done + i));
    await Promise.all(some.map((update) => corridor.door.accept(arrivalsOf(update))));
    await corridor.handler.idle();
    const before = Math.floor(done / progressEvery);
    if (Math.floor((done + some.length) / progressEvery) > before)
      console.log(`stored ${(done + some.length).toLocaleString('en')} of ${count.toLocaleString('en')}`);
  }
}

function arrivalsOf(update: object) {
  const parsed = parseUpdate(update);
  if (!('update' in parsed)) throw new Error('an update of ours cannot be read');
  return receive(parsed.update, '1', realClockface.now());
}

let next = first;
for (let step = 0; step < introduction; step++) {
  const from = next;
  await take(from, people, (update) => metUpdate(update, update - from, step));
  next += people;
}
await take(next, messages, (update) => laterUpdate(update, people));
await store.close();
