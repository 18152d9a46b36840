import { describe, expect } from 'vitest';
import type { Outgoing } from '#src/care/outgoing.ts';
import { claim, type Ground, happen, idsOf, message, room, say, sent, states, t0 } from './kit.ts';
import { onGround } from './onGround.ts';

/** Who goes next, and that no two go at once to one contact point. */
export function claimContract(ground: () => Ground): void {
  const it = onGround(ground);
  describe('claim', () => {
    it('gives the row as it was decided, and counts tries', async (store, again) => {
      let row: Outgoing | undefined;
      await happen(store, message('a'), (_, w) => {
        row = say(w, 0, { topic: 'medicine', priority: 'reminder', expiresAt: t0 + 9 });
        return { outgoing: [row] };
      });
      expect(await (await again()).claim(t0, 60_000, room)).toEqual([{ outgoing: row, attempts: 0, unknowns: 0 }]);
    });

    it('goes by priority, then age, and only for what is due', async (store) => {
      const rows: [string, Partial<Outgoing>][] = [
        ['a', { priority: 'reminder', dueAt: t0 - 9 }],
        ['b', { priority: 'conversation', dueAt: t0 - 1 }],
        ['c', { priority: 'conversation', dueAt: t0 - 5 }],
        ['d', { priority: 'crisis' }],
        ['e', { priority: 'clinician', dueAt: t0 - 99 }],
        ['f', { priority: 'crisis', dueAt: t0 + 1 }],
        ['g', { priority: 'conversation', dueAt: t0 - 1 }],
      ];
      for (const [id, fields] of rows)
        await happen(store, message(id, id), (_, w) => ({ outgoing: [say(w, 0, fields)] }));
      expect(await store.nextDue()).toBe(t0 - 99);
      expect(await claim(store)).toEqual(['d/0', 'c/0', 'b/0', 'g/0', 'e/0', 'a/0']);
      expect(await claim(store)).toEqual([]);
      expect(await claim(store, t0 + 1)).toEqual(['f/0']);
    });

    it('gives the gravest first where places are few, in each channel its own', async (store) => {
      await happen(store, message('a', 'a'), (_, w) => ({
        outgoing: [say(w, 0, { priority: 'reminder', dueAt: t0 - 9 }), say(w, 1, { contactPoint: null, body: ask })],
      }));
      await happen(store, message('b', 'b'), (_, w) => ({ outgoing: [say(w, 0, { priority: 'crisis' })] }));
      const elsewhere = { contactPoint: { channel: 'telegram', account: '1', address: 'c' } };
      await happen(store, message('c', elsewhere), (_, w) => ({ outgoing: [say(w, 0)] }));
      expect(await claim(store, t0, { phone: 1, model: 0 })).toEqual(['b/0']);
      expect(await claim(store, t0, { model: 5 })).toEqual(['a/1']);
      expect(await claim(store, t0, { telegram: 0 })).toEqual([]);
      expect(await claim(store, t0, { telegram: 1, phone: 1 })).toEqual(['c/0', 'a/0']);
    });

    it('keeps the distance of what was near by a clock that was set back, and leaves alone what is far', async (store) => {
      // A database that keeps time by itself has nothing to move.
      if (!store.setBack) return;
      const day = 86_400_000;
      const was = t0 + day;
      await happen(store, message('a'), (_, w) => ({
        outgoing: [say(w, 0, { dueAt: was + 4_000 }), say(w, 1, { dueAt: was - 1_000, contactPoint: null, body: ask })],
        wakes: {
          set: [
            { id: 'near', person: w.person, plan: 'timer', item: 'x', nth: '1', dueAt: was + 300_000 },
            { id: 'far', person: w.person, plan: 'timer', item: 'y', nth: '1', dueAt: was + day },
            { id: 'dose', person: w.person, plan: 'medicine', item: 'dose', nth: '1', dueAt: was + 300_000 },
          ],
          cancel: [],
        },
      }));
      await happen(store, message('b', 'bilal'), (_, w) => ({ outgoing: [say(w, 0, { dueAt: was })] }));
      expect(await claim(store, was, { phone: 9 })).toEqual(['b/0']);
      expect(await store.setBack(was + 0.4, t0)).toBeGreaterThanOrEqual(4);
      expect(await claim(store, t0)).toEqual(['a/1']);
      expect(await claim(store, t0 + 4_000)).toEqual(['a/0']);
      expect((await store.dueWakes(t0 + 300_000, 9)).map((w) => w.id)).toEqual(['near']);
      expect((await store.dueWakes(was + day, 9)).map((w) => w.id)).toEqual(['near', 'dose', 'far']);
      // What was being sent when it happened: its lease ends as if nothing had been.
      expect(await claim(store, t0 + 120_000, { phone: 9 })).toContain('b/0');
    });

    it('keeps one row in flight to a contact point and takes the next when it is settled', async (store) => {
      await happen(store, message('a'), (_, w) => ({ outgoing: [0, 1, 2].map((n) => say(w, n)) }));
      await happen(store, message('b', 'bilal'), (_, w) => ({ outgoing: [say(w, 0)] }));
      expect(await claim(store)).toEqual(['a/0', 'b/0']);
      expect(await claim(store)).toEqual([]);
      await happen(store, message('c'), (_, w) => ({ outgoing: [say(w, 0, { priority: 'crisis' })] }));
      await sent(store, 'a/0');
      expect(await claim(store)).toEqual(['c/0']);
      await sent(store, 'c/0');
      expect(await claim(store)).toEqual(['a/1']);
      await sent(store, 'a/1');
      expect(await claim(store)).toEqual(['a/2']);
    });

    it('holds later rows of a priority back behind one that is retried, and lets others pass', async (store) => {
      await happen(store, message('a'), (_, w) => ({ outgoing: [say(w, 0), say(w, 1)] }));
      expect(await claim(store)).toEqual(['a/0']);
      const retry = { outcome: 'retry', at: null, why: 'busy' } as const;
      await store.settle([{ outgoing: 'a/0', outcome: retry, dueAt: t0 + 50, event: null }]);
      expect(await claim(store)).toEqual([]);
      await happen(store, message('b'), (_, w) => ({ outgoing: [say(w, 0, { priority: 'crisis' })] }));
      expect(await claim(store)).toEqual(['b/0']);
      await sent(store, 'b/0');
      expect(await claim(store, t0 + 49)).toEqual([]);
      expect(await store.nextDue()).toBe(t0 + 50);
      expect(await claim(store, t0 + 50)).toEqual(['a/0']);
      await sent(store, 'a/0');
      expect(await claim(store, t0 + 50)).toEqual(['a/1']);
    });

    it('holds nothing back behind a row that was put back untried, and gives that again in its time', async (store) => {
      await happen(store, message('a'), (_, w) => ({ outgoing: [say(w, 0), say(w, 1), say(w, 2)] }));
      expect(await claim(store)).toEqual(['a/0']);
      expect(await claim(store)).toEqual([]);
      const rests = { outcome: 'retry', at: t0 + 50, why: 'quiet hours' } as const;
      await store.settle([{ outgoing: 'a/0', outcome: rests, dueAt: t0 + 50, untried: true, event: null }]);
      expect(await claim(store, t0 + 1)).toEqual(['a/1']);
      await sent(store, 'a/1');
      expect(await claim(store, t0 + 2)).toEqual(['a/2']);
      await sent(store, 'a/2');
      expect(await claim(store, t0 + 49)).toEqual([]);
      expect(await claim(store, t0 + 50)).toEqual(['a/0']);
    });

    it('frees what is held when the row before it is withdrawn', async (store) => {
      await happen(store, message('a'), (_, w) => ({
        outgoing: [say(w, 0, { topic: 'baby' }), say(w, 1, { topic: 'baby' }), say(w, 2)],
      }));
      expect(await claim(store)).toEqual(['a/0']);
      expect(await claim(store)).toEqual([]);
      await happen(store, message('b'), { withdrawals: [{ topic: 'baby' }] });
      expect(await claim(store)).toEqual(['a/2']);
    });

    it('gives out rows whose time ran out, for the dispatcher to say so', async (store) => {
      await happen(store, message('a'), (_, w) => ({ outgoing: [say(w, 0, { expiresAt: t0 + 5 })] }));
      expect(await claim(store, t0 + 99)).toEqual(['a/0']);
    });

    it('counts a lease that ran out as unknown and gives the row again', async (store) => {
      const { waiting } = await happen(store, message('a'), (_, w) => ({ outgoing: [say(w, 0), say(w, 1)] }));
      expect(idsOf(await store.claim(t0, 1_000, room))).toEqual(['a/0']);
      expect(await store.nextDue()).toBeLessThanOrEqual(t0 + 1_000);
      expect(await claim(store, t0 + 999)).toEqual([]);
      expect(await store.claim(t0 + 1_000, 1_000, room)).toMatchObject([
        { outgoing: { id: 'a/0' }, attempts: 1, unknowns: 1 },
      ]);
      expect((await store.counts()).unknowns).toBe(1);
      await sent(store, 'a/0');
      expect(await states(store, waiting.person)).toEqual({ 'a/0': 'sent', 'a/1': 'due' });
    });

    it('ends the leases of an earlier process at start', async (store, again) => {
      await happen(store, message('a'), (_, w) => ({ outgoing: [say(w, 0), say(w, 1)] }));
      await happen(store, message('b', 'bilal'), (_, w) => ({ outgoing: [say(w, 0)] }));
      await claim(store);
      await claim(store);
      await sent(store, 'b/0');
      const reopened = await again();
      expect(await claim(reopened)).toEqual([]);
      expect(await reopened.recoverLeases(t0)).toBe(1);
      expect(await reopened.claim(t0, 60_000, room)).toMatchObject([{ outgoing: { id: 'a/0' }, unknowns: 1 }]);
      expect(await reopened.recoverLeases(t0)).toBe(1);
      expect(await reopened.recoverLeases(t0)).toBe(0);
    });

    it('lets a flood to one contact point keep nobody else waiting', async (store) => {
      await happen(store, message('a'), (_, w) => ({
        outgoing: Array.from({ length: 5_000 }, (_, n) => say(w, n, { dueAt: t0 - 9 })),
      }));
      await happen(store, message('b', 'bilal'), (_, w) => ({ outgoing: [say(w, 0)] }));
      const claimed: string[] = [];
      for (let i = 0; i < 5; i++) claimed.push(...(await claim(store, t0, { phone: 2 })));
      expect(claimed).toEqual(['a/0', 'b/0']);
      await sent(store, 'a/0');
      expect(await claim(store, t0, { phone: 2 })).toEqual(['a/1']);
      expect((await store.counts()).due).toBe(4_998);
    });
  });
}

const ask: Outgoing['body'] = {
  kind: 'ask',
  about: 'a',
  text: 'text of a',
  turns: [],
  profile: { pregnantWeeks: null, postpartumDays: null, conditions: [], language: null },
};
