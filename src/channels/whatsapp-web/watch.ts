import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { WebClient } from './library.ts';
import { memoryOf } from './processes.ts';
import type { End, Patience } from './session.ts';

export interface WatchOptions {
  readonly patience: Patience;
  readonly memoryBudget: number;
  readonly idle: () => boolean;
  readonly ready: () => void;
  /** After it was ready: whether WhatsApp has a connection. */
  readonly connected: (is: boolean) => void;
  readonly pairing: (code: string) => void;
  /** A phone scanned the code. */
  readonly paired: () => void;
}

/** What the page says of itself; nulls where it is no WhatsApp page now. */
const vitals = z.object({
  state: z.string().nullable(),
  synced: z.boolean(),
  /** The library's own functions are there. */
  injected: z.boolean(),
});
type Vitals = z.infer<typeof vitals>;

const look = `(() => {
  try {
    const { Socket } = window.require('WAWebSocketModel');
    return { state: Socket.state ?? null, synced: Boolean(Socket.hasSynced), injected: typeof window.WWebJS !== 'undefined' };
  } catch {
    return { state: null, synced: false, injected: false };
  }
})()`;

/** How many looks in a row must agree before something is done about what they saw. */
const agreeing = 2;
/** The same for a page that does not answer while it takes in a large account. */
const agreeingBeforeReady = 6;
/** How far above its budget the memory may go while something is on its way. */
const mostOver = 1.5;
/** Memory is measured at every such look. */
const measuredEvery = 6;

/**
 * Watches one browser from its start to its end. The library tells nothing of a crash, a page that stands still, or a
 * synchronisation that ended before it listened, so that is looked for here.
 */
export class Watch {
  private readonly client: WebClient;
  private readonly options: WatchOptions;
  private readonly ending = new AbortController();
  private why: End = 'stopped';
  private hurry = new AbortController();
  private state: string | null = null;
  private isReady = false;
  private isPairing = false;
  /** When something last went forward. */
  private progressAt = performance.now();
  private onlineAt = 0;
  private silences = 0;
  private unready = 0;
  private lost = 0;
  private looks = 0;
  /** Why the browser did not start, as it said. */
  fault: string | null = null;
  /** Resolves when the library has opened the page, whichever way that ended. */
  opening: Promise<unknown> = Promise.resolve();

  constructor(client: WebClient, options: WatchOptions) {
    this.client = client;
    this.options = options;
  }

  get ended(): AbortSignal {
    return this.ending.signal;
  }

  /** Whether WhatsApp has a connection, as it last said. */
  get online(): boolean {
    return this.isReady && this.state === 'CONNECTED' && !this.ended.aborted;
  }

  end(why: End): void {
    if (this.ended.aborted) return;
    this.why = why;
    this.ending.abort();
  }

  /** Looks at once: something seems to be wrong. */
  look(): void {
    this.hurry.abort();
  }

  /** Opens the page and watches it. Resolves with why its time ended. */
  async run(): Promise<End> {
    this.listen();
    this.opening = this.client.initialize().then(
      () => this.opened(),
      (error: unknown) => {
        // Before there is a page nothing of anybody's can stand in it: a library that is missing, a folder not ours.
        if (!this.client.pupPage && error instanceof Error) this.fault = error.message.slice(0, 500);
        this.end('not-opened');
      },
    );
    while (!this.ended.aborted) {
      this.hurry = new AbortController();
      const signal = AbortSignal.any([this.ended, this.hurry.signal]);
      await sleep(this.options.patience.probeMs, undefined, { signal }).catch(() => undefined);
      if (!this.ended.aborted) await this.probe();
    }
    return this.why;
  }

  private opened(): void {
    this.client.pupBrowser?.once('disconnected', () => this.end('browser-lost'));
    this.client.pupPage?.once('error', () => this.end('page-lost'));
    this.client.pupPage?.once('close', () => this.end('page-lost'));
    if (!this.client.pupBrowser?.connected) this.end('browser-lost');
  }

