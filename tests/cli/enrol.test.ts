import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { addresserOf } from '#src/accounts.ts';
import type { Person } from '#src/care/person.ts';
import { enrolRows } from '#src/cli/enrol/enrolRows.ts';
import { rowsOf } from '#src/cli/enrol/rows.ts';
import { createWorld, type Said, type World } from '#src/cli/world.ts';
import { createEnrolments } from '#src/records/enrolment.ts';
import { testProgramme } from '../conversations/house.ts';
import { peopleFile } from './enrol/people.ts';

const start = Date.parse('2026-11-23T22:30:00+05:00');
const morning = Date.parse('2026-11-24T08:00:00+05:00');
const programme = testProgramme(false);

async function worldAt(said: Said[]): Promise<World> {
  return createWorld({ programme, start, seed: 1, said: (s) => said.push(s) });
}

async function enrolFile(world: World, csv: string, dryRun = false) {
  const told: string[] = [];
  const tally = await enrolRows({
    rows: rowsOf(Readable.from([Buffer.from(csv)])),
    read: createEnrolments({
      ...{ key: Buffer.alloc(32, 1), programme, by: 'test', now: () => world.now() },
      address: addresserOf([{ channel: 'phone', account: 'simulated' }]),
    }),
    taker: {
      store: world.store,
      async accept(arrivals) {
        for (const arrival of arrivals) await world.happens(arrival);
        return [];
      },
      idle: async () => {},
    },
    dryRun,
    tell: (line, { field }) => told.push(`${line} ${field}`),
    progress: () => {},
  });
  return { tally, told };
}

