import { z } from 'zod';
import { url } from './values.ts';

/** The bots on Telegram. */
export interface TelegramSettings {
  /** One for each bot. */
  readonly tokens: readonly string[];
  readonly apiRoot: string;
  /** Long polling where null. */
  readonly webhook: { readonly url: string; readonly secret: string } | null;
}

/** The variables they are read from. */
export const telegramEnvironment = z.object({
  TELEGRAM_BOT_TOKEN: z
    .string()
    .regex(/^\s*\d{1,20}:[\w-]{10,100}\s*(,\s*\d{1,20}:[\w-]{10,100}\s*)*$/, {
      error: 'must look like the token BotFather gave, <number>:<letters>; several are separated by commas',
    })
    .optional(),
  TELEGRAM_API_ROOT: url.default('https://api.telegram.org'),
  TELEGRAM_WEBHOOK_URL: url.optional(),
  TELEGRAM_WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{16,256}$/, { error: 'must be 16 to 256 letters, digits, _ or -' })
    .optional(),
});

type TelegramEnvironment = z.infer<typeof telegramEnvironment>;

/** What of it contradicts itself, each line naming the setting. */
export function telegramContradictions(e: TelegramEnvironment): string[] {
  const wrong: string[] = [];
  if (e.TELEGRAM_WEBHOOK_URL && !e.TELEGRAM_WEBHOOK_SECRET) {
    wrong.push('TELEGRAM_WEBHOOK_SECRET: a webhook needs a secret, or anybody could write in a person’s name');
  }
  if (e.TELEGRAM_WEBHOOK_URL && !e.TELEGRAM_BOT_TOKEN)
    wrong.push('TELEGRAM_BOT_TOKEN: a webhook needs the bot’s token');
  return wrong;
}

/** Null without a bot. */
export function telegramOf(e: TelegramEnvironment): TelegramSettings | null {
  if (!e.TELEGRAM_BOT_TOKEN) return null;
  const { TELEGRAM_WEBHOOK_URL: address, TELEGRAM_WEBHOOK_SECRET: secret } = e;
  return {
    tokens: e.TELEGRAM_BOT_TOKEN.split(',').map((token) => token.trim()),
    apiRoot: e.TELEGRAM_API_ROOT.replace(/\/$/, ''),
    webhook: address && secret ? { url: address, secret } : null,
  };
}
