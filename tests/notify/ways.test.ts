import { createECDH, createHmac, createSecretKey, randomBytes } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Address, Arrival } from '#src/care/event.ts';
import { codeIn, newCode, withoutCodes } from '#src/notify/codes.ts';
import { createPagerDesk } from '#src/notify/desk.ts';
import { isPrivate, unsafe } from '#src/notify/post.ts';
import { createPush, pushKeys } from '#src/notify/push.ts';
import { codeMs, createShelf, type Shelf } from '#src/notify/shelf.ts';
import { createTelegramPager } from '#src/notify/telegram.ts';
import { words } from '#src/notify/words.ts';
import { seal, unseal } from '#src/store/seal.ts';
import { openSqliteStore, type SqliteStore } from '#src/store/sqlite/store.ts';

/** All of this is synthetic: made-up counselors, chats and keys. */
const key = createSecretKey(Buffer.alloc(32, 9));
const sealer = {
  seal: (where: string, text: string) => seal(key, where, text),
  open: (where: string, sealed: Buffer) => unseal(key, where, sealed).toString(),
  lookup: (text: string) => createHmac('sha256', key).update(text).digest(),
};
const call = { handover: 'h', person: 'p', urgency: 'emergency', call: 1, calledAt: 1, waitingSince: 1 } as const;
const chat = { channel: 'telegram', account: '1', address: '77' };

let store: SqliteStore;
let shelf: Shelf;
let now = 1_800_000_000_000;
beforeAll(async () => {
  store = await openSqliteStore({ file: ':memory:', masterKey: Buffer.alloc(32, 7) });
  shelf = createShelf(store.connection, sealer, () => now);
});
afterAll(() => store.close());

describe('a browser', () => {
  let server: Server;
  const came: { headers: IncomingHttpHeaders; body: Buffer }[] = [];
  let status = 201;
  const browser = createECDH('prime256v1');
  const auth = randomBytes(16);
  beforeAll(async () => {
    browser.generateKeys();
    server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      came.push({ headers: request.headers, body: Buffer.concat(chunks) });
      response.writeHead(status).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));
  const subscription = () => ({
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/push/one`,
    expirationTime: null,
    keys: { p256dh: browser.getPublicKey('base64url'), auth: auth.toString('base64url') },
  });

  it('is paged with words that it alone can read, signed by keys that stay the same', async () => {
    const keys = await pushKeys(shelf, null, 'mailto:operator@example.org');
    expect(await pushKeys(shelf, null, keys.contact)).toEqual(keys);
    const push = createPush(keys, { now: () => now, demo: true });
    const desk = createPagerDesk({
      shelf,
      notifiers: [push],
      pushKey: keys.publicKey,
      telegram: false,
      demo: true,
      now: () => now,
    });
    expect(await desk.subscribe({ id: 'a' }, subscription(), 'ur')).toBeNull();
    expect(await desk.view({ id: 'a' }, subscription().endpoint)).toMatchObject({ devices: 1, here: true });
    const [pager] = await shelf.of('a');
    expect(await push.send(call, await shelf.address(pager!.id), AbortSignal.timeout(5_000))).toEqual({
      outcome: 'sent',
    });
    const { headers, body } = came.at(-1)!;
    expect(headers).toMatchObject({ urgency: 'high', 'content-encoding': 'aes128gcm', ttl: '900' });
    expect(headers.authorization).toContain(`k=${keys.publicKey}`);
    const read = createRequire(import.meta.url)('http_ece').decrypt(body, {
      version: 'aes128gcm',
      privateKey: browser,
      authSecret: auth.toString('base64url'),
    }) as Buffer;
    expect(JSON.parse(read.toString())).toEqual({ ...words.ur, lang: 'ur', tag: headers.topic });
    // At rest nobody reads where it is.
    const rows = store.connection.prepare('SELECT * FROM pagers').all();
    expect(Buffer.from(JSON.stringify(rows)).includes('/push/one')).toBe(false);
    const file = store.connection.serialize();
    expect(file.includes('/push/one')).toBe(false);
    expect(file.includes(keys.privateKey)).toBe(false);
  });

  it('is forgotten once its push service knows it no more, and tried again after anything else', async () => {
    const keys = await pushKeys(shelf, null, 'mailto:operator@example.org');
    const push = createPush(keys, { now: () => now, demo: true });
    const to = { address: subscription(), language: 'en' } as const;
    const answers: unknown[] = [];
    for (status of [404, 410, 403, 429, 500]) answers.push(await push.send(call, to, AbortSignal.timeout(5_000)));
    status = 201;
    const retry = (why: string) => ({ outcome: 'retry', why, at: null });
    expect(answers).toEqual([
      { outcome: 'gone' },
      { outcome: 'gone' },
      retry('http 403'),
      retry('http 429'),
      retry('http 500'),
    ]);
  });

  it('cannot make us ask a private network', async () => {
    const desk = createPagerDesk({ shelf, notifiers: [], pushKey: '', telegram: false, demo: false, now: () => now });
    const at = (endpoint: string) => desk.subscribe({ id: 'b' }, { ...subscription(), endpoint }, 'en');
    for (const wrong of [
      subscription().endpoint,
      'http://push.example.org/x',
      'https://10.0.0.1/x',
      'https://[::1]/x',
      'https://[::ffff:192.168.0.1]/x',
      'https://169.254.169.254/x',
      'https://localhost/x',
      'https://me:secret@push.example.org/x',
      'file:///etc/passwd',
    ]) {
      expect(await at(wrong), wrong).toEqual({ wrong: 'endpoint' });
    }
    expect(await at('https://push.example.org/x')).toBeNull();
    expect(await desk.subscribe({ id: 'b' }, { endpoint: 'https://push.example.org/y' }, 'en')).toEqual({
      wrong: 'keys',
    });
    // A name that leads there is found at the connection.
    const push = createPush(await pushKeys(shelf, null, 'mailto:operator@example.org'), {
      now: () => now,
      demo: false,
    });
    const sent = await push.send(
      call,
      { address: { ...subscription(), endpoint: 'https://ip6-localhost/x' }, language: 'en' },
      AbortSignal.timeout(5_000),
    );
    expect(sent).toMatchObject({ outcome: 'retry' });
    expect(isPrivate('8.8.8.8')).toBe(false);
    expect(unsafe(new URL('https://push.example.org/'), { to: 'public', loopback: false })).toBeNull();
  });

  it('has one counselor at a time, and a counselor ten of them', async () => {
    const desk = createPagerDesk({ shelf, notifiers: [], pushKey: '', telegram: false, demo: true, now: () => now });
    await desk.subscribe({ id: 'c' }, subscription(), 'en');
    expect(await desk.view({ id: 'a' }, subscription().endpoint)).toMatchObject({ devices: 0, here: false });
    const many: unknown[] = [];
    for (let n = 0; n < 11; n++) {
      const endpoint = `https://push.example.org/${n}`;
      many.push(await desk.subscribe({ id: 'd' }, { ...subscription(), endpoint }, 'en'));
    }
    expect(many.filter((wrong) => wrong !== null)).toEqual([{ wrong: 'devices' }]);
    await desk.unsubscribe({ id: 'c' }, subscription().endpoint);
    expect(await desk.view({ id: 'c' }, subscription().endpoint)).toMatchObject({ devices: 0, here: false });
  });
});

