import fs from 'node:fs';
import path from 'node:path';
import type { Channel, ChannelStatus, Door } from '../channel.ts';
import { backfill } from './backfill.ts';
import { Identities, type Known } from './identities.ts';
import { Intake } from './intake.ts';
import { type Hearing, listen, takeMessage } from './listen.ts';
import { download } from './media.ts';
import { findChromium } from './processes.ts';
import { channelName } from './receive.ts';
import { Sender } from './sender.ts';
import { type Live, nameOf, type Patience, patience, Session } from './session.ts';
import { showPairing } from './showPairing.ts';
import { createSignOfLife } from './signOfLife.ts';

export interface WhatsAppWebOptions {
  /** Our name for the account; its profile is kept under it. */
  readonly account: string;
  /** Where the profile is kept. Only one service may use it. */
  readonly folder: string;
  /** Chromium; null for the system's. */
  readonly chromium: string | null;
  /** More of Chromium's arguments. */
  readonly args: readonly string[];
  /** The browser with its helpers is started anew when it takes more, in bytes. */
  readonly memoryBudget?: number;
  readonly patience?: Partial<Patience>;
  /** Shows the operator what a phone must scan. */
  readonly show?: (code: string) => void;
}

/** A channel of WhatsApp Web, with what it tells of its browser. */
export interface WhatsAppWebChannel extends Channel {
  status(): ChannelStatus;
  /** The process that the browser is, or null. */
  browser(): number | null;
}

/** How long WhatsApp may take to tell the number behind an id. */
const askMs = 5_000;
/** How often it is written down that we listen. */
const aliveEveryMs = 10_000;

/**
 * One WhatsApp account by WhatsApp Web, driven in a real browser by whatsapp-web.js: for pilots, since WhatsApp does not
 * support it and may end the account for it. Throws only where a setting is wrong. No rate is published; two messages a
 * second stay far below what was seen to end accounts.
 */
export function createWhatsAppWeb(options: WhatsAppWebOptions): WhatsAppWebChannel {
  const { account } = options;
  const executable = chromiumOf(options.chromium);
  let parts: Parts | null = null;
  let last: ChannelStatus = { state: 'stopped', since: 0, unofficial: true };

  return {
    name: channelName,
    account,
    // The session lies on this machine.
    alone: true,
    limits: { perSecond: 2, perContactMs: 500 },
    async start(door) {
      door.log.warn(
        { channel: channelName, account },
        'WhatsApp Web is not supported by WhatsApp, which may end the account for it: for pilots only',
      );
      parts = open(options, executable, door);
      parts.session.start();
    },
    async send(outgoing, body, signal) {
      // Nothing has left yet, so nothing is unknown.
      return parts ? parts.sender.say(outgoing, body, signal) : { outcome: 'retry', at: null, why: 'not started' };
    },
    async typing(body) {
      const live = parts?.session.live;
      const chat = parts?.identities.knownChatOf(body.to.address);
      if (!live || !chat) return;
      await live.client
        .getChatById(chat)
        .then((found) => found.sendStateTyping())
        .catch(() => undefined);
    },
    async download(file, limits, signal) {
      return download(parts?.session.live ?? null, file, limits, signal);
    },
    async voice(outgoing, to, audio, mimeType, signal) {
      if (!parts) return { outcome: 'retry', at: null, why: 'not started' };
      return parts.sender.speak(outgoing, to, audio, mimeType, signal);
    },
    status: () => parts?.session.status() ?? last,
    browser: () => parts?.session.browser ?? null,
    async stop() {
      await parts?.stop();
      last = parts?.session.status() ?? last;
      parts = null;
    },
  };
}

function chromiumOf(wanted: string | null): string {
  const executable = wanted ?? findChromium();
  if (executable === null) {
    throw new Error('WHATSAPP_WEB_CHROMIUM: no Chromium was found on this machine; install one or name its executable');
  }
  if (!fs.existsSync(executable)) throw new Error('WHATSAPP_WEB_CHROMIUM: there is no such file');
  return executable;
}

/** What runs between a start and a stop. */
interface Parts {
  readonly session: Session;
  readonly sender: Sender;
  readonly identities: Identities;
  stop(): Promise<void>;
}

function open(options: WhatsAppWebOptions, executable: string, door: Door): Parts {
  const { account, folder } = options;
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  const life = createSignOfLife(path.join(folder, `${account}.alive`));
  const identities = new Identities(path.join(folder, `${account}.identities`));

  /** The ids of somebody, from WhatsApp. Rejects where it does not answer. */
  const ask = async (id: string): Promise<Known> => {
    const { client, ended } = session.opened ?? never();
    const [known] = await within(client.getContactLidAndPhone([id]), ended);
    return known ?? {};
  };
  const times: Patience = { ...patience, ...options.patience };
  const sender = new Sender({
    serving: (signal) => session.serving(signal),
    identities,
    ask,
    now: door.now,
    ackMs: times.ackMs,
  });
  const intake = new Intake({
    ...{ door, identities, ask },
    taken: (chat) => void session.live?.client.sendSeen(chat).catch(() => undefined),
  });
  const hearing: Hearing = { account, door, sender, intake };
  const session: Session = new Session({
    ...{ account, folder, executable, args: options.args, log: door.log, now: door.now },
    patience: times,
    memoryBudget: options.memoryBudget ?? 1_000_000_000,
    attach: (client) => listen(client, hearing),
    pairing: options.show ?? ((code) => showPairing(account, code, door.log)),
    idle: () => sender.idle && intake.idle,
    ready: (live) => {
      caughtUp = false;
      void catchUp(live);
    },
  });

  async function catchUp(live: Live): Promise<void> {
    const before = life.at();
    // A kill from here on must find a time from which to look back.
    if (before === null) life.write(door.now());
    try {
      await backfill(live, before, door.now(), (raw) => takeMessage(raw, hearing));
      caughtUp = true;
    } catch (error) {
      if (!live.ended.aborted) {
        door.log.error({ channel: channelName, account, error: nameOf(error) }, 'unread messages could not be read');
      }
    }
    write();
  }
  let caughtUp = false;
  const write = () => {
    if (session.live && caughtUp) life.write(intake.durableUntil);
  };
  const writing = setInterval(write, aliveEveryMs).unref();
  // Nobody tells where the page has a message and the library did not hear of it.
  const sweeping = setInterval(() => void (session.live && catchUp(session.live)), times.sweepMs).unref();

  return {
    ...{ session, sender, identities },
    async stop() {
      clearInterval(writing);
      clearInterval(sweeping);
      write();
      intake.stop();
      await session.stop();
    },
  };
}

function never(): Live {
  throw new Error('not connected');
}

/** Rejects where the answer takes too long or the browser ends. */
function within<T>(answer: Promise<T>, ended: AbortSignal): Promise<T> {
  const gone = AbortSignal.any([ended, AbortSignal.timeout(askMs)]);
  return Promise.race([
    answer,
    new Promise<never>((_, reject) => {
      gone.addEventListener('abort', () => reject(new Error('no answer')), { once: true });
    }),
  ]);
}
