import type { Target } from './chronic/chronic.ts';
import type { Change } from './enrolment/changeForm.ts';
import type { EnrolmentForm } from './enrolment/form.ts';
import type { LifeNews } from './enrolment/lifeNews.ts';
import type { Wish } from './handover/suggestion.ts';
import type { Reading } from './readings/reading.ts';
import type { InstrumentId } from './screening/instrument.ts';
import type { Sharing } from './sharing/sharing.ts';
import type { ConcernId } from './triage/concern.ts';
import type { Instant, Language, PlainDate, Priority, Topic, Urgency } from './words.ts';

/** Where a person can be reached: one address on one account of one channel. Never the identity of a person. */
export interface Address {
  readonly channel: string;
  /** Which of our accounts on that channel: a bot's id, a business number, or `main`. */
  readonly account: string;
  /** The provider's own key of the other side, such as a chat id. */
  readonly address: string;
}

/** Whom an event is about: the contact point that spoke, or a person known by id. */
export type Subject = { readonly contactPoint: Address } | { readonly person: string };

/** A named human who answers in the console. */
export interface Counselor {
  readonly id: string;
  readonly name: string;
}

export const mediaKinds = [
  'voice',
  'audio',
  'image',
  'video',
  'document',
  'location',
  'contact',
  'sticker',
  'other',
] as const;
export type MediaKind = (typeof mediaKinds)[number];

/** Bytes that a provider keeps for us, to be fetched by its own key. What it claims of them is not believed. */
export interface MediaFile {
  /** The provider's own key of the bytes. */
  readonly ref: string;
  readonly mimeType: string | null;
  readonly bytes: number | null;
  readonly seconds: number | null;
}

/** A place on the map that a person sent. */
export interface Place {
  /** Degrees, north positive. */
  readonly latitude: number;
  /** Degrees, east positive. */
  readonly longitude: number;
  readonly name: string | null;
}

/** What a voice note says, as a speech service heard it. */
export interface Transcript {
  readonly text: string;
  /** BCP 47, as it was heard; null where the service does not tell. */
  readonly language: string | null;
  /** In [0, 1]; null where the service vouches for nothing. */
  readonly confidence: number | null;
}

/** Bytes that the store keeps, sealed. */
export interface KeptMedia {
  /** The store's own key. */
  readonly id: string;
  readonly kind: MediaKind;
  /** By what the bytes are, never by what they claim to be. */
  readonly mimeType: string;
  readonly bytes: number;
}

/** Why the model gave no opinion, or a speech service no words. */
export const silences = ['off', 'timeout', 'error', 'refused', 'malformed'] as const;
export type Silence = (typeof silences)[number];

/** What the model may believe the person wants, beyond danger. */
export const intents = ['talk', 'medicine', 'pregnancy', 'reading', 'mood', 'human', 'stop', 'other'] as const;
export type Intent = (typeof intents)[number];

/** The language model's second opinion on one message. */
export interface Opinion {
  readonly urgency: Urgency;
  readonly concerns: readonly ConcernId[];
  readonly intent: Intent;
  /** BCP 47, as the model judged it. */
  readonly language: string;
}

/** Where an opinion came from, kept beside it. */
export interface Provenance {
  readonly prompt: string;
  readonly model: string;
  readonly latencyMs: number;
  readonly tokens: number | null;
}

/** Why a provider will never deliver a row. */
export const refusals = [
  'blocked',
  'deactivated',
  'not-found',
  'window-closed',
  'too-long',
  'bad-request',
  'unauthorised',
  // Taken by the provider and given up by it later, for reasons that say nothing of the person or the words.
  'not-delivered',
] as const;
export type Refusal = (typeof refusals)[number];

/** What care must know of a row to judge whether its words still matter. */
export interface UndeliveredRow {
  readonly priority: Priority;
  readonly topic: Topic;
  /** After this it was not worth sending; null for what had to arrive however late. */
  readonly expiresAt: Instant | null;
  /** The words are a counselor's own. */
  readonly counselor: boolean;
}

