import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Wake } from '#src/care/decision.ts';
import type { Person } from '#src/care/person.ts';
import { addDays } from '#src/care/plan/calendar.ts';
import { wakesChanged, wakesOf } from '#src/care/plan/wakes.ts';
import { at, medicine, personWith, pregnant, programmeWith } from './people.ts';

const programme = programmeWith();
const topicOf = (w: Wake) =>
  programme.plans.find((p) => p.id === w.plan)?.items.find((i) => i.id === w.item)?.topic ?? w.plan;
const find = (person: Person, plan: string, item: string) =>
  wakesOf(person, programme).find((w) => w.plan === plan && w.item === item);
const local = (w: Wake | undefined, timeZone = 'Asia/Karachi') =>
  w && Temporal.Instant.fromEpochMilliseconds(w.dueAt).toZonedDateTimeISO(timeZone).toString().slice(0, 16);

/** The document after that wake fired. */
const fired = (person: Person, wake: Wake): Person => ({
  ...person,
  plan: { done: { ...person.plan.done, [`${wake.plan}:${wake.item}`]: wake.nth } },
});

describe('wakes of a pregnancy', () => {
  // EDD 2026-10-08: day 0 is 2026-01-01, week 12 begins on 2026-03-26.
  const person = personWith({ maternal: pregnant('2026-02-26T06:00Z', '2026-10-08') });

  it('are seven days and one day before each contact and two days after', () => {
    expect(local(find(person, 'antenatal', 'contact-coming'))).toBe('2026-03-19T10:00');
    expect(local(find(person, 'antenatal', 'contact-tomorrow'))).toBe('2026-03-25T10:00');
    expect(local(find(person, 'antenatal', 'contact-kept'))).toBe('2026-03-28T10:00');
  });

  it('check in every week from the day after joining', () => {
    const first = find(person, 'antenatal', 'check-in')!;
    expect(local(first)).toBe('2026-02-27T11:00');
    expect(local(find(fired(person, first), 'antenatal', 'check-in'))).toBe('2026-03-06T11:00');
  });

  it('pass over what was over before joining, and keep what is still worth saying', () => {
    const late = personWith({ maternal: pregnant('2026-03-22T06:00Z', '2026-10-08') });
    expect(local(find(late, 'antenatal', 'contact-coming'))).toBe('2026-03-19T10:00');
    const later = personWith({ maternal: pregnant('2026-05-22T06:00Z', '2026-10-08') });
    expect(local(find(later, 'antenatal', 'contact-kept'))).toBe('2026-05-23T10:00');
    expect(local(find(later, 'antenatal', 'contact-coming'))).toBe('2026-06-25T10:00');
  });

  it('end when no date can be right any more', () => {
    const done = { 'antenatal:check-in': '2026-02-26/d0252' };
    expect(find({ ...person, plan: { done } }, 'antenatal', 'check-in')).toBeUndefined();
  });

  it('are none without consent, after opting out, and while a human has the conversation', () => {
    const handover = {
      id: 'h',
      state: 'claimed' as const,
      urgency: 'urgent' as const,
      reason: 'danger' as const,
      openedAt: 0,
      calls: 1,
      claimedBy: { id: 'u', name: 'Trial' },
      claimedAt: 0,
      firstReplyAt: null,
      closedAt: null,
      outcome: null,
      setAside: [],
    };
    const doses = { medicines: [medicine()], nextNumber: 2, doses: [] };
    const all = {
      ...person,
      medication: doses,
      chronic: { conditions: [{ condition: 'diabetes' as const, since: 0 }] },
    };
    expect(wakesOf(all, programme).length).toBeGreaterThan(8);
    expect(wakesOf({ ...all, optedOutAt: 1 }, programme)).toEqual([]);
    expect(wakesOf({ ...all, consent: { status: 'asked', at: 1 } }, programme)).toEqual([]);
    expect(wakesOf({ ...all, handover }, programme)).toEqual([]);
    const critical = { ...doses, medicines: [medicine(), medicine({ id: 'm2', critical: true, times: ['09:00'] })] };
    expect(wakesOf({ ...all, medication: critical, handover }, programme).map((w) => w.nth)).toEqual([
      '2026-01-06/09:00',
    ]);
    expect(wakesOf({ ...all, handover: { ...handover, state: 'closed' } }, programme)).toEqual(wakesOf(all, programme));
    expect(wakesOf({ ...all, handover: { ...handover, state: 'open', reason: 'missed-doses' } }, programme)).toEqual(
      wakesOf(all, programme),
    );
  });
});

