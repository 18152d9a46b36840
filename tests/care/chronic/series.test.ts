import { describe, expect, it } from 'vitest';
import { sittingsOf } from '#src/care/chronic/series.ts';
import { dateOf, timeOf } from '#src/care/plan/calendar.ts';
import { at } from '../plan/people.ts';

const zone = 'Asia/Karachi';
const clock = { date: (t: number) => dateOf(t, zone), time: (t: number) => timeOf(t, zone) };
const reading = (when: string, value: number, second: number | null, certain = true) => ({
  ...{ kind: 'blood-pressure' as const, value, second, unit: 'mm[Hg]', context: null, certain, evidence: '' },
  at: at(when),
});

describe('a block of readings at home (facts §3.1: two readings, morning and evening, three days at least)', () => {
  it('is averaged by sitting, on the person’s own clock', () => {
    const told = [
      reading('2026-03-02T03:30Z', 150, 96),
      reading('2026-03-02T03:31Z', 146, 92),
      reading('2026-03-02T14:30Z', 140, 90),
      // 01:00 on the 3rd in Karachi.
      reading('2026-03-02T20:00Z', 130, 80),
      reading('2026-03-03T03:30Z', 200, null),
      reading('2026-03-03T03:30Z', 20, 10, false),
    ];
    expect(sittingsOf(told, clock)).toEqual([
      { date: '2026-03-02', part: 'evening', systolic: 140, diastolic: 90, readings: 1 },
      { date: '2026-03-02', part: 'morning', systolic: 148, diastolic: 94, readings: 2 },
      { date: '2026-03-03', part: 'morning', systolic: 130, diastolic: 80, readings: 1 },
    ]);
  });
});
