import { createWording } from '#src/care/language/wording.ts';
import type { Channel } from '#src/channels/channel.ts';
import { createWhatsAppCloud, type WhatsAppCloudOptions } from '#src/channels/whatsapp-cloud/channel.ts';
import { webhookPath } from '#src/channels/whatsapp-cloud/webhook.ts';
import { graphPace } from '../../emulators/graph/pace.ts';
import { type Graph, graphError, graphTroubles, startGraph } from '../../emulators/graph.ts';
import type { Rig } from '../contract/channelContract.ts';
import type { TestDoor } from '../contract/door.ts';
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

/** The channel between the emulated business and one person's phone. */
export async function openRig(
  door: TestDoor,
  options: Partial<WhatsAppCloudOptions> = {},
): Promise<Rig & { readonly graph: Graph }> {
  const graph = await startGraph({ now: () => door.now() });
  const person = graph.person('920000000077');
  person.wroteAt = door.now();
  let site = await openWhatsAppSite();
  let [channel] = channelsOf(graph, options);
  await begin();
  await graph.webhooks.subscribe(site.url);

  async function begin() {
    site.mount(channel!, door);
    await channel!.start(door);
  }

  const rig: Rig & { readonly graph: Graph } = {
    graph,
    channel: channel!,
    address: { channel: 'whatsapp-cloud', account: channel!.account, address: person.address },
    writes: (text) => void person.writes(text),
    taps: (label) => void person.taps(label),
    sendsMedia(caption) {
      person.sends('image', caption);
      return 'image';
    },
    hears: (n) => person.hears(n),
    buttons: () => person.buttons(),
    unacknowledged: () => graph.webhooks.pending().filter((n) => 'messages' in n.value).length,
    async repeats() {
      await graph.webhooks.repeat();
    },
    bringsNonsense() {
      const metadata = { phone_number_id: graph.numbers[0]!.id };
      graph.bring({ metadata, messages: [{ id: 7 }, { id: 'x', type: 'text' }, null], statuses: ['x'] });
      graph.bring({ metadata: null, messages: {} });
      graph.bring({}, 'account_alerts');
    },
    refuses() {
      graph.plan('messages', graphError(131026));
      return 'not-found';
    },
    losesAnswer: () => graph.plan('messages', 'done-then-reset'),
    stalls: () => graph.plan('messages', 'done-then-hang'),
    reportsArrival() {
      person.report(person.lines.findLast((l) => l.from === 'business')!, 'delivered');
    },
    speaks: (audio) => void person.speaks(audio),
    others: (n) =>
      Array.from({ length: n }, (_, i) => {
        const other = graph.person(`9211${i}`);
        other.wroteAt = door.now();
        return { ...rig.address, address: other.address };
      }),
    reached: () => graph.numbers[0]!.pace.reached,
    storms() {
      graph.weather({ failing: 0.2, ways: graphTroubles });
      graph.webhooks.manner({ times: 3, scatterMs: 20 });
    },
    allows: { perSecond: graphPace.perSecond, perContactMs: graphPace.pair.everyMs },
    async restart(between) {
      await channel!.stop();
      await site.close();
      graph.webhooks.moved(null);
      await between();
      site = await openWhatsAppSite();
      [channel] = channelsOf(graph, options);
      rig.channel = channel!;
      await begin();
      graph.webhooks.moved(site.url);
    },
    async close() {
      await channel!.stop();
      await site.close();
      await graph.stop();
    },
  };
  return rig;
}
