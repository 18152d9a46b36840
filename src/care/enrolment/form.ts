import { z } from 'zod';
import { parseMedicine } from '../medication/parse.ts';
import { isTooOften } from '../medication/weeklyOnly.ts';
import { addDays, daysBetween } from '../plan/calendar.ts';
import type { PlanDefinition } from '../plan/definition.ts';
import { isJoinable } from '../plan/enrol.ts';
import { termDays } from '../plan/stage.ts';
import { isPrivateWord } from '../sharing/word.ts';
import { type AgeBand, ageBands, conditions, languages, type PlainDate } from '../words.ts';
import { consentWays } from './enrolment.ts';

/**
 * The form on which somebody is enrolled, whoever fills it: a row of a file, or another system. Every wrong field is named
 * with what it must be, and never with what was written in it. `today` is the programme's calendar day.
 */
export function enrolmentForm(plans: readonly PlanDefinition[], today: PlainDate) {
  const joinable = joinableNames(plans);
  const past = (most: number, why: string) =>
    day.refine((d) => daysBetween(d, today) >= 0 && daysBetween(d, today) <= most, { error: why });
  return z
    .strictObject({
      channel: z
        .string({ error: 'name the channel, such as whatsapp-cloud' })
        .min(1, { error: 'name the channel' })
        .max(40),
      account: z.string().max(100).optional().describe('Our account on that channel, where there are several'),
      address: z
        .string({ error: 'must be the number or chat id they are reached at' })
        .min(1, { error: 'must be the number or chat id they are reached at' })
        .max(100)
        .describe('The number or chat id they are reached at'),
      name: z.string().max(80, { error: 'at most 80 characters' }).optional(),
      word: z
        .string()
        .refine((word) => isPrivateWord(word), {
          error: 'must be one short word of letters that names nobody and tells nothing of their health',
        })
        .optional()
        .describe('Where several people use one number, the private word of this one: messages for them begin with it'),
      language: z.enum(languages, { error: `must be one of ${languages.join(', ')}` }),
      for: z
        .enum(['self', 'other'], { error: 'must be self or other' })
        .default('self')
        .describe('Whether who holds the phone is served, or writes for somebody else'),
      age: z
        .int({ error: 'must be whole years' })
        .min(0, { error: 'must be whole years' })
        .max(110, { error: 'must be whole years, 110 at the most' })
        .optional(),
      guardian: z
        .enum(['yes', 'no'], { error: 'must be yes or no' })
        .optional()
        .describe('Whether a guardian agreed, for who is under 18'),
      lmp: past(longestDays, 'must be a day of the last 44 weeks').optional().describe('First day of the last period'),
      edd: day
        .refine((d) => inTerm(d, today), { error: 'must be a day between 4 weeks ago and 40 weeks from now' })
        .optional()
        .describe('Estimated day of delivery'),
      eddFrom: z.enum(['scan', 'lmp'], { error: 'must be scan or lmp' }).optional(),
      birth: past(birthDays, 'must be a day of the last two years').optional().describe('Day of a birth'),
      conditions: z
        .array(z.enum(joinable, { error: `must be among ${joinable.join(', ')}` }))
        .max(10)
        .default([]),
      medicines: z
        .array(z.string().min(1).max(200).superRefine(readable))
        .max(20, { error: 'at most 20' })
        .default([])
        .describe('Each in words with its times, such as metformin 500 1+0+1'),
      district: z.string().max(60, { error: 'at most 60 characters' }).optional(),
      consentOn: day
        .refine((d) => daysBetween(d, today) >= 0, { error: 'must not lie in the future' })
        .describe('The day on which they agreed to be served'),
      consentHow: z.enum(consentWays, { error: `must be one of ${consentWays.join(', ')}` }),
    })
    .superRefine((form, ctx) => {
      const wrong = (path: string, message: string) => ctx.addIssue({ code: 'custom', path: [path], message });
      const dates = (['lmp', 'edd', 'birth'] as const).filter((d) => form[d] !== undefined);
      if (dates.length > 1) wrong(dates[1]!, `give lmp, edd or birth, not several`);
      if (form.eddFrom && !form.edd) wrong('eddFrom', 'tells where an edd comes from, and there is none');
      if (form.age !== undefined && form.age < 18 && form.guardian !== 'yes')
        wrong('guardian', 'must be yes: who is under 18 is enrolled with a guardian');
    });
}
export type EnrolmentForm = z.infer<ReturnType<typeof enrolmentForm>>;

/** 44 weeks: no pregnancy is longer (facts §1.1). */
const longestDays = 308;
/** As far as the vaccines of a child reach, and some months. */
const birthDays = 731;

const day = z
  .string({ error: 'must be a day, YYYY-MM-DD' })
  .refine(isDay, { error: 'must be a day, YYYY-MM-DD' })
  .meta({ format: 'date' });

/** Whether that is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

/** Whether a due date can be one today (facts §1.1). */
export function inTerm(edd: PlainDate, today: PlainDate): boolean {
  const ahead = daysBetween(today, edd);
  return ahead >= termDays - longestDays && ahead <= termDays;
}

/** The due date that a last period gives: 280 days after it (facts §1.1). */
export const eddOf = (lmp: PlainDate): PlainDate => addDays(lmp, termDays);

/** By what conditions and plans are named on the form: the condition, or the id of a plan that is joined by name. */
function joinableNames(plans: readonly PlanDefinition[]): readonly string[] {
  return plans
    .filter((p) => isJoinable(p) && p.items.length > 0)
    .map((p) => conditions.find((c) => c === p.for) ?? p.id);
}

/** A medicine that a reminder can be made of: its name and its times, and none that is never taken daily as a daily one. */
function readable(words: string, ctx: z.RefinementCtx): void {
  const { name, timing } = parseMedicine(words);
  if (!name || !timing)
    return void ctx.addIssue({ code: 'custom', message: 'write name and times, such as metformin 500 1+0+1' });
  const { times, every, interval, weekdays } = timing;
  const taken = { name, times: [...times], every, interval, ...(weekdays && { weekdays: [...weekdays] }) };
  if (isTooOften(taken as Parameters<typeof isTooOften>[0]))
    ctx.addIssue({ code: 'custom', message: 'is a medicine that is taken once a week at most: have it checked' });
}

/** The age band of so many years. */
export function ageBandOf(years: number): AgeBand {
  const from = [0, 18, 25, 35, 50, 65];
  return ageBands[from.findLastIndex((least) => years >= least)]!;
}
