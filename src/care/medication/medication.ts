import { z } from 'zod';

/** `days` and `month` come every so many of them (`interval`), `weekdays` on the days of the week that are named. */
export const cadences = ['day', 'alternate', 'week', 'month', 'weekdays', 'days'] as const;
export type Cadence = (typeof cadences)[number];

const times = z.array(z.string());
const amounts = z.array(z.number());

/** One medicine as the person told it (FHIR MedicationStatement), with the times of day it is taken. */
export const medicineSchema = z.object({
  /** Short and stable within the person: `m1`, `m2`. */
  id: z.string(),
  name: z.string(),
  /** `HH:MM`, ascending; empty for a medicine taken only when needed, which is never reminded of (facts §4.1). */
  times,
  /** How many are taken at each of the times, such as 0.5; one each where it is not told. */
  amounts: amounts.optional(),
  /** On which days: every one, every second, one a week, one a month, counted from `startsOn`. */
  every: z.enum(cadences),
  /** Of `days` and `month`: how many of them lie between; one where it is not told. */
  interval: z.number().optional(),
  /** Of `weekdays`: 1 for Monday to 7, ascending. */
  weekdays: z.array(z.number()).optional(),
  /** `YYYY-MM-DD`, the first day on which it is reminded of. */
  startsOn: z.string(),
  /** The last day of a course; none for a medicine without an end. */
  until: z.string().optional(),
  /** Before or after food (FHIR `AC`, `PC`), where it was told. */
  meal: z.enum(['before', 'after']).optional(),
  /** A course whose times change on the way: from that day on these, ascending. */
  phases: z
    .array(z.object({ from: z.string(), times, amounts: amounts.optional() }))
    .max(8)
    .optional(),
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
  /** By medicine: how many are left, and the days left at which a refill was spoken of last. None where nobody told. */
  stock: z.record(z.string(), z.object({ left: z.number(), told: z.number().nullable() })).optional(),
  /** By medicine: two digits for each day since `from`, how many doses were asked about and how many of them taken. */
  days: z.record(z.string(), z.object({ from: z.string(), marks: z.string() })).optional(),
});
export type Dose = Medication['doses'][number];
export type Medication = z.infer<typeof medicationSchema>;
export const noMedication: Medication = { medicines: [], nextNumber: 1, doses: [] };
