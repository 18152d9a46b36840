import fc from 'fast-check';
import { describe, expect, it as test } from 'vitest';
import type { Outcome } from '#src/care/outgoing.ts';
import { type Priority, priorities } from '#src/care/words.ts';
import type { Store } from '#src/store/store.ts';
import { type Ground, happen, message, say, t0 } from './kit.ts';

interface Row {
  readonly who: string;
  readonly priority: Priority;
  readonly dueIn: number;
  /** What becomes of each try; sent when none is left. */
  readonly fates: readonly ('retry' | 'unknown' | 'lost' | 'refused')[];
}

const rows = fc.array(
  fc.record({
    who: fc.constantFrom('amna', 'bilal'),
    priority: fc.constantFrom(...priorities),
    dueIn: fc.integer({ min: 0, max: 5 }),
    fates: fc.array(fc.constantFrom('retry' as const, 'unknown' as const, 'lost' as const, 'refused' as const), {
      maxLength: 3,
    }),
  }),
  { minLength: 1, maxLength: 14 },
);

/** Whatever fails, is lost or is held back: everything that must go out is tried until it ends, one at a time. */
export function liveContract(ground: () => Ground): void {
  describe('the outbox', () => {
    test('brings every row to its end, never two at once to a contact point, never past one that is retried', async () => {
      await fc.assert(
        fc.asyncProperty(rows, fc.integer({ min: 1, max: 3 }), async (drawn, places) => {
          const place = ground();
          const store = await place.open();
          try {
            const ended = await drain(store, drawn, places);
            expect(new Set(ended)).toEqual(new Set(drawn.map((_, i) => `m${i}/0`)));
            expect(ended).toHaveLength(drawn.length);
            expect(await store.nextDue()).toBeNull();
            expect(await store.counts()).toMatchObject({ due: 0 });
          } finally {
            await store.close();
            await place.clear();
          }
        }),
        { numRuns: 40 },
      );
    });
  });
}

const leaseMs = 10;

/** Claims and settles until nothing is due. Returns the rows in the order in which they ended. */
async function drain(store: Store, drawn: readonly Row[], places: number): Promise<string[]> {
  for (const [i, { who, priority, dueIn }] of drawn.entries()) {
    await happen(store, message(`m${i}`, who), (_, w) => ({ outgoing: [say(w, 0, { priority, dueAt: t0 + dueIn })] }));
  }
  const fates = drawn.map((row) => [...row.fates]);
  const retried = new Set<number>();
  const ended: string[] = [];
  const leases = new Map<number, number>();
  for (let now = t0; now < t0 + 2_000; now += 3) {
    const claimed = (await store.claim(now, leaseMs, { phone: places })).map((c) => Number(c.outgoing.id.slice(1, -2)));
    for (const i of claimed) leases.set(i, now + leaseMs);
    const flying = [...leases].filter(([, until]) => until > now).map(([j]) => drawn[j]!.who);
    expect(new Set(flying).size, 'two in flight to one contact point').toBe(flying.length);
    for (const i of claimed) {
      const { who, priority } = drawn[i]!;
      const blocks = (j: number) => drawn[j]!.who === who && drawn[j]!.priority === priority && j < i;
      expect([...retried].filter(blocks), `row ${i} passed one that is retried`).toEqual([]);
      const fate = fates[i]!.shift() ?? 'sent';
      if (fate === 'lost') {
        retried.add(i);
        continue;
      }
      const outgoing = `m${i}/0`;
      if (fate === 'retry' || fate === 'unknown') {
        retried.add(i);
        const outcome = fate === 'retry' ? ({ outcome: fate, at: null, why: '' } as const) : { outcome: fate, why: '' };
        await store.settle([{ outgoing, outcome, dueAt: now + 7, event: null }]);
      } else {
        retried.delete(i);
        ended.push(outgoing);
        const outcome: Outcome =
          fate === 'sent' ? { outcome: fate, providerId: null } : { outcome: fate, why: 'blocked' };
        await store.settle([{ outgoing, outcome, dueAt: null, event: null }]);
      }
      leases.delete(i);
    }
    if (ended.length === drawn.length) break;
  }
  return ended;
}
