import type { Wording } from '#src/care/language/wording.ts';
import type { Channel } from './channel.ts';
import { createTelegram } from './telegram/channel.ts';
import { createWhatsAppCloud, type WhatsAppCloudOptions } from './whatsapp-cloud/channel.ts';
import { readTemplates } from './whatsapp-cloud/templates.ts';
import { createWhatsAppWeb, type WhatsAppWebOptions } from './whatsapp-web/channel.ts';

/** What channels are switched on by; the settings of `config.ts` fit it. */
export interface ChannelSettings {
  readonly telegram: {
    /** One for each bot. */
    readonly tokens: readonly string[];
    readonly apiRoot: string;
    /** Long polling where null. */
    readonly webhook: { readonly url: string; readonly secret: string } | null;
  } | null;
  /** `templates` is a folder; null for the project's own. */
  readonly whatsappCloud:
    | (Omit<WhatsAppCloudOptions, 'templates' | 'wording'> & { readonly templates: string | null })
    | null;
  readonly whatsappWeb: Omit<WhatsAppWebOptions, 'patience' | 'show'> | null;
}

/**
 * The list of channels: one line each, in the settings' order. Empty where no real channel is set.
 * Throws where a setting is wrong, and names it.
 */
export function channelsFor(settings: ChannelSettings, deps: { readonly wording: Wording }): Channel[] {
  const { telegram, whatsappCloud: cloud, whatsappWeb: web } = settings;
  return [
    ...(telegram ? telegramBots(telegram, deps) : []),
    ...(cloud
      ? createWhatsAppCloud({ ...cloud, templates: readTemplates(cloud.templates ?? undefined), ...deps })
      : []),
    ...(web ? [createWhatsAppWeb(web)] : []),
  ];
}

/** A channel for each bot. Throws where two tokens are of the same bot: one would take the other's updates away. */
function telegramBots(
  { tokens, apiRoot, webhook }: NonNullable<ChannelSettings['telegram']>,
  deps: { readonly wording: Wording },
): Channel[] {
  const ids = tokens.map((token) => token.split(':')[0]!);
  if (new Set(ids).size < ids.length) throw new Error('TELEGRAM_BOT_TOKEN: a bot is there twice');
  return tokens.map((token, i) => {
    // Updates do not say which bot they are for, so each of several is told an address of its own.
    const url = webhook && (tokens.length === 1 ? webhook.url : `${webhook.url.replace(/\/+$/, '')}/${ids[i]}`);
    const mode = url ? { webhookPath: new URL(url).pathname, url, secretToken: webhook.secret } : ('polling' as const);
    return createTelegram({ token, apiRoot, mode, ...deps });
  });
}
