import { z } from 'zod';
import { languages } from '../words.ts';
import { instrumentIds } from './instrument.ts';

const answers = z.array(z.number().nullable()).max(10);

/** One finished or broken-off questionnaire (FHIR QuestionnaireResponse, and the Observation of its score). */
export const screeningResultSchema = z.object({
  instrument: z.enum(instrumentIds),
  /** Of the instrument's form. */
  version: z.string().default('1'),
  /** In which it was asked; null where a form on paper was entered. */
  language: z.enum(languages).nullable().default(null),
  /** Whether that wording is a validated one; null where the form is not ours. */
  validated: z.boolean().nullable().default(false),
  /** As the form codes them; null where an item was passed over, or not reached. */
  answers,
  /** Null where an item is missing. */
  score: z.number().nullable(),
  /** An estimate where little is missing, for a clinician only. */
  prorated: z.number().nullable().default(null),
  band: z.string().nullable().default(null),
  /** How hard it made life, 0 to 3, not scored; null where it was not asked or not answered. */
  difficulty: z.number().nullable().default(null),
  at: z.number(),
  /** The event that ended it, by its id. */
  event: z.string().default(''),
  /** The counselor who entered a form; null for the person's own answers in the chat. */
  enteredBy: z.string().nullable().default(null),
});
export type ScreeningResult = z.infer<typeof screeningResultSchema>;

/** How many results a document carries. */
export const keptResults = 24;

/** A questionnaire in progress, and the last results, oldest first. */
export const screeningSchema = z.object({
  running: z.object({ instrument: z.enum(instrumentIds), answers, startedAt: z.number() }).nullable(),
  results: z.array(screeningResultSchema).max(keptResults),
});
export type Screening = z.infer<typeof screeningSchema>;
export const noScreening: Screening = { running: null, results: [] };
