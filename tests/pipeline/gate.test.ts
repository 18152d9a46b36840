import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Gate } from '#src/pipeline/gate.ts';

it('lets through no more than a second’s worth at once and the rate over time', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 100 }),
      fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 100 }),
      (perSecond, pauses) => {
        const gate = new Gate({ perSecond, perContactMs: 0, concurrency: 1_000_000 }, 0);
        const sent: number[] = [];
        let now = 0;
        for (const pause of pauses) {
          now += pause;
          for (let room = gate.room(now); room > 0; room--) {
            gate.left();
            sent.push(now);
          }
        }
        // In any window: a full bucket and what flows in meanwhile.
        for (const [i, from] of sent.entries()) {
          const last = sent.length - 1;
          expect(last - i + 1).toBeLessThanOrEqual(perSecond + ((sent[last]! - from) * perSecond) / 1000 + 1e-6);
        }
      },
    ),
  );
});

it('says when it opens again, and is open then', () => {
  const gate = new Gate({ perSecond: 4, perContactMs: 0 }, 0);
  for (let i = 0; i < 4; i++) {
    expect(gate.opensAt(0)).toBeNull();
    gate.left();
    gate.ended(true, 0);
  }
  expect(gate.room(0)).toBe(0);
  const opens = gate.opensAt(0)!;
  expect(opens).toBe(250);
  expect(gate.room(opens - 1)).toBe(0);
  expect(gate.room(opens)).toBe(1);
});

it('keeps to its concurrency', () => {
  const gate = new Gate({ perSecond: 1000, perContactMs: 0, concurrency: 2 }, 0);
  gate.left();
  gate.left();
  expect(gate.room(0)).toBe(0);
  gate.ended(true, 0);
  expect(gate.room(0)).toBe(1);
});

it('rests after failures in a row, then tries one at a time, and is whole again after one success', () => {
  const gate = new Gate({ perSecond: 1000, perContactMs: 0, concurrency: 8 }, 0);
  for (let i = 0; i < 5; i++) {
    gate.left();
    gate.ended(false, 0);
  }
  expect(gate.room(0)).toBe(0);
  const opens = gate.opensAt(0)!;
  expect(opens).toBeGreaterThan(0);
  expect(gate.room(opens)).toBe(1);
  gate.left();
  expect(gate.room(opens)).toBe(0);
  gate.ended(true, opens);
  expect(gate.room(opens)).toBe(8);
});

it('never rests longer than half a minute', () => {
  const gate = new Gate({ perSecond: 1000, perContactMs: 0 }, 0);
  for (let i = 0; i < 500; i++) {
    gate.left();
    gate.ended(false, 0);
  }
  expect(gate.opensAt(0)).toBeLessThanOrEqual(30_000);
});
