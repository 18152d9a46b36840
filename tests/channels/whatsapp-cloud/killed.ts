import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { createWording } from '#src/care/language/wording.ts';
import { createWhatsAppCloud } from '#src/channels/whatsapp-cloud/channel.ts';
import { doorOnDisk } from '../contract/doorOnDisk.ts';

/**
 * The service in small, for the test that kills it: a real channel on a port, at a door on disk.
 * Usage: node killed.ts <graph root> <token> <number> <app secret> <verify token> <port> <file>
 */
const [root, token, number, appSecret, verifyToken, port, file] = process.argv.slice(2) as [
  ...[string, string, string, string, string, string, string],
];
const door = doorOnDisk(file);
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
