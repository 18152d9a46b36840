import type { Phrase } from '#src/care/outgoing.ts';
import { redact } from './redact.ts';
import type { Task } from './task.ts';
import { textTask, type Written } from './textTask.ts';

/** Nothing longer is an answer to a question in a chat. */
const longest = 1_500;

/** The task of saying approved answers so that they fit a question. Throws where its prompt cannot be read. */
export const phraseTask = (): Task<Written> => textTask('phrase.md', longest);

/** The question and the approved answers as the model gets them: one JSON document of data, the question masked. */
export function phrasing({ question, language, entries, known }: Phrase): string {
  return JSON.stringify({ language, question: redact(question, known), answers: entries.map((entry) => entry.text) });
}
