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
  return dateOfDay(Math.floor(shownAt(at, timeZone) / days(1)));
}

/** The time of day in that zone, to the minute. */
export function timeOf(at: Instant, timeZone: string): PlainTime {
  const minute = Math.floor(shownAt(at, timeZone) / 60_000);
  return times[((minute % 1_440) + 1_440) % 1_440]!;
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

/** What the clocks of that zone show, counted as if they stood in UTC. */
function shownAt(at: Instant, timeZone: string): Instant {
  return at + spanAt(at, timeZone).offset;
}

/** Every minute of a day as it is written. */
const times: readonly PlainTime[] = Array.from({ length: 1_440 }, (_, minute) =>
  [Math.floor(minute / 60), minute % 60].map((n) => String(n).padStart(2, '0')).join(':'),
);

/**
 * Days since 1970-01-01: plain arithmetic, since plans are computed for many people. Years are counted from March, so that a leap
 * day ends one; 146,097 days are 400 years of the Gregorian calendar.
 */
function dayNumber(date: PlainDate): number {
  const year = digit(date, 0) * 1000 + digit(date, 1) * 100 + digit(date, 2) * 10 + digit(date, 3);
  const month = digit(date, 5) * 10 + digit(date, 6);
  const [y, m] = month > 2 ? [year, month - 3] : [year - 1, month + 9];
  const days = Math.floor((153 * m + 2) / 5) + digit(date, 8) * 10 + digit(date, 9) - 1;
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + days - 719_468;
}

const digit = (text: string, at: number): number => text.charCodeAt(at) - 48;

/** A day is written once: of all lives together there are some ten thousands of them. */
function dateOfDay(day: number): PlainDate {
  const known = written.get(day);
  if (known) return known;
  if (written.size >= 50_000) written.clear();
  const date = new Date(day * days(1)).toISOString().slice(0, 10);
  written.set(day, date);
  return date;
}

const written = new Map<number, PlainDate>();
