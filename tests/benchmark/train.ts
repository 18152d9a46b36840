import fs from 'node:fs';
import path from 'node:path';
import { type Ear, encodeEar, listen } from '#src/care/triage/ear/ear.ts';
import { scan } from '#src/care/triage/scan.ts';
import { atLeast } from '#src/care/words.ts';
import { type LabelledMessage, parseLabelled } from '#src/cli/eval/labelled.ts';
import { earFile } from '#src/programme.ts';
import { type Example, learn } from './learn.ts';

/** Where the labelled messages lie: what the ear learns from, and what its threshold is chosen on. */
const data = path.join(import.meta.dirname, 'data');

/** Of the ordinary validation messages the ear may raise this share by itself. */
const mostRaised = 0.025;

/** The labelled messages of one part (`train`, `validation`). Throws where a line cannot be read. */
export function messagesOf(part: string): LabelledMessage[] {
  const folder = path.join(data, part);
  return fs
    .readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => {
      const { messages, wrong } = parseLabelled(fs.readFileSync(path.join(folder, file), 'utf8'), file);
      if (wrong.length > 0) throw new Error(wrong.join('\n'));
      return messages;
    });
}

export const exampleOf = ({ text, urgency }: LabelledMessage): Example => ({
  text,
  danger: atLeast(urgency, 'urgent'),
});

/** The least threshold at which no more than that share of the ordinary messages is raised. */
export function thresholdFor(ear: Ear, ordinary: readonly string[], most = mostRaised): number {
  const scores = ordinary.map((text) => listen(ear, scan(text)).score).sort((a, b) => b - a);
  const first = scores[Math.floor(scores.length * most)] ?? 0;
  return Math.fround(first + 1e-4);
}

/** Trains the ear from the messages in `data/`: the same bytes each time. */
export function train(): Ear {
  const ear = learn(messagesOf('train').map(exampleOf));
  const ordinary = messagesOf('validation').filter((m) => !atLeast(m.urgency, 'urgent'));
  return {
    ...ear,
    threshold: thresholdFor(
      ear,
      ordinary.map((m) => m.text),
    ),
  };
}

if (import.meta.main) {
  const ear = train();
  fs.writeFileSync(earFile, encodeEar(ear));
  console.log(`${path.relative(process.cwd(), earFile)} written; threshold ${ear.threshold.toFixed(2)}`);
}
