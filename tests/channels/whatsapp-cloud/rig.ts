import { createWording } from '#src/care/language/wording.ts';
import type { Channel } from '#src/channels/channel.ts';
import { createWhatsAppCloud, type WhatsAppCloudOptions } from '#src/channels/whatsapp-cloud/channel.ts';
import { webhookPath } from '#src/channels/whatsapp-cloud/webhook.ts';
import type { Graph } from '../../emulators/graph.ts';
import { openSite } from '../telegram/site.ts';

const whatsapp = { choose: 'Choose' };
export const wording = createWording({ en: { whatsapp }, ur: { whatsapp }, 'ur-Latn': { whatsapp } });

/** The settings by which the emulated business is reached. */
export function optionsFor(graph: Graph, options: Partial<WhatsAppCloudOptions> = {}): WhatsAppCloudOptions {
  return {
    root: graph.url,
    version: 'v24.0',
    token: graph.token,
    numbers: graph.numbers.map((n) => n.id),
    appSecret: graph.appSecret,
    verifyToken: graph.verifyToken,
    templates: [],
    wording,
    perContactMs: 6_000,
    ...options,
  };
}

/** Channels for the emulated business, one to a number. */
export function channelsOf(graph: Graph, options: Partial<WhatsAppCloudOptions> = {}): Channel[] {
  return createWhatsAppCloud(optionsFor(graph, options));
}

/** An HTTP server of ours with the routes of WhatsApp's webhook on it. */
export async function openWhatsAppSite() {
  const site = await openSite();
  return { ...site, url: new URL(webhookPath, site.url).href };
}
