import { fastingTimesOn } from '../life/fastingHours.ts';
import type { Person } from '../person.ts';
import { addDays, addMonths, dateOf, daysBetween, instantOf } from '../plan/calendar.ts';
import type { Programme } from '../programme.ts';
import { hours, type Instant, type PlainDate, type PlainTime } from '../words.ts';
import type { Medicine } from './medication.ts';
import { weekdayOf } from './weekday.ts';

/** All that is to be taken at one minute of one day. */
export interface Slot {
  /** `YYYY-MM-DD/HH:MM` in the person's own time zone: what the person's clock shows, never the instant. */
  readonly nth: string;
  readonly dueAt: Instant;
  readonly medicines: readonly Medicine[];
}

/** The name under which the last slot that was asked about or passed over is kept in the person's document. */
export const doseKey = 'medication:dose';

/** For how long after its time a dose is still asked about: an hour beyond its last reminder (facts §4.1). */
export const doseWindowMs = hours(3);

/** The next slot that is neither done nor older than its medicines, or null where nothing is taken at set times. */
export function nextDose(person: Person, programme: Programme, onlyCritical = false): Slot | null {
  // Most people take nothing, and whoever does is asked this several times a decision: before it and after it.
  const { medicines } = person.medication;
  if (medicines.length === 0) return null;
  const of = [programme, person.timeZone, person.life.fasting, person.plan.done[doseKey], onlyCritical] as const;
  const known = nextDoses.get(medicines);
  if (known?.of.every((part, i) => part === of[i])) return known.slot;
  const [slot = null] = slotsOf(person, programme, onlyCritical);
  nextDoses.set(medicines, { of, slot });
  return slot;
}

/** The last answer of `nextDose` for a list of medicines, and what else it came of. */
const nextDoses = new WeakMap<object, { readonly of: readonly unknown[]; readonly slot: Slot | null }>();

/** Every slot that is not done, soonest first; endless while any medicine without an end is taken at set times. */
export function* slotsOf(person: Person, programme: Programme, onlyCritical = false): Generator<Slot> {
  const timeZone = person.timeZone ?? programme.timeZone;
  const timed = person.medication.medicines.filter((m) => m.times.length > 0 && (m.critical || !onlyCritical));
  if (timed.length === 0) return;
  const done = person.plan.done[doseKey] ?? '';
  const added = timed.map((m) => dateOf(m.addedAt, timeZone)).sort()[0]!;
  const first = [done.slice(0, 10), added].sort()[1]!;
  const medicines = timed.filter((m) => m.until === undefined || m.until >= first);
  const last = lastDay(medicines);
  // No cadence is longer than a year, so an empty stretch ends the search only when a document is broken.
  for (let date = first, empty = 0; empty < 400 && (last === null || date <= last); date = addDays(date, 1)) {
    empty += 1;
    const today = medicines
      .map((m) => [m, timesFor(person, programme, m, date)] as const)
      .filter(([, times]) => times.length > 0);
    for (const time of [...new Set(today.flatMap(([, times]) => times))].sort()) {
      const nth = `${date}/${time}`;
      if (nth <= done) continue;
      const dueAt = instantOf(date, time, timeZone);
      const due = today.filter(([m, times]) => times.includes(time) && dueAt >= m.addedAt).map(([m]) => m);
      if (due.length === 0) continue;
      empty = 0;
      yield { nth, dueAt, medicines: due };
    }
  }
}

/** The times of that day, moved to those that a clinician confirmed for who fasts. */
function timesFor(person: Person, programme: Programme, medicine: Medicine, date: PlainDate): readonly PlainTime[] {
  const usual = timesOn(medicine, date);
  const moved = usual.length > 0 && person.life.fasting ? fastingTimesOn(person, programme, medicine, date) : null;
  return moved?.length === usual.length ? moved : usual;
}

/** The day after which none of them is taken; null where one has no end. */
function lastDay(medicines: readonly Medicine[]): PlainDate | null {
  const ends = medicines.map((m) => m.until);
  return ends.includes(undefined) ? null : ((ends as string[]).sort().at(-1) ?? '');
}

/** The times of day at which a medicine is taken on that day; none where it is not. */
export function timesOn(medicine: Medicine, date: PlainDate): readonly PlainTime[] {
  if (!isTakenOn(medicine, date)) return [];
  return phaseOn(medicine, date)?.times ?? medicine.times;
}

/** How many of it are taken at that time of that day: one, where nothing else was told. */
export function amountAt(medicine: Medicine, nth: string): number {
  const date = nth.slice(0, 10);
  const { times, amounts } = phaseOn(medicine, date) ?? medicine;
  return amounts?.[times.indexOf(nth.slice(11))] ?? 1;
}

/** The part of a course that a day belongs to, where its times change on the way. */
function phaseOn(medicine: Medicine, date: PlainDate) {
  return medicine.phases?.findLast((p) => p.from <= date) ?? null;
}

/** Whether a medicine is taken on that day at all. A day that a month lacks becomes its last day. */
export function isTakenOn(medicine: Medicine, date: PlainDate): boolean {
  const { every, startsOn, until, interval = 1, weekdays } = medicine;
  const since = daysBetween(startsOn, date);
  if (since < 0 || (until !== undefined && date > until)) return false;
  if (every === 'day') return true;
  if (every === 'alternate') return since % 2 === 0;
  if (every === 'week') return since % 7 === 0;
  if (every === 'days') return since % interval === 0;
  if (every === 'weekdays') return weekdays?.includes(weekdayOf(date)) ?? false;
  const months =
    (Number(date.slice(0, 4)) - Number(startsOn.slice(0, 4))) * 12 +
    Number(date.slice(5, 7)) -
    Number(startsOn.slice(5, 7));
  return months % interval === 0 && addMonths(startsOn, months) === date;
}
