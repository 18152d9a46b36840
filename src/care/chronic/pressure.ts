import type { Reading } from '../readings/reading.ts';

/** What one home reading of blood pressure calls for, without naming an illness (facts §3.1). */
export type PressureLevel = 'severe' | 'high' | 'raised' | 'usual' | 'low';

/**
 * The level of one reading at home, in mm[Hg]: from 180 or 120 severe, from 160 or 100 high, from 135 or 85 raised, below
 * 90 low (facts §3.1). In pregnancy the judge's own limits apply before this one is asked.
 */
export function pressureLevel(systolic: number, diastolic: number): PressureLevel {
  if (systolic >= 180 || diastolic >= 120) return 'severe';
  if (systolic >= 160 || diastolic >= 100) return 'high';
  if (systolic >= 135 || diastolic >= 85) return 'raised';
  return systolic < 90 ? 'low' : 'usual';
}

/** A reading with the instant it was told at. */
export type Told = Reading & { readonly at: number };

/** The average of home readings over days, as facts §3.1 has it: the first day is dropped where others remain. */
export function averagePressure(
  readings: readonly Told[],
  dayOf: (at: number) => string,
): { systolic: number; diastolic: number; days: number; readings: number } | null {
  const whole = readings.filter((r) => r.kind === 'blood-pressure' && r.second !== null && r.certain);
  const allDays = [...new Set(whole.map((r) => dayOf(r.at)))].sort();
  const counted = allDays.length > 1 ? whole.filter((r) => dayOf(r.at) !== allDays[0]) : whole;
  if (counted.length === 0) return null;
  const mean = (values: number[]): number => Math.round(values.reduce((a, b) => a + b, 0) / values.length);
  return {
    systolic: mean(counted.map((r) => r.value)),
    diastolic: mean(counted.map((r) => r.second!)),
    days: allDays.length,
    readings: counted.length,
  };
}
