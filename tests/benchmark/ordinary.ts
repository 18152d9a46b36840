import fs from 'node:fs';
import path from 'node:path';
import type { HeardAs } from '#src/care/triage/ear/ear.ts';
import { calledOff } from '#src/care/triage/excuse.ts';
import type { learned } from '#src/care/triage/ordinary/learned.ts';
import { eachShelf, type Odds, oddsNear, shelves } from '#src/care/triage/ordinary.ts';
import { isRambling, spans } from '#src/care/triage/rule.ts';
import { candidates } from '#src/care/triage/rules.ts';
import { scan } from '#src/care/triage/scan.ts';
import { atLeast } from '#src/care/words.ts';
import { learn, ordinaryLearning } from './learn.ts';
import { exampleOf, isDanger, messagesOf, type Written } from './messages.ts';
import { seeded } from './noise.ts';

/**
 * Of the dangerous validation messages in which a rule is met, each between two ordinary ones, so many may sound ordinary
 * wherever it is; and of emergencies, as they are, in which a rule for emergencies is met, so many may sound less grave. The
 * ear, which knows more, may still call them so.
 */
const mostLost = 0.01;
const mostSoftened = 0.05;

const file = path.join(import.meta.dirname, '../../src/care/triage/ordinary/learned.ts');

/** Learns what ordinary talk sounds like from the messages in `data/`: the same each time. */
export function learnOrdinary(): typeof learned {
  const examples = messagesOf('train').map((m) => exampleOf(m, isDanger(m)));
  const odds = learn(examples, { ...ordinaryLearning, rounds: 6 }, { size: shelves, each: eachShelf });
  const validation = messagesOf('validation');
  const ordinary = Map.groupBy(
    validation.filter((m) => m.urgency === 'routine'),
    (m) => m.lang,
  );
  const random = seeded(1);
  const between = ({ lang, text }: Written): string => {
    const [before, after] = [0, 1].map(
      () => ordinary.get(lang)![Math.floor(random() * ordinary.get(lang)!.length)]!.text,
    );
    return `${before} ${text} ${after}`;
  };
  const met = (as: HeardAs, told: (m: Written) => string): number[] =>
    validation
      .filter((m) => atLeast(m.urgency, as) && surest(m.text, odds, as) !== null)
      .map((m) => surest(told(m), odds, as))
      .filter((x) => x !== null)
      .sort((a, b) => a - b);
  const below = (scores: readonly number[], share: number): number =>
    rounded(scores[Math.floor(scores.length * share)]!);
  const limits = {
    ordinary: below(met('urgent', between), mostLost),
    grave: below(
      met('emergency', (m) => m.text),
      mostSoftened,
    ),
  };
  const { weights, scale, bias } = odds;
  return {
    ...limits,
    scale: rounded(scale),
    bias: rounded(bias),
    weights: Buffer.from(weights).toString('base64'),
  };
}

/** The greatest odds around any rule that is met in a message; null where none is, infinite where one stands in few words. */
function surest(text: string, odds: Odds, as: HeardAs): number | null {
  const s = scan(text);
  const near = [...candidates(s)]
    .filter(({ rule }) => atLeast(rule.urgency, as) && !rule.hint)
    .flatMap((rule) => [...spans(s, rule)].filter((span) => !calledOff(rule, s, span)))
    .map((span) => (isRambling(s, span) ? oddsNear(s, span, odds) : Number.POSITIVE_INFINITY));
  return near.length === 0 ? null : Math.max(...near);
}

const rounded = (x: number): number => Number(x.toPrecision(6));

if (import.meta.main) {
  const { ordinary, grave, scale, bias, weights } = learnOrdinary();
  const fields = `ordinary: ${ordinary}, grave: ${grave}, scale: ${scale}, bias: ${bias}, weights: '${weights}'`;
  fs.writeFileSync(
    file,
    `/** Written by \`npm run ear\`; told in \`../ordinary.ts\`. */\nexport const learned = { ${fields} };\n`,
  );
  console.log(`${path.relative(process.cwd(), file)} written; ordinary below ${ordinary}, grave from ${grave}`);
}