describe('wakes of doses', () => {
  it('are the next minute at which anything is taken, in the person’s own zone', () => {
    const person = personWith({ medication: { medicines: [medicine()], nextNumber: 2, doses: [] } });
    const next = find(person, 'medication', 'dose')!;
    expect([next.nth, local(next)]).toEqual(['2026-01-05/20:00', '2026-01-05T20:00']);
    expect(find(fired(person, next), 'medication', 'dose')!.nth).toBe('2026-01-06/08:00');
    const moved = { ...fired(person, next), timeZone: 'Europe/London' };
    expect(local(find(moved, 'medication', 'dose'), 'Europe/London')).toBe('2026-01-06T08:00');
  });

  it.each([
    ['alternate', ['2026-01-07', '2026-01-09', '2026-01-11']],
    ['week', ['2026-01-12', '2026-01-19', '2026-01-26']],
  ] as const)('come every %s', (every, dates) => {
    let person = personWith({
      medication: { medicines: [medicine({ every, times: ['08:00'] })], nextNumber: 2, doses: [] },
    });
    for (const date of dates) {
      const next = find(person, 'medication', 'dose')!;
      expect(next.nth).toBe(`${date}/08:00`);
      person = fired(person, next);
    }
  });

  it('fall on a month’s last day where the month is too short', () => {
    const monthly = medicine({
      every: 'month',
      startsOn: '2026-01-31',
      addedAt: at('2026-01-31T12:00Z'),
      times: ['08:00'],
    });
    let person = personWith({ medication: { medicines: [monthly], nextNumber: 2, doses: [] } });
    for (const date of ['2026-02-28', '2026-03-31', '2026-04-30']) {
      const next = find(person, 'medication', 'dose')!;
      expect(next.nth).toBe(`${date}/08:00`);
      person = fired(person, next);
    }
  });

  it('happen once where the clocks skip or repeat the hour', () => {
    // In Berlin 02:30 does not exist on 2026-03-29 and comes twice on 2026-10-25.
    for (const [date, expected] of [
      ['2026-03-29', '2026-03-29T03:30'],
      ['2026-10-25', '2026-10-25T02:30'],
    ] as const) {
      const person = personWith({
        timeZone: 'Europe/Berlin',
        medication: {
          medicines: [medicine({ times: ['02:30'], addedAt: at(`${date}T00:00Z`) - 3_600_000, startsOn: date })],
          nextNumber: 2,
          doses: [],
        },
      });
      const next = find(person, 'medication', 'dose')!;
      expect(local(next, 'Europe/Berlin')).toBe(expected);
      expect(find(fired(person, next), 'medication', 'dose')!.nth).toBe(`${addDays(date, 1)}/02:30`);
    }
  });

  it('are none for a medicine taken only when needed', () => {
    const person = personWith({ medication: { medicines: [medicine({ times: [] })], nextNumber: 2, doses: [] } });
    expect(wakesOf(person, programme)).toEqual([]);
  });
});

const day = fc.integer({ min: 0, max: 900 }).map((n) => addDays('2025-06-01', n));
const instant = fc.integer({ min: at('2025-06-01T00:00Z'), max: at('2027-12-01T00:00Z') });
const maternal = fc.record({
  status: fc.constantFrom(
    'none' as const,
    'pregnant' as const,
    'maybe-lost' as const,
    'lost' as const,
    'born' as const,
  ),
  edd: fc.option(day),
  eddFrom: fc.constantFrom('scan' as const, 'lmp' as const, 'month' as const, null),
  bornOn: fc.option(day),
  babyAlive: fc.option(fc.boolean()),
  lostOn: fc.option(day),
  since: fc.option(instant),
});
const done = fc.dictionary(
  fc.constantFrom('antenatal:check-in', 'antenatal:contact-coming', 'postnatal:newborn', 'loss:body'),
  fc.tuple(day, fc.integer({ min: 0, max: 300 })).map(([d, n]) => `${d}/d${String(n).padStart(4, '0')}`),
);
const zone = fc.constantFrom('Asia/Karachi', 'Europe/London', 'America/St_Johns', 'Pacific/Apia', null);

