import { atRisk } from '../conversation/concerns.ts';
import type { Refusal } from '../event.ts';
import { callAt, liveHandover, openHandover } from '../handover/open.ts';
import type { Turn } from '../turn.ts';
import { atLeast } from '../words.ts';

/** Refusals after which that contact point will not be reached again until the person writes from it. */
const final: ReadonlySet<string> = new Set(['blocked', 'deactivated', 'not-found']);

/**
 * Words did not reach a person. Whoever is not at risk may have gone, and that is theirs to choose. Whoever is at risk
 * is a human's concern at once: the counselors are called, and another contact point of the person is tried.
 */
export function deliveryFailed(turn: Turn, outgoing: string, why: Refusal | 'expired'): void {
  turn.audit('channel', 'delivery.failed', `${outgoing} ${why}`);
  if (final.has(why) && turn.contactPoint.unreachable === null)
    turn.contactPoint = { ...turn.contactPoint, unreachable: { since: turn.at, why } };
  const live = liveHandover(turn.person.handover);
  const waits = live?.state === 'open' && atLeast(live.urgency, 'urgent');
  // A line of ours whose time ran out says nothing about the phone: the next one follows it.
  if (why === 'expired' || !(atRisk(turn.person) || waits)) return;
  if (live) {
    if (live.reason !== 'unreachable') {
      turn.change({ handover: { ...live, reason: 'unreachable', calls: live.calls + (waits ? 1 : 0) } });
      if (waits) callAt(turn, 0);
    }
    turn.audit('companion', 'handover.unreachable', live.id);
  } else openHandover(turn, 'urgent', 'unreachable');
  tryAnother(turn);
}

/** Moves the contact point that failed to the end of the person's list and speaks to the next, each once. */
function tryAnother(turn: Turn): void {
  const { contactPoints } = turn.person;
  const failed = turn.contactPoint.id;
  if (contactPoints.length < 2 || contactPoints[0] !== failed || turn.contactPoint.unreachable === null) return;
  turn.change({ contactPoints: [...contactPoints.slice(1), failed] });
  turn.setTimer('handover:reach', turn.at);
}
