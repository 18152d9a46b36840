import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestId } from '#src/care/bounds.ts';
import type { Decision } from '#src/care/decision.ts';
import { arrivalOf } from '#src/clock/clock.ts';
import { newOf } from '#src/pipeline/accept.ts';
import type { Store } from '#src/store/store.ts';
import { addressOf, echo, message, openKit } from './kit.ts';

const personOf = async (store: Store, who: string) =>
  (await store.contactPointOf('test', 'main', addressOf(who).address))!.person;

describe('deciding', () => {
  it('decides each event once, however often it comes', async () => {
    const { corridor, outlet, store } = await openKit();
    const one = message('amna', 'salaam', { id: 'test:1' });
    const statuses = await Promise.all([corridor.door.accept([one, one]), corridor.door.accept([one])]);
    await corridor.settle();
    expect(await corridor.door.accept([one])).toEqual(['duplicate']);
    await corridor.settle();
    expect(statuses.flat().toSorted()).toEqual(['accepted', 'duplicate', 'duplicate']);
    expect(outlet.texts).toEqual(['salaam']);
    expect((await store.counts()).waiting).toBe(0);
  });

  it('answers each person in order, however the messages of many are interleaved and grouped', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.constantFrom('amna', 'bina', 'chand'), { maxLength: 6 }), { maxLength: 12 }),
        fc.integer({ min: 1, max: 4 }),
        fc.boolean(),
        async (groups, batch, inTurn) => {
          const { corridor, outlet } = await openKit({ batch, inTurn });
          const sent: Record<string, string[]> = { amna: [], bina: [], chand: [] };
          let n = 0;
          for (const [i, group] of groups.entries()) {
            const arrivals = group.map((who) => {
              const text = `${who} ${++n}`;
              sent[who]!.push(text);
              return message(who, text);
            });
            // Some groups wait for the door, some are thrown at it together.
            const accepted = corridor.door.accept(arrivals);
            if (i % 2) await accepted;
          }
          await corridor.door.accept([]);
          await corridor.settle();
          for (const who of ['amna', 'bina', 'chand']) {
            expect(outlet.seen.filter((s) => s.who === who).map((s) => s.text)).toEqual(sent[who]);
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it('holds no more in memory than it has room for, and loses and disorders nothing', async () => {
    const { corridor, outlet } = await openKit({ batch: 4, room: 8, inTurn: true });
    const texts: string[] = [];
    const given = [];
    let most = 0;
    for (let i = 0; i < 400; i++) {
      const text = `no. ${i}`;
      texts.push(text);
      given.push(corridor.door.accept([message(`p${i % 20}`, text)]));
      if (i % 25 === 0) await given.at(-1);
      most = Math.max(most, corridor.handler.size);
    }
    await Promise.all(given);
    await corridor.settle();
    expect(most).toBeLessThanOrEqual(8);
    expect(outlet.texts.toSorted()).toEqual(texts.toSorted());
    for (let p = 0; p < 20; p++) {
      const own = outlet.seen.filter((s) => s.who === `p${p}`).map((s) => Number(s.text.slice(4)));
      expect(own).toEqual(own.toSorted((a, b) => a - b));
    }
  });

  it('decides again where another commit came first, at the same instant', async () => {
    const kit = await openKit();
    const instants: number[] = [];
    let meddle = true;
    const decide: typeof echo = (context, event) => {
      instants.push(event.at);
      kit.clockface.pass(1000);
      return echo(context, event);
    };
    const store: Store = {
      ...kit.store,
      // Between load and commit another one writes the same person, once.
      async commit(decided) {
        if (meddle) {
          meddle = false;
          const other = message('amna', 'from elsewhere');
          const [waiting] = newOf(await kit.store.accept([other]));
          const [loaded] = await kit.store.load([waiting!]);
          const event = { ...other, at: 1 };
          const decision = echo({ programme: {} as never, ...loaded!.documents }, event);
          await kit.store.commit([{ waiting: waiting!, event, loaded: loaded!, decision }]);
        }
        return kit.store.commit(decided);
      },
    };
    const { corridor, outlet } = await openKit({ store, clockface: kit.clockface, decide, inTurn: true });
    await corridor.door.accept([message('amna', 'mine')]);
    await corridor.settle();
    expect(instants.length).toBe(2);
    expect(instants[0]).toBe(instants[1]);
    expect(outlet.texts.toSorted()).toEqual(['from elsewhere', 'mine']);
    const { person } = (await kit.store.person(await personOf(kit.store, 'amna')))!;
    expect(person.recent.map((r) => r.text)).toEqual(['from elsewhere', 'mine']);
  });

  it('gives up an event that another process has decided meanwhile', async () => {
    const kit = await openKit();
    let gone = false;
    const store: Store = {
      ...kit.store,
      async commit(decided) {
        if (!gone) await kit.store.commit(decided);
        gone = true;
        return decided.map(() => ({ verdict: 'moved' as const }));
      },
    };
    const { corridor, outlet } = await openKit({ store, clockface: kit.clockface, inTurn: true });
    await corridor.door.accept([message('amna', 'once')]);
    await corridor.settle();
    expect(outlet.texts).toEqual(['once']);
  });
});

describe('deciding while accepting', () => {
  it('has written the answer when it acknowledges', async () => {
    const { corridor, outlet, store } = await openKit();
    await corridor.door.accept([message('amna', 'one'), message('bina', 'three')]);
    expect(corridor.handler.size).toBe(0);
    expect(await store.counts()).toMatchObject({ waiting: 0, due: 2 });
    await corridor.door.accept([message('amna', 'two')]);
    const { person } = (await store.person(await personOf(store, 'amna')))!;
    expect(person.recent.map((r) => r.text)).toEqual(['one', 'two']);
    await corridor.settle();
    expect(outlet.texts.toSorted()).toEqual(['one', 'three', 'two']);
  });

  it('overtakes nothing of that person that waits, in whatever way it came to wait', async () => {
    const breaks: Record<string, number> = { first: 2, third: 2 };
    const { corridor, outlet } = await openKit({
      decide: (context, event) => {
        if (event.type === 'message.received' && (breaks[event.text] ?? 0) > 0) {
          breaks[event.text]!--;
          throw new Error('not yet');
        }
        return echo(context, event);
      },
    });
    await Promise.all(
      ['first', 'second', 'third', 'fourth'].map((text) => corridor.door.accept([message('amna', text)])),
    );
    await corridor.door.accept([message('amna', 'fifth'), message('bina', 'other')]);
    await corridor.settle();
    const amna = outlet.seen.filter((s) => s.who === 'amna').map((s) => s.text);
    expect(amna).toEqual(['first', 'second', 'third', 'fourth', 'fifth']);
    expect(outlet.texts).toContain('other');
  });

  it('keeps an event whose decision cannot be written, and everything that came with it', async () => {
    const { corridor, outlet, store } = await openKit({
      decide: (context, event) => {
        const decision = echo(context, event);
        if (event.type !== 'message.received' || event.text !== 'unwritable') return decision;
        return { ...decision, outgoing: decision.outgoing.map((row) => ({ ...row, contactPoint: 'cp_nowhere' })) };
      },
    });
    const texts = ['one', 'unwritable', 'two'];
    const given = texts.map((text) => corridor.door.accept([message(`p-${text}`, text, { id: `test:${text}` })]));
    expect((await Promise.all(given)).flat()).toEqual(['accepted', 'accepted', 'accepted']);
    await corridor.settle();
    expect(outlet.texts.toSorted()).toEqual(['one', 'set aside test:unwritable', 'two']);
    expect((await store.counts()).waiting).toBe(0);
  });

  it('lets all but the first of what one person writes at a time wait, so that others are answered before', async () => {
    const { corridor, store } = await openKit();
    await corridor.door.accept([
      ...Array.from({ length: 50 }, (_, n) => message('amna', `no. ${n}`)),
      message('bina', 'help'),
    ]);
    expect(await store.counts()).toMatchObject({ waiting: 49, due: 2 });
    const { person } = (await store.person(await personOf(store, 'bina')))!;
    expect(person.recent.map((r) => r.text)).toEqual(['help']);
    await corridor.settle();
    expect((await store.counts()).waiting).toBe(0);
  });

  it('decides what time brings with its acceptance too, a small crowd of it at a time', async () => {
    const { corridor, outlet, store, clockface } = await openKit();
    const people = Array.from({ length: 100 }, (_, i) => `p${i}`);
    await corridor.door.accept(people.map((who) => message(who, 'timer 1000')));
    await corridor.settle();
    clockface.pass(1_000);
    const due = (await store.dueWakes(clockface.at, 200)).map(arrivalOf);
    expect(due.length).toBe(100);
    await corridor.door.accept(due);
    expect(await store.counts()).toMatchObject({ waiting: 36, due: 64 });
    await corridor.settle();
    expect(outlet.seen.map((s) => s.who).toSorted()).toEqual(people.toSorted());
    expect((await store.counts()).waiting).toBe(0);
  });

  it('takes few reminders at once while people speak, and many when they do not', async () => {
    const { corridor, clockface } = await openKit();
    const quiet = await corridor.relieved(32);
    await corridor.door.accept([message('amna', 'help')]);
    const spoken = await corridor.relieved(32);
    expect(spoken).toBeLessThan(quiet);
    clockface.pass(60_000);
    expect(await corridor.relieved(32)).toBe(quiet);
  });

  it('lets an answer that was written leave before more reminders are taken', async () => {
    const { corridor, outlet } = await openKit();
    await corridor.start();
    await corridor.dispatcher.idle();
    await corridor.door.accept([message('amna', 'help')]);
    expect(outlet.texts).toEqual([]);
    await corridor.relieved(32);
    expect(outlet.texts).toEqual(['help']);
    await corridor.stop(AbortSignal.abort());
  });

  it('leaves to its turn what addresses others', async () => {
    const { corridor, outlet, store } = await openKit({
      decide: (context, event) => {
        const decision = echo(context, event);
        if (event.type !== 'message.received' || event.text !== 'tell bina') return decision;
        return { ...decision, events: [message('bina', 'from amna', { id: `${event.id}/told` })] };
      },
    });
    await Promise.all([
      corridor.door.accept([message('amna', 'tell bina')]),
      corridor.door.accept([message('bina', 'of her own')]),
    ]);
    await corridor.settle();
    expect(outlet.texts.toSorted()).toEqual(['from amna', 'of her own', 'tell bina']);
    expect((await store.counts()).waiting).toBe(0);
  });
});

describe('an event that cannot be decided', () => {
  const breaks = (word: string) => (context: Parameters<typeof echo>[0], event: Parameters<typeof echo>[1]) => {
    if (event.type === 'message.received' && event.text.startsWith(word)) throw new RangeError(`secret: ${event.text}`);
    return echo(context, event);
  };

  it('is set aside after three tries; the person’s next messages are answered, and something stands for it', async () => {
    const { corridor, outlet, store, log } = await openKit({ decide: breaks('break') });
    await corridor.door.accept([
      message('amna', 'before'),
      message('amna', 'break canary', { id: 'test:broken' }),
      message('amna', 'after'),
      message('bina', 'other'),
    ]);
    await corridor.settle();
    expect(outlet.seen.filter((s) => s.who === 'amna').map((s) => s.text)).toEqual([
      'before',
      'after',
      'set aside test:broken',
    ]);
    expect(outlet.texts).toContain('other');
    expect((await store.counts()).waiting).toBe(0);
    expect(log.lines.filter((l) => l.includes('could not be decided')).length).toBe(3);
    expect(log.lines.join('\n')).not.toMatch(/canary|secret/);
    expect(log.lines.join('\n')).toContain('RangeError');
  });

  it('is tried again at the instant of the first try', async () => {
    const instants: number[] = [];
    const kit = await openKit({
      decide: (context, event) => {
        if (event.type !== 'message.received') return echo(context, event);
        instants.push(event.at);
        if (instants.length < 3) throw new Error('not yet');
        return echo(context, event);
      },
    });
    kit.clockface.now = () => kit.clockface.at++;
    await kit.corridor.door.accept([message('amna', 'third time')]);
    await kit.corridor.settle();
    expect(kit.outlet.texts).toEqual(['third time']);
    expect(new Set(instants).size).toBe(1);
  });

  it('is told by the log alone when even its stand-in cannot be decided, and holds nobody up', async () => {
    const { corridor, outlet, store, log } = await openKit({
      decide: (context, event) => {
        if (event.type === 'event.set-aside') throw new Error('worse');
        return breaks('break')(context, event);
      },
    });
    await corridor.door.accept([message('amna', 'break'), message('amna', 'after')]);
    await corridor.settle();
    expect(outlet.texts).toEqual(['after']);
    expect((await store.counts()).waiting).toBe(0);
    expect(log.lines.some((l) => l.includes('nothing stands for it'))).toBe(true);
  });

  it('spoils no other event when it cannot be written', async () => {
    const { corridor, outlet, store } = await openKit({
      decide: (context, event) => {
        const decision = echo(context, event);
        if (event.type !== 'message.received' || event.text !== 'unwritable') return decision;
        // A row to a contact point that does not exist cannot be written.
        const outgoing = decision.outgoing.map((o) => ({ ...o, contactPoint: 'cp_nobody' }));
        return { ...decision, outgoing } satisfies Decision;
      },
    });
    await corridor.door.accept([message('amna', 'unwritable'), message('bina', 'fine'), message('amna', 'after')]);
    await corridor.settle();
    expect(outlet.texts.toSorted()).toEqual(['after', 'fine', expect.stringContaining('set aside')]);
    expect((await store.counts()).waiting).toBe(0);
  });
});

it('cuts a text that is too long in its middle and judges both ends', async () => {
  const { corridor, outlet } = await openKit();
  await corridor.door.accept([message('amna', `begin ${'x'.repeat(100_000)} end`)]);
  await corridor.settle();
  const [text] = outlet.texts;
  expect(text!.length).toBeLessThanOrEqual(16_000);
  expect(text).toMatch(/^begin x+\n\[…\]\nx+ end$/);
});

it('refuses an id that no door should make, and takes nothing of that call', async () => {
  const { corridor, store } = await openKit();
  const wrong = message('amna', 'words', { id: 'x'.repeat(longestId + 1) });
  await expect(corridor.door.accept([message('bina', 'fine'), wrong])).rejects.toThrow(/^id:/);
  expect((await store.counts()).waiting).toBe(0);
});
