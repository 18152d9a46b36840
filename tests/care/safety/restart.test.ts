import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Happening } from '#src/care/event.ts';
import type { Person } from '#src/care/person.ts';
import { hours, minutes } from '#src/care/words.ts';
import { silentLog } from '#src/log.ts';
import { createCorridor } from '#src/pipeline/corridor.ts';
import { openSqliteStore } from '#src/store/sqlite/store.ts';
import { testProgramme } from '../../conversations/house.ts';
import { at } from '../kit.ts';

const synthetic = { channel: 'phone', account: 'simulated', address: 'synthetic' } as const;
const counselor = { id: 'counselor:synthetic', name: 'Synthetic' };
let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hamdam-safety-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

const writes = (text: string): Happening => ({
  ...{ type: 'message.received', choice: null, media: null, edited: false },
  text,
});
const taps = (choice: string): Happening => ({ ...writes(''), choice }) as Happening;
type Deed = Happening | ((person: Person) => Happening);

/** One life of the service on that folder's database, from that instant on: what was said, who the person is, what is due. */
async function life(now: number, deeds: readonly Deed[]) {
  const file = path.join(folder, 'synthetic.db');
  const store = await openSqliteStore({ file, masterKey: Buffer.alloc(32, 7), now: () => now });
  const keys: string[] = [];
  const outlet = {
    limits: { perSecond: Number.POSITIVE_INFINITY, perContactMs: 0 },
    async send({ outgoing: { body } }: { outgoing: { body: { kind: string; keys?: readonly string[] } } }) {
      keys.push(...(body.keys ?? []));
      return { outcome: { outcome: 'sent', providerId: null }, event: null } as const;
    },
  };
  const corridor = createCorridor({
    store,
    programme: testProgramme(false),
    outlets: { phone: outlet, model: outlet, speech: outlet },
    clockface: { now: () => now, random: () => 0.5 },
    log: silentLog,
  });
  const personNow = async () => {
    const point = await store.contactPointOf(synthetic.channel, synthetic.account, synthetic.address);
    return point && (await store.person(point.person))!.person;
  };
  for (const [n, deed] of deeds.entries()) {
    const person = await personNow();
    const happening = typeof deed === 'function' ? deed(person!) : deed;
    const subject = happening.type === 'message.received' ? { contactPoint: synthetic } : { person: person!.id };
    await corridor.door.accept([{ id: `e${now}/${n}`, subject, sentAt: now, ...happening }]);
    await corridor.settle();
  }
  const wakes = await store.dueWakes(now + hours(24 * 90), 100);
  const person = (await personNow())!;
  await store.close();
  return { keys, person, wakes };
}

it('the plan goes on after a restart where it stopped, and the asking is still due', async () => {
  await life(at, [taps('meeting:language:en'), taps('meeting:consent:yes'), taps('meeting:for:self')]);
  await life(at + minutes(1), [taps('meeting:age:25-34'), taps('meeting:city:skip')]);
  const crisis = await life(at + minutes(2), [
    writes('I want to kill myself'),
    ({ handover }) => ({ type: 'handover.claimed', handover: handover!.id, counselor }),
    ({ handover }) => ({ type: 'handover.closed', handover: handover!.id, counselor, outcome: 'safe-for-now' }),
  ]);
  expect(crisis.keys.at(-1)).toBe('safety.offer');
  const asked = crisis.wakes.find((w) => w.plan === 'crisis');
  expect(asked).toMatchObject({ item: 'how', dueAt: at + minutes(2) + hours(24) });

  const begun = await life(at + minutes(3), [taps('safety:make:yes'), writes('I stop sleeping')]);
  expect(begun.keys).toEqual(['safety.step.signs', 'safety.step.alone']);
  const goesOn = await life(at + minutes(4), [writes('I make tea')]);
  expect(goesOn.keys).toEqual(['safety.step.places']);
  expect(goesOn.person.safety.plan).toMatchObject({
    words: { signs: 'I stop sleeping', alone: 'I make tea' },
    next: 'places',
  });
  expect(goesOn.wakes.find((w) => w.plan === 'crisis')).toEqual(asked);
});
