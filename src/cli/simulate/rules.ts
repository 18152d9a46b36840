import type { Instant } from '#src/care/words.ts';

/** What must always be, by what it is called where it is broken. */
export const rules = [
  'after its stage',
  'after stop',
  'while away',
  'in quiet hours',
  'at no hour they chose',
  'doubled',
  'too many a day',
  'lost',
  'danger without a human',
  'critical dose unseen',
  'ended by time alone',
] as const;
export type Rule = (typeof rules)[number];

/** Something that must never be, and when and to whom it was. Holds no words. */
export interface Broken {
  readonly rule: Rule;
  readonly at: Instant;
  /** The address of the simulated phone, which tells the index. */
  readonly name: string;
  readonly detail: string;
}
