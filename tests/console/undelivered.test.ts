import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DeskSocket } from '#src/console/page/ask.ts';
import type { Answer, CommandName, Payload } from '#src/console/wire.ts';
import type { UndeliveredEntry } from '#src/store/store.ts';
import { type Kit, startKit, until } from './kit.ts';

/** What never arrived, by the supervisors' socket. Made-up people and words. */
let kit: Kit;
let supervisor: DeskSocket;
let counselor: DeskSocket;
beforeAll(async () => {
  kit = await startKit();
  supervisor = kit.socket(await kit.signIn(0));
  counselor = kit.socket(await kit.signIn(1));
});
afterAll(() => kit.stop());

let n = 0;
const id = () => `deed-${String(++n).padStart(6, '0')}`;

async function ask<N extends CommandName>(socket: DeskSocket, name: N, payload: Payload<N>): Promise<Answer<N>> {
  if (!socket.connected) await new Promise<void>((resolve) => void socket.once('connect', resolve));
  const open = socket as unknown as { emitWithAck(n: string, p: unknown): Promise<unknown> };
  return (await open.emitWithAck(name, payload)) as Answer<N>;
}

/** Words of a counselor's that the provider refuses. */
async function refused(who: string, words: string): Promise<UndeliveredEntry> {
  const person = await kit.write(who, 'synthetic', []);
  kit.refusal.answer = { outcome: 'refused', why: 'bad-request' };
  await kit.change(person, (turn) => void turn.relay(words, 'Synthetic'));
  const entry = await until('a refusal', async () =>
    (await kit.store.undelivered(null, 50)).find((e) => e.person === person),
  );
  kit.refusal.answer = { outcome: 'sent', providerId: null };
  return entry;
}
const said = async ({ person }: UndeliveredEntry, state: string) =>
  (await kit.store.communications(person, Number.MAX_SAFE_INTEGER, 50)).filter(
    (c) => c.direction === 'out' && c.state === state,
  );
const audited = (action: string) =>
  kit.store.connection.prepare('SELECT count(*) FROM audit WHERE action = ?').pluck().get(action) as number;

