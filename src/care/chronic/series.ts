import type { Instant, PlainDate, PlainTime } from '../words.ts';
import type { Told } from './pressure.ts';

/** One sitting: what was measured on one morning or one evening, averaged. */
export interface Sitting {
  readonly date: PlainDate;
  readonly part: 'morning' | 'evening';
  readonly systolic: number;
  readonly diastolic: number;
  readonly readings: number;
}

/** Where a reading stands on the person's clock. */
export interface Clock {
  date(at: Instant): PlainDate;
  time(at: Instant): PlainTime;
}

/** Readings of blood pressure as they are taken at home, two in the morning and two in the evening, by sitting (facts §3.1). */
export function sittingsOf(readings: readonly Told[], clock: Clock): Sitting[] {
  const whole = readings.filter((r) => r.kind === 'blood-pressure' && r.second !== null && r.certain);
  const bySitting = Map.groupBy(
    whole,
    (r) => `${clock.date(r.at)} ${clock.time(r.at) < '14:00' ? 'morning' : 'evening'}`,
  );
  return [...bySitting].sort().map(([key, of]) => {
    const [date, part] = key.split(' ') as [PlainDate, Sitting['part']];
    return {
      date,
      part,
      systolic: mean(of.map((r) => r.value)),
      diastolic: mean(of.map((r) => r.second!)),
      readings: of.length,
    };
  });
}

const mean = (values: readonly number[]): number => Math.round(values.reduce((a, b) => a + b, 0) / values.length);
