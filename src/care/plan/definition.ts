import { z } from 'zod';
import { concernIds } from '../triage/concern.ts';
import { conditions, type PlainTime, type Topic, topics, type Urgency, urgencies } from '../words.ts';

/** Whom a plan is for: a stage of a mother's life, a long-term condition, who was in a crisis, or who told of another's. */
export const audiences = ['pregnant', 'born', 'lost', ...conditions, 'crisis', 'supporter'] as const;
export type Audience = (typeof audiences)[number];

/** Day 0 of a plan: of a pregnancy 280 days before the EDD, the day of birth, of the loss, or of enrolment. */
export const origins = ['edd', 'birth', 'loss', 'enrolment'] as const;
export type Origin = (typeof origins)[number];

/** What an item can ask, the weightiest first; each has its code in `questions.ts`. */
export const questionNames = [
  'how-it-is',
  'danger-signs',
  'reading',
  'contact-kept',
  'born-yet',
  'review',
  'mood',
] as const;
export type QuestionName = (typeof questionNames)[number];

/** A sign that a check-in offers, and what it means when it is chosen. */
export interface DangerSign {
  readonly id: string;
  readonly concern: (typeof concernIds)[number];
  readonly urgency: Urgency;
  /** Offered from this day after the plan's day 0 (inclusive) until that one (inclusive); null without an end. */
  readonly fromDay: number;
  readonly toDay: number | null;
}

/** One thing a plan says or asks, and when. */
export interface PlanItem {
  readonly id: string;
  readonly topic: Topic;
  /** Where its days count from; the plan's own origin unless the item says otherwise. */
  readonly countsFrom: Origin;
  /** Ascending. With `repeatDays` the whole list comes again after that many days. */
  readonly days: readonly number[];
  readonly repeatDays: number | null;
  /** No occurrence after this day; null without an end. */
  readonly lastDay: number | null;
  /** Said so many days later than the day it counts as; negative for earlier. */
  readonly shiftDays: number;
  /** Null for the time of day at which the stage began. */
  readonly at: PlainTime | null;
  /** For how long after it was due it is still worth saying, in milliseconds. */
  readonly windowMs: number;
  /** The wording's key, of the message or of the question; null where the question brings its own. */
  readonly says: string | null;
  readonly asks: QuestionName | null;
  readonly signs: readonly DangerSign[];
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
  readonly for: Audience;
  readonly countsFrom: Origin;
  readonly items: readonly PlanItem[];
}

const dayMs = 86_400_000;
/** Short enough that an option may name plan and item within the 40 bytes every provider takes. */
const slug = (longest: number) =>
  z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/, 'must be small letters, digits and hyphens')
    .max(longest);
const sameTime = 'same time';
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day such as "10:00", in quotes');

/** `week 12` or `day 3` of the plan, as the number of days after its day 0. */
const point = z
  .string()
  .regex(/^(week|day) \d{1,4}$/, 'must read like "week 12" or "day 3"')
  .transform((s) => Number(s.split(' ')[1]) * (s.startsWith('week') ? 7 : 1));

/** `3 days`, `1 week`, `12 hours`, in milliseconds. */
const span = z
  .string()
  .regex(/^[1-9]\d{0,3} (hour|day|week)s?$/, 'must read like "3 days", "1 week" or "12 hours"')
  .transform((s) => {
    const [n, unit] = s.split(' ') as [string, string];
    return Number(n) * (unit.startsWith('hour') ? dayMs / 24 : unit.startsWith('day') ? dayMs : 7 * dayMs);
  });

const moved = z
  .string()
  .regex(/^[1-9]\d? days? (before|after)$/, 'must read like "7 days before" or "2 days after"')
  .transform((s) => Number.parseInt(s, 10) * (s.endsWith('before') ? -1 : 1));

const signSchema = z.strictObject({
  id: slug(16),
  concern: z.enum(concernIds),
  urgency: z.enum(urgencies),
  from: point.optional(),
  to: point.optional(),
});

