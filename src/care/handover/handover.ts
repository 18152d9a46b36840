import { z } from 'zod';
import { urgencies } from '../words.ts';

/** An escalated conversation: opened, claimed by a named counselor, closed with an outcome. */
export const handoverSchema = z.object({
  /** `handover:<event id that opened it>` */
  id: z.string(),
  state: z.enum(['open', 'claimed', 'closed']),
  urgency: z.enum(urgencies),
  reason: z.enum([
    'danger',
    'asked-for',
    'unreachable',
    'set-aside',
    'missed-doses',
    'media',
    'window-closed',
    'moved',
    'follow-up',
    // A check-up was due, and nobody knows what became of it.
    'missed-visit',
    // They have been in a hospital for long.
    'hospital',
    // Somebody told of a death: of whom these messages were for, or perhaps.
    'death',
    // They fast, and a clinician must say where their doses go.
    'fasting',
  ]),
  openedAt: z.number(),
  /** How often the counselors were called; the chain goes on until one claims it. */
  calls: z.number(),
  claimedBy: z.object({ id: z.string(), name: z.string() }).nullable(),
  claimedAt: z.number().nullable(),
  firstReplyAt: z.number().nullable(),
  closedAt: z.number().nullable(),
  outcome: z.string().nullable(),
  /** Events of this person that could not be decided. */
  setAside: z.array(z.string()),
});
export type Handover = z.infer<typeof handoverSchema>;
