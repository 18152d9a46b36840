import type { Ear } from '#src/care/triage/ear/ear.ts';
import { judge } from '#src/care/triage/judge.ts';
import { atLeast } from '#src/care/words.ts';
import { nobody } from './judged.ts';
import type { LabelledMessage } from './labelled.ts';
import { by, told } from './score.ts';
import { withSlips } from './slips.ts';

/** Danger found in a set of messages as they were written, and with a slip in every long word. */
export interface SlipCost {
  readonly name: string;
  readonly lang: string;
  readonly dangerous: number;
  readonly found: number;
  readonly foundWithSlips: number;
}

/** What slips cost the rules, and the rules with the ear: over all, then by language. The same seed, the same slips. */
export function slipCosts(messages: readonly LabelledMessage[], ear: Ear, seed: number): SlipCost[] {
  const dangerous = messages.filter((m) => atLeast(m.urgency, 'urgent'));
  return [null, ear].flatMap((heard) => {
    const judged = dangerous.map((m, i) => ({
      lang: m.lang,
      found: isFound(m.text, heard),
      foundWithSlips: isFound(withSlips(m.text, seed * dangerous.length + i), heard),
    }));
    const name = heard ? 'rules + ear' : 'rules';
    return [['all', judged] as const, ...by(judged, (j) => j.lang)].map(([lang, set]) => ({
      ...{ name, lang, dangerous: set.length },
      found: set.filter((j) => j.found).length,
      foundWithSlips: set.filter((j) => j.foundWithSlips).length,
    }));
  });
}

const isFound = (text: string, ear: Ear | null): boolean => atLeast(judge(text, nobody, [], ear).urgency, 'urgent');

/** Prints what slips cost. */
export function evaluateSlips(
  messages: readonly LabelledMessage[],
  ear: Ear,
  { seed, json, print }: { readonly seed: number; readonly json: boolean; readonly print: (line: string) => void },
): void {
  const costs = slipCosts(messages, ear, seed);
  if (json) {
    print(JSON.stringify({ seed, costs }));
    return;
  }
  print(`one slip in every word of six letters or more, seed ${seed}: danger found`);
  print(`  ${'by'.padEnd(12)} ${'set'.padEnd(8)} ${'as written'.padEnd(30)} ${'with slips'.padEnd(30)} points lost`);
  for (const { name, lang, dangerous, found, foundWithSlips } of costs) {
    const lost = dangerous === 0 ? '-' : (((found - foundWithSlips) / dangerous) * 100).toFixed(1);
    const [before, after] = [told(found, dangerous), told(foundWithSlips, dangerous)];
    print(`  ${name.padEnd(12)} ${lang.padEnd(8)} ${before.padEnd(30)} ${after.padEnd(30)} ${lost}`);
  }
}
