import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Say } from '#src/care/outgoing.ts';
import type { Channel } from '#src/channels/channel.ts';
import { parseTemplate } from '#src/channels/whatsapp-cloud/templates.ts';
import type { WhatsAppPerson } from '../../emulators/graph/people.ts';
import { type Graph, graphError, startGraph } from '../../emulators/graph.ts';
import { createTestDoor, type TestDoor } from '../contract/door.ts';
import { channelsOf, openWhatsAppSite } from './rig.ts';

const hour = 3_600_000;
const body = 'A message for you: {{1}} You can answer here.';
const template = parseTemplate('synthetic.yaml', {
  name: 'synthetic_message',
  category: 'utility',
  serves: ['plan.*', 'counselor'],
  parameters: ['text'],
  languages: {
    en: { code: 'en', state: 'approved', body },
    ur: { code: 'ur', state: 'pending', body },
  },
  reviewedBy: null,
  verifiedOn: null,
});
const withButtons = parseTemplate('synthetic.yaml', {
  ...template,
  name: 'synthetic_buttons',
  serves: ['medicine.dose'],
  languages: { en: { ...template.languages.en, buttons: ['Taken', 'Later'] } },
});

describe('speaking by WhatsApp', () => {
  let graph: Graph;
  let door: TestDoor;
  let channel: Channel;
  let person: WhatsAppPerson;
  let site: Awaited<ReturnType<typeof openWhatsAppSite>>;
  beforeEach(async () => {
    door = createTestDoor();
    door.stopTime();
    graph = await startGraph({ now: () => door.now() });
    graph.setTemplates(
      [template, withButtons].flatMap((t) => Object.values(t.languages).map((v) => ({ name: t.name, ...v }))),
    );
    person = graph.person('920000000077');
    person.wroteAt = door.now();
    site = await openWhatsAppSite();
    [channel] = channelsOf(graph, { templates: [template, withButtons] }) as [Channel];
    site.mount(channel, door);
    await channel.start(door);
    await graph.webhooks.subscribe(site.url);
  });
  afterEach(async () => {
    await channel.stop();
    await site.close();
    await graph.stop();
  });

  const say = (more: Partial<Say> = {}): Say => ({
    kind: 'say',
    to: { channel: 'whatsapp-cloud', account: channel.account, address: person.address },
    text: 'How are you?',
    keys: ['plan.well'],
    options: [],
    language: 'en',
    from: { companion: true },
    ...more,
  });
  const send = (one: Say, id = 'e/0') => channel.send(id, one, new AbortController().signal);
  const requests = () => graph.calls.filter((c) => c.name === 'messages');

  describe('when the person has not written for 24 hours', () => {
    beforeEach(() => door.pass(25 * hour));
    const heardAt = () => door.now() - 25 * hour;

    it('only the approved template leaves', async () => {
      expect(await send(say({ heardAt: heardAt() }))).toMatchObject({ outcome: 'sent' });
      expect(person.sees()).toMatchObject([
        { template: 'synthetic_message', text: body.replace('{{1}}', 'How are you?') },
      ]);
      expect(requests()).toHaveLength(1);
    });

    it('a template’s button comes back as the message’s own answer', async () => {
      const options = [
        { id: 'dose:taken', label: 'Taken' },
        { id: 'dose:later', label: 'Later' },
      ];
      await send(say({ heardAt: null, keys: ['medicine.dose'], options }));
      expect(person.buttons()).toEqual(['Taken', 'Later']);
      person.taps('Later');
      expect(await door.has(1)).toMatchObject([{ type: 'message.received', choice: 'dose:later', text: '' }]);
    });

    it.each<[string, Partial<Say>]>([
      ['there is none for these words', { keys: ['danger.cardiac'] }],
      ['Meta has not approved it in this language', { language: 'ur' }],
      ['the words do not fit', { text: 'x'.repeat(1_100) }],
    ])('nothing leaves where %s', async (_, more) => {
      expect(await send(say({ heardAt: heardAt(), ...more }))).toEqual({ outcome: 'refused', why: 'window-closed' });
      expect(requests()).toEqual([]);
    });

    it('a template that Meta has taken back is said to be a closed window', async () => {
      graph.setTemplates([]);
      expect(await send(say({ heardAt: heardAt() }))).toEqual({ outcome: 'refused', why: 'window-closed' });
      expect(person.sees()).toEqual([]);
    });

    it('the template follows where WhatsApp says at once what we did not know', async () => {
      graph.business.tellsOfWindow = 'at-once';
      expect(await send(say())).toMatchObject({ outcome: 'sent' });
      expect(person.sees()).toMatchObject([{ template: 'synthetic_message' }]);
    });

    it('care hears of it where WhatsApp says it later', async () => {
      expect(await send(say(), 'event/3')).toMatchObject({ outcome: 'sent' });
      expect(await door.has(1)).toMatchObject([
        { type: 'delivery.failed', outgoing: 'event/3', why: 'window-closed', subject: { contactPoint: say().to } },
      ]);
      expect(person.sees()).toEqual([]);
    });
  });

  it('finds the row of a report though the answer to the sending was lost', async () => {
    graph.business.reports = true;
    graph.plan('messages', 'done-then-reset');
    expect(await send(say(), 'event/7')).toMatchObject({ outcome: 'unknown' });
    const [receipt] = await door.has(1);
    expect(receipt).toMatchObject({ type: 'delivery.receipt', outgoing: 'event/7', state: 'delivered' });
    person.reads();
    expect((await door.has(2))[1]).toMatchObject({ type: 'delivery.receipt', outgoing: 'event/7', state: 'read' });
  });

  it('finds the row of a report by WhatsApp’s own id where ours was too long', async () => {
    const long = `${'x'.repeat(600)}/0`;
    const sent = await send(say(), long);
    door.outgoingByProviderId = async (_, __, id) =>
      sent.outcome === 'sent' && sent.providerId === id ? { outgoing: long, person: 'synthetic' } : null;
    person.report(person.lines[0]!, 'delivered');
    expect(await door.has(1)).toMatchObject([{ outgoing: long, subject: { person: 'synthetic' }, state: 'delivered' }]);
  });

  it('goes on with the part that failed, and says no other twice', async () => {
    const text = 'word '.repeat(2_000).trim();
    graph.plan('messages', 'fine', graphError(131016, 503));
    expect(await send(say({ text }))).toMatchObject({ outcome: 'retry' });
    expect(await send(say({ text }))).toMatchObject({ outcome: 'sent' });
    const heard = person.lines.map((l) => l.text);
    expect(heard.join(' ')).toBe(text);
  });

  it('reports a row as arrived when its last part has, and as failed when any part has', async () => {
    await send(say({ text: 'word '.repeat(2_000) }), 'event/1');
    const [first, , last] = person.lines;
    person.report(first!, 'delivered');
    person.report(last!, 'delivered');
    expect(await door.has(1)).toMatchObject([{ type: 'delivery.receipt', outgoing: 'event/1' }]);
    person.report(first!, 'failed', 131026);
    expect((await door.has(2))[1]).toMatchObject({ type: 'delivery.failed', outgoing: 'event/1', why: 'not-found' });
  });

  it.each([
    ['will not have the buttons', 131009],
    ['says that the person’s app may be too old for them', 131026],
  ])('says its words with numbers where WhatsApp %s', async (_, code) => {
    graph.plan('messages', graphError(code));
    const options = [{ id: 'a', label: 'Yes' }];
    expect(await send(say({ options }))).toMatchObject({ outcome: 'sent' });
    expect(person.sees()).toMatchObject([{ text: 'How are you?\n\n1. Yes', answers: [] }]);
  });

  it('repeats no part of a long text for that', async () => {
    graph.plan('messages', 'fine', graphError(131009));
    const text = 'word '.repeat(1_000).trim();
    expect(await send(say({ text, options: [{ id: 'a', label: 'Yes' }] }))).toMatchObject({ outcome: 'sent' });
    expect(person.lines.map((l) => l.text).join(' ')).toBe(`${text}\n\n1. Yes`);
  });

  it('waits longer at each time that it was too fast for one person, and not at all for another', async () => {
    graph.plan('messages', ...Array.from({ length: 5 }, () => graphError(131056)));
    const waits: number[] = [];
    for (let n = 0; n < 5; n++) {
      const outcome = await send(say());
      if (outcome.outcome === 'retry') waits.push(outcome.at! - door.now());
    }
    expect(waits).toEqual([6_000, 12_000, 24_000, 48_000, 60_000]);
    expect(await send(say())).toMatchObject({ outcome: 'sent' });
    graph.plan('messages', graphError(131056));
    expect(await send(say())).toMatchObject({ at: door.now() + 6_000 });
  });

  it('tells the operator where WhatsApp gives a message up for our own account’s sake', async () => {
    await send(say(), 'event/1');
    const [line] = person.lines;
    person.report(line!, 'failed', 131049);
    expect((await door.has(1))[0]).toMatchObject({ why: 'not-delivered' });
    expect(door.logged()).not.toContain('trouble with the account');
    person.report({ ...line!, id: 'wamid.other' }, 'failed', 131042);
    expect((await door.has(2))[1]).toMatchObject({ why: 'not-delivered', outgoing: 'event/1' });
    expect(door.logged()).toMatch(/trouble with the account.*131042/s);
  });

  it('blames nobody for our own account, and tells the operator without the token', async () => {
    graph.revoke();
    expect(await send(say())).toEqual({
      outcome: 'retry',
      at: door.now() + 60_000,
      why: 'account: unauthorised (190)',
    });
    expect(door.logged()).toContain('refuses the account');
    expect(channel.status!()).toEqual({ state: 'failing', since: door.now() });
    graph.revoke(false);
    expect(await send(say(), 'e/1')).toMatchObject({ outcome: 'sent' });
    expect(channel.status!()).toMatchObject({ state: 'ready' });
    expect(door.logged()).not.toContain(graph.token);
    expect(door.logged()).not.toContain(person.address);
  });

  it('shows that it types under the last message, and marks it as read', async () => {
    await channel.typing({ kind: 'typing', to: say().to });
    expect(graph.calls.filter((c) => c.name === 'typing')).toEqual([]);
    person.writes('salam');
    await door.has(1);
    await graph.until(() => graph.webhooks.pending().length === 0, 'the notice to be taken');
    await channel.typing({ kind: 'typing', to: say().to });
    expect(person.typing).toBe(1);
    graph.plan('typing', 'reset');
    await expect(channel.typing({ kind: 'typing', to: say().to })).resolves.toBeUndefined();
  });

  it('reaches who hides their number, by their id', async () => {
    person.hidden = true;
    person.writes('salam');
    const [arrival] = await door.has(1);
    expect(arrival).toMatchObject({ subject: { contactPoint: { address: person.userId } } });
    expect(await send(say())).toMatchObject({ outcome: 'sent' });
    expect(await person.hears(1)).toEqual(['How are you?']);
  });
});

