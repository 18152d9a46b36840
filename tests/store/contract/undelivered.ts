import { describe, expect } from 'vitest';
import type { Arrival, Refusal } from '#src/care/event.ts';
import { againId, type Store } from '#src/store/store.ts';
import { accepted, always, at, claim, decided, type Ground, happen, message, say, sent, states, t0 } from './kit.ts';
import { onGround } from './onGround.ts';

/** Words that never arrived: the list of them, their being said again, and what moves to another contact point. */
export function undeliveredContract(ground: () => Ground): void {
  const it = onGround(ground);
  const counselor = { id: 'counselor:1', name: 'Synthetic' };
  const refused = (store: Store, outgoing: string, why: Refusal) =>
    store.settle([{ outgoing, outcome: { outcome: 'refused', why }, dueAt: null, event: null }]);

  /** A second contact point of that person, as a decision makes one. */
  async function join(store: Store, person: string, address: string): Promise<string> {
    const joins = { type: 'contactPoint.joins', person, insteadOf: null } as const;
    const [waiting] = await accepted(store, { id: `joins:${address}`, subject: at(address), sentAt: t0, ...joins });
    const decision = await decided(store, waiting!, (_, contactPoint) => ({
      contactPoint: { ...contactPoint, person },
    }));
    await store.commit([decision]);
    return waiting!.contactPoint!;
  }

  describe('what never arrived', () => {
    it('is listed the latest first, with why, and without its words', async (store, again) => {
      const { waiting } = await happen(store, message('a'), (_, w) => ({
        outgoing: [say(w, 0), say(w, 1, { priority: 'crisis' }), say(w, 2, { topic: 'medicine', expiresAt: t0 + 9 })],
      }));
      expect(await store.undelivered(null, 9)).toEqual([]);
      for (const id of ['a/1', 'a/0', 'a/2']) {
        expect(await claim(store)).toEqual([id]);
        const outcome =
          id === 'a/2' ? ({ outcome: 'expired' } as const) : ({ outcome: 'refused', why: 'bad-request' } as const);
        await store.settle([{ outgoing: id, outcome, dueAt: null, event: null }]);
      }
      const reopened = await again();
      const listed = await reopened.undelivered(null, 9);
      expect(listed.map((e) => [e.id, e.state, e.why, e.row, e.again])).toEqual([
        [
          'a/2',
          'expired',
          null,
          { priority: 'conversation', topic: 'medicine', expiresAt: t0 + 9, counselor: false },
          null,
        ],
        [
          'a/1',
          'refused',
          'bad-request',
          { priority: 'crisis', topic: 'care', expiresAt: null, counselor: false },
          null,
        ],
        [
          'a/0',
          'refused',
          'bad-request',
          { priority: 'conversation', topic: 'care', expiresAt: null, counselor: false },
          null,
        ],
      ]);
      expect(JSON.stringify(listed)).not.toContain('answer');
      expect(listed.every((e) => e.person === waiting.person && e.channel === 'phone')).toBe(true);
      expect((await reopened.undelivered(listed[0]!.seq, 1)).map((e) => e.id)).toEqual(['a/1']);
      expect(await reopened.undeliveredWords('a/0')).toMatchObject({ text: 'answer 0 to a', entry: { id: 'a/0' } });
      expect(await reopened.undeliveredWords('a/9')).toBeNull();
    });

    it('counts what a provider took and gave back, and nothing that was read', async (store) => {
      await happen(store, message('a'), (_, w) => ({ outgoing: [say(w, 0), say(w, 1)] }));
      await claim(store);
      await sent(store, 'a/0');
      const receipt = (n: number, fields: object) =>
        happen(store, message(`r${n}`), { receipts: [{ outgoing: 'a/0', ...fields } as never] });
      await receipt(0, { state: 'refused', why: 'not-found' });
      expect(await store.undelivered(null, 9)).toMatchObject([{ id: 'a/0', state: 'refused', why: 'not-found' }]);
      await receipt(1, { state: 'read' });
      await receipt(2, { state: 'refused', why: 'not-found' });
      expect(await store.undelivered(null, 9)).toEqual([]);
    });

    it('is said again once, by whoever asks first, as a row of its own', async (store, reopen) => {
      const { waiting } = await happen(store, message('a'), (_, w) => ({
        outgoing: [say(w, 0, { topic: 'medicine' })],
      }));
      await claim(store);
      await refused(store, 'a/0', 'bad-request');
      const row = { priority: 'conversation', topic: 'medicine', expiresAt: null, counselor: false } as const;
      const wish = (name: string): Arrival => ({
        id: againId('a/0'),
        subject: { person: waiting.person },
        sentAt: t0 + 5,
        type: 'undelivered.repeated',
        outgoing: 'a/0',
        row,
        counselor: { ...counselor, name },
      });
      const [first] = await accepted(store, wish('Ayesha'));
      const repeat = {
        outgoing: 'a/0',
        contactPoint: waiting.contactPoint!,
        priority: 'conversation',
        dueAt: t0,
      } as const;
      const decision = await decided(store, first!);
      await store.commit([
        { ...decision, decision: { ...decision.decision, repeats: [{ ...repeat, id: `${againId('a/0')}/repeat/0` }] } },
      ]);
      expect(await store.accept([wish('Bilal')])).toEqual([{ status: 'duplicate' }]);
      const reopened = await reopen();
      expect(await reopened.undelivered(null, 9)).toMatchObject([
        { id: 'a/0', again: { by: 'Ayesha', at: t0 + 5, state: 'due' } },
      ]);
      const before = (await reopened.undelivered(null, 9))[0]!.version;
      const [said] = await reopened.claim(t0, 60_000, { phone: 9 });
      expect(said!.outgoing).toMatchObject({
        topic: 'medicine',
        body: { text: 'answer 0 to a', to: { address: 'amna' } },
      });
      await sent(reopened, said!.outgoing.id);
      const [after] = await reopened.undelivered(null, 9);
      expect(after).toMatchObject({ again: { state: 'sent' } });
      expect(after!.version).toBeGreaterThan(before);
    });

    it('is never said to another person, whatever a decision wants', async (store) => {
      await happen(store, message('a'), (_, w) => ({ outgoing: [say(w, 0)] }));
      const { waiting: other } = await happen(store, message('b', 'bano'));
      const [again] = await accepted(store, message('c'));
      const decision = await decided(store, again!);
      const repeat = { id: 'c/repeat/0', outgoing: 'a/0', priority: 'crisis', dueAt: t0 } as const;
      const wrong = { ...repeat, contactPoint: other.contactPoint! };
      await expect(
        store.commit([{ ...decision, decision: { ...decision.decision, repeats: [wrong] } }]),
      ).rejects.toThrow('another person');
      expect(Object.keys(await states(store, other.person))).toEqual([]);
    });
  });

  describe('a contact point that is another’s place', () => {
    it('takes what waits there with it, in order, and leaves what has gone', async (store) => {
      const { waiting } = await happen(store, message('a'), (_, w) => ({
        outgoing: [say(w, 0), say(w, 1), say(w, 2)],
      }));
      expect(await claim(store)).toEqual(['a/0']);
      const second = await join(store, waiting.person, 'second');
      const [moves] = await accepted(store, message('m'));
      const decision = await decided(store, moves!);
      const redirections = [{ from: waiting.contactPoint!, to: second }];
      await store.commit([{ ...decision, decision: { ...decision.decision, redirections } }]);
      expect(await states(store, waiting.person)).toEqual({
        'a/0': 'sending',
        'a/1': 'withdrawn',
        'a/2': 'withdrawn',
        'a/1/moved': 'due',
        'a/2/moved': 'due',
      });
      await sent(store, 'a/0');
      const said: string[] = [];
      for (
        let [next] = await store.claim(t0, 60_000, { phone: 1 });
        next;
        [next] = await store.claim(t0, 60_000, { phone: 1 })
      ) {
        const { body } = next.outgoing;
        if (body.kind === 'say') said.push(`${body.to.address}: ${body.text}`);
        await sent(store, next.outgoing.id);
      }
      expect(said).toEqual(['second: answer 1 to a', 'second: answer 2 to a']);
    });

    it('belongs to the person from then on, with their story and no other', async (store, again) => {
      const { waiting } = await happen(store, message('a'), (_, w) => ({ outgoing: [say(w, 0)] }));
      const second = await join(store, waiting.person, 'second');
      const reopened = await again();
      expect((await reopened.contactPointOf('phone', 'main', 'second'))?.person).toBe(waiting.person);
      const [written] = await accepted(reopened, message('b', 'second'));
      expect(written).toMatchObject({ person: waiting.person, contactPoint: second });
      const told = await reopened.communications(waiting.person, always, 9);
      expect(told.map((c) => c.id).sort()).toEqual(['a', 'a/0', 'b']);
    });

    it('can lose everything that waits for it', async (store) => {
      const { waiting } = await happen(store, message('a'), (_, w) => ({ outgoing: [say(w, 0), say(w, 1)] }));
      await happen(store, message('b'), { withdrawals: [{ contactPoint: waiting.contactPoint! }] });
      expect(await states(store, waiting.person)).toEqual({ 'a/0': 'withdrawn', 'a/1': 'withdrawn' });
      expect(await claim(store)).toEqual([]);
    });
  });
}
