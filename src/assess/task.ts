import type { Prompt } from './prompt.ts';

/** One thing that a model can be asked: what it is told, the form of its answer, and how that is read. */
export interface Task<T> {
  readonly prompt: Prompt;
  /** What a server that can impose a form imposes (JSON Schema, OpenAI's strict form). */
  readonly form: { readonly name: string; readonly schema: object };
  /** Null where the answer is none. Never throws: whatever a model says is only data. */
  parse(answer: string): T | null;
}

/** The JSON object in an answer, read through code fences and words around it; undefined where there is none. */
export function jsonIn(answer: string): unknown {
  try {
    return JSON.parse(answer.slice(answer.indexOf('{'), answer.lastIndexOf('}') + 1));
  } catch {
    return undefined;
  }
}
