import { mayBeSeen } from '../conversation/crisis.ts';
import { dropHeld } from '../conversation/held.ts';
import type { Turn } from '../turn.ts';
import { hours } from '../words.ts';

/** The timer's name. */
const timer = 'handover:aside';
/** For how long, where the programme does not say. */
const ordinaryMs = hours(12);

/**
 * A human of the programme answered from the account's own phone, and nobody knows who: there the companion steps aside, as
 * after a claim, for the programme's time. It goes on to watch for danger, and the first one ends its silence. Whoever was
 * called by name is still called, since nobody has given their name to this.
 */
export function stepAside(turn: Turn): void {
  const until = turn.at + (turn.programme.asideMs ?? ordinaryMs);
  turn.audit('channel', 'human.answered', turn.contactPoint.id);
  dropHeld(turn);
  turn.change({ aside: { contactPoint: turn.contactPoint.id, until }, ...(!mayBeSeen(turn) && { asking: null }) });
  turn.setTimer(timer, until);
}

/** The companion is back. */
export function comeBack(turn: Turn): void {
  if (turn.person.aside === null) return;
  turn.change({ aside: null });
  turn.clearTimer(timer);
}

/** Whether a human talks to the person where this is decided: one who claimed the conversation, or one at the account's own phone. */
export function humanSpeaks({ person, contactPoint }: Turn): boolean {
  return person.handover?.state === 'claimed' || person.aside?.contactPoint === contactPoint.id;
}
