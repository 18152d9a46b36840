import { atRisk } from '../conversation/concerns.ts';
import { humanOption, putMenu } from '../conversation/menu.ts';
import type { Dialogue } from '../dialogue.ts';
import { liveHandover } from '../handover/open.ts';
import { hearKept } from '../media/fetched.ts';
import type { Option } from '../outgoing.ts';
import type { Turn } from '../turn.ts';
import { type AgeBand, ageBands, atLeast, days, type Language, languages } from '../words.ts';
import { endPlans } from './endPlans.ts';
import type { Meeting } from './meeting.ts';
import { ageBandIn, languageIn, passesOver, servedForIn } from './meetingAnswers.ts';
import { textVersion } from './textVersion.ts';

/** The questions after consent, in their order; each can be passed over. */
const questions = ['for', 'age', 'guardian', 'city', 'need'] as const;
type Question = (typeof questions)[number];

/** Cities offered to tap; any other can be written. */
const cities = ['karachi', 'lahore', 'islamabad', 'peshawar', 'quetta'] as const;
const longestCity = 60;

/** Meeting someone: language, agreement, for whom, age, city, and what is needed first. One question at a time. */
export const meetingDialogue: Dialogue = {
  name: 'meeting',
  chosen(turn, payload) {
    const [step = '', answer = ''] = payload.split(':');
    if (step === 'language') return languageChosen(turn, answer);
    if (step === 'consent') return consentChosen(turn, answer);
    if (turn.person.consent.status !== 'given') return askConsent(turn);
    if (step === 'for' && (answer === 'self' || answer === 'other')) learn(turn, { servedFor: answer });
    else if (step === 'age' && isAgeBand(answer)) learn(turn, { ageBand: answer });
    else if (step === 'guardian' && answer !== 'yes') return withoutGuardian(turn);
    else if (step === 'city' && isCity(answer)) learn(turn, { city: turn.text(`meeting.city-${answer}`) });
    goOn(turn, step);
  },
  answered(turn, text) {
    const step = turn.person.asking?.step ?? '';
    if (step === 'language') {
      const named = languageIn(text);
      if (named) languageChosen(turn, named);
      return named !== null;
    }
    const learnt = learntFrom(step, text);
    if (!learnt) return false;
    learn(turn, learnt);
    goOn(turn, step);
    return true;
  },
};

/** What free words say in answer to that question; nothing where it was passed over, null where they do not answer it. */
function learntFrom(step: string, text: string): Partial<Meeting> | null {
  const mayPass = step === 'for' || step === 'age' || step === 'city';
  if (mayPass && passesOver(text)) return {};
  const servedFor = step === 'for' ? servedForIn(text) : null;
  if (servedFor) return { servedFor };
  const ageBand = step === 'age' ? ageBandIn(text) : null;
  if (ageBand) return { ageBand };
  if (step === 'city' && /\p{L}/u.test(text) && text.length <= longestCity) return { city: text.trim() };
  return null;
}

/**
 * Puts a question of the meeting once more when nobody understood what was written, and then goes on without an answer.
 * Without a word of a guardian the meeting ends as without the guardian. False where no such question is open.
 */
export function askOnceMore(turn: Turn): boolean {
  const { asking } = turn.person;
  const question = questions.find((q) => asking?.dialogue === 'meeting' && asking.step === q);
  if (!question) return false;
  if (Number(asking?.data.tries) > 0) {
    if (question === 'guardian') withoutGuardian(turn);
    else goOn(turn, question);
    return true;
  }
  turn.say('meeting.choose');
  put(turn, question, 1);
  return true;
}

/** How long a question of something else keeps the meeting waiting. */
const givesWay = days(1);

/**
 * Takes up the questions after consent where they stopped, once something else that came between has ended: an age and a
 * guardian's word must not be lost to it. A question that was put again once is passed over the next time, but never the
 * guardian's. Not in a crisis, nor while an urgent human is awaited. False where there is nothing to take up.
 */
export function resumeMeeting(turn: Turn): boolean {
  const { meeting, consent, optedOutAt, asking, handover } = turn.person;
  if (meeting.status !== 'questions' || consent.status !== 'given' || optedOutAt !== null) return false;
  const live = liveHandover(handover);
  if (atRisk(turn.person) || (live && (live.state === 'claimed' || atLeast(live.urgency, 'urgent')))) return false;
  if (asking && asking.dialogue !== 'menu' && turn.at - asking.askedAt < givesWay) return false;
  const question = questions.find((q) => q === meeting.question) ?? 'for';
  if (meeting.resumed && question !== 'guardian') goOn(turn, question);
  else {
    put(turn, question, 0);
    learn(turn, { resumed: true });
  }
  return true;
}

/**
 * Takes up the meeting where it stands: what a person without consent is answered whenever there is no danger. Who answers
 * in free words is asked once more, and then led on: in the language they write, and to a shorter question.
 */
export function meet(turn: Turn): void {
  const { status } = turn.person.meeting;
  const { consent, asking } = turn.person;
  if (consent.status === 'declined' || consent.status === 'withdrawn') return void reconsider(turn);
  if (status === 'new') return void greet(turn);
  const askedAgain = asking?.dialogue === 'meeting' && Number(asking.data.tries) > 0;
  if (status === 'language') {
    const written = turn.words;
    const named = languageIn(written) ?? (askedAgain && /\p{L}/u.test(written) ? turn.language : null);
    if (named) languageChosen(turn, named);
    else askLanguage(turn, 'meeting.language-again', 1);
    return;
  }
  const consentOpen = asking?.dialogue === 'meeting' && asking.step === 'consent';
  if (consentOpen && askedAgain) reconsider(turn);
  else askConsent(turn, consentOpen ? 1 : 0);
}

