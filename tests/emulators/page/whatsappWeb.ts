import { startWhatsAppWeb } from '../whatsapp-web.ts';
import { type Provider, spoken } from './provider.ts';
import { syntheticPicture } from './telegram.ts';

/** WhatsApp Web as the page shows it: the service's own browser must open it, and the programme's phone must scan its code. */
export async function whatsappWebProvider(port: number): Promise<Provider> {
  const web = await startWhatsAppWeb({ port });
  const { account } = web;
  const firstPerson = 920000000101;
  let people = 0;
  const add = () => {
    const number = String(firstPerson + people++);
    web.person(number);
    return number;
  };
  add();
  const person = (id: string) => web.person(id);
  return {
    name: 'whatsapp-web',
    title: 'WhatsApp Web',
    about: () => {
      const shown = [...account.devices.values()].some((d) => !d.paired && d.tell !== null);
      if (account.connected) return `linked · ${account.unread} messages unseen`;
      return shown ? 'the service shows a code to scan' : 'no browser has opened it';
    },
    phones: () =>
      [...account.people].map(([id, { state, lines }]) => ({
        id,
        state: state === 'here' ? null : 'is not on WhatsApp',
        lines: lines.map(({ id, from, text, type }) => ({ id, from, text: text || `<${type}>`, buttons: [] })),
      })),
    add,
    writes: (id, text) => void person(id).writes(text),
    taps: () => {
      throw new Error('there are no buttons: write the number of the answer');
    },
    deeds: {
      'voice note': (id, text) => void person(id).sends('ptt', '', spoken(text)),
      picture: (id, text) => void person(id).sends('image', text, syntheticPicture()),
      document: (id, text) => void person(id).sends('document', text),
      place: (id) => void person(id).sendsPlace(31.5204, 74.3587, 'Synthetic Clinic'),
      sticker: (id) => void person(id).sends('sticker'),
      'correct the last': (id, text) => person(id).corrects(text),
      'read all': (id) => person(id).acknowledges('read'),
      'be answered from our phone': (id, text) => person(id).isAnsweredByPhone(text || 'Main aap ke saath hoon.'),
      'leave WhatsApp': (id) => {
        person(id).state = 'not-on-whatsapp';
      },
      'come back': (id) => {
        person(id).state = 'here';
      },
    },
    troubles: {
      'works well': () => undefined,
      'scan the code': () => void account.scan().catch(() => undefined),
      'refuse the next message': () => web.plan('refused'),
      'confirm the next message never': () => web.plan('no-ack'),
      'stand still at the next message': () => web.plan('hang'),
      'end the link on the phone': () => account.unlink(),
    },
    settings: { WHATSAPP_WEB: '1', WHATSAPP_WEB_CHROMIUM_ARGS: web.chromiumArgs.join(' ') },
    stop: () => web.stop(),
  };
}
