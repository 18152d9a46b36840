import fs from 'node:fs';
import { outletOf } from '#src/channels/outlet.ts';
import { Clock } from '#src/clock/clock.ts';
import { realClockface } from '#src/pipeline/clockface.ts';
import { createCorridor } from '#src/pipeline/corridor.ts';
import { openSqliteStore } from '#src/store/sqlite/store.ts';
import { echo, masterKey, message, programme } from './kit.ts';

/**
 * A service in small, to be killed at any moment: `crashChild.ts <folder> <from> <to>` accepts the messages from..to, notes
 * each that was acknowledged in `acked` and by a dot, and each row that was sent in `sent`, and ends when nothing is left to do.
 */
const [folder, from, to] = process.argv.slice(2) as [string, string, string];
const silent = { info() {}, warn() {}, error: (fields: object, text: string) => console.error(text, fields) };
const store = await openSqliteStore({ file: `${folder}/hamdam.sqlite`, masterKey });
const outlet = outletOf({
  name: 'test',
  account: 'main',
  limits: { perSecond: 10_000, perContactMs: 0 },
  async start() {},
  async stop() {},
  async typing() {},
  async send(outgoing, body) {
    // The provider has it from here on, whatever becomes of us.
    fs.appendFileSync(`${folder}/sent`, `${outgoing}\t${body.to.address}\t${body.text}\n`);
    await new Promise((resolve) => setTimeout(resolve, 2));
    return { outcome: 'sent', providerId: outgoing };
  },
});
// Reminders rest over night: it is about noon here, whenever this runs.
const ahead = 12 - new Date().getUTCHours();
const timeZone = `Etc/GMT${ahead < 0 ? '+' : '-'}${Math.abs(ahead)}`;
const corridor = createCorridor({
  store,
  programme: { ...programme, timeZone },
  outlets: { test: outlet },
  clockface: realClockface,
  log: silent,
  decide: echo,
});
const clock = new Clock({
  store,
  accept: (arrivals) => corridor.door.accept(arrivals),
  relieved: () => corridor.relieved(64),
  clockface: realClockface,
  failed: (error) => console.error(error),
});
await corridor.start();
clock.start();
for (let i = Number(from); i < Number(to); i++) {
  const text = i % 5 === 0 ? `timer ${i % 40}` : `no. ${i}`;
  void corridor.door.accept([message(`p${i % 7}`, text, { id: `test:${i}` })]).then(() => {
    fs.appendFileSync(`${folder}/acked`, `${i}\n`);
    process.stdout.write('.');
  });
  if (i % 4 === 0) await new Promise((resolve) => setTimeout(resolve, 1));
}
for (;;) {
  await corridor.handler.idle();
  await corridor.dispatcher.idle();
  const due = await store.nextDue();
  if (due === null && corridor.handler.size === 0) break;
  await new Promise((resolve) => setTimeout(resolve, 20));
}
const { waiting, unknowns } = await store.counts();
fs.writeFileSync(`${folder}/end`, JSON.stringify({ waiting, unknowns }));
await clock.stop();
await corridor.stop(AbortSignal.timeout(1000));
await store.close();
