import type { Token } from '../language/normalise.ts';
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

/** How far an English negator reaches forward, and an Urdu one back, in words. */
const reach = 6;
/** How far "nobody" does: what nobody knows may well have happened. */
const nearReach = 2;

/**
 * Which words are denied (facts §7.1.4). An English negator denies what follows it, an Urdu one what stands before it
 * and the verb right after it, both within their clause: commas, "and", contrast words and finite verbs end one.
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
  const [endsClause, isContrast, isJoint, isOpener] = [marks(finite), marks(contrast), marks(joint), marks(opener)];
  const [isLight, isEither] = [marks(light), marks(either)];
  const within = new Uint8Array(size);
  const negator = new Uint8Array(size);

  const forward = (from: number, far = reach): void => {
    for (let i = from; i < size && i < from + far; i += 1) {
      // English "or" sounds like Urdu "aur": it goes on with what is denied.
      if (tokens[i]!.gap === 2 || isContrast[i] || (isJoint[i] && !isEither[i])) return;
      if (tokens[i]!.gap === 1 && !listGoesOn(i)) return;
      if (i > from && isOpener[i]) return;
      within[i] = 1;
    }
  };
  /** "no bleeding, leaking or headache": a comma does not end what a negator reaches while the list goes on. */
  const listGoesOn = (i: number): boolean => {
    for (let k = i; k < size && k < i + 3; k += 1) {
      if (isEither[k]) return true;
      if (endsClause[k] || isOpener[k]) return false;
    }
    return false;
  };
  const back = (from: number): void => {
    for (let i = from; i >= 0 && i > from - reach; i -= 1) {
      // "phir nahi aye": right before the negator it means "again" and joins nothing.
      if (endsClause[i] || isContrast[i] || (isJoint[i] && i < from)) return;
      within[i] = 1;
      if (tokens[i]!.gap > 0) return;
    }
  };
  const verbAfter = (from: number): void => {
    for (let i = from; i < size && i < from + 4; i += 1) {
      if (tokens[i]!.gap > 0 || isContrast[i] || isJoint[i]) return;
      if (i > from && !isLight[i] && !endsClause[i]) return;
      within[i] = 1;
    }
  };

  for (const { first, last } of hits.get(before) ?? []) {
    negator.fill(1, first, last + 1);
    forward(last + 1);
  }
  /** "Khoon? Nahi.": a negator that begins the answer denies the question before it. */
  const answer = (first: number): void => {
    if (first === 0 || tokens[first]!.gap < 2) return;
    if (!/[?؟]/.test(text.slice(tokens[first - 1]!.end, tokens[first]!.start))) return;
    for (let i = first - 1; i >= 0 && i >= first - reach; i -= 1) {
      within[i] = 1;
      if (tokens[i]!.gap === 2) return;
    }
  };
  for (const negated of [before, after]) for (const { first } of hits.get(negated) ?? []) answer(first);
  for (const { first, last } of hits.get(near) ?? []) {
    negator.fill(1, first, last + 1);
    forward(last + 1, nearReach);
  }
  for (const { first, last } of hits.get(after) ?? []) {
    negator.fill(1, first, last + 1);
    if (tokens[first]!.gap === 0) {
      // "hai nahi": the negator belongs to the clause that its verb has just ended.
      back(first > 0 && endsClause[first - 1] ? first - 2 : first - 1);
    }
    verbAfter(last + 1);
  }
  // "na saans phooli na paon sooje": said twice, it denies what follows, as "neither … nor" does.
  const loosely = hits.get(loose) ?? [];
  if (loosely.length > 1) {
    for (const [k, { first }] of loosely.entries()) {
      if (first + 1 >= size || tokens[first + 1]!.gap > 0 || (first > 0 && endsClause[first - 1])) continue;
      const to = Math.min(loosely[k + 1]?.first ?? size, first + 1 + reach);
      negator[first] = 1;
      for (let i = first + 1; i < to && !(tokens[i]!.gap > 0 || isContrast[i]); i += 1) within[i] = 1;
    }
  }
  for (const { first } of loosely) {
    // "hai na?", "batao na": a tag at the end asks for a yes and denies nothing.
    if (first + 1 >= size || tokens[first + 1]!.gap > 0 || (first > 0 && endsClause[first - 1])) continue;
    negator[first] = 1;
    verbAfter(first + 1);
    if (tokens[first]!.gap === 0 && !endsClause[first + 1]) back(first - 1);
  }
  return { within, negator };
}
