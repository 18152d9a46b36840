import { randomFrom } from '../world.ts';

/**
 * The same text with one slip of the finger in every word of six letters or more: two letters swapped, one left out, one
 * doubled, or one taken for its neighbour on the keyboard. The same seed makes the same slips. Never the first letter,
 * which hurried thumbs hit best.
 */
export function withSlips(text: string, seed: number): string {
  const random = randomFrom(seed);
  return text.replace(longWord, (word) => slipped(word, random));
}

const longWord = /[\p{L}\p{M}]{6,}/gu;

function slipped(word: string, random: () => number): string {
  const letters = [...word];
  const kind = Math.floor(random() * 4);
  // The last letter has none after it to be swapped with.
  const at = 1 + Math.floor(random() * (letters.length - (kind === 0 ? 2 : 1)));
  const letter = letters[at]!;
  if (kind === 0) letters.splice(at, 2, letters[at + 1]!, letter);
  else if (kind === 1) letters.splice(at, 1);
  else if (kind === 2) letters.splice(at, 0, letter);
  else letters[at] = neighbour(letter, random);
  return letters.join('');
}

/** The rows of the English and of the Urdu keyboard of a phone. */
const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'طصھدٹپتبجح', 'مورنلہاکی', 'قفےسشغع'];
const beside = new Map(
  rows.flatMap((row) =>
    [...row].map((letter, i, all) => [letter, [all[i - 1], all[i + 1]].filter((l) => l !== undefined)] as const),
  ),
);

/** A letter beside it on the keyboard; the letter itself where it stands on none. */
function neighbour(letter: string, random: () => number): string {
  const near = beside.get(letter.toLowerCase());
  return near ? near[Math.floor(random() * near.length)]! : letter;
}
