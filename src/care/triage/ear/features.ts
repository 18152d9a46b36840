import { asciiDigits, foldLatin, foldSound, foldUrdu } from '../../language/normalise.ts';
import { conceptName } from '../lexicon.ts';
import type { Hit, Scan } from '../scan.ts';
import { sensesOf } from './senses.ts';

/** How many weights an ear has: features share them by their hash. A power of two. */
export const buckets = 1 << 20;
/** A hash's bucket: its low bits. */
const inBucket = buckets - 1;

/** Of longer messages only so many words are heard, as many from the beginning as from the end. */
const mostWords = 240;
const mostHits = 60;
/** How long the runs of letters are that a word is heard by. */
const shortest = 3;
const longest = 5;
/** With how many words of a sense before it one is heard together. Their order counts for nothing: each language has its own. */
const sensesTogether = 6;
/** How far apart two concepts may stand and still be heard together, in words. */
const near = 12;

/** Called with a feature, the number of the word it belongs to, and how much it counts. */
export type Tell = (feature: number, word: number, value: number) => void;

/** Called with all runs of letters of a word at once: the same list for the same word, while that is remembered. */
export type TellPieces = (pieces: readonly number[], word: number, value: number) => void;

/** How much a feature of each kind counts: a word's letters are many and mean little, a concept was put there by hand. */
const values = { word: 1, piece: 0.3, sense: 1, concept: 1.5, together: 1 } as const;

/**
 * Tells the pieces of a message, each with the number of its word: each word by its sound, each pair of words (also with
 * one between them), each word's runs of three to five letters, so that a spelling nobody listed shares most of its pieces
 * with one that was heard; and the senses of words and the concepts of the lexicon with those near them, which mean the
 * same in every language.
 * Linear in the length of the text.
 * @param tellPieces takes a word's runs of letters where somebody can do better than to be told them one by one.
 */
export function eachFeature(scan: Scan, tell: Tell, tellPieces: TellPieces = oneByOne(tell)): void {
  const { tokens } = scan;
  let last = 0;
  let beforeLast = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    if (i >= mostWords / 2 && i < tokens.length - mostWords / 2) continue;
    const sound = soundOf(tokens[i]!.raw);
    if (sound === null) continue;
    const { whole, pieces } = sound;
    tell(whole & inBucket, i, values.word);
    if (last !== 0) tell(pair(kinds.pair, last, whole), i, values.word);
    if (beforeLast !== 0) tell(pair(kinds.around, beforeLast, whole), i, values.word);
    beforeLast = last;
    last = whole;
    tellPieces(pieces, i, values.piece);
  }
  const recent: (readonly number[])[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    if (i >= mostWords / 2 && i < tokens.length - mostWords / 2) continue;
    const senses = soundOf(tokens[i]!.raw)?.senses ?? none;
    if (senses.length === 0) continue;
    for (const sense of senses) {
      tell(sense & inBucket, i, values.sense);
      for (const earlier of recent)
        for (const before of earlier)
          tell(pair(kinds.senses, Math.min(before, sense), Math.max(before, sense)), i, values.together);
    }
    if (recent.push(senses) > sensesTogether) recent.shift();
  }
  const meant = conceptsOf(scan);
  for (let i = 0; i < meant.length; i += 1) {
    const { hit, key } = meant[i]!;
    tell(key & inBucket, hit.first, values.concept);
    for (let j = i - 1; j >= 0 && hit.first - meant[j]!.hit.first <= near; j -= 1) {
      tell(pair(kinds.concepts, meant[j]!.key, key), hit.first, values.together);
    }
  }
}

const oneByOne =
  (tell: Tell): TellPieces =>
  (pieces, word, value) => {
    for (let k = 0; k < pieces.length; k += 1) tell(pieces[k]!, word, value);
  };

const kinds = {
  word: 1,
  pair: 2,
  around: 3,
  piece: 4,
  concept: 5,
  denied: 6,
  concepts: 7,
  sense: 8,
  senses: 9,
} as const;
const none: readonly number[] = [];

