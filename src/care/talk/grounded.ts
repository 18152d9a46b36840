import { detectLanguage } from '../language/detect.ts';
import { asciiDigits } from '../language/normalise.ts';
import { plain } from '../language/plain.ts';
import { isKnown } from '../medication/names.ts';
import { isAmbiguous, numberWord } from '../readings/numberWords.ts';
import type { Language } from '../words.ts';
import { longestAnswer } from './entry.ts';
import { foldWord } from './foldWord.ts';
import { nearlySpelt } from './likeness.ts';
import { type Slot, slotsOf } from './slots.ts';

/** Why words of a model's may not be said. */
export const groundless = [
  'length',
  'form',
  'link',
  'language',
  'number',
  'turned',
  'medicine',
  'advice',
  'diagnosis',
  'reassurance',
  'promise',
  'unsafe',
  'beyond',
] as const;
export type Verdict = 'grounded' | (typeof groundless)[number];

/** So much of what it says may be words that the answers do not use: a greeting, a link between sentences. */
const mayBeNew = 0.3;

/**
 * Whether words of a model's say nothing that the approved answers do not say: the first check that fails, or `grounded`.
 * Strict on purpose, since the answer itself is always at hand. A sentence that speaks of taking, stopping or changing
 * something, that names what somebody has, or that soothes, must stand in an answer as it is (facts §2.5, §4.3).
 */
