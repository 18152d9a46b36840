import type { Person } from '../person.ts';
import type { Programme } from '../programme.ts';
import type { Instant } from '../words.ts';
import { addDays, afterQuiet, dateOf, daysBetween, instantOf, timeOf } from './calendar.ts';
import type { PlanDefinition, PlanItem } from './definition.ts';
import { concernsThem, type Stage, stageOf } from './stage.ts';

/** One time at which one item of a plan is due for one person. */
export interface Occurrence {
  readonly plan: PlanDefinition;
  readonly item: PlanItem;
  /** Which day of the plan it counts as, before `shiftDays`. */
  readonly day: number;
  /** `<episode>/d<day>`: sorts as text, and stays what it is when a date moves. */
  readonly nth: string;
  readonly dueAt: Instant;
  /** From then on it is no longer worth saying. */
  readonly endsAt: Instant;
}

/** The name under which an item's progress is kept in the person's document. */
export const doneKey = (plan: PlanDefinition, item: PlanItem): string => `${plan.id}:${item.id}`;

/** Every occurrence of an item that is neither done nor was over before the person joined, soonest first; may be endless. */
export function* occurrencesOf(
  plan: PlanDefinition,
  item: PlanItem,
  person: Person,
  programme: Programme,
): Generator<Occurrence> {
  const timeZone = person.timeZone ?? programme.timeZone;
  const stage = stageOf(plan.for, person, timeZone);
  if (!stage || !concernsThem(item, person)) return;
  const dayZero = stage.dayZero(item.countsFrom);
  if (dayZero === null) return;
  const joinedDay = daysBetween(dayZero, dateOf(stage.since, timeZone));
  const windowDays = Math.ceil(item.windowMs / 86_400_000) + 1;
  const time = item.at ?? timeOf(stage.since, timeZone);
  const done = person.plan.done[doneKey(plan, item)] ?? '';
  for (const day of daysFrom(item, firstDay(done, stage))) {
    // Cheap arithmetic first: most of what a late joiner has missed never needs a time zone.
    if (day + item.shiftDays + windowDays < joinedDay) continue;
    const nth = nthOf(stage, day);
    if (nth <= done) continue;
    const planned = instantOf(addDays(dayZero, day + item.shiftDays), time, timeZone);
    const dueAt = afterQuiet(planned, timeZone, programme.quietHours);
    if (stage.until !== null && dueAt >= stage.until) return;
    const endsAt = dueAt + item.windowMs;
    if (endsAt > stage.since) yield { plan, item, day, nth, dueAt, endsAt };
  }
}

const nthOf = (stage: Stage, day: number): string => `${stage.episode}/d${String(day).padStart(4, '0')}`;

/** The first day that may still come, by what is done; everything before it is. */
function firstDay(done: string, stage: Stage): number {
  const [episode, day] = done.split('/d');
  return episode === stage.episode && day !== undefined ? Number(day) + 1 : 0;
}

/** The days of an item at or after that one, ascending. Four digits bound them: a plan of 27 years. */
function* daysFrom(item: PlanItem, from: number): Generator<number> {
  const last = Math.min(item.lastDay ?? 9999, 9999);
  const { days, repeatDays } = item;
  let start = repeatDays === null ? 0 : Math.max(0, Math.floor((from - days.at(-1)!) / repeatDays)) * repeatDays;
  for (;;) {
    for (const day of days) {
      if (start + day > last) return;
      if (start + day >= from) yield start + day;
    }
    if (repeatDays === null) return;
    start += repeatDays;
  }
}
