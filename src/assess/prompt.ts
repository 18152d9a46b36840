import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

/** What the model is told, as a file that can be read and reviewed. */
export interface Prompt {
  /** `<name>@<version>`, kept beside everything that a model answers to it. */
  readonly id: string;
  readonly text: string;
}

const folder = path.join(import.meta.dirname, '../../prompts/model');
const about = z.object({ name: z.string().min(1), version: z.number().int().positive() });

/**
 * Reads a prompt file, by its name in `prompts/model` or by its path: front matter between `---` lines, then the text.
 * Throws and names the file where it is not one.
 */
export function readPrompt(file: string): Prompt {
  const [, front, text] =
    fs.readFileSync(path.resolve(folder, file), 'utf8').match(/^---\n([\s\S]*?)\n---\n([\s\S]*)$/) ?? [];
  const parsed = about.safeParse(front === undefined ? null : parse(front));
  if (!parsed.success || !text?.trim()) {
    throw new Error(`${path.basename(file)}: needs front matter with name and version, then the prompt`);
  }
  return { id: `${parsed.data.name}@${parsed.data.version}`, text: text.trim() };
}
