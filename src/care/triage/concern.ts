import type { Urgency } from '../words.ts';

/** What can be found in a message, by name. A closed union: every member has an answer in `prompts/messages`. */
export const concernIds = [
  'suicide-act',
  'suicide-intent',
  'suicide-passive',
  'suicide-past',
  'suicide-other',
  'self-harm',
  'poisoning',
  'pregnancy-bleeding',
  'pre-eclampsia',
  'reduced-movement',
  'waters-or-labour',
  'pregnancy-pain',
  'pregnancy-fever',
  'pregnancy-vomiting',
  'pregnancy-itch',
  'pregnancy-complaint',
  'possible-loss',
  'postpartum-bleeding',
  'postpartum-infection',
  'postpartum-complaint',
  'newborn-danger',
  'child-danger',
  'harm-to-baby',
  'cardiac',
  'stroke',
  'breathing',
  'allergy',
  'unconscious',
  'bleeding',
  'seizure',
  'burn',
  'head-injury',
  'infection',
  'bite',
  'clot',
  'abdomen',
  'low-glucose',
  'high-glucose',
  'foot',
  'high-blood-pressure',
  'low-blood-pressure',
  'heart-failure',
  'low-oxygen',
  'fever',
  'violence',
  'sexual-violence',
  'child-abuse',
  'harm-to-others',
  'psychosis',
  'medicine-problem',
  'critical-medicine',
  'mood',
  'reported-by-model',
  'reported-by-ear',
  'no-words',
] as const;
export type ConcernId = (typeof concernIds)[number];

export const findingSubjects = ['self', 'other', 'child', 'unknown'] as const;
export type FindingSubject = (typeof findingSubjects)[number];

/** One thing found in one message. */
export interface Finding {
  readonly concern: ConcernId;
  readonly urgency: Urgency;
  /** The words that raised it, exactly as written. */
  readonly evidence: string;
  readonly subject: FindingSubject;
}

const despairs: readonly ConcernId[] = [
  ...(['suicide-act', 'suicide-intent', 'suicide-passive', 'suicide-past', 'self-harm', 'psychosis', 'mood'] as const),
  ...(['harm-to-baby', 'harm-to-others'] as const),
];
/** Whether a concern is one of a mind in despair or disorder. */
export const isDespair = (concern: ConcernId): boolean => despairs.includes(concern);
