import type { Arrival } from '../event.ts';
import type { Outcome, Outgoing } from '../outgoing.ts';
import type { Instant } from '../words.ts';

/**
 * What the outcome of a row means to care: a refusal or an expiry of words to a person is an event, about the contact
 * point that failed; everything else is the dispatcher's own business. `at` is when the outcome was known.
 */
export function eventOf(outgoing: Outgoing, outcome: Outcome, at: Instant = outgoing.dueAt): Arrival | null {
  if (outgoing.body.kind !== 'say') return null;
  if (outcome.outcome !== 'refused' && outcome.outcome !== 'expired') return null;
  return {
    id: `delivery:${outgoing.id}`,
    subject: { contactPoint: outgoing.body.to },
    sentAt: at,
    type: 'delivery.failed',
    outgoing: outgoing.id,
    why: outcome.outcome === 'refused' ? outcome.why : 'expired',
    row: {
      priority: outgoing.priority,
      topic: outgoing.topic,
      expiresAt: outgoing.expiresAt,
      counselor: 'counselor' in outgoing.body.from,
    },
  };
}
