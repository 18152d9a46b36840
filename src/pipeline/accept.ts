import { bounded } from '#src/care/bounds.ts';
import type { Door, Log } from '#src/channels/channel.ts';
import type { Acceptance, AtOnce, Store, Waiting } from '#src/store/store.ts';
import type { Clockface } from './clockface.ts';
import type { Tally } from './tally.ts';

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
  return {
    log,
    now: () => clockface.now(),
    outgoingByProviderId: (channel, account, providerId) => store.outgoingByProviderId(channel, account, providerId),
    knows: async ({ channel, account, address }) => (await store.contactPointOf(channel, account, address)) !== null,
    async accept(arrivals) {
      const begun = performance.now();
      const acceptances = await store.accept(arrivals.map(bounded), handler.atOnce).catch((error: unknown) => {
        tally.storeFailed();
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
