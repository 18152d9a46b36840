import { isOpen } from '../conversation/menu.ts';
import { afterQuiet } from '../plan/calendar.ts';
import { isFollowed } from '../safety/followUp.ts';
import type { Turn } from '../turn.ts';
import { hours } from '../words.ts';
import type { Handover } from './handover.ts';

/** The timer's name. */
export const timer = 'handover:how';
/** So long after the talk, on the next day. */
const later = hours(20);
/** Where something else is being asked at that moment. */
const again = hours(4);

/** How it was is asked of nobody who was not talked to, whose phone is not theirs, or who is not there any more. */
const notAsked = /^(died|wrong-number|no-answer|emergency-service|moved)/;

/** Asks, once, how the talk was. After danger they are asked how they are, and may not wish to be asked at all: that is enough. */
export function askLater(turn: Turn, handover: Handover, outcome: string): void {
  if (handover.answeredAt === undefined || handover.rating !== undefined || notAsked.test(outcome)) return;
  if (isFollowed(turn) || 'handover:after' in turn.person.timers) return;
  const dueAt = afterQuiet(turn.at + later, turn.timeZone, turn.programme.quietHours);
  turn.setTimer(timer, dueAt, { handover: handover.id, name: handover.claimedBy?.name ?? '' });
}

/** The question, where nothing else stands between: one tap, and no answer is an answer. */
export function askHow(turn: Turn, data: Readonly<Record<string, string>>): void {
  const { person, at, timeZone, programme } = turn;
  if (person.handover?.id !== data.handover || person.handover?.state !== 'closed' || person.optedOutAt !== null)
    return;
  if (person.aside) return;
  if (isOpen(turn)) {
    // Put off once; who is asked much is not asked this.
    if (data.again !== undefined) return;
    const dueAt = afterQuiet(at + again, timeZone, programme.quietHours);
    return void turn.setTimer(timer, dueAt, { ...data, again: '1' });
  }
  turn.ask({
    dialogue: 'handover',
    step: 'how',
    key: 'handover.how',
    params: { name: data.name ?? '' },
    options: [
      { payload: 'how:helped', label: 'handover.how-helped' },
      { payload: 'how:not', label: 'handover.how-not' },
    ],
    data: { handover: data.handover ?? '' },
  });
}

/** What was tapped: kept with the handover it is about, where that is still the last one. */
export function howWas(turn: Turn, answer: string): void {
  const rating = answer === 'helped' ? 'helped' : 'not';
  const { handover, asking } = turn.person;
  const ofThis = asking?.dialogue === 'handover' && asking.step === 'how';
  const about = ofThis ? asking.data.handover : handover?.state === 'closed' ? handover.id : null;
  if (ofThis) turn.change({ asking: null });
  // A tap on an old message may be about another conversation than the one that is on record.
  if (handover && handover.id === about && handover.rating === undefined) {
    turn.change({ handover: { ...handover, rating } });
    turn.audit('person', 'handover.rated', `${handover.id} ${rating}`);
  }
  turn.say(rating === 'helped' ? 'handover.how-helped-answer' : 'handover.how-not-answer');
}
