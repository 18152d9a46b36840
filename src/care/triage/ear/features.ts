import { asciiDigits, foldLatin, foldSound, foldUrdu } from '../../language/normalise.ts';
import { conceptName } from '../lexicon.ts';
import type { Hit, Scan } from '../scan.ts';
import { meant } from './meant.ts';
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

/** The features of one message, side by side in the order in which they are found. */
export interface Features {
  readonly count: number;
  /** A feature or, where it is below zero, all runs of letters of a word at once: `pieces[-1 - feature]`. */
  readonly feature: Int32Array;
  /** The number of the word each belongs to, and how much it counts. */
  readonly word: Int32Array;
  readonly value: Float64Array;
  /** The same list for the same word, while that is remembered. */
  readonly pieces: readonly (readonly number[])[];
}

/** How much a feature of each kind counts: a word's letters are many and mean little, a concept was put there by hand. */
const values = { word: 1, piece: 0.3, sense: 1, concept: 1.5, together: 1 } as const;

/**
 * The pieces of a message, each with the number of its word: each word by its sound, each pair of words (also with
 * one between them), each word's runs of three to five letters, so that a spelling nobody listed shares most of its pieces
 * with one that was heard; and the senses of words and the concepts of the lexicon with those near them, which mean the
 * same in every language.
 * Linear in the length of the text. What is returned is overwritten by the next call: a message has many hundreds.
 */
export function featuresOf(scan: Scan): Features {
  found.count = 0;
  found.pieces = [];
  const { tokens } = scan;
  // Said again and again at once ("😂😂😂", "nahi nahi nahi") a word is heard once.
  const sounds = tokens.map(({ raw }, i) =>
    isHeard(i, tokens.length) && raw !== tokens[i - 1]?.raw ? soundOf(raw) : null,
  );
  words(sounds);
  senses(sounds);
  concepts(scan);
  return found;
}

/** Tells the features of a message one by one, those of a word's letters too. */
export function eachFeature(scan: Scan, tell: Tell): void {
  const { count, feature, word, value, pieces } = featuresOf(scan);
  for (let k = 0; k < count; k += 1) {
    if (feature[k]! >= 0) tell(feature[k]!, word[k]!, value[k]!);
    else for (const piece of pieces[-1 - feature[k]!]!) tell(piece, word[k]!, value[k]!);
  }
}

const isHeard = (i: number, words: number): boolean => i < mostWords / 2 || i >= words - mostWords / 2;

/** Written over with each message: plain numbers in typed arrays cost a tenth of a call each. */
const found = {
  count: 0,
  feature: new Int32Array(4_096),
  word: new Int32Array(4_096),
  value: new Float64Array(4_096),
  pieces: [] as (readonly number[])[],
};

/** Makes room for so many more. */
function room(more: number): void {
  const needed = found.count + more;
  if (needed <= found.feature.length) return;
  const grown = <T extends Int32Array | Float64Array>(old: T, array: T): T => {
    array.set(old);
    return array;
  };
  found.feature = grown(found.feature, new Int32Array(needed * 2));
  found.word = grown(found.word, new Int32Array(needed * 2));
  found.value = grown(found.value, new Float64Array(needed * 2));
}

function put(feature: number, word: number, value: number): void {
  const at = found.count;
  found.feature[at] = feature;
  found.word[at] = word;
  found.value[at] = value;
  found.count = at + 1;
}

function words(sounds: readonly (Sound | null)[]): void {
  let last = 0;
  let beforeLast = 0;
  room(4 * sounds.length);
  for (let i = 0; i < sounds.length; i += 1) {
    const sound = sounds[i];
    if (!sound) continue;
    const { whole, pieces } = sound;
    put(whole & inBucket, i, values.word);
    if (last !== 0) put(pair(kinds.pair, last, whole), i, values.word);
    if (beforeLast !== 0) put(pair(kinds.around, beforeLast, whole), i, values.word);
    beforeLast = last;
    last = whole;
    put(-found.pieces.push(pieces), i, values.piece);
  }
}

function senses(sounds: readonly (Sound | null)[]): void {
  const recent: Int32Array[] = [];
  for (let i = 0; i < sounds.length; i += 1) {
    const own = sounds[i]?.senses;
    if (!own || own.length === 0) continue;
    room(own.length * (1 + sensesTogether * mostSenses));
    for (let k = 0; k < own.length; k += 1) {
      const sense = own[k]!;
      put(sense & inBucket, i, values.sense);
      for (let r = 0; r < recent.length; r += 1) {
        const earlier = recent[r]!;
        for (let e = 0; e < earlier.length; e += 1) put(sensePair(earlier[e]!, sense), i, values.together);
      }
    }
    if (recent.push(own) > sensesTogether) recent.shift();
  }
}

/** Two senses, the lesser first; their hashes are compared as numbers without a sign. */
const sensePair = (a: number, b: number): number =>
  (a ^ top) < (b ^ top) ? pair(kinds.senses, a, b) : pair(kinds.senses, b, a);
const top = 0x80000000 | 0;

function concepts(scan: Scan): void {
  const meant = conceptsOf(scan);
  const keys = Int32Array.from(meant, ({ key }) => key);
  for (let i = 0; i < meant.length; i += 1) {
    const { first } = meant[i]!.hit;
    room(1 + i);
    put(keys[i]! & inBucket, first, values.concept);
    for (let j = i - 1; j >= 0 && first - meant[j]!.hit.first <= near; j -= 1) {
      put(pair(kinds.concepts, keys[j]!, keys[i]!), first, values.together);
    }
  }
}

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
  /** A hash as all of these, as a number with a sign. */
  readonly whole: number;
  readonly pieces: readonly number[];
  /** What the word means, where the glossary knows it. */
  readonly senses: Int32Array;
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
  const written = meant(raw.slice(0, longestWord));
  const word = folded(written);
  const sound =
    word === ''
      ? null
      : {
          whole: hashOf(kinds.word, word) | 0,
          pieces: piecesOf(`^${word}$`),
          senses: Int32Array.from([...sensesOf(written), ...sizeOf(written)].slice(0, mostSenses), (sense) =>
            hashOf(kinds.sense, sense),
          ),
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
