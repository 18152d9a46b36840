import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openPostgresStore, type PostgresStore } from '#src/store/postgres/store.ts';
import type { Waiting } from '#src/store/store.ts';
import { accepted, claim, decided, happen, message, room, say, states, t0 } from '../contract/kit.ts';
import { storeContract } from '../contract/storeContract.ts';
import { asked, masterKey, newDatabase, postgresGround } from './ground.ts';
import { type PostgresServer, startPostgres, whyNoPostgres } from './server.ts';

// Each of a property's runs goes to a server and back some hundred times, on a machine that others may keep busy.
vi.setConfig({ testTimeout: 180_000 });

const why = whyNoPostgres();
describe.skipIf(why !== null)(`a real PostgreSQL${why ? ` (skipped: ${why})` : ''}`, () => {
  storeContract('PostgreSQL', postgresGround({ beforeAll, afterAll }));

  describe('two processes on one database', () => {
    let server: PostgresServer;
    let url: string;
    let [one, two] = [null, null] as unknown as [PostgresStore, PostgresStore];
    beforeAll(async () => {
      server = await startPostgres();
      url = await newDatabase(server, 'shared');
      const open = () => openPostgresStore({ url, masterKey, readers: 2 });
      // At once, on a database without tables or keys.
      [one, two] = await Promise.all([open(), open()]);
    });
    afterAll(async () => {
      await Promise.all([one?.close(), two?.close()]);
      await server?.stop();
    });

    it('accept each event once, and keep one person’s conversation in one chain', async () => {
      const ids = Array.from({ length: 40 }, (_, n) => `twice:${n}`);
      const both = await Promise.all(
        [one, two].flatMap((store) => ids.map(async (id) => (await store.accept([message(id, 'amna')]))[0]!.status)),
      );
      expect(both.filter((status) => status === 'accepted')).toHaveLength(ids.length);
      const { person } = (await one.contactPointOf('phone', 'main', 'amna'))!;
      const talk = await two.communications(person, Number.MAX_SAFE_INTEGER, 100);
      expect(talk.map((c) => c.id).toSorted()).toEqual(ids.toSorted());
    });

    it('decide an event once, and see each other’s documents', async () => {
      const [waiting] = await accepted(one, message('decided', 'bilal'));
      const want = (store: PostgresStore, n: number) =>
        decided(store, waiting!, (person) => ({ person: { ...person, since: t0 + n }, outgoing: [say(waiting!, n)] }));
      const [first, second] = [await want(one, 1), await want(two, 2)];
      const verdicts = (await Promise.all([one.commit([first]), two.commit([second])])).flat();
      expect(verdicts.map((v) => v.verdict).toSorted()).toEqual(['committed', 'moved']);
      const again = await want(two, 3);
      expect(await two.commit([again])).toEqual([{ verdict: 'committed', accepted: [] }]);
      expect(Object.keys(await states(one, waiting!.person))).toHaveLength(1);
      expect((await one.person(waiting!.person))?.version).toBe(1);
    });

    it('never claim two rows of one contact point, nor one row twice', async () => {
      await Promise.all([claim(one), claim(two)]);
      const people = ['chanda', 'dua', 'erum', 'farah', 'gul'];
      for (const [i, who] of people.entries()) {
        await happen(i % 2 ? one : two, message(`rows:${who}`, who), (_, w) => ({
          outgoing: [0, 1, 2].map((n) => say(w, n)),
        }));
      }
      const taken = (await Promise.all([one, two, one, two].map((store) => store.claim(t0, 60_000, room)))).flat();
      const points = taken.map((c) => c.outgoing.contactPoint);
      expect(new Set(points).size).toBe(points.length);
      expect(points).toHaveLength(people.length);
      // Leases of a process that lives are left to it.
      expect(await two.recoverLeases(t0)).toBeLessThan(people.length + 2);
    });

    it('plan by keys however small the tables are', async () => {
      expect(await one.handles.read.rows('SHOW enable_seqscan')).toEqual([{ enable_seqscan: 'off' }]);
      expect((await two.handles.writer.query('SHOW enable_hashjoin')).rows).toEqual([{ enable_hashjoin: 'off' }]);
    });

    it('serve from it together, and none beside one that serves alone', async () => {
      expect([await one.fellows.serve('together'), await two.fellows.serve('alone')]).toEqual([true, false]);
      expect(await two.fellows.serve('together')).toBe(true);
    });

    it('let nothing of a person overtake what another process has in hand', async () => {
      const [first] = await accepted(one, message('order:1', 'naila'));
      const atOnce: string[] = [];
      const [given] = await two.accept([message('order:2', 'naila'), message('order:3', 'omar')], (waiting) => {
        atOnce.push(waiting.arrival.id);
        return null;
      });
      expect(atOnce).toEqual(['order:3']);
      const second = (given as { waiting: Waiting }).waiting;
      const plain = (store: PostgresStore, waiting: Waiting) => decided(store, waiting, () => ({}));
      expect(await two.commit([await plain(two, second)])).toEqual([{ verdict: 'moved' }]);
      expect((await one.commit([await plain(one, first!)]))[0]!.verdict).toBe('committed');
      expect((await two.commit([await plain(two, second)]))[0]!.verdict).toBe('committed');
    });

    it('take over the duties and all that is in hand of one that is gone, and of no one else', async () => {
      const three = await openPostgresStore({ url, masterKey, readers: 2 });
      const has = { three: false, one: false };
      const duty = (who: keyof typeof has) => ({
        taken() {
          has[who] = true;
        },
        lost() {
          has[who] = false;
        },
      });
      await three.fellows.hold('clock', duty('three'));
      await one.fellows.hold('clock', duty('one'));
      expect(has).toEqual({ three: true, one: false });
      const [left] = await accepted(three, message('left', 'parveen'));
      const [kept] = await accepted(two, message('kept', 'qamar'));
      await happen(three, message('sending', 'rabia'), (_, w) => ({ outgoing: [say(w, 0)] }));
      expect((await three.claim(t0, 3_600_000, room)).map((c) => c.outgoing.id)).toContain('sending/0');
      // One connection of it is not yet it, and what lives is spared.
      await vi.waitFor(async () => {
        const seqs = (await one.waiting(0, 1_000)).map((w) => w.seq);
        expect(seqs).not.toContain(left!.seq);
        expect(seqs).not.toContain(kept!.seq);
      });
      let gone = 0;
      one.fellows.listen({ due() {}, missed() {}, gone: () => void gone++ });
      await three.close();
      expect(has.three).toBe(false);
      await vi.waitFor(() => expect([has.one, gone]).toEqual([true, 1]), { timeout: 20_000, interval: 100 });
      const seqs = (await one.waiting(0, 1_000)).map((w) => w.seq);
      expect(seqs).toContain(left!.seq);
      expect(seqs).not.toContain(kept!.seq);
      expect((await one.claim(t0, 60_000, room)).map((c) => [c.outgoing.id, c.unknowns])).toContainEqual([
        'sending/0',
        1,
      ]);
    });

    it('tell each other when a row falls due', async () => {
      const heard: number[] = [];
      two.fellows.listen({ due: (at) => void heard.push(at), gone() {}, missed() {} });
      await happen(one, message('due', 'sadia'), (_, w) => ({ outgoing: [say(w, 0, { dueAt: t0 + 77 })] }));
      await vi.waitFor(() => expect(heard).toEqual([t0 + 77]));
    });

    it('tell each other’s watchers', async () => {
      const told: string[] = [];
      const stop = two.watch((notices) => {
        for (const { value } of notices) if ('id' in value) told.push(value.id);
      });
      await happen(one, message('told', 'hina'), (_, w) => ({ outgoing: [say(w, 0)] }));
      await vi.waitFor(() => expect(told).toEqual(expect.arrayContaining(['told', 'told/0'])), { timeout: 20_000 });
      stop();
    });

    it('lose nothing that was accepted while the server crashes, and go on', async () => {
      const outcomes: Promise<string | null>[] = [];
      const crash = server.crash();
      for (let n = 0; n < 60; n++) {
        const store = n % 2 ? one : two;
        outcomes.push(
          store.accept([message(`crash:${n}`, `p${n % 7}`)]).then(
            ([a]) => (a!.status === 'accepted' ? `crash:${n}` : null),
            () => null,
          ),
        );
        await new Promise((resolve) => setImmediate(resolve));
      }
      const kept = (await Promise.all(outcomes)).filter((id) => id !== null);
      await crash;
      await vi.waitFor(() => one.accept([message('after', 'amna')]), { timeout: 30_000 });
      const there = (await asked(url, `SELECT id FROM inbox WHERE id LIKE 'crash:%'`)) as { id: string }[];
      const ids = new Set(there.map((r) => r.id));
      expect(kept.filter((id) => !ids.has(id))).toEqual([]);
      // The rest of what is there was written, though nobody could be told: it comes again as a duplicate.
      const again = await vi.waitFor(() => two.accept([...ids].map((id) => message(id, 'p0'))), { timeout: 30_000 });
      expect(again.every((a) => a.status === 'duplicate')).toBe(true);
    });

    it('erase a person for both, who is somebody new when they write again', async () => {
      const now = Date.now();
      const { waiting } = await happen(one, { ...message('erase me', 'iram'), sentAt: now }, (person, w) => ({
        person: { ...person, since: t0 },
        outgoing: [say(w, 0)],
      }));
      const { person } = waiting;
      const entry = { id: 'erase:0', person, at: now, actor: 'person', action: 'person.erased', detail: '' };
      const [asks] = await accepted(two, message('forget me', { person }));
      await two.commit([await decided(two, asks!, { erase: entry })]);
      while (await two.sweepErased());
      expect([await one.person(person), await two.person(person)]).toEqual([null, null]);
      expect(await one.communications(person, Number.MAX_SAFE_INTEGER, 9)).toEqual([]);
      expect(await asked(url, `SELECT id FROM inbox WHERE id IN ('erase me', 'forget me')`)).toEqual([]);
      expect(await one.accept([{ ...message('erase me', 'iram'), sentAt: now }])).toEqual([{ status: 'duplicate' }]);
      const [anew] = await accepted(one, message('new words', 'iram'));
      expect(anew!.person).not.toBe(person);
      expect((await one.verifyAudit()).fault).toBeNull();
      expect((await two.erasures(0, 9)).map((e) => e.person)).toEqual([person]);
    });

    it('leave a phone to the others who are reached at it when its owner, or one of them, is erased', async () => {
      const [first] = await accepted(one, message('shared:first', 'shared phone'));
      const others = [{ person: 'p_second' }, { person: 'p_third' }];
      const [second, third] = await accepted(
        one,
        message('shared:second', others[0]),
        message('shared:third', others[1]),
      );
      const people = [first!, second!, third!].map(({ person }, n) => ({ person, word: `word${n}` }));
      const sharing = { people, speaks: { person: first!.person, until: t0 }, waits: [] };
      await one.commit([
        await decided(one, first!, (person, contactPoint) => ({
          person: { ...person, since: t0 },
          contactPoint: { ...contactPoint, sharing },
        })),
      ]);
      const { id } = (await one.contactPointOf('phone', 'main', 'shared phone'))!;
      for (const waiting of [second!, third!])
        await one.commit([await decided(one, waiting, (p) => ({ person: { ...p, since: t0, contactPoints: [id] } }))]);
      const erase = async ({ person }: { readonly person: string }) => {
        const [asks] = await accepted(two, message(`erase ${person}`, { person }));
        const entry = { id: `erase:${person}`, person, at: t0, actor: 'person', action: 'person.erased', detail: '' };
        await two.commit([await decided(two, asks!, { erase: entry })]);
        while (await two.sweepErased());
        expect(await one.person(person)).toBeNull();
        return one.contactPointOf('phone', 'main', 'shared phone');
      };
      expect(await erase(first!)).toMatchObject({
        id,
        person: second!.person,
        sharing: { people: people.slice(1), speaks: null },
      });
      expect(await erase(third!)).toMatchObject({ id, person: second!.person, sharing: { people: [people[1]] } });
      const [next] = await accepted(one, message('shared:after', 'shared phone'));
      expect(next!.person).toBe(second!.person);
    });
  });
});
