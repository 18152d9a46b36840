import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adherenceOf, doseDays, proportionCovered } from '#src/care/medication/adherence.ts';
import type { Dose, Medication } from '#src/care/medication/medication.ts';
import { daysLeft } from '#src/care/medication/stock.ts';
import { keptDays, tally } from '#src/care/medication/tally.ts';
import { addDays } from '#src/care/plan/calendar.ts';
import { days, hours, minutes } from '#src/care/words.ts';
import { Life } from '../plan/life.ts';
import { at, medicine } from '../plan/people.ts';

const start = at('2026-03-02T05:00Z');
const today = '2026-03-02';

describe('the proportion of days covered (facts §4.2)', () => {
  const day = (date: number, due: number, taken: number) => ({ date: `2026-03-${date}`, due, taken });

  it.each([
    ['all taken', [day(10, 2, 2), day(11, 2, 2)], 1],
    ['a day of which one dose was taken is not covered', [day(10, 2, 2), day(11, 2, 1)], 0.5],
    ['days without a dose count on neither side', [day(10, 1, 1), day(11, 0, 0), day(12, 1, 0), day(13, 0, 0)], 0.5],
    ['four days of five reach 0.80', [1, 2, 3, 4, 5].map((n) => day(10 + n, 1, n === 3 ? 0 : 1)), 0.8],
    ['never asked', [day(10, 0, 0)], null],
  ] as const)('%s', (_, of, expected) => expect(proportionCovered(of)).toBe(expected));

  it('of a life: taken, skipped, not answered; what nobody asked about blames no one', () => {
    const medication = {
      medicines: [medicine({ times: ['08:00'], addedAt: start, startsOn: today })],
      ...{ nextNumber: 2, doses: [] },
    };
    const life = new Life(start, { medication });
    life.pass(hours(22) + minutes(5));
    life.hear('taken');
    life.pass(hours(24));
    life.hear('skip');
    life.hear('1');
    life.pass(hours(24));
    // The third one is not answered; then the service is down for a day.
    life.pass(hours(20));
    life.pass(hours(24), true);
    life.pass(hours(4));
    const record = doseDays(life.person.medication, '2026-03-07', 5);
    expect(record.map((d) => `${d.date.slice(8)} ${d.taken}/${d.due}`)).toEqual([
      '03 1/1',
      '04 0/1',
      '05 0/1',
      '06 0/0',
      '07 0/1',
    ]);
    // The one of today is asked about and still open: it is shown and not counted.
    const { covered, calendar } = adherenceOf(life.person.medication, '2026-03-07', 'm1');
    expect(covered).toBeCloseTo(1 / 3);
    expect(calendar).toHaveLength(28);
  });
});

const doseOf = (nth: string, state: Dose['state'], id = 'm1', reason: string | null = null): Dose => ({
  ...{ medicine: id, nth, dueAt: 0, state, reminders: 1, reason, at: 0 },
});
const states = ['asked', 'taken', 'later', 'skipped', 'missed'] as const;

describe('the record of days and the stock', () => {
  const of = (change: Partial<Medication>): Medication => ({
    ...{ medicines: [medicine({ amounts: [0.5, 2] })], nextNumber: 2, doses: [], ...change },
  });

  it('counts a dose once, whatever it was before, and gives back what was taken back', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...states), { minLength: 1, maxLength: 12 }), (walk) => {
        let medication = of({ stock: { m1: { left: 10, told: null } } });
        for (const state of walk) {
          const doses = [doseOf('2026-03-02/20:00', state)];
          medication = { ...medication, ...tally(medication, doses), doses };
        }
        const taken = walk.at(-1) === 'taken' ? 1 : 0;
        expect(doseDays(medication, today, 1)).toEqual([{ date: today, due: 1, taken }]);
        expect(medication.stock!.m1!.left).toBe(10 - 2 * taken);
      }),
    );
  });

  it('keeps a quarter of a year and no more, whatever comes', () => {
    let medication = of({});
    for (let n = 0; n < 400; n += 1) {
      const doses = [doseOf(`${addDays(today, n)}/08:00`, n % 4 === 0 ? 'missed' : 'taken')];
      medication = { ...medication, ...tally(medication, doses), doses };
    }
    expect(medication.days!.m1!.marks).toHaveLength(keptDays * 2);
    const last = doseDays(medication, addDays(today, 399), keptDays);
    expect(last.every((d) => d.due === 1)).toBe(true);
    // 100 of 400 were missed, every fourth: of any 120 days on end 90 are covered.
    expect(proportionCovered(last.slice(-120))).toBe(0.75);
  });
});

