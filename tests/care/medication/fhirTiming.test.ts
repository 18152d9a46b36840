import { describe, expect, it } from 'vitest';
import { dosagesOf } from '#src/care/medication/fhirTiming.ts';
import { medicine } from '../plan/people.ts';

describe('a medicine as FHIR Timing (facts §4.1)', () => {
  const of = (change: Parameters<typeof medicine>[0]) => dosagesOf(medicine(change));

  it.each([
    ['OD', { times: ['08:00'] }, { frequency: 1, period: 1, periodUnit: 'd' }, 'QD'],
    ['BD', {}, { frequency: 2, period: 1, periodUnit: 'd', timeOfDay: ['08:00:00', '20:00:00'] }, 'BID'],
    ['TDS', { times: ['08:00', '14:00', '20:00'] }, { frequency: 3, period: 1, periodUnit: 'd' }, 'TID'],
    ['QDS', { times: ['08:00', '14:00', '20:00', '22:00'] }, { frequency: 4, period: 1, periodUnit: 'd' }, 'QID'],
    ['every second day', { times: ['08:00'], every: 'alternate' }, { frequency: 1, period: 2, periodUnit: 'd' }, 'QOD'],
    ['weekly', { times: ['08:00'], every: 'week' }, { frequency: 1, period: 1, periodUnit: 'wk' }, 'WK'],
    ['monthly', { times: ['08:00'], every: 'month' }, { frequency: 1, period: 1, periodUnit: 'mo' }, 'MO'],
    ['every 3 months', { times: ['08:00'], every: 'month', interval: 3 }, { period: 3, periodUnit: 'mo' }, undefined],
    ['every 15 days', { times: ['08:00'], every: 'days', interval: 15 }, { period: 15, periodUnit: 'd' }, undefined],
    [
      'Monday, Wednesday, Friday',
      { times: ['22:00'], every: 'weekdays', weekdays: [1, 3, 5] },
      { frequency: 3, period: 1, periodUnit: 'wk', dayOfWeek: ['mon', 'wed', 'fri'] },
      undefined,
    ],
  ] as const)('%s', (_, change, repeat, code) => {
    const [dosage, ...more] = of(change as Parameters<typeof medicine>[0]);
    expect(more).toEqual([]);
    expect(dosage!.timing!.repeat).toMatchObject(repeat);
    expect(dosage!.timing!.code?.coding[0]?.code).toBe(code);
  });

  it('when needed has no timing', () => {
    expect(of({ times: [] })).toEqual([{ sequence: 1, asNeededBoolean: true }]);
  });

  it('a course that tapers is a sequence whose parts meet', () => {
    const taper = of({
      ...{ times: ['08:00', '20:00'], startsOn: '2028-02-27', until: '2028-03-02' },
      phases: [{ from: '2028-03-01', times: ['08:00'] }],
    });
    expect(taper.map((d) => [d.sequence, d.timing!.repeat.boundsPeriod, d.timing!.repeat.frequency])).toEqual([
      [1, { start: '2028-02-27', end: '2028-02-29' }, 2],
      [2, { start: '2028-03-01', end: '2028-03-02' }, 1],
    ]);
  });
});
