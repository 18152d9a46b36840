import type { Arrival } from '../event.ts';
import type { Instant } from '../words.ts';

/**
 * The event that stands in for one that could not be decided, so that a human looks at what the companion could not.
 * Null where that event was itself such a stand-in: nothing more can be done by deciding. `error` is the class of the
 * failure, never its message: that may carry what a person wrote.
 */
export function setAsideArrival(of: {
  readonly arrival: Arrival;
  readonly person: string;
  readonly error: string;
  readonly at: Instant;
}): Arrival | null {
  if (of.arrival.type === 'event.set-aside') return null;
  return {
    id: `set-aside:${of.arrival.id}`,
    subject: 'contactPoint' in of.arrival.subject ? of.arrival.subject : { person: of.person },
    sentAt: of.at,
    type: 'event.set-aside',
    event: of.arrival.id,
    error: of.error,
  };
}
