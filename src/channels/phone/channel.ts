import type { Channel, Door } from '../channel.ts';
import { sniff } from '../sniff.ts';
import { createFeed } from './feed.ts';
import { createFiles } from './files.ts';
import { createHanded } from './handed.ts';
import { render, renderVoice } from './render.ts';
import { addRoutes } from './routes.ts';
import type { PhoneMessage } from './wire.ts';

export interface PhoneSettings {
  /**
   * The conversation of that address on record, oldest first: both sides, whatever its state. The phone stores nothing
   * itself; its memory is the house's. The store's `Communication` fits.
   */
  readonly history: (address: string) => Promise<readonly PhoneMessage[]>;
}

/** States in which a row has reached the phone. */
const arrived = new Set(['sent', 'delivered', 'read']);

/**
 * A simulated phone on a web page, for demonstration and tests. It must exist only while no real channel and no production
 * mode is set: whoever opens it can write as anyone.
 */
export function createPhone({ history }: PhoneSettings): Channel {
  const feed = createFeed();
  const handed = createHanded();
  const files = createFiles();
  let door: Door | null = null;
  let open = false;

  const shown = async (address: string): Promise<readonly PhoneMessage[]> => {
    const recorded = await history(address);
    return handed.mergedInto(
      recorded.filter((m) => m.direction === 'in' || arrived.has(m.state)),
      address,
    );
  };

  return {
    name: 'phone',
    account: 'main',
    // Nobody limits a page of our own; the dispatcher only must not be drowned by one channel.
    limits: { perSecond: 1000, perContactMs: 0 },
    routes(app, to) {
      door = to;
      addRoutes(app, { door: to, feed, files, history: shown, open: () => open });
    },
    async start(to) {
      door = to;
      open = true;
    },
    /** Handed over when it is on record: a page that is not open reads it there later, as a phone that was off would. */
    async send(outgoing, body, signal) {
      if (!open || !door || signal.aborted) return { outcome: 'retry', at: null, why: 'the phone is off' };
      const message = render(outgoing, body, door.now());
      handed.put(body.to.address, message);
      feed.emit('message', { address: body.to.address, message });
      return { outcome: 'sent', providerId: outgoing };
    },
    async typing(body) {
      if (open) feed.emit('typing', { address: body.to.address });
    },
    async download(file, limits) {
      const held = files.get(file.ref);
      if (!held) return { failed: 'gone' };
      return held.bytes.length > limits.bytes ? { failed: 'too-large' } : { got: held.bytes, mimeType: held.mimeType };
    },
    /** A message of its own, beside the written one. */
    async voice(outgoing, to, audio, mimeType) {
      if (!open || !door) return { outcome: 'retry', at: null, why: 'the phone is off' };
      if (!sniff(audio, 'voice')) return { outcome: 'refused', why: 'bad-request' };
      const sound = files.keep({ bytes: audio, mimeType });
      const message = renderVoice(`${outgoing}/voice`, sound, door.now());
      handed.put(to.address, message);
      feed.emit('message', { address: to.address, message });
      return { outcome: 'sent', providerId: null };
    },
    async stop() {
      open = false;
      feed.closeAll();
    },
  };
}
