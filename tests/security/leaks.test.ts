import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { io } from 'socket.io-client';
import { afterAll, expect, it } from 'vitest';
import { demoUsers } from '#src/console/demo.ts';
import { authPath, socketPath } from '#src/console/wire.ts';
import { environment } from '../../bin/setup.mjs';
import { until } from './until.ts';

/** What a service prints with everything turned on that an operator may turn on to find a fault. Made-up words. */
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hamdam-leaks-'));
let child: ChildProcess | undefined;
afterAll(() => {
  child?.kill('SIGKILL');
  fs.rmSync(folder, { recursive: true });
});

it('prints nothing of what was written, who signed in, or any secret, also where the libraries were told to print all', async () => {
  const main = path.resolve(import.meta.dirname, '../../src/main.ts');
  const env = { PATH: process.env.PATH ?? '', PORT: '0', HAMDAM_DATA: folder, HAMDAM_LOG_LEVEL: 'debug', DEBUG: '*' };
  child = spawn(process.execPath, [main, 'serve'], { cwd: folder, env });
  let printed = '';
  for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (data) => (printed += data));
  await until('the service', () => /serves at (\S+)\n/.test(printed));
  const url = /serves at (\S+)\n/.exec(printed)![1]!;
  const json = { 'content-type': 'application/json', origin: url };
  const post = (at: string, body: object) =>
    fetch(`${url}${at}`, { method: 'POST', headers: json, body: JSON.stringify(body) });

  const words = 'canaryword main marna chahti hoon';
  expect((await post('/phone/api/messages', { address: 'canaryphone', id: '1', text: words })).status).toBe(202);
  const { email, password } = demoUsers[0]!;
  const signedIn = await post(`${authPath}/sign-in/email`, { email, password });
  const cookie = signedIn.headers.getSetCookie()[0]!.split(';')[0]!;
  const token = decodeURIComponent(cookie.split('=')[1]!).split('.')[0]!;
  expect(token.length).toBeGreaterThan(20);
  expect(await signedIn.text()).not.toContain(token);

  const socket = io(url, { path: socketPath, transports: ['websocket'], extraHeaders: { origin: url, cookie } });
  await until('the handover in the queue', async () => {
    const queue = await socket.timeout(2_000).emitWithAck('queue.open', {});
    return JSON.stringify(queue).includes('marna');
  });
  socket.disconnect();
  await post('/phone/api/messages', { address: 'canaryphone', id: '2', text: { canaryword: 1 } });
  child.kill('SIGTERM');
  await new Promise((resolve) => child!.once('exit', resolve));

  const key = fs.readFileSync(path.join(folder, 'master.key'), 'utf8').trim();
  for (const secret of ['canary', 'marna', email, password, token, key]) expect(printed).not.toContain(secret);
});

it('Node is not told to print requests either', () => {
  process.env.NODE_DEBUG = 'http,net';
  expect(environment('/nowhere/node')).not.toHaveProperty('NODE_DEBUG');
  delete process.env.NODE_DEBUG;
});
