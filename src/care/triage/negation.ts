import { sentenceEnd, type Token } from '../language/normalise.ts';
import { conceptId } from './lexicon.ts';
import type { Hit } from './scan.ts';

const before = conceptId('not-before');
const after = conceptId('not-after');
const near = conceptId('not-near');
const loose = conceptId('not-loose');
const contrast = conceptId('contrast');
const joint = conceptId('joint');
const opener = conceptId('opener');
const finite = conceptId('finite');
const light = conceptId('light-verb');
const either = conceptId('or-word');
const ceases = conceptId('ceases');
const twice = conceptId('twice-no');
const nowSo = conceptId('now-so');

/** How far an English negator reaches forward, and an Urdu one back, in words. */
const reach = 6;
/** How far "nobody" does: what nobody knows may well have happened. */
const nearReach = 2;

/** A text as its negators see it: where clauses end and join, and what was found denied so far. */
interface Denying {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly endsClause: Uint8Array;
  readonly isContrast: Uint8Array;
  readonly isJoint: Uint8Array;
  readonly isOpener: Uint8Array;
  readonly isLight: Uint8Array;
  readonly isEither: Uint8Array;
  readonly within: Uint8Array;
  readonly negator: Uint8Array;
}

/**
 * Which words are denied (facts §7.1.4). An English negator denies what follows it, an Urdu one what stands before it
 * and the verb right after it, both within their clause: commas, "and", contrast words and finite verbs end one. One that
 * begins an answer denies the question before it.
 */
export function negations(
  text: string,
  tokens: readonly Token[],
  hits: ReadonlyMap<number, readonly Hit[]>,
): { within: Uint8Array; negator: Uint8Array } {
  const size = tokens.length;
  const marks = (concept: number): Uint8Array => {
    const set = new Uint8Array(size);
    for (const { first, last } of hits.get(concept) ?? []) set.fill(1, first, last + 1);
    return set;
  };
  const d: Denying = {
    ...{ text, tokens, within: new Uint8Array(size), negator: new Uint8Array(size) },
    ...{ endsClause: marks(finite), isContrast: marks(contrast), isJoint: marks(joint), isOpener: marks(opener) },
    ...{ isLight: marks(light), isEither: marks(either) },
  };
  const holds = standing(hits, tokens);
  for (const { first, last } of hits.get(before) ?? []) {
    d.negator.fill(1, first, last + 1);
    if (holds(first, last)) continue;
    forward(d, last + 1, reach);
    answer(d, first);
  }
  for (const { first, last } of hits.get(near) ?? []) {
    d.negator.fill(1, first, last + 1);
    forward(d, last + 1, nearReach);
  }
  for (const { first, last } of hits.get(after) ?? []) {
    d.negator.fill(1, first, last + 1);
    if (holds(first, last)) continue;
    // "hai nahi": the negator belongs to the clause that its verb has just ended.
    if (tokens[first]!.gap === 0) back(d, first > 0 && d.endsClause[first - 1] ? first - 2 : first - 1);
    verbAfter(d, last + 1);
    answer(d, first);
  }
  loosely(
    d,
    (hits.get(loose) ?? []).filter(({ first, last }) => !holds(first, last)),
  );
  return d;
}

/** How far what turns a negator may stand from it, in words. */
const turnsWithin = { after: 9, before: 7 };

/**
 * Whether a negator denies nothing: it is one of two that take each other back ("does not stop", "not a day passes that i
 * do not"), or what it denied of before is there now ("dard nahi tha, ab hai").
 */
