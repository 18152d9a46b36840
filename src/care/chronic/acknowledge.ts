import type { Reading } from '../readings/reading.ts';
import type { Sentence, Turn } from '../turn.ts';
import { glucoseLevel, isLow } from './glucose.ts';
import { pressureLevel } from './pressure.ts';
import { ask, waitsForSecond } from './recheck.ts';

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
  const sentences = readings.map((r) => sentenceFor(turn, r));
  if (sentences.length === 0) return false;
  closeQuestion(turn);
  const again = waitsForSecond(turn);
  // What asks for a second reading is said at once and in this order; so is the sugar that must be taken now.
  const urgent = again || readings.some(isLow);
  turn.sayAll(sentences, urgent ? { priority: 'crisis' } : {});
  if (again) ask(turn, 'blood-pressure', 'chronic.rest-and-repeat');
  return true;
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
