import type { Wording } from '../language/wording.ts';
import type { Person } from '../person.ts';
import type { Instant, Language } from '../words.ts';

/** A summary by its four parts (Situation, Background, Assessment, Recommendation), each of some lines. */
export interface Sbar {
  readonly situation: string;
  readonly background: string;
  readonly assessment: string;
  readonly recommendation: string;
}

/** Drafts a summary of facts on record, for a human to edit. */
export function sbar(
  _person: Person,
  _of: { readonly wording: Wording; readonly language: Language; readonly at: Instant; readonly timeZone: string },
): Sbar {
  return { situation: '', background: '', assessment: '', recommendation: '' };
}