function standing(
  hits: ReadonlyMap<number, readonly Hit[]>,
  tokens: readonly Token[],
): (first: number, last: number) => boolean {
  const [going, twofold, back] = [hits.get(ceases), hits.get(twice), hits.get(nowSo)];
  if (!going && !twofold && !back) return () => false;
  const negators = hits.get(before) ?? [];
  const goesOn = (first: number, last: number) =>
    going?.some(
      (c) =>
        (c.first === last + 1 && tokens[c.first]!.gap === 0) ||
        // The word that says so is a negator by itself, too.
        (c.first === first && tokens[first]!.gap === 0 && negators.some((n) => n.last === first - 1)),
    );
  const turned = (first: number, last: number) =>
    twofold?.some(
      (t) => (first >= t.first && last <= t.last) || (first > t.last && first - t.last <= turnsWithin.before),
    );
  const hasCome = (last: number) =>
    back?.some(
      // "ab hai" is all there is to say: "ab hai khansi" tells of something else.
      (n) => n.first > last && n.first - last <= turnsWithin.after && (tokens[n.last + 1]?.gap ?? sentenceEnd) > 0,
    );
  return (first, last) => Boolean(goesOn(first, last) || turned(first, last) || hasCome(last));
}

function forward(d: Denying, from: number, far: number): void {
  const { tokens } = d;
  for (let i = from; i < tokens.length && i < from + far; i += 1) {
    // English "or" sounds like Urdu "aur": it goes on with what is denied.
    if (tokens[i]!.gap === sentenceEnd || d.isContrast[i] || (d.isJoint[i] && !d.isEither[i])) return;
    if (tokens[i]!.gap > 0 && !listGoesOn(d, i)) return;
    if (i > from && d.isOpener[i]) return;
    d.within[i] = 1;
  }
}

/** "no bleeding, leaking or headache": a comma does not end what a negator reaches while the list goes on. */
function listGoesOn(d: Denying, i: number): boolean {
  for (let k = i; k < d.tokens.length && k < i + 3; k += 1) {
    if (d.isEither[k]) return true;
    if (d.endsClause[k] || d.isOpener[k]) return false;
  }
  return false;
}

function back(d: Denying, from: number): void {
  for (let i = from; i >= 0 && i > from - reach; i -= 1) {
    // "phir nahi aye": right before the negator it means "again" and joins nothing.
    if (d.endsClause[i] || d.isContrast[i] || (d.isJoint[i] && i < from)) return;
    d.within[i] = 1;
    if (d.tokens[i]!.gap > 0) return;
  }
}

function verbAfter(d: Denying, from: number): void {
  for (let i = from; i < d.tokens.length && i < from + 4; i += 1) {
    if (d.tokens[i]!.gap > 0 || d.isContrast[i] || d.isJoint[i]) return;
    if (i > from && !d.isLight[i] && !d.endsClause[i]) return;
    d.within[i] = 1;
  }
}

/** "Khoon? Nahi.": a negator that begins the answer denies the question before it. */
function answer({ text, tokens, within }: Denying, first: number): void {
  if (first === 0 || tokens[first]!.gap < sentenceEnd) return;
  if (!/[?؟]/.test(text.slice(tokens[first - 1]!.end, tokens[first]!.start))) return;
  for (let i = first - 1; i >= 0 && i >= first - reach; i -= 1) {
    within[i] = 1;
    if (tokens[i]!.gap === sentenceEnd) return;
  }
}

/** Urdu "na". Said twice ("na saans phooli na paon sooje"), it denies what follows, as "neither … nor" does. */
function loosely(d: Denying, places: readonly Hit[]): void {
  const { tokens, endsClause } = d;
  for (const [k, { first }] of places.entries()) {
    // "hai na?", "batao na": a tag at the end asks for a yes and denies nothing.
    if (first + 1 >= tokens.length || tokens[first + 1]!.gap > 0 || (first > 0 && endsClause[first - 1])) continue;
    d.negator[first] = 1;
    if (places.length > 1) {
      const to = Math.min(places[k + 1]?.first ?? tokens.length, first + 1 + reach);
      for (let i = first + 1; i < to && !(tokens[i]!.gap > 0 || d.isContrast[i]); i += 1) d.within[i] = 1;
    }
    verbAfter(d, first + 1);
    if (tokens[first]!.gap === 0 && !endsClause[first + 1]) back(d, first - 1);
  }
}
