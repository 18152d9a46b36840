import { z } from 'zod';
import type { Suggest } from '#src/care/outgoing.ts';
import { readPrompt } from './prompt.ts';
import { redact } from './redact.ts';
import { jsonIn, type Task } from './task.ts';

/** Words for a counselor. Not believed here: care looks at them, and a human decides what becomes of them. */
export interface Suggested {
  readonly text: string;
}

/** The tasks of translating, and of beginning a reply. Throws where a prompt cannot be read. */
export function suggestTasks(): { readonly translate: Task<Suggested>; readonly draft: Task<Suggested> } {
  return { translate: taskOf('translate.md', 4_000), draft: taskOf('draft.md', 1_000) };
}

function taskOf(prompt: string, longest: number): Task<Suggested> {
  const answer = z.object({ text: z.string().trim().regex(/\p{L}/u).max(longest) });
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
    parse(words) {
      const parsed = answer.safeParse(jsonIn(words));
      return parsed.success ? { text: parsed.data.text.toWellFormed() } : null;
    },
  };
}

/** What is to be translated or answered as the model gets it: one JSON document of data, masked. */
export function wishing({ wish, known }: Suggest): string {
  if ('into' in wish) return JSON.stringify({ into: wish.into, text: redact(wish.text, known) });
  const { language, profile, turns } = wish;
  const talk = turns.map(({ from, text }) => ({ from, text: redact(text, known) }));
  return JSON.stringify({ language, profile, talk });
}
