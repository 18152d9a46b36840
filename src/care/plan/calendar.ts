import { days, type Instant, type PlainDate, type PlainTime } from '../words.ts';
import { spanAt } from './span.ts';

/**
 * The instant at which clocks in that zone show that time on that day. A time that the clocks skip becomes the one just
 * after the gap; of a time they show twice, the first.
 */
export function instantOf(date: PlainDate, time: PlainTime, timeZone: string): Instant {
  const shown = dayNumber(date) * days(1) + (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) * 60_000;
  const { from, to, offset } = spanAt(shown, timeZone);
  const at = shown - offset;
  if (at >= from + nearChange && at < to - nearChange) return at;
  // Near a change of the clocks a time may be skipped or shown twice.
  return Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(timeZone).epochMilliseconds;
}

/** The calendar day in that zone. */
export function dateOf(at: Instant, timeZone: string): PlainDate {
  return shownAt(at, timeZone).slice(0, 10);
}

/** The time of day in that zone, to the minute. */
export function timeOf(at: Instant, timeZone: string): PlainTime {
  return shownAt(at, timeZone).slice(11, 16);
}

export function addDays(date: PlainDate, days: number): PlainDate {
  return dateOfDay(dayNumber(date) + days);
}

/** The same day of a later month, or the month's last day where it has no such day. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  return Temporal.PlainDate.from(date).add({ months }).toString();
}

/** Whole days from the first day to the second; negative where the second is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The ISO day of the week, 1 for Monday. */
export function weekdayOf(date: PlainDate): number {
  return ((dayNumber(date) + 3) % 7) + 1;
}

/** Whether that instant lies in the hours in which no reminder goes out. Quiet hours may cross midnight. */
export function isQuiet(at: Instant, timeZone: string, quiet: { from: PlainTime; to: PlainTime }): boolean {
  return isWithin(timeOf(at, timeZone), quiet);
}

/** Whether a time of day lies in hours that may cross midnight. */
export function isWithin(time: PlainTime, { from, to }: { from: PlainTime; to: PlainTime }): boolean {
  return from <= to ? time >= from && time < to : time >= from || time < to;
}

/** Whether a time of day is in no quiet hours on any day: clocks that are put forward skip an hour at the most. */
export function isLoud(time: PlainTime, quiet: { from: PlainTime; to: PlainTime }): boolean {
  const hourLater = `${String((Number(time.slice(0, 2)) + 1) % 24).padStart(2, '0')}${time.slice(2)}`;
  return !isWithin(time, quiet) && !isWithin(hourLater, quiet);
}

/** That instant, or the end of the quiet hours it lies in. */
export function afterQuiet(at: Instant, timeZone: string, quiet: { from: PlainTime; to: PlainTime }): Instant {
  if (!isQuiet(at, timeZone, quiet)) return at;
  const date = dateOf(at, timeZone);
  const endsToday = timeOf(at, timeZone) < quiet.to;
  return instantOf(endsToday ? date : addDays(date, 1), quiet.to, timeZone);
}

/** Clocks were never changed by more than a day: further away from a change, every time is shown once. */
const nearChange = days(2);

/** What the clocks of that zone show, as `YYYY-MM-DDTHH:MM` and more. */
function shownAt(at: Instant, timeZone: string): string {
  return new Date(at + spanAt(at, timeZone).offset).toISOString();
}

/** Days since 1970-01-01: plain arithmetic, since plans are computed for many people. */
function dayNumber(date: PlainDate): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / 86_400_000;
}

function dateOfDay(day: number): PlainDate {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