describe('a counselor’s own chat', () => {
  const message = (text: string, address = '77'): Arrival => ({
    id: `telegram:1:${text}`,
    subject: { contactPoint: { ...chat, address } },
    sentAt: now,
    type: 'message.received',
    text,
    choice: null,
    media: null,
    edited: false,
  });
  const use = async (code: string, from: Address) =>
    (await shelf.useCode(code, 'telegram', from.address, from)) !== null;

  it('becomes a pager by a code that is used once, in time, and goes no further', async () => {
    const code = newCode();
    await shelf.keepCode(code, 'e', 'en');
    const before = [message(code.toLowerCase().replace('-', ' ')), message('main theek hun'), message('ABCDE-FGHJK')];
    expect(await withoutCodes(before, use)).toEqual([true, false, false]);
    expect(await shelf.countOf('e', 'telegram')).toBe(1);
    // Delivered again by Telegram it is still no person's message; from another chat it is nothing.
    expect(await withoutCodes([message(code)], use)).toEqual([true]);
    expect(await withoutCodes([message(code, '78')], use)).toEqual([false]);
    expect(await shelf.countOf('e', 'telegram')).toBe(1);
  });

  it('is none by a code that is too old, or that another one has replaced', async () => {
    const [old, newer] = [newCode(), newCode()];
    await shelf.keepCode(old, 'f', 'en');
    await shelf.keepCode(newer, 'f', 'en');
    expect(await withoutCodes([message(old, '79')], use)).toEqual([false]);
    now += codeMs + 1;
    expect(await withoutCodes([message(newer, '79')], use)).toEqual([false]);
    expect(await shelf.countOf('f', 'telegram')).toBe(0);
  });

  it('is a code by its form alone', () => {
    for (let n = 0; n < 200; n++) expect(codeIn(newCode())).not.toBeNull();
    expect(codeIn('/start k7qmx3f9ta')).toBe('K7QMX-3F9TA');
    for (const text of ['', 'help', 'mujhe madad chahiye', 'my chest hurts', 'metformin 500', '0300 1234567'])
      expect(codeIn(text)).toBeNull();
  });

  it('is told that somebody waits, and nothing else; and is forgotten where it blocked us', async () => {
    const said: string[] = [];
    let outcome: Parameters<typeof createTelegramPager>[0] extends (...a: never) => Promise<infer O> ? O : never = {
      outcome: 'sent',
      providerId: null,
    };
    const pager = createTelegramPager(async (_to, text) => {
      said.push(text);
      return outcome;
    });
    const send = () => pager.send(call, { address: chat, language: 'en' }, AbortSignal.timeout(1_000));
    expect(await send()).toEqual({ outcome: 'sent' });
    expect(said).toEqual(['Somebody is waiting in the console.']);
    outcome = { outcome: 'refused', why: 'blocked' };
    expect(await send()).toEqual({ outcome: 'gone' });
    outcome = { outcome: 'refused', why: 'bad-request' };
    expect(await send()).toMatchObject({ outcome: 'retry' });
    outcome = { outcome: 'retry', why: 'http 429', at: 5 };
    expect(await send()).toEqual({ outcome: 'retry', why: 'http 429', at: 5 });
  });
});
