import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DeskSocket } from '#src/console/page/ask.ts';
import { createDesk } from '#src/console/page/desk.ts';
import type { Answer, CommandName, Payload } from '#src/console/wire.ts';
import { authPath } from '#src/console/wire.ts';
import type { QueueEntry } from '#src/store/store.ts';
import { type Kit, startKit, until } from './kit.ts';

let kit: Kit;
let cookie: string;
beforeAll(async () => {
  kit = await startKit();
  cookie = await kit.signIn();
});
afterAll(() => kit.stop());

const danger = { concern: 'suicide-intent', urgency: 'emergency', subject: 'self' } as const;
let counter = 0;
const someone = () => `person-${++counter}`;
const id = () => `deed-${String(++counter).padStart(6, '0')}`;

async function ready(socket: DeskSocket): Promise<DeskSocket> {
  if (!socket.connected) await new Promise<void>((resolve) => void socket.once('connect', resolve));
  return socket;
}
async function ask<N extends CommandName>(socket: DeskSocket, name: N, payload: Payload<N>): Promise<Answer<N>> {
  const open = await ready(socket);
  return (await (open as unknown as { emitWithAck(n: string, p: unknown): Promise<unknown> }).emitWithAck(
    name,
    payload,
  )) as Answer<N>;
}
async function handed(who = someone()): Promise<QueueEntry> {
  const person = await kit.write(who, 'synthetic danger', [danger]);
  return (await kit.store.entry(person))!;
}
async function claimed(socket: DeskSocket): Promise<{ person: string; handover: string }> {
  const { person, handover } = await handed();
  expect(await ask(socket, 'handover.claim', { person, handover: handover.id, id: id() })).toEqual({ ok: true });
  return { person, handover: handover.id };
}
const said = async (person: string, text: string) =>
  (await kit.store.communications(person, Number.MAX_SAFE_INTEGER, 100)).filter((c) => c.text === text);

describe('the door of the console', () => {
  it.each([
    ['no cookie', () => null],
    ['a forged cookie', () => 'hamdam.session_token=nobody.c2lnbmF0dXJl'],
    ['a cookie whose signature was changed', () => `${cookie.slice(0, -6)}AAAA%3D`],
  ])('stays shut for %s', async (_, forged) => {
    const socket = kit.socket(forged());
    const refusal = await new Promise<Error>((resolve) => void socket.once('connect_error', resolve));
    expect(refusal.message).toBe('signed-out');
    expect(socket.connected).toBe(false);
  });

  it('stays shut for a page of another site', async () => {
    const socket = kit.socket(cookie, 'http://elsewhere.example');
    await new Promise<Error>((resolve) => void socket.once('connect_error', resolve));
    expect(socket.connected).toBe(false);
  });

  it('opens for a counselor', async () => {
    const answer = await ask(kit.socket(cookie), 'queue.open', {});
    expect(answer).toMatchObject({ ok: true, counselor: { name: 'Sana (demo)' } });
  });

  it('disconnects a revoked session at its next command, and does nothing for it', async () => {
    const own = await kit.signIn();
    const socket = kit.socket(own);
    const entry = await handed();
    await ask(socket, 'queue.open', {});
    kit.store.connection.prepare('DELETE FROM session WHERE token = ?').run(own.split('=')[1]!.split('.')[0]);
    const gone = new Promise((resolve) => void socket.once('disconnect', resolve));
    expect(
      await ask(socket, 'handover.claim', { person: entry.person, handover: entry.handover.id, id: id() }),
    ).toEqual({
      ok: false,
      error: { field: '', reason: 'signed-out' },
    });
    await gone;
    await kit.settle();
    expect((await kit.store.entry(entry.person))!.handover.state).toBe('open');
  });

  it('finds a revoked session also where nobody does anything', async () => {
    const quick = await startKit({ sweepMs: 20 });
    try {
      const [own, others] = [await quick.signIn(), await quick.signIn()];
      const socket = await ready(quick.socket(own));
      const other = await ready(quick.socket(others));
      const gone = new Promise((resolve) => void socket.once('disconnect', resolve));
      quick.store.connection.prepare('DELETE FROM session WHERE token = ?').run(own.split('=')[1]!.split('.')[0]);
      await gone;
      expect(other.connected).toBe(true);
    } finally {
      await quick.stop();
    }
  });

  it('disconnects a session that signs out', async () => {
    const own = await kit.signIn();
    const socket = await ready(kit.socket(own));
    const told = new Promise<void>((resolve) => void socket.once('signed-out', resolve));
    const answer = await fetch(`${kit.url}${authPath}/sign-out`, {
      method: 'POST',
      headers: { cookie: own, origin: kit.url, 'content-type': 'application/json' },
      body: '{}',
    });
    expect(answer.status).toBe(200);
    await told;
    await until('disconnected', () => !socket.connected);
  });

  it('refuses an expired session', async () => {
    const own = await kit.signIn();
    const token = own.split('=')[1]!.split('.')[0];
    kit.store.connection
      .prepare('UPDATE session SET expiresAt = ? WHERE token = ?')
      .run(new Date(Date.now() - 1_000).toISOString(), token);
    const refusal = await new Promise<Error>((resolve) => void kit.socket(own).once('connect_error', resolve));
    expect(refusal.message).toBe('signed-out');
  });
});

