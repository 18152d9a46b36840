import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeskSocket } from '#src/console/page/ask.ts';
import { createDeedbox } from '#src/console/page/deedbox.ts';
import { createDesk } from '#src/console/page/desk.ts';
import { merged } from '#src/console/page/ledger.ts';
import { ordered } from '#src/console/page/order.ts';
import type { Answer, CommandName } from '#src/console/wire.ts';
import type { Communication, QueueEntry } from '#src/store/store.ts';

const rows = fc.array(fc.record({ id: fc.constantFrom('a', 'b', 'c'), version: fc.nat(20) }), { maxLength: 30 });
type Row = { id: string; version: number };
const take = (known: ReadonlyMap<string, Row>, some: readonly Row[]) =>
  merged(
    known,
    some,
    (r) => r.id,
    (r) => r.version,
  );

describe('the ledger', () => {
  it('ends with the greatest version of each, in whatever order and portions they come', () => {
    fc.assert(
      fc.property(rows, fc.nat(30), (all, cut) => {
        const there = take(take(new Map(), all.slice(0, cut)), all.slice(cut));
        const back = take(take(new Map(), all.slice(cut)), all.slice(0, cut));
        const versions = (m: ReadonlyMap<string, Row>) => [...m].map(([id, r]) => `${id}${r.version}`).sort();
        expect(versions(there)).toEqual(versions(back));
        for (const { id, version } of all) expect(there.get(id)!.version).toBeGreaterThanOrEqual(version);
      }),
    );
  });
});

describe('the queue', () => {
  const entry = (person: string, urgency: string, openedAt: number, state = 'open', by: string | null = null) =>
    ({
      person,
      handover: { id: `h:${person}`, state, urgency, openedAt, claimedBy: by && { id: by, name: by } },
    }) as unknown as QueueEntry;
  it('stands by who has what, then the gravest, then who waits longest; what is closed is not in it', () => {
    const found = ordered(
      [
        entry('a', 'urgent', 10),
        entry('b', 'emergency', 30),
        entry('c', 'urgent', 5),
        entry('d', 'emergency', 1, 'closed', 'me'),
        entry('e', 'soon', 1, 'claimed', 'me'),
        entry('f', 'emergency', 1, 'claimed', 'other'),
        entry('g', 'emergency', 20),
      ],
      'me',
    );
    expect(found.all.map((e) => e.person)).toEqual(['g', 'b', 'c', 'a', 'e', 'f']);
    expect(found.waiting.map((e) => e.person)).toEqual(['g', 'b', 'c', 'a']);
    expect(found.yours.map((e) => e.person)).toEqual(['e']);
  });
});

/** A connection that answers, breaks or refuses as its plan says. */
function box(plan: (Answer<CommandName> | null)[], kept = { text: null as string | null }) {
  const given: { name: string; id: string }[] = [];
  const desk = {
    connected: { value: true } as never,
    ask: async (name: CommandName, payload: object) => {
      given.push({ name, id: (payload as { id: string }).id });
      return (plan.length > 0 ? plan.shift()! : { ok: true }) as never;
    },
  };
  const shelf = {
    read: () => kept.text,
    write(text: string) {
      kept.text = text;
    },
  };
  return { given, kept, deeds: createDeedbox(desk, shelf) };
}
const reply = { person: 'p', handover: 'h', text: 'words' };
const rest = () => new Promise((resolve) => setTimeout(resolve));

