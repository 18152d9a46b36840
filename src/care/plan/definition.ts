import type { concernIds } from '../triage/concern.ts';
import type { PlainTime, Topic, Urgency } from '../words.ts';
import { count, type ItemFile, type Point, planSchema, type SignFile } from './planFile.ts';
import {
  type Audience,
  hourOfMeal,
  mealTimes,
  type Origin,
  type Prayer,
  prayers,
  type QuestionName,
  usualHourOf,
  weekdays,
} from './vocabulary.ts';

export type { Audience, Origin, QuestionName } from './vocabulary.ts';
export { audiences, origins, questionNames } from './vocabulary.ts';

/** A sign that a check-in offers, and what it means when it is chosen. */
export interface DangerSign {
  readonly id: string;
  readonly concern: (typeof concernIds)[number];
  readonly urgency: Urgency;
  /** Offered from this day after the plan's day 0 (inclusive) until that one (inclusive); null without an end. */
  readonly fromDay: number;
  readonly toDay: number | null;
}

/** One answer to a question of a plan, and what follows from it. */
export interface PlanAnswer {
  readonly id: string;
  readonly label: string;
  readonly says: string;
  readonly concern: (typeof concernIds)[number] | null;
  readonly urgency: Urgency | null;
  readonly ends: 'item' | 'plan' | null;
}

/** One thing a plan says or asks, and when. */
export interface PlanItem {
  readonly id: string;
  readonly topic: Topic;
  readonly source: string | null;
  /** Where its days count from; the plan's own origin unless the item says otherwise. */
  readonly countsFrom: Origin;
  /** Ascending. With `repeatDays` the whole list comes again after that many days. Empty where it counts in months. */
  readonly days: readonly number[];
  readonly repeatDays: number | null;
  /** The same in months of the calendar; a day that a month lacks is its last. Empty where it counts in days. */
  readonly months: readonly number[];
  readonly repeatMonths: number | null;
  /** Ends of it, whichever comes first; it comes on that day, and not after. */
  readonly ends: readonly Point[];
  /** ISO days of the week, 1 for Monday, on which it comes alone; null for all. */
  readonly weekdays: readonly number[] | null;
  /** Said so many days later than the day it counts as; negative for earlier. */
  readonly shiftDays: number;
  /** Null for the time of day at which the stage began. */
  readonly at: PlainTime | null;
  /** Said at this prayer, where the programme knows its time there; at `at` elsewhere. */
  readonly prayer: Prayer | null;
  /** It comes at several times of a day, of which this is one: an hour that somebody chose is not for it. */
  readonly oneOfSeveral?: true;
  /** For how long after it was due it is still worth saying, in milliseconds. */
  readonly windowMs: number;
  /** Until when who joined too late for it is told it nevertheless; null where that day was all. */
  readonly mattersUntil: Point | null;
  /** The wording's key, of the message or of the question; null where the question brings its own. */
  readonly says: string | null;
  readonly asks: QuestionName | null;
  readonly signs: readonly DangerSign[];
  /** Of `asks: choice`. */
  readonly answers: readonly PlanAnswer[];
  /** What becomes of silence, in milliseconds after the question. */
  readonly silence: { readonly askAgainMs: number | null; readonly tellMs: number | null } | null;
}

/** A care plan as a clinician wrote it in `schedules/`. */
export interface PlanDefinition {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly topic: Topic;
  readonly source: string;
  readonly reviewedBy: string | null;
  readonly verifiedOn: string | null;
  /** When it must be read again; null where nobody said. */
  readonly reviewDue: string | null;
  readonly for: Audience;
  /** What people call it who say that they have it. */
  readonly knownAs: readonly string[];
  readonly countsFrom: Origin;
  readonly items: readonly PlanItem[];
  /** Ids of items that are drafts: checked, and never sent. */
  readonly drafts: readonly string[];
}

/** One thing wrong in a plan file, and where: a path of keys and indices. */
export interface PlanProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** A file that is no plan. */
export class PlanError extends Error {
  override readonly name = 'PlanError';
  readonly problems: readonly PlanProblem[];
  constructor(file: string, problems: readonly PlanProblem[]) {
    const lines = problems.map(({ path, message }) => `${path.join('.') || '(top)'}: ${message}`);
    super(`${file} is not a plan: ${lines.join('; ')}`);
    this.problems = problems;
  }
}

/**
 * A plan from the parsed content of one file of `schedules/`.
 * Throws a `PlanError` that names the file and each wrong field, so that a plan is never half read.
 */
