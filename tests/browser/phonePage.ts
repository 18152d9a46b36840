import fs from 'node:fs';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { type ServerType, serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { build } from 'vite';
import type { Arrival } from '#src/care/event.ts';
import type { Option, Say } from '#src/care/outgoing.ts';
import type { Language } from '#src/care/words.ts';
import type { Channel, Door } from '#src/channels/channel.ts';
import { createPhone } from '#src/channels/phone/channel.ts';
import type { PhoneMessage } from '#src/channels/phone/wire.ts';
import { pagesConfig } from '../../vite.config.ts';

/** What the scripted door says to a message. */
export interface Answer {
  readonly text: string;
  readonly options?: readonly Option[];
  readonly language?: Language;
  readonly counselor?: string;
}

/** The built phone page on a server of its own, with the real channel and a door that answers by a script. */
export interface PhonePage {
  readonly url: string;
  readonly phone: Channel;
  readonly arrivals: readonly Arrival[];
  /** Sends an answer of the companion to a phone. */
  say(address: string, answer: Answer): Promise<void>;
  /** Puts a message on record only, as if it had been sent while no page was open. */
  record(address: string, message: PhoneMessage): void;
  /** Ends the server and every connection, as a crash does; `up` starts it again on the same port. */
  down(): Promise<void>;
  up(): Promise<void>;
  close(): Promise<void>;
}

/** @param script what is answered at once to a message; null for silence */
export async function startPhonePage(
  script: (arrival: Extract<Arrival, { type: 'message.received' }>) => Answer | null,
): Promise<PhonePage> {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'hamdam-phone-'));
  await build({ ...pagesConfig(['phone'], directory), logLevel: 'error' });
  const record = new Map<string, PhoneMessage[]>();
  const arrivals: Arrival[] = [];
  let clock = Date.now();
  let said = 0;
  const now = () => {
    clock = Math.max(clock + 1, Date.now());
    return clock;
  };
  const of = (address: string) => record.get(address) ?? record.set(address, []).get(address)!;

  const phone = createPhone({ history: async (address) => of(address) });
  const door: Door = {
    now,
    async accept(given) {
      return given.map((arrival) => {
        if (arrivals.some((a) => a.id === arrival.id)) return 'duplicate';
        arrivals.push(arrival);
        take(arrival);
        return 'accepted';
      });
    },
    outgoingByProviderId: async () => null,
    log: { info() {}, warn() {}, error() {} },
  };

  function take(arrival: Arrival): void {
    if (!('contactPoint' in arrival.subject)) return;
    const { address } = arrival.subject.contactPoint;
    if (arrival.type === 'delivery.receipt') {
      const list = of(address);
      record.set(
        address,
        list.map((m) => (m.id === arrival.outgoing ? { ...m, state: arrival.state } : m)),
      );
    }
    if (arrival.type !== 'message.received') return;
    const { id, sentAt, text, media, choice } = arrival;
    of(address).push({
      ...{ id, direction: 'in', at: sentAt, text, media, choice, options: [], from: 'person', state: 'received' },
    });
    const answer = script(arrival);
    if (answer) setTimeout(() => void say(address, answer), 20);
  }

  async function say(address: string, { text, options = [], language = 'en', counselor }: Answer): Promise<void> {
    const to = { channel: 'phone', account: 'main', address };
    const from = counselor ? { counselor } : ({ companion: true } as const);
    const body: Say = { kind: 'say', to, text, keys: [], options, language, from };
    const id = `row/${said++}`;
    const speaker = counselor ? { counselor } : 'companion';
    of(address).push({
      ...{ id, direction: 'out', at: now(), text, media: null, choice: null, options, from: speaker, state: 'sent' },
    });
    await phone.send(id, body, new AbortController().signal);
  }

  const app = new Hono();
  phone.routes?.(app, door);
  app.get('/phone', (c) => c.html(fs.readFileSync(path.join(directory, 'phone.html'), 'utf8')));
  app.use('/assets/*', serveStatic({ root: directory }));
  let server: ServerType;
  let port = 0;
  const up = async () => {
    await phone.start(door);
    await new Promise<void>((resolve) => {
      server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, () => resolve());
    });
    port = (server.address() as AddressInfo).port;
  };
  const down = async () => {
    await phone.stop();
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
      if ('closeAllConnections' in server) server.closeAllConnections();
    });
  };
  await up();
  return {
    url: `http://127.0.0.1:${port}/phone`,
    phone,
    arrivals,
    say,
    record: (address, message) => of(address).push(message),
    down,
    up,
    async close() {
      await down();
      fs.rmSync(directory, { recursive: true, force: true });
    },
  };
}
