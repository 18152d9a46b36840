import { expect, it } from 'vitest';
import { redact } from '#src/assess/redact.ts';
import { longestText } from '#src/care/bounds.ts';
import type { Context } from '#src/care/context.ts';
import { decide } from '#src/care/decide.ts';
import { namesSeveral, parseMedicine } from '#src/care/medication/parse.ts';
import { randomFrom } from '#src/cli/world.ts';
import { testProgramme } from '../conversations/house.ts';
import { walk } from './walk.ts';

/**
 * Deciding holds the event loop, so nobody's words may make it long: eight times the length may not cost more than three
 * times eight times as much, as it would where a pattern goes back over what it read. Compared within one run.
 */
const pumps = [
  ' ',
  '\t',
  '\n',
  'a',
  '1',
  '1 ',
  '۱',
  '1.',
  '12/',
  '-',
  '+92 ',
  'ا',
  'aaa ',
  'mg ',
  '3 mahine ',
  'a@',
  '(',
  '\u200c',
];
const steep = 24;
/** Below this a measurement says nothing. */
const noiseMs = 5;

function cost(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

/** How much more the long text costs than one of an eighth, at the least of up to five measurements. */
function growth(work: (text: string) => unknown, pump: string, length: number): number {
  const long = pump.repeat(Math.ceil(length / pump.length)).slice(0, length);
  const short = long.slice(0, length / 8);
  let least = Number.POSITIVE_INFINITY;
  for (let n = 0; n < 5 && least >= steep; n++) {
    const base = Math.min(
      cost(() => work(short)),
      cost(() => work(short)),
    );
    least = Math.min(least, cost(() => work(long)) / Math.max(base, noiseMs));
  }
  return least;
}

/** One context for each question that can be open. */
function contexts(): Map<string, Context> {
  const programme = testProgramme(true);
  const found = new Map<string, Context>();
  for (let seed = 1; seed <= 120; seed++) {
    let steps = 0;
    for (const { after } of walk(programme, randomFrom(seed), 0)) {
      const { asking } = after.person;
      const key = asking ? `${asking.dialogue} ${asking.step}` : 'nothing';
      if (!found.has(key)) found.set(key, after);
      if (++steps === 150) break;
    }
  }
  return found;
}

it('no words, however long, cost more than their length, whatever question is open', () => {
  const wrong: string[] = [];
  const open = contexts();
  expect(open.size).toBeGreaterThan(30);
  for (const [question, context] of open) {
    const hears = (text: string) =>
      decide(context, {
        id: 'e',
        subject: { person: 'p' },
        sentAt: 0,
        at: context.person.since ?? 0,
        type: 'message.received',
        choice: null,
        media: null,
        edited: false,
        text,
      });
    for (const pump of pumps) {
      const grows = growth(hears, pump, longestText);
      if (grows >= steep) wrong.push(`${question}: ${JSON.stringify(pump)} costs ${grows.toFixed(0)} times as much`);
    }
  }
  expect(wrong).toEqual([]);
});

it.each([
  ['parseMedicine', parseMedicine],
  ['namesSeveral', namesSeveral],
  ['redact', redact],
] as const)('%s costs no more than the length of what it reads', (_, reads) => {
  for (const pump of pumps) expect([pump, growth(reads, pump, 64_000) < steep]).toEqual([pump, true]);
});
