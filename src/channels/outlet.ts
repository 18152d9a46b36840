import type { Arrival } from '#src/care/event.ts';
import type { Outcome, Outgoing } from '#src/care/outgoing.ts';
import type { Instant } from '#src/care/words.ts';
import { createAloud, type Speak } from './aloud.ts';
import type { Channel } from './channel.ts';
import { createFetchRow, type MediaShelf } from './fetchRow.ts';

/** One outbox row on its way out, as the store claimed it. */
export interface Sending {
  readonly outgoing: Outgoing;
  /** How often it was tried before. */
  readonly attempts: number;
  /** How often it may have been said already. */
  readonly unknowns: number;
}

/** How sending a row ended. `event` is what came of it (the model's opinion), accepted when the row is settled. */
export interface Sent {
  readonly outcome: Outcome;
  readonly event: Arrival | null;
}

/** What the dispatcher keeps to. */
export interface OutletLimits {
  readonly perSecond: number;
  /** The least time between two messages to one contact point; 0 where there is none. */
  readonly perContactMs: number;
  /** How many rows may be on their way at once; eight where it is not told. */
  readonly concurrency?: number;
  /** How many accounts share the outlet, each with rests of its own; one where it is not told. */
  readonly accounts?: number;
}

/**
 * The bucket that lets no more than `perSecond` through in any second: what it holds and what flows in meanwhile make that
 * many together. A provider counts by its own clock, so a second's worth at once and the next one right after would be too much.
 */
export function bucketOf(perSecond: number): { readonly holds: number; readonly perSecond: number } {
  if (!Number.isFinite(perSecond)) return { holds: perSecond, perSecond };
  const holds = Math.max(1, Math.floor(perSecond / 10));
  return { holds, perSecond: perSecond - holds + 1 };
}

/**
 * Where claimed rows go out: a channel, or the language model.
 * Never throws: every way a send can end is an outcome. Gives up when the signal aborts.
 */
export interface Outlet {
  send(sending: Sending, signal: AbortSignal): Promise<Sent>;
  /** Without them only the number of rows on their way is limited. */
  readonly limits?: OutletLimits;
  /**
   * Asks for a place within a rate that `limits` does not tell, such as that of one account of several: takes it and answers
   * `now` or earlier where the row may leave, else the instant at which to ask again.
   */
  place?(outgoing: Outgoing, now: Instant): Instant;
}

/** What channels share: where bytes are kept, and who turns words into sound where somebody does. */
export interface OutletParts {
  readonly media?: MediaShelf;
  readonly speak?: Speak | null;
  /** Whether a row whose text has gone may still be spoken; read right before. Where it is not told, it may. */
  readonly stillSpoken?: (outgoing: Outgoing) => Promise<boolean>;
}

/**
 * A channel as an outlet: words are sent, and spoken afterwards to who prefers to listen; a sign that an answer is coming is
 * best effort; the bytes of messages are fetched and kept.
 */
export function outletOf(channel: Channel, concurrency = 32, { media, speak, stillSpoken }: OutletParts = {}): Outlet {
  const fetch = media && createFetchRow(channel, media);
  const aloud = speak && createAloud(channel, speak, media?.now ?? Date.now);
  return {
    limits: { ...channel.limits, concurrency },
    async send({ outgoing, attempts }, signal) {
      const { body } = outgoing;
      if (body.kind === 'say') {
        const outcome = await channel.send(outgoing.id, body, signal);
        if (outcome.outcome === 'sent') aloud?.(outgoing.id, body, stillSpoken && (() => stillSpoken(outgoing)));
        return { outcome, event: null };
      }
      if (body.kind === 'fetch' && fetch) return fetch(outgoing, body, { attempts, signal });
      if (body.kind === 'typing') {
        await channel.typing(body);
        return { outcome: { outcome: 'sent', providerId: null }, event: null };
      }
      return { outcome: { outcome: 'refused', why: 'bad-request' }, event: null };
    },
  };
}
