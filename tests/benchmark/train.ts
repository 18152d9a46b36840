import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Ear, encodeEar, type Head, type HeardAs, listen } from '#src/care/triage/ear/ear.ts';
import { judge } from '#src/care/triage/judge.ts';
import { scan } from '#src/care/triage/scan.ts';
import { atLeast } from '#src/care/words.ts';
import { earFile } from '#src/programme.ts';
import { learn } from './learn.ts';
import { exampleOf, isDanger, messagesOf, nobody, thresholdFor } from './messages.ts';

/**
 * The shares of the ordinary validation messages that may lean to it, which counts only where there is a hint, too; and the
 * shares that may be raised, and raised to an emergency, by rules, hints and ear together. They are below what is promised,
 * since rules were tuned on messages like these. The ear itself adds next to no emergency: it brings a human within minutes.
 */
const mostLeaning: Readonly<Record<HeardAs, number>> = { urgent: 0.04, emergency: 0.01 };
const mostRaised = 0.042;
const mostEmergencies = 0.002;

/** Trains the ear from the messages in `data/`, or from a share of them: the same bytes each time. */
export function train(fraction = 1): Ear {
  // A message of each kind and language comes again and again in every file, so a share is taken evenly.
  const messages = messagesOf('train').filter((_, i) => (i * 0.618034) % 1 < fraction);
  // What is urgent is no example of either for an emergency: in doubt between the two it may be called the graver.
  const tells = (as: HeardAs) => messages.filter((m) => as === 'urgent' || m.urgency !== 'urgent');
  const headFor = (as: HeardAs): Head => learn(tells(as).map((m) => exampleOf(m, atLeast(m.urgency, as))));
  const ear: Ear = { urgent: headFor('urgent'), emergency: headFor('emergency') };
  const ordinary = messagesOf('validation').filter((m) => !isDanger(m));
  const scored = ordinary.map((m) => ({ text: m.text, scores: listen(ear, scan(m.text)).scores }));
  const reached = (as: HeardAs, most: number, of = scored): number =>
    thresholdFor(
      of.map(({ scores }) => scores[as]),
      most,
    );
  const leaning = (as: HeardAs): Head => ({ ...ear[as], lean: reached(as, mostLeaning[as]) });
  const silent: Ear = { urgent: leaning('urgent'), emergency: leaning('emergency') };
  const left = scored.filter(({ text }) => !atLeast(judge(text, nobody, [], silent).urgency, 'urgent'));
  const share = (mostRaised * scored.length - (scored.length - left.length)) / left.length;
  return {
    urgent: { ...silent.urgent, threshold: reached('urgent', Math.max(0, share), left) },
    emergency: { ...silent.emergency, threshold: reached('emergency', mostEmergencies) },
  };
}

/** What more messages would bring: danger found on the validation messages by ears that learned from ever more. */
function curve(print: (line: string) => void): void {
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
  const option = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({ options: { curve: option } });
  if (values.curve) curve(console.log);
  else {
    const ear = train();
    fs.writeFileSync(earFile, encodeEar(ear));
    const { urgent, emergency } = ear;
    const at = [urgent.threshold, emergency.threshold, urgent.lean, emergency.lean].map((t) => t.toFixed(2));
    console.log(
      `${path.relative(process.cwd(), earFile)} written; urgent from ${at[0]}, emergency from ${at[1]}; leans from ${at[2]}, ${at[3]}`,
    );
  }
}
