import { detectLanguage } from '../language/detect.ts';
import { type Token, tokenise } from '../language/normalise.ts';
import type { Language } from '../words.ts';
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
  /** The language it is written in, where it tells. */
  readonly language: Language | null;
  readonly tokens: readonly Token[];
  /** How far each word is from the start: a comma counts as one word, the end of a sentence as four. */
  readonly at: Int32Array;
  readonly hits: ReadonlyMap<number, readonly Hit[]>;
}

const farOf = [0, 1, 4];

/** Finds every concept of the lexicon in a text. Linear in its length; longer phrases never hide shorter ones. */
export function scan(text: string): Scan {
  const tokens = tokenise(text);
  const words: (readonly number[])[] = new Array(tokens.length);
  // Of two or three words nobody knows whose they are.
  const language = detectLanguage(text);
  const inEnglish = tokens.length > 3 && language === 'en';
  const at = new Int32Array(tokens.length);
  const hits = new Map<number, Hit[]>();
  const raw: { concept: number; first: number; last: number }[] = [];
  let distance = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]!;
    const word = lookUp(token.raw);
    words[i] = inEnglish ? word.inEnglish : word.lexemes;
    distance += 1 + farOf[token.gap]!;
    at[i] = distance;
  }
  const follow = (node: Node, first: number, i: number): void => {
    for (const lexeme of words[i]!) {
      const next = node.next.get(lexeme);
      if (!next) continue;
      for (const concept of next.concepts) raw.push({ concept, first, last: i });
      if (next.next.size > 0 && i + 1 < tokens.length && tokens[i + 1]!.gap < 2) follow(next, first, i + 1);
    }
  };
  for (let i = 0; i < tokens.length; i += 1) if (words[i]!.length > 0) follow(phrases, i, i);
  for (const { concept, first, last } of raw) {
    const list = hits.get(concept);
    const hit = { first, last, denied: false };
    if (list) list.push(hit);
    else hits.set(concept, [hit]);
  }
  deny(text, tokens, hits);
  return { text, language, tokens, at, hits };
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
