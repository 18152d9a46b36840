import type { Arrival, KeptMedia, Refusal, Silence, Transcript } from './event.ts';
import type { Flow } from './handover/flow.ts';
import type { Outgoing } from './outgoing.ts';
import type { ContactPoint, Person } from './person.ts';
import type { Measured } from './plan/measures.ts';
import type { Reading } from './readings/reading.ts';
import type { Instant, Priority, Topic } from './words.ts';

/** An occurrence to come. Its id is the inbox key of the event it becomes, so it can never happen twice. */
export interface Wake {
  /** `occurrence:<person>:<plan>:<item>:<nth>` */
  readonly id: string;
  readonly person: string;
  readonly plan: string;
  readonly item: string;
  readonly nth: string;
  readonly dueAt: Instant;
}

/** A measured value as it was reported, for the record and the charts. */
export interface Observation extends Reading {
  /** `<event id>/<n>` */
  readonly id: string;
  readonly person: string;
  readonly at: Instant;
}

/** Who did or decided what. Append-only. */
export interface AuditEntry {
  /** `<event id>/<n>` */
  readonly id: string;
  readonly person: string;
  readonly at: Instant;
  readonly actor: string;
  readonly action: string;
  /** Never what a person wrote. */
  readonly detail: string;
}

/** What became of the media of a message, for its place in the conversation. What is left out stays as it was. */
export interface Attached {
  /** The event id of the message. */
  readonly about: string;
  readonly media?: KeptMedia | { readonly unavailable: string };
  readonly transcript?: Transcript | { readonly unavailable: Silence };
}

/** What is no longer to be sent: one row, all undelivered rows of a topic, or all to a contact point. */
export type Withdrawal = { readonly outgoing: string } | { readonly topic: Topic } | { readonly contactPoint: string };

/** The words of an earlier row of the same person, said again as a row of their own. */
export interface Repeat {
  /** Of the new row. */
  readonly id: string;
  /** The row whose words they are. */
  readonly outgoing: string;
  /** Where they go: a contact point of that person. */
  readonly contactPoint: string;
  readonly priority: Priority;
  readonly dueAt: Instant;
}

/** One contact point takes another's place: rows to the old one that have not left yet go to the new one. */
export interface Redirection {
  readonly from: string;
  readonly to: string;
}

/** What a provider reports of a row after it was sent; `refused` where it took the row and could not deliver it. */
export type Receipt =
  | { readonly outgoing: string; readonly state: 'delivered' | 'read' }
  | { readonly outgoing: string; readonly state: 'refused'; readonly why: Refusal };

export interface Changes {
  /** The next version of a document, or null where it stays as it is. */
  readonly person: Person | null;
  readonly contactPoint: ContactPoint | null;
  readonly observations: readonly Observation[];
  readonly audit: readonly AuditEntry[];
  readonly withdrawals: readonly Withdrawal[];
  /** None where it is not told. */
  readonly attached?: readonly Attached[];
  readonly receipts: readonly Receipt[];
  /**
   * Everything of this person is erased instead of written, if no other event of theirs waits; then this entry alone is added
   * to the audit. Where one waits, the rest of the decision is written as ever, and it is tried again.
   */
  readonly erase?: AuditEntry;
  /** What it adds to the programme's counts; nothing where it is not told. */
  readonly measured?: readonly Measured[];
  /** What it adds to the team's counts; nothing where it is not told. */
  readonly flow?: readonly Flow[];
}

/** What `decide` returns: everything that follows from one event, and nothing done yet. */
export interface Decision {
  readonly changes: Changes;
  readonly outgoing: readonly Outgoing[];
  /** None of either where they are not told. */
  readonly repeats?: readonly Repeat[];
  readonly redirections?: readonly Redirection[];
  readonly wakes: { readonly set: readonly Wake[]; readonly cancel: readonly string[] };
  /** Events for other subjects, accepted in the same transaction. */
  readonly events: readonly Arrival[];
}
