import type { Concepts } from '../../lexicon.ts';

export const acts: Concepts = {};
