import { z } from 'zod';
import { conditions } from '../words.ts';

/** The long-term conditions a person lives with, and since when each is followed up. */
export const chronicSchema = z.object({
  conditions: z.array(z.object({ condition: z.enum(conditions), since: z.number() })),
});
export type Chronic = z.infer<typeof chronicSchema>;
export const noChronic: Chronic = { conditions: [] };
