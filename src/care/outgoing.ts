import type { Address, Refusal } from './event.ts';
import type { Instant, Language, Priority, Topic } from './words.ts';

/** One tappable answer. Channels without buttons number them. */
export interface Option {
  /** Comes back as `choice`; at most 40 bytes, so that it fits every provider. */
  readonly id: string;
  readonly label: string;
}

/** Words to a person, fixed when the decision is committed; `render` only lays them out. */
export interface Say {
  readonly kind: 'say';
  readonly to: Address;
  readonly text: string;
  /** The wording keys the text was made from, for the record and the tests; empty for a counselor's own words. */
  readonly keys: readonly string[];
  readonly options: readonly Option[];
  readonly language: Language;
  /** Who speaks: the companion, or a counselor by name. */
  readonly from: { readonly companion: true } | { readonly counselor: string };
}

/** A sign that an answer is coming. Never retried. */
export interface Typing {
  readonly kind: 'typing';
  readonly to: Address;
}

/** A question to the language model about one message. Its answer comes back as `opinion.given`. */
export interface Ask {
  readonly kind: 'ask';
  /** The event id of the message it is about. */
  readonly about: string;
  readonly text: string;
  /** Earlier turns, oldest first, without names and numbers. */
  readonly turns: readonly { readonly from: 'person' | 'companion'; readonly text: string }[];
  readonly profile: {
    readonly pregnantWeeks: number | null;
    readonly postpartumDays: number | null;
    readonly conditions: readonly string[];
    readonly language: Language | null;
  };
}

/** Everything that must go out is a row born in the transaction of the decision that wanted it. */
export interface Outgoing {
  /** `<event id>/<n>`: the same decision always bears the same rows. */
  readonly id: string;
  readonly person: string;
  /** The contact point it goes to; null for the model. One row at a time is in flight to a contact point. */
  readonly contactPoint: string | null;
  readonly priority: Priority;
  readonly topic: Topic;
  readonly dueAt: Instant;
  /** After this it is no longer worth sending; null for what must arrive however late. */
  readonly expiresAt: Instant | null;
  /** Stands only if that row could still be withdrawn: an improved answer replaces the held one or is dropped. */
  readonly insteadOf: string | null;
  readonly body: Say | Typing | Ask;
}

/** What a door answered. Interpreted in one place, the dispatcher. */
export type Outcome =
  | { readonly outcome: 'sent'; readonly providerId: string | null }
  | {
      readonly outcome: 'retry' /** Not before; null for the dispatcher's own backoff. */;
      readonly at: Instant | null;
      readonly why: string;
    }
  | { readonly outcome: 'refused'; readonly why: Refusal }
  | { readonly outcome: 'expired' }
  /** The request left and no answer came: it may or may not have arrived. It is said again, and counted. */
  | { readonly outcome: 'unknown'; readonly why: string };
