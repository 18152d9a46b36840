import { z } from 'zod';
import { intents, type Opinion } from '#src/care/event.ts';
import { type ConcernId, concernIds } from '#src/care/triage/concern.ts';
import { urgencies } from '#src/care/words.ts';

/** What is never a model's to name: messages that hold no words, and what the ear heard. */
const notNamed: readonly ConcernId[] = ['no-words', 'reported-by-ear'];
const known = concernIds.filter((id) => !notNamed.includes(id));

/** What the model is asked to fill (JSON Schema, OpenAI's strict form). Concerns first: naming them helps it to rank them. */
export const opinionJsonSchema = {
  type: 'object',
  properties: {
    concerns: { type: 'array', items: { type: 'string', enum: known } },
    urgency: { type: 'string', enum: urgencies },
    intent: { type: 'string', enum: intents },
    language: { type: 'string' },
  },
  required: ['concerns', 'urgency', 'intent', 'language'],
  additionalProperties: false,
};

/** What we insist on: an urgency that we know. The rest is read generously, since a slip there must not cost the warning. */
const answerSchema = z.object({
  urgency: z.string().trim().toLowerCase().pipe(z.enum(urgencies)),
  concerns: z.array(z.string()).catch([]),
  intent: z.enum(intents).catch('other'),
  language: z.string().max(35).catch('und'),
});

/**
 * The opinion in a model's answer, or null where there is none. Reads through code fences and words around the JSON.
 * An opinion above routine always has a concern: `reported-by-model` where it names none that we know.
 */
export function parseOpinion(answer: string): Opinion | null {
  const json = answer.slice(answer.indexOf('{'), answer.lastIndexOf('}') + 1);
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return null;
  }
  const parsed = answerSchema.safeParse(value);
  if (!parsed.success) return null;
  const { urgency, intent, language } = parsed.data;
  const named = new Set(parsed.data.concerns);
  const concerns: ConcernId[] = known.filter((id) => named.has(id));
  if (concerns.length === 0 && urgency !== 'routine') concerns.push('reported-by-model');
  return { urgency, concerns, intent, language };
}
