import { mayBeSeen } from '../conversation/crisis.ts';
import { neverSpoke } from '../delivery/heardFrom.ts';
import type { Counselor } from '../event.ts';
import { soonLapsesAfter } from '../triage/standing.ts';
import type { Turn } from '../turn.ts';
import { atLeast, hours, type Instant } from '../words.ts';
import { timer as askedLater } from './afterwards.ts';
import { call } from './call.ts';
import { owned, priorityOf, refused, take } from './counselor.ts';
import type { Handover } from './handover.ts';
import { offDutySentences } from './offDuty.ts';
import { callAt } from './open.ts';
import { silence, waitsFor } from './silence.ts';
import { afterReplies } from './undo.ts';

/** How long after its end a conversation can be taken up again. */
export const reopensWithin = hours(72);

/** Whoever has it hands it on: it is open again, and the colleague or the team is called first. */
export function transferred(turn: Turn, id: string, counselor: Counselor, to: NonNullable<Handover['to']>): void {
  const handover = owned(turn, 'handover.transferred', id, counselor);
  if (!handover) return;
  const whom = 'team' in to ? `team ${to.team}` : to.counselor.id;
  turn.audit(counselor.id, 'handover.transferred', `${id} ${whom}`);
  open(turn, { ...handover, to });
  if (isUnseen(turn)) return;
  const key = 'team' in to ? 'handover.transferred-team' : 'handover.transferred';
  const params = { name: counselor.name, to: 'team' in to ? '' : to.counselor.name };
  turn.say(key, params, { priority: priorityOf(handover), ...afterReplies(turn) });
}

/** Whoever has it cannot go on: it is open again, and all who are to be called are called. */
export function givenBack(turn: Turn, id: string, counselor: Counselor): void {
  const handover = owned(turn, 'handover.given-back', id, counselor);
  if (!handover) return;
  turn.audit(counselor.id, 'handover.given-back', id);
  const { to: _, ...rest } = handover;
  open(turn, rest);
  if (isUnseen(turn)) return;
  const off = offDutySentences(turn, turn.person.handover?.called);
  const called = off.length > 0 ? 'handover.left' : 'handover.given-back';
  const key = atLeast(handover.urgency, 'urgent') ? called : 'handover.given-back-soon';
  const sentences = [{ key, params: { name: counselor.name } }, ...off];
  turn.sayAll(sentences, { priority: priorityOf(handover), ...afterReplies(turn) });
}

/** It is nobody's, and its chain begins anew. */
function open(turn: Turn, handover: Handover): void {
  const { answeredAt: _, called: __, ...rest } = handover;
  const urgent = atLeast(handover.urgency, 'urgent');
  const calls = handover.calls + (urgent ? 1 : 0);
  const handed = turn.event.id;
  turn.change({ handover: { ...rest, state: 'open', claimedBy: null, claimedAt: null, calls, handed } });
  turn.clearTimer(silence);
  if (urgent) return void callAt(turn, 0);
  // A task calls nobody, but whom it was handed to.
  if (handover.to) call(turn, 0);
  turn.setTimer('handover:lapse', turn.at + soonLapsesAfter);
}

/** A supervisor, at any time, or a colleague, once the person has waited long enough, takes it; the person is told who. */
export function takenOver(turn: Turn, id: string, counselor: Counselor, supervisor: boolean): void {
  const { handover, timers } = turn.person;
  const no = (why: string) => refused(turn, 'handover.taken-over', counselor, id, why);
  if (handover?.id !== id) return void no('another handover');
  if (handover.state !== 'claimed') return void no(handover.state);
  if (handover.claimedBy?.id === counselor.id) return void no('their own');
  if (!supervisor && !mayTakeOver(handover, timers, turn.at)) return void no('still answering');
  const unseen = isUnseen(turn);
  turn.audit(counselor.id, 'handover.taken-over', `${id} from ${handover.claimedBy?.id ?? ''}`);
  take(turn, handover, counselor);
  if (unseen) return;
  turn.say('handover.claimed', { name: counselor.name }, { priority: priorityOf(handover), ...afterReplies(turn) });
}

/** Whether a colleague may take it: the person has waited for its owner for half of the time that the owner has. */
export function mayTakeOver(
  { state, urgency }: Pick<Handover, 'state' | 'urgency'>,
  timers: Turn['person']['timers'],
  at: Instant,
): boolean {
  const ends = timers[silence]?.dueAt;
  return state === 'claimed' && ends !== undefined && at >= ends - waitsFor[urgency] / 2;
}

/**
 * Takes up a closed conversation again, by whoever closed it or a supervisor, within 72 hours. Nothing is said to the
 * person: the counselor's own words are the first they hear, since it may have ended because writing was not safe.
 */
export function reopened(turn: Turn, id: string, counselor: Counselor, supervisor: boolean): void {
  const { handover } = turn.person;
  const no = (why: string) => refused(turn, 'handover.reopened', counselor, id, why);
  if (handover?.id !== id) return void no('another handover');
  if (handover.state !== 'closed') return void no(handover.state);
  if (!supervisor && handover.claimedBy?.id !== counselor.id) return void no('another owner');
  if (turn.at - (handover.closedAt ?? 0) > reopensWithin) return void no('too old');
  turn.audit(counselor.id, 'handover.reopened', id);
  take(turn, { ...handover, closedAt: null, outcome: null }, counselor);
  turn.clearTimer(askedLater);
  turn.clearTimer('handover:after');
}

const isUnseen = (turn: Turn): boolean => mayBeSeen(turn) || neverSpoke(turn);
