import { describe, expect, it } from 'vitest';
import { amountAt, nextDose, slotsOf } from '#src/care/medication/doses.ts';
import type { Medicine } from '#src/care/medication/medication.ts';
import { at, medicine, personWith, programmeWith } from '../plan/people.ts';

const programme = programmeWith();
const person = (medicines: readonly Medicine[], timeZone: string | null = null) =>
  personWith({ timeZone, medication: { medicines: [...medicines], nextNumber: 2, doses: [] } });

/** The first so many doses, as the person's clock shows them and as instants. */
function table(one: Medicine, most: number, timeZone: string | null = null): string[] {
  const rows: string[] = [];
  for (const { nth, dueAt } of slotsOf(person([one], timeZone), programme)) {
    rows.push(`${nth} ${new Date(dueAt).toISOString().slice(0, 16)}Z`);
    if (rows.length === most) break;
  }
  return rows;
}
const days = (one: Medicine, most: number): string[] => table(one, most).map((row) => row.slice(0, 10));

// Worked out by hand with a wall calendar; Asia/Karachi is UTC+5 the whole year.
describe('the instants of a course 1+0+1 (facts §4.1)', () => {
  it('of three days that cross a month’s end', () => {
    const course = medicine({ startsOn: '2026-01-30', until: '2026-02-01', addedAt: at('2026-01-30T05:00Z') });
    expect(table(course, 99)).toEqual([
      // Added at 10:00 in the morning: the dose of 08:00 was over.
      '2026-01-30/20:00 2026-01-30T15:00Z',
      '2026-01-31/08:00 2026-01-31T03:00Z',
      '2026-01-31/20:00 2026-01-31T15:00Z',
      '2026-02-01/08:00 2026-02-01T03:00Z',
      '2026-02-01/20:00 2026-02-01T15:00Z',
    ]);
  });

  it('over the end of February, in a leap year and in another', () => {
    const leap = medicine({ startsOn: '2028-02-28', until: '2028-03-01', addedAt: at('2028-02-27T20:00Z') });
    expect(table(leap, 99)).toEqual([
      '2028-02-28/08:00 2028-02-28T03:00Z',
      '2028-02-28/20:00 2028-02-28T15:00Z',
      '2028-02-29/08:00 2028-02-29T03:00Z',
      '2028-02-29/20:00 2028-02-29T15:00Z',
      '2028-03-01/08:00 2028-03-01T03:00Z',
      '2028-03-01/20:00 2028-03-01T15:00Z',
    ]);
    const common = medicine({ startsOn: '2027-02-28', until: '2027-03-01', addedAt: at('2027-02-27T20:00Z') });
    expect(days(common, 99)).toEqual(['2027-02-28', '2027-02-28', '2027-03-01', '2027-03-01']);
  });

  it('for somebody in London, when summer time begins and when it ends', () => {
    const spring = medicine({ startsOn: '2027-03-27', until: '2027-03-29', addedAt: at('2027-03-26T23:30Z') });
    expect(table(spring, 99, 'Europe/London')).toEqual([
      '2027-03-27/08:00 2027-03-27T08:00Z',
      '2027-03-27/20:00 2027-03-27T20:00Z',
      // On the 28th clocks go forward at 01:00Z.
      '2027-03-28/08:00 2027-03-28T07:00Z',
      '2027-03-28/20:00 2027-03-28T19:00Z',
      '2027-03-29/08:00 2027-03-29T07:00Z',
      '2027-03-29/20:00 2027-03-29T19:00Z',
    ]);
    const autumn = medicine({ startsOn: '2027-10-30', until: '2027-10-31', addedAt: at('2027-10-29T22:30Z') });
    expect(table(autumn, 99, 'Europe/London')).toEqual([
      '2027-10-30/08:00 2027-10-30T07:00Z',
      '2027-10-30/20:00 2027-10-30T19:00Z',
      // On the 31st they go back at 01:00Z.
      '2027-10-31/08:00 2027-10-31T08:00Z',
      '2027-10-31/20:00 2027-10-31T20:00Z',
    ]);
  });

  it('for somebody in New York, when daylight saving begins and when it ends', () => {
    const spring = medicine({ startsOn: '2028-03-11', until: '2028-03-12', addedAt: at('2028-03-11T06:00Z') });
    expect(table(spring, 99, 'America/New_York')).toEqual([
      '2028-03-11/08:00 2028-03-11T13:00Z',
      '2028-03-11/20:00 2028-03-12T01:00Z',
      // On the 12th clocks go forward at 07:00Z.
      '2028-03-12/08:00 2028-03-12T12:00Z',
      '2028-03-12/20:00 2028-03-13T00:00Z',
    ]);
    const autumn = medicine({ startsOn: '2027-11-06', until: '2027-11-07', addedAt: at('2027-11-06T05:00Z') });
    expect(table(autumn, 99, 'America/New_York')).toEqual([
      '2027-11-06/08:00 2027-11-06T12:00Z',
      '2027-11-06/20:00 2027-11-07T00:00Z',
      // On the 7th they go back at 06:00Z.
      '2027-11-07/08:00 2027-11-07T13:00Z',
      '2027-11-07/20:00 2027-11-08T01:00Z',
    ]);
  });

  it('at an hour that the clocks skip is asked right after, and once where they show it twice', () => {
    const night = { times: ['01:30'], addedAt: at('2027-03-27T22:00Z') };
    const spring = medicine({ ...night, startsOn: '2027-03-28', until: '2027-03-28' });
    expect(table(spring, 99, 'Europe/London')).toEqual(['2027-03-28/01:30 2027-03-28T01:30Z']);
    const autumn = medicine({
      times: ['01:30'],
      startsOn: '2027-10-31',
      until: '2027-10-31',
      addedAt: at('2027-10-30T20:00Z'),
    });
    expect(table(autumn, 99, 'Europe/London')).toEqual(['2027-10-31/01:30 2027-10-31T00:30Z']);
  });
});

