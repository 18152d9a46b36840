import { z } from 'zod';

/** What people measure at home. */
export const readingKinds = [
  'blood-pressure',
  'glucose',
  'hba1c',
  'temperature',
  'oxygen',
  'pulse',
  'respiration',
  'peak-flow',
  'weight',
  'haemoglobin',
] as const;
export type ReadingKind = (typeof readingKinds)[number];

export const readingSchema = z.object({
  kind: z.enum(readingKinds),
  /** In the unit below; systolic for blood pressure. */
  value: z.number(),
  /** Diastolic, for blood pressure only. */
  second: z.number().nullable(),
  /** UCUM: `mm[Hg]`, `mg/dL`, `%`, `Cel`, `/min`, `L/min`, `kg`, `g/dL`. */
  unit: z.string(),
  /** For glucose: fasting, after a meal, or random. A meter's `HI` and `LO` are `meter-high`, `meter-low`. */
  context: z.enum(['fasting', 'after-meal', 'random', 'meter-high', 'meter-low']).nullable(),
  /** False when the number needs the person's confirmation (swapped, outside the soft range, unit unknown). */
  certain: z.boolean(),
  /** The words as written. */
  evidence: z.string(),
});

/** One measured value as a person wrote it. Ranges and units: facts §3.7, §3.8. */
export type Reading = z.infer<typeof readingSchema>;
