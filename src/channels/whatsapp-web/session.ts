import { EventEmitter, once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Instant } from '#src/care/words.ts';
import type { ChannelStatus, Log } from '../channel.ts';
import { type ClientOptions, createClient, type WebClient } from './library.ts';
import { brokenBrowser, endTree, freeProfile, memoryOf, treeOf } from './processes.ts';
import { Watch } from './watch.ts';

/** How long things may take, in milliseconds. Tests shorten them; nothing else does. */
export const patience = {
  /** The page to become WhatsApp's own. */
  openMs: 60_000,
  /** The browser to answer a question. */
  answerMs: 15_000,
  /** WhatsApp to be ready after the page opened or last showed progress: a large account takes its time. */
  readyMs: 180_000,
  /** A page to find its connection again by itself. */
  offlineMs: 600_000,
  /** A row to wait for a connection that is on its way back, so that it leaves at once when it is there. */
  connectMs: 8_000,
  /** WhatsApp to say that it has a message of ours. */
  ackMs: 12_000,
  /** The page to say how it is. */
  lookMs: 10_000,
  /** Between two looks at the page. */
  probeMs: 10_000,
  /** Between two looks for messages that were not heard of. */
  sweepMs: 300_000,
  /** The browser to close by itself. */
  closeMs: 2_000,
  /** The pause after a first failure; it doubles up to `longestPauseMs`. */
  pauseMs: 1_000,
  longestPauseMs: 60_000,
};
export type Patience = typeof patience;

/** Why a browser's time ended. */
export type End =
  | 'stopped'
  | 'not-opened'
  | 'never-ready'
  | 'page-lost'
  | 'browser-lost'
  | 'silent'
  /** WhatsApp had no connection for too long. */
  | 'offline'
  | 'logout'
  /** Another browser has taken the account over. */
  | 'conflict'
  /** WhatsApp ended the connection for a reason of its own. */
  | 'refused'
  | 'memory';

export interface SessionOptions extends Pick<ClientOptions, 'folder' | 'account' | 'executable' | 'args'> {
  readonly patience: Patience;
  /** The browser with its helpers is started anew when it takes more, in bytes. */
  readonly memoryBudget: number;
  readonly log: Log;
  readonly now: () => Instant;
  /** Each new client, before it starts. */
  readonly attach: (client: WebClient) => void;
  /** A client can send and has heard what came; more than once where its page was loaded again. */
  readonly ready: (live: Live) => void;
  /** A code that a phone must scan. */
  readonly pairing: (code: string) => void;
  /** Whether nothing is on its way: a good moment to start anew. */
  readonly idle: () => boolean;
}

/** A browser that serves. */
export interface Live {
  readonly client: WebClient;
  /** Aborts when its time ends, however it does. */
  readonly ended: AbortSignal;
}

/**
 * Keeps one WhatsApp Web running, for as long as it may take: opens a browser, watches it, and after a crash, a silence, a
 * logout or too much memory opens another, with growing pauses where it fails again and again. Needing a phone to scan a
 * code is a state like any other.
 */
export class Session {
  private readonly options: SessionOptions;
  private readonly profile: string;
  private readonly stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();
  private current: (Live & { readonly watch: Watch }) | null = null;
  /** Emits `change` when the state does. */
  private readonly changes = new EventEmitter().setMaxListeners(0);
  private failures = 0;
  /** Why the last browser did not start. */
  private fault: string | null = null;
  private state: ChannelStatus;

  constructor(options: SessionOptions) {
    this.options = options;
    this.profile = path.resolve(options.folder, `session-${options.account}`);
    this.state = { state: 'stopped', since: options.now(), unofficial: true };
  }

  status(): ChannelStatus {
    return this.state;
  }

  /** The browser that serves, or null while none does. */
  get live(): Live | null {
    return this.current?.watch.online ? this.current : null;
  }

  /** The browser that serves as soon as one does, or null where none does in time or a phone is needed first. */
  async serving(signal: AbortSignal): Promise<Live | null> {
    if (this.live !== null) return this.live;
    const until = AbortSignal.any([signal, AbortSignal.timeout(this.options.patience.connectMs)]);
    while (!until.aborted && (this.state.state === 'starting' || this.state.state === 'failing')) {
      await once(this.changes, 'change', { signal: until }).catch(() => undefined);
      if (this.live !== null) return this.live;
    }
    return null;
  }

