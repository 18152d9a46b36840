import type { Arrival } from './event.ts';
import type { Outgoing } from './outgoing.ts';
import type { ContactPoint, Person } from './person.ts';
import type { Reading } from './readings/reading.ts';
import type { Instant, Topic } from './words.ts';

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

/** What is no longer to be sent: one row, or all undelivered rows of a topic. */
export type Withdrawal = { readonly outgoing: string } | { readonly topic: Topic };

export interface Changes {
  /** The next version of a document, or null where it stays as it is. */
  readonly person: Person | null;
  readonly contactPoint: ContactPoint | null;
  readonly observations: readonly Observation[];
  readonly audit: readonly AuditEntry[];
  readonly withdrawals: readonly Withdrawal[];
  readonly receipts: readonly { readonly outgoing: string; readonly state: 'delivered' | 'read' }[];
}

/** What `decide` returns: everything that follows from one event, and nothing done yet. */
export interface Decision {
  readonly changes: Changes;
  readonly outgoing: readonly Outgoing[];
  readonly wakes: { readonly set: readonly Wake[]; readonly cancel: readonly string[] };
  /** Events for other subjects, accepted in the same transaction. */
  readonly events: readonly Arrival[];
}
