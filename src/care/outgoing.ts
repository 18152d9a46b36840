import type { Address, MediaFile, MediaKind, Refusal } from './event.ts';
import type { Instant, Language, PlainTime, Priority, Topic } from './words.ts';

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
  /** The person prefers to listen: it is spoken, too. The text goes in any case. */
  readonly spoken?: true;
  /** What is spoken, where it is not the text itself: Roman Urdu is read out as Urdu, which no voice reads from Latin letters. */
  readonly aloud?: string;
  /** When the contact point was last heard, as it was known when this was decided: a pure `render` tells a closed window by it. */
  readonly heardAt?: Instant | null;
  /** It went to a phone of several people: what becomes of it is this person's, not whoever's phone it is. */
  readonly shared?: true;
  /** The person's own quiet hours, where these words must not come in them however late they leave; an answer has none. */
  readonly rests?: { readonly from: PlainTime; readonly to: PlainTime; readonly timeZone: string };
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
  /** Earlier turns, oldest first. */
  readonly turns: readonly { readonly from: 'person' | 'companion'; readonly text: string }[];
  readonly profile: {
    readonly pregnantWeeks: number | null;
    readonly postpartumDays: number | null;
    readonly conditions: readonly string[];
    readonly language: Language | null;
  };
  /** Names and places that are known of this person: masked in every word before it leaves the house. None where it is not told. */
  readonly known?: readonly string[];
}

/** Asks the language model to say approved answers so that they fit the question. It comes back as `phrase.given`. */
export interface Phrase {
  readonly kind: 'phrase';
  /** The event id of the message that asked. */
  readonly about: string;
  readonly question: string;
  /** What it must be said in. */
  readonly language: Language;
  /** The answers in that language: nothing may be said that they do not say. */
  readonly entries: readonly { readonly id: string; readonly text: string }[];
  /** Names and places that are known of this person: masked before the question leaves the house. */
  readonly known?: readonly string[];
}

/** Asks the language model to translate for a counselor, or to begin an answer. It comes back as `suggestion.given`. */
export interface Suggest {
  readonly kind: 'suggest';
  /** The event that asked. */
  readonly about: string;
  readonly wish:
    | { readonly text: string; readonly into: Language }
    | {
        /** What it must be written in. */
        readonly language: Language;
        /** The last turns of the talk, oldest first. */
        readonly turns: readonly { readonly from: 'person' | 'companion' | 'counselor'; readonly text: string }[];
        readonly profile: Omit<Ask['profile'], 'language'>;
      };
  /** Names and places that are known of this person: masked before anything leaves the house. */
  readonly known: readonly string[];
}

/** Fetches the bytes of a message from the provider that keeps them. What came of it comes back as `media.fetched`. */
export interface Fetch {
  readonly kind: 'fetch';
  /** Who sent it; it goes to the outlet of that channel. */
  readonly to: Address;
  /** The event id of the message. */
  readonly about: string;
  readonly media: MediaKind;
  readonly file: MediaFile;
}

/** Asks the speech service for the words of a voice note. They come back as `transcript.given`. */
export interface Transcribe {
  readonly kind: 'transcribe';
  /** Who spoke it: there it is answered. */
  readonly from: Address;
  /** The event id of the message. */
  readonly about: string;
  /** The store's key of the audio. */
  readonly media: string;
  readonly mimeType: string;
  /** In which the person is answered; null where it is not known yet. */
  readonly language: Language | null;
}

/** Everything that must go out is a row born in the transaction of the decision that wanted it. */
export interface Outgoing {
  /** `<event id>/<n>`: the same decision always bears the same rows. */
  readonly id: string;
  readonly person: string;
  /** The contact point it goes to; null for the model, the speech service and what is only fetched. One row at a time is in flight to a contact point. */
  readonly contactPoint: string | null;
  readonly priority: Priority;
  readonly topic: Topic;
  readonly dueAt: Instant;
  /** After this it is no longer worth sending; null for what must arrive however late. */
  readonly expiresAt: Instant | null;
  /** Stands only if that row could still be withdrawn: an improved answer replaces the held one or is dropped. */
  readonly insteadOf: string | null;
  readonly body: Say | Typing | Ask | Phrase | Suggest | Fetch | Transcribe;
}

/** The outlet a row leaves by: a channel by its name, `speech` or `model`. */
export function outletName({ body }: Pick<Outgoing, 'body'>): string {
  switch (body.kind) {
    case 'ask':
    case 'phrase':
    case 'suggest':
      return 'model';
    case 'transcribe':
      return 'speech';
    default:
      return body.to.channel;
  }
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
