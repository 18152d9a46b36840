import { note } from '../conversation/danger.ts';
import { plain } from '../language/plain.ts';
import type { Turn } from '../turn.ts';
import { afterMissed } from './missed.ts';
import { later, openDoses, setMedication, settle } from './remind.ts';
import { tellRefill } from './stock.ts';
import { askWhichNot, untaken } from './whichNot.ts';

/** Why a dose was not taken (facts §4.2). */
export const reasons = ['forgot', 'effect', 'price', 'none-left', 'well', 'other'] as const;
type Reason = (typeof reasons)[number];

const taken =
  /^(ji |jee |haan |han |yes |maine |mene |main ne )*(li|lee|le li|leli|le liya|lay li|kha li|khali|khaa li|kha liya|taken|took it|i took it|done|ho gaya|ho gya)( hai| he| ji)?$|^(جی |ہاں |میں نے )*(لی|لے لی|لےلی|کھا لی|لے لیا|کھالی)( ہے)?$/;
const notTaken =
  /^(nahi|nahin|nhi|nai|ni|na)( li| lee| khayi| khai| le saki| le saka)?$|^(skip|missed|not taken|did ?n'?t take( it)?)$|^(nahi|nhi) li hai$|^نہیں( لی| کھائی| لی ہے)?$/;
const notYet =
  /^(baad (mein|me|main|mai)|bad (mein|me)|thori der (mein|baad)( .*)?|thodi der (mein|baad)( .*)?|abhi nahi( li)?|abhi nhi( li)?|later|not yet|in a (while|bit)|بعد میں|تھوڑی دیر (میں|بعد)|ابھی نہیں)$/;

/** What a whole message says about a dose, or null. */
export function readDoseAnswer(text: string): 'taken' | 'later' | 'skip' | null {
  if (text.length > 60) return null;
  const words = plain(text)
    .replace(/[.!۔,،]+/g, '')
    .trim();
  if (notYet.test(words)) return 'later';
  if (notTaken.test(words)) return 'skip';
  return taken.test(words) ? 'taken' : null;
}

/** Takes up an answer about the doses of that minute, however old the button is. */
export function doseAnswered(turn: Turn, answer: 'taken' | 'later' | 'skip', nth: string): void {
  if (!turn.person.medication.doses.some((d) => d.nth === nth)) return void tell(turn, 'medicine.dose-old');
  if (answer === 'taken') return void dosesTaken(turn, nth);
  if (answer === 'later') {
    if (openDoses(turn, nth).length === 0) return void tell(turn, 'medicine.dose-old');
    later(turn, nth);
    return void tell(turn, 'medicine.later-said');
  }
  if (untaken(turn, nth).length > 1) askWhichNot(turn, nth);
  else notTakenSaid(turn, nth);
}

/** All of that minute were taken, or those that are named; a refill is spoken of where it is time for it. */
export function dosesTaken(turn: Turn, nth: string, only?: readonly string[]): void {
  settle(turn, nth, 'taken', null, only);
  tell(turn, 'medicine.thanks');
  tellRefill(turn);
}

/** They were not taken, all of that minute or those that are named: asks why, and lets a human look where it is a pattern. */
export function notTakenSaid(turn: Turn, nth: string, only?: readonly string[]): void {
  if (!settle(turn, nth, 'skipped', null, only)) return void tell(turn, 'medicine.dose-old');
  askWhy(turn, nth);
  afterMissed(turn, nth);
}

export function askWhy(turn: Turn, nth: string): void {
  const options = reasons.map((r) => ({ payload: `why/${nth}/${r}`, label: `medicine.why.${r}` }));
  turn.ask({ dialogue: 'medicine', step: 'why', key: 'medicine.ask-why', options, data: { nth }, topic: 'medicine' });
}

/** Why it was not taken. Nothing said here tells anyone to double, stop or change a medicine (facts §4.3). */
export function reasonGiven(turn: Turn, nth: string, reason: string): void {
  if (!isReason(reason)) return void tell(turn, 'medicine.dose-old');
  const { doses } = turn.person.medication;
  setMedication(turn, { doses: doses.map((d) => (d.nth === nth && d.state === 'skipped' ? { ...d, reason } : d)) });
  turn.change({ asking: null });
  if (reason === 'effect' || reason === 'none-left' || reason === 'price') {
    const evidence = turn.text(`medicine.why.${reason}`);
    note(turn, { concern: 'medicine-problem', urgency: 'soon', evidence, subject: 'self' });
  }
  if (reason === 'effect') {
    turn.ask({ dialogue: 'medicine', step: 'effect', key: 'medicine.ask-effect', data: { nth } });
  } else turn.sayAll([{ key: `medicine.because.${reason}` }, { key: 'medicine.no-double' }]);
}

/** The side effect in the person's own words: they were judged; a human reads them within days. */
export function effectTold(turn: Turn, text: string): void {
  const evidence = text.slice(0, 300);
  note(turn, { concern: 'medicine-problem', urgency: 'soon', evidence, subject: 'self' });
  turn.change({ asking: null });
  turn.sayAll([{ key: 'medicine.effect-noted' }, { key: 'medicine.no-double' }]);
}

const isReason = (text: string): text is Reason => (reasons as readonly string[]).includes(text);

function tell(turn: Turn, key: string): void {
  const { asking } = turn.person;
  if (asking?.dialogue === 'medicine' && asking.step === 'dose') turn.change({ asking: null });
  turn.say(key);
}
