import { atRisk } from '../conversation/concerns.ts';
import { humanOption } from '../conversation/menu.ts';
import { numbersSentence } from '../conversation/numbers.ts';
import { liveHandover } from '../handover/open.ts';
import type { Turn } from '../turn.ts';
import { atLeast, days, minutes } from '../words.ts';
import { endPlans } from './endPlans.ts';
import { secondThoughts } from './erasure.ts';

const timer = 'permissions:erase';
/** While a human is awaited, or a message waits to be read, it is looked at again after so long. */
const again = minutes(15);
/** An older question is put anew: the tap may be another's. */
const answeredWithin = days(1);

/**
 * Asks once whether everything about them shall be erased, and says what is, what stays and why. The instant is in the
 * answer, so that an old button erases nobody.
 */
export function askToForget(turn: Turn): void {
  if (turn.person.erasure) return void tellWaiting(turn);
  const payload = (answer: string) => `forget:${turn.at.toString(36)}:${answer}`;
  const options = [
    { payload: payload('yes'), label: 'permissions.forget-yes' },
    { payload: payload('no'), label: 'permissions.forget-no' },
  ];
  // In danger the question that is open there stays open.
  if (!atRisk(turn.person)) {
    return void turn.ask({ dialogue: 'permissions', step: 'forget', key: 'permissions.forget-ask', options });
  }
  const shown = options.map((o) => ({ id: `permissions:${o.payload}`, label: turn.text(o.label) }));
  turn.say('permissions.forget-ask', {}, { options: shown, priority: 'crisis' });
}

/** The answer to that question. */
export function forgetAnswered(turn: Turn, askedAt: string, answer: string): void {
  if (answer !== 'yes') return void turn.say('permissions.forget-not');
  const at = Number.parseInt(askedAt, 36);
  if (!(turn.at - at <= answeredWithin)) return void askToForget(turn);
  beginToForget(turn, 'person');
  tellWaiting(turn);
}

/**
 * Everything about this person will be erased: nothing is planned or sent from now on, and it can be taken back for a quarter of
 * an hour. A human who was called in danger still comes, and it waits for them.
 */
export function beginToForget(turn: Turn, by: string): void {
  if (turn.person.erasure) return;
  turn.audit(by, 'erasure.asked-for');
  endPlans(turn);
  const { handover } = turn.person;
  const live = liveHandover(handover);
  if (live?.state === 'open' && !atLeast(live.urgency, 'urgent')) {
    turn.change({ handover: { ...live, state: 'closed', closedAt: turn.at, outcome: 'opted-out' } });
    turn.clearTimer('handover:lapse');
  }
  turn.change({ erasure: { askedAt: turn.at, by }, optedOutAt: turn.person.optedOutAt ?? turn.at });
  turn.setTimer(timer, turn.at + secondThoughts);
}

/** It was taken back in time; messages stay stopped until they are asked for. False where there is nothing to take back. */
export function keep(turn: Turn): boolean {
  if (!turn.person.erasure) return false;
  turn.clearTimer(timer);
  turn.change({ erasure: null });
  turn.audit('person', 'erasure.taken-back');
  return true;
}

/** What becomes of it now: until when it can be taken back, or for whom it waits. */
export function tellWaiting(turn: Turn): void {
  const live = liveHandover(turn.person.handover) !== null;
  const option = { id: 'permissions:keep', label: turn.text('permissions.keep') };
  const sentences = [
    { key: live ? 'permissions.forget-after-human' : 'permissions.forget-soon' },
    ...numbersSentence(turn, ['ambulance', 'crisis']),
  ];
  const options = live ? [option] : [option, humanOption(turn)];
  turn.sayAll(sentences, { options, priority: atRisk(turn.person) ? 'crisis' : 'conversation' });
}

/**
 * The time for second thoughts is over. While a human is concerned with them it waits, however long that takes: a hand-over
 * that vanished would leave somebody in danger with nobody. The store erases where nothing of theirs waits to be read;
 * else what they wrote is decided first, and it is tried again.
 */
export function forgetNow(turn: Turn): void {
  if (!turn.person.erasure) return;
  turn.setTimer(timer, turn.at + again);
  if (liveHandover(turn.person.handover) || atRisk(turn.person)) return;
  turn.erase(turn.person.erasure.by);
}
