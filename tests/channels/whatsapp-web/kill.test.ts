import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { isAlive, treeOf } from '#src/channels/whatsapp-web/processes.ts';
import { findChromium } from '../../browser/chromium.ts';
import { startWhatsAppWeb, type WhatsAppWeb } from '../../emulators/whatsapp-web.ts';

let whatsapp: WhatsAppWeb;
let folder: string;
let service: ChildProcess | null = null;
beforeEach(async () => {
  whatsapp = await startWhatsAppWeb();
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hamdam-whatsapp-web-kill-'));
});
afterEach(async () => {
  await end('SIGKILL');
  await whatsapp.stop();
  fs.rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
});

const file = () => path.join(folder, 'inbox');
const onDisk = () => (fs.existsSync(file()) ? fs.readFileSync(file(), 'utf8').split('\n').filter(Boolean) : []);

async function start(): Promise<void> {
  const { executable, env } = await findChromium();
  const script = path.join(import.meta.dirname, 'killed.ts');
  const args = [script, path.join(folder, 'profiles'), executable, file(), ...whatsapp.chromiumArgs];
  service = spawn(process.execPath, args, { stdio: 'inherit', env });
}

async function end(signal: NodeJS.Signals): Promise<void> {
  const child = service;
  service = null;
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  await gone;
}

it('loses nothing and needs no phone when the service is killed at any moment, and leaves no browser behind', async () => {
  await start();
  await whatsapp.account.scan();
  await whatsapp.until(() => whatsapp.account.connected, 'the pairing');
  // What is paired is written down when the browser closes.
  whatsapp.person('923000000001').writes('first');
  await whatsapp.until(() => whatsapp.account.unread === 0, 'the first message to be taken');
  await end('SIGTERM');

  const written = [];
  const browsers = [];
  for (let round = 0; round < 3; round++) {
    const { visits } = whatsapp.account;
    await start();
    await whatsapp.until(() => whatsapp.account.visits > visits, 'the page to be open');
    browsers.push(...treeOf(service!.pid!).slice(1));
    for (let n = 0; n < 30; n++) {
      written.push(whatsapp.person(`92300000${1000 + n}`, { lid: n % 2 === 1 }).writes(`round ${round} message ${n}`));
      await new Promise((resolve) => setTimeout(resolve, 4));
    }
    // Somewhere in the middle of them: each round a little later.
    await new Promise((resolve) => setTimeout(resolve, round * 60));
    await end('SIGKILL');
  }
  await start();
  const ids = written.map((id) => `whatsapp-web:main:${id}`);
  const isKept = () => ids.every((id) => onDisk().includes(id));
  // What a kill found between seen and durable is no longer unread, and is found by its time.
  await vi.waitFor(() => expect(isKept()).toBe(true), { timeout: 25_000, interval: 100 }).catch(() => undefined);
  await end('SIGTERM');
  expect(
    onDisk()
      .filter((id) => ids.includes(id))
      .toSorted(),
  ).toEqual(ids.toSorted());
  expect(browsers.length).toBeGreaterThan(3);
  expect(browsers.filter(isAlive)).toEqual([]);
  expect(whatsapp.account.devices.size).toBe(1);
}, 90_000);