describe('what never arrived', () => {
  it.each([
    ['undelivered.open', {}],
    ['undelivered.earlier', { before: 1 }],
    ['undelivered.read', { outgoing: 'x/0', id: 'deed-x-0001' }],
    ['undelivered.again', { outgoing: 'x/0' }],
  ] as const)('is not for counselors: %s', async (name, payload) => {
    expect(await ask(counselor, name, payload as never)).toEqual({
      ok: false,
      error: { field: '', reason: 'not-allowed' },
    });
  });

  it.each([
    ['undelivered.read', { outgoing: 'x/0' }, 'id'],
    ['undelivered.read', { outgoing: 7, id: 'deed-x-0001' }, 'outgoing'],
    ['undelivered.again', {}, 'outgoing'],
    ['undelivered.again', { outgoing: 'x/0', text: 'y' }, 'text'],
    ['undelivered.earlier', { before: -1 }, 'before'],
  ] as const)('names the field of a malformed %s', async (name, payload, field) => {
    expect(await ask(supervisor, name, payload as never)).toEqual({ ok: false, error: { field, reason: 'malformed' } });
  });

  it('is shown without its words, live, and the words on opening, which is on record', async () => {
    await ask(supervisor, 'undelivered.open', {});
    const told: UndeliveredEntry[] = [];
    supervisor.on('undelivered', ({ entries }) => void told.push(...entries));
    const entry = await refused('amna', 'words that were refused');
    await until('the notice', () => told.some((e) => e.id === entry.id));
    const page = await ask(supervisor, 'undelivered.open', {});
    expect(page).toMatchObject({ ok: true, complete: true });
    expect(JSON.stringify([page, told])).not.toContain('words that were refused');
    const before = audited('undelivered.opened');
    const read = await ask(supervisor, 'undelivered.read', { outgoing: entry.id, id: id() });
    expect(read).toEqual({ ok: true, text: 'words that were refused', options: [], stale: null });
    await kit.settle();
    expect(audited('undelivered.opened')).toBe(before + 1);
  });

  it('is said again once, however often and by however many it is asked for', async () => {
    const entry = await refused('bano', 'said in the end');
    const again = () => ask(supervisor, 'undelivered.again', { outgoing: entry.id });
    expect(await Promise.all([again(), again(), again()])).toEqual([{ ok: true }, { ok: true }, { ok: true }]);
    await until('its arrival', async () => (await said(entry, 'sent')).length > 0);
    expect(await again()).toEqual({ ok: true });
    await kit.settle();
    expect((await said(entry, 'sent')).map((c) => c.text)).toEqual(['said in the end']);
    expect(await kit.store.undeliveredWords(entry.id)).toMatchObject({
      entry: { again: { by: 'Sana (demo)', state: 'sent' } },
    });
    expect(audited('undelivered.repeated')).toBe(1);
  });

  it('is not said again where that would be wrong, and says why', async () => {
    const person = await kit.write('zara', 'synthetic', []);
    kit.refusal.answer = { outcome: 'refused', why: 'bad-request' };
    const at = Date.now();
    await kit.change(person, (turn) => {
      turn.sayAll([{ key: 'handover.after' }], { topic: 'pregnancy' });
      turn.sayAll([{ key: 'handover.after' }], { priority: 'crisis', expiresAt: at + 60_000 });
    });
    const rows = await until('two refusals', async () => {
      const found = (await kit.store.undelivered(null, 50)).filter((e) => e.person === person);
      return found.length === 2 ? found : null;
    });
    kit.refusal.answer = { outcome: 'sent', providerId: null };
    const pregnancy = rows.find((r) => r.row.topic === 'pregnancy')!;
    expect(await ask(supervisor, 'undelivered.again', { outgoing: pregnancy.id })).toEqual({
      ok: false,
      error: { field: 'outgoing', reason: 'stage-over' },
    });
    expect(await ask(supervisor, 'undelivered.again', { outgoing: 'nobody/0' })).toEqual({
      ok: false,
      error: { field: 'outgoing', reason: 'unknown-row' },
    });
    await kit.settle();
    expect(await said(pregnancy, 'sent')).toEqual([]);
  });
});

describe('another contact point of a person', () => {
  const danger = { concern: 'suicide-intent', urgency: 'emergency', subject: 'self' } as const;
  async function handed(who: string) {
    const person = await kit.write(who, 'synthetic danger', [danger]);
    return { person, handover: (await kit.store.entry(person))!.handover.id };
  }

  it('is added by who has the conversation, and no other', async () => {
    const which = await handed('hina');
    const link = (socket: DeskSocket, address: string) =>
      ask(socket, 'handover.link', { ...which, id: id(), channel: 'phone', address });
    expect(await link(counselor, 'hina-second')).toMatchObject({ ok: false, error: { reason: 'not-claimed' } });
    await ask(counselor, 'handover.claim', { ...which, id: id() });
    expect(await link(supervisor, 'hina-second')).toMatchObject({ ok: false, error: { reason: 'claimed-by-other' } });
    expect(await link(counselor, 'hina-second')).toEqual({ ok: true });
    expect((await kit.store.contactPointOf('phone', 'main', 'hina-second'))?.person).toBe(which.person);
    await until('two of them', async () => (await kit.store.person(which.person))!.person.contactPoints.length === 2);
    // Somebody who has a story of their own keeps it.
    const other = await kit.write('maryam', 'synthetic');
    expect(await link(counselor, 'maryam')).toEqual({
      ok: false,
      error: { field: 'address', reason: 'address-taken' },
    });
    expect((await kit.store.contactPointOf('phone', 'main', 'maryam'))?.person).toBe(other);
    expect(
      await ask(counselor, 'handover.link', { ...which, id: id(), channel: 'whatsapp-cloud', address: '0300' }),
    ).toEqual({ ok: false, error: { field: 'address', reason: 'no-address' } });
  });
});
