import type { Concepts } from '../../lexicon.ts';
import { people } from './life/people.ts';
import { things } from './life/things.ts';

/** People, places, things, time and the small words between them. */
export const life: Concepts = { ...people, ...things };
