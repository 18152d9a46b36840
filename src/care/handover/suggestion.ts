import { z } from 'zod';
import { silences } from '../event.ts';
import { languages } from '../words.ts';

/** What a model was asked to write for a counselor, and what came of it. It is never said by itself. */
export const suggestionSchema = z.object({
  /** The event that asked. */
  id: z.string(),
  kind: z.enum(['translation', 'draft']),
  /** The message that was to be translated, by its id on record; null for a draft. */
  message: z.string().nullable(),
  /** Who asked. */
  by: z.string(),
  /** An answer that is not there by then is not coming. */
  until: z.number(),
  text: z.string().nullable(),
  unavailable: z.enum([...silences, 'withheld']).nullable(),
});
export type Suggestion = z.infer<typeof suggestionSchema>;

/** What a counselor may want of the model: another's words in a language, or words to begin an answer with. */
export const wishSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('translation'),
    message: z.string().min(1).max(500),
    text: z.string(),
    into: z.enum(languages),
  }),
  z.object({ kind: z.literal('draft') }),
]);
export type Wish = z.infer<typeof wishSchema>;

/** The latest of one conversation; a page that saw an earlier one still has it. */
export const keptSuggestions = 3;
