import { soonLapsesAfter } from '../triage/standing.ts';
import type { Turn } from '../turn.ts';
import { atLeast, graver, type Instant, minutes, type Urgency } from '../words.ts';
import { call, sooner } from './call.ts';
import type { Handover } from './handover.ts';

export type Grave = Exclude<Urgency, 'routine'>;

/** Reasons that give way to danger. */
const lighter: readonly Handover['reason'][] = [
  'asked-for',
  'missed-doses',
  'media',
  'follow-up',
  'missed-visit',
  'hospital',
  'death',
  'fasting',
];

/** The handover nobody has closed yet, or null. */
export function liveHandover(handover: Handover | null): Handover | null {
  return handover && handover.state !== 'closed' ? handover : null;
}

/** Reasons for which a human is called without the person's wish: they are not kept posted on who is called. */
export const unasked: readonly Handover['reason'][] = [
  'missed-doses',
  'unreachable',
  'window-closed',
  'moved',
  'follow-up',
  'missed-visit',
  'hospital',
  'death',
  'fasting',
];

/**
 * Brings a human: opens a handover, or makes the one that is not closed yet graver; never less grave. From `urgent` on the
 * counselors are called at the programme's steps until one of them claims it. Says nothing: the caller tells the person.
 */
export function openHandover(turn: Turn, urgency: Grave, reason: Handover['reason']): void {
  const live = liveHandover(turn.person.handover);
  if (live) {
    const raised = graver(live.urgency, urgency);
    // Whoever looks at the queue must see that it has become a danger, or that the person now asks for it.
    const asked = reason === 'asked-for' && (unasked.includes(live.reason) || live.reason === 'media');
    const why = asked || (reason === 'danger' && lighter.includes(live.reason)) ? reason : live.reason;
    if (raised === live.urgency && why === live.reason) return;
    // Whoever stood as a task only is called now, for the first time.
    const calls = Math.max(live.calls, atLeast(raised, 'urgent') ? 1 : 0);
    turn.change({ handover: { ...live, urgency: raised, reason: why, calls } });
    turn.audit('companion', 'handover.raised', `${live.id} ${raised} ${why}`);
    if ((raised !== live.urgency || asked) && live.state === 'open') callAt(turn, 0);
    return;
  }
  const handover: Handover = {
    id: `handover:${turn.event.id}`,
    state: 'open',
    urgency,
    reason,
    openedAt: turn.at,
    calls: atLeast(urgency, 'urgent') ? 1 : 0,
    claimedBy: null,
    claimedAt: null,
    firstReplyAt: null,
    closedAt: null,
    outcome: null,
    setAside: [],
  };
  turn.change({ handover });
  turn.audit('companion', 'handover.opened', `${handover.id} ${urgency} ${reason}`);
  if (atLeast(urgency, 'urgent')) callAt(turn, 0);
  else turn.setTimer('handover:lapse', turn.at + soonLapsesAfter);
}

/**
 * Minutes from one call of the counselors to the next, so many of the programme's steps having been taken. Steps count from the
 * opening; the last one repeats as an interval.
 */
export function gapAfter(steps: readonly number[], taken: number): number {
  const last = steps.at(-1) ?? 5;
  const gap = taken < steps.length ? steps[taken]! - (steps[taken - 1] ?? 0) : last;
  return Math.max(gap, 1);
}

/** Makes a call, and sets the timer of the next one, `taken` steps of the chain having been taken. */
export function callAt(turn: Turn, taken: number): Instant {
  call(turn, taken);
  const urgency = turn.person.handover?.urgency === 'emergency' ? 'emergency' : 'urgent';
  const dueAt = turn.at + sooner(turn, minutes(gapAfter(turn.programme.callAgain[urgency], taken)));
  turn.clearTimer('handover:lapse');
  turn.setTimer('handover:call', dueAt, { taken: String(taken) });
  return dueAt;
}
