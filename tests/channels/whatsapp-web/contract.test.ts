import { channelContract, type Lacks, type Rig } from '../contract/channelContract.ts';
import type { TestDoor } from '../contract/door.ts';
import { openPilot } from './rig.ts';

const lacks: Lacks = {
  taps: 'WhatsApp Web has no buttons: answers are numbered',
  storms: 'no request of ours is answered with an error there: what fails is the page, and that is broken elsewhere',
};

async function open(door: TestDoor): Promise<Rig> {
  const pilot = await openPilot(door);
  const { whatsapp } = pilot;
  // Known by both ids, so that a message can come again under the other.
  const person = whatsapp.person('923000000001', { lid: true });
  await pilot.pair();
  const addressOf = (address: string) => ({ channel: 'whatsapp-web', account: 'main', address });

  const rig: Rig = {
    channel: pilot.channel,
    address: addressOf(person.pn),
    writes: (text) => void person.writes(text),
    taps() {},
    sendsMedia(caption) {
      person.sends('image', caption);
      return 'image';
    },
    hears: (n) => person.hears(n),
    buttons: () => [],
    unacknowledged: () => whatsapp.account.unread,
    repeats: () => person.repeats(),
    bringsNonsense() {
      person.brings('chat', { t: 'yesterday', body: 7 });
      person.brings('chat', { from: null });
      person.brings('e2e_notification');
    },
    refuses() {
      person.state = 'not-on-whatsapp';
      return 'not-found';
    },
    losesAnswer: () => whatsapp.plan('no-ack'),
    stalls: () => whatsapp.plan('no-ack'),
    reportsArrival: () => person.acknowledges('delivered'),
    speaks: (audio) => void person.sends('ptt', '', audio),
    others: (n) => Array.from({ length: n }, (_, i) => addressOf(whatsapp.person(`92310000${1000 + i}`).pn)),
    reached: () => whatsapp.account.reached,
    // WhatsApp publishes no limit; these are what we promise ourselves.
    allows: pilot.channel.limits,
    async restart(between) {
      await pilot.channel.stop();
      await between();
      pilot.renew();
      rig.channel = pilot.channel;
      await pilot.start();
    },
    close: () => pilot.close(),
  };
  return rig;
}

channelContract('whatsapp-web', open, lacks);
