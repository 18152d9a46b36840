import type { Reading } from '../readings/reading.ts';
import type { Sentence, Turn } from '../turn.ts';
import { minutes } from '../words.ts';
import { glucoseLevel, isLow } from './glucose.ts';
import { pressureLevel } from './pressure.ts';
import { ask } from './recheck.ts';

/**
 * Says what readings mean, without a diagnosis and without a word on medicines. Danger was answered before this. Asks for
 * the missing half of a pressure. False where there was no certain reading of ours.
 */
export function acknowledge(turn: Turn): boolean {
  const readings = (turn.judgement?.readings ?? []).filter((r) => r.kind === 'blood-pressure' || r.kind === 'glucose');
  const half = readings.find((r) => r.kind === 'blood-pressure' && r.second === null);
  if (half) return askLower(turn, half.value);
  // A number that needs the person's word first is asked about by the dialogue of readings.
  if (readings.some((r) => !r.certain)) return false;
  const sentences = heard(readings.map((r) => sentenceFor(turn, r)));
  if (readings.some((r) => wouldAlarmInPregnancy(turn, r))) sentences.push({ key: 'chronic.pressure.maybe-pregnant' });
  if (sentences.length === 0) return false;
  closeQuestion(turn);
  const again = readings.some(isHigh) && !measuredJustNow(turn);
  // What asks for a second reading is said at once and in this order; so is the sugar that must be taken now.
  const urgent = again || readings.some(isLow);
  turn.sayAll(sentences, urgent ? { priority: 'crisis' } : {});
  if (again) ask(turn, 'blood-pressure', 'chronic.rest-and-repeat');
  return true;
}

/** More than a day's values. */
const eachTold = 8;

/** What is said of many readings in one message: the same once and, of more than a few, the last of each meaning. */
function heard(sentences: readonly Sentence[]): Sentence[] {
  const distinct = new Map(sentences.map((s) => [JSON.stringify(s), s]));
  if (distinct.size <= eachTold) return [...distinct.values()];
  return [...new Map(sentences.map((s) => [s.key, s])).values()];
}

/** From 160/100 on a second reading after five minutes' rest tells more than one alone (facts §3.1). */
function isHigh(reading: Reading): boolean {
  if (reading.kind !== 'blood-pressure') return false;
  const level = pressureLevel(reading.value, reading.second!);
  return level === 'high' || level === 'severe';
}

/**
 * From 140/90 on it would be a danger in pregnancy, of which nothing may have been told yet (facts §1.3, PREG_BP140). Said
 * with the first such number, and not to who is past that age.
 */
function wouldAlarmInPregnancy({ person, at }: Turn, reading: Reading): boolean {
  const reaches = (r: Reading): boolean => r.kind === 'blood-pressure' && (r.value >= 140 || (r.second ?? 0) >= 90);
  const { ageBand } = person.meeting;
  if (!reaches(reading) || person.maternal.status !== 'none' || ageBand === '50-64' || ageBand === '65-plus')
    return false;
  return !person.readings.some((r) => r.at < at && reaches(r));
}

/** Whether another pressure was told within the last half hour: it is not asked for over and over. */
function measuredJustNow(turn: Turn): boolean {
  return turn.person.readings.some(
    (r) => r.kind === 'blood-pressure' && r.at < turn.at && turn.at - r.at < minutes(30),
  );
}

function sentenceFor(turn: Turn, reading: Reading): Sentence {
  if (reading.kind === 'blood-pressure') {
    const level = pressureLevel(reading.value, reading.second!);
    return { key: `chronic.pressure.${level}`, params: { systolic: reading.value, diastolic: reading.second! } };
  }
  const level = glucoseLevel(reading.value, reading.context, turn.person.maternal.status === 'pregnant');
  return { key: `chronic.sugar.${level}`, params: { value: Math.round(reading.value) } };
}

/** "bp 150": the lower number is asked for, and the upper one kept until it comes. */
export function askLower(turn: Turn, systolic: number): true {
  turn.ask({ dialogue: 'chronic', step: 'lower', key: 'chronic.ask-lower', params: { systolic }, data: { systolic } });
  return true;
}

function closeQuestion(turn: Turn): void {
  if (turn.person.asking?.dialogue === 'chronic') turn.change({ asking: null });
}
