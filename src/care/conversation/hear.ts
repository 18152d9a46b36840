import { tellWaiting } from '../consent/forget.ts';
import { askOnceMore, meet, resumeMeeting } from '../consent/meetingDialogue.ts';
import { heardFrom } from '../delivery/heardFrom.ts';
import { dialogues } from '../dialogues.ts';
import type { Event } from '../event.ts';
import { humanSpeaks } from '../handover/aside.ts';
import { awaitCounselor } from '../handover/silence.ts';
import { isThanks, wholeCommand } from '../language/answers.ts';
import { tellsOfLoss } from '../maternal/lossWords.ts';
import { maternalDialogue } from '../maternal/maternalDialogue.ts';
import { tellsOfBirth } from '../maternal/news.ts';
import { takeFile } from '../media/take.ts';
import { namesHelpers, writesPlan } from '../safety/safetyDialogue.ts';
import { tellsOfDanger } from '../screening/flag.ts';
import { answerFor } from '../triage/answer.ts';
import { judge } from '../triage/judge.ts';
import type { Turn } from '../turn.ts';
import { atLeast } from '../words.ts';
import { clarify, type Doubt } from './clarifyDialogue.ts';
import { obey } from './commands.ts';
import { atRisk } from './concerns.ts';
import { consult } from './consult.ts';
import { mayBeSeen, stay } from './crisis.ts';
import { raise } from './danger.ts';
import { dropMenu } from './held.ts';
import { hid } from './hide.ts';
import { keepAside, keepBeside, passOn } from './media.ts';
import { notUnderstood } from './menu.ts';
import { chosenBy } from './offered.ts';
import { profileOf } from './profile.ts';
import { quietly } from './quietly.ts';
import { remember } from './recent.ts';

type Message = Extract<Event, { type: 'message.received' }>;
/** What of a message is judged and answered, however its words came. */
type Heard = Pick<Message, 'text' | 'choice' | 'media' | 'file' | 'place' | 'edited'>;

/**
 * What follows from a message. Danger first, before consent, language or anything; then commands; then whoever has the
 * conversation: a counselor, the companion in a crisis, the meeting, the open question, the dialogues in their order.
 */
export function hear(turn: Turn, message: Message): void {
  heardFrom(turn);
  listen(turn, message);
}

/** Judges and answers what was written, or spoken: the words of a voice note come later than the note. */
export function listen(turn: Turn, message: Heard): void {
  turn.words = message.text;
  const words = message.text.trim() !== '';
  if (words) {
    judged(turn, message);
    // Thoughts come in several messages: the menu that still waits gives way to what these words bring.
    dropMenu(turn);
  }
  const doubt = doubtOf(turn);
  // What somebody writes of their hard times in a plan for them tells of other days: what is no danger opens no task.
  const plans = writesPlan(turn, message.text);
  const findings = (turn.judgement?.findings ?? []).filter(
    (f) => f !== doubt?.finding && !(plans && f.urgency === 'soon'),
  );
  const raised = raise(turn, ...findings);
  const claimed = humanSpeaks(turn);
  if (!message.edited) takeFile(turn, message.media, message.file);
  const said = turn.outgoing.length;
  const notice = (): void => dialogues.forEach((d) => void d.noticed?.(turn));
  if (claimed) quietly(turn, notice);
  else notice();
  awaitCounselor(turn);
  // Who else is named in a plan for hard times stays in it: neither the window of the talk nor a model has it.
  const ofOthers = !raised && namesHelpers(turn, message.text);
  if (words && !ofOthers) remember(turn, 'person', message.text);
  const answered = raised || turn.outgoing.length > said;
  const how = answered ? 'words' : answer(turn, message, doubt);
  if (words) keepBeside(turn, message.media);
  if (words && how === 'words' && !ofOthers) consult(turn, message.text);
}

/** Lets the rules judge the words, against the last ones; notes readings of people who agreed to be served. */
function judged(turn: Turn, message: Heard): void {
  const { person, at } = turn;
  const earlier = person.recent.filter((r) => r.from === 'person').map((r) => ({ text: r.text, at: r.at }));
  const judgement = judge(message.text, profileOf(person, at, turn.timeZone), earlier, turn.programme.ear);
  turn.judgement = judgement;
  const { status } = person.meeting;
  // Until one is chosen, the language they write in; a number or a sign tells nothing, nor does a command after other
  // words: "help" and "stop" are written in every language.
  const unchosen = status === 'new' || status === 'language';
  const tells = person.language === null || wholeCommand(message.text) === null;
  const guessing = unchosen && tells && /\p{L}.*\p{L}.*\p{L}/su.test(message.text);
  if (guessing && person.language !== judgement.language) turn.change({ language: judgement.language });
  if (person.consent.status !== 'given') return;
  for (const reading of judgement.readings) {
    const known = message.edited && turn.person.readings.some((r) => r.evidence === reading.evidence);
    if (reading.certain && !known) turn.observe(reading);
  }
}

/**
 * Two readings of the words of which only the graver is a danger, and nothing else in them is one: the person is asked
 * which it is. Where something grave stands already, or a counselor has the conversation, the graver reading counts.
 */
function doubtOf(turn: Turn): Doubt | null {
  const { judgement, person } = turn;
  if (!judgement?.asks || atRisk(person) || humanSpeaks(turn)) return null;
  const { asks } = judgement;
  const grave = judgement.findings.filter((f) => atLeast(f.urgency, 'urgent'));
  const finding = grave.find((f) => f.concern === asks.concern) ?? null;
  return grave.some((f) => f !== finding) ? null : { asks, finding };
}

