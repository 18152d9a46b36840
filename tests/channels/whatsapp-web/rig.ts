import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ChannelStatus, Door } from '#src/channels/channel.ts';
import {
  createWhatsAppWeb,
  type WhatsAppWebChannel,
  type WhatsAppWebOptions,
} from '#src/channels/whatsapp-web/channel.ts';
import { findChromium } from '../../browser/chromium.ts';
import { startWhatsAppWeb, type WhatsAppWeb } from '../../emulators/whatsapp-web.ts';

/** A real Chromium with the unmodified library in it, and a WhatsApp of our own behind it. */
export interface Pilot {
  readonly whatsapp: WhatsAppWeb;
  readonly folder: string;
  channel: WhatsAppWebChannel;
  /** The codes a phone was shown. */
  readonly codes: readonly string[];
  /** Starts the channel and waits until it is so. */
  start(state?: ChannelStatus['state']): Promise<void>;
  /** Until the channel is so, now or again. */
  is(state: ChannelStatus['state']): Promise<void>;
  /** Starts an account that no phone knows, and lets a phone scan its code. */
  pair(): Promise<void>;
  /** Another channel on the same profile, as after a restart of the service. */
  renew(options?: Partial<WhatsAppWebOptions>): void;
  close(): Promise<void>;
}

/** What a test need not wait for. */
export const hasty = {
  openMs: 15_000,
  answerMs: 5_000,
  readyMs: 10_000,
  connectMs: 300,
  ackMs: 2_000,
  lookMs: 1_000,
  probeMs: 200,
  pauseMs: 50,
  longestPauseMs: 400,
};

export async function openPilot(door: Door, options: Partial<WhatsAppWebOptions> = {}): Promise<Pilot> {
  const chromium = await findChromium();
  // Its libraries are found by the environment, which a browser inherits from us.
  Object.assign(process.env, chromium.env);
  const whatsapp = await startWhatsAppWeb({ now: () => door.now() });
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hamdam-whatsapp-web-'));
  const codes: string[] = [];
  const create = (more: Partial<WhatsAppWebOptions> = {}) =>
    createWhatsAppWeb({
      account: 'main',
      folder,
      chromium: chromium.executable,
      args: whatsapp.chromiumArgs,
      patience: hasty,
      show: (code) => void codes.push(code),
      ...options,
      ...more,
    });
  const pilot: Pilot = {
    ...{ whatsapp, folder, codes },
    channel: create(),
    async start(state = 'ready') {
      await pilot.channel.start(door);
      await pilot.is(state);
    },
    async is(state) {
      for (const from = performance.now(); pilot.channel.status().state !== state; await sleep(10)) {
        if (performance.now() - from < 25_000) continue;
        throw new Error(`waited in vain to be ${state}; it is ${pilot.channel.status().state}`);
      }
    },
    async pair() {
      await pilot.start('needs-pairing');
      await whatsapp.account.scan();
      await pilot.is('ready');
    },
    renew(more) {
      pilot.channel = create(more);
    },
    async close() {
      await pilot.channel.stop();
      await whatsapp.stop();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
  return pilot;
}
