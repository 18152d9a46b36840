import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapAfter, openHandover } from '#src/care/handover/open.ts';
import { Turn } from '#src/care/turn.ts';
import { atLeast, minutes, type Urgency, urgencies } from '#src/care/words.ts';
import { at, contextOf, message } from '../kit.ts';

const grave = urgencies.filter((u) => u !== 'routine');

describe('openHandover', () => {
  it('never becomes less grave, and keeps its id', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...grave), { minLength: 1, maxLength: 6 }), (asked) => {
        const turn = new Turn(contextOf(), message('x'));
        let last: Urgency = asked[0]!;
        for (const urgency of asked) {
          openHandover(turn, urgency, 'danger');
          expect(atLeast(turn.person.handover!.urgency, last)).toBe(true);
          last = turn.person.handover!.urgency;
          expect(turn.person.handover!.id).toBe('handover:e1');
          const called = 'handover:call' in turn.person.timers;
          expect(called).toBe(atLeast(last, 'urgent'));
          expect('handover:lapse' in turn.person.timers).toBe(!called);
        }
      }),
    );
  });

  it('calls the first time at the first step', () => {
    const turn = new Turn(contextOf(), message('x'));
    openHandover(turn, 'emergency', 'danger');
    expect(turn.person.timers['handover:call']?.dueAt).toBe(at + minutes(turn.programme.callAgain.emergency[0]!));
  });
});

describe('gapAfter', () => {
  it.each([
    [
      [5, 10, 15],
      [5, 5, 5, 15, 15],
    ],
    [
      [2, 4, 5],
      [2, 2, 1, 5, 5],
    ],
    [
      [15, 30, 60],
      [15, 15, 30, 60, 60],
    ],
    [[60], [60, 60, 60]],
    [[], [5, 5]],
  ])('%j', (steps, gaps) => {
    expect(gaps.map((_, n) => gapAfter(steps, n))).toEqual(gaps);
  });
});
