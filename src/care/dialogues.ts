import type { Dialogue } from './dialogue.ts';

/** Every dialogue, in the order in which free words are offered to them. The first that takes them up answers. */
export const dialogues: readonly Dialogue[] = [];