export function grounded(phrased: string, answers: readonly string[], language: Language): Verdict {
  const text = phrased.trim();
  const known = answers.join('\n');
  if (text.length < 20 || text.length > longestAnswer) return 'length';
  if (/[{}<>`*_#|\\]|\n{3}/.test(text)) return 'form';
  if (/https?:|www\.|@|[\p{L}\d]\.(?:com|org|net|pk|info|io|me|ly)(?!\p{L})/iu.test(text)) return 'link';
  if ((detectLanguage(text) ?? language) !== language) return 'language';
  const told = numbersOf(known, language);
  if ([...numbersOf(text, language)].some((n) => !told.has(n))) return 'number';
  // Whole sentences alone: “take a double dose” is a part of “do not take a double dose”.
  const approved = new Set(sentencesOf(known).map(bare));
  const sentences = sentencesOf(text).filter((s) => !approved.has(bare(s)));
  if (sentences.some((s) => namesMedicine(s, known))) return 'medicine';
  for (const sentence of sentences) {
    const verdict = against(sentence, sentencesOf(known));
    if (verdict) return verdict;
  }
  for (const [verdict, pattern] of own) if (sentences.some((s) => pattern.test(plain(s)))) return verdict;
  if (urges(known) && !urges(text)) return 'unsafe';
  return newShare(text, known) > mayBeNew ? 'beyond' : 'grounded';
}

/**
 * Holds one sentence against the approved one that is nearest to it: its numbers stand there in that order, each beside the
 * same words of more and less. It denies nothing, and uses no word that the answer only denies.
 */
function against(sentence: string, approved: readonly string[]): 'number' | 'turned' | null {
  const numbers = digitsIn(sentence);
  const among = approved.filter((a) => follows(numbers, digitsIn(a)));
  if (among.length === 0) return 'number';
  const [nearest] = among
    .map((a) => ({ a, share: 1 - newShare(sentence, a) }))
    .sort((one, other) => other.share - one.share);
  if (denies(sentence) || denies(nearest!.a) || saysDenied(sentence, approved)) return 'turned';
  if (numbers.length === 0) return null;
  const known = compared(nearest!.a);
  const told = compared(sentence).every(([n, word]) => known.some(([m, other]) => n === m && word === other));
  return told && nearest!.share >= beside ? null : 'number';
}

/** Whether it uses a telling word that stands in denials alone: “suck and tie it” of “do not suck or tie it”. */
function saysDenied(sentence: string, approved: readonly string[]): boolean {
  const affirmed = approved.filter((a) => !denies(a)).flatMap(slotsOf);
  const denied = approved.filter(denies).flatMap(slotsOf);
  const among = (words: readonly Slot[], word: string): boolean => words.some((w) => w.word === word);
  return slotsOf(sentence).some(({ word }) => among(denied, word) && !among(affirmed, word));
}

/** So much of a sentence with a number must stand in the approved one that tells it. */
const beside = 0.6;

const digitsIn = (text: string): string[] => asciiDigits(text).match(/\d+(?:[.:,]\d+)?/g) ?? [];

/** Whether all of them stand in the other list, in their order. */
function follows(numbers: readonly string[], all: readonly string[]): boolean {
  let from = 0;
  return numbers.every((n) => {
    const at = all.indexOf(n, from);
    from = at + 1;
    return at >= 0;
  });
}

const word = (body: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${body})(?![\\p{L}\\p{N}])`, 'iu');

const denial = word(
  "no|not|never|none|nothing|without|cannot|don'?t|can'?t|isn'?t|needn'?t|nor|nahi\\p{L}*|nhi|nai|na|mat|baghair|bina|siwaye|نہیں|نہ|مت|بغیر|بنا|سوائے",
);
const denies = (text: string): boolean => denial.test(plain(text));

const comparison =
  /^(?:under|over|above|below|more|less|fewer|least|most|up|within|after|before|between|every|until|from|kam|zyada|upar|neeche|andar|baad|pehle|har|tak|se|کم|زیادہ|اوپر|نیچے|اندر|بعد|پہلے|ہر|تک|سے)$/u;

/** Each number with each word of more and less near it, up to the next number. */
function compared(text: string): (readonly [string, string])[] {
  const tokens = asciiDigits(plain(text)).match(/\d+(?:[.:,]\d+)?|\p{L}+/gu) ?? [];
  return tokens.flatMap((token, i) => {
    if (!/^\d/.test(token)) return [];
    const before = tokens.slice(Math.max(0, i - 2), i);
    const after = tokens.slice(i + 1, i + 4);
    const next = after.findIndex((t) => /^\d/.test(t));
    const last = before.findLastIndex((t) => /^\d/.test(t));
    const near = [...before.slice(last + 1), ...(next < 0 ? after : after.slice(0, next))];
    return near.filter((t) => comparison.test(t)).map((t) => [token, t] as const);
  });
}

/** What only an approved sentence may say, in the three languages. */
const own: readonly (readonly [Verdict, RegExp])[] = [
  [
    'advice',
    word(
      [
        'take|takes|taking|took|stop\\p{L}*|start\\p{L}*|begin\\p{L}*|increase\\p{L}*|reduc\\p{L}*|lower\\p{L}*|doubl\\p{L}*|halve|half|skip\\p{L}*|chang\\p{L}*|switch\\p{L}*|replac\\p{L}*|dos(?:e|es|age)|swallow\\p{L}*|inject\\p{L}*|use|using|apply|give|mix\\p{L}*|split\\p{L}*|extra|instead',
        'lein|lena|leni|lelo|le ?lo|le ?lein|khayein|kha ?lein|khana|khani|piyein|pi ?lein|band|chh?or\\p{L}*|shuru|barha\\p{L}*|kam|zyada|dugn[aie]|aadhi|adhi|dobara|badl\\p{L}*|tabdeel|khurak\\p{L}*|khuraak\\p{L}*|lagayein|laga|dein|dalein|milayein|pilayein|khilayein',
        'لیں|لینا|لینی|لے|کھائیں|کھا|کھانا|پئیں|پی|بند|چھوڑ\\S*|شروع|بڑھا\\S*|کم|زیادہ|دگن\\S*|آدھی|آدھا|دوبارہ|بدل\\S*|تبدیل|خوراک\\S*|لگائیں|دیں|ڈالیں|ملائیں|پلائیں|کھلائیں',
      ].join('|'),
    ),
  ],
  [
    'diagnosis',
    word(
      [
        'you (?:may |might |probably |likely |must )?(?:have|suffer|are suffering)|you are (?:depressed|anxious|diabetic|epileptic|hypertensive|anaemic|anemic)|diagnos\\p{L}*|it (?:is|sounds like|looks like|seems)|this (?:is|sounds|looks|means)|sounds like|caused by|because of|due to',
        'aap ko .{0,40}(?:hai|hain|ho sakt\\p{L}+|ho gay\\p{L}+)|bimari|beemari|tashkhees|lagta hai|wajah se|ki wajah',
        'آپ کو .{0,40}(?:ہے|ہیں|ہو سکت\\S+|ہو گئ\\S+)|بیماری|مرض|تشخیص|لگتا ہے|وجہ سے|کی وجہ',
      ].join('|'),
    ),
  ],
  [
    'reassurance',
    word(
      [
        "normal|safe|fine|harmless|nothing to worry|don'?t worry|do not worry|no need|no danger|common|ok|okay|all right|alright|wait",
        'normal|mehfooz|theek|thik|aam|fikar na|pareshan na|ghabra\\p{L}* (?:mat|nahi|na)|zaroorat nahi|khatra nahi|koi baat nahi|intezar|masla nahi',
        'نارمل|معمول|محفوظ|ٹھیک|عام|فکر نہ|پریشان نہ|گھبرا\\S* (?:مت|نہیں|نہ)|ضرورت نہیں|خطرہ نہیں|کوئی بات نہیں|انتظار|مسئلہ نہیں',
      ].join('|'),
    ),
  ],
  [
    'promise',
    word(
      [
        'guarante\\p{L}*|promise\\p{L}*|definitely|certainly|cure\\p{L}*|i am a doctor|as your doctor|prompt|instructions?|system',
        'wada|yaqeenan|pakka|ilaj|main doctor|shifa',
        'وعدہ|یقیناً|پکا|علاج|میں ڈاکٹر|شفا',
      ].join('|'),
    ),
  ],
];

/** Words that send somebody to help; where an answer has them, no phrasing may leave them all out. */
const urgent = word(
  [
    'at once|emergency|today|same day|hospital|ambulance|now|immediately',
    'foran|emergency|aaj|usi din|hospital|haspatal|ambulance|abhi',
    'فوراً|ایمرجنسی|آج|اسی دن|ہسپتال|ایمبولینس|ابھی',
  ].join('|'),
);
const urges = (text: string): boolean => urgent.test(plain(text));

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?۔؟])\s+|\n+|[;؛]/u).filter((s) => /\p{L}/u.test(s));
}

