import fs from 'node:fs';
import type { Door } from '#src/channels/channel.ts';

const silent = () => {};

/**
 * A door that writes what it accepts to a file and syncs it, for the tests that kill a channel. Slowly, so that the kill
 * finds it at work before the write, between the write and the answer, and after.
 */
export function doorOnDisk(file: string): Door {
  const inbox = fs.openSync(file, 'a+');
  const known = new Set(fs.readFileSync(file, 'utf8').split('\n'));
  return {
    async accept(arrivals) {
      const fresh = arrivals.filter((a) => !known.has(a.id));
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
}
