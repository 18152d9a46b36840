import { visitTraced } from '../chronic/visit.ts';
import { permits } from '../consent/permissions.ts';
import { standingConcerns } from '../conversation/concerns.ts';
import { mayBeSeen } from '../conversation/crisis.ts';
import { dropHeld } from '../conversation/held.ts';
import type { Counselor } from '../event.ts';
import { afterQuiet } from '../plan/calendar.ts';
import { countFromNow, endForDeath, isFollowed, leaveToHuman } from '../safety/followUp.ts';
import { mayOffer, offerPlan } from '../safety/makePlan.ts';
import type { Turn } from '../turn.ts';
import { atLeast, hours, type PlainDate } from '../words.ts';
import { askLater } from './afterwards.ts';
import { planFollowUp } from './followUp.ts';
import type { Handover } from './handover.ts';
import { awaitCounselor, silence } from './silence.ts';
import { beganAsDraft } from './suggest.ts';
import { afterReplies, holdsUntil, keepUnsent } from './undo.ts';

/** What does not fit is not done and not lost: it stands in the record. */
export function refused(turn: Turn, what: string, counselor: Counselor, handover: string, why: string): null {
  turn.audit(counselor.id, `${what}.refused`, `${handover} ${why}`);
  return null;
}

/** The handover those words are about, if it is this counselor's to act on. */
export function owned(turn: Turn, what: string, id: string, counselor: Counselor): Handover | null {
  const { handover } = turn.person;
  if (handover?.id !== id) return refused(turn, what, counselor, id, 'another handover');
  if (handover.state !== 'claimed') return refused(turn, what, counselor, id, handover.state);
  if (handover.claimedBy?.id !== counselor.id) return refused(turn, what, counselor, id, 'another owner');
  return handover;
}

/** A named human takes the conversation over; the person is told who, once. Whoever claims first stays the owner. */
export function claimed(turn: Turn, id: string, counselor: Counselor): void {
  const { handover } = turn.person;
  if (handover?.id !== id) return void refused(turn, 'handover.claimed', counselor, id, 'another handover');
  if (handover.state !== 'open') return void refused(turn, 'handover.claimed', counselor, id, handover.state);
  // Who said that writing is not safe, or was not asked to the end, hears of a human only when that human writes.
  const unsafe = mayBeSeen(turn);
  take(turn, handover, counselor);
  turn.audit(counselor.id, 'handover.claimed', id);
  if (!unsafe) turn.say('handover.claimed', { name: counselor.name }, { priority: priorityOf(handover) });
}

/** The conversation is this counselor's from now on, and an answer of theirs is waited for. Says nothing. */
export function take(turn: Turn, handover: Handover, counselor: Counselor): void {
  const { answeredAt: _, to: __, ...rest } = handover;
  turn.change({
    handover: { ...rest, state: 'claimed', claimedBy: counselor, claimedAt: turn.at },
    ...(!mayBeSeen(turn) && { asking: null }),
  });
  turn.clearTimer('handover:call');
  turn.clearTimer('handover:lapse');
  turn.clearTimer(silence);
  dropHeld(turn);
  awaitCounselor(turn);
}

/** The counselor's own words go to the person as they are. Who answers a conversation nobody has, has it from then on. */
export function replied(turn: Turn, id: string, counselor: Counselor, text: string, draft?: string): void {
  const open = turn.person.handover;
  if (open?.id === id && open.state === 'open') claimed(turn, id, counselor);
  const handover = owned(turn, 'handover.replied', id, counselor);
  if (!handover || text.trim() === '') return;
  turn.clearTimer(silence);
  turn.audit(counselor.id, 'handover.replied', id);
  if (draft !== undefined) beganAsDraft(turn, counselor, draft, text);
  const until = holdsUntil(turn);
  const outgoing = turn.relay(text, counselor.name, {
    priority: priorityOf(handover),
    ...(until !== null && { dueAt: until }),
  });
  if (until !== null) keepUnsent(turn, { outgoing, by: counselor.id, until });
  const { handover: now } = turn.person;
  const answered = { answeredAt: now?.answeredAt ?? turn.at, firstReplyAt: now?.firstReplyAt ?? turn.at };
  if (now) turn.change({ handover: { ...now, ...answered } });
}

/** An internal note: kept with the event, said to nobody. */
export function noted(turn: Turn, id: string, counselor: Counselor): void {
  if (turn.person.handover?.id !== id) return void refused(turn, 'handover.noted', counselor, id, 'another handover');
  turn.audit(counselor.id, 'handover.noted', id);
}

/**
 * The human who had the conversation gives it back: what stood is closed with it, the companion returns and says so. After danger
 * it asks the next day how things are.
 */
export function closed(
  turn: Turn,
  id: string,
  counselor: Counselor,
  outcome: string,
  followUp: PlainDate | null = null,
): void {
  const handover = owned(turn, 'handover.closed', id, counselor);
  if (!handover) return;
  const unsafe = mayBeSeen(turn);
  const danger = standingConcerns(turn.person, turn.at).some((c) => atLeast(c.urgency, 'urgent'));
  turn.change({
    handover: { ...handover, state: 'closed', closedAt: turn.at, outcome },
    concerns: [],
    suggestions: [],
    asking: null,
  });
  turn.clearTimer(silence);
  turn.audit(counselor.id, 'handover.closed', id);
  // A human may have had to, in danger; that nobody had agreed to it is on record for whoever looks after the team.
  if (outcome === 'family-involved' && !permits(turn.person, 'family'))
    turn.audit(counselor.id, 'family.without-permission', id);
  if (followUp !== null) planFollowUp(turn, counselor, followUp);
  if (outcome === 'died') return void endForDeath(turn);
  if (!visitTraced(turn, outcome, counselor.id)) return;
  // Nothing comes by itself to a phone that was not safe to the end.
  if (unsafe) return void leaveToHuman(turn);
  countFromNow(turn, handover.openedAt);
  if (danger && !isFollowed(turn))
    turn.setTimer('handover:after', afterQuiet(turn.at + hours(24), turn.timeZone, turn.programme.quietHours));
  askLater(turn, handover, outcome);
  turn.say('handover.closed', { name: counselor.name }, afterReplies(turn));
  // With the human who was there, and once it is over (facts §2.4). Who is in hospital, or gone, is not asked to write.
  if (danger && turn.person.safety.followUp?.of === 'crisis' && afterwards.test(outcome) && mayOffer(turn))
    offerPlan(turn);
}

const afterwards = /^(?!emergency-service|no-answer)/;

export function priorityOf(handover: Handover): 'crisis' | 'clinician' {
  return atLeast(handover.urgency, 'urgent') ? 'crisis' : 'clinician';
}
