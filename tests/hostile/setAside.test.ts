import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { io } from 'socket.io-client';
import { expect, it } from 'vitest';
import { decide } from '#src/care/decide.ts';
import type { Arrival } from '#src/care/event.ts';
import { readSettings } from '#src/config.ts';
import { demoUsers } from '#src/console/demo.ts';
import { asking, type DeskSocket } from '#src/console/page/ask.ts';
import { createConsole } from '#src/console/server.ts';
import { authPath, socketPath } from '#src/console/wire.ts';
import { realClockface } from '#src/pipeline/clockface.ts';
import { createCorridor } from '#src/pipeline/corridor.ts';
import { loadProgramme } from '#src/programme.ts';
import { openSqliteStore } from '#src/store/sqlite/store.ts';
import { keepingLog } from '../pipeline/kit.ts';

/** A bug in deciding, from the person's phone to the counselor's screen. Made-up people and words. */
const message = (id: string, who: string, text: string): Arrival => ({
  id: `phone:main:${who}:${id}`,
  subject: { contactPoint: { channel: 'phone', account: 'main', address: who } },
  sentAt: Date.now(),
  ...{ type: 'message.received', text, choice: null, media: null, edited: false },
});

it('sets aside what cannot be decided, answers what comes after, and shows a counselor what it was', async () => {
  const store = await openSqliteStore({ file: ':memory:', masterKey: Buffer.alloc(32, 7) });
  const log = keepingLog();
  const said: string[] = [];
  const corridor = createCorridor({
    store,
    programme: loadProgramme(readSettings({}), Date.now()),
    outlets: {
      phone: {
        async send({ outgoing }) {
          said.push(outgoing.id);
          return { outcome: { outcome: 'sent', providerId: null }, event: null };
        },
      },
    },
    clockface: realClockface,
    log,
    decide(context, event) {
      if (event.type === 'message.received' && event.text.includes('canary')) throw new RangeError(event.text);
      return decide(context, event);
    },
  });
  const desk = createConsole({
    ...{ store, door: corridor.door, connection: store.connection, log, now: realClockface.now },
    settings: { secret: 'a synthetic secret of at least 32 characters', demo: true },
  });
  const app = new Hono();
  desk.routes(app);
  const server = createServer(getRequestListener(app.fetch));
  desk.attach(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await corridor.start();

  await corridor.door.accept([
    message('1', 'amna', 'salam'),
    message('2', 'amna', 'canary that breaks'),
    message('3', 'amna', 'and this one?'),
    message('1', 'bina', 'salam'),
  ]);
  await corridor.handler.idle();
  await corridor.dispatcher.idle();
  for (const answered of [
    'phone:main:amna:1',
    'phone:main:amna:3',
    'phone:main:bina:1',
    'set-aside:phone:main:amna:2',
  ]) {
    expect(
      said.some((id) => id.startsWith(`${answered}/`)),
      `an answer to ${answered}`,
    ).toBe(true);
  }
  expect(said.some((id) => id.startsWith('phone:main:amna:2/'))).toBe(false);

  const { email, password } = demoUsers[0]!;
  const signedIn = await fetch(`${url}${authPath}/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ email, password }),
  });
  const cookie = signedIn.headers.getSetCookie()[0]!.split(';')[0]!;
  const extraHeaders = { origin: url, cookie };
  const socket: DeskSocket = io(url, { path: socketPath, transports: ['websocket'], forceNew: true, extraHeaders });
  await new Promise<void>((resolve) => socket.once('connect', () => resolve()));
  const ask = asking(socket);

  const queue = await ask('queue.open', {});
  if (!queue?.ok) throw new Error('the queue could not be opened');
  expect(queue.entries).toMatchObject([
    { handover: { reason: 'set-aside', urgency: 'urgent', state: 'open', setAside: ['phone:main:amna:2'] } },
  ]);
  const chat = await ask('chat.open', { person: queue.entries[0]!.person });
  if (!chat?.ok) throw new Error('the chat could not be opened');
  // What could not be decided can be read: it is for a human now.
  expect(chat.communications.filter((c) => c.direction === 'in').map((c) => c.text)).toEqual([
    'salam',
    'canary that breaks',
    'and this one?',
  ]);
  expect(chat.entry.handover.setAside).toEqual(['phone:main:amna:2']);

  // A counselor can take it and answer like any other.
  const of = { person: queue.entries[0]!.person, handover: queue.entries[0]!.handover.id };
  expect(await ask('handover.claim', { ...of, id: 'synthetic-claim' })).toEqual({ ok: true });
  expect(await ask('handover.reply', { ...of, id: 'synthetic-reply', text: 'I have read it.' })).toEqual({ ok: true });
  const [{ waiting }, state] = [
    await store.counts(),
    store.connection.prepare(`SELECT set_aside FROM inbox WHERE id = 'phone:main:amna:2'`).pluck().get(),
  ];
  expect([waiting, state]).toEqual([0, 1]);
  expect(log.lines.join()).not.toContain('canary');

  socket.disconnect();
  await desk.stop();
  await new Promise((resolve) => server.close(resolve));
  await corridor.stop(AbortSignal.timeout(5_000));
  await store.close();
});
