import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Person } from '#src/care/person.ts';
import { addDays } from '#src/care/plan/calendar.ts';
import { parsePlan } from '#src/care/plan/definition.ts';
import { occurrencesOf } from '#src/care/plan/occurrence.ts';
import { wakesChanged, wakesOf } from '#src/care/plan/wakes.ts';
import { gained } from '#src/care/plan/weight.ts';
import { days, hours, minutes } from '#src/care/words.ts';
import { prayerTimesAt } from '#src/prayers.ts';
import { Life } from './life.ts';
import { at, medicine, personWith, pregnant, programmeWith } from './people.ts';

const base = { id: 'one', source: 'synthetic', on: ['day 1'], at: '10:00', 'worth saying for': '1 day', says: 'a.b' };
/** A made-up plan that people are enrolled in by name. */
const plan = (item: object, fields: object = {}) =>
  parsePlan('trial.yaml', {
    id: 'trial',
    version: 1,
    title: 'A synthetic plan',
    for: 'enrolled',
    'counts from': 'enrolment',
    topic: 'chronic',
    source: 'synthetic',
    reviewedBy: null,
    verifiedOn: null,
    items: [{ ...base, ...item }],
    ...fields,
  });
function* take<T>(from: Iterable<T>, most: number): Generator<T> {
  for (const one of from) {
    if (most-- <= 0) return;
    yield one;
  }
}

/** Joined on Thursday, 1 January 2026, at eleven in Karachi. */
const since = at('2026-01-01T06:00Z');
const joined = (change: Partial<Person> = {}) =>
  personWith({ plan: { done: {}, enrolled: { trial: { since, startsOn: '2026-01-01' } } }, ...change });

function instants(of: ReturnType<typeof plan>, person = joined(), most = 5): string[] {
  const programme = programmeWith({ plans: [of] });
  const found = of.items.flatMap((item) => {
    const own: number[] = [];
    for (const o of occurrencesOf(of, item, person, programme)) {
      if (own.length === most) break;
      own.push(o.dueAt);
    }
    return own;
  });
  return found
    .sort((a, b) => a - b)
    .slice(0, most)
    .map((i) => Temporal.Instant.fromEpochMilliseconds(i).toZonedDateTimeISO('Asia/Karachi').toString().slice(0, 16));
}

