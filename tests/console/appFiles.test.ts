import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { inflateSync } from 'node:zlib';
import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { addAppFiles } from '#src/console/appFiles.ts';

const app = new Hono();
addAppFiles(app);
const get = (file: string) => app.request(file);

it('has a manifest whose pictures are there, as large as it says', async () => {
  const manifest = await (await get('/console/app/manifest.webmanifest')).json();
  expect(manifest).toMatchObject({ start_url: '/console', scope: '/console', display: 'standalone' });
  for (const { src, sizes, type } of manifest.icons as { src: string; sizes: string; type: string }[]) {
    const answer = await get(src);
    expect(answer.headers.get('content-type')).toContain(type);
    const bytes = Buffer.from(await answer.arrayBuffer());
    if (type !== 'image/png') continue;
    const size = bytes.readUInt32BE(16);
    expect(`${size}x${bytes.readUInt32BE(20)}`).toBe(sizes);
    const from = bytes.indexOf('IDAT') + 4;
    const pixels = inflateSync(bytes.subarray(from, from + bytes.readUInt32BE(from - 8)));
    expect(pixels.length).toBe(size * (size * 4 + 1));
    // The corner is cut, but where a system cuts its own; the middle of the bubble is white.
    expect(pixels[4]).toBe(src.includes('whole') ? 255 : 0);
    const white = Math.floor(size * 0.36) * (size * 4 + 1) + 1 + Math.floor(size * 0.5) * 4;
    expect([...pixels.subarray(white, white + 4)]).toEqual([255, 255, 255, 255]);
  }
});

type Listener = (event: Record<string, unknown>) => void;

/** The worker as a browser runs it, with what it asks of the browser on record. */
function runWorker(open: readonly { url: string }[] = []) {
  const did: unknown[] = [];
  const listeners = new Map<string, Listener>();
  const self = {
    addEventListener: (name: string, listener: Listener) => void listeners.set(name, listener),
    skipWaiting() {},
    registration: { showNotification: async (title: string, options: object) => void did.push({ title, ...options }) },
    clients: {
      matchAll: async () => open.map(({ url }) => ({ url, focus: async () => void did.push(['focus', url]) })),
      openWindow: async (url: string) => void did.push(['open', url]),
    },
  };
  const source = fs.readFileSync(path.join(import.meta.dirname, '../../src/console/worker.js'), 'utf8');
  vm.runInNewContext(source, { self, URL, fetch: () => did.push('fetched') });
  return async (name: string, event: Record<string, unknown>) => {
    let waiting: Promise<unknown> = Promise.resolve();
    listeners.get(name)!({ ...event, waitUntil: (work: Promise<unknown>) => (waiting = work) });
    await waiting;
    return did;
  };
}

it('shows a page that came, and one that cannot be read', async () => {
  const page = { title: 'ہمدم', body: 'x', lang: 'ur', tag: 'one' };
  const shown = await runWorker()('push', { data: { json: () => page } });
  expect(shown).toEqual([expect.objectContaining({ ...page, dir: 'rtl', renotify: true, requireInteraction: true })]);
  const broken = await runWorker()('push', { data: { json: () => JSON.parse('{') } });
  expect(broken).toEqual([expect.objectContaining({ body: 'Somebody is waiting in the console.', tag: 'hamdam' })]);
  expect(await runWorker()('push', { data: null })).toHaveLength(1);
});

it('leads to the console that is open, and opens one where none is', async () => {
  const notification = { close() {} };
  const at = (url: string) => runWorker([{ url }])('notificationclick', { notification });
  expect(await at('https://hamdam.example.org/console')).toEqual([['focus', 'https://hamdam.example.org/console']]);
  expect(await at('https://hamdam.example.org/elsewhere')).toEqual([['open', '/console']]);
});
