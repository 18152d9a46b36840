import { alarmsOf, type Sign } from '../readings/alarms.ts';
import type { Reading, ReadingKind } from '../readings/reading.ts';
import type { Finding } from './concern.ts';
import type { Profile } from './judge.ts';
import { conceptId } from './lexicon.ts';
import { sentenceOf } from './rule.ts';
import type { Scan } from './scan.ts';
import type { Stage } from './stage.ts';

const concept = (name: string) => conceptId(name);
/** What the message must say for each sign that makes a reading graver (facts §3.1, §3.2, §1.3). */
const signs: Readonly<Record<Sign, readonly number[]>> = {
  'severe-symptom': [
    'chest-pain',
    'stroke',
    'slurred-speech',
    'bad-sight',
    'unconscious',
    'seizure',
    'confused',
    'numb',
    'head-worst',
  ].map(concept),
  'pre-eclampsia': ['head-pain', 'bad-sight', 'upper-belly', 'swelling'].map(concept),
  'vomiting-or-drowsy': ['vomit', 'drowsy', 'unconscious', 'confused', 'fruity'].map(concept),
  faint: ['dizzy', 'unconscious'].map(concept),
  insulin: ['insulin'].map(concept),
  breathless: ['no-breath', 'fast-breath'].map(concept),
};
/** Where the week of a pregnancy is not known, the one for which signs are read most gravely. */
const gravestWeek = 28;
/** The age taken for a child of whom none is told. */
const childDays = 730;
/** A child's values differ so much that a message about one is not read as a grown-up's. */
const childOwn: readonly ReadingKind[] = ['temperature', 'respiration', 'pulse', 'weight'];

const past = [concept('past'), concept('bygone')];
const [wasSo, hereAgain] = [concept('was-so'), concept('here-again')];
/** The tense of what is over in English, among the words of the reading: "sugar fell to 40". */
const wasReached = /\b(?:was|were|fell|dropped|went|reached|touched|became)\b/i;
/** How near the tense that tells what is over stands after a reading, in words: "oxygen 79 tak gaya tha". */
const tenseReach = 4;

/**
 * Whether a reading is told as one of long ago: in a sentence that says when, in the tense of what is over, and
 * nothing in the message is of now. "2 saal pehle stroke hua tha, aaj bp 210/130 hai" is of today.
 */
export function isBygone({ evidence }: Reading, s: Scan): boolean {
  if (s.hits.has(hereAgain)) return false;
  const start = s.text.indexOf(evidence);
  const first = s.tokens.findIndex((token) => token.end > start);
  const last = s.tokens.findLastIndex((token) => token.start < start + evidence.length);
  if (start < 0 || first < 0 || last < first) return false;
  const sentence = sentenceOf(s, { first, last });
  const within = (id: number, from: number, to: number) =>
    s.hits.get(id)?.some((hit) => hit.first >= from && hit.last <= to) ?? false;
  const isOver = wasReached.test(evidence) || within(wasSo, last, Math.min(sentence.last, last + tenseReach));
  return isOver && past.some((id) => within(id, sentence.first, sentence.last));
}

/**
 * What the readings mean with the signs in the message, and in the talk before it. A message that speaks of a child may
 * still tell its mother's pressure or sugar: those are judged both ways.
 */
export function readingAlarms(
  readings: readonly Reading[],
  s: Scan,
  stage: Stage,
  profile: Profile,
  talk: () => readonly Scan[],
): readonly Finding[] {
  const { names, babyDays } = stage;
  const has = (sign: Sign) =>
    signs[sign].some((id) =>
      (sign === 'pre-eclampsia' || sign === 'severe-symptom' ? talk() : [s]).some((t) =>
        t.hits.get(id)?.some((h) => !h.denied),
      ),
    );
  const life = {
    pregnantWeeks: names.has('pregnant') ? (stage.pregnantWeeks ?? gravestWeek) : null,
    postpartumDays: stage.postpartumDays,
    conditions: [...profile.conditions, ...(names.has('diabetic') ? ['diabetes'] : [])],
    babyDays: null,
    childMonths: null,
  };
  const aboutChild = names.has('newborn') || names.has('infant') || names.has('young-child');
  if (!aboutChild) return alarmsOf(readings, life, has);
  const child = { ...life, babyDays, childMonths: Math.floor((babyDays ?? childDays) / 30) };
  const grown = readings.filter((r) => !childOwn.includes(r.kind));
  return [...alarmsOf(readings, child, has), ...alarmsOf(grown, life, has)];
}
