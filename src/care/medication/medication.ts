import { z } from 'zod';

export const cadences = ['day', 'alternate', 'week', 'month'] as const;
export type Cadence = (typeof cadences)[number];

/** One medicine as the person told it (FHIR MedicationStatement), with the times of day it is taken. */
export const medicineSchema = z.object({
  /** Short and stable within the person: `m1`, `m2`. */
  id: z.string(),
  name: z.string(),
  /** `HH:MM`, ascending; empty for a medicine taken only when needed, which is never reminded of (facts §4.1). */
  times: z.array(z.string()),
  /** On which days: every one, every second, one a week, one a month, counted from `startsOn`. */
  every: z.enum(cadences),
  /** `YYYY-MM-DD`, the first day on which it is reminded of. */
  startsOn: z.string(),
  /** A missed dose of these goes to a human sooner (facts §4.3). */
  critical: z.boolean(),
  addedAt: z.number(),
});
export type Medicine = z.infer<typeof medicineSchema>;

export const medicationSchema = z.object({
  medicines: z.array(medicineSchema).max(30),
  nextNumber: z.number(),
  /** Doses asked about and not settled yet, and the last settled ones of each medicine. */
  doses: z
    .array(
      z.object({
        medicine: z.string(),
        /** `YYYY-MM-DD/HH:MM` in the person's own time zone. */
        nth: z.string(),
        dueAt: z.number(),
        state: z.enum(['asked', 'taken', 'later', 'skipped', 'missed']),
        reminders: z.number(),
        reason: z.string().nullable(),
        at: z.number(),
      }),
    )
    .max(300),
});
export type Dose = Medication['doses'][number];
export type Medication = z.infer<typeof medicationSchema>;
export const noMedication: Medication = { medicines: [], nextNumber: 1, doses: [] };
