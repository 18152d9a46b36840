import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DeskSocket } from '#src/console/page/ask.ts';
import { beingNamed, namedIn, withName } from '#src/console/page/mentioning.ts';
import { windowOf } from '#src/console/page/window.ts';
import type { CommandName, Payload, Viewer } from '#src/console/wire.ts';
import type { QueueEntry } from '#src/store/store.ts';
import { type Kit, startKit, until } from './kit.ts';

/** Answering side by side, over real sockets. People and words are made up. */
let kit: Kit;
let sana: DeskSocket;
let bilal: DeskSocket;
const danger = { concern: 'suicide-intent', urgency: 'emergency', subject: 'self' } as const;
const ask = async <N extends CommandName>(socket: DeskSocket, name: N, payload: Payload<N>) =>
  (await (socket as unknown as { emitWithAck(n: string, p: unknown): Promise<unknown> }).emitWithAck(
    name,
    payload,
  )) as never as { ok: boolean; error?: { reason: string; field: string } } & Record<string, unknown>;

beforeAll(async () => {
  kit = await startKit();
  sana = kit.socket(await kit.signIn(0));
  bilal = kit.socket(await kit.signIn(1));
  await until('both', () => sana.connected && bilal.connected);
});
afterAll(() => kit?.stop());

describe('who is here', () => {
  it('is told to those alone who have the same conversation open, and ends with the connection', async () => {
    const [one, two] = [await kit.write('one', 'synthetic', [danger]), await kit.write('two', 'synthetic', [danger])];
    const heard: { person: string; viewers: readonly Viewer[] }[] = [];
    sana.on('present', (p) => heard.push(p));
    await ask(sana, 'chat.open', { person: one });
    await ask(bilal, 'chat.open', { person: two });
    await ask(bilal, 'chat.typing', { person: one, typing: true });
    await ask(bilal, 'chat.close', { person: two });
    await ask(bilal, 'chat.open', { person: one });
    await until('both', () => heard.at(-1)?.viewers.length === 2);
    expect(heard.every((h) => h.person === one)).toBe(true);
    // Who does not have it open cannot be writing in it.
    expect(heard.some((h) => h.viewers.some((v) => v.typing))).toBe(false);
    await ask(bilal, 'chat.typing', { person: one, typing: true });
    await until('writing', () => heard.at(-1)?.viewers.some((v) => v.typing && v.name.startsWith('Bilal')));
    bilal.disconnect();
    await until('gone', () => heard.at(-1)?.viewers.length === 1);
    expect(heard.at(-1)?.viewers[0]?.name).toContain('Sana');
    bilal.connect();
    await until('again', () => bilal.connected);
  });
});

describe('a mention', () => {
  it('tells whom the note names, and nobody where the note was refused', async () => {
    const person = await kit.write('noted', 'synthetic', [danger]);
    const handover = (await kit.store.entry(person))!.handover.id;
    const heard: unknown[] = [];
    sana.on('mentioned', (m) => heard.push(m));
    const { counselor } = (await ask(sana, 'queue.open', {})) as unknown as { counselor: { id: string } };
    const note = { person, handover, text: 'please look', mentions: [counselor.id] };
    expect((await ask(bilal, 'handover.note', { ...note, handover: 'another', id: 'note-0001' })).ok).toBe(false);
    expect((await ask(bilal, 'handover.note', { ...note, id: 'note-0002' })).ok).toBe(true);
    await until('the mention', () => heard.length > 0);
    expect(heard).toMatchObject([
      { person, by: 'Bilal (demo)', note: expect.stringMatching(/^console:.+:note-0002$/) },
    ]);
  });
});

