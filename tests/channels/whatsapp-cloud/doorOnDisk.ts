import fs from 'node:fs';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { createWording } from '#src/care/language/wording.ts';
import type { Door } from '#src/channels/channel.ts';
import { createWhatsAppCloud } from '#src/channels/whatsapp-cloud/channel.ts';

/**
 * The service in small, for the test that kills it: a real channel on a port, and a door that writes to a file and syncs it.
 * Usage: node doorOnDisk.ts <graph root> <token> <number> <app secret> <verify token> <port> <file>
 */
const [root, token, number, appSecret, verifyToken, port, file] = process.argv.slice(2) as [
  ...[string, string, string, string, string, string, string],
];
const inbox = fs.openSync(file, 'a+');
const known = new Set(fs.readFileSync(file, 'utf8').split('\n'));

const silent = () => {};
const door: Door = {
  async accept(arrivals) {
    const fresh = arrivals.filter((a) => !known.has(a.id));
    // Slowly, so that the kill finds it at work between the request, the write and the answer.
    await new Promise((resolve) => setTimeout(resolve, 5));
    fs.writeSync(inbox, fresh.map((a) => `${a.id}\n`).join(''));
    fs.fsyncSync(inbox);
    await new Promise((resolve) => setTimeout(resolve, 5));
    for (const a of fresh) known.add(a.id);
    return arrivals.map((a) => (fresh.includes(a) ? 'accepted' : 'duplicate'));
  },
  now: () => Date.now(),
  outgoingByProviderId: async () => null,
  log: { info: silent, warn: silent, error: silent },
};

const [channel] = createWhatsAppCloud({
  ...{ root, token, numbers: [number], appSecret, verifyToken },
  ...{
    version: 'v24.0',
    templates: [],
    perContactMs: 6_000,
    wording: createWording({ en: {}, ur: {}, 'ur-Latn': {} }),
  },
});
const app = new Hono();
channel!.routes!(app, door);
await channel!.start(door);
serve({ fetch: app.fetch, port: Number(port), hostname: '127.0.0.1' });
