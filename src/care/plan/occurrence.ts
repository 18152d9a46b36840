import type { Person } from '../person.ts';
import type { Programme } from '../programme.ts';
import { days, type Instant, type PlainDate } from '../words.ts';
import { addDays, addMonths, afterQuiet, daysBetween, instantOf, isLoud, timeOf, weekdayOf } from './calendar.ts';
import type { PlanDefinition, PlanItem } from './definition.ts';
import type { Point } from './planFile.ts';
import { concernsThem, stageOf } from './stage.ts';

/** One time at which one item of a plan is due for one person. */
export interface Occurrence {
  readonly plan: PlanDefinition;
  readonly item: PlanItem;
  /** Which day of the plan it counts as, before `shiftDays`. */
  readonly day: number;
  /** `<episode>/d<day>` or `<episode>/m<month>`: sorts as text, and stays what it is when a date moves. */
  readonly nth: string;
  readonly dueAt: Instant;
  /** From then on it is no longer worth saying. */
  readonly endsAt: Instant;
  /** It was over before the person joined, and still matters. */
  readonly late: boolean;
}

/** The name under which an item's progress is kept in the person's document. */
export const doneKey = (plan: PlanDefinition, item: PlanItem): string => `${plan.id}:${item.id}`;

/**
 * Every occurrence of an item that is neither done nor was over before the person joined, soonest first; may be endless.
 * Of what was over, the last comes once more the day after joining where the plan says that it still matters.
 */
export function* occurrencesOf(
  plan: PlanDefinition,
  item: PlanItem,
  person: Person,
  programme: Programme,
): Generator<Occurrence> {
  const timeZone = person.timeZone ?? programme.timeZone;
  const stage = stageOf(plan, person, timeZone);
  if (!stage || !concernsThem(item, person)) return;
  const dayZero = stage.dayZero(item.countsFrom);
  if (dayZero === null) return;
  const { joined } = stage;
  const joinedDay = daysBetween(dayZero, joined);
  const windowDays = Math.ceil(item.windowMs / 86_400_000) + 1;
  const time = (isMovable(item) && person.life.hour) || (item.at ?? timeOf(stage.since, timeZone));
  // The times of prayer are those of the programme's place: abroad the usual hours must do.
  const prayed = item.prayer !== null && timeZone === programme.timeZone ? programme.prayerTime : null;
  const loud = !prayed && isLoud(time, programme.quietHours);
  const episode = item.countsFrom.startsWith('last ') ? dayZero : stage.episode;
  const done = person.plan.done[doneKey(plan, item)] ?? '';
  const matters = item.mattersUntil !== null && joinedDay <= dayOf(item.mattersUntil, dayZero);
  let missed: Pick<Occurrence, 'day' | 'nth'> | null = null;
  for (const { day, nth: count } of daysFrom(item, dayZero, firstCount(done, episode))) {
    const nth = `${episode}/${count}`;
    // Cheap arithmetic first: most of what a late joiner has missed never needs a time zone.
    if (day + item.shiftDays + windowDays < joinedDay) {
      if (nth > done) missed = { day, nth };
      continue;
    }
    if (nth <= done) continue;
    const date = addDays(dayZero, day + item.shiftDays);
    const planned = prayed?.(date, item.prayer!) ?? instantOf(date, time, timeZone);
    const dueAt = loud ? planned : afterQuiet(planned, timeZone, programme.quietHours);
    const endsAt = dueAt + item.windowMs;
    if (endsAt <= stage.since) {
      missed = { day, nth };
      continue;
    }
    if (missed && matters && dueAt > stage.since + days(7)) yield afterJoining(missed);
    missed = null;
    if (stage.until !== null && dueAt >= stage.until) return;
    yield { plan, item, day, nth, dueAt, endsAt, late: false };
  }
  if (missed && matters) yield afterJoining(missed);

  function afterJoining(which: Pick<Occurrence, 'day' | 'nth'>): Occurrence {
    const dueAt = afterQuiet(instantOf(addDays(joined, 1), lateAt, timeZone), timeZone, programme.quietHours);
    return { plan, item, ...which, dueAt, endsAt: dueAt + item.windowMs, late: true };
  }
}

