import { z } from 'zod';
import { concernIds } from '../triage/concern.ts';
import { topics, urgencies } from '../words.ts';
import { audiences, mealTimes, origins, prayers, questionNames, weekdays } from './vocabulary.ts';

const dayMs = 86_400_000;
const times = 'must be a time of day such as "10:00", in quotes';

/** Short enough that an option may name plan and item within the 40 bytes every provider takes. */
const slug = (longest: number) =>
  z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/, 'must be small letters, digits and hyphens')
    .max(longest);
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, times);

/** A day of the plan, or a month of the calendar after its day 0. */
export type Point = { readonly day: number } | { readonly month: number };

/** `week 12`, `day 3` or `month 9` of the plan. */
const point = z
  .string()
  .regex(/^(week|day|month) \d{1,4}$/, { error: 'must read like "week 12", "day 3" or "month 9"', abort: true })
  .describe('A week, day or calendar month of the plan, such as "week 12"')
  .transform((s): Point => {
    const n = Number(s.split(' ')[1]);
    return s.startsWith('month') ? { month: n } : { day: s.startsWith('week') ? n * 7 : n };
  });

/** As above, of what is judged by the day alone. */
const dayPoint = z
  .string()
  .regex(/^(week|day) \d{1,4}$/, { error: 'must read like "week 12" or "day 3"', abort: true })
  .transform((s) => Number(s.split(' ')[1]) * (s.startsWith('week') ? 7 : 1));

/** `3 days`, `1 week`, `12 hours`, in milliseconds. */
const span = z
  .string()
  .regex(/^[1-9]\d{0,3} (hour|day|week)s?$/, { error: 'must read like "3 days", "1 week" or "12 hours"', abort: true })
  .transform((s) => {
    const [n, unit] = s.split(' ') as [string, string];
    return Number(n) * (unit.startsWith('hour') ? dayMs / 24 : unit.startsWith('day') ? dayMs : 7 * dayMs);
  });

/** `2 weeks` or `1 month`: how much later the whole of "on" comes again. */
const step = z
  .string()
  .regex(/^[1-9]\d{0,3} (hour|day|week|month)s?$/, {
    error: 'must read like "3 days", "1 week" or "1 month"',
    abort: true,
  })
  .refine((s) => !/hour/.test(s), { error: 'must be whole days, weeks or months', abort: true })
  .describe('How much later it comes again, such as "2 weeks" or "1 month"')
  .transform((s): Point => {
    const n = Number.parseInt(s, 10);
    return s.includes('month') ? { month: n } : { day: s.includes('week') ? n * 7 : n };
  });

const moved = z
  .string()
  .regex(/^[1-9]\d? days? (before|after)$/, { error: 'must read like "7 days before" or "2 days after"', abort: true })
  .transform((s) => Number.parseInt(s, 10) * (s.endsWith('before') ? -1 : 1));

const signSchema = z
  .strictObject({
    id: slug(16),
    concern: z.enum(concernIds),
    urgency: z.enum(urgencies),
    from: dayPoint.optional(),
    to: dayPoint.optional(),
  })
  .describe('A sign that a check-in offers, and how soon a human must act when it is chosen');

const answerSchema = z
  .strictObject({
    id: slug(16).describe('"yes" and "no" are also understood when they are typed'),
    label: z.string().describe('The key of the words on the button'),
    says: z.string().describe('The key of what is said then'),
    concern: z.enum(concernIds).optional(),
    urgency: z.enum(urgencies).optional(),
    ends: z.enum(['item', 'plan']).optional().describe('After this answer the item, or the whole plan, comes no more'),
  })
  .refine((a) => (a.concern === undefined) === (a.urgency === undefined), {
    error: 'must be given together with "concern"',
    path: ['urgency'],
  });

const silenceSchema = z
  .strictObject({
    'ask again after': span.optional(),
    'tell a counselor after': span.optional(),
  })
  .refine((s) => Object.values(s).some((v) => v !== undefined), 'must say what happens')
  .describe('What happens when nobody answers; nothing where it is left out');

const sameTime = 'same time';
const named = z.enum([...mealTimes, ...prayers]);
const oneTime = z.union([z.literal(sameTime), named, time]);

