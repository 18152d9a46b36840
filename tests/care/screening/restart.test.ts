import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Happening } from '#src/care/event.ts';
import type { Person } from '#src/care/person.ts';
import { silentLog } from '#src/log.ts';
import { createCorridor } from '#src/pipeline/corridor.ts';
import { openSqliteStore } from '#src/store/sqlite/store.ts';
import { testProgramme } from '../../conversations/house.ts';
import { at } from '../kit.ts';

const synthetic = { channel: 'phone', account: 'simulated', address: 'synthetic' } as const;
let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hamdam-screening-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

/** One life of the service on that folder's database: hears those taps, and tells what was said and who the person is then. */
async function life(from: number, choices: readonly string[]): Promise<{ keys: string[]; person: Person }> {
  const file = path.join(folder, 'synthetic.db');
  const store = await openSqliteStore({ file, masterKey: Buffer.alloc(32, 7), now: () => at });
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
    clockface: { now: () => at, random: () => 0.5 },
    log: silentLog,
  });
  const hear = async (n: number, happening: Happening) => {
    await corridor.door.accept([{ id: `e${n}`, subject: { contactPoint: synthetic }, sentAt: at, ...happening }]);
    await corridor.settle();
  };
  for (const [n, choice] of choices.entries())
    await hear(from + n, { type: 'message.received', text: '', choice, media: null, edited: false });
  const point = await store.contactPointOf(synthetic.channel, synthetic.account, synthetic.address);
  const found = await store.person(point!.person);
  await store.close();
  return { keys, person: found!.person };
}

const agree = ['meeting:language:en', 'meeting:consent:yes'];

describe('a questionnaire', () => {
  it('goes on after a restart where it stopped, and acts on its ninth item', async () => {
    await life(0, agree);
    const first = await life(10, [
      'screening:phq-2:start:now',
      'screening:phq:1:2',
      'screening:phq:2:1',
      'screening:phq:3:skip',
    ]);
    expect(first.person.screening.running).toMatchObject({ instrument: 'phq-9', answers: [2, 1, null] });
    expect(first.person.timers).toHaveProperty('screening:end');
    const second = await life(
      20,
      ['4', '5', '6', '7', '8'].map((item) => `screening:phq:${item}:0`),
    );
    expect(second.keys.at(-1)).toBe('screening.phq.9');
    const third = await life(30, ['screening:phq:9:1']);
    expect(third.keys).toContain('danger.suicide-passive');
    expect(third.person.screening.running).toBeNull();
    expect(third.person.screening.results.at(-1)).toMatchObject({
      ...{ instrument: 'phq-9', answers: [2, 1, null, 0, 0, 0, 0, 0, 1], score: null, prorated: 5, band: 'mild' },
      ...{ language: 'en', validated: true, version: '1' },
    });
    const fourth = await life(40, []);
    expect(fourth.person).toEqual(third.person);
  });
});
