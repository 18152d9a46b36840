import type { Dialogue } from '../dialogue.ts';
import { isThanks, isWell, yesNo } from '../language/answers.ts';
import { plain } from '../language/plain.ts';
import { isQuestion } from '../talk/question.ts';
import type { Turn } from '../turn.ts';
import { add, askTimes, continueAdding, draftIn, startMedicine, timesChosen, weekdayChosen } from './add.ts';
import { asksAboutTaking, sendToDoctor } from './askDoctor.ts';
import { doseAnswered, effectTold, readDoseAnswer, reasonGiven } from './doseAnswer.ts';
import { namedAnswered, notThis, restTaken } from './eachDose.ts';
import { askStop, showList, stopOne, wantsList, wantsStop } from './list.ts';
import { isKnown } from './names.ts';
import { mayBeMedicine, namesSeveral, parseMedicine } from './parse.ts';
import { doseRang, openDoses } from './remind.ts';
import { tellRefill } from './stock.ts';
import { countOne, leftTold, refillAnswered, tellsStock } from './stockAnswer.ts';
import { parseTiming } from './timing.ts';

/** Medicines: added in free words or step by step, reminded of at each dose, listed, stopped. */
export const medicineDialogue: Dialogue = {
  name: 'medicine',
  chosen(turn, payload) {
    const [what = '', a = '', b = '', c = ''] = payload.split('/');
    const data = turn.person.asking?.dialogue === 'medicine' ? turn.person.asking.data : {};
    if (what === 'taken' || what === 'later' || what === 'skip') return doseAnswered(turn, what, `${a}/${b}`);
    if (what === 'not') return notThis(turn, `${a}/${b}`, c);
    if (what === 'rest') return restTaken(turn, `${a}/${b}`);
    if (what === 'why') return reasonGiven(turn, `${a}/${b}`, c);
    if (what === 'refill') return refillAnswered(turn, a);
    if (what === 'stock') return void countOne(turn, a);
    if (payload === 'new') return startMedicine(turn);
    if (payload === 'list') return showList(turn);
    if (payload === 'stop')
      return askStop(
        turn,
        turn.person.medication.medicines.map((m) => m.id),
      );
    if (what === 'stop') return stopOne(turn, a);
    if (payload === 'keep:no') return close(turn, 'medicine.kept');
    // What is being added lives in the open question: a button of an earlier one finds it gone.
    if (typeof data.name !== 'string') return startMedicine(turn);
    if (what === 'times') return timesChosen(turn, data.name, a);
    if (what === 'day') return weekdayChosen(turn, data.name, String(data.time), Number(a));
    if (payload === 'add:change') return askTimes(turn, data.name);
    const draft = draftIn(data.draft);
    if (payload === 'add:yes' && draft) return add(turn, draft);
    close(turn, 'medicine.not-added');
  },
  answered(turn, text) {
    const { step, data } = turn.person.asking!;
    if (step === 'dose' || step === 'which') return answeredDose(turn, text, String(data.nth));
    if (step === 'left') return leftTold(turn, text, String(data.medicine));
    // A question about the medicine is no name, no time and no answer; the open question stays open.
    if (step !== 'effect' && asksAboutTaking(turn, text)) return false;
    if (step === 'effect') {
      effectTold(turn, text);
      return true;
    }
    if ((step === 'name' || step === 'hours' || step === 'times') && isBeside(text)) return false;
    if (step === 'name') return named(turn, text);
    if (step === 'hours' || step === 'times') return hoursGiven(turn, text, String(data.name));
    // A corrected line in place of yes or no: "metformin raat ko".
    return step === 'confirm' && this.understood!(turn, text);
  },
  understood(turn, text) {
    const [open] = openDoses(turn).toSorted((a, b) => b.dueAt - a.dueAt);
    const answer = open ? readDoseAnswer(text) : null;
    if (open && answer && !(answer === 'skip' && yesNo(text))) doseAnswered(turn, answer, open.nth);
    else if (open && namedAnswered(turn, text, open.nth)) return true;
    else if (asksAboutTaking(turn, text)) sendToDoctor(turn);
    else if (wantsList(text)) showList(turn);
    else return tellsStock(turn, text) || asksToStop(turn, text) || tellsMedicine(turn, text);
    return true;
  },
  rang(turn, what, data) {
    if (what === 'refill') tellRefill(turn);
    else doseRang(turn, what, data);
  },
};