export const itemSchema = z
  .strictObject({
    id: slug(16),
    draft: z.boolean().optional().describe('A draft is checked and never sent'),
    source: z.string().min(1).optional().describe('Where this item comes from, such as "facts §1.2"'),
    topic: z.enum(topics).optional(),
    'counts from': z.enum(origins).optional(),
    on: z.array(point).min(1),
    every: step.optional(),
    times: z.int().min(1).max(999).optional().describe('It comes so many times, and not again'),
    to: point.optional().describe('It does not come after this day'),
    'only on': z.array(z.enum(weekdays)).min(1).optional().describe('Of all its days only those weekdays'),
    moved: moved.optional(),
    at: z
      .union([oneTime, z.array(z.union([named, time])).min(2)], {
        error: `${times}, "${sameTime}", a meal or a prayer (${named.options.join(', ')}), or a list of such`,
      })
      .describe('The time of day where the person is'),
    'worth saying for': span.describe('For how long after its time it is still worth saying'),
    'matters until': point
      .optional()
      .describe('Who joins after it was due is still told it, once and with all else that matters, until this day'),
    says: z.string().optional(),
    asks: z.enum(questionNames).optional(),
    signs: z.array(z.string()).optional(),
    answers: z.array(answerSchema).min(2).max(10).optional(),
    'if silent': silenceSchema.optional(),
  })
  .refine((i) => (i.says === undefined) === (i.asks === 'mood' || i.asks === 'review'), {
    error: 'must name the wording, unless "asks" is mood or review, which have their own',
    path: ['says'],
  })
  .refine((i) => i.on.every((p) => 'month' in p) || i.on.every((p) => 'day' in p), {
    error: 'must be all months, or all days and weeks',
    path: ['on'],
  })
  .refine((i) => i.on.every((p, n) => n === 0 || count(p) > count(i.on[n - 1]!)), {
    error: 'must be in order',
    path: ['on'],
  })
  .refine((i) => i.every === undefined || 'month' in i.every === 'month' in i.on[0]!, {
    error: 'must be in months where "on" is, and in days or weeks where "on" is',
    path: ['every'],
  })
  .refine((i) => i.every === undefined || count(i.on.at(-1)!) - count(i.on[0]!) < count(i.every), {
    error: 'must be longer than from the first to the last day of "on"',
    path: ['every'],
  })
  .refine((i) => i.times === undefined || i.every !== undefined, {
    error: 'must be given with "every", and only there',
    path: ['times'],
  })
  .refine((i) => !Array.isArray(i.at) || i.id.length <= 11, {
    error: 'must have 11 letters at most where "at" is a list',
    path: ['id'],
  })
  .refine((i) => (i.asks === 'danger-signs') === (i.signs !== undefined), {
    error: 'must be given with "asks: danger-signs", and only there',
    path: ['signs'],
  })
  .refine((i) => (i.asks === 'choice') === (i.answers !== undefined), {
    error: 'must be given with "asks: choice", and only there',
    path: ['answers'],
  })
  .refine((i) => i['if silent'] === undefined || i.asks === 'choice' || i.asks === 'danger-signs', {
    error: 'can be told of "asks: choice" and "asks: danger-signs" only',
    path: ['if silent'],
  });
export type ItemFile = z.output<typeof itemSchema>;

export const planSchema = z
  .strictObject({
    id: slug(12),
    version: z.int().min(1),
    title: z.string().min(1),
    topic: z.enum(topics),
    source: z.string().min(1),
    reviewedBy: z.string().nullable().describe('The clinician who reviewed it; null for nobody yet'),
    verifiedOn: z.iso.date().nullable(),
    'review by': z.iso.date().nullable().optional().describe('When it must be read again'),
    draft: z.boolean().optional().describe('A draft is checked and never sent'),
    for: z.enum(audiences),
    'known as': z
      .array(z.string().min(2).max(40))
      .min(1)
      .optional()
      .describe('What people call it who say that they have it; they are asked whether it shall begin'),
    'counts from': z.enum(origins),
    until: point.optional().describe('Nothing of it comes after this day'),
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
export type PlanFile = z.output<typeof planSchema>;
export type SignFile = z.output<typeof signSchema>;

/** How many days, or months. */
export const count = (p: Point): number => ('month' in p ? p.month : p.day);

/** The JSON Schema of a plan file, by which editors complete and underline it. */
export function planJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(planSchema, { io: 'input' });
  return { $schema, title: 'A care plan of Hamdam', ...schema };
}
