import { type Clear, clear } from '../language/clear.ts';
import { detectLanguage } from '../language/detect.ts';
import { sentenceEnd, type Token, tokenise } from '../language/normalise.ts';
import type { Language } from '../words.ts';
import { grammar } from './lexicon/grammar.ts';
import { conceptId, lookUp, type Node, phrases, undeniable } from './lexicon.ts';
import { negations } from './negation.ts';

/** One place where a concept stands in a text. */
export interface Hit {
  /** The first and the last word, by number. */
  readonly first: number;
  readonly last: number;
  /** The words around deny it: "no bleeding", "khoon nahi". */
  readonly denied: boolean;
}

/** A text with every concept found in it. */
export interface Scan {
  readonly text: string;
  /** The same without what changes no word, in one form of each letter. */
  readonly clear: Clear;
  /** The language it is written in, where it tells. */
  readonly language: Language | null;
  readonly tokens: readonly Token[];
  /** How far each word is from the start: a comma counts as one word, the end of a sentence as four. */
  readonly at: Int32Array;
  readonly hits: ReadonlyMap<number, readonly Hit[]>;
}

const farOf = [0, 0, 1, 4];

/**
 * Finds every concept of the lexicon in a text. Linear in its length; longer phrases never hide shorter ones. Signs that no
 * concept is told by, and words of courtesy, are left out: whatever stands around them is judged as if they were not there.
 */
export function scan(text: string): Scan {
  const plain = clear(text);
  const language = detectLanguage(plain.text);
  const whole = found(wordsOf(text), language);
  const courteous = whole.hits.get(courtesy);
  const { tokens, hits } = courteous ? found(without(whole, courteous), language) : whole;
  const at = new Int32Array(tokens.length);
  let distance = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    distance += isSign(tokens[i]!) ? 0 : 1 + farOf[tokens[i]!.gap]!;
    at[i] = distance;
  }
  deny(text, tokens, hits);
  return { text, clear: plain, language, tokens, at, hits };
}

interface Found {
  readonly tokens: readonly Token[];
  readonly hits: Map<number, Hit[]>;
}

/** The words of a text, apart where they were written together, without the signs that the lexicon does not know. */
function wordsOf(text: string): readonly Token[] {
  const tokens = tokenise(text);
  const known = tokens.some(isSign)
    ? dropped(tokens, (token) => isSign(token) && lookUp(token.raw).lexemes.length === 0)
    : tokens;
  return known.some(({ raw }) => lookUp(raw).joined) ? known.flatMap(parted) : known;
}

function parted(token: Token): Token | Token[] {
  let { start, gap } = token;
  return (
    lookUp(token.raw).joined?.map((raw) => {
      const part = { raw, start, end: start + raw.length, gap };
      start += raw.length;
      gap = 0;
      return part;
    }) ?? token
  );
}

function found(tokens: readonly Token[], language: Language | null): Found {
  // Of two or three words nobody knows whose they are.
  const inEnglish = tokens.length > 3 && language === 'en';
  const words = tokens.map(({ raw }) => (inEnglish ? lookUp(raw).inEnglish : lookUp(raw).lexemes));
  const hits = new Map<number, Hit[]>();
  const raw: { concept: number; first: number; last: number }[] = [];
  const follow = (node: Node, first: number, i: number): void => {
    for (const lexeme of words[i]!) {
      const next = node.next.get(lexeme);
      if (!next) continue;
      for (const concept of next.concepts) raw.push({ concept, first, last: i });
      if (next.next.size === 0) continue;
      // Laughter in the middle of what is said does not end it.
      let after = i + 1;
      while (after < tokens.length && isSign(tokens[after]!)) after += 1;
      if (after < tokens.length && tokens[after]!.gap < sentenceEnd) follow(next, first, after);
      if (after > i + 1) follow(next, first, i + 1);
    }
  };
  for (let i = 0; i < tokens.length; i += 1) if (words[i]!.length > 0) follow(phrases, i, i);
  for (const { concept, first, last } of raw) {
    const list = hits.get(concept);
    const hit = { first, last, denied: false };
    if (list) list.push(hit);
    else hits.set(concept, [hit]);
  }
  uncover(hits);
  return { tokens, hits };
}

