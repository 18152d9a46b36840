import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isQuiet } from '#src/care/plan/calendar.ts';
import { ringsAt } from '#src/care/plan/spread.ts';
import { hours, minutes } from '#src/care/words.ts';
import { programme } from '../../pipeline/kit.ts';
import '../../seed.ts';

/** Synthetic people and times. */
const timeZone = 'Asia/Karachi';
const eight = Date.parse('2027-03-02T03:00:00Z');
const spread = { ...programme, spreadMs: minutes(15) };
const of = { dueAt: eight, windowMs: hours(12), timeZone, dose: false };
const people = Array.from({ length: 10_000 }, (_, i) => `p_${i.toString(36)}`);

describe('what many have due at one time', () => {
  test('rings at each person’s own minute, always the same, over all the minutes alike', () => {
    const counts = new Map<number, number>();
    for (const person of people) {
      const after = ringsAt({ ...of, person }, spread) - eight;
      expect(ringsAt({ ...of, person }, spread) - eight).toBe(after);
      counts.set(Math.floor(after / minutes(1)), (counts.get(Math.floor(after / minutes(1))) ?? 0) + 1);
    }
    expect([...counts.keys()].toSorted((a, b) => a - b)).toEqual(Array.from({ length: 15 }, (_, i) => i));
    for (const n of counts.values()) expect(Math.abs(n - 10_000 / 15)).toBeLessThan(120);
  });

  test('rings never too early, a dose within minutes, nothing late in its window, nothing in quiet hours by that', () => {
    const person = fc.constantFrom(...people);
    const dueAt = fc.integer({ min: eight, max: eight + hours(24) });
    const windowMs = fc.constantFrom(minutes(20), hours(1), hours(3), hours(24));
    fc.assert(
      fc.property(person, dueAt, windowMs, fc.boolean(), (who, due, window, dose) => {
        const at = ringsAt({ person: who, dueAt: due, windowMs: window, timeZone, dose }, spread);
        expect(at).toBeGreaterThanOrEqual(due);
        expect(at - due).toBeLessThan(Math.min(window / 8, dose ? minutes(3) : minutes(15)));
        const quiet = (t: number) => isQuiet(t, timeZone, spread.quietHours);
        if (!dose && !quiet(due)) expect(quiet(at)).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });

  test('rings at its own time where a programme spreads nothing', () => {
    for (const person of people.slice(0, 100)) expect(ringsAt({ ...of, person }, programme)).toBe(eight);
  });
});
