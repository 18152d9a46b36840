import fc from 'fast-check';
import { describe, expect, it as test } from 'vitest';
import type { Arrival } from '#src/care/event.ts';
import type { Communication, Note, Notice, QueueEntry, Store } from '#src/store/store.ts';
import { accepted, always, claim, decided, type Ground, happen, message, say, sent, t0 } from './kit.ts';
import { onGround } from './onGround.ts';
import { changesOf, type LifeTurn, lives } from './people.ts';

/** The conversation on record, and that watchers know what a fresh look would show. */
export function conversationContract(ground: () => Ground): void {
  const it = onGround(ground);
  describe('conversation', () => {
    it('reads what was written and what was said, oldest first, in pages', async (store, again) => {
      const { waiting } = await happen(store, { ...message('a'), sentAt: t0 - 9 } as Arrival, (_, w) => ({
        outgoing: [say(w, 0, { dueAt: t0 - 8 }), say(w, 1, { body: { kind: 'typing', to: address } })],
      }));
      await happen(store, { ...message('b'), sentAt: t0 - 7, choice: 'test:yes', text: '' } as Arrival, (_, w) => ({
        outgoing: [say(w, 0, { dueAt: t0 - 6, body: { ...said(w), from: { counselor: 'Test Counselor' } } })],
      }));
      await happen(store, message('other', 'bilal'));
      const all = await (await again()).communications(waiting.person, always, 10);
      expect(all.map((c) => [c.id, c.direction, c.at - t0, c.text])).toEqual([
        ['a', 'in', -9, 'text of a'],
        ['a/0', 'out', -8, 'answer 0 to a'],
        ['b', 'in', -7, ''],
        ['b/0', 'out', -6, 'answer 0 to b'],
      ]);
      expect(all[0]).toMatchObject({ from: 'person', state: 'received', person: waiting.person, choice: null });
      expect(all[1]).toMatchObject({ from: 'companion', state: 'due', options: [{ id: 'test:yes', label: 'Yes' }] });
      expect(all[2]).toMatchObject({ choice: 'test:yes' });
      expect(all[3]).toMatchObject({ from: { counselor: 'Test Counselor' } });
    });

    it('keeps what waited in the order in which it came, whatever its times of sending say', async (store, again) => {
      const times = {
        first: t0 + 300,
        'told in whole seconds': t0,
        'a tap, at the time it was fetched': t0 + 9_000,
        last: t0 + 5_000,
      };
      for (const [id, sentAt] of Object.entries(times)) await accepted(store, { ...message(id), sentAt });
      const [waiting] = await store.waiting(0, 1);
      const talk = await (await again()).communications(waiting!.person, always, 9);
      expect(talk.map((c) => c.id)).toEqual(Object.keys(times));
      expect(talk[0]!.at).toBe(t0 + 300);
    });

    it('pages back from an instant', async (store) => {
      const { waiting } = await happen(store, message('a'), (_, w) => ({
        outgoing: Array.from({ length: 7 }, (_, i) => say(w, i, { dueAt: t0 + i + 1 })),
      }));
      const last = await store.communications(waiting.person, always, 3);
      expect(last.map((c) => c.id)).toEqual(['a/4', 'a/5', 'a/6']);
      const before = await store.communications(waiting.person, last[0]!.at, 99);
      expect(before.map((c) => c.id)).toEqual(['a', 'a/0', 'a/1', 'a/2', 'a/3']);
      expect(await store.communications('p_nobody', always, 9)).toEqual([]);
    });

    test('orders by arrival what comes at once, and tells when it was sent of what comes late', async () => {
      const place = ground();
      const store = await place.open(() => t0 + 4_900);
      const late = { ...message('late'), sentAt: t0 - 3_600_000 } as Arrival;
      const [waiting] = await accepted(store, late, message('a'));
      const all = await store.communications(waiting!.person, always, 9);
      expect(all.map((c) => [c.id, c.at])).toEqual([
        ['late', t0 - 3_600_000],
        ['a', t0 + 4_900],
      ]);
      await store.close();
      await place.clear();
    });

    test('shows the same pages in whatever order its instants were written', async () => {
      const instants = fc.array(fc.record({ sentIn: fc.nat(9), saidIn: fc.array(fc.nat(9), { maxLength: 3 }) }), {
        minLength: 1,
        maxLength: 8,
      });
      await fc.assert(
        fc.asyncProperty(instants, fc.integer({ min: 1, max: 5 }), fc.nat(), async (drawn, limit, left) => {
          const place = ground();
          let store = await place.open();
          try {
            const person = await written(store, drawn, left % drawn.length);
            const whole = expected(drawn, left % drawn.length);
            const read = async (before: number, n: number) => (await store.communications(person, before, n)).map(seen);
            expect(await read(always, 99)).toEqual(whole);
            await store.close();
            store = await place.open();
            expect(await read(always, 99)).toEqual(whole);
            for (let before = 0; before <= 10; before++) {
              const earlier = whole.filter(([, at]) => at < before);
              expect(await read(t0 + before, limit)).toEqual(earlier.slice(-limit));
            }
          } finally {
            await store.close();
            await place.clear();
          }
        }),
        { numRuns: 25 },
      );
    });

    it('keeps notes apart from what was said', async (store, again) => {
      const { waiting } = await happen(store, message('a'));
      await accepted(store, note('n1', waiting.person, 'first'), note('n2', waiting.person, 'second'));
      const reopened = await again();
      expect(await reopened.notes(waiting.person, 9)).toEqual([
        { id: 'n1', person: waiting.person, at: t0, counselor: 'Test Counselor', text: 'first' },
        { id: 'n2', person: waiting.person, at: t0, counselor: 'Test Counselor', text: 'second' },
      ]);
      expect((await reopened.notes(waiting.person, 1)).map((x) => x.id)).toEqual(['n2']);
      expect((await reopened.communications(waiting.person, always, 9)).map((c) => c.id)).toEqual(['a']);
    });

    it('tells of nothing that was not written, and no longer after the watcher left', async (store) => {
      const told: Notice[] = [];
      const stop = store.watch((notices) => told.push(...notices));
      const broken = { ...message('broken'), text: 1n } as unknown as Arrival;
      await expect(store.accept([message('a'), broken])).rejects.toThrow();
      expect(told).toEqual([]);
      await store.accept([message('a')]);
      expect(told.map((t) => t.kind)).toEqual(['communication']);
      stop();
      await store.accept([message('b')]);
      expect(told).toHaveLength(1);
    });

    test('a snapshot and the notices after it equal a fresh snapshot', async () => {
      const acts = fc.array(fc.constantFrom('claim', 'send', 'retry', 'read', 'withdraw', 'note') as fc.Arbitrary<Act>);
      await fc.assert(
        fc.asyncProperty(lives, acts, async (turns, drawn) => {
          const place = ground();
          const store = await place.open();
          try {
            const half = Math.floor(turns.length / 2);
            await live(store, turns.slice(0, half), drawn, 'before');
            const view = new View();
            store.watch((notices) => {
              for (const notice of notices) view.take(notice);
            });
            await view.look(store);
            await live(store, turns.slice(half), drawn, 'after');
            const fresh = new View();
            await fresh.look(store);
            expect(view.now()).toEqual(fresh.now());
          } finally {
            await store.close();
            await place.clear();
          }
        }),
        { numRuns: 25 },
      );
    });
  });
}