describe('a payload that is not right', () => {
  const good = { person: 'p_x', handover: 'handover:x', id: 'deed-0001', text: 'words' };
  it.each([
    ['queue.open', { extra: 1 }, 'extra'],
    ['queue.open', null, ''],
    ['chat.open', {}, 'person'],
    ['chat.open', { person: 7 }, 'person'],
    ['chat.earlier', { person: 'p', before: 'now' }, 'before'],
    ['handover.claim', { ...good, text: undefined, id: 'x' }, 'id'],
    ['handover.reply', { ...good, text: '   ' }, 'text'],
    ['handover.reply', { ...good, text: 'x'.repeat(4_001) }, 'text'],
    ['handover.reply', { ...good, id: 'a b' }, 'id'],
    ['handover.note', { ...good, handover: '' }, 'handover'],
    ['handover.close', { person: 'p', handover: 'h', id: 'deed-0001', outcome: 'fine', summary: '' }, 'outcome'],
  ] as const)('%s names the field (%#)', async (name, payload, field) => {
    const answer = await ask(kit.socket(cookie), name, payload as never);
    expect(answer).toEqual({ ok: false, error: { field, reason: 'malformed' } });
  });

  it('does not end the connection, and one without a way to answer harms nobody', async () => {
    const socket = await ready(kit.socket(cookie));
    (socket as unknown as { emit(n: string, p: unknown): void }).emit('handover.reply', { nonsense: true });
    expect(await ask(socket, 'queue.open', {})).toMatchObject({ ok: true });
  });

  it('closes the connection of a payload that is far too large', async () => {
    const socket = await ready(kit.socket(cookie));
    const gone = new Promise((resolve) => void socket.once('disconnect', resolve));
    (socket as unknown as { emit(n: string, p: unknown): void }).emit('handover.note', 'x'.repeat(200_000));
    await gone;
  });
});

describe('a handover', () => {
  it('is won by one of two who claim at once; the other is told by whom', async () => {
    const other = kit.socket(await kit.signIn(1));
    const mine = kit.socket(cookie);
    for (let round = 0; round < 5; round++) {
      const { person, handover } = await handed();
      const answers = await Promise.all([
        ask(mine, 'handover.claim', { person, handover: handover.id, id: id() }),
        ask(other, 'handover.claim', { person, handover: handover.id, id: id() }),
      ]);
      const { claimedBy } = (await kit.store.entry(person))!.handover;
      expect(answers.filter((a) => a.ok)).toHaveLength(1);
      expect(answers.find((a) => !a.ok)).toEqual({
        ok: false,
        error: { field: 'handover', reason: 'claimed-by-other', by: claimedBy!.name },
      });
    }
  });

  it('carries a reply to the person once, however often it is sent', async () => {
    const socket = kit.socket(cookie);
    const { person, handover } = await claimed(socket);
    const reply = { person, handover, id: id(), text: `words ${person}` };
    const answers = await Promise.all([1, 2, 3].map(() => ask(socket, 'handover.reply', reply)));
    expect(answers).toEqual([{ ok: true }, { ok: true }, { ok: true }]);
    const again = kit.socket(cookie);
    expect(await ask(again, 'handover.reply', reply)).toEqual({ ok: true });
    expect(await said(person, reply.text)).toMatchObject([{ from: { counselor: 'Sana (demo)' }, direction: 'out' }]);
  });

  it('answers a reply that was said before, even after the handover was closed', async () => {
    const socket = kit.socket(cookie);
    const { person, handover } = await claimed(socket);
    const reply = { person, handover, id: id(), text: 'said before' };
    await ask(socket, 'handover.reply', reply);
    await ask(socket, 'handover.close', { person, handover, id: id(), outcome: 'referred', summary: '' });
    expect(await ask(socket, 'handover.reply', reply)).toEqual({ ok: true });
    expect(await ask(socket, 'handover.reply', { ...reply, id: id() })).toMatchObject({ error: { reason: 'closed' } });
    expect(await said(person, 'said before')).toHaveLength(1);
  });

  it('is answered and closed by its owner alone, and by nobody before it is claimed', async () => {
    const socket = kit.socket(cookie);
    const other = kit.socket(await kit.signIn(1));
    const open = await handed();
    const early = { person: open.person, handover: open.handover.id, id: id() };
    expect(await ask(socket, 'handover.reply', { ...early, text: 'too early' })).toMatchObject({
      error: { field: 'handover', reason: 'not-claimed' },
    });
    const { person, handover } = await claimed(socket);
    const refusal = { ok: false, error: { field: 'handover', reason: 'claimed-by-other', by: 'Sana (demo)' } };
    expect(await ask(other, 'handover.reply', { person, handover, id: id(), text: 'not mine' })).toEqual(refusal);
    expect(
      await ask(other, 'handover.close', { person, handover, id: id(), outcome: 'referred', summary: '' }),
    ).toEqual(refusal);
    await kit.settle();
    expect(await said(person, 'not mine')).toEqual([]);
    expect((await kit.store.entry(person))!.handover.state).toBe('claimed');
  });

  it('takes notes of any counselor once, and its closing keeps the summary and the outcome', async () => {
    const socket = kit.socket(cookie);
    const other = kit.socket(await kit.signIn(1));
    const { person, handover } = await claimed(socket);
    const note = { person, handover, id: id(), text: 'call her sister' };
    expect(await ask(other, 'handover.note', note)).toEqual({ ok: true });
    expect(await ask(other, 'handover.note', note)).toEqual({ ok: true });
    const closing = { person, handover, id: id(), outcome: 'safe-for-now', summary: 'plan agreed' } as const;
    expect(await ask(socket, 'handover.close', closing)).toEqual({ ok: true });
    expect(await ask(socket, 'handover.close', closing)).toEqual({ ok: true });
    const notes = await kit.store.notes(person, 10);
    expect(notes.map((n) => [n.counselor, n.text])).toEqual([
      ['Bilal (demo)', 'call her sister'],
      ['Sana (demo)', 'plan agreed'],
    ]);
    expect((await kit.store.entry(person))!.handover).toMatchObject({ state: 'closed', outcome: 'safe-for-now' });
  });

  it('is nothing that a page can make up', async () => {
    const socket = kit.socket(cookie);
    const { person } = await handed();
    const stranger = await kit.write(someone(), 'just talk');
    expect(await ask(socket, 'handover.claim', { person, handover: 'handover:other', id: id() })).toMatchObject({
      error: { field: 'handover', reason: 'unknown-handover' },
    });
    expect(await ask(socket, 'chat.open', { person: 'p_nobody' })).toMatchObject({
      error: { reason: 'unknown-person' },
    });
    // Somebody who was never handed over is nobody's business here.
    expect(await ask(socket, 'chat.open', { person: stranger })).toMatchObject({ error: { reason: 'unknown-person' } });
  });
});

