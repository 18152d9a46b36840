import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

export interface JudgingOptions {
  readonly rounds: number;
}

/** Half of the lexicon's phrases; all of them; and as many again that nobody writes, so that nothing more is found. */
export const lexicons = ['half', 'all', 'double'] as const;
export type Lexicon = (typeof lexicons)[number];
export const ways = ['rules', 'ear', 'both'] as const;
export type Way = (typeof ways)[number];

/** Of one process: how large its work is. */
export interface Size {
  readonly messages: number;
  readonly words: number;
  readonly phrases: number;
}
/** What each message of one round took, in microseconds. */
export type Times = Readonly<Record<Way, readonly number[]>>;

const label: Record<Way, string> = { rules: 'rules alone', ear: 'ear alone', both: 'rules and ear' };

/**
 * What it costs to judge a message: the labelled messages of `tests/benchmark`, in processes with lexicons of three sizes
 * that take turns, so that what else the machine does falls on all alike.
 */
export async function benchJudging(o: JudgingOptions, print: (line: string) => void): Promise<void> {
  const subjects = new Map<Lexicon, { readonly child: ChildProcess; readonly size: Size; readonly taken: Times[] }>();
  for (const lexicon of lexicons) {
    const child = fork(path.join(import.meta.dirname, 'judgingRun.ts'), [lexicon]);
    subjects.set(lexicon, { child, size: await answer<Size>(child), taken: [] });
  }
  for (let round = 0; round <= o.rounds; round++) {
    for (const { child, taken } of subjects.values()) {
      child.send('round');
      const times = await answer<Times>(child);
      if (round > 0) taken.push(times); // The first round warms up.
    }
  }
  for (const { child } of subjects.values()) child.disconnect();

  const times = (lexicon: Lexicon, way: Way) =>
    subjects
      .get(lexicon)!
      .taken.flatMap((t) => t[way])
      .sort((a, b) => a - b);
  const median = (lexicon: Lexicon, way: Way) => quantile(times(lexicon, way), 0.5);
  const { messages, words } = subjects.get('all')!.size;
  print(`${messages} labelled messages of ${(words / messages).toFixed(1)} words, ${o.rounds} rounds; µs a message`);
  for (const [lexicon, { size }] of subjects) {
    print(`  ${size.phrases} phrases (${lexicon})`);
    for (const way of ways) {
      const all = times(lexicon, way);
      print(`    ${label[way].padEnd(14)} median ${shown(quantile(all, 0.5))}   p99 ${shown(quantile(all, 0.99))}`);
    }
  }
  const grown = (more: Lexicon, fewer: Lexicon) => (median(more, 'both') / median(fewer, 'both')).toFixed(2);
  print(`  rules and ear, median                         ${median('all', 'both').toFixed(1)} µs   (goal < 200)`);
  print(`  twice the phrases, the same found / all       ${grown('double', 'all')}   (flat: 1.00)`);
  print(`  all phrases / half of them, and less found    ${grown('all', 'half')}`);
}

const quantile = (sorted: readonly number[], q: number): number => sorted[Math.floor(sorted.length * q)] ?? Number.NaN;
const shown = (µs: number): string => µs.toFixed(1).padStart(6);

async function answer<T>(child: ChildProcess): Promise<T> {
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`judging ended with ${code}`);
  });
  ended.catch(() => {});
  return (await Promise.race([once(child, 'message'), ended]))[0] as T;
}
