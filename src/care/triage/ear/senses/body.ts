import type { Concepts } from '../../lexicon.ts';

export const body: Concepts = {};