/** Words under an open dose question: "li", "nahi li", "baad mein", or which medicines are meant. */
function answeredDose(turn: Turn, text: string, nth: string): boolean {
  if (namedAnswered(turn, text, nth)) return true;
  const said = yesNo(text);
  const answer = readDoseAnswer(text) ?? (said === 'yes' ? 'taken' : said === 'no' ? 'skip' : null);
  if (answer) doseAnswered(turn, answer, nth);
  else if (wantsList(text)) showList(turn);
  return answer !== null || wantsList(text);
}

function asksToStop(turn: Turn, text: string): boolean {
  const ids = wantsStop(turn, text);
  if (ids) askStop(turn, ids);
  return ids !== null;
}

const wantsToAdd =
  /^(?:(?:please |plz |i want to |mujhe )*(?:add|new|nai|nayi|naya|ek|aik) (?:a |new |nai |aur )*(?:medicines?|daw\w*|dwa\w*)|(?:medicine |daw\w* |dwa\w* )(?:ka |ki |ke )?(?:reminder|add|shamil|likho|yaad)|medicine reminder|(?:نئی |ایک )?(?:دوا|دوائی) (?:شامل|لکھ|یاد|کی یاد))/;

function tellsMedicine(turn: Turn, text: string): boolean {
  if (!mayBeMedicine(text)) return false;
  // Without a time nothing is certain enough to be taken for a medicine, and most talk that mentions one names none.
  const written = parseTiming(plain(text)) && parseMedicine(text);
  if (written && namesSeveral(text)) askOneByOne(turn);
  else if (written?.certain && written.name) continueAdding(turn, written.name, written.timing);
  else if (wantsToAdd.test(plain(text))) startMedicine(turn);
  else return false;
  return true;
}

/**
 * Whether a question or a courtesy came where a name or a time was asked for: it is left to whoever can answer it, and the name is still
 * asked for. A mark behind a name that is known, or behind a time, is somebody who is not sure, and is taken.
 */
function isBeside(text: string): boolean {
  // Nor is a word of thanks, or that all is well, the name of a medicine.
  if (isThanks(text) || isWell(text)) return true;
  if (!isQuestion(text)) return false;
  const marked = !isQuestion(text.replace(/[?؟]/gu, ''));
  return !(marked && (isKnown(text) || parseTiming(plain(text)) !== null));
}

function named(turn: Turn, text: string): boolean {
  if (yesNo(text) === 'no') {
    close(turn, 'medicine.not-added');
    return true;
  }
  const several = namesSeveral(text);
  const { name, timing } = parseMedicine(text);
  if (several) askOneByOne(turn);
  if (several || name === null || text.length > 120) return several;
  continueAdding(turn, name, timing);
  return true;
}

function askOneByOne(turn: Turn): void {
  turn.ask({ dialogue: 'medicine', step: 'name', key: 'medicine.one-by-one', topic: 'medicine' });
}

function hoursGiven(turn: Turn, text: string, name: string): boolean {
  const timing = parseTiming(plain(text)) ?? bareHours(plain(text));
  if (timing) continueAdding(turn, name, timing);
  return timing !== null;
}

/** "8 aur 20" or "9, 21": numbers alone are hours here, since hours were asked for. */
function bareHours(words: string) {
  if (!/^\d{1,2}(?:(?:\s*,\s*|\s+(?:aur|and|or|اور)\s+|\s+)\d{1,2})*$/.test(words)) return null;
  const hours = words.match(/\d+/g)!.map(Number);
  if (hours.some((h) => h > 23)) return null;
  const times = [...new Set(hours)].sort((a, b) => a - b).map((h) => `${String(h).padStart(2, '0')}:00`);
  return { times, every: 'day' as const, weekday: null, words: [], notation: false };
}

function close(turn: Turn, key: string): void {
  turn.change({ asking: null });
  turn.say(key);
}
