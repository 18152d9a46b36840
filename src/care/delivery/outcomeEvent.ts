import type { Arrival, Refusal } from '../event.ts';
import type { Outcome, Outgoing, Say } from '../outgoing.ts';
import type { Instant } from '../words.ts';

/**
 * What the outcome of a row means to care: a refusal or an expiry of words to a person is an event, about the contact
 * point that failed, and so is a file that was not fetched or a voice note that nobody heard; everything else is the
 * dispatcher's own business. `at` is when the outcome was known, `attempts` how often it was tried before.
 */
export function eventOf(
  outgoing: Outgoing,
  outcome: Outcome,
  at: Instant = outgoing.dueAt,
  attempts = 0,
): Arrival | null {
  const { body } = outgoing;
  if (outcome.outcome === 'retry' || outcome.outcome === 'unknown') return late(outgoing, at, attempts);
  if (outcome.outcome !== 'refused' && outcome.outcome !== 'expired') return null;
  if (body.kind === 'fetch') {
    const { to, about } = body;
    const media = { unavailable: outcome.outcome } as const;
    return {
      id: `fetched:${outgoing.id}`,
      subject: { contactPoint: to },
      sentAt: at,
      type: 'media.fetched',
      about,
      media,
    };
  }
  if (body.kind === 'transcribe') {
    const { from, about, media } = body;
    const of = { id: `transcript:${outgoing.id}`, subject: { contactPoint: from }, sentAt: at } as const;
    return { ...of, type: 'transcript.given', about, media, transcript: { unavailable: 'timeout' }, provenance: null };
  }
  if (body.kind !== 'say') return null;
  return failed(`delivery:${outgoing.id}`, outgoing, body, outcome.outcome === 'refused' ? outcome.why : 'expired', at);
}

/** So many tries take a minute at the least, and eight where only an operator can mend it. */
const manyTries = 8;

/** Words of a crisis that were tried so often in vain, and that no time ends: where else they could go is care's to say, once. */
function late(outgoing: Outgoing, at: Instant, attempts: number): Arrival | null {
  const { body, priority, expiresAt } = outgoing;
  if (body.kind !== 'say' || priority !== 'crisis' || expiresAt !== null || attempts < manyTries) return null;
  return failed(`delivery-late:${outgoing.id}`, outgoing, body, 'late', at);
}

function failed(
  id: string,
  { id: outgoing, person, priority, topic, expiresAt }: Outgoing,
  { to, from, shared }: Say,
  why: Refusal | 'expired' | 'late',
  at: Instant,
): Arrival {
  const row = { priority, topic, expiresAt, counselor: 'counselor' in from };
  const subject = shared ? { person } : { contactPoint: to };
  return { id, subject, sentAt: at, type: 'delivery.failed', outgoing, why, row };
}
