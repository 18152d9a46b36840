import type { Concepts } from '../../lexicon.ts';

export const life: Concepts = {};