const slot = fc.tuple(day, fc.constantFrom('08:00', '14:00', '20:00')).map(([d, t]) => `${d}/${t}`);
const life = fc.record({
  maternal,
  timeZone: zone,
  plan: fc
    .tuple(done, fc.option(slot))
    .map(([d, s]): Person['plan'] => ({ done: s ? { ...d, 'medication:dose': s } : d })),
  timers: fc.dictionary(
    fc.constantFrom('handover:call', 'medicine:2026-01-06/08:00', 'plan:catch-up'),
    fc.record({
      nth: fc.nat(9).map(String),
      dueAt: instant,
      data: fc.constantFrom<Record<string, string>>({}, { critical: 'yes' }),
    }),
  ),
  medication: fc.constantFrom<Person['medication'][]>(
    { medicines: [], nextNumber: 1, doses: [] },
    { medicines: [medicine()], nextNumber: 2, doses: [] },
    { medicines: [medicine({ times: ['14:00'], every: 'week' as const, critical: true })], nextNumber: 2, doses: [] },
  ),
  optedOutAt: fc.constantFrom(null, null, 1),
});

describe('for any document', () => {
  it('nothing about a pregnancy or a baby is due once it has ended, or while it may have', () => {
    fc.assert(
      fc.property(maternal, done, zone, (m, d, timeZone) => {
        const person = personWith({ maternal: m, plan: { done: d }, timeZone });
        const topics = wakesOf(person, programme).map(topicOf);
        if (m.status !== 'pregnant') expect(topics).not.toContain('pregnancy');
        if (m.status !== 'born' || m.babyAlive !== true) expect(topics).not.toContain('baby');
        if (m.status === 'maybe-lost' || m.status === 'none') expect(topics).toEqual([]);
      }),
    );
  });

  it('no occurrence ever comes twice, however often the date is moved', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.integer({ min: -30, max: 30 }), { freq: 3 }), { minLength: 30, maxLength: 60 }),
        fc.integer({ min: 0, max: 35 }),
        zone,
        (moves, weeks, timeZone) => {
          const since = '2026-02-01';
          let person = personWith({
            timeZone,
            maternal: pregnant(`${since}T06:00Z`, addDays(since, 280 - weeks * 7)),
          });
          const seen = new Set<string>();
          for (const move of moves) {
            const next = [...wakesOf(person, programme)].sort((a, b) => a.dueAt - b.dueAt)[0];
            if (!next) break;
            expect(seen).not.toContain(next.id);
            seen.add(next.id);
            person = fired(person, next);
            const edd = person.maternal.edd!;
            if (move !== null) person = { ...person, maternal: { ...person.maternal, edd: addDays(edd, move) } };
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  it('a second pregnancy has its own occurrences', () => {
    const first = personWith({ maternal: pregnant('2026-02-26T06:00Z', '2026-10-08') });
    const ids = new Set(wakesOf(first, programme).map((w) => w.id));
    const second = { ...first, maternal: pregnant('2027-05-01T06:00Z', '2027-12-10') };
    expect(wakesOf(second, programme).filter((w) => ids.has(w.id))).toEqual([]);
  });

  it('what changed turns the wakes of before into those of after', () => {
    fc.assert(
      fc.property(fc.tuple(life, life), fc.boolean(), ([before, after], everything) => {
        const a = personWith(before);
        // One slice alone as well as all at once: what is not computed must not have changed.
        const b = everything ? personWith(after) : { ...a, plan: after.plan, timers: after.timers };
        const kept = new Map(wakesOf(a, programme).map((w) => [w.id, w]));
        const { set, cancel } = wakesChanged(a, b, programme);
        for (const id of cancel) kept.delete(id);
        for (const w of set) kept.set(w.id, w);
        const byId = (x: Wake, y: Wake) => x.id.localeCompare(y.id);
        expect([...kept.values()].sort(byId)).toEqual([...wakesOf(b, programme)].sort(byId));
      }),
    );
  });
});
