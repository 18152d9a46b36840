import { afterAll, beforeAll, expect, it } from 'vitest';
import { createModelOutlet } from '#src/assess/outlet.ts';
import type { DeskSocket } from '#src/console/page/ask.ts';
import type { Profile } from '#src/console/profile.ts';
import type { CommandName, Payload } from '#src/console/wire.ts';
import { type OpenAi, startOpenAi } from '../emulators/openai.ts';
import { type Kit, startKit, until } from './kit.ts';

/** A counselor and a model that is emulated, over real sockets. People and words are made up. */
let server: OpenAi;
let kit: Kit;
let sana: DeskSocket;
let bilal: DeskSocket;
const ask = async <N extends CommandName>(socket: DeskSocket, name: N, payload: Payload<N>) =>
  (await (socket as unknown as { emitWithAck(n: string, p: unknown): Promise<unknown> }).emitWithAck(
    name,
    payload,
  )) as never as { ok: boolean; error?: { reason: string; field: string } } & Record<string, unknown>;
let deeds = 0;
const newId = () => `synthetic-${String(++deeds).padStart(4, '0')}`;

beforeAll(async () => {
  server = await startOpenAi();
  const { baseUrl, apiKey } = server;
  const model = createModelOutlet({
    baseUrl,
    apiKey,
    model: 'synthetic',
    now: Date.now,
    timeoutMs: 10_000,
    pauseMs: 5,
  });
  kit = await startKit({ model });
  sana = kit.socket(await kit.signIn(0));
  bilal = kit.socket(await kit.signIn(1));
  await until('both', () => sana.connected && bilal.connected);
});
afterAll(async () => {
  await kit?.stop();
  await server?.stop();
});

/** Somebody who agreed, whose conversation the first counselor has. */
async function taken(who: string, urgency: 'urgent' | 'emergency' = 'urgent') {
  const person = await kit.write(who, 'mujhe neend nahi aati, Made-Up se baat karo 0300 1234567', [
    { concern: 'mood', urgency, subject: 'self' },
  ]);
  await kit.change(person, (turn) => turn.change({ consent: { status: 'given', at: turn.at } }));
  const handover = (await kit.store.entry(person))!.handover.id;
  expect((await ask(sana, 'handover.claim', { person, handover, id: newId() })).ok).toBe(true);
  const [message] = await kit.store.communications(person, Number.MAX_SAFE_INTEGER, 10);
  const of = { person, handover };
  const translation = { kind: 'translation', message: message!.id, at: message!.at, into: 'en' } as const;
  return { of, translation };
}
const suggestions = async (person: string) =>
  ((await ask(sana, 'chat.open', { person })).profile as Profile).suggestions;
const answered = (person: string) =>
  until('an answer', async () => {
    const last = (await suggestions(person)).at(-1);
    return last && (last.text !== null || last.unavailable !== null) ? last : null;
  });
const trail = async (person: string) =>
  (await kit.store.auditTrail({ person })).map((row) => `${row.action} ${row.detail}`).join('\n');

it('translates a message on record for the console alone', async () => {
  const { of, translation } = await taken('one');
  server.plan({ says: { text: 'I cannot sleep, talk to [name] [phone]' } });
  expect(await ask(bilal, 'handover.suggest', { ...of, id: newId(), wish: translation })).toEqual({ ok: true });
  expect(await answered(of.person)).toMatchObject({
    kind: 'translation',
    message: translation.message,
    text: 'I cannot sleep, talk to [name] [phone]',
  });
  expect(server.asked.at(-1)!.messages[1]!.content).not.toMatch(/0300/);
  const said = await kit.store.communications(of.person, Number.MAX_SAFE_INTEGER, 50);
  expect(said.filter((c) => c.text.includes('cannot sleep'))).toEqual([]);
  const missing = { ...translation, message: 'phone:nobody:1' };
  const refused = await ask(bilal, 'handover.suggest', { ...of, id: newId(), wish: missing });
  expect(refused.error).toMatchObject({ field: 'message', reason: 'unknown-row' });
});

it('drafts for the owner, once per deed, and puts on record what became of it', async () => {
  const { of } = await taken('two');
  server.plan({ says: { text: 'Main sun rahi hoon.' } });
  const before = server.asked.length;
  const id = newId();
  const wish = { kind: 'draft' } as const;
  for (let n = 0; n < 2; n++) expect((await ask(sana, 'handover.suggest', { ...of, id, wish })).ok).toBe(true);
  expect(await answered(of.person)).toMatchObject({ kind: 'draft', text: 'Main sun rahi hoon.' });
  expect(server.asked).toHaveLength(before + 1);
  const notTheirs = await ask(bilal, 'handover.suggest', { ...of, id: newId(), wish });
  expect(notTheirs.error?.reason).toBe('claimed-by-other');

  const reply = { ...of, id: newId(), text: 'Main sun rahi hoon. Aap batayein.', draft: id };
  expect((await ask(sana, 'handover.reply', reply)).ok).toBe(true);
  expect(await trail(of.person)).toMatch(/reply\.began-as-draft console:.*:synthetic-\d+ edited/);
  expect(await trail(of.person)).not.toContain('sun rahi');
});

it('offers no draft in an emergency, and tells why where there is no answer', async () => {
  const { of, translation } = await taken('three', 'emergency');
  const before = server.asked.length;
  const refused = await ask(sana, 'handover.suggest', { ...of, id: newId(), wish: { kind: 'draft' } });
  expect(refused.error).toMatchObject({ field: 'wish', reason: 'emergency' });
  expect(server.asked).toHaveLength(before);
  server.plan({ refuses: 'I cannot help with that.' });
  expect((await ask(sana, 'handover.suggest', { ...of, id: newId(), wish: translation })).ok).toBe(true);
  expect(await answered(of.person)).toMatchObject({ text: null, unavailable: 'refused' });
  server.plan({ says: { text: 'Call 0301 7654321 at once' } });
  expect((await ask(sana, 'handover.suggest', { ...of, id: newId(), wish: translation })).ok).toBe(true);
  await until('the second', async () => (await suggestions(of.person)).length === 2);
  expect(await answered(of.person)).toMatchObject({ text: null, unavailable: 'malformed' });
});

it('asks nothing for who has not agreed', async () => {
  const { of, translation } = await taken('four');
  await kit.change(of.person, (turn) => turn.change({ consent: { ...turn.person.consent, status: 'declined' } }));
  const before = server.asked.length;
  for (const wish of [translation, { kind: 'draft' } as const]) {
    const refused = await ask(sana, 'handover.suggest', { ...of, id: newId(), wish });
    expect(refused.error).toMatchObject({ field: 'wish', reason: 'no-consent' });
  }
  expect(server.asked).toHaveLength(before);
});
