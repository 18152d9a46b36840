import type { Arrival, Counselor } from '#src/care/event.ts';
import type { Programme } from '#src/care/programme.ts';
import type { Instant } from '#src/care/words.ts';
import type { Store } from '#src/store/store.ts';
import type { SecondFactorIs } from './office.ts';
import type { ReadyReplies } from './wire.ts';

/** What the console is handed by the house: its memory, its door, its clock, and nothing else. */
export interface House {
  readonly store: Pick<
    Store,
    | 'queue'
    | 'entry'
    | 'handovers'
    | 'person'
    | 'communications'
    | 'notes'
    | 'watch'
    | 'counts'
    | 'contactPointOf'
    | 'undelivered'
    | 'undeliveredWords'
    | 'media'
    | 'programmeCounts'
    | 'history'
    | 'teamCounts'
    | 'waitingNow'
    | 'loadNow'
    | 'audit'
    | 'auditTrail'
  >;
  /** Durable when it resolves. */
  readonly door: { accept(arrivals: readonly Arrival[]): Promise<readonly ('accepted' | 'duplicate')[]> };
  /** The accounts by which people are reached. */
  readonly accounts?: readonly { readonly channel: string; readonly account: string }[];
  /** The counselors' ready replies; none where the programme has none. */
  readonly replies?: ReadyReplies;
  /** By what people are followed, and who answers them; nothing is planned, and everybody is on duty, where it is not told. */
  readonly programme?: Programme;
  now(): Instant;
  readonly log: Log;
  /** IANA zone of the programme, in which its teams are on duty. */
  readonly timeZone?: string;
  /** All who can sign in and answer; only who has a conversation is known where it is not told. */
  colleagues?(): Promise<readonly Known[]>;
  /** A person's record as a file for who treats them elsewhere, or why there is none; nothing is exported where it is not told. */
  exported?(
    person: string,
    form: (typeof exportedForms)[number],
  ): Promise<
    | { readonly body: string | Uint8Array; readonly type: string; readonly name: string }
    | { readonly none: 'unknown' | 'not-allowed' }
  >;
}

/** As what a record can be had in the console. The whole of it is the person's own, and the operator's to hand over. */
export const exportedForms = ['summary', 'referral'] as const;

/** Somebody who signs in. */
export interface Known extends Counselor {
  readonly email: string;
}

/** Structured, redacted: never what a person wrote, a name, an address. */
export interface Log {
  info(fields: Record<string, unknown>, message: string): void;
  warn(fields: Record<string, unknown>, message: string): void;
  error(fields: Record<string, unknown>, message: string): void;
}

export interface ConsoleSettings {
  /** Signs the session cookies: at least 32 characters, derived from the master key. */
  readonly secret: string;
  /** Demo counselors can sign in. True only while no real channel and no production mode is set. */
  readonly demo: boolean;
  /** Whether everybody has to set up a second factor before anything else, may, or cannot; `optional` where it is not told. */
  readonly secondFactor?: SecondFactorIs;
  /** Cookies for TLS alone, whatever the public origins say. */
  readonly secure?: boolean;
  /** Public origins such as `https://hamdam.example.org`, where they differ from the address that requests arrive at. */
  readonly origins?: readonly string[];
  /** A proxy of ours stands in front and its `X-Forwarded-For` can be believed. */
  readonly behindProxy?: boolean;
}
