import type { Api } from 'grammy';
import type { Wording } from '#src/care/language/wording.ts';
import type { Channel, ChannelStatus, Door } from '../channel.ts';
import { registerCommands } from './commands.ts';
import { createDownload } from './download.ts';
import { keepWebhook } from './keepWebhook.ts';
import { createKeyboards } from './keyboards.ts';
import { openApi } from './openApi.ts';
import { isTokenRefused, tokenRefused } from './outcome.ts';
import { parseUpdate, type TelegramUpdate } from './payload.ts';
import { type Polling, startPolling } from './polling.ts';
import { receive } from './receive.ts';
import { salvage } from './salvage.ts';
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
        /** How often it is looked whether Telegram still delivers here, in milliseconds; a minute where it is not told. */
        readonly checkMs?: number;
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
  let status: ChannelStatus = { state: 'stopped', since: now() };
  const became = (state: ChannelStatus['state']) => {
    if (state !== status.state) status = { state, since: now() };
  };
  const keyboards = createKeyboards(api);
  const send = createSender(api, keyboards, () => now());

  const speak = createVoice(api, () => now());

  /** Makes what a batch says durable, or throws; then tidies up at Telegram, which nothing waits for. */
  const take = async (door: Door, raw: readonly unknown[]): Promise<void> => {
    const updates: TelegramUpdate[] = [];
    const arrivals = raw.flatMap((one) => {
      const parsed = parseUpdate(one);
      if ('update' in parsed) {
        updates.push(parsed.update);
        return receive(parsed.update, account, door.now());
      }
      // Waiting for it would stop all others.
      door.log.error({ channel: 'telegram', account, ...parsed }, 'an update could not be read');
      return salvage(one, account, door.now());
    });
    if (arrivals.length > 0) await door.accept(arrivals);
    for (const update of updates) void tidy({ api, keyboards }, update, running.signal);
  };

  return {
    name: 'telegram',
    account,
    alone: mode === 'polling',
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
      became('starting');
      if (!(await isKnown(api, account, door, signal))) became('failing');
      receiving = true;
      if (mode === 'polling') {
        polling = startPolling(api, { log: door.log, account, became }, (updates) => take(door, updates));
      } else if (mode.url !== null) {
        void keepWebhook(api, { ...mode, url: mode.url }, { log: door.log, account, became }, signal);
      }
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
      if ('why' in outcome && outcome.why === 'unauthorised') {
        became('failing');
        log?.error({ channel: 'telegram', account }, tokenRefused);
      } else if (outcome.outcome === 'sent' && mode !== 'polling') became('ready');
      return outcome;
    },

    async typing(body) {
      const action = { chat_id: body.to.address, action: 'typing' } as const;
      await api.raw.sendChatAction(action, within(running.signal)).catch(() => undefined);
    },

    download: createDownload(api, options),

    voice: (_outgoing, to, audio, mimeType, signal) => speak(to, audio, mimeType, signal),

    status: () => status,

    async stop() {
      receiving = false;
      await polling?.stop();
      polling = null;
      running.abort();
      became('stopped');
    },
  };
}

/** Whether Telegram could be asked for the bot. Throws where it does not know the token. */
async function isKnown(api: Api, account: string, { log }: Door, signal: AbortSignal): Promise<boolean> {
  try {
    await api.raw.getMe(within(signal, 5_000));
    return true;
  } catch (error) {
    if (isTokenRefused(error)) {
      throw new Error(`TELEGRAM_BOT_TOKEN: that of bot ${account} is not known at TELEGRAM_API_ROOT`);
    }
    log.warn({ channel: 'telegram', account }, 'Telegram cannot be reached yet; trying on');
    return false;
  }
}
