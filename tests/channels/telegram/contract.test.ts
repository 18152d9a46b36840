import { createTelegram, type TelegramOptions } from '#src/channels/telegram/channel.ts';
import { randomFrom } from '#src/cli/world.ts';
import { startBotApi, telegramTroubles } from '../../emulators/bot-api.ts';
import { botApiPace } from '../../emulators/telegram/pace.ts';
import { channelContract, type Lacks, type Rig } from '../contract/channelContract.ts';
import type { TestDoor } from '../contract/door.ts';
import { openSite } from './site.ts';

const lacks: Lacks = { receipts: 'Telegram tells a bot nothing of arrival or reading' };
const secretToken = 'synthetic-secret-of-tests';

async function open(door: TestDoor, way: 'polling' | 'webhook'): Promise<Rig> {
  const api = await startBotApi({ now: () => door.now(), random: randomFrom(7) });
  const person = api.person(5_000_001);
  person.state = 'here';
  let site = way === 'webhook' ? await openSite() : null;
  let channel = create();
  await begin();

  function create() {
    const mode: TelegramOptions['mode'] = site ? { webhookPath: '/telegram', url: site.url, secretToken } : 'polling';
    return createTelegram({ token: api.token, apiRoot: api.url, mode, wording: null });
  }
  async function begin() {
    site?.mount(channel, door);
    await channel.start(door);
  }

  const rig: Rig = {
    channel,
    address: { channel: 'telegram', account: channel.account, address: '5000001' },
    writes: (text) => void person.writes(text),
    taps: (label) => void person.taps(label),
    sendsMedia(caption) {
      person.sends('photo', caption);
      return 'image';
    },
    hears: (n) => person.hears(n),
    buttons: () => person.buttons(),
    unacknowledged: () => api.updates.pending().length,
    async repeats() {
      const date = Math.floor(Date.now() / 1000);
      const id = door.arrivals.at(-1)!.id.split(':').at(-1);
      const chat = { id: person.id, type: 'private' };
      const again = { update_id: Number(id), message: { message_id: 1, date, chat, text: 'one' } };
      // By polling a message comes again when we went away before we confirmed it, by webhook when our answer was lost.
      if (way === 'polling') await rig.restart(() => api.bringRaw(again));
      else api.bringRaw(again);
    },
    bringsNonsense() {
      api.bring('message', { message_id: 'x', date: 'yesterday', chat: null });
      api.bring('callback_query', { id: 7 });
    },
    refuses() {
      person.state = 'blocked';
      return 'blocked';
    },
    losesAnswer: () => api.plan('sendMessage', 'done-then-reset'),
    stalls: () => api.plan('sendMessage', 'done-then-hang'),
    reportsArrival() {},
    speaks: (audio) => void person.speaks(audio),
    others: (n) =>
      Array.from({ length: n }, (_, i) => {
        api.person(6_000_000 + i).state = 'here';
        return { ...rig.address, address: `${6_000_000 + i}` };
      }),
    reached: () => api.reached,
    storms: () => api.weather({ failing: 0.2, ways: telegramTroubles }),
    allows: { perSecond: botApiPace.perSecond, perContactMs: botApiPace.perChatMs },
    async restart(between) {
      await channel.stop();
      await site?.close();
      await between();
      site = site ? await openSite() : null;
      channel = create();
      rig.channel = channel;
      await begin();
    },
    async close() {
      await channel.stop();
      await site?.close();
      await api.stop();
    },
  };
  return rig;
}

channelContract('telegram by polling', (door) => open(door, 'polling'), lacks);
channelContract('telegram by webhook', (door) => open(door, 'webhook'), lacks);
