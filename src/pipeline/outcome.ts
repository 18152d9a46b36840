import type { Arrival } from '#src/care/event.ts';
import type { Outcome, Outgoing } from '#src/care/outgoing.ts';
import { type Instant, never, type Priority } from '#src/care/words.ts';
import type { Sending, Sent } from '#src/channels/outlet.ts';
import type { Settlement } from '#src/store/store.ts';

const firstDelayMs = 1_000;
/** The longest wait between two tries: an answer to danger is never kept waiting for minutes by backoff. */
const longestDelayMs: Record<Priority, number> = {
  crisis: 15_000,
  conversation: 60_000,
  clinician: 60_000,
  reminder: 300_000,
};
/**
 * After this many unknown outcomes, over ten minutes at the least, the row has arrived, or never will: care is told that it
 * failed. The waits between them grow faster, since each try may be a repeat for the person.
 */
const mostUnknowns = 10;
const firstUnknownDelayMs = 2_000;
const longestUnknownDelayMs = 300_000;

/** The wait before the next try: doubling, capped by priority, between half and all of it by chance. */
export function backoff(priority: Priority, attempts: number, random: number): number {
  const delay = Math.min(longestDelayMs[priority], firstDelayMs * 2 ** Math.min(attempts, 16));
  return Math.round(delay * (0.5 + random / 2));
}

/** The wait after a try whose outcome is unknown: four times as long each time, up to five minutes. */
export function unknownBackoff(unknowns: number, random: number): number {
  const delay = Math.min(longestUnknownDelayMs, firstUnknownDelayMs * 4 ** Math.min(unknowns, 8));
  return Math.round(delay * (0.5 + random / 2));
}

/** A row past its time is not sent any more. */
export function isExpired(outgoing: Outgoing, now: Instant): boolean {
  return outgoing.expiresAt !== null && now > outgoing.expiresAt;
}

/**
 * Interprets how a send ended. The one place that does. What is said again is due again after a wait; words that can no
 * longer arrive in time end as expired; what came of it is an event where `eventOf` (care) makes one.
 */
export function settlementOf(
  sending: Sending,
  sent: Sent,
  at: { readonly now: Instant; readonly random: number },
  eventOf: (outgoing: Outgoing, outcome: Outcome, at: Instant, attempts: number) => Arrival | null,
): Settlement {
  const { outgoing, attempts } = sending;
  const { outcome, dueAt } = decideOutcome(sending, sent.outcome, at);
  return { outgoing: outgoing.id, outcome, dueAt, event: sent.event ?? eventOf(outgoing, outcome, at.now, attempts) };
}

const repeatable: ReadonlySet<Outgoing['body']['kind']> = new Set(['say', 'fetch', 'transcribe']);

function decideOutcome(
  { outgoing, attempts, unknowns }: Sending,
  outcome: Outcome,
  { now, random }: { readonly now: Instant; readonly random: number },
): { outcome: Outcome; dueAt: Instant | null } {
  const again = (wanted: Instant | null): { outcome: Outcome; dueAt: Instant | null } => {
    const dueAt = wanted === null ? now + backoff(outgoing.priority, attempts, random) : Math.max(wanted, now);
    // A sign of typing, or words whose time will be over by then, are not tried again.
    if (outgoing.body.kind === 'typing' || isExpired(outgoing, dueAt)) return ended({ outcome: 'expired' });
    return { outcome, dueAt };
  };
  switch (outcome.outcome) {
    case 'sent':
    case 'refused':
    case 'expired':
      return ended(outcome);
    case 'retry':
      return again(outcome.at);
    case 'unknown':
      // Words to a person are worth the risk of a repeat, and where nothing is said there is none.
      if (!repeatable.has(outgoing.body.kind) || unknowns + 1 >= mostUnknowns) return ended({ outcome: 'expired' });
      return again(now + unknownBackoff(unknowns, random));
    default:
      return never(outcome);
  }
}

const ended = (outcome: Outcome) => ({ outcome, dueAt: null });
