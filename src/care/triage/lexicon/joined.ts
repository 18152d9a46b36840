import { clear } from '../../language/clear.ts';

/** Letters that do not join the next: after one the space is often left out ("دردہے"). */
const apart = 'اآدڈذرڑزژوےں';
const mostJoined = 5;
/** The words of two letters that are written onto others; what else has two letters is an ending ("لگانا", "بتایا"). */
const short = new Set('ہے ہو کر دی دے دو لی لے جا کا کی کے کو سے پر پہ نہ تو مر پی سو جو اب دن'.split(' '));
/** Endings that are a word of their own only with a madda ("لڑائی", and "آئی"). */
const ending = /^ا[ئیؤتےں]/;

/**
 * The fewest words that make up an Urdu one that is none itself, each as it was written; null where it is no such thing.
 * Cost is quadratic in the length of a word, which is bounded by whoever asks.
 */
export function joinedIn(raw: string, isWord: (word: string) => boolean): readonly string[] | null {
  const { text, written } = clear(raw);
  if (text.length < 4 || isWord(text)) return null;
  /** The places at which the fewest words end that reach so far. */
  const best: (readonly number[] | null)[] = [[]];
  for (let to = 1; to <= text.length; to += 1) {
    best[to] = null;
    if (to < text.length && !apart.includes(text[to - 1]!)) continue;
    for (let from = 0; from <= to - 2; from += 1) {
      const before = best[from];
      const shortest = best[to]?.length ?? mostJoined + 1;
      if (!before || before.length + 1 >= shortest) continue;
      if (isPart(text.slice(from, to), from > 0, isWord)) best[to] = [...before, to];
    }
  }
  const ends = best[text.length];
  if (!ends) return null;
  const from = (k: number) => ends[k - 1] ?? 0;
  return ends.some((to, k) => to - from(k) > 2) ? ends.map((to, k) => written(from(k), to)) : null;
}

function isPart(part: string, isLater: boolean, isWord: (word: string) => boolean): boolean {
  if (isLater && ending.test(part)) return false;
  return (part.length > 2 || short.has(part)) && isWord(part);
}
