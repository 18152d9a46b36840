import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Ask } from '#src/care/outgoing.ts';
import { redact } from './redact.ts';

/** What the model is told, as a file that can be read and reviewed. */
export interface Prompt {
  /** `<name>@<version>`, kept beside every opinion. */
  readonly id: string;
  readonly text: string;
}

const about = z.object({ name: z.string().min(1), version: z.number().int().positive() });

/** Reads a prompt file: front matter between `---` lines, then the text. Throws and names the file where it is not one. */
export function readPrompt(file = path.join(import.meta.dirname, '../../prompts/model/opinion.md')): Prompt {
  const [, front, text] = fs.readFileSync(file, 'utf8').match(/^---\n([\s\S]*?)\n---\n([\s\S]*)$/) ?? [];
  const parsed = about.safeParse(front === undefined ? null : parse(front));
  if (!parsed.success || !text?.trim()) {
    throw new Error(`${path.basename(file)}: needs front matter with name and version, then the prompt`);
  }
  return { id: `${parsed.data.name}@${parsed.data.version}`, text: text.trim() };
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
