import { liveHandover, openHandover } from '../handover/open.ts';
import type { Turn } from '../turn.ts';

/**
 * A message of this person could not be decided: a human looks at it, and the person is told so. Judges nothing and asks
 * no dialogue, since one of those may be what failed.
 */
export function wasSetAside(turn: Turn, event: string, error: string): void {
  openHandover(turn, 'urgent', 'set-aside');
  const handover = liveHandover(turn.person.handover);
  if (handover) turn.change({ handover: { ...handover, setAside: [...handover.setAside, event].slice(-20) } });
  turn.audit('companion', 'event.set-aside', `${event} ${error}`);
  if (handover?.state !== 'claimed') turn.say('handover.set-aside', {}, { priority: 'crisis' });
}