/** The concepts in the order in which they stand, denied ones apart from the others. */
function conceptsOf({ hits }: Scan): { readonly hit: Hit; readonly key: number }[] {
  const found: { hit: Hit; key: number }[] = [];
  for (const [concept, list] of hits) {
    const keys = keysOf(concept);
    for (const hit of list) found.push({ hit, key: hit.denied ? keys.denied : keys.said });
  }
  found.sort((a, b) => a.hit.first - b.hit.first || a.key - b.key);
  return found.length <= mostHits ? found : [...found.slice(0, mostHits / 2), ...found.slice(-mostHits / 2)];
}

const keys = new Map<number, { readonly said: number; readonly denied: number }>();

function keysOf(concept: number) {
  const known = keys.get(concept);
  if (known) return known;
  const name = conceptName(concept);
  const made = { said: hashOf(kinds.concept, name), denied: hashOf(kinds.denied, name) };
  keys.set(concept, made);
  return made;
}

interface Sound {
  readonly whole: number;
  readonly pieces: readonly number[];
  /** What the word means, where the glossary knows it. */
  readonly senses: readonly number[];
}

/** Words already heard. Bounded: it is emptied when full, since what people write repeats itself. */
const memo = new Map<string, Sound | null>();
const memoLimit = 20_000;
/** No word is longer; what is, is none, and is not worth remembering. */
const longestWord = 40;
/** Words that sound alike share their senses: of very many, only the first. */
const mostSenses = 6;

function soundOf(raw: string): Sound | null {
  const known = memo.get(raw);
  if (known !== undefined) return known;
  const word = folded(raw.slice(0, longestWord));
  const sound =
    word === ''
      ? null
      : {
          whole: hashOf(kinds.word, word),
          pieces: piecesOf(`^${word}$`),
          senses: [...sensesOf(raw.slice(0, longestWord)), ...sizeOf(raw)]
            .slice(0, mostSenses)
            .map((sense) => hashOf(kinds.sense, sense)),
        };
  if (memo.size >= memoLimit) memo.clear();
  if (raw.length <= longestWord) memo.set(raw, sound);
  return sound;
}

function piecesOf(framed: string): number[] {
  const pieces: number[] = [];
  for (let from = 0; from + shortest <= framed.length; from += 1) {
    let h = begun(kinds.piece);
    for (let to = from; to < framed.length && to < from + longest; to += 1) {
      h = Math.imul(h ^ framed.charCodeAt(to), prime);
      if (to - from + 1 >= shortest) pieces.push(ended(h) & inBucket);
    }
  }
  return pieces;
}

/**
 * Where the size of a number begins to say something else: days and weeks, degrees in Celsius and Fahrenheit, oxygen,
 * pulse, pressure, sugar. A number is heard by the two of these it stands between; what it means is for the rules.
 */
const sizes = [
  ...[1, 2, 3, 4, 6, 8, 10, 12, 20, 28, 34, 36, 38, 39.5, 42, 50, 60, 70, 80, 90, 94, 97, 99, 100.9, 102.9],
  ...[110, 120, 130, 140, 160, 180, 200, 250, 300, 400, 600, 1000],
];

function sizeOf(raw: string): string[] {
  const digits = asciiDigits(raw).replace(',', '.');
  if (!/^\d+(\.\d+)?$/.test(digits)) return [];
  return [`number:${sizes.filter((size) => Number(digits) >= size).length}`];
}

/** A word as it sounds; of a number only its length. */
function folded(raw: string): string {
  const digits = asciiDigits(raw);
  if (/^\d+$/.test(digits)) return '0'.repeat(Math.min(digits.length, 5));
  if (/[\u0620-\u06ff\ufb50-\ufdff\ufe70-\ufefc]/.test(raw)) return foldUrdu(raw);
  const latin = foldLatin(raw);
  return latin === '' ? raw : foldSound(latin);
}

/** FNV-1a over the letters, begun differently for each kind of feature; its low bits are weak for short texts. */
function hashOf(kind: number, text: string): number {
  let h = begun(kind);
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), prime);
  return ended(h);
}

const prime = 0x01000193;
const begun = (kind: number): number => 0x811c9dc5 ^ Math.imul(kind, 0x9e3779b1);
const ended = (h: number): number => (h ^ (h >>> 15)) >>> 0;

function pair(kind: number, first: number, second: number): number {
  let h = Math.imul(first ^ Math.imul(kind, 0x85ebca6b), prime) ^ second;
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) & inBucket;
}