const itemSchema = z
  .strictObject({
    id: slug(16),
    topic: z.enum(topics).optional(),
    'counts from': z.enum(origins).optional(),
    on: z.array(point).min(1),
    every: span.optional(),
    to: point.optional(),
    moved: moved.optional(),
    at: z.union([z.literal(sameTime), time], `must be a time of day such as "10:00", in quotes, or "${sameTime}"`),
    'worth saying for': span,
    says: z.string().optional(),
    asks: z.enum(questionNames).optional(),
    signs: z.array(z.string()).optional(),
  })
  .refine((i) => (i.says === undefined) === (i.asks === 'mood' || i.asks === 'review'), {
    error: 'must name the wording, unless "asks" is mood or review, which have their own',
    path: ['says'],
  })
  .refine((i) => i.on.every((d, n) => n === 0 || d > i.on[n - 1]!), { error: 'must be in order', path: ['on'] })
  .refine((i) => i.every === undefined || i.every % dayMs === 0, { error: 'must be whole days', path: ['every'] })
  .refine((i) => i.every === undefined || i.on.at(-1)! - i.on[0]! < i.every / dayMs, {
    error: 'must be longer than from the first to the last day of "on"',
    path: ['every'],
  })
  .refine((i) => (i.asks === 'danger-signs') === (i.signs !== undefined), {
    error: 'must be given with "asks: danger-signs", and only there',
    path: ['signs'],
  });

const planSchema = z
  .strictObject({
    id: slug(12),
    version: z.int().min(1),
    title: z.string().min(1),
    topic: z.enum(topics),
    source: z.string().min(1),
    reviewedBy: z.string().nullable(),
    verifiedOn: z.iso.date().nullable(),
    for: z.enum(audiences),
    'counts from': z.enum(origins),
    signs: z.array(signSchema).default([]),
    items: z.array(itemSchema).min(1),
  })
  .check((ctx) => {
    const { value: plan, issues } = ctx;
    const known = new Set(plan.signs.map((s) => s.id));
    const seen = new Set<string>();
    plan.items.forEach((item, n) => {
      const problem = (message: string, ...path: (string | number)[]) =>
        issues.push({ code: 'custom', message, path: ['items', n, ...path], input: item });
      if (seen.has(item.id)) problem(`"${item.id}" stands twice`, 'id');
      seen.add(item.id);
      item.signs?.forEach((sign, m) => {
        if (!known.has(sign)) problem(`no sign "${sign}" stands in this plan`, 'signs', m);
      });
    });
  });

/**
 * A plan from the parsed content of one file of `schedules/`.
 * Throws an error that names the file and each wrong field, so that a plan is never half read.
 */
export function parsePlan(file: string, parsed: unknown): PlanDefinition {
  const result = planSchema.safeParse(parsed);
  if (!result.success) {
    const problems = result.error.issues.map((i) => `${i.path.join('.') || '(top)'}: ${i.message}`);
    throw new Error(`${file} is not a plan: ${problems.join('; ')}`);
  }
  const { 'counts from': countsFrom, signs, items, ...plan } = result.data;
  return { ...plan, countsFrom, items: items.map((item) => itemOf(item, plan.topic, countsFrom, signs)) };
}

function itemOf(
  item: z.output<typeof itemSchema>,
  topic: Topic,
  countsFrom: Origin,
  signs: readonly z.output<typeof signSchema>[],
): PlanItem {
  return {
    id: item.id,
    topic: item.topic ?? topic,
    countsFrom: item['counts from'] ?? countsFrom,
    days: item.on,
    repeatDays: item.every === undefined ? null : item.every / dayMs,
    lastDay: item.to ?? null,
    shiftDays: item.moved ?? 0,
    at: item.at === sameTime ? null : item.at,
    windowMs: item['worth saying for'],
    says: item.says ?? null,
    asks: item.asks ?? null,
    signs: (item.signs ?? []).flatMap((id) =>
      signs
        .filter((s) => s.id === id)
        .map((s) => ({ id, concern: s.concern, urgency: s.urgency, fromDay: s.from ?? 0, toDay: s.to ?? null })),
    ),
  };
}