describe('several numbers', () => {
  it('speak and hear each by its own, over one webhook', async () => {
    const graph = await startGraph({ numbers: ['200000000000001', '200000000000002'] });
    const door = createTestDoor();
    const site = await openWhatsAppSite();
    const channels = channelsOf(graph);
    try {
      for (const channel of channels) site.mount(channel, door);
      await channels[0]!.start(door);
      await graph.webhooks.subscribe(site.url);
      // The second has not started: nothing of what is for it may be acknowledged.
      const second = graph.numbers[1]!.person('920000000002');
      second.writes('to the second');
      await graph.until(() => graph.webhooks.deliveries.some((d) => d.status === 500), 'a refusal');
      graph.person('920000000001').writes('to the first');
      await door.has(1);
      await channels[1]!.start(door);
      await door.has(2);
      expect(door.arrivals.map((a) => 'contactPoint' in a.subject && a.subject.contactPoint.account)).toEqual([
        '200000000000001',
        '200000000000002',
      ]);
      const to = { channel: 'whatsapp-cloud', account: '200000000000002', address: second.address };
      const words: Say = {
        kind: 'say',
        to,
        text: 'from the second',
        keys: [],
        options: [],
        language: 'en',
        from: { companion: true },
      };
      await channels[1]!.send('e/0', words, new AbortController().signal);
      expect(await second.hears(1)).toEqual(['from the second']);
      // A number of the same business that is not set here is none of ours.
      graph.bring({ metadata: { phone_number_id: '3' }, messages: [{ id: 'w', from: '1', type: 'text' }] });
      await graph.until(() => graph.webhooks.pending().length === 0, 'the notice to be let go');
      expect(door.arrivals).toHaveLength(2);
    } finally {
      for (const channel of channels) await channel.stop();
      await site.close();
      await graph.stop();
    }
  });

  it.each([
    ['a token that is none', { token: 'synthetic-other-token' }, 'WHATSAPP_ACCESS_TOKEN'],
    ['a number that is not ours', { numbers: ['7'] }, 'WHATSAPP_PHONE_NUMBER_IDS'],
  ])('are not started with %s', async (_, options, setting) => {
    const graph = await startGraph();
    const [channel] = channelsOf(graph, options);
    await expect(channel!.start(createTestDoor())).rejects.toThrow(setting);
    await graph.stop();
  });

  it('start while WhatsApp cannot be reached', async () => {
    const graph = await startGraph();
    await graph.stop();
    const door = createTestDoor();
    const [channel] = channelsOf(graph);
    await channel!.start(door);
    expect(door.logged()).toContain('cannot be reached yet');
    expect(channel!.status!()).toMatchObject({ state: 'failing' });
    await channel!.stop();
    expect(channel!.status!()).toMatchObject({ state: 'stopped' });
  });
});