/** Answers a message in which no new danger was found. Says whether it was words that a second opinion is worth. */
function answer(turn: Turn, message: Heard, doubt: Doubt | null): 'words' | 'settled' {
  const { text } = message;
  if (hid(turn)) return 'settled';
  const command = wholeCommand(text);
  if (command && obey(turn, command)) return 'settled';
  const { person } = turn;
  const choice = message.choice ?? chosenBy(turn, text);
  if (humanSpeaks(turn)) {
    if (text.trim() === '' && !message.edited) keepAside(turn, message.media);
    if (choice) quietly(turn, () => choose(turn, choice));
    // Who says that writing is safe again may hear from us when the human is done.
    if (choice === 'crisis:write:yes' && mayBeSeen(turn)) turn.change({ asking: null });
    return choice ? 'settled' : 'words';
  }
  if (choice && mayChoose(turn, choice)) {
    choose(turn, choice);
    afterwards(turn);
    return 'settled';
  }
  if (message.media && text.trim() === '') {
    passOn(turn, message.media, message.place);
    return 'settled';
  }
  if (atRisk(person)) stay(turn);
  else if (doubt) clarify(turn, doubt);
  else if (person.optedOutAt !== null) optedOut(turn);
  else if (message.edited && person.consent.status === 'given') turn.say('common.edited');
  else if (person.consent.status !== 'given') beforeConsent(turn, text);
  else {
    converse(turn, text);
    afterwards(turn);
  }
  return 'words';
}

/** What came between has ended where no question is open any more: the meeting goes on where it stopped. */
function afterwards(turn: Turn): void {
  if (turn.person.asking === null) resumeMeeting(turn);
}

/** Before consent, and after an opt-out, only these may be chosen: what keeps a person safe, and what leads back. */
const always =
  /^(meeting|crisis|clarify|handover|permissions):|^safety:(crisis|supporter|died):|^menu:(human|start|language)$/;
/** In danger nobody is led through a menu, a meeting or a questionnaire. */
const notInDanger = /^(menu|meeting|screening|selfhelp|talk|permissions):(?!human$|language:|forget:|keep$)/;

function mayChoose({ person }: Turn, choice: string): boolean {
  if (tellsOfDanger(choice)) return true;
  const free = person.consent.status === 'given' && person.optedOutAt === null;
  return (free || always.test(choice)) && !(atRisk(person) && notInDanger.test(choice));
}

function choose(turn: Turn, choice: string): void {
  const [name = '', payload] = [choice.slice(0, choice.indexOf(':')), choice.slice(choice.indexOf(':') + 1)];
  const dialogue = dialogues.find((d) => d.name === name);
  if (!dialogue) return void turn.say('common.too-old');
  const { asking } = turn.person;
  dialogue.chosen(turn, payload);
  const wasOpen = asking?.options.some((o) => o.id === choice);
  // The question is answered, unless its dialogue has put another.
  if (wasOpen && turn.person.asking === asking) turn.change({ asking: null });
}

function optedOut(turn: Turn): void {
  if (turn.person.erasure) return void tellWaiting(turn);
  turn.say('menu.is-stopped', {}, { options: [{ id: 'menu:start', label: turn.text('menu.start') }] });
}

/** Nothing but danger is answered before a person agreed; what needs a human within days is answered too. */
function beforeConsent(turn: Turn, text: string): void {
  const { asking } = turn.person;
  const asked = asking?.dialogue === 'clarify' || asking?.dialogue === 'safety' ? asking.dialogue : null;
  if (asked && dialogues.find((d) => d.name === asked)?.answered(turn, text)) return;
  soon(turn);
  meet(turn);
}

/** The fixed answer to what needs a human within days. */
function soon(turn: Turn): boolean {
  const findings = (turn.judgement?.findings ?? []).filter((f) => f.urgency === 'soon');
  if (findings.length === 0) return false;
  turn.sayAll(answerFor(findings, 'soon', turn.programme, turn.language).sentences);
  return true;
}

/** A question of these is of the birth or the loss itself, or keeps somebody safe. */
const beforeNews: ReadonlySet<string> = new Set(['maternal', 'safety', 'crisis', 'clarify', 'meeting']);

/**
 * Whether a mother tells of a birth or a loss while something else was asked. No questionnaire and no name of a medicine may
 * take these words for its answer: she would be written to as pregnant from then on.
 */
function maternalNews(turn: Turn, asked: string): boolean {
  const { status } = turn.person.maternal;
  if (beforeNews.has(asked) || (status !== 'pregnant' && status !== 'born' && status !== 'maybe-lost')) return false;
  return tellsOfBirth(turn.words) || tellsOfLoss(turn);
}

/** Free words: the open question's dialogue has them first, then the dialogues in their order, then the menu. */
function converse(turn: Turn, text: string): void {
  const { asking } = turn.person;
  const asked = asking && dialogues.find((d) => d.name === asking.dialogue);
  if (asking && maternalNews(turn, asking.dialogue) && maternalDialogue.understood?.(turn, text)) return;
  if (asked?.answered(turn, text)) {
    if (turn.person.asking === asking) turn.change({ asking: null });
    return;
  }
  if (text.trim() !== '' && dialogues.some((d) => d.understood?.(turn, text))) return;
  if (soon(turn) || askOnceMore(turn)) return;
  if (isThanks(text) || !resumeMeeting(turn)) notUnderstood(turn);
}
