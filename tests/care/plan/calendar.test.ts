import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateOf, instantOf, timeOf } from '#src/care/plan/calendar.ts';
import '../../seed.ts';

/** Without changes, with two a year, half an hour's, at midnight, and one that once left out a whole day. */
const zones = [
  ...['UTC', 'Asia/Karachi', 'Europe/London', 'America/New_York', 'Australia/Lord_Howe'],
  ...['America/Havana', 'Pacific/Apia', 'Africa/Casablanca', 'Asia/Kathmandu'],
];
const zone = fc.constantFrom(...zones);
const instant = fc.integer({ min: Date.UTC(1975, 0, 1), max: Date.UTC(2060, 0, 1) });
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((n) => String(n).padStart(2, '0')).join(':'));
const zonedAt = (at: number, timeZone: string) =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
const day = instant.map((at) => new Date(at).toISOString().slice(0, 10));

test('the day and the time of an instant are what the calendar of its zone says', () => {
  fc.assert(
    fc.property(instant, zone, (at, timeZone) => {
      const zoned = zonedAt(at, timeZone);
      expect(dateOf(at, timeZone)).toBe(zoned.toPlainDate().toString());
      expect(timeOf(at, timeZone)).toBe(zoned.toPlainTime().toString({ smallestUnit: 'minute' }));
    }),
    { numRuns: 2_000 },
  );
});

test('the instant of a day and a time is what the calendar of its zone says', () => {
  const there = (date: string, at: string, timeZone: string) =>
    Temporal.PlainDateTime.from(`${date}T${at}`).toZonedDateTime(timeZone).epochMilliseconds;
  fc.assert(
    fc.property(day, time, zone, (date, at, timeZone) => {
      expect(instantOf(date, at, timeZone)).toBe(there(date, at, timeZone));
    }),
    { numRuns: 2_000 },
  );
  // Every hour of the days around each change of some years, where times are skipped or shown twice.
  for (const timeZone of zones) {
    let change = zonedAt(Date.UTC(2009, 0, 1), timeZone).getTimeZoneTransition('next');
    for (let n = 0; n < 8 && change; n++, change = change.getTimeZoneTransition('next')) {
      for (let hour = -72; hour <= 72; hour++) {
        const near = change.add({ hours: hour }).toPlainDateTime();
        const [date, at] = [near.toPlainDate().toString(), near.toPlainTime().toString({ smallestUnit: 'minute' })];
        expect(instantOf(date, at, timeZone)).toBe(there(date, at, timeZone));
        const exact = change.add({ hours: hour });
        expect(timeOf(exact.epochMilliseconds, timeZone)).toBe(at);
      }
    }
  }
});