describe('deeds', () => {
  it('are given again with the same id, in order, until they are answered', async () => {
    const { given, deeds } = box([null, null]);
    const first = deeds.do('handover.reply', reply);
    const second = deeds.do('handover.note', reply);
    await rest();
    await deeds.flush();
    await deeds.flush();
    expect(given.map((g) => g.id)).toEqual([first, first, first, second]);
    expect(deeds.deeds.value.map((d) => d.state)).toEqual(['done', 'done']);
  });

  it('outlive a reload of the page until they are done', async () => {
    const before = box([null]);
    const id = before.deeds.do('handover.reply', reply);
    await rest();
    const after = box([], before.kept);
    await after.deeds.flush();
    expect(after.given).toEqual([{ name: 'handover.reply', id }]);
    expect(JSON.parse(after.kept.text!)).toEqual([]);
  });

  it('that are refused stay to be seen, and do not hold the next one back', async () => {
    const { given, deeds } = box([{ ok: false, error: { field: 'handover', reason: 'closed' } }]);
    const refused = deeds.do('handover.reply', reply);
    deeds.do('handover.note', reply);
    await rest();
    await rest();
    expect(given).toHaveLength(2);
    expect(deeds.deeds.value[0]).toMatchObject({ state: 'refused', error: { reason: 'closed' } });
    deeds.again(refused);
    await rest();
    expect(given.at(-1)).toEqual({ name: 'handover.reply', id: refused });
    deeds.forget(refused);
    expect(deeds.deeds.value).toHaveLength(1);
  });

  it('wait for a new sign-in when the session has ended', async () => {
    const { deeds } = box([{ ok: false, error: { field: '', reason: 'signed-out' } }]);
    deeds.do('handover.reply', reply);
    await rest();
    expect(deeds.deeds.value[0]!.state).toBe('waiting');
  });
});

describe('a notice that overtakes the snapshot', () => {
  /** A connection whose answers and notices come exactly when the test says. */
  function line() {
    const listeners = new Map<string, (value?: unknown) => void>();
    const asked: { name: string; answer(value: unknown): void }[] = [];
    const socket = {
      connected: false,
      on: (name: string, listener: () => void) => listeners.set(name, listener),
      timeout: () => ({
        emitWithAck: (name: string) => new Promise((answer) => void asked.push({ name, answer })),
      }),
    };
    const tell = (name: string, value?: unknown) => listeners.get(name)?.(value);
    const answer = async (name: string, value: object) => {
      asked
        .splice(
          asked.findIndex((a) => a.name === name),
          1,
        )[0]!
        .answer({ ok: true, ...value });
      await rest();
    };
    const connect = () => {
      socket.connected = true;
      tell('connect');
    };
    return { desk: createDesk(socket as unknown as DeskSocket), tell, answer, connect };
  }
  const entry = (version: number) =>
    ({ person: 'p', version, handover: { id: 'h', state: 'open' } }) as unknown as QueueEntry;
  const word = (id: string, version = 1) => ({ id, person: 'p', version, text: id }) as unknown as Communication;
  const chat = (words: Communication[], complete = false) => ({
    entry: entry(1),
    profile: null,
    notes: [],
    communications: words,
    complete,
  });
  const words = (desk: { chat: { value: { communications: ReadonlyMap<string, unknown> } | null } }) =>
    [...desk.chat.value!.communications.keys()].sort();

  it('is not undone by it', async () => {
    const { desk, tell, answer, connect } = line();
    connect();
    tell('notices', [{ kind: 'handover', value: entry(5) }]);
    await answer('queue.open', { entries: [entry(4)], total: 1, counselor: { id: 'c', name: 'C' }, now: Date.now() });
    expect(desk.queue.value!.get('p')!.version).toBe(5);
    desk.open('p');
    tell('notices', [{ kind: 'communication', value: word('a', 3) }]);
    await answer('chat.open', chat([word('a', 2), word('b')], true));
    expect(desk.chat.value!.communications.get('a')!.version).toBe(3);
  });

  it('does not hide that messages between are missing', async () => {
    const { desk, tell, answer, connect } = line();
    connect();
    desk.open('p');
    await answer('chat.open', chat([word('a'), word('b')], true));
    tell('disconnect');
    connect();
    tell('notices', [{ kind: 'communication', value: word('z') }]);
    await answer('chat.open', chat([word('x'), word('y'), word('z')]));
    expect(words(desk)).toEqual(['x', 'y', 'z']);
    expect(desk.chat.value!.complete).toBe(false);
  });

  it('keeps what was read before where the snapshot meets it', async () => {
    const { desk, answer, connect } = line();
    connect();
    desk.open('p');
    await answer('chat.open', chat([word('a'), word('b')], true));
    connect();
    await answer('chat.open', chat([word('b'), word('c')]));
    expect(words(desk)).toEqual(['a', 'b', 'c']);
    expect(desk.chat.value!.complete).toBe(true);
  });
});
