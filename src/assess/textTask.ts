import { z } from 'zod';
import { readPrompt } from './prompt.ts';
import { jsonIn, type Task } from './task.ts';

/** A text that a model wrote. Not believed here: care checks what it says, or a human decides what becomes of it. */
export interface Written {
  readonly text: string;
}

/** A task whose answer is one text of so many letters at most. Throws where its prompt cannot be read. */
export function textTask(prompt: string, longest: number): Task<Written> {
  const answerSchema = z.object({ text: z.string().trim().regex(/\p{L}/u).max(longest) });
  return {
    prompt: readPrompt(prompt),
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