describe('the days that are left (facts §4.2: floor of stock by daily units)', () => {
  const twice = medicine();
  it.each([
    ['14 of two a day', twice, 14, 7],
    ['15 of two a day', twice, 15, 7],
    ['1 of two a day', twice, 1, 0],
    ['0', twice, 0, 0],
    ['7 of half and one', medicine({ amounts: [0.5, 1] }), 7, 4],
    ['2 of one a week, taken on Mondays', medicine({ every: 'week', times: ['08:00'], startsOn: '2026-03-02' }), 2, 20],
    ['enough to the end of the course', medicine({ until: '2026-03-05' }), 6, null],
    ['two too few for the course', medicine({ until: '2026-03-05' }), 4, 2],
    ['only when needed', medicine({ times: [] }), 3, null],
  ] as const)('%s', (_, of, left, expected) => {
    // From Tuesday, 2026-03-03 on.
    expect(daysLeft(of, left, '2026-03-03')).toBe(expected);
  });

  it('of a daily medicine is that floor, for any numbers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 4 }), (left, times) => {
        const at = ['08:00', '14:00', '20:00', '22:00'].slice(0, times);
        expect(daysLeft(medicine({ times: at }), left, '2026-03-03')).toBe(Math.floor(left / times));
      }),
    );
  });
});

describe('a 1+0+1 course of ten days with fewer tablets than it takes, by hand', () => {
  // Added at ten in the morning with 16 tablets: two are taken a day, one of the first. 15, 7 and 1 are left on the evenings of
  // the first, fifth and eighth day: they do for seven days and a dose, for three and a dose, and for none and a dose.
  it.each([
    ['in March', '2026-03-02', '2026-03-11', ['2026-03-02/20:00 15', '2026-03-06/20:00 7', '2026-03-09/20:00 1']],
    [
      'over a leap day',
      '2028-02-26',
      '2028-03-06',
      ['2028-02-26/20:00 15', '2028-03-01/20:00 7', '2028-03-04/20:00 1'],
    ],
    [
      'over the end of a common February',
      ...(['2027-02-26', '2027-03-07', ['2027-02-26/20:00 15', '2027-03-02/20:00 7', '2027-03-05/20:00 1']] as const),
    ],
    [
      'over the turn of a year',
      ...(['2027-12-29', '2028-01-07', ['2027-12-29/20:00 15', '2028-01-02/20:00 7', '2028-01-05/20:00 1']] as const),
    ],
  ] as const)('speaks of a refill at seven, three and no days, each once: %s', (_, from, until, table) => {
    const begun = at(`${from}T05:00Z`);
    const course = medicine({ times: ['08:00', '20:00'], addedAt: begun, startsOn: from, until });
    const life = new Life(begun, { medication: { medicines: [course], nextNumber: 2, doses: [] } });
    life.hear('16 tablets left');
    const spoken: string[] = [];
    for (let n = 0; n < 19; n += 1) {
      life.pass(n === 0 ? hours(10) : hours(12));
      const { left } = life.person.medication.stock!.m1!;
      if (left > 0 && life.hear('taken').includes('medicine.refill'))
        spoken.push(`${life.person.medication.doses.at(-1)!.nth} ${life.person.medication.stock!.m1!.left}`);
    }
    expect(spoken).toEqual(table);
    // The course ends on its tenth day.
    life.pass(days(30));
    expect(life.keys().filter((k) => k === 'medicine.dose').length).toBeLessThan(30);
    expect(life.person.plan.done['medication:dose']).toBe(`${until}/20:00`);
  });

  it('waits with the refill until it is said why another was not taken', () => {
    const medicines = [
      medicine({ times: ['20:00'], addedAt: start, startsOn: today }),
      medicine({ id: 'm2', name: 'Otherine', times: ['20:00'], addedAt: start, startsOn: today }),
    ];
    const stock = { m1: { left: 8, told: null } };
    const life = new Life(start, { medication: { medicines, nextNumber: 3, doses: [], stock } });
    life.pass(hours(10) + minutes(1));
    expect(life.hear('otherine nahi li, baqi le li')).toEqual(['medicine.ask-why']);
    expect(life.person.medication.stock!.m1!.left).toBe(7);
    // Half an hour later that question has had its time.
    expect(life.pass(hours(4))).toEqual(['medicine.refill']);
  });

  it('of a weekly medicine is spoken of as days pass, and a critical one that is out is a human’s task', () => {
    const weekly = medicine({
      name: 'Methotrexate 10',
      critical: true,
      every: 'week',
      times: ['09:00'],
      addedAt: start,
      startsOn: today,
    });
    const life = new Life(start, { medication: { medicines: [weekly], nextNumber: 2, doses: [] } });
    life.hear('1 tablet left');
    // The next doses are due on the 9th and the 16th: one will do until the 15th.
    const refills = (): string[] =>
      life.said
        .filter(({ row }) => row.body.kind === 'say' && row.body.keys.includes('medicine.refill'))
        .map(({ at }) => new Date(at).toISOString().slice(0, 16));
    life.pass(days(7));
    life.hear('taken');
    life.pass(days(6) + hours(1));
    expect(refills()).toEqual(['2026-03-08T05:00', '2026-03-12T05:00', '2026-03-15T05:00']);
    expect(life.person.concerns.map((c) => c.concern)).toContain('medicine-problem');
    expect(life.person.handover).toMatchObject({ state: 'open', urgency: 'soon' });
  });
});
