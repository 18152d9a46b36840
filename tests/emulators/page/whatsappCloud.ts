import { setTimeout as sleep } from 'node:timers/promises';
import { readTemplates } from '#src/channels/whatsapp-cloud/templates.ts';
import { webhookPath } from '#src/channels/whatsapp-cloud/webhook.ts';
import { graphTroubles, startGraph } from '../graph.ts';
import { type Provider, spoken } from './provider.ts';
import { syntheticPicture } from './telegram.ts';

const dayMs = 24 * 3_600_000;

/** WhatsApp's Cloud API as the page shows it. It looks for the service's webhook at that address until it proves itself. */
export async function whatsappCloudProvider(port: number, service: string): Promise<Provider> {
  const graph = await startGraph({ port });
  graph.business.reports = true;
  graph.setTemplates(
    readTemplates().flatMap(({ name, languages }) =>
      Object.values(languages).map(({ code, body, buttons }) => ({
        ...{ name, code, body, buttons },
        state: 'approved' as const,
      })),
    ),
  );
  const firstPerson = 920000000077;
  graph.person(String(firstPerson));
  const person = (id: string) => graph.person(id);
  const stopping = new AbortController();
  let subscribed = false;
  void (async () => {
    while (!subscribed && !stopping.signal.aborted) {
      subscribed = await graph.webhooks.subscribe(new URL(webhookPath, service).href).then(
        () => true,
        () => false,
      );
      if (!subscribed) await sleep(1_000, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  })();
  return {
    name: 'whatsapp-cloud',
    title: 'WhatsApp (Cloud API)',
    about: () =>
      `${subscribed ? 'webhook found' : `looking for the webhook at ${service}`} · ${graph.webhooks.pending().length} notices unconfirmed`,
    phones: () =>
      [...graph.people.values()].map(({ phone, state, wroteAt, lines }) => ({
        id: phone,
        state: stateOf(state, wroteAt),
        lines: lines.map((line) => ({
          id: line.id,
          from: line.from === 'business' ? 'us' : 'person',
          text: line.text,
          buttons: line.answers.map((a) => a.title),
        })),
      })),
    add: () => graph.person(String(firstPerson + graph.people.size)).phone,
    writes: (id, text) => void person(id).writes(text),
    taps: (id, label) => void person(id).taps(label),
    deeds: {
      'voice note': (id, text) => void person(id).speaks(spoken(text)),
      picture: (id, text) => void person(id).sends('image', text, syntheticPicture()),
      document: (id, text) => void person(id).sends('document', text),
      place: (id) => void person(id).sends('location'),
      contact: (id) => void person(id).sends('contacts'),
      sticker: (id) => void person(id).sends('sticker'),
      'correct the last': (id, text) => void person(id).corrects(text),
      'read all': (id) => person(id).reads(),
      'be silent for a day': (id) => {
        person(id).wroteAt = Date.now() - dayMs;
      },
      'be answered from our phone': (id, text) => void person(id).isAnsweredByHand(text || 'Main aap ke saath hoon.'),
      block: (id) => person(id).blocks(),
      unblock: (id) => person(id).unblocks(),
    },
    troubles: {
      'works well': () => {
        graph.revoke(false);
        graph.weather({});
        graph.webhooks.manner({});
      },
      'fails 20 %': () => graph.weather({ failing: 0.2, ways: graphTroubles }),
      slow: () => graph.weather({ slowMs: 6_000 }),
      'slow, fails 20 %': () => graph.weather({ slowMs: 6_000, failing: 0.2, ways: graphTroubles }),
      'repeats and reorders': () => graph.webhooks.manner({ times: 3, scatterMs: 2_000 }),
      'token taken back': () => graph.revoke(),
    },
    settings: {
      WHATSAPP_GRAPH_ROOT: graph.url,
      WHATSAPP_ACCESS_TOKEN: graph.token,
      WHATSAPP_PHONE_NUMBER_IDS: graph.numbers.map((n) => n.id).join(','),
      WHATSAPP_APP_SECRET: graph.appSecret,
      WHATSAPP_VERIFY_TOKEN: graph.verifyToken,
    },
    async stop() {
      stopping.abort();
      await graph.stop();
    },
  };
}

function stateOf(state: 'here' | 'blocked' | 'gone', wroteAt: number | null): string | null {
  if (state !== 'here') return state;
  if (wroteAt === null) return 'has not written yet';
  return Date.now() - wroteAt >= dayMs ? 'silent for a day: templates only' : null;
}
