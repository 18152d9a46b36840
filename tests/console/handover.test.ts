import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calledBy } from '#src/care/handover/route.ts';
import { teamsSchema } from '#src/care/handover/teams.ts';
import type { DeskSocket } from '#src/console/page/ask.ts';
import type { Answer, CommandName, Payload } from '#src/console/wire.ts';
import type { QueueEntry } from '#src/store/store.ts';
import { type Kit, startKit, until } from './kit.ts';

/** All of this is synthetic. One demo counselor is on duty at every hour, the demo's supervisor supervises. */
const teams = teamsSchema.parse({
  teams: [{ id: 'all', name: { en: 'All', ur: 'سب' }, counselors: ['bilal@demo.invalid'] }],
  supervisors: ['sana@demo.invalid'],
  capacity: 3,
});
const undoMs = 2_000;
let kit: Kit;
let counselor: DeskSocket;
let supervisor: DeskSocket;

beforeAll(async () => {
  kit = await startKit({ teams, replyHoldMs: undoMs + 1_000 });
  const role = async (socket: DeskSocket) => {
    const queue = await ask(socket, 'queue.open', {});
    return 'role' in queue ? queue : null;
  };
  const sockets = [kit.socket(await kit.signIn(0)), kit.socket(await kit.signIn(1))];
  for (const socket of sockets) {
    const is = await role(socket);
    if (is?.role === 'supervisor') supervisor = socket;
    else counselor = socket;
    expect(is?.undoMs).toBe(undoMs);
  }
});
afterAll(() => kit.stop());

let counter = 0;
const id = () => `deed-${String(++counter).padStart(6, '0')}`;
const danger = { concern: 'suicide-intent', urgency: 'emergency', subject: 'self' } as const;

async function ask<N extends CommandName>(socket: DeskSocket, name: N, payload: Payload<N>): Promise<Answer<N>> {
  if (!socket.connected) await new Promise<void>((resolve) => void socket.once('connect', resolve));
  const asks = socket as unknown as { emitWithAck(n: string, p: unknown): Promise<unknown> };
  return (await asks.emitWithAck(name, payload)) as Answer<N>;
}
const done = { ok: true };
const refusal = (reason: string, field = 'handover') => ({
  ok: false,
  error: expect.objectContaining({ field, reason }),
});

/** Somebody in danger whose conversation that counselor has. */
async function claimedBy(socket: DeskSocket): Promise<{ person: string; handover: string }> {
  const person = await kit.write(`synthetic-${++counter}`, 'synthetic danger', [danger]);
  const handover = (await entryOf(person)).handover.id;
  expect(await ask(socket, 'handover.claim', { person, handover, id: id() })).toEqual(done);
  return { person, handover };
}
const entryOf = async (person: string): Promise<QueueEntry> => (await kit.store.entry(person))!;
const notesOf = async (person: string) => (await kit.store.notes(person, 50)).map((n) => n.text);
const me = async (socket: DeskSocket) => {
  const queue = await ask(socket, 'queue.open', {});
  if (!queue.ok) throw new Error('no queue');
  return queue.counselor;
};

describe('handing a conversation on', () => {
  it('goes to a colleague with a note, once however often it is sent; the colleague is who is called', async () => {
    const at = await claimedBy(counselor);
    const to = await me(supervisor);
    const payload = { ...at, id: id(), to: { counselor: to.id }, note: 'synthetic note' };
    expect(await ask(counselor, 'handover.transfer', payload)).toEqual(done);
    const entry = await entryOf(at.person);
    expect(entry.handover).toMatchObject({ state: 'open', claimedBy: null, to: { counselor: to } });
    expect(calledBy(teams, entry.handover, 'Asia/Karachi')).toEqual({ counselor: to.id });
    expect(await ask(supervisor, 'handover.claim', { ...at, id: id() })).toEqual(done);
    // The answer was lost on the way: it stays done, although somebody else has it now.
    expect(await ask(counselor, 'handover.transfer', payload)).toEqual(done);
    expect(await ask(counselor, 'handover.transfer', { ...payload, id: id() })).toEqual(refusal('claimed-by-other'));
    expect(await notesOf(at.person)).toEqual(['synthetic note']);
    expect((await entryOf(at.person)).handover.claimedBy).toEqual(to);
  });

  it('goes to a team, and to nobody who is not known; only its owner may', async () => {
    const at = await claimedBy(counselor);
    const note = 'synthetic note';
    const give = (to: Payload<'handover.transfer'>['to'], by = counselor) =>
      ask(by, 'handover.transfer', { ...at, id: id(), to, note });
    expect(await give({ team: 'none' })).toEqual(refusal('unknown-team', 'to'));
    expect(await give({ counselor: 'nobody' })).toEqual(refusal('unknown-counselor', 'to'));
    expect(await give({ counselor: (await me(counselor)).id })).toEqual(refusal('unknown-counselor', 'to'));
    expect(await give({ team: 'all' }, supervisor)).toEqual(refusal('claimed-by-other'));
    expect(await give({ team: 'all' })).toEqual(done);
    expect((await entryOf(at.person)).handover).toMatchObject({
      state: 'open',
      called: { step: 'team', teams: ['all'] },
    });
  });

  it('is given back to all, and can be claimed by anybody', async () => {
    const at = await claimedBy(counselor);
    const payload = { ...at, id: id(), note: '' };
    expect(await ask(counselor, 'handover.giveBack', payload)).toEqual(done);
    expect(await ask(counselor, 'handover.giveBack', payload)).toEqual(done);
    expect(await ask(counselor, 'handover.giveBack', { ...payload, id: id() })).toEqual(refusal('not-claimed'));
    expect(await ask(supervisor, 'handover.claim', { ...at, id: id() })).toEqual(done);
  });

  it('tells who can take it, and how much they have', async () => {
    const list = await ask(counselor, 'team.list', {});
    if (!list.ok) throw new Error('no list');
    expect(list.teams).toEqual([{ id: 'all', name: { en: 'All', ur: 'سب' }, onDuty: true }]);
    const { id: own } = await me(counselor);
    const mine = list.counselors.find((c) => c.id === own)!;
    expect(mine).toMatchObject({ onDuty: true, capacity: 3 });
    await claimedBy(counselor);
    const after = await ask(counselor, 'team.list', {});
    expect(after.ok && after.counselors.find((c) => c.id === own)?.has).toBe(mine.has + 1);
  });
});

