import { z } from 'zod';

/** The six steps of a plan for hard moments, in their order (facts §2.4); the words for them are our own. */
export const safetySteps = ['signs', 'alone', 'places', 'helpers', 'services', 'around'] as const;
export type SafetyStep = (typeof safetySteps)[number];

/** More of one step cannot be read in a hard moment. */
export const longestWords = 300;

/** What follows a crisis of one's own, or of somebody whom one wrote about. */
export const safetySchema = z.object({
  /** The person's own plan for hard moments, in their own words; null where there is none. */
  plan: z
    .object({
      words: z.partialRecord(z.enum(safetySteps), z.string()),
      /** The step that comes next while it is being made; null when every step was asked. */
      next: z.enum(safetySteps).nullable(),
      changedAt: z.number(),
    })
    .nullable(),
  /** They want no plan, and are not offered one until there is another crisis. */
  wantsNone: z.boolean(),
  /** How somebody is doing is asked for eight weeks after their own crisis, and once of who told of another's. */
  followUp: z
    .object({
      of: z.enum(['crisis', 'supporter']),
      since: z.number(),
      /** How many questions in a row got no word of any kind. */
      unanswered: z.number(),
    })
    .nullable(),
});
export type Safety = z.infer<typeof safetySchema>;
export const noSafety: Safety = { plan: null, wantsNone: false, followUp: null };

/** Whether there is a plan with words in it that could be sent. */
export function hasPlan({ plan }: Safety): boolean {
  return plan !== null && Object.keys(plan.words).length > 0;
}
