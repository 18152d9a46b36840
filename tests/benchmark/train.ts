import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Ear, encodeEar, type Head, type HeardAs, listen } from '#src/care/triage/ear/ear.ts';
import { judge, type Profile } from '#src/care/triage/judge.ts';
import { scan } from '#src/care/triage/scan.ts';
import { atLeast } from '#src/care/words.ts';
import { type LabelledMessage, parseLabelled } from '#src/cli/eval/labelled.ts';
import { earFile } from '#src/programme.ts';
import { learn } from './learn.ts';

/** Where the labelled messages lie: what the ear learns from, and what its threshold is chosen on. */
const data = path.join(import.meta.dirname, 'data');

/**
 * Of the ordinary validation messages the ear by itself may call this share so. An emergency brings a human within minutes:
 * none of them may be called that.
 */
const mostRaised: Readonly<Record<HeardAs, number>> = { urgent: 0.03, emergency: 0 };

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

/** The least threshold at which no more than that share of the scores reaches it. */
export function thresholdFor(scores: readonly number[], most: number): number {
  const first = [...scores].sort((a, b) => b - a)[Math.floor(scores.length * most)] ?? 0;
  return Math.fround(first + 1e-4);
}

/** Trains the ear from the messages in `data/`, or from a share of them: the same bytes each time. */
export function train(fraction = 1): Ear {
  // A message of each kind and language comes again and again in every file, so a share is taken evenly.
  const messages = messagesOf('train').filter((_, i) => (i * 0.618034) % 1 < fraction);
  const headFor = (as: HeardAs): Head => learn(messages.map((m) => ({ text: m.text, is: atLeast(m.urgency, as) })));
  const ear: Ear = { urgent: headFor('urgent'), emergency: headFor('emergency') };
  const ordinary = messagesOf('validation').filter((m) => !isDanger(m));
  const scores = ordinary.map((m) => listen(ear, scan(m.text)).scores);
  const chosen = (as: HeardAs): Head => ({
    ...ear[as],
    threshold: thresholdFor(
      scores.map((s) => s[as]),
      mostRaised[as],
    ),
  });
  return { urgent: chosen('urgent'), emergency: chosen('emergency') };
}

const isDanger = ({ urgency }: LabelledMessage): boolean => atLeast(urgency, 'urgent');

/** What more messages would bring: danger found on the validation messages by ears that learned from ever more. */
function curve(print: (line: string) => void): void {
  const nobody: Profile = { pregnantWeeks: null, postpartumDays: null, conditions: [], under18: false };
  const validation = messagesOf('validation');
  const found = (ear: Ear | null, danger: boolean): number => {
    const of = validation.filter((m) => isDanger(m) === danger);
    return of.filter((m) => atLeast(judge(m.text, nobody, [], ear).urgency, 'urgent')).length / of.length;
  };
  const percent = (x: number) => `${(x * 100).toFixed(1)} %`.padStart(7);
  print('messages learned from   danger found   ordinary raised');
  print(`${'0 (rules alone)'.padStart(21)}   ${percent(found(null, true))}        ${percent(found(null, false))}`);
  const all = messagesOf('train').length;
  for (const fraction of [1 / 16, 1 / 8, 1 / 4, 1 / 2, 1]) {
    const ear = train(fraction);
    const n = Math.round(all * fraction).toLocaleString('en');
    print(`${n.padStart(21)}   ${percent(found(ear, true))}        ${percent(found(ear, false))}`);
  }
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { curve: { type: 'boolean', default: false } } });
  if (values.curve) curve(console.log);
  else {
    const ear = train();
    fs.writeFileSync(earFile, encodeEar(ear));
    console.log(
      `${path.relative(process.cwd(), earFile)} written; urgent from ${ear.urgent.threshold.toFixed(2)}, emergency from ${ear.emergency.threshold.toFixed(2)}`,
    );
  }
}
