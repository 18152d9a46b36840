import type { Outcome } from '#src/care/outgoing.ts';

/** Where the corridor counts what it does. Called for batches where it can be: it lies on the hot path. */
export interface Tally {
  accepted(events: number, duplicates: number): void;
  /** One batch was loaded, decided and committed. */
  decided(events: number, moved: number, ms: number): void;
  /** The store did not take what was to be written, or could not be read. */
  storeFailed(): void;
  /** Deciding threw. */
  failed(): void;
  /** An event was taken out of the way; `replaced` is false where nobody will hear of it but the log. */
  setAside(replaced: boolean): void;
  /** One row ended, `lateMs` after it was due. `spaced` where it only waits for its turn to that contact point. */
  ended(outlet: string, outcome: Outcome['outcome'] | 'spaced' | 'withdrawn', lateMs: number): void;
}

/** Counts nothing. */
export const noTally: Tally = {
  accepted() {},
  decided() {},
  storeFailed() {},
  failed() {},
  setAside() {},
  ended() {},
};
