import { createHmac, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import { createServer } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { Server } from 'socket.io';
import type { Arrival } from '#src/care/event.ts';
import { readSettings } from '#src/config.ts';
import { createConsole } from '#src/console/server.ts';
import { socketPath } from '#src/console/wire.ts';
import { realClockface } from '#src/pipeline/clockface.ts';
import { createCorridor } from '#src/pipeline/corridor.ts';
import { loadProgramme } from '#src/programme.ts';
import { openSqliteStore, type SqliteStore } from '#src/store/sqlite/store.ts';

/**
 * `consoleServer.ts console <handovers> <counselors>`: the real console over the real corridor on a file of its own, with so
 * many open handovers; or `consoleServer.ts relay`: bare Socket.IO with the same settings. `POST /danger` brings one new
 * danger, or relays the body. Prints its port; ends when its standard input does. All people and words are synthetic.
 */
const [what, handovers = '0', counselors = '0'] = process.argv.slice(2);
const app = new Hono();
const server = createServer(getRequestListener(app.fetch));
const { ready, close } = what === 'relay' ? relay() : await house(Number(handovers), Number(counselors));

server.listen(0, '127.0.0.1', () => {
  console.log(JSON.stringify({ port: (server.address() as { port: number }).port, ...ready }));
});
process.stdin.resume();
process.stdin.on('end', async () => {
  await close();
  process.exit(0);
});

function relay() {
  const io = new Server(server, {
    path: socketPath,
    transports: ['websocket'],
    perMessageDeflate: false,
    serveClient: false,
  });
  io.on('connection', (socket) => {
    socket.on('open', (answer: () => void) => {
      void socket.join('queue');
      answer();
    });
  });
  app.post('/danger', async (c) => {
    io.to('queue').emit('notices', await c.req.json());
    return c.text('');
  });
  return { ready: {}, close: async () => void (await io.close()) };
}

async function house(open: number, people: number) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hamdam-bench-'));
  const store = await openSqliteStore({ file: path.join(folder, 'hamdam.sqlite'), masterKey: Buffer.alloc(32, 7) });
  const log = { info() {}, warn() {}, error: (fields: object, message: string) => console.error(message, fields) };
  const programme = loadProgramme(readSettings({}), Date.now());
  const corridor = createCorridor({ store, programme, outlets: {}, clockface: realClockface, log });
  let brought = 0;
  const bring = (n: number) => corridor.door.accept(Array.from({ length: n }, () => danger(++brought)));
  while (brought < open) {
    await bring(Math.min(50, open - brought));
    await corridor.handler.idle();
    if (brought % 1_000 === 0) console.error(`${brought} of ${open} handovers are open`);
  }
  const secret = 'a synthetic secret of at least 32 characters';
  const desk = createConsole({
    store,
    door: corridor.door,
    connection: store.connection,
    settings: { secret, demo: false, secondFactor: 'none' },
    accounts: [{ channel: 'phone', account: 'main' }],
    programme,
    log,
    now: realClockface.now,
  });
  app.post('/danger', async (c) => {
    await bring(1);
    return c.text('');
  });
  desk.routes(app);
  desk.attach(server);
  const cookies = store.connection.transaction(() =>
    Array.from({ length: people }, () => signedIn(store.connection, secret)),
  )();
  const { openHandovers } = await store.counts();
  return {
    ready: { cookies, open: openHandovers, brought },
    async close() {
      await desk.stop();
      await corridor.handler.idle();
      await store.close();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

function danger(n: number): Arrival {
  return {
    id: `phone:${n}`,
    subject: { contactPoint: { channel: 'phone', account: 'main', address: `bench-${n}` } },
    sentAt: Date.now(),
    type: 'message.received',
    text: 'main marna chahti hoon, goliyan jama kar li hain',
    choice: null,
    media: null,
    edited: false,
  };
}

/** A made-up counselor with a session, as the sign-in writes them; hashing hundreds of passwords is not what is measured. */
function signedIn(connection: SqliteStore['connection'], secret: string): string {
  const [id, token] = [randomUUID(), randomUUID()];
  const now = new Date().toISOString();
  const until = new Date(Date.now() + 3_600_000).toISOString();
  connection
    .prepare(
      'INSERT INTO user (id, name, email, emailVerified, createdAt, updatedAt, role) VALUES (?, ?, ?, 1, ?, ?, ?)',
    )
    .run(id, 'Bench', `${id}@bench.invalid`, now, now, 'counselor');
  connection
    .prepare('INSERT INTO session (id, expiresAt, token, createdAt, updatedAt, userId) VALUES (?, ?, ?, ?, ?, ?)')
    .run(randomUUID(), until, token, now, now, id);
  const signature = createHmac('sha256', secret).update(token).digest('base64');
  return `hamdam.session_token=${encodeURIComponent(`${token}.${signature}`)}`;
}
