import type { Entry } from './entry.ts';
import type { Slot } from './slots.ts';

/** One way of asking for an entry. */
export interface Asking {
  readonly entry: Entry;
  /** Its words, folded once. */
  readonly slots: readonly Slot[];
}

/** The approved answers, and a search over the ways of asking for them. The index is built outside: care only judges what it finds. */
export interface Library {
  readonly entries: readonly Entry[];
  /** Questions that nothing may be said to yet: their answers are drafts. None where it is not told. */
  readonly unanswered?: readonly (readonly Slot[])[];
  /** The ways of asking that share most with those words, the likeliest first; how many is bounded. */
  search(question: readonly Slot[]): readonly Asking[];
  /** How rare a word or sense is among all ways of asking, above 0; a term that none holds is the rarest. */
  rarity(term: string): number;
  /** Of words of those weights, the most that any one way of asking holds, by weight: it can share no more than that word for word. */
  mostHeld(question: readonly Slot[], weights: readonly number[]): number;
  /** Whether any way of asking holds that term. */
  knows(term: string): boolean;
}
