import { z } from 'zod';

/** How somebody agreed to be served, where it was not in the chat. */
export const consentWays = ['paper', 'spoken', 'digital'] as const;

/** What is known of somebody whom the programme's staff enrolled; null for who came by themselves. */
export const enrolmentSchema = z.object({
  at: z.number(),
  /** Who enrolled them: a file or a system, by the name it was given. */
  by: z.string(),
  name: z.string().nullable(),
  /** The private word by which they are told from others on one number. */
  word: z.string().nullable().default(null),
  district: z.string().nullable(),
  /** `YYYY-MM-DD`, the day on which they agreed, and how. */
  consentOn: z.string(),
  consentHow: z.enum(consentWays),
  /** When the programme ended it; null while it stands. */
  endedAt: z.number().nullable(),
});
export type Enrolment = z.infer<typeof enrolmentSchema>;
