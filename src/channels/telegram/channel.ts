import { setTimeout as sleep } from 'node:timers/promises';
import { Api } from 'grammy';
import type { Wording } from '#src/care/language/wording.ts';
import type { Channel, Door } from '../channel.ts';
import { registerCommands } from './commands.ts';
import { createDownload } from './download.ts';
import { botApiFetch } from './fetch.ts';
import { createKeyboards } from './keyboards.ts';
import { isTokenRefused, tokenRefused } from './outcome.ts';
import { allowedUpdates, parseUpdate, type TelegramUpdate } from './payload.ts';
import { type Polling, startPolling } from './polling.ts';
import { receive } from './receive.ts';
import { createSender } from './sender.ts';
import { within } from './signal.ts';
import { tidy } from './tidy.ts';
import { createVoice } from './voice.ts';
import { webhookRoute } from './webhook.ts';

export interface TelegramOptions {
  /** `<bot id>:<secret>`, from BotFather. */
  readonly token: string;
  /** Where the Bot API is; another address serves tests and a Bot API server of one's own. */
  readonly apiRoot: string;
  readonly mode:
    | 'polling'
    | {
        /** Where our HTTP server takes updates. */
        readonly webhookPath: string;
        /** What Telegram is told to deliver to; null where an operator tells it. */
        readonly url: string | null;
        readonly secretToken: string;
      };
  /** For the bot's menu; null leaves the menu as it is. */
  readonly wording: Wording | null;
}

/**
 * One Telegram bot, by the Bot API. Throws only where a setting is wrong; nothing it logs or returns holds the token.
 * Rate: about 30 messages a second, one a second to a chat (core.telegram.org/bots/faq).
 */
export function createTelegram(options: TelegramOptions): Channel {
  const { mode } = options;
  const account = options.token.split(':')[0]!;
  const api = openApi(options);
  let now = () => Date.now();
  let log: Door['log'] | null = null;
  let running = new AbortController();
  let polling: Polling | null = null;
  let receiving = false;
  const keyboards = createKeyboards(api);
  const send = createSender(api, keyboards, () => now());

  const speak = createVoice(api, () => now());

  /** Makes what a batch says durable, or throws; then tidies up at Telegram, which nothing waits for. */
  const take = async (door: Door, raw: readonly unknown[]): Promise<void> => {
    const updates = readable(raw, door);
    const arrivals = updates.flatMap((update) => receive(update, account, door.now()));
    if (arrivals.length > 0) await door.accept(arrivals);
    for (const update of updates) void tidy({ api, keyboards }, update, running.signal);
  };

  return {
    name: 'telegram',
    account,
    limits: { perSecond: 30, perContactMs: 1_000 },

    routes(app, door) {
      if (mode === 'polling') return;
      const { webhookPath, secretToken } = mode;
      webhookRoute(app, { path: webhookPath, secretToken, log: door.log }, (updates) =>
        // Before its start and after its stop a channel takes nothing: Telegram keeps it and delivers it again.
        receiving ? take(door, updates) : Promise.reject(new Error('not receiving')),
      );
    },

    async start(door) {
      now = () => door.now();
      log = door.log;
      running = new AbortController();
      const { signal } = running;
      await api.raw.getMe(within(signal, 5_000)).catch((error: unknown) => {
        if (isTokenRefused(error)) {
          throw new Error(`TELEGRAM_BOT_TOKEN: that of bot ${account} is not known at TELEGRAM_API_ROOT`);
        }
        door.log.warn({ channel: 'telegram', account }, 'Telegram cannot be reached yet; trying on');
      });
      receiving = true;
      if (mode === 'polling') polling = startPolling(api, { log: door.log, account }, (updates) => take(door, updates));
      else if (mode.url !== null) void setWebhook(api, mode.url, mode.secretToken, door, signal);
      if (options.wording) {
        registerCommands(api, options.wording, signal).catch(() =>
          door.log.warn({ channel: 'telegram', account }, 'the menu could not be told to Telegram'),
        );
      }
    },

    async send(outgoing, body, signal) {
      // Nothing has left yet, so nothing is unknown.
      if (signal.aborted) return { outcome: 'retry', at: null, why: 'aborted' };
      const outcome = await send(outgoing, body, signal);
      // Where updates are delivered to us, nothing else would tell that the token was taken back.
      if ('why' in outcome && outcome.why === 'unauthorised')
        log?.error({ channel: 'telegram', account }, tokenRefused);
      return outcome;
    },

    async typing(body) {
      const action = { chat_id: body.to.address, action: 'typing' } as const;
      await api.raw.sendChatAction(action, within(running.signal)).catch(() => undefined);
    },

    download: createDownload(api, options),

    voice: (_outgoing, to, audio, mimeType, signal) => speak(to, audio, mimeType, signal),

    async stop() {
      receiving = false;
      await polling?.stop();
      polling = null;
      running.abort();
    },
  };
}

/** The Bot API under the bot's token. Throws where a setting is wrong, and names it. */
function openApi({ token, apiRoot, mode }: TelegramOptions): Api {
  if (!/^\d+:\S+$/.test(token)) throw new Error('TELEGRAM_BOT_TOKEN: must look like <number>:<letters>');
  if (mode !== 'polling' && !/^[\w-]{16,256}$/.test(mode.secretToken)) {
    throw new Error('TELEGRAM_WEBHOOK_SECRET: must be 16 to 256 letters, digits, _ or -');
  }
  return new Api(token, {
    apiRoot: apiRoot.replace(/\/+$/, ''),
    // Above the longest poll; every other request brings a shorter limit of its own.
    timeoutSeconds: 60,
    fetch: botApiFetch as never,
  });
}

/** The updates that can be read. One that cannot is named in the log and passed over: waiting for it would stop all others. */
function readable(raw: readonly unknown[], door: Door): TelegramUpdate[] {
  return raw.flatMap((one) => {
    const parsed = parseUpdate(one);
    if ('update' in parsed) return [parsed.update];
    door.log.error({ channel: 'telegram', ...parsed }, 'an update could not be read');
    return [];
  });
}

/** Tells Telegram where to deliver, for as long as it takes. Updates that wait there are delivered, not dropped. */
async function setWebhook(api: Api, url: string, secret_token: string, door: Door, signal: AbortSignal): Promise<void> {
  for (let pause = 1_000; !signal.aborted; pause = Math.min(pause * 2, 60_000)) {
    try {
      await api.raw.setWebhook({ url, secret_token, allowed_updates: allowedUpdates }, within(signal));
      return;
    } catch (error) {
      if (signal.aborted) return;
      const name = error instanceof Error ? error.name : 'error';
      door.log.error({ channel: 'telegram', error: name }, 'the webhook could not be set; trying again');
      await sleep(pause, undefined, { signal }).catch(() => undefined);
    }
  }
}
