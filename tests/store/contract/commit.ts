import fc from 'fast-check';
import { describe, expect, it as test } from 'vitest';
import { apply } from '#src/care/context.ts';
import type { Programme } from '#src/care/programme.ts';
import type { Decided, Store } from '#src/store/store.ts';
import { accepted, claim, decided, type Ground, happen, message, occurrence, say, states, t0, wake } from './kit.ts';
import { onGround } from './onGround.ts';
import { changesOf, lives } from './people.ts';

/** Whole or not at all, on the versions it was decided on; and what is read afterwards is what was decided. */
export function commitContract(ground: () => Ground): void {
  const it = onGround(ground);
  describe('commit', () => {
    it('begins with fresh documents of version 0', async (store) => {
      const [waiting] = await accepted(store, message('a'));
      const [{ documents, versions }] = (await store.load([waiting!])) as [Decided['loaded']];
      expect(versions).toEqual({ person: 0, contactPoint: 0 });
      expect(documents.person).toMatchObject({
        id: waiting!.person,
        since: null,
        contactPoints: [waiting!.contactPoint],
      });
      expect(documents.contactPoint).toMatchObject({
        id: waiting!.contactPoint,
        person: waiting!.person,
        address: 'amna',
      });
      expect(await store.person(waiting!.person)).toBeNull();
    });

    it('writes documents, rows, wakes and events together', async (store, again) => {
      const { waiting, verdict } = await happen(store, message('a'), (person, w) => ({
        person: { ...person, since: t0, language: 'ur' },
        outgoing: [say(w, 0)],
        wakes: { set: [wake(w.person, '1')] },
        events: [message('shift', { person: 'p_other' }), message('a')],
      }));
      expect(verdict).toMatchObject({ verdict: 'committed', accepted: [{ person: 'p_other' }] });
      expect('accepted' in verdict && verdict.accepted).toHaveLength(1);
      const reopened = await again();
      expect(await reopened.person(waiting.person)).toMatchObject({
        version: 1,
        person: { since: t0, language: 'ur' },
      });
      expect(await reopened.dueWakes(t0, 9)).toHaveLength(1);
      expect((await reopened.waiting(0, 9)).map((w) => w.arrival.id)).toEqual(['shift']);
      expect(await claim(reopened)).toEqual(['a/0']);
    });

    it('writes nothing where the person moved, or the contact point', async (store) => {
      const { waiting } = await happen(store, message('a'), (person) => ({ person: { ...person, since: t0 } }));
      const [b] = await accepted(store, message('b'));
      const stale = await decided(store, b!, (person) => ({
        person: { ...person, language: 'en' },
        outgoing: [say(b!, 0)],
        wakes: { set: [wake(b!.person, '1')] },
      }));
      await happen(store, message('c'), (person) => ({ person: { ...person, language: 'ur' } }));
      expect(await store.commit([stale])).toEqual([{ verdict: 'moved' }]);
      const [point] = await store.load([b!]);
      await happen(store, message('d'), { contactPoint: { ...point!.documents.contactPoint, lastHeardAt: t0 } });
      expect(await store.commit([{ ...stale, loaded: point! }])).toEqual([{ verdict: 'moved' }]);
      expect((await store.waiting(0, 9)).map((w) => w.arrival.id)).toEqual(['b']);
      expect(await states(store, waiting.person)).toEqual({});
      expect(await store.dueWakes(t0, 9)).toEqual([]);
      expect(await store.commit([await decided(store, b!)])).toEqual([{ verdict: 'committed', accepted: [] }]);
    });

    it('decides two events of one person in one call only if the second saw the first', async (store) => {
      const [a, b, c] = await accepted(store, message('a'), message('b'), message('c', 'bilal'));
      const since = (w: typeof a) => decided(store, w!, (person) => ({ person: { ...person, since: t0 } }));
      const [first, second, third] = [await since(a), await since(b), await since(c)];
      const verdicts = await store.commit([first, second, third]);
      expect(verdicts.map((v) => v.verdict)).toEqual(['committed', 'moved', 'committed']);
      const [d, e] = await accepted(store, message('d'), message('e'));
      const [x, y] = [await since(d), await since(e)];
      const saw: Decided = {
        ...y,
        loaded: {
          documents: { ...y.loaded.documents, person: x.decision.changes.person! },
          versions: { ...y.loaded.versions, person: y.loaded.versions.person + 1 },
        },
      };
      expect((await store.commit([x, saw])).map((v) => v.verdict)).toEqual(['committed', 'committed']);
    });

    it('does not decide an event twice', async (store) => {
      const { waiting } = await happen(store, message('a'), (_, w) => ({ outgoing: [say(w, 0)] }));
      const twice = await decided(store, waiting, { outgoing: [say(waiting, 1)] });
      expect(await store.commit([twice])).toEqual([{ verdict: 'committed', accepted: [] }]);
      expect(await states(store, waiting.person)).toEqual({ 'a/0': 'due' });
    });

    it('fails whole where a decision cannot be kept, without harm to others of the same turn', async (store) => {
      const [a, b, c] = await accepted(store, message('a'), message('b', 'bilal'), message('c', 'chanda'));
      const broken = { outgoing: [say(b!, 0), say(b!, 1, { contactPoint: 'cp_nobody' })] };
      const since = (w: typeof a) => decided(store, w!, (person) => ({ person: { ...person, since: t0 } }));
      const [one, bad, three] = [await since(a), await decided(store, b!, broken), await since(c)];
      const results = await Promise.allSettled([store.commit([one]), store.commit([bad]), store.commit([three])]);
      expect(results.map((r) => r.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
      expect((await store.waiting(0, 9)).map((w) => w.arrival.id)).toEqual(['b']);
      expect(await store.person(a!.person)).toMatchObject({ version: 1 });
      expect(await states(store, b!.person)).toEqual({});
      expect(await store.commit([await since(b)])).toEqual([{ verdict: 'committed', accepted: [] }]);
    });

    it('sets, moves and cancels wakes, and none whose occurrence came already', async (store) => {
      const { waiting } = await happen(store, message('a'), (_, { person }) => ({
        wakes: { set: ['1', '2', '3'].map((nth) => wake(person, nth, t0 + Number(nth))) },
      }));
      const [one, two, three] = ['1', '2', '3'].map((nth) => wake(waiting.person, nth, t0 + Number(nth)));
      await accepted(store, occurrence(one!));
      await happen(store, message('b'), {
        wakes: { set: [one!, { ...three!, dueAt: t0 + 1 }], cancel: [two!.id] },
      });
      expect(await store.dueWakes(t0 + 9, 9)).toEqual([{ ...three, dueAt: t0 + 1 }]);
      expect(await store.dueWakes(t0, 9)).toEqual([]);
      expect(await store.nextDue()).toBe(t0 + 1);
    });

    it('reads a person by any contact point once it is theirs', async (store, again) => {
      const { waiting } = await happen(store, message('a'), (person) => ({ person: { ...person, since: t0 } }));
      const [theirs] = await accepted(store, message('b', 'new number'));
      const [loaded] = await store.load([theirs!]);
      const contactPoint = { ...loaded!.documents.contactPoint, person: waiting.person };
      await store.commit([await decided(store, theirs!, { contactPoint })]);
      const [c] = await accepted(await again(), message('c', 'new number'));
      expect(c!.person).toBe(waiting.person);
      expect(c!.contactPoint).toBe(theirs!.contactPoint);
    });

    it('reads a document that was written before a field existed', async (store, again) => {
      const { waiting } = await happen(store, message('a'), (person) => {
        const { held: _, ...older } = { ...person, since: t0 };
        return { person: older as typeof person };
      });
      const [loaded] = await (await again()).load([waiting]);
      expect(loaded!.documents.person).toMatchObject({ since: t0, held: null, contactPoints: [waiting.contactPoint] });
    });

    test('what is loaded is what was decided, at once and after a restart', async () => {
      await fc.assert(
        fc.asyncProperty(lives, async (turns) => {
          const place = ground();
          let store = await place.open();
          const programme = {} as Programme;
          let n = 0;
          try {
            for (const turn of turns) {
              const [waiting] = await accepted(store, message(`m${n++}`, turn.who));
              const decision = await decided(store, waiting!, (person, point) => changesOf(turn, person, point));
              const [verdict] = await store.commit([decision]);
              expect(verdict!.verdict).toBe('committed');
              if (turn.restart) {
                await store.close();
                store = await place.open();
              }
              const expected = apply({ programme, ...decision.loaded.documents }, decision.decision.changes);
              await expectLoaded(store, decision, expected);
            }
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

async function expectLoaded(store: Store, { waiting }: Decided, expected: object): Promise<void> {
  const [again] = await store.load([waiting]);
  expect({ programme: {}, ...again!.documents }).toEqual(expected);
}
