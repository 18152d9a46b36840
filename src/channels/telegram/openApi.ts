import { Api } from 'grammy';
import type { TelegramOptions } from './channel.ts';
import { botApiFetch } from './fetch.ts';

/** The Bot API under the bot's token. Throws where a setting is wrong, and names it. */
export function openApi({ token, apiRoot, mode }: TelegramOptions): Api {
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
