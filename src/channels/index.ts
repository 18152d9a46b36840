import type { Wording } from '#src/care/language/wording.ts';
import type { Channel } from './channel.ts';
import { createTelegram } from './telegram/channel.ts';
import { createWhatsAppCloud, type WhatsAppCloudOptions } from './whatsapp-cloud/channel.ts';
import { readTemplates } from './whatsapp-cloud/templates.ts';

/** What channels are switched on by; the settings of `config.ts` fit it. */
export interface ChannelSettings {
  readonly telegram: {
    readonly token: string;
    readonly apiRoot: string;
    /** Long polling where null. */
    readonly webhook: { readonly url: string; readonly secret: string } | null;
  } | null;
  /** `templates` is a folder; null for the project's own. */
  readonly whatsappCloud:
    | (Omit<WhatsAppCloudOptions, 'templates' | 'wording'> & { readonly templates: string | null })
    | null;
}

/**
 * The list of channels: one line each, in the settings' order. Empty where no real channel is set.
 * Throws where a setting is wrong, and names it.
 */
export function channelsFor(settings: ChannelSettings, deps: { readonly wording: Wording }): Channel[] {
  const { telegram, whatsappCloud: cloud } = settings;
  return [
    ...(telegram
      ? [createTelegram({ token: telegram.token, apiRoot: telegram.apiRoot, mode: telegramMode(telegram), ...deps })]
      : []),
    ...(cloud
      ? createWhatsAppCloud({ ...cloud, templates: readTemplates(cloud.templates ?? undefined), ...deps })
      : []),
  ];
}

/** Updates come where the webhook's own address points. */
function telegramMode({ webhook }: NonNullable<ChannelSettings['telegram']>) {
  if (!webhook) return 'polling' as const;
  return { webhookPath: new URL(webhook.url).pathname, url: webhook.url, secretToken: webhook.secret };
}
