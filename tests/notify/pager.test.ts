import { createHmac, createSecretKey } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Call, Delivered, Notifier } from '#src/notify/page.ts';
import { createPager, type Pager } from '#src/notify/pager.ts';
import { createShelf, type Shelf } from '#src/notify/shelf.ts';
import { createWebhook, signatureOf } from '#src/notify/webhook.ts';
import { seal, unseal } from '#src/store/seal.ts';
import { type Kit, startKit, until } from '../console/kit.ts';

/** All of this is synthetic: made-up people and words. */
const danger = { concern: 'cardiac', urgency: 'emergency', subject: 'self' } as const;
const key = createSecretKey(Buffer.alloc(32, 9));
const sealer = {
  seal: (where: string, text: string) => seal(key, where, text),
  open: (where: string, sealed: Buffer) => unseal(key, where, sealed).toString(),
  lookup: (text: string) => createHmac('sha256', key).update(text).digest(),
};

let kit: Kit;
let shelf: Shelf;
const pagers: Pager[] = [];
const told: string[] = [];
beforeEach(async () => {
  kit = await startKit();
  shelf = createShelf(kit.store.connection, sealer, Date.now);
  told.length = 0;
});
afterEach(async () => {
  for (const pager of pagers.splice(0)) await pager.stop();
  await kit.stop();
});

async function watch(notifiers: readonly Notifier[], called?: (id: string[]) => string[]): Promise<Pager> {
  const log = {
    info() {},
    warn: (f: unknown) => void told.push(JSON.stringify(f)),
    error: (f: unknown) => void told.push(JSON.stringify(f)),
  };
  const pager = createPager({
    store: kit.store,
    shelf,
    notifiers,
    called: async () => (called ?? ((all) => all))([...(await shelf.counselors())]),
    now: Date.now,
    log,
  });
  pagers.push(pager);
  await pager.start();
  return pager;
}

/** A notifier whose answers stand in the test; what it was given is kept. */
function notifier(kind: Notifier['kind'], answer: (n: number) => Delivered | Promise<Delivered>) {
  const sent: { page: Call; address: unknown }[] = [];
  const made: Notifier = {
    kind,
    send: async (page, to) => {
      sent.push({ page, address: to?.address });
      return answer(sent.length);
    },
  };
  return { ...made, sent };
}
const arrives = (): Delivered => ({ outcome: 'sent' });
const never = () => new Promise<Delivered>(() => {});

/** The demo's counselors, who are made at the first sign-in; their ids. */
async function counselors(): Promise<readonly string[]> {
  await kit.signIn(0);
  return shelf.counselors();
}
const keep = (counselor: string, kind: 'push' | 'telegram', name: string) =>
  shelf.keep({ counselor, kind, name, address: { name }, language: 'en' });

const claimed = (person: string) =>
  kit.change(person, (turn) => turn.change({ handover: { ...turn.person.handover!, state: 'claimed' } }));

