import { z } from 'zod';

/** A questionnaire in progress, and the last scores (FHIR QuestionnaireResponse). */
export const screeningSchema = z.object({
  running: z
    .object({ instrument: z.enum(['phq-2', 'phq-9']), answers: z.array(z.number()), startedAt: z.number() })
    .nullable(),
  results: z
    .array(
      z.object({
        instrument: z.enum(['phq-2', 'phq-9']),
        answers: z.array(z.number()),
        score: z.number(),
        at: z.number(),
      }),
    )
    .max(12),
});
export type Screening = z.infer<typeof screeningSchema>;
export const noScreening: Screening = { running: null, results: [] };
