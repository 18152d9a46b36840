import { describe, expect, it } from 'vitest';
import { apply, type Context } from '#src/care/context.ts';
import { decide } from '#src/care/decide.ts';
import type { Decision } from '#src/care/decision.ts';
import { minutes } from '#src/care/words.ts';
import { at, contextOf, message } from '../kit.ts';

const seconds = (n: number): number => n * 1_000;
const danger = 'main marna chahti hoon, goliyan jama kar li hain';

/** Writes one message after another, so long after the first, and tells what came of each. */
function write(messages: readonly (readonly [after: number, text: string])[]): readonly Decision[] {
  let context: Context = contextOf({ language: 'ur-Latn' }, true);
  return messages.map(([after, text], n) => {
    const decision = decide(context, message(text, `e${n}`, at + after));
    context = apply(context, decision.changes);
    return decision;
  });
}

const said = (decision: Decision): readonly string[] =>
  decision.outgoing.flatMap(({ id, body }) => (body.kind === 'say' ? [id] : []));
const withdrawn = (decision: Decision): readonly string[] =>
  decision.changes.withdrawals.flatMap((w) => ('outgoing' in w ? [w.outgoing] : []));

describe('an answer that waits', () => {
  // The dispatcher may lag, or the channel be down: the end of the hold is not the leaving of the words.
  it.each([seconds(1), seconds(10), minutes(30)])('is taken back by danger %d ms later', (later) => {
    const [first, second] = write([
      [0, 'parday ka danda gir gaya'],
      [later, danger],
    ]);
    expect(said(first!)).toHaveLength(1);
    expect(withdrawn(second!)).toEqual(said(first!));
  });

  it('is taken back with every other that may not have left yet', () => {
    const [first, second, third] = write([
      [0, 'bp 124/78 hai'],
      [seconds(20), 'parday ka danda gir gaya'],
      [seconds(40), danger],
    ]);
    expect(withdrawn(third!).toSorted()).toEqual([...said(first!), ...said(second!)].toSorted());
  });

  it('is not taken back by words that only take the place of the menu after it', () => {
    const [first, second, third] = write([
      [0, 'bp 124/78 hai'],
      [seconds(1), 'parday ka danda gir gaya'],
      [seconds(2), 'aur parday bhi'],
    ]);
    expect(said(first!)).toHaveLength(1);
    expect(withdrawn(third!)).toEqual(said(second!));
  });
});
