import { z } from 'zod';

/** How far each plan item has come: the last nth that fired or was passed over, so that nothing happens twice. */
export const planStateSchema = z.object({
  /** `<plan>:<item>` to the last nth, which sorts as text. */
  done: z.record(z.string(), z.string()),
});
export type PlanState = z.infer<typeof planStateSchema>;
export const noPlanState: PlanState = { done: {} };
