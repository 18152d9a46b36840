import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answersDanger } from '../../hostile/kit.ts';
import type { Attempt, HttpAttempt, RawAttempt, SocketAttempt } from './attempt.ts';
import { kinds } from './attempt.ts';
import { attempts } from './attempts.ts';
import { inbox, notice, sign, update } from './deliver.ts';
import { enrolled, goodFile } from './feed.ts';
import { fetched } from './fetchMedia.ts';
import { canary, emailOf, openWorld, password, type World } from './world.ts';

/** Every way in that somebody without the right to it would try, against the whole service. */
let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.stop());

it('holds eighty attempts and more, each under a name of its own, of every kind', () => {
  expect(attempts.length).toBeGreaterThanOrEqual(80);
  expect(new Set(attempts.map((a) => a.name)).size).toBe(attempts.length);
  expect(new Set(attempts.map((a) => a.kind))).toEqual(new Set(kinds));
});

describe('what is right gets through by the same ways', () => {
  it('a session, a token, the metrics of this machine', async () => {
    expect((await world.signIn(emailOf('supervisor'), password)).status).toBe(200);
    const cookie = world.cookie('administrator');
    expect((await fetch(`${world.url}/console/api/users`, { headers: { cookie } })).status).toBe(200);
    expect((await fetch(`${world.url}/metrics`)).status).toBe(200);
  });

  it('a command of a counselor', async () => {
    const socket = world.socket({ cookie: world.cookie('counselor') });
    const chat = await socket.timeout(5_000).emitWithAck('chat.open', { person: world.person });
    socket.disconnect();
    expect(JSON.stringify(chat)).toContain(canary);
  });

  it('an update of Telegram and a notice of WhatsApp, each once', async () => {
    const before = inbox(world);
    const body = JSON.stringify(notice(world, 'wamid.red-good'));
    for (let n = 0; n < 2; n++) {
      expect((await world.telegram(update(80_001))).status).toBe(200);
      expect((await world.post('/whatsapp', body, sign(world, body))).status).toBe(200);
    }
    await world.house.service.corridor.handler.idle();
    const ids = world.house.store.connection
      .prepare(`SELECT COUNT(*) FROM inbox WHERE type = 'message.received'`)
      .pluck();
    expect([inbox(world) - before >= 2, ids.get()]).toEqual([true, 4]);
    await quiet();
  });

  it('a row of a file, and a file that is fetched', async () => {
    expect(await enrolled(goodFile)).toBe('1 enrolled');
    expect(await fetched((_, response) => void response.end('x'.repeat(100)))).toBe('100 bytes');
  });
});

describe.each(kinds)('%s', (kind) => {
  it.each(attempts.filter((a) => a.kind === kind).map((a): [string, Attempt] => [a.name, a]))(
    '%s is refused',
    async (_, attempt) => {
      const before = world.known();
      if ('http' in attempt) await asked(attempt.http);
      else if ('send' in attempt) await sent(attempt.send);
      else if ('socket' in attempt) await commanded(attempt.socket);
      else expect(await attempt.deed(world)).toBeNull();
      await world.house.service.corridor.handler.idle();
      expect(world.known()).toBe(before);
    },
  );
});

it('after all of them the service answers danger, is ready, and its log holds nothing of anybody', async () => {
  await answersDanger(world.house, 990);
  await world.house.settled();
  expect(await world.house.healthy()).toBe(true);
  expect(await world.house.store.verifyAudit()).toMatchObject({ fault: null });
  for (const secret of secrets()) expect(world.house.logged()).not.toContain(secret);
});

/** Waits until all that follows from what was written has come: answers, and their receipts. */
async function quiet(): Promise<void> {
  for (let same = 0, last = ''; same < 5; ) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const { due } = await world.house.store.counts();
    same = due === 0 && world.known() === last ? same + 1 : 0;
    last = world.known();
  }
}

const secrets = () => [
  canary,
  password,
  world.apiToken,
  world.graph.appSecret,
  world.graph.token,
  world.house.api.token,
];

/** Nothing of what is secret, and nothing of how we are built. */
function tellsNothing(text: string): void {
  for (const secret of [...secrets(), world.graph.verifyToken]) expect(text).not.toContain(secret);
  expect(text).not.toMatch(/node_modules|\.ts:\d|node:internal|SQLITE_|better-sqlite3|at \w+ \(/);
}

async function asked({ method = 'GET', path, headers = {}, body, as, refused }: HttpAttempt): Promise<void> {
  const text = body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body);
  const given = typeof headers === 'function' ? headers(world, text ?? '') : headers;
  const answer = await fetch(`${world.url}${typeof path === 'string' ? path : path(world)}`, {
    method,
    headers: {
      // A connection that was ended for what came before on it may be picked up again before that is noticed.
      connection: 'close',
      ...(text !== undefined && { 'content-type': 'application/json' }),
      ...(as && { cookie: world.cookie(as), origin: world.url }),
      ...given,
    },
    ...(text !== undefined && { body: text }),
  });
  expect(refused).toContain(answer.status);
  tellsNothing(await answer.text());
}

async function sent({ raw, refused }: RawAttempt): Promise<void> {
  const { status, text } = await world.raw(typeof raw === 'string' ? raw : raw(world));
  expect(refused).toContain(status);
  tellsNothing(text);
}

async function commanded({ event, payload, as, origin, cookie, refused }: SocketAttempt): Promise<void> {
  const socket = world.socket({
    ...((as || cookie) && { cookie: as ? world.cookie(as) : cookie! }),
    ...(origin && { origin }),
  });
  const connected = await new Promise<string>((resolve) => {
    socket.once('connect', () => resolve('connected'));
    socket.once('connect_error', (error) => resolve(error.message));
  });
  let said = connected;
  if (connected === 'connected') {
    const given = typeof payload === 'function' ? payload(world) : payload;
    const lost = new Promise<string>((resolve) => socket.once('disconnect', () => resolve('disconnected')));
    const answer = socket
      .timeout(2_000)
      .emitWithAck(event, given)
      .then(
        (value: object) => JSON.stringify(value),
        () => 'no answer',
      );
    said = await Promise.race([answer, lost]);
  }
  socket.disconnect();
  expect(said).toMatch(refused);
  tellsNothing(said);
}
