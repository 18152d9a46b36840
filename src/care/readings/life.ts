import type { ConcernId } from '../triage/concern.ts';
import type { Urgency } from '../words.ts';

/** The stage of life a reading is judged in. */
export interface Life {
  /** Null when not pregnant. Where the week is unknown, the one read most gravely (28). */
  readonly pregnantWeeks: number | null;
  readonly postpartumDays: number | null;
  readonly conditions: readonly string[];
  /** The age of the baby whom the readings are about; null where they are about a grown-up. */
  readonly babyDays: number | null;
  readonly childMonths?: number | null;
}

/** What else the message says that makes a reading graver. */
export type Sign =
  /** Chest or back pain, weakness, numbness, speech or sight trouble, confusion, a fit, the worst headache (facts §3.1). */
  | 'severe-symptom'
  /** Strong headache, blurred sight, pain under the ribs, sudden swelling (facts §1.3). */
  | 'pre-eclampsia'
  | 'vomiting-or-drowsy'
  | 'faint'
  | 'insulin'
  | 'breathless';

/** A threshold that was crossed. */
export interface Alarm {
  readonly concern: ConcernId;
  readonly urgency: Urgency;
}

export type Has = (sign: Sign) => boolean;

/** Pregnant, or within six weeks of a birth (facts §1.3, §1.4). */
export function isMaternal({ pregnantWeeks, postpartumDays }: Life): boolean {
  return pregnantWeeks !== null || isPostpartum({ postpartumDays });
}

export function isPostpartum({ postpartumDays }: Pick<Life, 'postpartumDays'>): boolean {
  return postpartumDays !== null && postpartumDays <= 42;
}

/** Whether the readings are a baby's or a child's. */
export function isChild({ babyDays, childMonths }: Life): boolean {
  return babyDays !== null || (childMonths ?? null) !== null;
}