describe('the form of a plan', () => {
  it.each<[string, object, object, string[]]>([
    [
      'several times a day',
      { every: '1 day', at: ['08:30', 'dinner'] },
      {},
      ['2026-01-02T08:30', '2026-01-02T20:00', '2026-01-03T08:30', '2026-01-03T20:00', '2026-01-04T08:30'],
    ],
    [
      'only on some weekdays',
      { every: '1 day', 'only on': ['monday', 'friday'] },
      {},
      ['2026-01-02T10:00', '2026-01-05T10:00', '2026-01-09T10:00', '2026-01-12T10:00', '2026-01-16T10:00'],
    ],
    [
      'so many times',
      { every: '2 weeks', on: ['day 1', 'day 3'], times: 3 },
      {},
      ['02', '04', '16'].map((d) => `2026-01-${d}T10:00`),
    ],
    ['until a day', { every: '1 week', to: 'day 15' }, {}, ['02', '09', '16'].map((d) => `2026-01-${d}T10:00`)],
    [
      'until the plan’s own end',
      { every: '1 week' },
      { until: 'day 8' },
      ['02', '09'].map((d) => `2026-01-${d}T10:00`),
    ],
    [
      'every month',
      { on: ['month 1'], every: '1 month', times: 3, moved: '1 day before' },
      {},
      ['2026-01-31T10:00', '2026-02-28T10:00', '2026-03-31T10:00'],
    ],
    ['at a meal', { at: 'lunch' }, {}, ['2026-01-02T14:00']],
    ['at a prayer, at its usual hour where no place is told', { at: 'asr' }, {}, ['2026-01-02T16:30']],
    ['at the hour of joining', { at: 'same time' }, {}, ['2026-01-02T11:00']],
  ])('says it %s', (_, item, fields, expected) => {
    expect(instants(plan(item, fields))).toEqual(expected);
  });

  it('says it at the time of prayer of the programme’s place, and abroad at the usual hour', () => {
    const of = plan({ at: ['asr', 'maghrib'], every: '1 day' });
    expect(of.items.map((i) => i.id)).toEqual(['one-asr', 'one-magh']);
    const programme = programmeWith({ plans: [of], prayerTime: prayerTimesAt({ latitude: 24.86, longitude: 67.01 }) });
    const first = (person: Person) =>
      of.items.map((item) => [...take(occurrencesOf(of, item, person, programme), 1)][0]!.dueAt);
    const [asr, maghrib] = first(joined());
    // Sunset in Karachi on 2 January, by almanac: 17:54. Asr lies between noon and it.
    expect(Math.abs(maghrib! - at('2026-01-02T12:54Z'))).toBeLessThan(minutes(3));
    expect(asr).toBeGreaterThan(at('2026-01-02T10:30Z'));
    expect(asr).toBeLessThan(at('2026-01-02T11:45Z'));
    expect(first(joined({ timeZone: 'Europe/London' }))[1]).toBe(at('2026-01-02T18:30Z'));
  });

  it('gives each time of day a progress of its own, named by the hour', () => {
    expect(plan({ at: ['08:30', '19:30'] }).items.map((i) => [i.id, i.at])).toEqual([
      ['one-0830', '08:30'],
      ['one-1930', '19:30'],
    ]);
  });

  it('counts from the last reading, which moves what is to come and repeats nothing', () => {
    const silent = plan({ 'counts from': 'last reading', on: ['day 14'] });
    const reading = { kind: 'glucose', value: 110, second: null, unit: 'mg/dL', context: null, certain: true } as const;
    const before = joined();
    expect(instants(silent, before)).toEqual(['2026-01-15T10:00']);
    const after = { ...before, readings: [{ ...reading, evidence: '110', at: at('2026-01-10T05:00Z') }] };
    expect(instants(silent, after)).toEqual(['2026-01-24T10:00']);
    const { set, cancel } = wakesChanged(before, after, programmeWith({ plans: [silent] }));
    expect([set.map((w) => w.nth), cancel.length]).toEqual([['2026-01-10/d0014'], 1]);
    expect(instants(silent, { ...after, plan: { ...after.plan, done: { 'trial:one': '2026-01-10/d0014' } } })).toEqual(
      [],
    );
  });

  it('counts from the last dose that was taken', () => {
    const missed = plan({ 'counts from': 'last dose', on: ['day 3'] });
    const dose = {
      medicine: 'm1',
      nth: '2026-01-05/08:00',
      dueAt: at('2026-01-05T03:00Z'),
      reminders: 0,
      reason: null,
    };
    const medication = (state: 'taken' | 'missed') => ({
      medicines: [medicine()],
      nextNumber: 2,
      doses: [{ ...dose, state, at: dose.dueAt }],
    });
    expect(instants(missed, joined({ medication: medication('taken') }))).toEqual(['2026-01-08T10:00']);
    expect(instants(missed, joined({ medication: medication('missed') }))).toEqual(['2026-01-04T10:00']);
  });

  it('for any first day and zone: ascending, none before joining, none in quiet hours, none twice', () => {
    const zones = fc.constantFrom('Asia/Karachi', 'Europe/London', 'America/New_York', 'Australia/Lord_Howe');
    const items = fc.constantFrom(
      { on: ['month 1'], every: '1 month' },
      { on: ['day 1', 'day 2'], every: '4 weeks', at: ['08:30', '20:30'] },
      { on: ['day 0'], every: '1 day', 'only on': ['tuesday', 'saturday'], at: '23:00' },
      { on: ['week 1', 'week 5'], moved: '3 days before', 'matters until': 'week 40' },
    );
    const someDay = fc.integer({ min: 0, max: 1500 }).map((n) => addDays('2026-01-01', n));
    fc.assert(
      fc.property(zones, items, someDay, fc.integer({ min: 0, max: 300 }), (timeZone, item, startsOn, late) => {
        const of = plan(item);
        const began = at(`${addDays(startsOn, late)}T12:00Z`);
        const enrolled = { trial: { since: began, startsOn } };
        const person = joined({ timeZone, plan: { done: {}, enrolled } });
        const programme = programmeWith({ plans: [of] });
        for (const one of of.items) {
          let last = { dueAt: 0, nth: '' };
          let n = 0;
          for (const o of occurrencesOf(of, one, person, programme)) {
            expect(o.dueAt).toBeGreaterThan(last.dueAt);
            expect(o.nth > last.nth).toBe(true);
            expect(o.endsAt).toBeGreaterThan(began);
            const hour = Temporal.Instant.fromEpochMilliseconds(o.dueAt).toZonedDateTimeISO(timeZone).hour;
            expect(hour >= 8 && hour < 21).toBe(true);
            last = o;
            n += 1;
            if (n === 20) break;
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('silence', () => {
  const born = { ...pregnant('2026-01-01T06:00Z', '2026-01-05'), status: 'born' as const, bornOn: '2026-01-01' };
  const mother = () => new Life(at('2026-01-01T06:00Z'), { maternal: { ...born, babyAlive: true } });
  const asked = (life: Life): number => life.keys().filter((k) => k === 'plan.card-asked').length;

  it('is asked into once more, and an answer ends it', () => {
    const silent = mother();
    silent.pass(days(49) + hours(12));
    expect(asked(silent)).toBe(1);
    silent.pass(days(4));
    expect(asked(silent)).toBe(2);
    silent.pass(days(10));
    expect(asked(silent)).toBe(2);
    const answering = mother();
    answering.pass(days(49) + hours(8));
    expect(answering.hear('', 'plan:a/vaccines/weeks-kept:no')).toEqual(['plan.card-soon']);
    answering.pass(days(10));
    expect(asked(answering)).toBe(1);
  });

  it('of a mother whose baby died is left in peace', () => {
    const life = mother();
    life.pass(days(49) + hours(12));
    life.change({ maternal: { ...life.person.maternal, babyAlive: false } });
    life.pass(days(100));
    expect(asked(life)).toBe(1);
    expect(life.keys().filter((k) => k.startsWith('plan.card'))).toEqual([
      'plan.card-first',
      'plan.card-visit',
      'plan.card-asked',
    ]);
  });

  it('of a night is asked into in the morning, and a counselor is told only after it', () => {
    const label = { label: 'a.c', says: 'a.d' };
    const of = plan({
      ...{
        at: '17:00',
        asks: 'choice',
        answers: [
          { id: 'yes', ...label },
          { id: 'no', ...label },
        ],
      },
      'if silent': { 'ask again after': '12 hours', 'tell a counselor after': '2 days' },
    });
    const life = new Life(since);
    life.context = { ...life.context, programme: programmeWith({ plans: [of] }) };
    life.change({ plan: joined().plan });
    const times = () => life.said.map(({ at: when }) => (when - since) / hours(1));
    life.pass(days(1) + hours(20));
    // Asked at 17:00 of the second day, 30 hours after joining at 11:00; at 05:00 all is quiet, so at 08:00.
    expect(times()).toEqual([30]);
    life.pass(days(1));
    expect(times()).toEqual([30, 45]);
    expect(life.person.handover).toBeNull();
    life.pass(hours(11));
    expect(life.person.handover).toMatchObject({ urgency: 'soon', reason: 'follow-up', openedAt: since + hours(78) });
    expect(times()).toEqual([30, 45]);
  });

  it('after an old button of a plan that is not there says only that it is old', () => {
    const life = mother();
    expect(life.hear('', 'plan:a/gone/item:yes')).toEqual(['plan.over']);
    expect(life.hear('', 'plan:join/gone:yes')).toEqual(['plan.not-now']);
  });
});

describe('a plan that is joined by what people say', () => {
  const patient = () => new Life(at('2026-01-01T06:00Z'));

  it.each([
    ['mujhe tb hai', true],
    ['I was diagnosed with tuberculosis', true],
    ['میرا ٹی بی کا علاج چل رہا ہے', true],
    ['mujhe dama hai', true],
    ['i have epilepsy', true],
    ['mera depression ka ilaj chal raha hai', true],
    ['meri ammi ko tb hai', false],
    ['kya mujhe tb hai?', false],
    ['mujhe tb nahi hai', false],
    ['tb kaise hoti hai', false],
  ])('is offered after "%s": %s', (text, offered) => {
    expect(patient().hear(text).includes('plan.offer')).toBe(offered);
  });

  it('begins with a yes, once, and ends when it is asked to end', () => {
    const life = patient();
    life.hear('mujhe tb hai');
    expect(life.hear('haan')).toEqual(['plan.joined']);
    expect(life.person.plan.enrolled?.tb?.startsOn).toBe('2026-01-01');
    expect(life.hear('mujhe tb hai')).not.toContain('plan.offer');
    expect(wakesOf(life.person, life.context.programme).filter((w) => w.plan === 'tb')).toHaveLength(3);
    expect(life.hear('tb ki yaad dihani band kar dein')).toEqual(['plan.left']);
    expect(wakesOf(life.person, life.context.programme).filter((w) => w.plan === 'tb')).toEqual([]);
  });

  it('does not begin with a no', () => {
    const life = patient();
    life.hear('mujhe dama hai');
    expect(life.hear('nahi')).toEqual(['plan.not-now']);
    expect(life.person.chronic.conditions).toEqual([]);
  });
});

describe('weight of a failing heart', () => {
  const now = at('2026-01-10T04:00Z');
  const weights = (...of: [daysAgo: number, kg: number][]) => ({
    readings: of.map(([ago, value]) => ({
      ...{ kind: 'weight' as const, value, second: null, unit: 'kg', context: null, certain: true, evidence: '' },
      at: now - days(ago),
    })),
  });

  it.each<[string, [number, number][], number | null]>([
    ['a single weight', [[0, 70]], null],
    [
      '1.9 kg in three days',
      [
        [3, 70],
        [0, 71.9],
      ],
      null,
    ],
    [
      '2 kg in three days',
      [
        [3, 70],
        [0, 72],
      ],
      2,
    ],
    [
      '2 kg in three days and a bit',
      [
        [3.1, 70],
        [0, 72],
      ],
      2,
    ],
    [
      '1.5 kg in a day',
      [
        [1, 70],
        [0, 71.5],
      ],
      1.5,
    ],
    [
      '1.5 kg in two days',
      [
        [2, 70],
        [0, 71.5],
      ],
      null,
    ],
    [
      '2.3 kg in a week',
      [
        [7, 70],
        [0, 72.3],
      ],
      null,
    ],
    [
      '2.4 kg in a week',
      [
        [7, 70],
        [0, 72.4],
      ],
      2.4,
    ],
    [
      '3 kg in two weeks',
      [
        [14, 70],
        [0, 73],
      ],
      null,
    ],
    [
      'less than before',
      [
        [3, 74],
        [0, 70],
      ],
      null,
    ],
    [
      'up, and down again',
      [
        [2, 70],
        [1, 73],
        [0, 70.5],
      ],
      null,
    ],
  ])('%s', (_, of, expected) => {
    expect(gained(weights(...of), now)).toBe(expected);
  });
});

describe('who joins late', () => {
  it('is told what still matters once, in one message, and what was missed stands in the record', () => {
    // 31 weeks and 0 days.
    const life = new Life(at('2026-08-06T04:00Z'), { maternal: pregnant('2026-08-06T04:00Z', '2026-10-08') });
    life.pass(days(1) + hours(3) + minutes(1));
    const late = life.said.filter(({ row }) => row.body.kind === 'say' && row.body.keys.includes('plan.late'));
    expect(late.map(({ row }) => row.body.kind === 'say' && row.body.keys)).toEqual([
      ['plan.late', 'plan.injection', 'plan.ready'],
    ]);
    expect(life.keys().filter((k) => k === 'maternal.contact-kept')).toHaveLength(1);
    life.pass(days(90));
    expect(life.keys().filter((k) => k === 'plan.late' || k === 'plan.injection')).toHaveLength(2);
  });
});
