import { pause, sentenceEnd, type Token } from '../language/normalise.ts';
import type { Urgency } from '../words.ts';
import type { ConcernId, FindingSubject } from './concern.ts';
import { conceptId } from './lexicon.ts';
import type { Hit, Scan } from './scan.ts';
import type { Stage, StageName } from './stage.ts';

/** What in a message takes the danger out of words: a film, a question, a figure of speech, something long past. */
export const excuses = ['fiction', 'info', 'idiom', 'past', 'well'] as const;
export type Excuse = (typeof excuses)[number];

/** One rule as a clinician reads it: these things said together mean that. */
export interface Rule {
  readonly concern: ConcernId;
  readonly urgency: Urgency;
  /**
   * Concepts that must all be there, in any order, near one another. `a|b`: either. `-a`: denied ("nahi"). `?a`: said or denied.
   */
  readonly when: string;
  /** How near, in words. Default 8; `message`: anywhere in it; `talk`: also in the earlier messages of the last two days. */
  readonly within?: number | 'message' | 'talk';
  /** Concepts any of which, said and not denied in the same breath, calls the rule off; all over the message if `within` is so. */
  readonly unless?: string;
  /** The words are those of talk about the matter, too: it counts where somebody is named with them, or little else is said. */
  readonly topic?: true;
  /**
   * Said as often where nothing is wrong (a name in the news, an old illness, a figure of speech), by the labelled
   * messages: it counts where it is plainly said (`isPlain`), or where the learned ear leans to danger, too.
   */
  readonly hint?: true;
  /** Stages of life of which one must be true. */
  readonly stage?: readonly StageName[];
  readonly about?: readonly FindingSubject[];
  /** Called off by these; the group says which by default. */
  readonly excusedBy?: readonly Excuse[];
  /** The question that decides, under `clarify.`; the finding itself is then a possible one, at most urgent. */
  readonly asks?: string;
  /** Where the facts say so. */
  readonly source: string;
}

export interface Term {
  readonly options: readonly { readonly concept: number; readonly denied: boolean | null }[];
}

/** A rule made ready: its concepts by number. */
export interface Ready {
  readonly rule: Rule;
  readonly terms: readonly Term[];
  readonly within: number;
  readonly talk: boolean;
  readonly unless: readonly number[];
  readonly excusedBy: readonly Excuse[];
}

const nearby = 8;

/** Makes rules ready. Throws on a concept that no lexicon holds. */
export function ready(rules: readonly Rule[], excusedBy: readonly Excuse[]): Ready[] {
  return rules.map((rule) => ({
    rule,
    terms: rule.when.split(' ').map(term),
    within: typeof rule.within === 'number' ? rule.within : rule.within ? Number.POSITIVE_INFINITY : nearby,
    talk: rule.within === 'talk',
    unless: (rule.unless ?? '')
      .split(/[\s|]+/)
      .filter(Boolean)
      .map(conceptId),
    excusedBy: rule.excusedBy ?? excusedBy,
  }));
}

function term(words: string): Term {
  return {
    options: words.split('|').map((word) => ({
      concept: conceptId(word.replace(/^[-?]/, '')),
      denied: word.startsWith('?') ? null : word.startsWith('-'),
    })),
  };
}

/** The stretch of words, by number, in which a rule's terms stand together; null where they do not. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/**
 * Every stretch in which the terms stand near enough to one another: for each place of the first term, the nearest place
 * of each other. Linear in the places found.
 */
export function* spans(scan: Scan, { terms, within }: Pick<Ready, 'terms' | 'within'>): Generator<Span> {
  const places = terms.map((t) => placesOf(scan, t));
  if (places.some((p) => p.length === 0)) return;
  const [anchor, ...others] = places as [Hit[], ...Hit[][]];
  const pointers = others.map(() => 0);
  for (const hit of anchor) {
    let { first, last } = hit;
    let near = true;
    for (let k = 0; k < others.length && near; k += 1) {
      const list = others[k]!;
      let p = pointers[k]!;
      while (p + 1 < list.length && away(scan, list[p + 1]!, hit) <= away(scan, list[p]!, hit)) p += 1;
      pointers[k] = p;
      const other = list[p]!;
      first = Math.min(first, other.first);
      last = Math.max(last, other.last);
      near = scan.at[last]! - scan.at[first]! <= within;
    }
    if (near) yield { first, last };
  }
}

/** How many words two stretches are apart; nothing when they touch or overlap. */
export const away = (scan: Scan, a: Span, b: Span): number =>
  Math.max(0, scan.at[a.first]! - scan.at[b.last]!, scan.at[b.first]! - scan.at[a.last]!);