describe('the days of other schedules', () => {
  const from = (change: Partial<Medicine>): Medicine =>
    medicine({ times: ['08:00'], startsOn: '2026-11-23', addedAt: at('2026-11-22T20:00Z'), ...change });

  it.each([
    // 2026-11-23 is a Monday.
    [
      'Monday, Wednesday, Friday',
      { every: 'weekdays', weekdays: [1, 3, 5] },
      ['11-23', '11-25', '11-27', '11-30', '12-02'],
    ],
    ['every 15 days', { every: 'days', interval: 15 }, ['11-23', '12-08', '12-23', '01-07', '01-22']],
    ['every second day', { every: 'alternate' }, ['11-23', '11-25', '11-27', '11-29', '12-01']],
    ['once a week', { every: 'week' }, ['11-23', '11-30', '12-07', '12-14', '12-21']],
  ] as const)('%s', (_, change, expected) => {
    const medicine = from(change as Partial<Medicine>);
    expect(days(medicine, 5).map((d) => d.slice(5))).toEqual(expected);
  });

  it('every third month on the 30th, in February on its last day', () => {
    const months = from({ every: 'month', interval: 3, startsOn: '2026-11-30' });
    expect(days(months, 4)).toEqual(['2026-11-30', '2027-02-28', '2027-05-30', '2027-08-30']);
  });

  it('a course whose times change on the way, and ends', () => {
    const taper = from({
      ...{ times: ['08:00', '14:00', '20:00'], startsOn: '2026-11-29', until: '2026-12-02' },
      phases: [
        { from: '2026-12-01', times: ['08:00', '20:00'], amounts: [0.5, 1] },
        { from: '2026-12-02', times: ['08:00'] },
      ],
    });
    expect(table(taper, 99).map((row) => row.slice(5, 16))).toEqual([
      ...['11-29/08:00', '11-29/14:00', '11-29/20:00', '11-30/08:00', '11-30/14:00', '11-30/20:00'],
      ...['12-01/08:00', '12-01/20:00', '12-02/08:00'],
    ]);
    expect(['2026-11-30/14:00', '2026-12-01/08:00', '2026-12-01/20:00'].map((nth) => amountAt(taper, nth))).toEqual([
      1, 0.5, 1,
    ]);
  });

  it('a course that is over leaves nothing to wait for, nor keeps another from being asked about', () => {
    const over = from({ until: '2026-11-25' });
    const after = { ...person([over]), plan: { done: { 'medication:dose': '2026-11-25/08:00' } } };
    expect(nextDose(after, programme)).toBeNull();
    const both = {
      ...after,
      medication: { ...after.medication, medicines: [over, from({ id: 'm2', times: ['09:00'] })] },
    };
    expect(nextDose(both, programme)?.nth).toBe('2026-11-25/09:00');
  });

  it('several medicines of one minute are one slot, whatever their days', () => {
    const monday = from({ id: 'm2', every: 'weekdays', weekdays: [1] });
    const slots = [];
    for (const slot of slotsOf(person([from({}), monday]), programme)) {
      slots.push(slot.medicines.map((m) => m.id));
      if (slots.length === 8) break;
    }
    expect(slots).toEqual([['m1', 'm2'], ['m1'], ['m1'], ['m1'], ['m1'], ['m1'], ['m1'], ['m1', 'm2']]);
  });
});
