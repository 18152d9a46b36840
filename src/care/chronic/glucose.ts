import type { Reading } from '../readings/reading.ts';

/** What one glucose reading calls for, without naming an illness (facts §3.2). */
export type GlucoseLevel = 'very-low' | 'low' | 'usual' | 'raised' | 'high' | 'very-high';

/**
 * The level in mg/dL: below 54 very low, below 70 low, from 301 very high, from 181 high; fasting from 131 raised, as most
 * adults' goal is 80-130 fasting and below 180 after a meal (facts §3.2). In pregnancy fasting from 95 and after a meal
 * from 140 is raised.
 */
export function glucoseLevel(mgPerDl: number, context: Reading['context'], pregnant: boolean): GlucoseLevel {
  if (context === 'meter-low' || mgPerDl < 54) return 'very-low';
  if (context === 'meter-high' || mgPerDl > 300) return 'very-high';
  if (mgPerDl < 70) return 'low';
  if (mgPerDl > 180) return 'high';
  const goal = pregnant ? (context === 'fasting' ? 94 : 139) : context === 'fasting' ? 130 : 180;
  return mgPerDl > goal ? 'raised' : 'usual';
}

/** Whether a reading is low enough for fast sugar and a second reading after a quarter of an hour. */
export function isLow(reading: Reading): boolean {
  if (reading.kind !== 'glucose') return false;
  return reading.context === 'meter-low' || (reading.value < 70 && reading.unit === 'mg/dL');
}
