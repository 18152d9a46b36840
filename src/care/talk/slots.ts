import { tokenise } from '../language/normalise.ts';
import { sensesOf } from '../triage/ear/senses.ts';
import { fillers } from './fillers.ts';
import { foldWord } from './foldWord.ts';

/** One word of a question: how it sounds, and what it means in any of the languages. */
export interface Slot {
  readonly word: string;
  readonly senses: readonly string[];
}

/** Of longer questions only so many words count; who writes more tells a story, and is listened to otherwise. */
const mostWords = 60;

/**
 * The words of a question that tell what it is about. Numbers and words of courtesy are left out: they differ between
 * people who ask the same.
 */
export function slotsOf(text: string): Slot[] {
  return tokenise(text)
    .slice(0, mostWords)
    .flatMap(({ raw }) => slotOf(raw) ?? []);
}

/** Words already folded. Bounded: emptied when full, since what people write repeats itself. */
const memo = new Map<string, Slot | null>();
const memoLimit = 10_000;
const longestWord = 40;

function slotOf(raw: string): Slot | null {
  const known = memo.get(raw);
  if (known !== undefined) return known;
  const word = foldWord(raw.slice(0, longestWord));
  const slot = word === '' || fillers.has(word) ? null : { word, senses: sensesOf(raw.slice(0, longestWord)) };
  if (memo.size >= memoLimit) memo.clear();
  if (raw.length <= longestWord) memo.set(raw, slot);
  return slot;
}

/** The terms a slot is searched by: its word, and its senses apart from any word. */
export function termsOf({ word, senses }: Slot): string[] {
  return [word, ...senses.map((sense) => `=${sense}`)];
}
