import fs from 'node:fs';
import type { Door } from '#src/channels/channel.ts';
import { createWhatsAppWeb } from '#src/channels/whatsapp-web/channel.ts';
import { hasty } from './rig.ts';

/**
 * The service in small, for the test that kills it: a real channel, and a door that writes to a file and syncs it.
 * Usage: node doorOnDisk.ts <profiles> <chromium> <file> <chromium's arguments>...
 */
const [folder, chromium, file, ...args] = process.argv.slice(2) as [string, string, string, ...string[]];
const inbox = fs.openSync(file, 'a+');
const known = new Set(fs.readFileSync(file, 'utf8').split('\n'));

const silent = () => {};
const door: Door = {
  async accept(arrivals) {
    const fresh = arrivals.filter((a) => !known.has(a.id));
    // Slowly, so that the kill finds it at work before and after the write.
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

const channel = createWhatsAppWeb({ account: 'main', folder, chromium, args, patience: hasty, show: silent });
await channel.start(door);
process.once('SIGTERM', () => void channel.stop());