/**
 * Whether nothing of an item is due on that day or before, told by the days alone; it is never said where something is. Most
 * items of a plan are far ahead whenever anything rings, and to look for each one's next time would cost as much as to say it.
 */
export function isAhead(
  plan: PlanDefinition,
  item: PlanItem,
  person: Person,
  on: PlainDate,
  timeZone: string,
): boolean {
  const stage = stageOf(plan, person, timeZone);
  const dayZero = stage?.dayZero(item.countsFrom);
  if (!stage || !dayZero) return true;
  const episode = item.countsFrom.startsWith('last ') ? dayZero : stage.episode;
  const count = nextCount(item, firstCount(person.plan.done[doneKey(plan, item)] ?? '', episode));
  const day = item.months.length > 0 ? count * shortestMonth : count;
  return daysBetween(dayZero, on) < day + item.shiftDays;
}

const shortestMonth = 28;

/** The first day or month of an item from that one on, whether or not the item has ended by then. */
function nextCount({ months, days, repeatMonths, repeatDays }: PlanItem, from: number): number {
  const [counts, repeat] = months.length > 0 ? [months, repeatMonths] : [days, repeatDays];
  const start = repeat === null ? 0 : Math.max(0, Math.floor((from - counts.at(-1)!) / repeat)) * repeat;
  for (const one of counts) if (start + one >= from) return start + one;
  return repeat === null ? Number.POSITIVE_INFINITY : start + repeat + counts[0]!;
}

/** Whether an hour that the person chose takes an item's place: not where its hour belongs to what is measured or to a prayer. */
const isMovable = ({ at, prayer, oneOfSeveral, asks }: PlanItem): boolean =>
  at !== null && prayer === null && !oneOfSeveral && asks !== 'reading' && asks !== 'weight';

/** When all that still matters of what was missed is told, the day after joining: at one time, so that it is one message. */
const lateAt = '12:00';

/** How many occurrences of an item were over before the person joined, up to that one; by the days alone. */
export function missedBefore({ plan, item, day }: Occurrence, person: Person, timeZone: string): number {
  const dayZero = stageOf(plan, person, timeZone)?.dayZero(item.countsFrom);
  if (!dayZero) return 0;
  let missed = 0;
  for (const next of daysFrom(item, dayZero, 0)) {
    if (next.day >= day) return missed;
    missed += 1;
  }
  return missed;
}

/** What stands in the name of an occurrence before its count. */
export const episodeOf = (nth: string): string => nth.slice(0, nth.lastIndexOf('/'));

/** The first day or month that may still come, by what is done; everything before it is. */
function firstCount(done: string, episode: string): number {
  const at = done.lastIndexOf('/');
  return at > 0 && done.slice(0, at) === episode ? Number(done.slice(at + 2)) + 1 : 0;
}

/** A point of a plan as the number of days after its day 0. */
export function dayOf(point: Point, dayZero: PlainDate): number {
  return 'day' in point ? point.day : daysBetween(dayZero, addMonths(dayZero, point.month));
}

/** The days of an item at or after that day or month, ascending, each with the end of its name. Four digits bound them. */
function* daysFrom(item: PlanItem, dayZero: PlainDate, from: number): Generator<{ day: number; nth: string }> {
  const last = Math.min(9999, ...item.ends.map((end) => dayOf(end, dayZero)));
  const inMonths = item.months.length > 0;
  const counts = inMonths ? item.months : item.days;
  const repeat = inMonths ? item.repeatMonths : item.repeatDays;
  let start = repeat === null ? 0 : Math.max(0, Math.floor((from - counts.at(-1)!) / repeat)) * repeat;
  for (;;) {
    for (const one of counts) {
      const count = start + one;
      const day = inMonths ? dayOf({ month: count }, dayZero) : count;
      if (day > last) return;
      if (count < from) continue;
      if (item.weekdays && !item.weekdays.includes(weekdayOf(addDays(dayZero, day + item.shiftDays)))) continue;
      yield { day, nth: `${inMonths ? 'm' : 'd'}${String(count).padStart(4, '0')}` };
    }
    if (repeat === null) return;
    start += repeat;
  }
}
