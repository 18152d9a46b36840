import { describe, expect } from 'vitest';
import type { Arrival } from '#src/care/event.ts';
import type { Outcome } from '#src/care/outgoing.ts';
import type { Store } from '#src/store/store.ts';
import { accepted, claim, decided, type Ground, happen, message, room, say, sent, states, t0 } from './kit.ts';
import { onGround } from './onGround.ts';

/** What became of a row, and what is withdrawn before it left. */
export function settleContract(ground: () => Ground): void {
  const it = onGround(ground);
  const settle = (store: Store, outgoing: string, outcome: Outcome, dueAt: number | null = null) =>
    store.settle([{ outgoing, outcome, dueAt, event: null }]);
  const receipt = (store: Store, id: string, state: 'delivered' | 'read') =>
    happen(store, message(`receipt ${id} ${state} ${n++}`), { receipts: [{ outgoing: 'a/0', state }] });
  let n = 0;

  describe('settle', () => {
    const ends: [Outcome, string][] = [
      [{ outcome: 'sent', providerId: '7' }, 'sent'],
      [{ outcome: 'refused', why: 'blocked' }, 'refused'],
      [{ outcome: 'expired' }, 'expired'],
      [{ outcome: 'retry', at: null, why: 'busy' }, 'due'],
      [{ outcome: 'unknown', why: 'time-out' }, 'due'],
    ];
    for (const [outcome, state] of ends) {
      it(`leaves a row ${state} where it was ${outcome.outcome}`, async (store, again) => {
        const { waiting } = await happen(store, message('a'), (_, w) => ({ outgoing: [say(w, 0)] }));
        await claim(store);
        expect(await states(store, waiting.person)).toEqual({ 'a/0': 'sending' });
        await settle(store, 'a/0', outcome, t0 + 5);
        const reopened = await again();
        expect(await states(reopened, waiting.person)).toEqual({ 'a/0': state });
        expect(await reopened.claim(t0 + 4, 60_000, room)).toEqual([]);
        const unknowns = outcome.outcome === 'unknown' ? 1 : 0;
        const later = await reopened.claim(t0 + 5, 60_000, room);
        expect(later.map((c) => [c.attempts, c.unknowns])).toEqual(state === 'due' ? [[1, unknowns]] : []);
        expect((await reopened.counts()).unknowns).toBe(unknowns);
      });
    }

    it('accepts what came of it in the same transaction, once', async (store) => {
      const { waiting } = await happen(store, message('a'), (_, w) => ({ outgoing: [say(w, 0)] }));
      await claim(store);
      const event: Arrival = {
        id: 'failed:a/0',
        subject: { person: waiting.person },
        sentAt: t0,
        type: 'delivery.failed',
        outgoing: 'a/0',
        why: 'blocked',
      };
      const settlement = {
        outgoing: 'a/0',
        outcome: { outcome: 'refused', why: 'blocked' },
        dueAt: null,
        event,
      } as const;
      expect(await store.settle([settlement])).toMatchObject([{ status: 'accepted', waiting: { arrival: event } }]);
      expect(await store.settle([settlement])).toEqual([{ status: 'duplicate' }]);
      expect((await store.waiting(0, 9)).map((w) => w.arrival)).toEqual([event]);
    });

    it('finds a row by its provider, account and id', async (store, again) => {
      const { waiting } = await happen(store, message('a'), (_, w) => ({ outgoing: [say(w, 0)] }));
      await claim(store);
      await settle(store, 'a/0', { outcome: 'sent', providerId: 'wamid.77' });
      const reopened = await again();
      const of = (channel: string, account: string, id: string) => reopened.outgoingByProviderId(channel, account, id);
      expect(await of('phone', 'main', 'wamid.77')).toEqual({ outgoing: 'a/0', person: waiting.person });
      expect(await of('phone', 'other', 'wamid.77')).toBeNull();
      expect(await of('telegram', 'main', 'wamid.77')).toBeNull();
      expect(await of('phone', 'main', 'wamid.7')).toBeNull();
    });

    it('takes receipts forward only', async (store) => {
      const { waiting } = await happen(store, message('a'), (_, w) => ({ outgoing: [say(w, 0)] }));
      const state = async () => (await states(store, waiting.person))['a/0'];
      await claim(store);
      await sent(store, 'a/0');
      await receipt(store, 'a/0', 'read');
      expect(await state()).toBe('read');
      await receipt(store, 'a/0', 'delivered');
      expect(await state()).toBe('read');
      await settle(store, 'a/0', { outcome: 'sent', providerId: null });
      expect(await state()).toBe('read');
    });

    it('believes a receipt where the outcome was unknown, and does not say it again', async (store) => {
      const { waiting } = await happen(store, message('a'), (_, w) => ({ outgoing: [say(w, 0), say(w, 1)] }));
      await claim(store);
      await settle(store, 'a/0', { outcome: 'unknown', why: 'time-out' }, t0 + 5);
      await receipt(store, 'a/0', 'delivered');
      expect(await claim(store, t0 + 5)).toEqual(['a/1']);
      expect(await states(store, waiting.person)).toEqual({ 'a/0': 'delivered', 'a/1': 'sending' });
    });
  });

  describe('withdrawal', () => {
    it('reaches every undelivered row of a topic of that person, and nothing else', async (store) => {
      const { waiting } = await happen(store, message('a'), (_, w) => ({
        outgoing: [
          say(w, 0, { topic: 'pregnancy' }),
          say(w, 1, { topic: 'pregnancy', dueAt: t0 + 99 }),
          say(w, 2, { topic: 'medicine' }),
        ],
      }));
      const other = await happen(store, message('b', 'bilal'), (_, w) => ({
        outgoing: [say(w, 0, { topic: 'pregnancy' })],
      }));
      await claim(store, t0, { phone: 1 });
      await sent(store, 'a/0');
      await happen(store, message('c'), (_, w) => ({
        withdrawals: [{ topic: 'pregnancy' }],
        outgoing: [say(w, 0, { topic: 'pregnancy' })],
      }));
      expect(await states(store, waiting.person)).toEqual({
        'a/0': 'sent',
        'a/1': 'withdrawn',
        'a/2': 'due',
        'c/0': 'due',
      });
      expect(await states(store, other.waiting.person)).toEqual({ 'b/0': 'due' });
      expect(await claim(store, t0 + 99)).toEqual(['a/2', 'b/0']);
    });

    it('stops a claimed row that has not left', async (store) => {
      const { waiting } = await happen(store, message('a'), (_, w) => ({ outgoing: [say(w, 0), say(w, 1)] }));
      await claim(store);
      expect(await store.stands('a/1')).toBe(false);
      await happen(store, message('b'), { withdrawals: [{ outgoing: 'a/0' }, { outgoing: 'unknown row' }] });
      expect(await store.stands('a/0')).toBe(false);
      await settle(store, 'a/0', { outcome: 'retry', at: null, why: 'withdrawn' }, t0);
      expect(await states(store, waiting.person)).toEqual({ 'a/0': 'withdrawn', 'a/1': 'due' });
      await settle(store, 'a/0', { outcome: 'expired' });
      expect(await states(store, waiting.person)).toEqual({ 'a/0': 'withdrawn', 'a/1': 'due' });
    });

    it('cannot unsay what left: the record tells that it was sent', async (store) => {
      const { waiting } = await happen(store, message('a'), (_, w) => ({ outgoing: [say(w, 0)] }));
      await claim(store);
      expect(await store.stands('a/0')).toBe(true);
      await happen(store, message('b'), { withdrawals: [{ outgoing: 'a/0' }] });
      await sent(store, 'a/0');
      expect(await states(store, waiting.person)).toEqual({ 'a/0': 'sent' });
    });

    it('puts a row instead of another only where that one can still be withdrawn', async (store) => {
      const reply = (insteadOf: string, id: string) =>
        happen(store, message(id), (_, w) => ({ outgoing: [say(w, 0, { insteadOf })] }));
      const { waiting } = await happen(store, message('a'), (_, w) => ({
        outgoing: [say(w, 0, { dueAt: t0 + 4 }), say(w, 1), say(w, 2, { dueAt: t0 + 4 })],
      }));
      await reply('a/0', 'waits');
      await claim(store);
      await reply('a/1', 'claimed');
      expect(await store.stands('a/1')).toBe(false);
      expect(await claim(store, t0)).toEqual(['waits/0']);
      expect(await store.stands('waits/0')).toBe(true);
      await reply('waits/0', 'left');
      await reply('nothing', 'unknown');
      expect(await states(store, waiting.person)).toEqual({
        'a/0': 'withdrawn',
        'a/1': 'withdrawn',
        'a/2': 'due',
        'waits/0': 'sending',
        'claimed/0': 'due',
      });
      await sent(store, 'waits/0');
      await reply('waits/0', 'sent');
      expect((await states(store, waiting.person))['sent/0']).toBeUndefined();
    });

    it('keeps what a decision says instead of a row it withdraws itself', async (store) => {
      const { waiting } = await happen(store, message('a'), (_, w) => ({ outgoing: [say(w, 0, { dueAt: t0 + 4 })] }));
      const [b] = await accepted(store, message('b'));
      const both = { withdrawals: [{ outgoing: 'a/0' }], outgoing: [say(b!, 0, { insteadOf: 'a/0' })] };
      await store.commit([await decided(store, b!, both)]);
      expect(await states(store, waiting.person)).toEqual({ 'a/0': 'withdrawn', 'b/0': 'due' });
    });
  });
}
