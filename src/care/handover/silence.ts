import { atRisk } from '../conversation/concerns.ts';
import { mayBeSeen } from '../conversation/crisis.ts';
import { numbersSentence } from '../conversation/numbers.ts';
import { neverSpoke } from '../delivery/heardFrom.ts';
import { soonLapsesAfter } from '../triage/standing.ts';
import type { Turn } from '../turn.ts';
import { atLeast, hours, minutes, type Urgency } from '../words.ts';
import { offDutySentences } from './offDuty.ts';
import { callAt } from './open.ts';

/** The timer's name. */
export const silence = 'handover:silent';

/** How long a person waits for the counselor who has the conversation: well within the times of facts, tiers T1 to T3. */
export const waitsFor: Record<Urgency, number> = {
  emergency: minutes(5),
  urgent: minutes(15),
  soon: hours(4),
  routine: hours(4),
};

/** From a claim, or from a person's words to a counselor, an answer is waited for; only so long. */
export function awaitCounselor(turn: Turn): void {
  const { handover, timers } = turn.person;
  if (handover?.state !== 'claimed' || silence in timers) return;
  turn.setTimer(silence, turn.at + waitsFor[handover.urgency]);
}

/** The counselor stayed silent: the conversation is open again, the others are called, and the person is told the truth. */
export function release(turn: Turn): void {
  const { handover } = turn.person;
  if (handover?.state !== 'claimed' || !handover.claimedBy) return;
  const { id, name } = handover.claimedBy;
  const urgent = atLeast(handover.urgency, 'urgent');
  const calls = handover.calls + (urgent ? 1 : 0);
  const { answeredAt: _, called: __, to: ___, ...rest } = handover;
  turn.change({ handover: { ...rest, state: 'open', claimedBy: null, claimedAt: null, calls } });
  turn.audit('companion', 'handover.released', `${handover.id} from ${id}`);
  const unsafe = mayBeSeen(turn) || neverSpoke(turn);
  if (!urgent) {
    turn.setTimer('handover:lapse', turn.at + soonLapsesAfter);
    if (!unsafe) turn.say('handover.returned', { name });
    return;
  }
  callAt(turn, 0);
  if (unsafe) return;
  const off = offDutySentences(turn, turn.person.handover?.called);
  const numbers = atRisk(turn.person) ? numbersSentence(turn, ['ambulance', 'crisis']) : [];
  const key = off.length > 0 ? 'handover.left' : 'handover.released';
  turn.sayAll([{ key, params: { name } }, ...(off.length > 0 ? off : numbers)], { priority: 'crisis' });
}
