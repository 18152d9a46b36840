import { liveHandover } from '../handover/open.ts';
import type { Turn } from '../turn.ts';
import { minutes } from '../words.ts';

/**
 * A contact point that speaks can be reached, and it is where the person is from now on: what is said next goes there. A task
 * that was open only because nobody could reach them is done with it.
 */
export function heardFrom(turn: Turn): void {
  if (turn.person.since === null) turn.change({ since: turn.at });
  const { id, lastHeardAt, unreachable } = turn.contactPoint;
  const { contactPoints } = turn.person;
  if (contactPoints[0] !== id)
    turn.change({ contactPoints: [id, ...contactPoints.filter((c) => c !== id)].slice(0, 8) });
  // Every five minutes is enough for the provider's 24-hour window, and spares a write for each message.
  if (unreachable !== null || lastHeardAt === null || turn.at - lastHeardAt >= minutes(5))
    turn.contactPoint = { ...turn.contactPoint, unreachable: null, lastHeardAt: turn.at };
  if (unreachable !== null) settleTask(turn);
}

function settleTask(turn: Turn): void {
  const live = liveHandover(turn.person.handover);
  if (live?.state !== 'open' || live.urgency !== 'soon') return;
  if (live.reason !== 'unreachable' && live.reason !== 'window-closed') return;
  turn.change({ handover: { ...live, state: 'closed', closedAt: turn.at, outcome: 'heard-again' } });
  turn.clearTimer('handover:lapse');
  turn.audit('companion', 'handover.heard-again', live.id);
}

/** Whether nobody has spoken yet from this contact point, one of several: another may hold that phone, and it is only asked. */
export function neverSpoke({ person, contactPoint }: Pick<Turn, 'person' | 'contactPoint'>): boolean {
  return person.contactPoints.length > 1 && contactPoint.lastHeardAt === null;
}
