import { bounded } from '#src/care/bounds.ts';
import type { Door, Log } from '#src/channels/channel.ts';
import type { Acceptance, AtOnce, Store, Waiting } from '#src/store/store.ts';
import type { Clockface } from './clockface.ts';
import { faultOf } from './fault.ts';
import type { Tally } from './tally.ts';

/** How often it is told that the store takes nothing. */
const againMs = 10_000;

/**
 * The one door: writes what arrives to the inbox, once per id, and hands on what is new. What it resolved is on disk, so
 * the sender may be told. It rejects where the store could not write; then nothing was accepted and the sender must try again.
 */
export function createDoor(deps: {
  readonly store: Store;
  readonly handler: { readonly atOnce: AtOnce; enter(acceptances: readonly Acceptance[], begun: number): void };
  readonly clockface: Clockface;
  readonly log: Log;
  readonly tally: Tally;
}): Door {
  const { store, handler, clockface, log, tally } = deps;
  let toldAt = Number.NEGATIVE_INFINITY;
  /** Everybody who writes meanwhile would say it again. */
  const refused = (error: unknown) => {
    tally.storeFailed();
    if (Math.abs(clockface.now() - toldAt) < againMs) return;
    toldAt = clockface.now();
    log.error({ fault: faultOf(error) }, 'the store takes nothing: what arrives is not acknowledged');
  };
  return {
    log,
    now: () => clockface.now(),
    outgoingByProviderId: (channel, account, providerId) => store.outgoingByProviderId(channel, account, providerId),
    knows: async ({ channel, account, address }) => (await store.contactPointOf(channel, account, address)) !== null,
    async accept(arrivals) {
      const begun = performance.now();
      const acceptances = await store.accept(arrivals.map(bounded), handler.atOnce).catch((error: unknown) => {
        refused(error);
        throw error;
      });
      const fresh = acceptances.filter((a) => a.status === 'accepted').length;
      tally.accepted(fresh, acceptances.length - fresh);
      handler.enter(acceptances, begun);
      return acceptances.map((a) => a.status);
    },
  };
}

/** What of some acceptances was not there before. */
export function newOf(acceptances: readonly Acceptance[]): Waiting[] {
  return acceptances.flatMap((a) => (a.status === 'accepted' ? [a.waiting] : []));
}