describe('a call of the chain', () => {
  it('reaches every pager of who is called, once, and nobody else', async () => {
    const [a, b] = await counselors();
    await keep(a!, 'push', 'phone of a');
    await keep(a!, 'telegram', 'chat of a');
    await keep(b!, 'push', 'phone of b');
    const push = notifier('push', arrives);
    const telegram = notifier('telegram', arrives);
    await watch([push, telegram], (all) => all.filter((id) => id === a));
    const person = await kit.write('one', 'my chest hurts', [danger]);
    await until('both', () => push.sent.length + telegram.sent.length === 2);
    await kit.write('one', 'and my arm', []);
    await kit.settle();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(push.sent.map((s) => s.address)).toEqual([{ name: 'phone of a' }]);
    expect(telegram.sent.map((s) => s.address)).toEqual([{ name: 'chat of a' }]);
    expect(push.sent[0]!.page).toMatchObject({ person, urgency: 'emergency', call: 1 });
  });

  it('is made anew with each next one, and never for what is not urgent', async () => {
    const [a] = await counselors();
    await keep(a!, 'push', 'phone of a');
    const push = notifier('push', arrives);
    await watch([push]);
    await kit.write('calm', 'a little sad', [{ ...danger, concern: 'mood', urgency: 'soon' }]);
    const person = await kit.write('one', 'my chest hurts', [danger]);
    await until('the first', () => push.sent.length === 1);
    await kit.change(person, (turn) => turn.change({ handover: { ...turn.person.handover!, calls: 2 } }));
    await until('the second', () => push.sent.length === 2);
    expect(push.sent.map((s) => s.page.call)).toEqual([1, 2]);
    expect(push.sent.map((s) => s.page.person)).toEqual([person, person]);
  });

  it('goes on by one way while another fails or hangs, and keeps nobody waiting', async () => {
    const [a] = await counselors();
    await keep(a!, 'push', 'phone of a');
    await keep(a!, 'telegram', 'chat of a');
    const hanging = notifier('push', never);
    const telegram = notifier('telegram', arrives);
    const throwing = notifier('webhook', () => Promise.reject(new Error('broken')));
    await watch([hanging, throwing, telegram]);
    await kit.write('one', 'my chest hurts', [danger]);
    await kit.write('two', 'my chest hurts', [danger]);
    await until('both by Telegram', () => telegram.sent.length === 2);
    expect(hanging.sent.length).toBe(2);
  });

  it('is tried until it arrives, and not any more once somebody has claimed it', async () => {
    const [a] = await counselors();
    await keep(a!, 'push', 'phone of a');
    const push = notifier('push', (n) => (n < 2 ? { outcome: 'retry', why: 'http 503', at: null } : arrives()));
    const webhook = notifier('webhook', () => ({ outcome: 'retry', why: 'http 500', at: null }));
    await watch([push, webhook]);
    const person = await kit.write('one', 'my chest hurts', [danger]);
    await until('arrived', () => push.sent.length === 2);
    await until('tried', () => webhook.sent.length >= 2);
    await claimed(person);
    const open = () => kit.store.connection.prepare('SELECT count(*) AS n FROM pages WHERE settled IS NULL').get();
    await until('over', () => (open() as { n: number }).n === 0);
    const tries = webhook.sent.length;
    expect(how()).toEqual(['over', 'sent']);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(webhook.sent.length).toBe(tries);
    expect(told.join()).not.toContain('phone of a');
  });

  it('is sent after a restart where it was not before, and again to nobody', async () => {
    const [a, b] = await counselors();
    await keep(a!, 'push', 'phone of a');
    await keep(b!, 'telegram', 'chat of b');
    const hanging = notifier('push', never);
    const telegram = notifier('telegram', arrives);
    await watch([hanging, telegram]);
    await kit.write('one', 'my chest hurts', [danger]);
    await until('one of two', () => hanging.sent.length === 1 && telegram.sent.length === 1);
    await until('kept', () => how().length === 1);
    await pagers.pop()!.stop();
    // This one is called while nobody runs.
    const meanwhile = await kit.write('two', 'my chest hurts', [danger]);

    const push = notifier('push', arrives);
    const afterwards = notifier('telegram', arrives);
    await watch([push, afterwards]);
    await until('the rest', () => push.sent.length === 2 && afterwards.sent.length === 1);
    expect(afterwards.sent[0]!.page.person).toBe(meanwhile);
  });

  it('is not sent after a restart where somebody claimed it meanwhile', async () => {
    const [a] = await counselors();
    await keep(a!, 'push', 'phone of a');
    const hanging = notifier('push', never);
    await watch([hanging]);
    const person = await kit.write('one', 'my chest hurts', [danger]);
    await until('under way', () => hanging.sent.length === 1);
    await pagers.pop()!.stop();
    await claimed(person);
    const push = notifier('push', arrives);
    await watch([push]);
    await until('over', () => how().includes('over'));
    expect(push.sent).toEqual([]);
  });

  it('forgets a pager that is not there any more', async () => {
    const [a] = await counselors();
    await keep(a!, 'push', 'old phone');
    await keep(a!, 'push', 'new phone');
    const push = notifier('push', () => arrives());
    push.send = async (_page, to) =>
      JSON.stringify(to).includes('old phone') ? { outcome: 'gone' } : { outcome: 'sent' };
    await watch([push]);
    await kit.write('one', 'my chest hurts', [danger]);
    await until('both', () => how().length === 2);
    expect(how()).toEqual(['gone', 'sent']);
    expect(await shelf.countOf(a!, 'push')).toBe(1);
  });
});

const how = () =>
  (
    kit.store.connection.prepare('SELECT settled FROM pages WHERE settled IS NOT NULL ORDER BY settled').all() as {
      settled: string;
    }[]
  ).map((row) => row.settled);

describe('the webhook', () => {
  let server: Server;
  const came: { headers: IncomingHttpHeaders; body: string; url: string }[] = [];
  let answers: { status: number; headers?: Record<string, string> }[] = [];
  beforeEach(async () => {
    came.length = 0;
    server = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      came.push({ headers: request.headers, body, url: request.url ?? '' });
      const { status, headers } = answers.shift() ?? { status: 204 };
      response.writeHead(status, headers).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterEach(() => new Promise((resolve) => server.close(resolve)));
  const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/page`;
  const webhook = (url: string, demo = true) =>
    createWebhook({ url, secret: 'a synthetic secret', demo }, { now: Date.now, nameOf: () => 'opaque' });

  it('is told who waits how long, and nothing else, under a signature; again after a failure', async () => {
    answers = [{ status: 500, headers: { 'retry-after': '0' } }];
    await watch([webhook(address())]);
    await kit.write('one', 'a sentence nobody else may read', [danger]);
    await until('twice', () => came.length === 2);
    for (const { headers, body } of came) {
      expect(headers['x-hamdam-signature']).toBe(
        signatureOf('a synthetic secret', String(headers['x-hamdam-timestamp']), body),
      );
      const { waitingSince, ...rest } = JSON.parse(body);
      expect(rest).toEqual({ handover: 'opaque', urgency: 'emergency', call: 1 });
      expect(Date.now() - Date.parse(waitingSince)).toBeLessThan(60_000);
    }
    expect(came[0]!.headers['x-hamdam-id']).toBe(came[1]!.headers['x-hamdam-id']);
  });

  it('is led nowhere else, and posts without https to nobody but this machine in the demo', async () => {
    answers = [{ status: 307, headers: { location: '/elsewhere' } }];
    const call = { handover: 'h', person: 'p', urgency: 'urgent', call: 1, calledAt: 1, waitingSince: 1 } as const;
    const send = (n: Notifier) => n.send(call, null, AbortSignal.timeout(2_000));
    expect(await send(webhook(address()))).toEqual({ outcome: 'retry', why: 'http 307', at: null });
    expect(came.map((c) => c.url)).toEqual(['/page']);
    expect(await send(webhook(address(), false))).toMatchObject({ outcome: 'retry', why: 'UnsafeAddress' });
    expect(await send(webhook('http://192.0.2.1/page'))).toMatchObject({ outcome: 'retry', why: 'UnsafeAddress' });
    expect(came.length).toBe(1);
  });
});
