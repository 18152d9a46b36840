import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Gate } from '#src/pipeline/gate.ts';

it('lets through no more than the rate in any second', () => {
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
        for (const from of sent) {
          expect(sent.filter((at) => at >= from && at < from + 1_000).length).toBeLessThanOrEqual(perSecond);
        }
      },
    ),
  );
});

it.each([1, 4, 30, 80, 1000])('lets nearly all of %d a second through where there is enough to send', (perSecond) => {
  const gate = new Gate({ perSecond, perContactMs: 0, concurrency: 1_000_000 }, 0);
  let sent = 0;
  for (let now = 0; now < 10_000; now++) {
    for (let room = gate.room(now); room > 0; room--) {
      gate.left();
      gate.ended('well', now);
      sent++;
    }
  }
  expect(sent).toBeGreaterThanOrEqual(perSecond * 9);
});

it('says when it opens again, and is open then', () => {
  const gate = new Gate({ perSecond: 4, perContactMs: 0 }, 0);
  expect(gate.opensAt(0)).toBeNull();
  gate.left();
  gate.ended('well', 0);
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
  gate.ended('well', 0);
  expect(gate.room(0)).toBe(1);
});

it('rests after failures in a row, then tries one at a time, and is whole again after one success', () => {
  const gate = new Gate({ perSecond: 1000, perContactMs: 0, concurrency: 8 }, 0);
  for (let i = 0; i < 5; i++) {
    gate.left();
    gate.ended('ill', 0);
  }
  expect(gate.room(0)).toBe(0);
  const opens = gate.opensAt(0)!;
  expect(opens).toBeGreaterThan(0);
  expect(gate.room(opens)).toBe(1);
  gate.left();
  expect(gate.room(opens)).toBe(0);
  gate.ended('well', opens);
  expect(gate.room(opens)).toBe(8);
});

it('never rests longer than half a minute', () => {
  const gate = new Gate({ perSecond: 1000, perContactMs: 0 }, 0);
  for (let i = 0; i < 500; i++) {
    gate.left();
    gate.ended('ill', 0);
  }
  expect(gate.opensAt(0)).toBeLessThanOrEqual(30_000);
});

it('lets no more than its rate reach the provider in any second, however late each message gets there', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      // How long each is on its way, and where on the way the provider counts it.
      fc.array(fc.tuple(fc.integer({ min: 0, max: 3_000 }), fc.double({ min: 0, max: 1, noNaN: true })), {
        minLength: 1,
        maxLength: 200,
      }),
      (perSecond, ways) => {
        const gate = new Gate({ perSecond, perContactMs: 0, concurrency: 1_000 }, 0);
        const counted: number[] = [];
        const flying: number[] = [];
        const waiting = [...ways];
        for (let now = 0; waiting.length > 0 || flying.length > 0; now++) {
          for (const end of flying.filter((at) => at <= now)) {
            flying.splice(flying.indexOf(end), 1);
            gate.ended('well', now);
          }
          for (let room = gate.room(now); room > 0 && waiting.length > 0; room--) {
            const [ms, where] = waiting.shift()!;
            gate.left();
            flying.push(now + ms);
            counted.push(now + ms * where);
          }
        }
        counted.sort((a, b) => a - b);
        for (const [n, at] of counted.entries()) {
          expect(counted.filter((other, m) => m >= n && other - at < 1_000).length).toBeLessThanOrEqual(perSecond);
        }
      },
    ),
    { numRuns: 20 },
  );
});
