import { createHmac, createSecretKey } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { DeskSocket } from '#src/console/page/ask.ts';
import type { CommandName, Mention, Payload } from '#src/console/wire.ts';
import { createMentions, lookWithinMs, type Mentions } from '#src/notify/mentions.ts';
import type { Notifier, Page } from '#src/notify/page.ts';
import { createPager, type Pager } from '#src/notify/pager.ts';
import { createShelf, type Shelf } from '#src/notify/shelf.ts';
import { wordsOf } from '#src/notify/words.ts';
import { seal, unseal } from '#src/store/seal.ts';
import { type Kit, startKit, until } from '../console/kit.ts';

/** Notes that name colleagues, over real sockets, on a clock that the test sets forward. People and words are made up. */
const key = createSecretKey(Buffer.alloc(32, 9));
const sealer = {
  seal: (where: string, text: string) => seal(key, where, text),
  open: (where: string, sealed: Buffer) => unseal(key, where, sealed).toString(),
  lookup: (text: string) => createHmac('sha256', key).update(text).digest(),
};
let ahead = 0;
const now = () => Date.now() + ahead;
const paged: { kind: string; handover: string; says: string }[] = [];
const notifier = (kind: Notifier['kind']): Notifier => ({
  kind,
  async send(page, to) {
    paged.push({ kind, handover: page.handover, says: to ? wordsOf(page, to.language).body : '' });
    return { outcome: 'sent' };
  },
});

let kit: Kit;
let shelf: Shelf;
let pager: Pager;
let mentions: Mentions;
let sana: DeskSocket;
const ids: Record<'sana' | 'bilal', string> = { sana: '', bilal: '' };
const ask = async <N extends CommandName>(socket: DeskSocket, name: N, payload: Payload<N>) =>
  (await (socket as unknown as { emitWithAck(n: string, p: unknown): Promise<unknown> }).emitWithAck(
    name,
    payload,
  )) as never as { ok: boolean; error?: { reason: string; field: string }; mentions: Mention[] } & Record<
    string,
    unknown
  >;

beforeAll(async () => {
  kit = await startKit({
    pager(store) {
      mentions = createMentions(store.connection, now);
      return { mentions };
    },
  });
  shelf = createShelf(kit.store.connection, sealer, now);
  sana = kit.socket(await kit.signIn(0));
  const bilal = kit.socket(await kit.signIn(1));
  await until('both', () => sana.connected && bilal.connected);
  for (const [name, socket] of [['sana', sana] as const, ['bilal', bilal] as const])
    ids[name] = ((await ask(socket, 'queue.open', {})).counselor as { id: string }).id;
  bilal.disconnect();
  const pages = { language: 'en', address: {} } as const;
  await shelf.keep({ ...pages, counselor: ids.bilal, kind: 'telegram', name: 'chat' });
  await shelf.keep({ ...pages, counselor: ids.bilal, kind: 'push', name: 'browser' });
  const log = { info() {}, warn() {}, error() {} };
  const notifiers = [notifier('push'), notifier('telegram'), notifier('webhook')];
  pager = createPager({ store: kit.store, shelf, mentions, notifiers, called: async () => [], now, log });
  await pager.start();
});
afterAll(async () => {
  await pager?.stop();
  await kit?.stop();
});

let deeds = 0;
/** Sana writes a note that names them. */
async function note(who: string, named: readonly string[], id = `synthetic-${String(++deeds).padStart(4, '0')}`) {
  const person = await kit.write(who, 'synthetic', [{ concern: 'mood', urgency: 'soon', subject: 'self' }]);
  const handover = (await kit.store.entry(person))!.handover.id;
  const given = { person, handover, id, text: 'a secret of the note', mentions: named };
  for (let n = 0; n < 2; n++) expect((await ask(sana, 'handover.note', given)).ok).toBe(true);
  return { person, note: `console:${ids.sana}:${id}` };
}
const due = async () => {
  ahead += lookWithinMs + 1_000;
  pager.wake();
};
const pagesOf = (n: string) => paged.filter((p) => p.handover === `mention:${n}`);

it('stands in the list of a colleague who was away, and reaches each of their pagers once, with nothing of the note', async () => {
  const { person, note: id } = await note('one', [ids.bilal, ids.sana, 'nobody-known']);
  expect(await mentions.of(ids.sana)).toEqual([]);
  expect(pagesOf(id)).toEqual([]);
  await due();
  await until('both pagers', () => pagesOf(id).length === 2);
  expect(
    pagesOf(id)
      .map((p) => p.kind)
      .sort(),
  ).toEqual(['push', 'telegram']);
  expect(new Set(pagesOf(id).map((p) => p.says))).toEqual(new Set(['A colleague named you in a note in the console.']));
  expect(JSON.stringify(paged)).not.toContain('secret');

  const bilal = kit.socket(await kit.signIn(1));
  await until('bilal', () => bilal.connected);
  const { mentions: listed } = await ask(bilal, 'mentions.open', {});
  expect(listed).toMatchObject([{ person, note: id, by: 'Sana (demo)' }]);
  // Who was not named can do nothing about it.
  await ask(sana, 'mentions.seen', { note: id });
  expect((await ask(bilal, 'mentions.open', {})).mentions).toHaveLength(1);
  await ask(bilal, 'mentions.seen', { note: id });
  expect((await ask(bilal, 'mentions.open', {})).mentions).toEqual([]);
  bilal.disconnect();
  await due();
  await until('nothing is due', async () => (await shelf.due('push', 9)).length === 0);
  expect(pagesOf(id)).toHaveLength(2);
});

it('pages nobody who looks in time', async () => {
  const { note: id } = await note('two', [ids.bilal]);
  await mentions.seen(ids.bilal, id);
  await due();
  await until(
    'nothing is due',
    async () => (await shelf.due('push', 9)).length + (await shelf.due('telegram', 9)).length === 0,
  );
  expect(pagesOf(id)).toEqual([]);
});

it('is paged after a restart where it was not before, and a day later not any more', async () => {
  const { note: id } = await note('three', [ids.bilal]);
  await pager.stop();
  ahead += lookWithinMs + 1_000;
  const log = { info() {}, warn() {}, error() {} };
  const notifiers = [notifier('push'), notifier('telegram')];
  pager = createPager({ store: kit.store, shelf, mentions, notifiers, called: async () => [], now, log });
  await pager.start();
  await until('both pagers', () => pagesOf(id).length === 2);
  const page = { handover: `mention:${id}`, waitingSince: now() } as Page;
  const { id: own } = (await shelf.of(ids.bilal))[0]!;
  expect(await mentions.stands({ ...page, pager: own })).toBe(true);
  expect(await mentions.stands({ ...page, pager: own, waitingSince: now() - 86_400_001 })).toBe(false);
  expect(await mentions.stands({ ...page, pager: 'another' })).toBe(false);
});
