import fs from 'node:fs';
import type { Door } from '#src/channels/channel.ts';
import { createTelegram } from '#src/channels/telegram/channel.ts';

/**
 * The service in small, for the test that kills it: a real Telegram channel, and a door that writes to a file and syncs it.
 * Usage: node doorOnDisk.ts <api root> <token> <file>
 */
const [apiRoot, token, file] = process.argv.slice(2) as [string, string, string];
const inbox = fs.openSync(file, 'a+');
const known = new Set(fs.readFileSync(file, 'utf8').split('\n'));

const silent = () => {};
const door: Door = {
  async accept(arrivals) {
    const fresh = arrivals.filter((a) => !known.has(a.id));
    // Slowly, so that the kill finds it at work between the request for updates, the write and the confirmation.
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

await createTelegram({ token, apiRoot, mode: 'polling', wording: null }).start(door);
