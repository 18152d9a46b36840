import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Arrival } from '#src/care/event.ts';
import type { Say } from '#src/care/outgoing.ts';
import type { WhatsAppPerson } from '../../emulators/whatsapp-web/people.ts';
import { createTestDoor, type TestDoor } from '../contract/door.ts';
import { hasty, openPilot, type Pilot } from './rig.ts';

/** One paired account and many people, each test with one of their own. All of them and their words are synthetic. */
describe('talking by WhatsApp Web', () => {
  let door: TestDoor;
  let pilot: Pilot;
  let person: WhatsAppPerson;
  let people = 0;
  beforeAll(async () => {
    door = createTestDoor();
    pilot = await openPilot(door, { patience: { ...hasty, sweepMs: 400 } });
    await pilot.pair();
  });
  afterAll(async () => {
    const { reports } = pilot.whatsapp.account;
    await pilot.close();
    expect(reports).toEqual([]);
  });
  const number = () => `9230000${String(++people).padStart(5, '0')}`;
  beforeEach(() => {
    person = pilot.whatsapp.person(number());
  });

  const addressOf = (address: string) => ({ channel: 'whatsapp-web', account: 'main', address });
  const of = (who: string) => (a: Arrival) => 'contactPoint' in a.subject && a.subject.contactPoint.address === who;
  /** What came of that person, once it is so much. */
  const arrived = (n: number, who = person.pn) =>
    door.until(() => {
      const found = door.arrivals.filter(of(who));
      return found.length >= n && found;
    }, `${n} arrivals`);
  let row = 0;
  const say = (text: string, to = person.pn): Say => ({
    ...{ kind: 'say', text, keys: [], options: [], language: 'en', from: { companion: true } },
    to: addressOf(to),
  });
  const { signal } = new AbortController();
  const send = (text: string, to?: string) => pilot.channel.send(`e/${row++}`, say(text, to), signal);

  it('keeps a person of two ids one contact point, and answers in the chat they wrote from', async () => {
    const two = pilot.whatsapp.person(number(), { lid: true });
    two.writes('by the hidden id');
    await arrived(1, two.pn);
    const asked = pilot.whatsapp.account.lookups;
    two.writes('by the number', two.pn);
    two.writes('by the hidden id again');
    await arrived(3, two.pn);
    expect(await send('one answer', two.pn)).toMatchObject({ outcome: 'sent' });
    expect(pilot.whatsapp.account.chat(two.lid!).messages.at(-1)).toMatchObject({ body: 'one answer' });
    expect(pilot.whatsapp.account.lookups).toBe(asked);
  });

  it('serves a person whose number nobody tells', async () => {
    const hidden = pilot.whatsapp.person(number(), { hidden: true });
    hidden.writes('who am I?');
    await arrived(1, hidden.lid!);
    expect(await send('a person', hidden.lid!)).toMatchObject({ outcome: 'sent' });
    expect(await hidden.hears(1)).toEqual(['a person']);
  });

  it('reaches by the hidden id somebody who is known by number only', async () => {
    const two = pilot.whatsapp.person(number(), { lid: true });
    expect(await send('your appointment', two.pn)).toMatchObject({ outcome: 'sent' });
    expect(await two.hears(1)).toEqual(['your appointment']);
  });

  it('finds the right chat when WhatsApp refuses the first, and gives up where it refuses on', async () => {
    const two = pilot.whatsapp.person(number(), { lid: true });
    two.writes('old chat', two.pn);
    await arrived(1, two.pn);
    expect(await send('refused once', two.pn)).toMatchObject({ outcome: 'retry' });
    expect(await send('refused once', two.pn)).toMatchObject({ outcome: 'sent' });
    pilot.whatsapp.plan('refused', 'refused', 'refused');
    const again = () => pilot.channel.send('refused/0', say('no'), signal);
    expect([await again(), await again(), await again()]).toMatchObject([
      { outcome: 'retry' },
      { outcome: 'retry' },
      { outcome: 'refused', why: 'not-found' },
    ]);
  });

  it('hears that a human answered from the phone, and takes nothing of its own for that', async () => {
    person.writes('salam');
    await arrived(1);
    await send('Wa alaikum assalam');
    await pilot.channel.voice!('e/voice', addressOf(person.pn), Buffer.from('OggS'), 'audio/ogg; codecs=opus', signal);
    person.isAnsweredByPhone('This is Dr Synthetic. I am calling you.');
    const found = await arrived(2);
    expect(found.map((a) => a.type)).toEqual(['message.received', 'human.answered']);
  });

  it('tells what became of its words, in whichever order it is reported', async () => {
    await send('hello');
    person.acknowledges('read');
    person.acknowledges('delivered');
    person.acknowledges('read');
    const found = await arrived(1);
    expect(found).toMatchObject([{ type: 'delivery.receipt', state: 'read', outgoing: `e/${row - 1}` }]);
  });

  it('finds the row of a receipt in the house where it has forgotten it itself', async () => {
    await send('before a restart');
    const id = person.lines.at(-1)!.id;
    await pilot.channel.stop();
    door.leadTo({
      accept: async () => [],
      outgoingByProviderId: async (...of) =>
        of.join() === `whatsapp-web,main,${id}` ? { outgoing: 'on/record', person: 'p' } : null,
    });
    pilot.renew();
    await pilot.start();
    person.acknowledges('delivered');
    expect(await arrived(1)).toMatchObject([{ type: 'delivery.receipt', outgoing: 'on/record' }]);
  });

  it('hears corrections, places and moved numbers, and nothing of groups and notices', async () => {
    const group = { fromMe: false, remote: '123-456@g.us', id: 'G1', participant: person.pn };
    const to = pilot.whatsapp.account.me;
    pilot.whatsapp.account.bring({ id: group, type: 'chat', body: 'group', t: 1, from: group.remote, to });
    person.brings('e2e_notification');
    person.writes('bp 120/80');
    person.corrects('bp 180/120');
    person.sendsPlace(31.5, 74.3, 'Synthetic clinic');
    const next = `${number()}@c.us`;
    pilot.whatsapp.account.bring({
      id: { fromMe: false, remote: person.pn, id: pilot.whatsapp.account.nextId() },
      ...{ type: 'notification_template', body: '', t: 1, from: person.pn, to: next },
      extra: { subtype: 'change_number', templateParams: [person.pn, next] },
    });
    const found = await arrived(4);
    expect(found).toMatchObject([
      { text: 'bp 120/80', edited: false },
      { text: 'bp 180/120', edited: true },
      { media: 'location', place: { latitude: 31.5, longitude: 74.3, name: 'Synthetic clinic' } },
      { type: 'contactPoint.moved', to: addressOf(next) },
    ]);
    expect(door.arrivals.filter(of(group.remote))).toEqual([]);
  });

  it('takes an emoji on a message for a sign without words, and one that was taken back for nothing', async () => {
    await send('Did you take it?');
    person.reacts('👍');
    person.reacts('');
    person.writes('yes');
    const found = await arrived(2);
    expect(found).toMatchObject([
      { media: 'sticker', text: '' },
      { media: null, text: 'yes' },
    ]);
  });

  it.each([
    ['ptt', 'voice'],
    ['image', 'image'],
    ['document', 'document'],
    ['sticker', 'sticker'],
  ] as const)('fetches what came as %s, within what was asked for', async (content, media) => {
    const bytes = Buffer.from(`synthetic ${content} `.repeat(99));
    person.sends(content, '', bytes);
    const [arrival] = await arrived(1);
    expect(arrival).toMatchObject({ media, file: { bytes: bytes.length } });
    const file = (arrival as Extract<Arrival, { type: 'message.received' }>).file!;
    const fetch = (limit: number, of = file) => pilot.channel.download!(of, { bytes: limit }, signal);
    expect(await fetch(bytes.length)).toMatchObject({ got: bytes });
    expect(await fetch(bytes.length - 1)).toEqual({ failed: 'too-large' });
    // WhatsApp may tell no size, or lie.
    expect(await fetch(bytes.length - 1, { ...file, bytes: null })).toEqual({ failed: 'too-large' });
    for (const ref of ['../../etc/passwd', 'true_923000000001@c.us_1', `${file.ref}/../x`]) {
      expect(await fetch(9_999, { ...file, ref })).toEqual({ failed: 'gone' });
    }
    pilot.whatsapp.account.files.clear();
    expect([await fetch(9_999), await fetch(9_999), await fetch(9_999)]).toEqual([
      { retry: 'not there' },
      { retry: 'not there' },
      { failed: 'gone' },
    ]);
  });

  it('shows that it types, and speaks', async () => {
    person.writes('salam');
    await arrived(1);
    await pilot.channel.typing({ kind: 'typing', to: addressOf(person.pn) });
    await vi.waitFor(() => expect(pilot.whatsapp.account.typings).toContain(person.pn));
    const audio = Buffer.from('OggS synthetic speech');
    const spoken = pilot.channel.voice!('e/v', addressOf(person.pn), audio, 'audio/ogg; codecs=opus', signal);
    expect(await spoken).toMatchObject({ outcome: 'sent' });
    expect(person.lines.at(-1)).toMatchObject({ type: 'ptt', file: audio });
  });

  it('finds what the page has and told nobody of', async () => {
    person.writesUnheard('is anybody there?');
    expect(await arrived(1)).toMatchObject([{ text: 'is anybody there?' }]);
  });

  it('finds what was written while nobody listened, also where a human has read it on the phone', async () => {
    const other = pilot.whatsapp.person(number());
    person.writes('before');
    await arrived(1);
    await pilot.channel.stop();
    person.writes('unread one');
    person.writes('unread two');
    other.writes('read on the phone');
    pilot.whatsapp.account.chat(other.pn).unread = 0;
    pilot.renew();
    await pilot.start();
    expect((await arrived(3)).map((a) => 'text' in a && a.text)).toEqual(['before', 'unread one', 'unread two']);
    await arrived(1, other.pn);
    await vi.waitFor(() => expect(pilot.whatsapp.account.chat(person.pn).unread).toBe(0));
  });
});