function bare(text: string): string {
  return ` ${plain(text)
    .replace(/[^\p{L}\p{N}%/.]+|\.(?!\d)/gu, ' ')
    .trim()
    .replace(/ +/g, ' ')} `;
}

function namesMedicine(sentence: string, known: string): boolean {
  const words = sentence.split(/[^\p{L}\p{M}]+/u);
  return words.some((w) => isKnown(w) && !plain(known).includes(plain(w)));
}

/** Numbers in digits of any script, and in words that mean nothing else. */
function numbersOf(text: string, language: Language): Set<string> {
  const found = new Set(asciiDigits(text).match(/\d+(?:[.:,]\d+)?/g));
  for (const raw of plain(text).split(/[^\p{L}]+/u)) {
    const meaning = raw && !isAmbiguous(raw) && !alsoOther.has(raw) ? numberWord(raw, foldWord(raw)) : undefined;
    if (meaning?.is === 'small') {
      if (meaning.english === (language === 'en')) found.add(String(meaning.value));
    } else if (meaning && language !== 'en') found.add(raw);
  }
  return found;
}

/** Also a verb, an article or another word in one of the languages. */
const alsoOther = new Set(
  'one do ek aik ik ایک دو چھ چھے che chay chhe tera bara baara nau no so sau der das dus tin teen ten'.split(' '),
);

/** The share of a text's telling words that the answers do not use, by sound, spelling or sense. */
function newShare(text: string, known: string): number {
  const said = slotsOf(text);
  const from = slotsOf(known);
  const isNew = said.filter(
    ({ word, senses }) =>
      !from.some(
        (k) => k.word === word || nearlySpelt(k.word, word) || senses.some((sense) => k.senses.includes(sense)),
      ),
  );
  return said.length === 0 ? 1 : isNew.length / said.length;
}