type Act = 'claim' | 'send' | 'retry' | 'read' | 'withdraw' | 'note';
const address = { channel: 'phone', account: 'main', address: 'amna' };
const said = (w: Parameters<typeof say>[0]) =>
  say(w, 0).body as Extract<ReturnType<typeof say>['body'], { kind: 'say' }>;
const counselor = { id: 'c1', name: 'Test Counselor' };

function note(id: string, person: string, text: string): Arrival {
  return { id, subject: { person }, sentAt: t0, type: 'handover.noted', handover: 'handover:1', counselor, text };
}

interface Exchange {
  readonly sentIn: number;
  readonly saidIn: readonly number[];
}

const seen = (c: Communication): [id: string, at: number] => [c.id, c.at - t0];

/** A talk in which nothing stands in the order of its instants; all but the one `left` waiting is decided. */
async function written(store: Store, exchanges: readonly Exchange[], left: number): Promise<string> {
  let person = '';
  for (const [i, { sentIn, saidIn }] of exchanges.entries()) {
    const arrival = { ...message(`m${i}`), sentAt: t0 + sentIn } as Arrival;
    const [waiting] = await accepted(store, arrival);
    person = waiting!.person;
    const outgoing = saidIn.map((said, n) => say(waiting!, n, { dueAt: t0 + said }));
    if (i !== left) await store.commit([await decided(store, waiting!, { outgoing })]);
  }
  return person;
}

