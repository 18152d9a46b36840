import { z } from 'zod';
import { intents, type Opinion } from '#src/care/event.ts';
import type { Ask } from '#src/care/outgoing.ts';
import { type ConcernId, concernIds } from '#src/care/triage/concern.ts';
import { urgencies } from '#src/care/words.ts';
import { readPrompt } from './prompt.ts';
import { redact } from './redact.ts';
import { jsonIn, type Task } from './task.ts';

/** The task of a second opinion on one message. Throws where its prompt cannot be read. */
export function opinionTask(): Task<Opinion> {
  return {
    prompt: readPrompt('opinion.md'),
    form: { name: 'opinion', schema: opinionJsonSchema },
    parse: parseOpinion,
  };
}

/**
 * The question as the model gets it: one JSON document, so that no word of the person can pass for an instruction's frame,
 * with names, numbers and addresses masked.
 */
export function question(ask: Ask): string {
  const masked = (text: string) => redact(text, ask.known);
  return JSON.stringify({
    profile: ask.profile,
    earlier: ask.turns.map((turn) => ({ from: turn.from, text: masked(turn.text) })),
    message: masked(ask.text),
  });
}

/** What is never a model's to name: messages that hold no words, and what the ear heard. */
const notNamed: readonly ConcernId[] = ['no-words', 'reported-by-ear'];
const known = concernIds.filter((id) => !notNamed.includes(id));

/** What the model is asked to fill. Concerns first: naming them helps it to rank them. */
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
  concerns: z.array(z.unknown()).catch([]),
  intent: z.enum(intents).catch('other'),
  // A tag and nothing else: no field of an opinion has room for a sentence.
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/i)
    .catch('und'),
});

/**
 * The opinion in a model's answer, or null where there is none. An opinion above routine always has a concern:
 * `reported-by-model` where it names none that we know.
 */
export function parseOpinion(answer: string): Opinion | null {
  const parsed = answerSchema.safeParse(jsonIn(answer));
  if (!parsed.success) return null;
  const { urgency, intent, language } = parsed.data;
  const named = new Set(parsed.data.concerns);
  const concerns: ConcernId[] = known.filter((id) => named.has(id));
  if (concerns.length === 0 && urgency !== 'routine') concerns.push('reported-by-model');
  return { urgency, concerns, intent, language };
}
