import { describe, expect } from 'vitest';
import type { Arrival } from '#src/care/event.ts';
import type { AtOnce } from '#src/store/store.ts';
import {
  accepted,
  always,
  decided,
  decisionOf,
  type Ground,
  happen,
  message,
  occurrence,
  say,
  states,
  t0,
  wake,
} from './kit.ts';
import { onGround } from './onGround.ts';

/** Once per id, durable when it resolves, and in the lane of the person it is about. */
export function acceptContract(ground: () => Ground): void {
  const it = onGround(ground);
  describe('accept', () => {
    it('takes an event once: across calls, within a call, and after it was decided', async (store) => {
      const statuses = async (...arrivals: Arrival[]) => (await store.accept(arrivals)).map((a) => a.status);
      expect(await statuses(message('a'), message('b'), message('a'))).toEqual(['accepted', 'accepted', 'duplicate']);
      expect(await statuses(message('a'))).toEqual(['duplicate']);
      const [waiting] = await store.waiting(0, 1);
      await store.commit([await decided(store, waiting!)]);
      expect(await statuses(message('a'), message('c'))).toEqual(['duplicate', 'accepted']);
      const turn = await Promise.all([store.accept([message('d')]), store.accept([message('d')])]);
      expect(turn.flat().map((a) => a.status)).toEqual(['accepted', 'duplicate']);
    });

    it('is durable and keeps the order and the whole of what arrived', async (store, again) => {
      const arrivals = [
        message('a', 'amna', 'سلام 🌿'),
        message('b', 'bilal'),
        message('c', 'amna', 'x'.repeat(100_000)),
      ];
      const before = await accepted(store, ...arrivals);
      const after = await (await again()).waiting(0, 10);
      expect(after).toEqual(before);
      expect(after.map((w) => w.arrival)).toEqual(arrivals);
      expect(after.map((w) => w.seq)).toEqual(after.map((w) => w.seq).toSorted((a, b) => a - b));
    });

    it('reads what waits in pages, without what was decided', async (store) => {
      const all = await accepted(store, ...['a', 'b', 'c', 'd'].map((id) => message(id, id)));
      await store.commit([await decided(store, all[1]!)]);
      const page = await store.waiting(0, 2);
      expect(page.map((w) => w.arrival.id)).toEqual(['a', 'c']);
      expect((await store.waiting(page[1]!.seq, 2)).map((w) => w.arrival.id)).toEqual(['d']);
    });

    it('puts all events of a contact point and of its person in one lane, also after a restart', async (store, again) => {
      const [one, two, other] = await accepted(store, message('a'), message('b'), message('c', 'bilal'));
      expect(two!.person).toBe(one!.person);
      expect(two!.contactPoint).toBe(one!.contactPoint);
      expect(other!.person).not.toBe(one!.person);
      const reopened = await again();
      const [three, four] = await accepted(reopened, message('d'), message('e', { person: one!.person }));
      expect([three!.person, four!.person]).toEqual([one!.person, one!.person]);
      expect(three!.contactPoint).toBe(one!.contactPoint);
      expect(four!.contactPoint).toBeNull();
    });

    it('writes what is decided at once with its event, and lets the rest wait', async (store, again) => {
      const asked: string[] = [];
      const atOnce: AtOnce = (waiting, documents) => {
        const { arrival } = waiting;
        asked.push(arrival.id);
        if (arrival.id === 'b') return null;
        const at = documents.person.recent.length;
        const entry = { from: 'person' as const, text: arrival.id, at, event: arrival.id };
        const grown = { ...documents.person, recent: [...documents.person.recent, entry] };
        return decisionOf({ person: grown, outgoing: [say(waiting, 0)] });
      };
      const given = await Promise.all([
        store.accept([message('a'), message('a'), message('b', 'bilal')], atOnce),
        store.accept([message('c'), message('d')], atOnce),
      ]);
      expect(given.flat().map((a) => a.status)).toEqual(['accepted', 'duplicate', ...Array(3).fill('accepted')]);
      expect(given.flat().map((a) => a.status === 'accepted' && a.decided !== undefined)).toEqual([
        true,
        false,
        false,
        true,
        true,
      ]);
      expect(asked).toEqual(['a', 'b', 'c', 'd']);
      const reopened = await again();
      expect((await reopened.waiting(0, 10)).map((w) => w.arrival.id)).toEqual(['b']);
      const { person } = (await reopened.contactPointOf('phone', 'main', 'amna'))!;
      const kept = (await reopened.person(person))!;
      expect(kept.version).toBe(3);
      // Each was decided on what the one before it had changed.
      expect(kept.person.recent.map((r) => [r.text, r.at])).toEqual([
        ['a', 0],
        ['c', 1],
        ['d', 2],
      ]);
      expect(Object.keys(await states(reopened, person)).toSorted()).toEqual(['a/0', 'c/0', 'd/0']);
      expect((await reopened.accept([message('c')], atOnce))[0]!.status).toBe('duplicate');
      expect(asked.length).toBe(4);
    });

    it('accepts an event whose decision cannot be written, and every other of the group with its own', async (store) => {
      const atOnce: AtOnce = (waiting) =>
        decisionOf({ outgoing: [say(waiting, 0, waiting.arrival.id === 'b' ? { contactPoint: 'nowhere' } : {})] });
      const given = await Promise.all(['a', 'b', 'c'].map((id) => store.accept([message(id, `p-${id}`)], atOnce)));
      expect(given.flat().map((a) => a.status === 'accepted' && a.decided !== undefined)).toEqual([true, false, true]);
      expect((await store.waiting(0, 10)).map((w) => w.arrival.id)).toEqual(['b']);
      expect(await store.counts()).toMatchObject({ waiting: 1, due: 2 });
    });

    it('takes the wake of an occurrence away in the same breath, also of a repeated one', async (store) => {
      const { waiting } = await happen(store, message('a'), (_, w) => ({
        wakes: { set: [wake(w.person, '1'), wake(w.person, '2')] },
      }));
      const due = wake(waiting.person, '1');
      expect(await store.dueWakes(t0, 10)).toEqual([due, wake(waiting.person, '2')]);
      await accepted(store, occurrence(due));
      expect(await store.dueWakes(t0, 10)).toEqual([wake(waiting.person, '2')]);
      expect((await store.accept([occurrence(due)]))[0]!.status).toBe('duplicate');
    });

    it('refuses what cannot be kept without harm to others of the same turn', async (store) => {
      const broken = { ...message('broken'), text: 1n } as unknown as Arrival;
      const [good, bad, fine] = await Promise.allSettled([
        store.accept([message('a')]),
        store.accept([message('b', 'bilal'), broken]),
        store.accept([message('c', 'chanda')]),
      ]);
      expect([good.status, bad.status, fine.status]).toEqual(['fulfilled', 'rejected', 'fulfilled']);
      expect((await store.waiting(0, 10)).map((w) => w.arrival.id)).toEqual(['a', 'c']);
      expect((await store.accept([message('b', 'bilal')]))[0]!.status).toBe('accepted');
    });

    it('counts how often deciding failed and keeps the first instant', async (store, again) => {
      const [waiting] = await accepted(store, message('a'));
      expect(await store.failed(waiting!, t0 + 1)).toBe(1);
      expect(await store.failed(waiting!, t0 + 9)).toBe(2);
      const [later] = await (await again()).waiting(0, 10);
      expect(later).toEqual({ ...waiting, attempts: 2, handledAt: t0 + 1 });
    });

    it('sets an event aside for good and accepts what stands for it', async (store) => {
      const [waiting] = await accepted(store, message('a'));
      const instead: Arrival = {
        id: 'set-aside:a',
        subject: { person: waiting!.person },
        sentAt: t0,
        type: 'event.set-aside',
        event: 'a',
        error: 'test',
      };
      const [acceptance] = await store.setAside(waiting!, instead);
      expect(acceptance).toMatchObject({ status: 'accepted', waiting: { person: waiting!.person } });
      expect((await store.waiting(0, 10)).map((w) => w.arrival)).toEqual([instead]);
      expect(await store.setAside(waiting!, null)).toEqual([]);
      // Its person has never been decided on, and can still be reached.
      const [loaded] = await store.load(await store.waiting(0, 1));
      expect(loaded!.documents.contactPoint.id).toBe(waiting!.contactPoint);
      expect((await store.communications(waiting!.person, always, 9)).map((c) => c.id)).toEqual(['a']);
    });
  });
}
