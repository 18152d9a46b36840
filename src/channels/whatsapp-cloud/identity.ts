import type { Arrival } from '#src/care/event.ts';
import type { Door } from '../channel.ts';
import { Recent } from '../recent.ts';
import { eventId } from './eventId.ts';
import type { CloudMessage } from './payload.ts';
import { addressed } from './receive.ts';

/** How many people's ids are remembered to be known, so that the store need not be asked at each of their messages. */
const remembered = 10_000;

/** A message whose sender goes by the name that we know, and what tells that they have another from now on. */
export interface Identified {
  readonly message: CloudMessage;
  readonly moved: readonly Arrival[];
}

/**
 * Who writes goes by an id that stays. Whom we know by their phone number alone (a counselor linked it, or they wrote before
 * there were such ids) is still the same person: this message counts for the number, and their story moves to the id.
 */
export function createIdentities() {
  const known = new Recent<true>(remembered);
  return async (message: CloudMessage, account: string, door: Door): Promise<Identified> => {
    const { from, from_user_id: id } = message;
    const asItIs = { message, moved: [] };
    // A notice of another number tells both names itself.
    if (from === undefined || id === undefined || message.type === 'system') return asItIs;
    if (!door.knows || known.get(`${account} ${id}`)) return asItIs;
    if ((await door.knows(addressed(account, id))) || !(await door.knows(addressed(account, from)))) {
      known.set(`${account} ${id}`, true);
      return asItIs;
    }
    const { from_user_id: _, ...byNumber } = message;
    return {
      message: byNumber,
      moved: [
        {
          id: eventId(account, `known-as:${id}`),
          subject: { contactPoint: addressed(account, from) },
          sentAt: door.now(),
          type: 'contactPoint.moved',
          to: addressed(account, id),
        },
      ],
    };
  };
}
export type Identities = ReturnType<typeof createIdentities>;
