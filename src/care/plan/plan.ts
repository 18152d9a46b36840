import { z } from 'zod';

/** How far each plan item has come: the last nth that fired or was passed over, so that nothing happens twice. */
export const planStateSchema = z.object({
  /** `<plan>:<item>` to the last nth, which sorts as text. */
  done: z.record(z.string(), z.string()),
  /** Plans they were enrolled in by name: since when, and the day that counts as the plan's day 0, which may be earlier. */
  enrolled: z.record(z.string(), z.object({ since: z.number(), startsOn: z.string() })).optional(),
  /** How many messages of plans were sent on that day, in the person's own time zone. */
  today: z.object({ date: z.string(), said: z.number() }).optional(),
  /** How many messages of an earlier day arrive on that one, because a night came between. */
  kept: z.object({ date: z.string(), said: z.number() }).optional(),
});
export type PlanState = z.infer<typeof planStateSchema>;
export const noPlanState: PlanState = { done: {} };
