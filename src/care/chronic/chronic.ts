import { z } from 'zod';
import { conditions } from '../words.ts';

/** How a visit that was due ended, as programmes trace it. */
export const visitOutcomes = [
  'kept',
  'agreed',
  'will-come',
  'moved',
  'refused',
  'died',
  'elsewhere',
  'wrong-number',
] as const;
export type VisitOutcome = (typeof visitOutcomes)[number];

/**
 * What goals a clinician set for this person; the usual ones hold where there are none (facts §3.1, §3.2). None may reach
 * what the facts call high, so that no goal hides a danger.
 */
export const targetSchema = z.strictObject({
  /** mm[Hg], to be below. */
  systolic: z.int().min(100).max(159).optional(),
  diastolic: z.int().min(60).max(99).optional(),
  /** mg/dL, to be at most. */
  fasting: z.int().min(80).max(180).optional(),
  afterMeal: z.int().min(100).max(300).optional(),
});
export type Target = z.infer<typeof targetSchema>;

/** The next check-up of a condition and what is known of it. */
export const visitSchema = z.object({
  /** `YYYY-MM-DD`; null where none is expected here: they go elsewhere, or moved. */
  dueOn: z.string().nullable(),
  /** Whether the last readings were within the goal: the interval follows it (facts §3.6). */
  controlled: z.boolean(),
  /** The last one that is known to have taken place. */
  keptOn: z.string().nullable(),
  /** How often in a row it was put off. */
  putOff: z.number(),
  /** Nobody knows what became of it, and a human looks for them. */
  tracing: z.boolean(),
  outcome: z.enum(visitOutcomes).nullable(),
});
export type Visit = z.infer<typeof visitSchema>;

/** The average of one block of readings. */
export const reviewSchema = z.object({
  condition: z.enum(conditions),
  on: z.string(),
  /** Systolic, or mg/dL. */
  value: z.number(),
  /** Diastolic. */
  second: z.number().nullable(),
  readings: z.number(),
});
export type Review = z.infer<typeof reviewSchema>;

/** The long-term conditions a person lives with, since when each is followed up, and how the last blocks of readings came out. */
export const chronicSchema = z.object({
  conditions: z.array(
    z.object({
      condition: z.enum(conditions),
      since: z.number(),
      target: targetSchema.optional(),
      visit: visitSchema.optional(),
    }),
  ),
  /** Oldest first. */
  reviews: z.array(reviewSchema).max(24).optional(),
  /** What the last review said, by its key, and on which day. */
  said: z.object({ on: z.string(), key: z.string() }).optional(),
});
export type Chronic = z.infer<typeof chronicSchema>;
export type FollowedCondition = Chronic['conditions'][number];
export const noChronic: Chronic = { conditions: [] };
