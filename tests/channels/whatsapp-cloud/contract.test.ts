import { graphPace } from '../../emulators/graph/pace.ts';
import { graphError, startGraph } from '../../emulators/graph.ts';
import { channelContract, type Rig } from '../contract/channelContract.ts';
import type { TestDoor } from '../contract/door.ts';
import { channelsOf, openWhatsAppSite } from './rig.ts';

async function open(door: TestDoor): Promise<Rig> {
  const graph = await startGraph({ now: () => door.now() });
  const person = graph.person('920000000077');
  person.wroteAt = door.now();
  let site = await openWhatsAppSite();
  let [channel] = channelsOf(graph);
  await begin();
  await graph.webhooks.subscribe(site.url);

  async function begin() {
    site.mount(channel!, door);
    await channel!.start(door);
  }

  const rig: Rig = {
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
    allows: { perSecond: graphPace.perSecond, perContactMs: graphPace.pair.everyMs },
    async restart(between) {
      await channel!.stop();
      await site.close();
      graph.webhooks.moved(null);
      await between();
      site = await openWhatsAppSite();
      [channel] = channelsOf(graph);
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

channelContract('whatsapp-cloud', open);
