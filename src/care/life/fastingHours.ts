import type { Medicine } from '../medication/medication.ts';
import type { Person } from '../person.ts';
import { dateOf, daysBetween, instantOf, timeOf } from '../plan/calendar.ts';
import { usualHourOf } from '../plan/vocabulary.ts';
import type { Programme, Span } from '../programme.ts';
import { type Instant, minutes, type PlainDate, type PlainTime } from '../words.ts';
import { isWithinSpan } from './holyDays.ts';
import type { FastingTime, Life } from './life.ts';

/** A dose of the sehri is asked about so long before Fajr, when the fast begins: there is time to take it with the meal. */
const beforeFajr = minutes(40);
/** Well after the night prayer of Ramadan, and before sleep. */
const night: PlainTime = '22:30';

/**
 * The times of day at which a medicine is taken on a day of fasting: only where the person fasts and a clinician confirmed
 * where its doses go (facts §4.4). Null for every other day, so that the usual hours are back by themselves after the last one.
 */
export function fastingTimesOn(
  person: Pick<Person, 'life' | 'timeZone'>,
  programme: Pick<Programme, 'ramadan' | 'prayerTime' | 'timeZone'>,
  medicine: Pick<Medicine, 'id'>,
  date: PlainDate,
): readonly PlainTime[] | null {
  const { fasting } = person.life;
  const { ramadan } = programme;
  if (!fasting?.fasts || !isOfMonth(fasting, ramadan)) return null;
  // By the days that this person's document was planned by: a new announcement changes it, and with it what is planned.
  const month = fasting.until === undefined ? ramadan : { from: fasting.ramadan, to: fasting.until };
  if (!isWithinSpan(date, month)) return null;
  const told = fasting.confirmedBy === null ? undefined : fasting.hours[medicine.id];
  if (!told) return null;
  return told.map((time) => clockOf(time, date, person, programme)).sort();
}

/** By the prayers at the programme's place; by the usual hours where it is not told, and for who is in another zone. */
function clockOf(
  time: FastingTime,
  date: PlainDate,
  { timeZone: own }: Pick<Person, 'timeZone'>,
  { prayerTime, timeZone }: Pick<Programme, 'prayerTime' | 'timeZone'>,
): PlainTime {
  if (time === 'night') return night;
  const prayer = time === 'sehri' ? 'fajr' : 'maghrib';
  const here = own === null || own === timeZone ? prayerTime : null;
  const at: Instant = here?.(date, prayer) ?? instantOf(date, usualHourOf[prayer], timeZone);
  return timeOf(time === 'sehri' ? at - beforeFajr : at, timeZone);
}

/** The month of fasting that is announced and not over on that day; null where there is none. */
export function ramadanAhead({
  programme,
  at,
  timeZone,
}: {
  readonly programme: Pick<Programme, 'ramadan'>;
  readonly at: Instant;
  readonly timeZone: string;
}): Span | null {
  const { ramadan } = programme;
  return ramadan && dateOf(at, timeZone) <= ramadan.to ? ramadan : null;
}

/** Whether what is known of a fast is of that month: its first day may still move by the moon, and nobody is asked anew for that. */
export function isOfMonth(fasting: Life['fasting'], ramadan: Span | null | undefined): boolean {
  return !!fasting && !!ramadan && Math.abs(daysBetween(fasting.ramadan, ramadan.from)) <= 3;
}