describe('finding', () => {
  it('finds people by their code, their owner, a concern; closed ones among them', async () => {
    const person = await kit.write('sought', 'synthetic', [{ concern: 'stroke', urgency: 'urgent', subject: 'self' }]);
    const handover = (await kit.store.entry(person))!.handover.id;
    await ask(bilal, 'handover.claim', { person, handover, id: 'claim-0001' });
    await ask(bilal, 'handover.close', { person, handover, id: 'close-0001', outcome: 'not-needed', summary: '' });
    const code = person.replace(/[^a-zA-Z0-9]/g, '').slice(-4);
    const find = async (text: string, concerns: readonly string[] = []) =>
      (await ask(sana, 'queue.search', { text, concerns, reasons: [] })).entries as readonly QueueEntry[];
    const found = (await find(code.toLowerCase())).filter((e) => e.person === person);
    expect(found.map((e) => e.handover.state)).toEqual(['closed']);
    expect((await find('bilal')).some((e) => e.person === person)).toBe(true);
    // A closed conversation has no concern any more.
    expect((await find('zzzz', ['stroke'])).some((e) => e.person === person)).toBe(false);
    expect((await find('zzzz', ['suicide-intent'])).length).toBeGreaterThan(0);
    expect(await find('zzzz')).toEqual([]);
  });

  it('finds words in one conversation, past the first page, each message once', async () => {
    const person = await kit.write('talker', 'the first blue word', [danger]);
    for (let n = 0; n < 130; n++) await kit.write('talker', n % 50 === 0 ? `BLUE ${n}` : `synthetic ${n}`);
    await kit.write('somebody else', 'blue elsewhere', [danger]);
    const answer = await ask(sana, 'chat.search', { person, text: 'blue' });
    const texts = (answer.communications as { text: string }[]).map((c) => c.text);
    expect(texts).toEqual(['BLUE 100', 'BLUE 50', 'BLUE 0', 'the first blue word']);
    expect(answer.since).toBeNull();
    const unknown = await ask(sana, 'chat.search', { person: 'nobody', text: 'blue' });
    expect(unknown.error?.reason).toBe('unknown-person');
    expect((await ask(sana, 'chat.search', { person, text: 'b' })).error).toMatchObject({
      field: 'text',
      reason: 'malformed',
    });
  });
});

describe('naming a colleague in a note', () => {
  const colleagues = [
    { id: '1', name: 'Sana' },
    { id: '2', name: 'Sana Bibi' },
    { id: '3', name: 'بلال' },
  ];
  it.each([
    ['please @Sana Bibi look', ['2']],
    ['@Sana and @Sana Bibi', ['2', '1']],
    ['@بلال دیکھیں', ['3']],
    ['mail sana@home', []],
    ['nobody', []],
  ])('%j names %j', (text, ids) => {
    expect(namedIn(text, colleagues)).toEqual(ids);
  });
  it.each([
    ['look @Sa', 8, 'Sa'],
    ['@', 1, ''],
    ['a@b', 3, null],
    ['no one', 6, null],
    ['@Sana and then', 14, null],
  ])('in %j, with the caret at %i, %j is being typed', (text, caret, typed) => {
    expect(beingNamed(text, caret)).toBe(typed);
  });
  it('leaves everything else as it was written', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const next = withName(`${before} @Sa${after}`, before.length + 4, 'Sana');
        expect(next.text).toBe(`${before} @Sana ${after}`);
        expect(next.text.slice(next.caret)).toBe(after);
      }),
    );
  });
});

describe('the window of a channel', () => {
  const now = 1_000_000_000_000;
  const hour = 3_600_000;
  const of = (channel: string, ago: number | null) =>
    windowOf({ channel, lastHeardAt: ago === null ? null : now - ago } as QueueEntry, now);
  it.each([
    ['whatsapp-cloud', 1 * hour, null],
    ['whatsapp-cloud', 18 * hour, { leftMs: 6 * hour }],
    ['whatsapp-cloud', 24 * hour - 1, { leftMs: 1 }],
    ['whatsapp-cloud', 24 * hour, 'closed'],
    ['whatsapp-cloud', null, null],
    ['telegram', 90 * hour, null],
  ])('of %s, %j after the last message', (channel, ago, expected) => {
    expect(of(channel, ago)).toEqual(expected);
  });
});
