import type { Instant } from '#src/care/words.ts';
import { atLeast, type Urgency } from '#src/care/words.ts';
import type { QueueEntry } from '#src/store/store.ts';

/** One call of a handover's chain: somebody waits, and nothing of who it is or of what they said. */
export interface Call {
  readonly handover: string;
  readonly person: string;
  readonly urgency: Urgency;
  /** How often was called by now. */
  readonly call: number;
  /** When this call was made: a later one takes its place. */
  readonly calledAt: Instant;
  readonly waitingSince: Instant;
}

/** The ways in which counselors are called away from the page. */
export const pagerKinds = ['push', 'telegram', 'webhook'] as const;
export type PagerKind = (typeof pagerKinds)[number];

/** A call on its way to one pager. */
export interface Page extends Call {
  readonly key: number;
  readonly kind: PagerKind;
  /** The pager's id; empty where there is one for all. */
  readonly pager: string;
  /** How often it was tried. */
  readonly attempts: number;
}

/** What came of a try. `gone`: there is nothing at that address any more, and it is forgotten. */
export type Delivered =
  | { readonly outcome: 'sent' }
  | { readonly outcome: 'gone' }
  /** `why` holds no address; `at` is the earliest instant of the next try, null for our own backoff. */
  | { readonly outcome: 'retry'; readonly why: string; readonly at: Instant | null };

/** Sends pages of one kind. Never throws, and ends when its signal does. */
export interface Notifier {
  readonly kind: PagerKind;
  send(page: Call, to: PagerAddress | null, signal: AbortSignal): Promise<Delivered>;
}

/** Where a page goes, as its kind spells it, and the language its counselor reads. */
export interface PagerAddress {
  readonly address: unknown;
  readonly language: PagerLanguage;
}
export type PagerLanguage = 'en' | 'ur';

/** The call that stands for a line of the queue; null where nobody is called for it, because it is claimed, closed or not urgent. */
export function callOf({ handover, person }: QueueEntry): Call | null {
  const { state, urgency, calls } = handover;
  if (state !== 'open' || calls === 0 || !atLeast(urgency, 'urgent')) return null;
  // Handovers from before it was kept who was called have no instant of it: their number tells their calls apart.
  const calledAt = handover.called?.at ?? handover.openedAt + calls;
  return { handover: handover.id, person, urgency, call: calls, calledAt, waitingSince: handover.openedAt };
}