/** What happened. A closed union: a new member breaks the build exactly where a decision is owed. */
export type Happening =
  | {
      readonly type: 'message.received';
      /** The words as written; empty when the message carried only media or a choice. */
      readonly text: string;
      /** The id of the tapped option, when the person tapped instead of writing. */
      readonly choice: string | null;
      readonly media: MediaKind | null;
      /** Where the bytes of `media` are to be had, where it has any. */
      readonly file?: MediaFile;
      /** Of a `location`. */
      readonly place?: Place;
      /** The person corrected an earlier message. */
      readonly edited: boolean;
    }
  /** A wake came due: the nth occurrence of one plan item, or a timer (`plan: 'timer'`). */
  | {
      readonly type: 'occurrence.due';
      readonly plan: string;
      readonly item: string;
      readonly nth: string;
      readonly dueAt: Instant;
    }
  /** The model's testimony on an earlier message, or its silence. */
  | {
      readonly type: 'opinion.given';
      readonly about: string;
      readonly opinion: Opinion | { readonly unavailable: Silence };
      readonly provenance: Provenance | null;
    }
  /** Approved answers in the model's words, or its silence. Not believed: care checks every word of it. */
  | {
      readonly type: 'phrase.given';
      /** The event id of the message that asked. */
      readonly about: string;
      /** The ids of the answers that were to be said. */
      readonly entries: readonly string[];
      readonly phrase: { readonly text: string } | { readonly unavailable: Silence };
      readonly provenance: Provenance | null;
    }
  /** What came of fetching the bytes of an earlier message. */
  | {
      readonly type: 'media.fetched';
      /** The event id of the message. */
      readonly about: string;
      readonly media: KeptMedia | { readonly unavailable: string };
    }
  /** A counselor heard or saw what a person sent. */
  | { readonly type: 'media.opened'; readonly media: string; readonly counselor: Counselor }
  /** What a speech service heard in a voice note, or its silence. */
  | {
      readonly type: 'transcript.given';
      /** The event id of the message. */
      readonly about: string;
      /** The store's key of the audio. */
      readonly media: string;
      readonly transcript: Transcript | { readonly unavailable: Silence };
      readonly provenance: Provenance | null;
    }
  /** The other side of this contact point is reached at another address from now on. */
  | { readonly type: 'contactPoint.moved'; readonly to: Address }
  /** A counselor adds another contact point of the same person. */
  | { readonly type: 'contactPoint.linked'; readonly to: Address; readonly counselor: Counselor }
  /** This contact point shall be that person's, in the place of another of theirs where one is named. Answered by `contactPoint.joined`. */
  | {
      readonly type: 'contactPoint.joins';
      readonly person: string;
      readonly insteadOf: string | null;
      /** Who else is reached there, where others were. */
      readonly sharing?: Sharing;
    }
  /** Somebody new is reached at that contact point, too, beside others; `language` is the one that is written there. */
  | {
      readonly type: 'contactPoint.shared';
      readonly contactPoint: string;
      readonly language: Language;
      /** A form of theirs follows. */
      readonly enrolled?: true;
    }
  /** A contact point is this person's from now on; null where it is somebody else's, who has a story of their own. */
  | { readonly type: 'contactPoint.joined'; readonly contactPoint: string | null; readonly insteadOf: string | null }
  /** A human of the programme answered this contact point from the account's own phone. */
  | { readonly type: 'human.answered' }
  /** A row could not be delivered: the provider refused it, or its time ran out. */
  | {
      readonly type: 'delivery.failed';
      readonly outgoing: string;
      /** `late`: it is still being tried, and was tried in vain for long. */
      readonly why: Refusal | 'expired' | 'late';
      /** Of the row, where whoever reports it knows. */
      readonly row?: UndeliveredRow;
    }
  /** A plan's message could not leave before the quiet hours: it goes when they are over. */
  | { readonly type: 'delivery.held'; readonly outgoing: string; readonly until: Instant }
  /** Words that did not arrive are tried at the person's next contact point, so many having been passed over already. */
  | {
      readonly type: 'delivery.rerouted';
      readonly outgoing: string;
      readonly passed: number;
      /** The contact point that failed is lost, and why: where no other reaches them, that is a human's task. */
      readonly lost?: Refusal;
      /** Only another contact point is looked for: these words are not said there, the next ones are. */
      readonly wordless?: true;
    }
  /** A counselor read words that did not arrive. */
  | { readonly type: 'undelivered.opened'; readonly outgoing: string; readonly counselor: Counselor }
  /** A counselor has words said again that did not arrive. */
  | {
      readonly type: 'undelivered.repeated';
      readonly outgoing: string;
      readonly row: UndeliveredRow;
      readonly counselor: Counselor;
    }
  /** The provider reports that a row arrived or was read. */
  | { readonly type: 'delivery.receipt'; readonly outgoing: string; readonly state: 'delivered' | 'read' }
  /** A later event of this person could not be decided and was set aside. */
  | { readonly type: 'event.set-aside'; readonly event: string; readonly error: string }
  | { readonly type: 'handover.claimed'; readonly handover: string; readonly counselor: Counselor }
  | {
      readonly type: 'handover.replied';
      readonly handover: string;
      readonly counselor: Counselor;
      readonly text: string;
      /** The event that asked for the model's draft these words began as. */
      readonly draft?: string;
    }
  /** A counselor asks the model for a translation, or for words to begin an answer with. */
  | {
      readonly type: 'suggestion.asked';
      readonly handover: string;
      readonly counselor: Counselor;
      readonly wish: Wish;
    }
  /** What the model wrote for a counselor, or its silence. Shown to counselors alone. */
  | {
      readonly type: 'suggestion.given';
      /** The event that asked. */
      readonly about: string;
      readonly suggestion: { readonly text: string } | { readonly unavailable: Silence };
      readonly provenance: Provenance | null;
    }
  | { readonly type: 'handover.noted'; readonly handover: string; readonly counselor: Counselor; readonly text: string }
  /** A counselor enters the answers of a form that was filled on paper or asked aloud, as it codes them; null where one is missing. */
  | {
      readonly type: 'screening.scored';
      readonly handover: string;
      readonly counselor: Counselor;
      readonly instrument: InstrumentId;
      readonly answers: readonly (number | null)[];
    }
  /** The programme's staff enrol somebody who agreed, by a file or another system. `by` names which. */
  | { readonly type: 'person.enrolled'; readonly form: EnrolmentForm; readonly by: string }
  /** The programme's staff record what became of a life. */
  | { readonly type: 'life.recorded'; readonly news: LifeNews; readonly by: string }
  /** A counselor who has the conversation changes what is on record of them. */
  | {
      readonly type: 'record.changed';
      readonly handover: string;
      readonly counselor: Counselor;
      readonly change: Change;
    }
  /** The programme's staff record what was measured. */
  | { readonly type: 'reading.recorded'; readonly reading: Reading; readonly by: string }
  /** A counselor enters the goal that a clinician set for this person; null where the usual one holds again. */
  | {
      readonly type: 'followUp.targeted';
      readonly handover: string;
      readonly counselor: Counselor;
      readonly condition: 'hypertension' | 'diabetes';
      readonly target: Target | null;
    }
  /** Whoever has it hands it on to a colleague or a team. */
  | {
      readonly type: 'handover.transferred';
      readonly handover: string;
      readonly counselor: Counselor;
      readonly to: { readonly counselor: Counselor } | { readonly team: string };
    }
  /** Somebody else takes it from whoever has it: `supervisor`, as the door vouches, at any time, else after silence. */
  | {
      readonly type: 'handover.taken-over';
      readonly handover: string;
      readonly counselor: Counselor;
      readonly supervisor: boolean;
    }
  /** Whoever has it cannot go on, and gives it back to all. */
  | { readonly type: 'handover.given-back'; readonly handover: string; readonly counselor: Counselor }
  | {
      readonly type: 'handover.reopened';
      readonly handover: string;
      readonly counselor: Counselor;
      readonly supervisor: boolean;
    }
  /** A counselor takes back what they wrote a moment ago. `reply` is the id of its event. */
  | {
      readonly type: 'handover.unsaid';
      readonly handover: string;
      readonly counselor: Counselor;
      readonly reply: string;
    }
  /** A counselor sets a day on which a human is to look after this person again; null where none is wanted any more. */
  | {
      readonly type: 'handover.follow-up';
      readonly handover: string;
      readonly counselor: Counselor;
      readonly on: PlainDate | null;
    }
  | {
      readonly type: 'handover.closed';
      readonly handover: string;
      readonly counselor: Counselor;
      readonly outcome: string;
      /** The day on which a human is to look after them again. */
      readonly followUp?: PlainDate;
    };

/** What a door brings: once per `id`, which says where it came from (`telegram:<bot>:<update>`, `occurrence:<person>:<plan>:<item>:<nth>`). */
export type Arrival = {
  readonly id: string;
  readonly subject: Subject /** The provider's time. */;
  readonly sentAt: Instant;
} & Happening;

/** An arrival as it is decided: `at` is the instant it was first handled, and timers and promises count from it. */
export type Event = Arrival & { readonly at: Instant };
