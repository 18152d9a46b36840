import { detectLanguage } from '../language/detect.ts';
import { asciiDigits } from '../language/normalise.ts';
import { plain } from '../language/plain.ts';
import { isKnown } from '../medication/names.ts';
import { isAmbiguous, numberWord } from '../readings/numberWords.ts';
import type { Language } from '../words.ts';
import { longestAnswer } from './entry.ts';
import { nearlySpelt } from './find.ts';
import { foldWord } from './foldWord.ts';
import { slotsOf } from './slots.ts';

/** Why words of a model's may not be said. */
export const groundless = [
  'length',
  'form',
  'link',
  'language',
  'number',
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
  for (const [verdict, pattern] of own) if (sentences.some((s) => pattern.test(plain(s)))) return verdict;
  if (urges(known) && !urges(text)) return 'unsafe';
  return newShare(text, known) > mayBeNew ? 'beyond' : 'grounded';
}

const word = (body: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${body})(?![\\p{L}\\p{N}])`, 'iu');

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
