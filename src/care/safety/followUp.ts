import { endPlans } from '../consent/endPlans.ts';
import { humanOption } from '../conversation/menu.ts';
import { openHandover } from '../handover/open.ts';
import type { ConcernId, Finding } from '../triage/concern.ts';
import type { Question, Turn } from '../turn.ts';
import { atLeast, days, hours, type Instant } from '../words.ts';
import { mayOffer, offerPlan } from './makePlan.ts';
import { noSafety, type Safety } from './safety.ts';

type FollowUp = NonNullable<Safety['followUp']>;

const ownDespair: readonly ConcernId[] = [
  'suicide-act',
  'suicide-intent',
  'suicide-passive',
  'suicide-past',
  'self-harm',
];

/** Found by who cannot say what it is. */
const unnamed: readonly ConcernId[] = ['reported-by-ear', 'reported-by-model'];

/** The timer's name. */
const silent = 'safety:silent';
/** A question that was not answered by then counts as silence. */
const waitsFor = hours(24);
/** Who did not want a plan by then is left in peace with it: they know how to ask. */
const offersFor = days(8);
/** So many silences in a row are a human's task. */
const silences = 2;

/**
 * After a crisis somebody is asked how they are (facts §2.2: within 24 to 72 h, then weekly for eight weeks), and who wrote
 * about another's how both are. A new crisis begins it anew; the schedule is a plan of `schedules/`. `grave` is what was
 * found newly or found graver in this turn.
 */
export function followUpAfter(turn: Turn, grave: readonly Finding[]): void {
  const of = whoseCrisis(turn, grave);
  if (of === null) return;
  set(turn, { of, since: turn.at, unanswered: 0 });
  turn.change({ safety: { ...turn.person.safety, wantsNone: false } });
  turn.clearTimer(silent);
  turn.audit('companion', 'follow-up.began', of);
}

function whoseCrisis({ person }: Turn, grave: readonly Finding[]): FollowUp['of'] | null {
  const running = person.safety.followUp?.of;
  const urgent = grave.filter((f) => atLeast(f.urgency, 'urgent'));
  const isOthers = (f: Pick<Finding, 'concern' | 'subject'>): boolean =>
    f.concern === 'suicide-other' || f.subject === 'other' || f.subject === 'child';
  const own = urgent.filter((f) => !isOthers(f));
  // Who is followed already and is not well again is in the same crisis, by whatever name it is found.
  if (own.some((f) => ownDespair.includes(f.concern) || (f.concern === 'mood' && running === 'crisis')))
    return 'crisis';
  // What only the ear heard, or a model that names nothing, may be a body's danger: beside a low mood it is a mind's.
  const low = person.concerns.some((c) => c.concern === 'mood' && !isOthers(c));
  if (low && own.some((f) => unnamed.includes(f.concern))) return 'crisis';
  const others = urgent.some((f) => isOthers(f) && (f.concern === 'suicide-other' || ownDespair.includes(f.concern)));
  return others && running !== 'crisis' ? 'supporter' : null;
}

/** How long it goes on (the last day of `schedules/crisis.yaml`, and the day after the one of a supporter's). */
const lasts = { crisis: days(56), supporter: days(2) };

/** Whether somebody is still to be asked how they are. */
export function isFollowed({ person, at }: Pick<Turn, 'person' | 'at'>): boolean {
  const { followUp } = person.safety;
  return followUp !== null && at < followUp.since + lasts[followUp.of];
}

/** A human has ended a conversation that was opened then: what began in it is counted from now on, since they were there until now. */
export function countFromNow(turn: Turn, openedAt: Instant): void {
  const { followUp } = turn.person.safety;
  if (followUp && followUp.since >= openedAt) set(turn, { ...followUp, since: turn.at });
}

/** Puts the question; its words name nothing, since the phone may be in another's hand. */
export function askFollowUp(turn: Turn, question: Question): void {
  const of = turn.person.safety.followUp?.of ?? 'crisis';
  const answers = of === 'crisis' ? ['better', 'same', 'worse', 'end'] : ['better', 'tired', 'worse', 'end'];
  const options = answers.map((a) => ({ payload: `${of}:${a}`, label: `safety.${of}-${a}` }));
  turn.ask({ ...question, dialogue: 'safety', step: of, options });
  turn.setTimer(silent, turn.at + waitsFor);
}

/** The person chose, or wrote, how it is. Worse is danger, and answered as such. */
export function followUpAnswered(turn: Turn, of: FollowUp['of'], answer: string, worse: () => boolean): void {
  if (answer === 'end') return void endFollowUp(turn, 'refused');
  if (answer === 'worse' && worse()) return;
  const key = answer === 'worse' ? 'same' : answer;
  turn.say(`safety.${of}-${of === 'supporter' && key === 'same' ? 'tired' : key}-answer`, {}, options(turn, answer));
  const since = turn.person.safety.followUp?.since ?? turn.at;
  if (of === 'crisis' && turn.at - since < offersFor && mayOffer(turn)) offerPlan(turn);
}

const options = (turn: Turn, answer: string) => (answer === 'better' ? {} : { options: [humanOption(turn)] });

/** The person wants to be asked no more. */
function endFollowUp(turn: Turn, why: string): void {
  set(turn, null);
  turn.clearTimer(silent);
  turn.audit('person', 'follow-up.ended', why);
  turn.say('safety.ended');
}

/** Whoever writes is not silent. */
export function heardSince(turn: Turn): void {
  const { followUp } = turn.person.safety;
  if (followUp && followUp.unanswered > 0) set(turn, { ...followUp, unanswered: 0 });
  turn.clearTimer(silent);
}

/** Nothing came back within a day: the second time in a row a human is to look. */
export function stayedSilent(turn: Turn): void {
  const { followUp } = turn.person.safety;
  if (!followUp) return;
  const unanswered = followUp.unanswered + 1;
  set(turn, { ...followUp, unanswered: unanswered % silences });
  turn.audit('companion', 'follow-up.unanswered', String(unanswered));
  if (unanswered >= silences) openHandover(turn, 'soon', 'follow-up');
}

/**
 * Writing here was not safe to the end, so nothing comes to this phone by itself: a human is to find another way, at the
 * time at which the person would have been asked again (facts §2.2: within 72 h).
 */
export function leaveToHuman(turn: Turn): void {
  if (turn.person.safety.followUp === null) return;
  set(turn, null);
  turn.clearTimer(silent);
  turn.setTimer('safety:human', turn.at + hours(48));
  turn.audit('companion', 'follow-up.left-to-human');
}

/** The time has come at which a human is to look after somebody who cannot be asked here. */
export function callForHuman(turn: Turn): void {
  openHandover(turn, 'soon', 'follow-up');
}

/** Whoever this was about is dead: nothing more is asked or reminded of. What a human still has to do stays theirs. */
export function endForDeath(turn: Turn): void {
  turn.change({ safety: noSafety, optedOutAt: turn.person.optedOutAt ?? turn.at });
  endPlans(turn);
  turn.audit('companion', 'person.died');
}

function set(turn: Turn, followUp: FollowUp | null): void {
  turn.change({ safety: { ...turn.person.safety, followUp } });
}
