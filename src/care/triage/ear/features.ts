import { asciiDigits, foldLatin, foldSound, foldUrdu } from '../../language/normalise.ts';
import { conceptName } from '../lexicon.ts';
import type { Hit, Scan } from '../scan.ts';

/** How many weights an ear has: features share them by their hash. A power of two. */
export const buckets = 1 << 18;

/** Of longer messages only so many words are heard, as many from the beginning as from the end. */
const mostWords = 400;
const mostHits = 60;
const shortest = 3;
const longest = 5;
/** How far apart two concepts may stand and still be heard together. */
const near = 12;

/** What one word of a message brings: its place in the text, and the weights its pieces look up. */
export interface Heard {
  readonly start: number;
  readonly end: number;
  readonly features: number[];
}

/**
 * The pieces of a message, word by word: each word by its sound, each pair of words (also with one between them), each
 * word's runs of three to five letters, so that a spelling nobody listed shares most of its pieces with one that was heard;
 * and the concepts of the lexicon with those near them, which mean the same in every language. Linear in the text's length.
 */
export function featuresOf(scan: Scan): Heard[] {
  const { tokens } = scan;
  const heard: Heard[] = tokens.map(({ start, end }) => ({ start, end, features: [] }));
  const words: number[] = [];
  tokens.forEach(({ raw }, i) => {
    if (i >= mostWords / 2 && i < tokens.length - mostWords / 2) return;
    const word = folded(raw);
    if (word === '') return;
    const { features } = heard[i]!;
    const whole = hash(kinds.word, word, 0, word.length);
    features.push(whole % buckets);
    if (words.length > 0) features.push(pair(kinds.pair, words.at(-1)!, whole));
    if (words.length > 1) features.push(pair(kinds.around, words.at(-2)!, whole));
    words.push(whole);
    const framed = `^${word}$`;
    for (let length = shortest; length <= longest; length += 1) {
      for (let from = 0; from + length <= framed.length; from += 1) {
        features.push(hash(kinds.piece, framed, from, from + length) % buckets);
      }
    }
  });
  const meant = conceptsOf(scan);
  meant.forEach(({ hit, key }, i) => {
    const { features } = heard[hit.first]!;
    features.push(key % buckets);
    for (let j = i - 1; j >= 0 && hit.first - meant[j]!.hit.first <= near; j -= 1) {
      features.push(pair(kinds.concepts, meant[j]!.key, key));
    }
  });
  return heard;
}

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
  const made = {
    said: hash(kinds.concept, name, 0, name.length),
    denied: hash(kinds.denied, name, 0, name.length),
  };
  keys.set(concept, made);
  return made;
}

const kinds = { word: 1, pair: 2, around: 3, piece: 4, concept: 5, denied: 6, concepts: 7 } as const;

/** A word as it sounds. Of a number only its length counts: what a number means is for the rules. */
function folded(raw: string): string {
  const digits = asciiDigits(raw);
  if (/^\d+$/.test(digits)) return '0'.repeat(Math.min(digits.length, 5));
  if (/[\u0620-\u06ff\ufb50-\ufdff\ufe70-\ufefc]/.test(raw)) return foldUrdu(raw);
  const latin = foldLatin(raw);
  return latin === '' ? raw : foldSound(latin);
}

/** FNV-1a over the letters, begun differently for each kind of feature. */
function hash(kind: number, text: string, from: number, to: number): number {
  let h = 0x811c9dc5 ^ (kind * 0x9e3779b1);
  for (let i = from; i < to; i += 1) {
    h ^= text.charCodeAt(i);
    h = Math.imul(h, 0x01000193);
  }
  // FNV's lowest bits are weak for short texts.
  h ^= h >>> 15;
  return h >>> 0;
}

function pair(kind: number, first: number, second: number): number {
  let h = Math.imul(first ^ (kind * 0x85ebca6b), 0x01000193) ^ second;
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0) % buckets;
}
