import type { Arrival } from '../event.ts';
import type { Outcome, Outgoing } from '../outgoing.ts';
import type { Instant } from '../words.ts';

/**
 * What the outcome of a row means to care: a refusal or an expiry of words to a person is an event, about the contact
 * point that failed, and so is a file that was not fetched or a voice note that nobody heard; everything else is the
 * dispatcher's own business. `at` is when the outcome was known.
 */
export function eventOf(outgoing: Outgoing, outcome: Outcome, at: Instant = outgoing.dueAt): Arrival | null {
  if (outcome.outcome !== 'refused' && outcome.outcome !== 'expired') return null;
  const { body } = outgoing;
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
  return {
    id: `delivery:${outgoing.id}`,
    subject: { contactPoint: body.to },
    sentAt: at,
    type: 'delivery.failed',
    outgoing: outgoing.id,
    why: outcome.outcome === 'refused' ? outcome.why : 'expired',
    row: {
      priority: outgoing.priority,
      topic: outgoing.topic,
      expiresAt: outgoing.expiresAt,
      counselor: 'counselor' in body.from,
    },
  };
}
