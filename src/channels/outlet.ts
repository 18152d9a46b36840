import type { Arrival } from '#src/care/event.ts';
import type { Outcome, Outgoing } from '#src/care/outgoing.ts';

/**
 * Where claimed rows go out: a channel, or the language model.
 * Never throws: every way a send can end is an outcome. `event` is what came of it, accepted when the row is settled.
 */
export interface Outlet {
  send(
    /** The row, and how often it was tried and may have been said before (the store's `Claimed`). */
    claimed: { readonly outgoing: Outgoing; readonly attempts: number; readonly unknowns: number },
    signal: AbortSignal,
  ): Promise<{ readonly outcome: Outcome; readonly event: Arrival | null }>;
}