export function parsePlan(file: string, parsed: unknown): PlanDefinition {
  const result = planSchema.safeParse(parsed);
  if (!result.success) {
    const problems = result.error.issues.map(({ path, message }) => ({ path: path as (string | number)[], message }));
    throw new PlanError(file, problems);
  }
  const { 'counts from': from, signs, items, until, draft, ...plan } = result.data;
  const countsFrom = originOf(from);
  const isDraft = (item: ItemFile): boolean => draft === true || item.draft === true;
  return {
    id: plan.id,
    version: plan.version,
    title: plan.title,
    topic: plan.topic,
    source: plan.source,
    reviewedBy: plan.reviewedBy,
    verifiedOn: plan.verifiedOn,
    reviewDue: plan['review by'] ?? null,
    for: plan.for,
    knownAs: plan['known as'] ?? [],
    countsFrom,
    items: items
      .filter((item) => !isDraft(item))
      .flatMap((item) => itemsOf(item, { topic: plan.topic, countsFrom, signs, until })),
    drafts: items.filter(isDraft).map((item) => item.id),
  };
}

/** An LMP is day 0 of a pregnancy, and so is the EDD less 280 days: one origin. */
const originOf = (origin: Origin): Origin => (origin === 'lmp' ? 'edd' : origin);

type Of = {
  readonly topic: Topic;
  readonly countsFrom: Origin;
  readonly signs: readonly SignFile[];
  readonly until: Point | undefined;
};

/** An item at several times of day is one item for each of them, which keeps its own progress. */
function itemsOf(item: ItemFile, of: Of): PlanItem[] {
  if (!Array.isArray(item.at)) return [itemOf(item, item.id, timeOf(item.at), of)];
  return item.at.map(timeOf).map((time) => ({
    ...itemOf(item, `${item.id}-${nameOf(time)}`, time, of),
    oneOfSeveral: true as const,
  }));
}

type Time = Pick<PlanItem, 'at' | 'prayer'>;

function timeOf(at: string): Time {
  const prayer = prayers.find((p) => p === at);
  if (prayer) return { at: usualHourOf[prayer], prayer };
  const meal = mealTimes.find((m) => m === at);
  return { at: meal ? hourOfMeal[meal] : at === 'same time' ? null : at, prayer: null };
}

/** Short: it stands in names that are. */
const nameOf = ({ at, prayer }: Time): string => prayer?.slice(0, 4) ?? at!.replace(':', '');

function itemOf(item: ItemFile, id: string, time: Time, of: Of): PlanItem {
  const inMonths = 'month' in item.on[0]!;
  const on = item.on.map(count);
  const repeat = item.every ? count(item.every) : null;
  const silence = item['if silent'];
  return {
    id,
    topic: item.topic ?? of.topic,
    source: item.source ?? null,
    countsFrom: originOf(item['counts from'] ?? of.countsFrom),
    days: inMonths ? [] : on,
    repeatDays: inMonths ? null : repeat,
    months: inMonths ? on : [],
    repeatMonths: inMonths ? repeat : null,
    ends: [item.to, of.until, lastOf(item)].filter((p) => p !== undefined),
    weekdays: item['only on']?.map((d) => weekdays.indexOf(d) + 1) ?? null,
    shiftDays: item.moved ?? 0,
    ...time,
    windowMs: item['worth saying for'],
    mattersUntil: item['matters until'] ?? null,
    says: item.says ?? null,
    asks: item.asks ?? null,
    signs: signsOf(item, of.signs),
    answers: (item.answers ?? []).map((a) => ({
      ...{ id: a.id, label: a.label, says: a.says },
      ...{ concern: a.concern ?? null, urgency: a.urgency ?? null, ends: a.ends ?? null },
    })),
    silence: silence
      ? { askAgainMs: silence['ask again after'] ?? null, tellMs: silence['tell a counselor after'] ?? null }
      : null,
  };
}

/** The last day of an item that comes so many times. */
function lastOf(item: ItemFile): Point | undefined {
  if (item.times === undefined || item.every === undefined) return undefined;
  const index = item.times - 1;
  const n = count(item.on[index % item.on.length]!) + Math.floor(index / item.on.length) * count(item.every);
  return 'month' in item.every ? { month: n } : { day: n };
}

function signsOf(item: ItemFile, signs: readonly SignFile[]): readonly DangerSign[] {
  return (item.signs ?? []).flatMap((id) =>
    signs
      .filter((s) => s.id === id)
      .map((s) => ({ id, concern: s.concern, urgency: s.urgency, fromDay: s.from ?? 0, toDay: s.to ?? null })),
  );
}