describe('taking over', () => {
  it('is a supervisor’s at any time, with the reason as a note; a colleague is refused while the owner answers', async () => {
    const at = await claimedBy(counselor);
    const payload = { ...at, id: id(), reason: 'synthetic reason' };
    expect(await ask(supervisor, 'handover.takeOver', payload)).toEqual(done);
    expect(await ask(supervisor, 'handover.takeOver', payload)).toEqual(done);
    expect((await entryOf(at.person)).handover.claimedBy).toEqual(await me(supervisor));
    expect(await notesOf(at.person)).toEqual(['synthetic reason']);
    expect(await ask(counselor, 'handover.takeOver', { ...payload, id: id() })).toEqual(refusal('still-answering'));
    expect(await ask(counselor, 'handover.reply', { ...at, id: id(), text: 'synthetic' })).toEqual(
      refusal('claimed-by-other'),
    );
  });

  it('is refused for what nobody has', async () => {
    const person = await kit.write(`synthetic-${++counter}`, 'synthetic danger', [danger]);
    const at = { person, handover: (await entryOf(person)).handover.id, id: id(), reason: 'synthetic' };
    expect(await ask(supervisor, 'handover.takeOver', at)).toEqual(refusal('not-claimed'));
  });
});

describe('closing and taking up again', () => {
  const closing = { outcome: 'safe-for-now', summary: 'synthetic summary' } as const;

  it('is for who closed it or a supervisor', async () => {
    const at = await claimedBy(supervisor);
    const reopen = (by: DeskSocket) => ask(by, 'handover.reopen', { ...at, id: id(), reason: 'synthetic' });
    expect(await reopen(supervisor)).toEqual(done);
    expect(await ask(supervisor, 'handover.close', { ...at, id: id(), ...closing })).toEqual(done);
    expect(await reopen(counselor)).toEqual(refusal('not-allowed', ''));
    expect(await reopen(supervisor)).toEqual(done);
    expect((await entryOf(at.person)).handover).toMatchObject({ state: 'claimed', closedAt: null });
    expect(await reopen(counselor)).toEqual(refusal('not-closed'));
  });

  it('sets a day for a follow-up, and refuses one that is over', async () => {
    const at = await claimedBy(counselor);
    const close = (followUp: string) => ask(counselor, 'handover.close', { ...at, id: id(), ...closing, followUp });
    expect(await close('2020-01-01')).toEqual(refusal('past-day', 'followUp'));
    expect(await close('2099-01-01')).toEqual(done);
    const due = async () => (await kit.store.person(at.person))?.person.timers['handover:follow-up']?.dueAt;
    expect(await due()).toBe(Date.parse('2099-01-01T09:00:00+05:00'));
    const set = (on: string | null) => ask(counselor, 'handover.followUp', { ...at, id: id(), on, note: 'synthetic' });
    expect(await set('2020-01-01')).toEqual(refusal('past-day', 'on'));
    expect(await set('2099-02-01')).toEqual(done);
    expect(await due()).toBe(Date.parse('2099-02-01T09:00:00+05:00'));
    expect(await set(null)).toEqual(done);
    expect(await due()).toBeUndefined();
  });

  it('comes with a summary of facts to edit, in both languages', async () => {
    const { person } = await claimedBy(counselor);
    const chat = await ask(counselor, 'chat.open', { person });
    expect(chat.ok && chat.sbar?.en.situation).toMatch(
      /^Emergency since .*\nSuicide: intent or plan: “synthetic danger”/,
    );
    expect(chat.ok && chat.sbar?.ur.situation).toMatch(/^ہنگامی حالت/);
  });
});

describe('taking a reply back', () => {
  it('is done before it leaves, by who wrote it, and the row says so', async () => {
    const at = await claimedBy(counselor);
    const reply = id();
    expect(await ask(counselor, 'handover.reply', { ...at, id: reply, text: 'synthetic slip' })).toEqual(done);
    expect(await ask(supervisor, 'handover.undo', { ...at, id: id(), reply })).toEqual(refusal('unknown-row', 'reply'));
    expect(await ask(counselor, 'handover.undo', { ...at, id: id(), reply })).toEqual(done);
    expect(await ask(counselor, 'handover.undo', { ...at, id: id(), reply })).toEqual(done);
    const rows = await kit.store.communications(at.person, Number.MAX_SAFE_INTEGER, 50);
    expect(rows.filter((c) => c.text === 'synthetic slip').map((c) => c.state)).toEqual(['withdrawn']);
  });

  it('is refused once it has left', async () => {
    const at = await claimedBy(counselor);
    const reply = id();
    expect(await ask(counselor, 'handover.reply', { ...at, id: reply, text: 'synthetic words' })).toEqual(done);
    await until('it has left', async () => {
      const rows = await kit.store.communications(at.person, Number.MAX_SAFE_INTEGER, 50);
      return rows.some((c) => c.text === 'synthetic words' && c.state === 'sent');
    });
    expect(await ask(counselor, 'handover.undo', { ...at, id: id(), reply })).toEqual(refusal('has-left', 'reply'));
  });
});
