import type { Person } from '../person.ts';
import { addDays, addMonths, dateOf, daysBetween, instantOf } from '../plan/calendar.ts';
import type { Programme } from '../programme.ts';
import { hours, type Instant, type PlainDate } from '../words.ts';
import type { Medicine } from './medication.ts';

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
  for (const slot of slotsOf(person, programme, onlyCritical)) return slot;
  return null;
}

/** Every slot that is not done, soonest first; endless while any medicine is taken at set times. */
export function* slotsOf(person: Person, programme: Programme, onlyCritical = false): Generator<Slot> {
  const timeZone = person.timeZone ?? programme.timeZone;
  const medicines = person.medication.medicines.filter((m) => m.times.length > 0 && (m.critical || !onlyCritical));
  if (medicines.length === 0) return;
  const done = person.plan.done[doseKey] ?? '';
  const added = medicines.map((m) => dateOf(m.addedAt, timeZone)).sort()[0]!;
  const first = [done.slice(0, 10), added].sort()[1]!;
  // No cadence is longer than a month, so an empty stretch ends the search only when a document is broken.
  for (let date = first, empty = 0; empty < 400; date = addDays(date, 1), empty += 1) {
    const today = medicines.filter((m) => isTakenOn(m, date));
    for (const time of [...new Set(today.flatMap((m) => m.times))].sort()) {
      const nth = `${date}/${time}`;
      if (nth <= done) continue;
      const dueAt = instantOf(date, time, timeZone);
      const due = today.filter((m) => m.times.includes(time) && dueAt >= m.addedAt);
      if (due.length === 0) continue;
      empty = 0;
      yield { nth, dueAt, medicines: due };
    }
  }
}

/** Whether a medicine is taken on that day at all. A day that a month lacks becomes its last day. */
export function isTakenOn(medicine: Medicine, date: PlainDate): boolean {
  const since = daysBetween(medicine.startsOn, date);
  if (since < 0) return false;
  if (medicine.every === 'day') return true;
  if (medicine.every === 'alternate') return since % 2 === 0;
  if (medicine.every === 'week') return since % 7 === 0;
  const months =
    (Number(date.slice(0, 4)) - Number(medicine.startsOn.slice(0, 4))) * 12 +
    Number(date.slice(5, 7)) -
    Number(medicine.startsOn.slice(5, 7));
  return addMonths(medicine.startsOn, months) === date;
}
