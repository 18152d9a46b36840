import type { Arrival } from '#src/care/event.ts';
import type { Instant } from '#src/care/words.ts';
import type { Store } from '#src/store/store.ts';

/** What the console is handed by the house: its memory, its door, its clock, and nothing else. */
export interface House {
  readonly store: Pick<
    Store,
    | 'queue'
    | 'entry'
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
  >;
  /** Durable when it resolves. */
  readonly door: { accept(arrivals: readonly Arrival[]): Promise<readonly ('accepted' | 'duplicate')[]> };
  /** The accounts by which people are reached. */
  readonly accounts?: readonly { readonly channel: string; readonly account: string }[];
  now(): Instant;
  readonly log: Log;
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
  /** Public origins such as `https://hamdam.example.org`, where they differ from the address that requests arrive at. */
  readonly origins?: readonly string[];
  /** A proxy of ours stands in front and its `X-Forwarded-For` can be believed. */
  readonly behindProxy?: boolean;
}
