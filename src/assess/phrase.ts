import { z } from 'zod';
import type { Phrase } from '#src/care/outgoing.ts';
import { readPrompt } from './prompt.ts';
import { redact } from './redact.ts';
import { jsonIn, type Task } from './task.ts';

/** Approved answers in other words. Not believed here: care checks what it says, and drops it for the answers themselves. */
export interface Phrased {
  readonly text: string;
}

/** Nothing longer is an answer to a question in a chat. */
const longest = 1_500;
const answerSchema = z.object({ text: z.string().trim().min(1).max(longest) });

/** The task of saying approved answers so that they fit a question. Throws where its prompt cannot be read. */
export function phraseTask(): Task<Phrased> {
  return {
    prompt: readPrompt('phrase.md'),
    form: {
      name: 'answer',
      schema: {
        type: 'object',
        properties: { text: { type: 'string' } },
        required: ['text'],
        additionalProperties: false,
      },
    },
    parse(answer) {
      const parsed = answerSchema.safeParse(jsonIn(answer));
      return parsed.success ? { text: parsed.data.text.toWellFormed() } : null;
    },
  };
}

/** The question and the approved answers as the model gets them: one JSON document of data, the question masked. */
export function phrasing({ question, language, entries, known }: Phrase): string {
  return JSON.stringify({ language, question: redact(question, known), answers: entries.map((entry) => entry.text) });
}