  private listen(): void {
    const { client } = this;
    // What a listener throws is swallowed by the page: everything here runs on its own.
    const on = (event: string, hear: (given: unknown) => void) =>
      client.on(event, (given: unknown) => queueMicrotask(() => this.ended.aborted || hear(given)));
    on('qr', (code) => {
      this.progressAt = performance.now();
      this.isPairing = true;
      this.options.pairing(String(code));
    });
    on('loading_screen', () => this.wentOn());
    on('authenticated', () => this.wentOn());
    on('ready', () => {
      this.wentOn();
      this.isReady = true;
      this.state = 'CONNECTED';
      this.onlineAt = performance.now();
      this.options.ready();
    });
    on('change_state', (state) => this.became(String(state)));
    on('disconnected', (reason) => this.end(endOf(String(reason))));
  }

  private became(state: string | null): void {
    const before = this.online;
    this.state = state;
    if (this.isReady && before !== this.online) this.options.connected(this.online);
  }

  private wentOn(): void {
    this.progressAt = performance.now();
    if (this.isPairing) this.options.paired();
    this.isPairing = false;
  }

  private async probe(): Promise<void> {
    const { pupPage: page } = this.client;
    if (!page) return this.late();
    const seen = await Promise.race([
      page.evaluate(look).then((answer) => vitals.parse(answer)),
      sleep(this.options.patience.lookMs, null, { ref: false }),
    ]).catch(() => null);
    if (this.ended.aborted) return;
    this.silences = seen === null ? this.silences + 1 : 0;
    if (this.silences >= (this.isReady ? agreeing : agreeingBeforeReady)) return this.end('silent');
    if (seen !== null) await this.judge(seen);
    this.weigh();
  }

  private async judge(seen: Vitals): Promise<void> {
    this.became(seen.state);
    if (this.isPairing && seen.state === 'CONNECTED') this.wentOn();
    // The library means to ask for a new code here, and asks in the wrong place.
    if (seen.state === 'UNPAIRED_IDLE') await this.tell(`window.require('WAWebCmd').Cmd.refreshQR()`);
    this.lost = this.isReady && !seen.injected ? this.lost + 1 : 0;
    if (this.lost >= agreeing) return this.end('page-lost');
    if (this.isReady) return this.unheard();
    // The synchronisation ended before the library listened: it is told.
    this.unready = seen.synced ? this.unready + 1 : 0;
    if (this.unready === agreeing) await this.tell('window.onAppStateHasSyncedEvent?.()');
    this.late();
  }

  private late(): void {
    if (this.isPairing || this.isReady) return;
    if (performance.now() - this.progressAt > this.options.patience.readyMs) this.end('never-ready');
  }

  private unheard(): void {
    const now = performance.now();
    if (this.online) this.onlineAt = now;
    // A page may wait for a connection for ever that a new one gets at once.
    else if (now - this.onlineAt > this.options.patience.offlineMs) this.end('offline');
  }

  private weigh(): void {
    const pid = this.client.pupBrowser?.process()?.pid;
    if (pid === undefined || this.looks++ % measuredEvery !== 0) return;
    // Far above the budget it is no longer waited for a quiet moment.
    const budget = this.options.memoryBudget * (this.options.idle() ? 1 : mostOver);
    if ((memoryOf(pid) ?? 0) > budget) this.end('memory');
  }

  /** Lets the page do something; what comes of it shows at the next look. */
  private async tell(what: string): Promise<void> {
    await Promise.race([
      this.client.pupPage?.evaluate(what),
      sleep(this.options.patience.lookMs, null, { ref: false }),
    ]).catch(() => undefined);
  }
}

/** Why WhatsApp or the library says that it is over. */
function endOf(reason: string): End {
  if (reason === 'LOGOUT') return 'logout';
  if (reason === 'CONFLICT') return 'conflict';
  return reason.startsWith('UNPAIRED') ? 'page-lost' : 'refused';
}