  /** The browser that is there, also while WhatsApp has no connection; null while there is none. */
  get opened(): Live | null {
    return this.current;
  }

  /** The process that the browser is, or null. */
  get browser(): number | null {
    return this.current?.client.pupBrowser?.process()?.pid ?? null;
  }

  start(): void {
    this.running = this.run();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
    this.enter('stopped');
  }

  private async run(): Promise<void> {
    const { log, patience: p } = this.options;
    while (!this.stopping.signal.aborted) {
      this.enter('starting');
      const why = await this.open().catch((error: unknown): End => {
        log.error({ ...this.named, error: nameOf(error) }, 'no browser for WhatsApp Web could be started');
        return 'not-opened';
      });
      if (why === 'stopped') return;
      if (why === 'logout') fs.rmSync(this.profile, { recursive: true, force: true, maxRetries: 4 });
      const tell = why === 'memory' ? log.info : log.warn;
      tell(
        { ...this.named, why, failures: this.failures, ...(this.fault && { fault: this.fault }) },
        'WhatsApp Web ended; starting it anew',
      );
      if (why === 'logout' || why === 'memory') continue;
      this.enter('failing');
      const hard = why === 'conflict' || why === 'refused';
      const pause = hard ? p.longestPauseMs : Math.min(p.pauseMs * 2 ** this.failures, p.longestPauseMs);
      this.failures++;
      await sleep(pause, undefined, { signal: this.stopping.signal }).catch(() => undefined);
    }
  }

  /** One browser's time, from its start until nothing of it runs any more. */
  private async open(): Promise<End> {
    const { options } = this;
    const { patience: p } = options;
    const orphans = await freeProfile(this.profile);
    if (orphans > 0) options.log.warn({ ...this.named, orphans }, 'a browser of an earlier run was ended');
    const client = await createClient({
      ...{ folder: options.folder, account: options.account, executable: options.executable, args: options.args },
      ...{ openMs: p.openMs, answerMs: p.answerMs },
      trouble: () => watch.look(),
    });
    const watch = new Watch(client, {
      ...{ patience: p, memoryBudget: options.memoryBudget, idle: options.idle },
      ready: () => this.served(),
      connected: (is) => this.enter(is ? 'ready' : 'failing'),
      pairing: (code) => {
        this.enter('needs-pairing', code);
        options.pairing(code);
      },
      paired: () => this.enter('starting'),
    });
    const stop = () => watch.end('stopped');
    this.stopping.signal.addEventListener('abort', stop);
    if (this.stopping.signal.aborted) stop();
    this.current = { client, watch, ended: watch.ended };
    options.attach(client);
    try {
      return await watch.run();
    } finally {
      this.fault = watch.fault && ((await brokenBrowser(options.executable)) ?? watch.fault);
      this.stopping.signal.removeEventListener('abort', stop);
      this.current = null;
      await this.close(client, watch.opening);
    }
  }

  private served(): void {
    const first = this.state.state !== 'ready';
    this.failures = 0;
    this.enter('ready');
    if (this.current === null) return;
    const memory = this.browser === null ? null : memoryOf(this.browser);
    if (first) this.options.log.info({ ...this.named, memory }, 'WhatsApp Web is ready');
    this.options.ready(this.current);
  }

  /** Closes the browser so that it writes down what it must, then ends what is left of it. */
  private async close(client: WebClient, opening: Promise<unknown>): Promise<void> {
    const { closeMs } = this.options.patience;
    const pid = client.pupBrowser?.process()?.pid;
    const tree = pid === undefined ? [] : treeOf(pid);
    await Promise.race([client.destroy(), sleep(closeMs, undefined, { ref: false })]);
    await endTree(tree);
    await Promise.race([opening.catch(() => undefined), sleep(closeMs, undefined, { ref: false })]);
    // Whatever came up after all.
    await freeProfile(this.profile);
  }

  private enter(state: ChannelStatus['state'], pairing?: string): void {
    const since = state === this.state.state ? this.state.since : this.options.now();
    if (state !== this.state.state) this.options.log.info({ ...this.named, state }, 'WhatsApp Web');
    this.state = { state, since, unofficial: true, ...(pairing !== undefined && { pairing }) };
    this.changes.emit('change');
  }

  private get named() {
    return { channel: 'whatsapp-web', account: this.options.account };
  }
}

/** An error's class, which says nothing that somebody wrote. */
export function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'error';
}
