import { z } from 'zod';
import { urgencies } from '../words.ts';

const named = z.object({ id: z.string(), name: z.string() });

/** Whom a call of the chain reaches, in the order in which it goes on. */
export const callSteps = ['counselor', 'team', 'everyone', 'supervisors', 'on-call', 'all'] as const;
export type CallStep = (typeof callSteps)[number];

/** Whom the last call went to. Who that is by name, `calledBy` of `teams.ts` tells from the programme's teams. */
export const calledSchema = z.object({
  step: z.enum(callSteps),
  /** The teams' ids; none where it is not teams that are called, or the programme has none. */
  teams: z.array(z.string()).max(20),
  at: z.number(),
  /** No counselor was on duty. */
  offDuty: z.boolean(),
  /** When one is on duty again; null where that is not known, or one is now. */
  againAt: z.number().nullable(),
});
export type Called = z.infer<typeof calledSchema>;

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
  claimedBy: named.nullable(),
  claimedAt: z.number().nullable(),
  firstReplyAt: z.number().nullable(),
  closedAt: z.number().nullable(),
  outcome: z.string().nullable(),
  /** Events of this person that could not be decided. */
  setAside: z.array(z.string()),
  // What follows is not in documents from before it was kept: absent is none.
  called: calledSchema.optional(),
  /** To whom it was handed on; it is called first. */
  to: z.union([z.object({ counselor: named }), z.object({ team: z.string() })]).optional(),
  /** The event by which it was last handed on or given back. */
  handed: z.string().optional(),
  /** When whoever has it now first answered. `firstReplyAt` is the first answer of all. */
  answeredAt: z.number().optional(),
  /** Replies that have not left yet and can be taken back until then. */
  unsent: z
    .array(
      z.object({
        event: z.string(),
        outgoing: z.string(),
        by: z.string(),
        until: z.number(),
        /** What stood before it, to be put back. */
        was: z.object({ answeredAt: z.number().nullable(), firstReplyAt: z.number().nullable() }),
      }),
    )
    .max(20)
    .optional(),
  /** How it was for the person, where they told. */
  rating: z.enum(['helped', 'not']).optional(),
});
export type Handover = z.infer<typeof handoverSchema>;

/** The states of the machine. `notified`: counselors were called. `answered`: whoever has it has written. */
export const stages = ['opened', 'notified', 'claimed', 'answered', 'closed'] as const;
export type Stage = (typeof stages)[number];

/** Where a handover stands in the machine opened → notified → claimed → answered → closed. */
export function stageOf({ state, calls, answeredAt }: Pick<Handover, 'state' | 'calls' | 'answeredAt'>): Stage {
  if (state === 'closed') return 'closed';
  if (state === 'claimed') return answeredAt === undefined ? 'claimed' : 'answered';
  return calls > 0 ? 'notified' : 'opened';
}
