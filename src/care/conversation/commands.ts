import { endPlans } from '../consent/endPlans.ts';
import { askToForget, keep } from '../consent/forget.ts';
import { meet } from '../consent/meetingDialogue.ts';
import { showData, showPermissions } from '../consent/permissionsDialogue.ts';
import { humanSpeaks } from '../handover/aside.ts';
import { calledSentence } from '../handover/offDuty.ts';
import { liveHandover, openHandover } from '../handover/open.ts';
import type { Command } from '../language/answerWords.ts';
import { comeHome, endPause } from '../life/changes.ts';
import { askVoice, listenNoMore } from '../media/voiceDialogue.ts';
import type { Turn } from '../turn.ts';
import { atLeast } from '../words.ts';
import { atRisk } from './concerns.ts';
import { humanOption, isOpen, menuOptions, putMenu } from './menu.ts';
import { numbersSentence } from './numbers.ts';

/** Does what a whole message asks for. False where it is no command at this moment, and the words mean what they mean. */
export function obey(turn: Turn, command: Command): boolean {
  const agreed = turn.person.consent.status === 'given';
  if (command === 'stop') stop(turn);
  else if (command === 'help') help(turn);
  else if (command === 'human') askForHuman(turn);
  else if (command === 'forget') askToForget(turn);
  else if (command === 'start' && turn.person.optedOutAt !== null && atRisk(turn.person)) startInDanger(turn);
  else if (atRisk(turn.person)) return false;
  else if (command === 'permissions') showPermissions(turn);
  else if (command === 'data') showData(turn);
  else if (command === 'start' && (agreed || turn.person.optedOutAt !== null)) startAgain(turn);
  else if (!agreed || turn.person.optedOutAt !== null) return false;
  else if (command === 'voice') askVoice(turn);
  else if (command === 'text') listenNoMore(turn);
  else if (!humanSpeaks(turn)) command === 'menu' ? putMenu(turn, 'menu.menu') : greet(turn);
  return true;
}

/** Greets back. Who comes back to a question that is still open can answer it: a menu in its place would lose what they write next. */
function greet(turn: Turn): void {
  if (isOpen(turn)) turn.say('menu.greeting-open');
  else putMenu(turn, 'menu.greeting');
}

/**
 * Opt-out: ends every plan and takes back what is due of it, at once. A human who was called in danger still comes, and the
 * person is told so.
 */
function stop(turn: Turn): void {
  if (turn.person.optedOutAt === null) {
    turn.change({ optedOutAt: turn.at });
    turn.audit('person', 'opted-out');
  }
  endPlans(turn);
  const live = liveHandover(turn.person.handover);
  const stays = live !== null && atLeast(live.urgency, 'urgent');
  if (live?.state === 'open' && !stays) {
    turn.change({ handover: { ...live, state: 'closed', closedAt: turn.at, outcome: 'opted-out' } });
    turn.clearTimer('handover:lapse');
  }
  turn.say(stays ? 'menu.stopped-human-stays' : 'menu.stopped', {}, { priority: 'crisis' });
}

/** Takes the opt-out back: plans go on from now, nothing that was due meanwhile is made up for. */
export function startAgain(turn: Turn): void {
  optIn(turn);
  endPause(turn, 'person');
  comeHome(turn, 'person');
  if (turn.person.consent.status !== 'given') return void meet(turn);
  putMenu(turn, 'menu.started');
}

/** The same in danger: nobody is led through a menu then. */
function startInDanger(turn: Turn): void {
  optIn(turn);
  turn.say('menu.started-in-danger', {}, { priority: 'crisis' });
}

function optIn(turn: Turn): void {
  keep(turn);
  if (turn.person.optedOutAt === null) return;
  turn.change({ optedOutAt: null });
  turn.audit('person', 'opted-in');
}

/** What this is, what it can do, and the numbers that help without it. */
export function help(turn: Turn): void {
  const { consent, optedOutAt, handover } = turn.person;
  const talks =
    consent.status === 'given' && optedOutAt === null && !atRisk(turn.person) && handover?.state !== 'claimed';
  const options = talks ? menuOptions(turn) : [humanOption(turn)];
  const sentences = [
    { key: 'menu.help', params: { programme: turn.programme.name } },
    ...numbersSentence(turn, ['ambulance', 'crisis', 'violence']),
  ];
  turn.sayAll(sentences, { options, priority: atRisk(turn.person) ? 'crisis' : 'conversation' });
}

/**
 * A person asks for a human. Why is not known until one has listened, and facts §9 asks for a prompt, direct way to one; so it
 * is `urgent`: the counselors are called until one answers, and the companion goes on meanwhile.
 */
export function askForHuman(turn: Turn): void {
  const live = liveHandover(turn.person.handover);
  if (live?.state === 'claimed') return void turn.say('handover.with', { name: live.claimedBy?.name ?? '' });
  const called = live !== null && atLeast(live.urgency, 'urgent');
  openHandover(turn, 'urgent', 'asked-for');
  turn.audit('person', 'handover.asked-for');
  const key = called ? 'handover.already-called' : 'handover.asked-for';
  const sentence = calledSentence(turn, key);
  const alone = called || sentence.key !== key;
  const numbers = alone ? numbersSentence(turn, ['ambulance', 'crisis']) : [];
  turn.sayAll([sentence, ...numbers], { priority: 'crisis' });
}
