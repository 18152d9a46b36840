import type { Refusal, UndeliveredRow } from '../event.ts';
import { callAt, liveHandover, openHandover } from '../handover/open.ts';
import type { Turn } from '../turn.ts';
import { atLeast } from '../words.ts';
import { needsSomebody, reroute } from './reroute.ts';
import { openTask } from './task.ts';

/** Refusals after which that contact point will not be reached again until the person writes from it. */
const final: ReadonlySet<string> = new Set(['blocked', 'deactivated', 'not-found', 'window-closed']);

/**
 * Words did not reach a person. Whoever is at risk, or waits for a human, is a human's concern at once: the counselors are
 * called, and the words are tried at another contact point of the person. Of anybody else a human is told where something
 * came between them and us and no other contact point of theirs is left; who blocked us has gone, and that is theirs to choose. `row` is null where it is not known.
 */
export function deliveryFailed(
  turn: Turn,
  outgoing: string,
  why: Refusal | 'expired' | 'late',
  row: UndeliveredRow | null,
): void {
  turn.audit('channel', 'delivery.failed', `${outgoing} ${why}`);
  // It may still arrive; meanwhile another way is tried.
  if (why === 'late') return void reroute(turn, outgoing, row, null);
  if (why !== 'expired') turn.receipt({ outgoing, state: 'refused', why });
  // A line whose time ran out says nothing about the phone, and the next one follows it. One that had no end was tried in vain.
  if (why === 'expired' && row?.expiresAt !== null) return;
  const lost = final.has(why) && turn.contactPoint.unreachable === null;
  if (lost) turn.contactPoint = { ...turn.contactPoint, unreachable: { since: turn.at, why } };
  if (needsSomebody(turn)) callHuman(turn, why);
  else if (lost && turn.person.contactPoints.length < 2) openTask(turn, why);
  reroute(turn, outgoing, row, lost && why !== 'expired' ? why : null);
}

/** Calls the counselors, and says in the queue what is the matter. */
function callHuman(turn: Turn, why: string): void {
  const reason = why === 'window-closed' ? 'window-closed' : 'unreachable';
  const live = liveHandover(turn.person.handover);
  if (!live) return void openHandover(turn, 'urgent', reason);
  if (live.reason !== reason) {
    const called = live.state === 'open';
    const urgent = atLeast(live.urgency, 'urgent');
    turn.change({ handover: { ...live, reason, calls: live.calls + (called && urgent ? 1 : 0) } });
    if (called && urgent) callAt(turn, 0);
    else if (called) openHandover(turn, 'urgent', reason);
  }
  turn.audit('companion', `handover.${reason}`, live.id);
}