describe('enrolling a file', () => {
  it('enrols the good rows once, names the bad ones by line and field, and greets in the daytime', async () => {
    const said: Said[] = [];
    const world = await worldAt(said);
    const { csv, wrong } = peopleFile(200, 10, 7);
    const first = await enrolFile(world, csv);
    expect(first.tally).toEqual({ rows: 200, enrolled: 190, known: 0, refused: 10 });
    expect(first.told).toEqual(wrong.map((w) => `${w.line} ${w.field}`));
    expect(new Set(wrong.map((w) => w.field)).size).toBe(10);

    const again = await enrolFile(world, csv);
    expect(again.tally).toEqual({ rows: 200, enrolled: 0, known: 190, refused: 10 });
    expect(said).toEqual([]);
    await world.advance(morning);
    const welcomes = said.filter((s) => s.body.keys.includes('enrolment.welcome'));
    expect(welcomes).toHaveLength(190);
    expect(new Set(welcomes.map((s) => s.to)).size).toBe(190);
    expect(said.every((s) => s.at >= morning)).toBe(true);
    await world.close();
  });

  it('writes nothing in a dry run', async () => {
    const world = await worldAt([]);
    const { csv } = peopleFile(20, 2, 3);
    expect((await enrolFile(world, csv, true)).tally).toEqual({ rows: 20, enrolled: 18, known: 0, refused: 2 });
    expect(await world.store.contactPointOf('phone', 'simulated', 'synthetic-0')).toBeNull();
    await world.close();
  });

  it('enrols nobody as another on a number of several people, and knows the same form again', async () => {
    const world = await worldAt([]);
    const head = 'channel,address,language,name,consent_on,consent_how,conditions';
    const own = 'phone,a,en,One,2026-11-20,paper,';
    await enrolFile(world, [head, own].join('\n'));
    for (const text of ['Another person on this phone wants to join', 'yes', 'chand', 'suraj'])
      await world.hears('a', { text });
    const file = [head, 'phone,a,en,Other,2026-11-20,paper,diabetes'].join('\n');
    const { tally, told } = await enrolFile(world, file);
    expect([told, tally]).toMatchObject([['2 word'], { enrolled: 0, known: 0, refused: 1 }]);
    expect((await enrolFile(world, [head, own].join('\n'))).tally).toMatchObject({ known: 1, refused: 0 });
    await world.close();
  });

  const heads = 'channel,address,name,word,language,consentOn,consentHow,lmp,conditions';
  const households = [
    heads,
    'phone,h,Synthetic One,suraj,ur,2026-11-20,paper,2026-09-01,',
    'phone,h,Synthetic Two,chand,ur,2026-11-20,paper,,hypertension',
    'phone,h,Synthetic Three,titli,en,2026-11-20,paper,2026-08-01,',
  ];
  const conditionsOf = (p: { person: Person }) => p.person.chronic.conditions.map((c) => c.condition);
  const onPhone = async (world: World, address: string) => {
    const { sharing } = (await world.store.contactPointOf('phone', 'simulated', address))!;
    return Promise.all(
      sharing!.people.map(async ({ person, word }) => ({ word, ...(await world.store.person(person))! })),
    );
  };

  it('enrols several people of one number by their private words, each into a record of their own, once', async () => {
    const said: Said[] = [];
    const world = await worldAt(said);
    expect((await enrolFile(world, households.join('\n'))).tally).toMatchObject({ enrolled: 3, known: 0, refused: 0 });
    const people = await onPhone(world, 'h');
    expect(people.map((p) => p.word)).toEqual(['suraj', 'chand', 'titli']);
    expect(people.map((p) => p.person.maternal.status)).toEqual(['pregnant', 'none', 'pregnant']);
    expect(people.map(conditionsOf)).toEqual([[], ['hypertension'], []]);
    expect(people.map((p) => p.person.enrolment?.name)).toEqual(['Synthetic One', 'Synthetic Two', 'Synthetic Three']);
    expect(people.every((p) => p.person.consent.status === 'given' && p.person.life.discreet)).toBe(true);
    expect((await enrolFile(world, households.join('\n'))).tally).toMatchObject({ enrolled: 0, known: 3, refused: 0 });
    expect(said).toEqual([]);
    await world.advance(morning);
    // Each is greeted by their word, and nobody is asked what the form told.
    const greetings = said.filter((s) => s.body.keys[0]?.startsWith('enrolment.welcome'));
    expect(greetings.map((s) => s.body.text.split(':')[0]).sort()).toEqual(['chand', 'suraj', 'titli']);
    expect(said.filter((s) => s.body.keys.some((key) => key.startsWith('meeting.')))).toEqual([]);
    // What one of them writes is theirs alone.
    await world.hears('h', { text: 'titli: bleeding a lot, 12 weeks pregnant' });
    const after = await onPhone(world, 'h');
    expect(after.map((p) => p.person.handover?.urgency ?? null)).toEqual([null, null, 'emergency']);
    await world.close();
  });

  it('puts nobody into another’s record where the number is somebody’s already', async () => {
    const world = await worldAt([]);
    const [, first, second] = households;
    const without = 'phone,h,Synthetic One,,ur,2026-11-20,paper,2026-09-01,';
    await enrolFile(world, [heads, without].join('\n'));
    const nameless = 'phone,h,Synthetic Two,,ur,2026-11-20,paper,,hypertension';
    expect((await enrolFile(world, [heads, nameless].join('\n'))).told).toEqual(['2 word']);
    // Nobody knows yet by which word the first is told from the second.
    expect((await enrolFile(world, [heads, second].join('\n'))).told).toEqual(['2 word']);
    expect((await enrolFile(world, [heads, first].join('\n'))).tally).toMatchObject({ refused: 0 });
    expect((await enrolFile(world, [heads, second].join('\n'))).tally).toMatchObject({ enrolled: 1, refused: 0 });
    expect((await onPhone(world, 'h')).map(conditionsOf)).toEqual([[], ['hypertension']]);
    await world.close();
  });

  it.each([
    ['sugar', '2 word'],
    ['stop', '2 word'],
    ['two words', '2 word'],
  ])('takes no private word like %s', async (word, told) => {
    const world = await worldAt([]);
    const csv = [heads, `phone,w,Synthetic,${word},en,2026-11-20,paper,,`].join('\n');
    expect((await enrolFile(world, csv)).told).toEqual([told]);
    await world.close();
  });

  it('refuses a contact point that stands twice in the file, and one whose own no is as late as the consent', async () => {
    const world = await worldAt([]);
    await world.hears('b', { text: 'stop' });
    const csv = [
      'channel,address,language,consent_on,consent_how',
      'phone,a,en,2026-11-20,paper',
      'phone,a,en,2026-11-20,paper',
      'phone,b,en,2026-11-23,paper',
    ].join('\n');
    const { tally, told } = await enrolFile(world, csv);
    expect(told).toEqual(['3 address', '4 consentOn']);
    expect(tally).toEqual({ rows: 3, enrolled: 1, known: 0, refused: 2 });
    await world.close();
  });

  it('keeps what was told: stage, conditions, medicines, district', async () => {
    const world = await worldAt([]);
    const csv = [
      'channel,address,name,language,age,lmp,conditions,medicines,district,consentOn,consentHow',
      'phone,a,Synthetic,ur,24,2026-09-01,diabetes,"metformin 500 1+0+1; vitamin d weekly friday",Swat,2026-11-20,spoken',
    ].join('\n');
    expect((await enrolFile(world, csv)).tally.enrolled).toBe(1);
    const point = await world.store.contactPointOf('phone', 'simulated', 'a');
    const { person } = (await world.store.person(point!.person))!;
    expect(person).toMatchObject({
      language: 'ur',
      consent: { status: 'given' },
      meeting: { status: 'done', servedFor: 'self', ageBand: '18-24' },
      maternal: { status: 'pregnant', edd: '2027-06-08', eddFrom: 'lmp' },
      enrolment: { by: 'test', name: 'Synthetic', district: 'Swat', consentOn: '2026-11-20', endedAt: null },
    });
    expect(person.chronic.conditions.map((c) => c.condition)).toEqual(['diabetes']);
    expect(person.medication.medicines.map((m) => [m.times, m.every])).toEqual([
      [['08:00', '20:00'], 'day'],
      [['08:00'], expect.stringMatching(/week/)],
    ]);
    await world.close();
  });

  it.each([
    ['an unknown column', 'channel,address,language,consentOn,consentHow,mood\n', 'unknown columns: mood'],
    ['a column that is missing', 'channel,address,language\n', 'missing: consentOn, consentHow'],
    ['a column that is there twice', 'channel,channel,address,language,consentOn,consentHow\n', 'twice: channel'],
    ['an empty file', '', 'empty'],
  ])('refuses a file with %s', async (_, csv, why) => {
    const read = async () => {
      for await (const _row of rowsOf(Readable.from([Buffer.from(csv)])));
    };
    await expect(read()).rejects.toThrow(why);
  });
});
