import { z } from 'zod';
import { fastingTimes } from '../life/life.ts';
import { cadences } from '../medication/medication.ts';
import { daysBetween } from '../plan/calendar.ts';
import type { PlainDate } from '../words.ts';
import { inTerm, isDay } from './form.ts';

const place = z.string().trim().min(1).max(60, { error: 'at most 60 characters' });
const eachOnce = (all: readonly (string | number)[]): boolean => new Set(all).size === all.length;

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/**
 * What staff record of a life: a date, a birth, a loss, a death; where somebody is, how and when they are to be written to;
 * or that the programme ends for them.
 */
export function lifeNewsForm(today: PlainDate) {
  const day = z.string({ error: 'must be a day, YYYY-MM-DD' }).refine(isDay, { error: 'must be a day, YYYY-MM-DD' });
  const past = day
    .refine((d) => isDay(d) && daysBetween(d, today) >= 0 && daysBetween(d, today) <= 731, {
      error: 'must be a day of the last two years',
    })
    .meta({ format: 'date' });
  const ahead = day
    .refine((d) => isDay(d) && daysBetween(today, d) >= 1 && daysBetween(today, d) <= 92, {
      error: 'must be a day of the next 92',
    })
    .meta({ format: 'date' });
  return z.discriminatedUnion(
    'what',
    [
      z.strictObject({
        what: z.literal('due-date'),
        edd: day
          .refine((d) => isDay(d) && inTerm(d, today), {
            error: 'must be a day between 4 weeks ago and 40 weeks from now',
          })
          .meta({ format: 'date' }),
        from: z.enum(['scan', 'lmp', 'month'], { error: 'must be scan, lmp or month' }),
      }),
      z.strictObject({
        what: z.literal('birth'),
        on: past,
        /** Null where it is not known: then it is asked gently, and nothing is said of a baby until it is. */
        babyAlive: z.boolean().nullable(),
      }),
      z.strictObject({ what: z.literal('loss'), on: past }),
      z.strictObject({ what: z.literal('baby-died') }),
      z.strictObject({ what: z.literal('died') }),
      z
        .strictObject({ what: z.literal('moved'), city: place.optional(), district: place.optional() })
        .refine((m) => m.city !== undefined || m.district !== undefined, {
          path: ['district'],
          error: 'give the district, the city or both',
        }),
      z.strictObject({
        what: z.literal('number'),
        channel: z.string().min(1).max(40),
        account: z.string().max(100).optional(),
        address: z.string().min(1).max(100).describe('Where they are reached, too, from now on'),
      }),
      z.strictObject({ what: z.literal('in-hospital') }),
      z.strictObject({ what: z.literal('home') }),
      z.strictObject({
        what: z.literal('travelling'),
        timeZone: z.string().max(60).refine(isTimeZone, { error: 'must be an IANA time zone' }),
        until: ahead.optional().describe('The last day there'),
      }),
      z.strictObject({ what: z.literal('back') }),
      z.strictObject({ what: z.literal('paused'), until: ahead.describe('The day on which messages begin again') }),
      z.strictObject({ what: z.literal('resumed') }),
      z.strictObject({
        what: z.literal('hour'),
        hour: z
          .string()
          .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'must be HH:MM' })
          .nullable()
          .describe('At which routine questions come; null for the usual ones'),
      }),
      z.strictObject({ what: z.literal('shared-phone'), shared: z.boolean() }),
      z.strictObject({
        what: z.literal('fasting-doses'),
        confirmedBy: z.string().min(1).max(80).describe('The clinician who confirms it'),
        medicines: z
          .array(
            z.strictObject({
              medicine: z.string().min(1).max(20).describe('Its id on the record of the person'),
              at: z
                .array(z.enum(fastingTimes))
                .min(1)
                .max(fastingTimes.length)
                .refine(eachOnce, { error: 'each once' }),
            }),
          )
          .min(1)
          .max(30)
          .refine((all) => eachOnce(all.map((m) => m.medicine)), { error: 'each medicine once' }),
      }),
      medicineNews(day),
      z.strictObject({ what: z.literal('ended') }),
    ],
    {
      error:
        'must be one of due-date, birth, loss, baby-died, died, moved, number, in-hospital, home, travelling, back, paused, resumed, hour, shared-phone, fasting-doses, medicine, ended',
    },
  );
}

/** A medicine that a clinician prescribed, as its schedule tells it. One of the same name takes the place of what is there. */
function medicineNews(day: z.ZodType<PlainDate>) {
  const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'must be HH:MM' });
  const times = z.array(time).max(6, { error: 'at most 6' }).refine(eachOnce, { error: 'each once' });
  const amounts = z.array(z.number().positive().max(20)).max(6);
  const asMany = (of: {
    readonly times: readonly string[];
    readonly amounts?: readonly number[] | undefined;
  }): boolean => of.amounts === undefined || of.amounts.length === of.times.length;
  const perTime = { path: ['amounts'], error: 'must be as many as the times' };
  return z
    .strictObject({
      what: z.literal('medicine'),
      name: z.string().trim().min(1).max(80, { error: 'at most 80 characters' }),
      times: times.describe('Ascending; empty where it is taken only when needed'),
      amounts: amounts.optional().describe('How many at each of the times'),
      every: z.enum(cadences, { error: `must be one of ${cadences.join(', ')}` }),
      interval: z.int().min(1).max(366).optional().describe('Of days and month: how many lie between'),
      weekdays: z.array(z.int().min(1).max(7)).min(1).max(7).refine(eachOnce, { error: 'each once' }).optional(),
      startsOn: day.optional().describe('The first day; today where it is not told'),
      until: day.optional().describe('The last day of a course'),
      meal: z.enum(['before', 'after'], { error: 'must be before or after' }).optional(),
      phases: z
        .array(z.strictObject({ from: day, times, amounts: amounts.optional() }).refine(asMany, perTime))
        .max(8)
        .optional()
        .describe('Later parts of a course whose times change'),
    })
    .refine(asMany, perTime)
    .refine((m) => m.every !== 'weekdays' || m.weekdays !== undefined, {
      path: ['weekdays'],
      error: 'name the days of the week',
    });
}
export type MedicineNews = Extract<LifeNews, { what: 'medicine' }>;
export type LifeNews = z.infer<ReturnType<typeof lifeNewsForm>>;
