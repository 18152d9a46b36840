import type { Client, Message } from 'whatsapp-web.js';
import { userAgentOf } from './processes.ts';

/** The client of the library, as far as we use it. */
export type WebClient = Client;
export type LibraryMessage = Message;

export interface ClientOptions {
  /** Where profiles lie; this account's is `session-<account>` in it. */
  readonly folder: string;
  readonly account: string;
  readonly executable: string;
  readonly args: readonly string[];
  /** How long the page may take to become WhatsApp's. */
  readonly openMs: number;
  /** How long the browser may take to answer. */
  readonly answerMs: number;
  /** Something went wrong in the library that nobody waits for. */
  readonly trouble: (why: string) => void;
}

/** What the library has besides what its types tell. */
interface Untold {
  inject(): Promise<void>;
  initWebVersionCache(): Promise<void>;
}

const ownArgs = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** What a browser needs of our environment. Keys and tokens stand in it, too, and are none of a browser's business. */
const passedOn =
  /^(PATH|HOME|USER|LANG|LANGUAGE|LC_\w+|TZ|TMPDIR|TEMP|TMP|DISPLAY|XDG_\w+|FONTCONFIG_\w+|LD_LIBRARY_PATH|(https?|all|no)_proxy)$/i;

function browserEnvironment(): Record<string, string | undefined> {
  const windows = process.platform === 'win32' ? /^(SystemRoot|windir|APPDATA|LOCALAPPDATA|ProgramFiles.*)$/i : /^$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => passedOn.test(name) || windows.test(name)));
}

/**
 * A client of the unmodified library, not started. The library and puppeteer are loaded here, at the first use: they take
 * a third of a second and 45 MB. What the library leaves rejected is caught in a subclass, since Node ends a process for it.
 */
export async function createClient(options: ClientOptions): Promise<WebClient> {
  const { default: library } = await import('whatsapp-web.js');
  const Base = library.Client as unknown as new (of: object) => Client & Untold;

  class Guarded extends Base {
    private injected = false;

    /** The library calls this at every navigation and takes no answer; only the first call is waited for. */
    override async inject(): Promise<void> {
      if (this.injected) return super.inject().catch(() => options.trouble('navigated'));
      await super.inject();
      this.injected = true;
    }

    /**
     * The library calls this when the browser has started. Without the cache it would only read every page to its end, and
     * reject where the page goes away meanwhile.
     */
    override async initWebVersionCache(): Promise<void> {
      // A browser that is killed resets its pipe, also after puppeteer has stopped to listen: nobody else would.
      for (const stream of this.pupBrowser?.process()?.stdio ?? []) stream?.on('error', () => undefined);
    }

    /** The library calls this without waiting, when WhatsApp ended the connection. */
    override async destroy(): Promise<void> {
      await super.destroy().catch(() => undefined);
    }
  }

  const authStrategy = new library.LocalAuth({ clientId: options.account, dataPath: options.folder });
  // The library deletes the profile under a running browser after a logout; we do when the browser has ended.
  authStrategy.logout = async () => {};

  return new Guarded({
    authStrategy,
    // The cache would be written into the working directory and pins versions that WhatsApp no longer serves.
    webVersionCache: { type: 'none' },
    // The library's own default is a Chrome of years ago.
    userAgent: (await userAgentOf(options.executable)) ?? false,
    authTimeoutMs: options.openMs,
    puppeteer: {
      executablePath: options.executable,
      headless: true,
      // No port is open through which another program of this machine could take the account, and the browser ends with us.
      pipe: true,
      protocolTimeout: options.answerMs,
      env: browserEnvironment(),
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      // Chromium's sandbox does not work for root.
      args: [...ownArgs, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...options.args],
    },
  });
}
