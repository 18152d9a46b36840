import { atRisk } from '../conversation/concerns.ts';
import { numbersSentence } from '../conversation/numbers.ts';
import type { Turn } from '../turn.ts';
import { atLeast, minutes } from '../words.ts';
import { callAt } from './open.ts';

/** The timer's name. */
export const silence = 'handover:silent';

/** How long a person waits for the counselor who has the conversation: within the times of facts, tiers T1 and T2. */
const waitsFor = { emergency: minutes(5), urgent: minutes(15) };

/** From a claim, or from a person's words to a counselor, an answer is waited for; only so long. */
export function awaitCounselor(turn: Turn): void {
  const { handover, timers } = turn.person;
  if (handover?.state !== 'claimed' || !atLeast(handover.urgency, 'urgent') || silence in timers) return;
  turn.setTimer(silence, turn.at + waitsFor[handover.urgency === 'emergency' ? 'emergency' : 'urgent']);
}

/** The counselor stayed silent: the conversation is open again, the others are called, and the person is told the truth. */
export function release(turn: Turn): void {
  const { handover } = turn.person;
  if (handover?.state !== 'claimed' || !handover.claimedBy) return;
  const { id, name } = handover.claimedBy;
  turn.change({
    handover: { ...handover, state: 'open', claimedBy: null, claimedAt: null, calls: handover.calls + 1 },
  });
  callAt(turn, 0);
  turn.audit('companion', 'handover.released', `${handover.id} from ${id}`);
  const numbers = atRisk(turn.person) ? numbersSentence(turn, ['ambulance', 'crisis']) : [];
  turn.sayAll([{ key: 'handover.released', params: { name } }, ...numbers], { priority: 'crisis' });
}
