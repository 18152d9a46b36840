import { writeSync } from 'node:fs';
import { openSqliteStore } from '#src/store/sqlite/store.ts';
import type { Waiting } from '#src/store/store.ts';
import { decided, message, room, say, t0 } from '../contract/kit.ts';
import { masterKey } from './folder.ts';

/** Accepts, decides and sends without end, and prints each thing when the store says that it is written. Waits to be killed. */
const [file, round] = process.argv.slice(2) as [string, string];
const store = await openSqliteStore({ file, masterKey });
await store.recoverLeases(t0);
const acknowledge = (what: string, waiting: Waiting, who: string) =>
  writeSync(1, `${what} ${waiting.arrival.id} ${who}\n`);

async function talk(who: string): Promise<never> {
  for (let n = 0; ; n++) {
    const id = `r${round}:${who}:${n}`;
    const [acceptance] = await store.accept([message(id, who)]);
    if (acceptance!.status !== 'accepted') throw new Error('a new event was taken for a repeat');
    const { waiting } = acceptance!;
    acknowledge('accepted', waiting, who);
    const decision = await decided(store, waiting, (person) => ({
      person: { ...person, timers: { ...person.timers, [id]: { nth: '1', dueAt: t0, data: {} } } },
      outgoing: [say(waiting, 0)],
    }));
    const [verdict] = await store.commit([decision]);
    if (verdict!.verdict !== 'committed') throw new Error('one person at a time cannot move');
    acknowledge('committed', waiting, who);
    for (const { outgoing } of await store.claim(t0, 60_000, room)) {
      await store.settle([
        { outgoing: outgoing.id, outcome: { outcome: 'sent', providerId: null }, dueAt: null, event: null },
      ]);
      if (outgoing.id === `${id}/0`) acknowledge('sent', waiting, who);
    }
  }
}

await Promise.all(['amna', 'bilal', 'chanda', 'dilawar'].map(talk));