/** Begins with who speaks: a programme's automatic assistant, not a doctor, in the demonstration not reviewed yet. */
function greet(turn: Turn): void {
  learn(turn, { status: 'language' });
  const { name, demo } = turn.programme;
  turn.sayAll([{ key: 'meeting.greeting', params: { programme: name } }, ...(demo ? [{ key: 'meeting.demo' }] : [])]);
  askLanguage(turn, 'meeting.language');
}

export function askLanguage(turn: Turn, key: string, tries = 0): void {
  const options = languages.map((l) => ({ payload: `language:${l}`, label: `meeting.language-${l}` }));
  turn.ask({ dialogue: 'meeting', step: 'language', key, options, data: { tries } });
}

function languageChosen(turn: Turn, answer: string): void {
  if (!(languages as readonly string[]).includes(answer)) return void askLanguage(turn, 'meeting.language-again');
  turn.change({ language: answer as Language });
  const { status } = turn.person.meeting;
  if (status === 'new' || status === 'language') learn(turn, { status: 'consent' });
  if (turn.person.consent.status === 'given' || atRisk(turn.person)) turn.say('meeting.language-changed');
  else askConsent(turn);
}

function askConsent(turn: Turn, tries = 0): void {
  learn(turn, { status: 'consent' });
  turn.change({ consent: { status: 'asked', at: turn.at } });
  putConsent(turn, 'meeting.consent', tries);
}

function putConsent(turn: Turn, key: string, tries: number): void {
  const options = [
    { payload: 'consent:yes', label: 'meeting.consent-yes' },
    { payload: 'consent:no', label: 'meeting.consent-no' },
  ];
  const params = { programme: turn.programme.name };
  turn.ask({ dialogue: 'meeting', step: 'consent', key, options, params, data: { tries } });
}

function consentChosen(turn: Turn, answer: string): void {
  if (turn.person.consent.status === 'given' && answer === 'yes') return void goOn(turn, 'consent');
  if (answer !== 'yes') return void refuse(turn, 'meeting.declined');
  const text = textVersion(turn);
  turn.audit('person', 'consent.given', text);
  turn.change({ consent: { status: 'given', at: turn.at, text } });
  hearKept(turn);
  learn(turn, { status: 'questions' });
  goOn(turn, 'consent');
}

/** Somebody takes their agreement back, as easily as they gave it. */
export function withdrawConsent(turn: Turn): void {
  refuse(turn, 'meeting.declined');
}

/** No agreement, or none any more: nothing is planned or kept going from this moment. */
function refuse(turn: Turn, key: string, options: readonly Option[] = []): void {
  const status = turn.person.consent.status === 'given' ? 'withdrawn' : 'declined';
  endPlans(turn);
  turn.change({ consent: { status, at: turn.at } });
  turn.audit('person', `consent.${status}`);
  turn.say(key, {}, { options });
}

/** Who declined is answered in danger and nothing else; agreeing stays one tap away. */
function reconsider(turn: Turn): void {
  putConsent(turn, 'meeting.reconsider', 1);
}

/** Puts the question that follows that step, or ends the meeting with what the person needs first. */
export function goOn(turn: Turn, step: string): void {
  const { ageBand, status } = turn.person.meeting;
  const from = questions.indexOf(step as Question);
  // An old button tapped long after the meeting changes what was said then, and asks nothing again.
  if (status === 'done') return void turn.say('meeting.noted');
  const next = questions.find((q, n) => n > from && (q !== 'guardian' || ageBand === 'under-18'));
  if (!next || next === 'need') return void finish(turn);
  put(turn, next, 0);
}

function put(turn: Turn, question: Question, tries: number): void {
  if (turn.person.meeting.question !== question) learn(turn, { question, resumed: false });
  const options = optionsOf(question);
  turn.ask({ dialogue: 'meeting', step: question, key: `meeting.${question}`, options, data: { tries } });
}

function optionsOf(question: Question): { payload: string; label: string }[] {
  const answers: Record<Question, readonly string[]> = {
    for: ['self', 'other', 'skip'],
    age: [...ageBands, 'skip'],
    guardian: ['yes', 'no'],
    city: [...cities, 'skip'],
    need: [],
  };
  return answers[question].map((a) => ({
    payload: `${question}:${a}`,
    label: a === 'skip' ? 'meeting.skip' : `meeting.${question}-${a}`,
  }));
}

/**
 * A minor whom no adult may help to agree (facts §9: guardian and assent below 18; danger is acted on without): nothing is
 * planned or kept going; danger is answered and a human can be asked for at any time.
 */
function withoutGuardian(turn: Turn): void {
  learn(turn, { status: 'consent' });
  refuse(turn, 'meeting.no-guardian', [humanOption(turn)]);
}

function finish(turn: Turn): void {
  learn(turn, { status: 'done' });
  turn.change({ asking: null });
  putMenu(turn, 'meeting.need');
}

function learn(turn: Turn, fields: Partial<Meeting>): void {
  turn.change({ meeting: { ...turn.person.meeting, ...fields } });
}

function isAgeBand(answer: string): answer is AgeBand {
  return (ageBands as readonly string[]).includes(answer);
}

function isCity(answer: string): boolean {
  return (cities as readonly string[]).includes(answer);
}