function placesOf(scan: Scan, { options }: Term): Hit[] {
  const found: Hit[] = [];
  for (const { concept, denied } of options) {
    for (const hit of scan.hits.get(concept) ?? []) if (denied === null || hit.denied === denied) found.push(hit);
  }
  return options.length > 1 ? found.sort((a, b) => a.first - b.first) : found;
}

/** Whether a concept is said, and not denied, no more than `reach` words from a stretch. Looks at the nearest few only. */
export function saidNear(scan: Scan, concept: number, span: Span, reach: number): boolean {
  const list = scan.hits.get(concept);
  if (!list) return false;
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.first < span.first) low = middle + 1;
    else high = middle;
  }
  for (let i = Math.max(0, low - 2); i < list.length && i < low + 4; i += 1) {
    if (!list[i]!.denied && away(scan, list[i]!, span) <= reach) return true;
  }
  return false;
}

/** Whether every term is met somewhere in one of the scans: dangerous together counts together across messages. */
export function metInTalk(scans: readonly Scan[], { terms }: Ready): boolean {
  return terms.every((t) => scans.some((s) => placesOf(s, t).length > 0));
}

/** Whether the stage of life fits. */
export function fits(rule: Rule, stage: Stage): boolean {
  return !rule.stage || rule.stage.some((name) => stage.names.has(name));
}

/** So few words, of a message or a sentence, that the matter is all it tells. */
const fewWords = 6;
/** Who a matter may be told of, and how near they must be named. */
const somebody = [
  'self',
  'other',
  'kin',
  'child',
  'spouse',
  'to-me',
  'mine',
  'first-person-verb',
  'elder',
  'patient',
  // Who cries for help tells of what is.
  'cry-for-help',
].map(conceptId);
const somebodyReach = 7;

/** Whether so little is written that the matter is all there is. */
export const isShort = (s: Scan): boolean => wordsIn(s, { first: 0, last: s.tokens.length - 1 }) <= fewWords;

/** How many words a stretch is, those written together as one. */
function wordsIn({ tokens }: Scan, { first, last }: Span): number {
  let words = 0;
  for (let i = first; i <= last; i += 1) if (i === first || tokens[i]!.start > tokens[i - 1]!.end) words += 1;
  return words;
}

/** What is said beside a matter and tells nothing of it; so many words of it at most are overlooked. */
const beside = ['laugh', 'cry-for-help'].map(conceptId);
/** Whoever asks whether it is normal has it. */
const ownQuestion = conceptId('own-question');
const questionReach = 12;
const mostBeside = 12;
const hereAgain = conceptId('here-again');
const hereReach = 3;

/** The sentence, or the sentences, that a stretch stands in: a line's end and dots may end one, too. */
export function sentenceOf({ tokens }: Scan, { first, last }: Span): Span {
  const ends = (token: Token) => token.gap === sentenceEnd || token.gap === pause;
  while (first > 0 && !ends(tokens[first]!)) first -= 1;
  while (last + 1 < tokens.length && !ends(tokens[last + 1]!)) last += 1;
  return { first, last };
}

/** Whether a stretch plainly tells what is: said to be of now, or in a sentence that tells of little else. */
export function isPlain(s: Scan, span: Span): boolean {
  if (saidNear(s, hereAgain, span, hereReach) || saidNear(s, ownQuestion, span, questionReach)) return true;
  const { first, last } = sentenceOf(s, span);
  let words = wordsIn(s, { first, last });
  if (words > fewWords + mostBeside) return false;
  // Laughter tells nothing, and who asks what to do tells of nothing else.
  const told = new Set<number>();
  for (const id of beside)
    for (const hit of s.hits.get(id) ?? [])
      for (let i = hit.first; i <= hit.last; i += 1) if (i >= first && i <= last) told.add(i);
  for (let i = span.first; i <= span.last; i += 1) told.delete(i);
  words -= told.size;
  return words <= fewWords;
}

/** A message of more words tells of more than one thing. */
const manyWords = 12;

/** Whether a stretch stands in so long a message, and not plainly, that it may tell of anything. */
export const isRambling = (s: Scan, span: Span): boolean => s.tokens.length > manyWords && !isPlain(s, span);

/** Whether words that are those of talk about a matter, too, tell of somebody: named with them, or with no word to spare. */
export function isReport(s: Scan, span: Span): boolean {
  return isShort(s) || somebody.some((id) => saidNear(s, id, span, somebodyReach));
}
