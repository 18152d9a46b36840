import { isNeverDaily } from './critical.ts';
import type { Medicine } from './medication.ts';

type Taken = Pick<Medicine, 'name' | 'times' | 'every' | 'interval' | 'weekdays' | 'phases'>;

/**
 * Whether a medicine of which daily use can kill (methotrexate, alendronate; facts §4.1) would be taken more often than on
 * one day a week, or whenever somebody feels the need.
 */
export function isTooOften(medicine: Taken): boolean {
  const { name, times, every, interval = 1, weekdays = [], phases = [] } = medicine;
  if (!isNeverDaily(name)) return false;
  if (times.length !== 1 || phases.length > 0) return true;
  if (every === 'week' || every === 'month') return false;
  if (every === 'days') return interval < 7;
  return every === 'weekdays' ? weekdays.length !== 1 : true;
}
