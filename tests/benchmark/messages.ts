import fs from 'node:fs';
import path from 'node:path';
import type { Profile } from '#src/care/triage/judge.ts';
import { atLeast } from '#src/care/words.ts';
import { type LabelledMessage, parseLabelled } from '#src/cli/eval/labelled.ts';
import type { Example } from './learn.ts';

/** Where the labelled messages lie: what the ear learns from, and what its threshold is chosen on. */
const data = path.join(import.meta.dirname, 'data');

/** A labelled message and the file of its writer. */
export interface Written extends LabelledMessage {
  readonly writer: string;
}

/** The labelled messages of one part (`train`, `validation`). Throws where a line cannot be read. */
export function messagesOf(part: string): Written[] {
  const folder = path.join(data, part);
  return fs
    .readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => {
      const { messages, wrong } = parseLabelled(fs.readFileSync(path.join(folder, file), 'utf8'), file);
      if (wrong.length > 0) throw new Error(wrong.join('\n'));
      return messages.map((message) => ({ ...message, writer: file }));
    });
}

/** The least threshold at which no more than that share of the scores reaches it. */
export function thresholdFor(scores: readonly number[], most: number): number {
  const first = [...scores].sort((a, b) => b - a)[Math.floor(scores.length * most)] ?? 0;
  return Math.fround(first + 1e-4);
}

/** Somebody of whom nothing is known. */
export const nobody: Profile = { pregnantWeeks: null, postpartumDays: null, conditions: [], under18: false };

/** Of everyday chatter life holds far more than the files do: it counts so often. */
const chatter = 3;

/** A message to learn from. */
export const exampleOf = ({ text, lang, category, urgency }: LabelledMessage, is: boolean): Example => ({
  text,
  is,
  lang,
  counts: category === 'chat' && urgency === 'routine' ? chatter : 1,
});

/** Whether a message tells of danger. */
export const isDanger = ({ urgency }: LabelledMessage): boolean => atLeast(urgency, 'urgent');