describe('a conversation that is open', () => {
  it('is read back to its beginning, page by page', async () => {
    const who = someone();
    const person = await kit.write(who, 'synthetic danger', [danger]);
    for (let n = 1; n < 130; n++) await kit.write(who, `word ${n}`);
    const desk = createDesk(kit.socket(cookie));
    desk.open(person);
    await until('the last page', () => desk.chat.value?.communications.size === 60);
    expect(desk.chat.value!.complete).toBe(false);
    for (let pages = 0; !desk.chat.value!.complete && pages < 10; pages++) await desk.earlier();
    expect(desk.chat.value!.communications.size).toBe(130);
  });

  it('has no hole after a long time away, also when somebody writes at the very moment of coming back', async () => {
    const who = someone();
    const person = await kit.write(who, 'synthetic danger', [danger]);
    const socket = kit.socket(cookie);
    const desk = createDesk(socket);
    desk.open(person);
    await until('the snapshot', () => desk.chat.value?.complete);
    socket.disconnect();
    for (let n = 1; n < 100; n++) await kit.write(who, `while away ${n}`);
    const late = new Promise<void>((resolve) => {
      socket.once('connect', () => void kit.write(who, 'just now').then(() => resolve()));
    });
    socket.connect();
    await late;
    const texts = () => [...desk.chat.value!.communications.values()].sort((a, b) => a.at - b.at).map((c) => c.text);
    await until('the newest', () => texts().includes('just now') && texts().includes('while away 99'));
    for (let pages = 0; !desk.chat.value!.complete && pages < 10; pages++) await desk.earlier();
    const all = await kit.store.communications(person, Number.MAX_SAFE_INTEGER, 500);
    expect(texts().sort()).toEqual(all.map((c) => c.text).sort());
    expect(all).toHaveLength(101);
  });

  it('shows what comes and how far what is said came, with the profile beside it', async () => {
    const socket = kit.socket(cookie);
    const desk = createDesk(socket);
    const who = someone();
    const person = await kit.write(who, 'synthetic danger', [danger]);
    desk.open(person);
    await until('the snapshot', () => desk.chat.value?.entry && desk.chat.value.communications.size > 0);
    await kit.write(who, 'and another word');
    await kit.change(person, (turn) =>
      turn.change({ meeting: { ...turn.person.meeting, city: 'Multan' }, language: 'ur-Latn' }),
    );
    await until('the new word', () =>
      [...desk.chat.value!.communications.values()].some((c) => c.text === 'and another word'),
    );
    await until('the profile', () => desk.chat.value?.profile?.city === 'Multan');
    const { handover } = desk.chat.value!.entry!;
    await desk.ask('handover.claim', { person, handover: handover.id, id: id() });
    await desk.ask('handover.reply', { person, handover: handover.id, id: id(), text: 'I am with you' });
    await until('sent', () =>
      [...desk.chat.value!.communications.values()].some((c) => c.text === 'I am with you' && c.state === 'sent'),
    );
  });
});
