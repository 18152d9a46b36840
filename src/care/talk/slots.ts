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
    .flatMap(({ raw }) => {
      const word = foldWord(raw);
      return word === '' || fillers.has(word) ? [] : [{ word, senses: sensesOf(raw) }];
    });
}

/** The terms a slot is searched by: its word, and its senses apart from any word. */
export function termsOf({ word, senses }: Slot): string[] {
  return [word, ...senses.map((sense) => `=${sense}`)];
}
