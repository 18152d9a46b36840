import type { Suggest } from '#src/care/outgoing.ts';
import { redact } from './redact.ts';
import type { Task } from './task.ts';
import { textTask, type Written } from './textTask.ts';

/** The tasks of translating, and of beginning a reply: words for a counselor. Throws where a prompt cannot be read. */
export function suggestTasks(): { readonly translate: Task<Written>; readonly draft: Task<Written> } {
  return { translate: textTask('translate.md', 4_000), draft: textTask('draft.md', 1_000) };
}

/** What is to be translated or answered as the model gets it: one JSON document of data, masked. */
export function wishing({ wish, known }: Suggest): string {
  if ('into' in wish) return JSON.stringify({ into: wish.into, text: redact(wish.text, known) });
  const { language, profile, turns } = wish;
  const talk = turns.map(({ from, text }) => ({ from, text: redact(text, known) }));
  return JSON.stringify({ language, profile, talk });
}
