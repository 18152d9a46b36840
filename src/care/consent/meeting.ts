import { z } from 'zod';
import { ageBands } from '../words.ts';

/** What is learned when someone is met: for whom they write, roughly how old, where. */
export const meetingSchema = z.object({
  status: z.enum(['new', 'language', 'consent', 'questions', 'done']),
  servedFor: z.enum(['self', 'other']).nullable(),
  ageBand: z.enum(ageBands).nullable(),
  city: z.string().nullable(),
  /** The question at which the meeting stands, and whether it was put again after something else came between. */
  question: z.string().optional(),
  resumed: z.boolean().optional(),
});
export type Meeting = z.infer<typeof meetingSchema>;
export const unmet: Meeting = { status: 'new', servedFor: null, ageBand: null, city: null };
