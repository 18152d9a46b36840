import fs from 'node:fs';
import { createServer } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { decide } from '#src/care/decide.ts';
import { bytesOf } from '#src/channels/body.ts';
import { parseUpdate } from '#src/channels/telegram/payload.ts';
import { receive } from '#src/channels/telegram/receive.ts';
import { readSettings } from '#src/config.ts';
import { realClockface } from '#src/pipeline/clockface.ts';
import { createCorridor } from '#src/pipeline/corridor.ts';
import { loadProgramme } from '#src/programme.ts';
import { verified } from './signature.ts';
import { isAddress, storeAt } from './storeAt.ts';

/**
 * The whole durable path as a process of its own: signature, payload, accept, triage, decide, commit, outbox row.
 * Nothing is dispatched: a provider's rate would be measured instead. `GET /settled` answers when every accepted message is
 * decided, with the processor time spent so far. Prints its port; ends when its standard input does.
 */
const given = process.argv[2];
const folder = given ?? fs.mkdtempSync(path.join(os.tmpdir(), 'hamdam-bench-'));
const store = await storeAt(folder);
const programme = loadProgramme(readSettings({}), Date.now());
const log = { info() {}, warn() {}, error: (fields: object, message: string) => console.error(message, fields) };
let decided = 0;
const corridor = createCorridor({
  store,
  programme,
  outlets: {},
  decide: (context, event) => {
    decided++;
    return decide(context, event);
  },
  clockface: realClockface,
  log,
});

const app = new Hono();
app.post('/hook', async (c) => {
  const body = await bytesOf(c);
  if (!verified(body, c.req.header('x-signature'))) return c.text('', 401);
  const parsed = parseUpdate(JSON.parse(body.toString()));
  if (!('update' in parsed)) return c.text('', 400);
  await corridor.door.accept(receive(parsed.update, '1', realClockface.now()));
  return c.text('');
});
app.get('/settled', async (c) => {
  await corridor.handler.idle();
  const { user, system } = process.cpuUsage();
  return c.json({ decided, cpuSeconds: (user + system) / 1e6, rss: process.memoryUsage().rss });
});

const server = createServer(getRequestListener(app.fetch));
server.listen(0, '127.0.0.1', () => console.log(JSON.stringify({ port: (server.address() as { port: number }).port })));
process.stdin.resume();
process.stdin.on('end', async () => {
  await corridor.handler.idle();
  await store.close();
  if (!given && !isAddress(folder)) fs.rmSync(folder, { recursive: true, force: true });
  process.exit(0);
});