/** What such a talk shows: by instant, what was written first, each in the order of writing; no message before an earlier one. */
function expected(exchanges: readonly Exchange[], left: number): [id: string, at: number][] {
  const messages = exchanges.map((_, i): [string, number] => [
    `m${i}`,
    Math.max(...exchanges.slice(0, i + 1).map((e) => e.sentIn)),
  ]);
  const answers = exchanges.flatMap(({ saidIn }, i) =>
    i === left ? [] : saidIn.map((said, n): [string, number] => [`m${i}/${n}`, said]),
  );
  return [...messages, ...answers].toSorted((a, b) => a[1] - b[1]);
}

/** Some people's lives, with messages answered, sent, retried, withdrawn and read among them. */
async function live(store: Store, turns: readonly LifeTurn[], acts: readonly Act[], name: string): Promise<void> {
  for (const [i, turn] of turns.entries()) {
    const id = `${name}${i}`;
    const [waiting] = await accepted(store, message(id, turn.who));
    const decision = await decided(store, waiting!, (person, point) => ({
      ...changesOf(turn, person, point),
      outgoing: [say(waiting!, 0), say(waiting!, 1, { topic: 'mood' })],
    }));
    await store.commit([decision]);
    for (const [k, act] of acts.entries()) await perform(store, act, `${id}/0`, `${id}:${k}`, turn.who);
  }
}

async function perform(store: Store, act: Act, outgoing: string, id: string, who: string): Promise<void> {
  const retry = { outcome: 'retry', at: null, why: 'test' } as const;
  const person = (await store.contactPointOf('phone', 'main', who))!.person;
  if (act === 'claim') await claim(store);
  if (act === 'send') await sent(store, outgoing);
  if (act === 'retry') await store.settle([{ outgoing, outcome: retry, dueAt: t0, event: null }]);
  if (act === 'read') await happen(store, message(id, who), { receipts: [{ outgoing, state: 'read' }] });
  if (act === 'withdraw') await happen(store, message(id, who), { withdrawals: [{ topic: 'mood' }] });
  if (act === 'note') await accepted(store, note(id, person, 'noted'));
}

/** What a console knows: values by id, the greater version kept. */
class View {
  private readonly queue = new Map<string, QueueEntry>();
  private readonly said = new Map<string, Communication>();
  private readonly notes = new Map<string, Note>();

  take(notice: Notice): void {
    if (notice.kind === 'note') this.notes.set(notice.value.id, notice.value);
    if (notice.kind === 'handover') this.keep(this.queue, notice.value.person, notice.value);
    if (notice.kind === 'communication') this.keep(this.said, notice.value.id, notice.value);
  }

  private keep<T extends { version: number }>(map: Map<string, T>, key: string, value: T): void {
    if ((map.get(key)?.version ?? -1) < value.version) map.set(key, value);
  }

  async look(store: Store): Promise<void> {
    for (const who of ['amna', 'bilal', 'chanda']) {
      const point = await store.contactPointOf('phone', 'main', who);
      if (!point) continue;
      for (const value of await store.communications(point.person, always, 999))
        this.take({ kind: 'communication', value });
      for (const value of await store.notes(point.person, 999)) this.take({ kind: 'note', value });
    }
    for (const value of await store.queue(99)) this.take({ kind: 'handover', value });
  }

  /** Closed handovers leave the queue. */
  now(): object {
    const open = [...this.queue.values()].filter((e) => e.handover.state !== 'closed');
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    return {
      queue: open.toSorted((a, b) => (a.person < b.person ? -1 : 1)),
      said: [...this.said.values()].toSorted(byId),
      notes: [...this.notes.values()].toSorted(byId),
    };
  }
}
