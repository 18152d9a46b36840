import type { Slot } from './slots.ts';

/** A word that means the same, or is spelt a little otherwise, tells less than the word itself. */
const likeness = { word: 1, sense: 0.8, spelling: 0.8 } as const;

/** How alike two words of a question are, in [0, 1]. */
export function like(one: Slot, other: Slot): number {
  if (one.word === other.word) return likeness.word;
  if (nearlySpelt(one.word, other.word)) return likeness.spelling;
  return likeness.sense * sameSense(one.senses, other.senses);
}

/** How far two words mean the same, in [0, 1]: a word of many senses says little by one of them. */
function sameSense(one: readonly string[], other: readonly string[]): number {
  let both = 0;
  for (const sense of one) if (other.includes(sense)) both += 1;
  return both === 0 ? 0 : (2 * both) / (one.length + other.length);
}

/** Shorter words are not compared by their letters. Two longer ones that are nearly spelt the same begin or end alike. */
const shortest = 5;
const edge = 2;

/** Whether two longer words differ in one letter, or in their endings alone. */
export function nearlySpelt(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < shortest || long.length - short.length > 3) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  if (start >= 5 && start >= short.length - 1) return true;
  let end = 0;
  while (end < short.length - start && short[short.length - 1 - end] === long[long.length - 1 - end]) end += 1;
  return long.length - short.length <= 1 && short.length - start - end <= 1 && long.length - start - end <= 1;
}

/** What a word can be found by, so that every word it is at all like shares one of these with it. */
export function keysOf({ word, senses }: Slot): string[] {
  const letters = word.length < shortest ? [] : [`${word.slice(0, edge)}-`, `-${word.slice(-edge)}`];
  return [`"${word}`, ...senses.map((sense) => `=${sense}`), ...letters];
}