/** Takes out what stands within a phrase that as a whole tells of no danger. */
function uncover(hits: Map<number, Hit[]>): void {
  const wholes = hits.get(harmlessWhole);
  if (!wholes) return;
  for (const [concept, list] of hits) {
    if (concept === harmlessWhole || small.has(concept)) continue;
    const left = list.filter((hit) => !wholes.some((whole) => isWithin(hit, whole)));
    if (left.length > 0) hits.set(concept, left);
    else hits.delete(concept);
  }
}

const isWithin = (a: Hit, b: Hit): boolean =>
  a.first >= b.first && a.last <= b.last && a.last - a.first < b.last - b.first;

/** The small words, which mean the same within any phrase. */
const small = new Set(Object.keys(grammar).map(conceptId));
const harmlessWhole = conceptId('harmless-whole');
const courtesy = conceptId('courtesy');
const isSign = ({ raw }: Token): boolean => raw.charCodeAt(0) >= 0xd800 && raw.charCodeAt(0) <= 0xdbff;

/** The words without those of courtesy, but for those that a longer phrase needs ("akhri salam"). */
function without({ tokens, hits }: Found, courteous: readonly Hit[]): readonly Token[] {
  const out = new Uint8Array(tokens.length);
  for (const { first, last } of courteous) out.fill(1, first, last + 1);
  for (const [concept, list] of hits) {
    if (concept === courtesy) continue;
    for (const { first, last } of list) if (!out.subarray(first, last + 1).every(Boolean)) out.fill(0, first, last + 1);
  }
  return dropped(tokens, (_, i) => out[i] === 1);
}

/** The words that stay; where one went, the greater of the gaps around it. */
function dropped(tokens: readonly Token[], goes: (token: Token, i: number) => boolean): readonly Token[] {
  const stay: Token[] = [];
  let gap = 0;
  tokens.forEach((token, i) => {
    gap = Math.max(gap, token.gap);
    if (goes(token, i)) return;
    stay.push(gap === token.gap ? token : { ...token, gap });
    gap = 0;
  });
  return stay;
}

const negators = ['not-before', 'not-near', 'not-after', 'not-loose'].map(conceptId);

function deny(text: string, tokens: readonly Token[], hits: Map<number, Hit[]>): void {
  if (!negators.some((n) => hits.has(n))) return;
  const denied = negations(text, tokens, hits);
  for (const [concept, list] of hits) {
    if (undeniable.has(concept)) continue;
    for (let k = 0; k < list.length; k += 1) {
      const hit = list[k]!;
      // A phrase that holds its own negator ("kabhi na uthun") says what it says.
      let own = false;
      let any = false;
      for (let i = hit.first; i <= hit.last; i += 1) {
        if (denied.negator[i]) own = true;
        if (denied.within[i]) any = true;
      }
      if (any && !own) list[k] = { ...hit, denied: true };
    }
  }
}

/** How many words of its clause stand with a find on either side: a bare "hil" tells a counselor nothing. */
const around = 4;

/** The words of a stretch with what stands around them in the clause, exactly as written, at most `limit` characters. */
export function written(s: Scan, first: number, last: number, limit = 300): string {
  const { tokens } = s;
  let from = first;
  while (from > 0 && first - from < around && tokens[from]!.gap === 0) from -= 1;
  let to = last;
  while (to + 1 < tokens.length && to - last < around && tokens[to + 1]!.gap === 0) to += 1;
  const { start } = tokens[from]!;
  return s.text.slice(start, Math.min(tokens[to]!.end, start + limit));
}
