import { startBotApi, telegramTroubles } from '../bot-api.ts';
import { type Provider, spoken } from './provider.ts';

/** Telegram as the page shows it. */
export async function telegramProvider(port: number): Promise<Provider> {
  const api = await startBotApi({ port });
  const firstPerson = 1001;
  const person = (id: string) => api.person(Number(id));
  api.person(firstPerson);
  return {
    name: 'telegram',
    title: 'Telegram',
    about: () => {
      const { webhook } = api.updates;
      return `${webhook ? 'by webhook' : 'by polling'} · ${api.updates.pending().length} updates unconfirmed`;
    },
    phones: () =>
      [...api.people.values()].map(({ id, state, lines }) => ({
        id: String(id),
        state: state === 'here' ? null : state === 'never-started' ? 'has not written yet' : state,
        lines: lines.map((line) => ({
          id: String(line.messageId),
          from: line.from === 'bot' ? 'us' : 'person',
          text: line.text,
          buttons: line.buttons.flat().map((b) => b.text),
        })),
      })),
    add: () => String(api.person(firstPerson + api.people.size).id),
    writes: (id, text) => void person(id).writes(text),
    taps: (id, label) => void person(id).taps(label.replace(/^✓ /, '')),
    deeds: {
      'voice note': (id, text) => void person(id).speaks(spoken(text)),
      picture: (id, text) => void person(id).shows(syntheticPicture(), text),
      document: (id, text) => void person(id).sends('document', text),
      place: (id) => void person(id).sends('location'),
      contact: (id) => void person(id).sends('contact'),
      sticker: (id) => void person(id).sends('sticker'),
      'correct the last': (id, text) => void person(id).corrects(text),
      'block the bot': (id) => person(id).blocks(),
      unblock: (id) => person(id).unblocks(),
      'delete the account': (id) => {
        person(id).state = 'deactivated';
      },
    },
    troubles: {
      'works well': () => {
        api.revoke(false);
        api.weather({});
        api.updates.manner({});
      },
      'fails 20 %': () => api.weather({ failing: 0.2, ways: telegramTroubles }),
      slow: () => api.weather({ slowMs: 6_000 }),
      'slow, fails 20 %': () => api.weather({ slowMs: 6_000, failing: 0.2, ways: telegramTroubles }),
      'repeats and reorders': () => api.updates.manner({ times: 3, scatterMs: 2_000 }),
      'token taken back': () => api.revoke(),
    },
    settings: { TELEGRAM_API_ROOT: api.url, TELEGRAM_BOT_TOKEN: api.token },
    stop: () => api.stop(),
  };
}

/** One grey point, as a JPEG begins and ends. */
export function syntheticPicture(): Buffer {
  return Buffer.from(
    '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AVN//2Q==',
    'base64',
  );
}
