import { type Purpose, permits } from '#src/care/consent/permissions.ts';
import type { Outlet } from '#src/channels/outlet.ts';
import type { Store } from '#src/store/store.ts';

/**
 * An outlet that leads out of the house, open for whoever allows that purpose at the moment a row leaves: it may have waited
 * since before somebody took it back. Others' rows end as where there is no such service, in its event.
 */
export function permitted(outlet: Outlet, purpose: Purpose, absent: Outlet, store: Pick<Store, 'person'>): Outlet {
  return {
    ...outlet,
    async send(sending, signal) {
      const found = await store.person(sending.outgoing.person);
      return (found !== null && permits(found.person, purpose) ? outlet : absent).send(sending, signal);
    },
  };
}
