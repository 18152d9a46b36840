import { atRisk } from '../conversation/concerns.ts';
import { mayBeSeen } from '../conversation/crisis.ts';
import { raise } from '../conversation/danger.ts';
import { numbersSentence } from '../conversation/numbers.ts';
import { neverSpoke } from '../delivery/heardFrom.ts';
import type { Dialogue } from '../dialogue.ts';
import { isQuiet } from '../plan/calendar.ts';
import type { Sentence, Turn } from '../turn.ts';
import { atLeast, hours, type Instant } from '../words.ts';
import { askHow, howWas } from './afterwards.ts';
import { comeBack, humanSpeaks } from './aside.ts';
import { call } from './call.ts';
import { followUpDue } from './followUp.ts';
import type { CallStep } from './handover.ts';
import { offDutySentences } from './offDuty.ts';
import { callAt, liveHandover, unasked } from './open.ts';
import { release } from './silence.ts';

/** The handover's own clock, and the question on the day after it. */
export const handoverDialogue: Dialogue = {
  name: 'handover',
  chosen(turn, payload) {
    const [what, how] = payload.split(':');
    if (what === 'how') howWas(turn, how ?? '');
    else if (how === 'worse') {
      const evidence = turn.text('handover.after-worse');
      raise(turn, { concern: 'mood', urgency: 'urgent', evidence, subject: 'self' });
    } else turn.say(how === 'better' ? 'handover.after-better-answer' : 'handover.after-same-answer');
  },
  answered: () => false,
  rang(turn, what, data) {
    if (what === 'call') callAgain(turn, data);
    else if (what === 'lapse') overdue(turn);
    else if (what === 'reach') reach(turn);
    else if (what === 'after') after(turn);
    else if (what === 'silent') release(turn);
    else if (what === 'aside') comeBack(turn);
    else if (what === 'how') askHow(turn, data);
    else if (what === 'follow-up') followUpDue(turn, data);
  },
};

/**
 * Once the programme's own steps are over, a person who waits is told so after an hour at the earliest, then after twice
 * as long each time and once a day at last, while the calls go on: neither left without word nor worn down by it.
 */
function tellsAgain(turn: Turn, openedAt: Instant, toldAt: Instant): boolean {
  const longer = Math.min(Math.max(toldAt - openedAt, hours(1)), hours(24));
  return (
    turn.at - toldAt >= longer && (atRisk(turn.person) || !isQuiet(turn.at, turn.timeZone, turn.programme.quietHours))
  );
}

/** Calls the counselors again and tells the person the truth about it, until one of them claims the conversation. */
function callAgain(turn: Turn, data: Readonly<Record<string, string>>): void {
  const handover = liveHandover(turn.person.handover);
  if (handover?.state !== 'open' || !atLeast(handover.urgency, 'urgent')) return;
  const calls = handover.calls + 1;
  const taken = Number(data.taken) + 1;
  turn.change({ handover: { ...handover, calls } });
  turn.audit('companion', 'handover.called', `${handover.id} call ${calls}`);
  const steps = turn.programme.callAgain[handover.urgency === 'emergency' ? 'emergency' : 'urgent'];
  const toldAt = Number(data.toldAt ?? handover.openedAt);
  const tells = taken <= steps.length || tellsAgain(turn, handover.openedAt, toldAt);
  const expiresAt = callAt(turn, taken);
  turn.setTimer('handover:call', expiresAt, { taken: String(taken), toldAt: String(tells ? turn.at : toldAt) });
  // Who asked for nobody, and is in no danger that they told of, is not kept posted on who is called for them.
  const strange = neverSpoke(turn) || mayBeSeen(turn);
  if (!tells || unasked.includes(handover.reason) || strange || humanSpeaks(turn)) return;
  turn.sayAll(stillCalling(turn, calls), { priority: 'crisis', expiresAt });
}

/** The truth about who was called just now. */
function stillCalling(turn: Turn, calls: number): readonly Sentence[] {
  const called = turn.person.handover?.called;
  const off = offDutySentences(turn, called);
  if (off.length > 0) return off;
  const danger = atRisk(turn.person);
  const numbers = danger ? numbersSentence(turn, ['ambulance', 'crisis']) : [];
  const usual = danger ? 'handover.still-calling' : 'handover.still-waiting';
  const keys: Partial<Record<CallStep, string>> = {
    supervisors: 'handover.now-supervisors',
    'on-call': 'handover.now-on-call',
  };
  return [{ key: (called && keys[called.step]) ?? usual, params: { calls } }, ...numbers];
}

/**
 * A task that nobody took within its 72 hours is overdue. It does not end by that: it stays in the queue, and is called out
 * once a day until somebody has taken it.
 */
function overdue(turn: Turn): void {
  const handover = liveHandover(turn.person.handover);
  if (handover?.state !== 'open' || handover.urgency !== 'soon') return;
  const calls = handover.calls + 1;
  turn.change({ handover: { ...handover, calls } });
  turn.audit('companion', 'handover.overdue', `${handover.id} call ${calls}`);
  call(turn, calls - 1);
  turn.setTimer('handover:lapse', turn.at + hours(24));
}

/** Tries the person's other contact point. Another may hold that phone, so nothing is said of why. */
function reach(turn: Turn): void {
  turn.sayAll([{ key: 'handover.try-here' }, ...numbersSentence(turn, ['ambulance', 'crisis'])], {
    priority: 'crisis',
  });
}

/** The day after a counselor closed a conversation about danger (facts §2.2: contact within 24 to 72 h). */
function after(turn: Turn): void {
  if (turn.person.optedOutAt !== null || liveHandover(turn.person.handover)) return;
  // A human talks to them at this moment: it is asked when they are done.
  if (turn.person.aside) return void turn.setTimer('handover:after', turn.person.aside.until);
  turn.ask({
    dialogue: 'handover',
    step: 'after',
    key: 'handover.after',
    options: [
      { payload: 'after:better', label: 'handover.after-better' },
      { payload: 'after:same', label: 'handover.after-same' },
      { payload: 'after:worse', label: 'handover.after-worse' },
    ],
  });
}
