import { addDays, daysBetween } from '../plan/calendar.ts';
import type { PlainDate } from '../words.ts';

/** The ISO day of the week, 1 for Monday to 7. 1970-01-05 was a Monday. */
export function weekdayOf(date: PlainDate): number {
  return (((daysBetween('1970-01-05', date) % 7) + 7) % 7) + 1;
}

/** That day of the week, today or later. */
export function nextWeekday(from: PlainDate, weekday: number): PlainDate {
  return addDays(from, (weekday - weekdayOf(from) + 7) % 7);
}
