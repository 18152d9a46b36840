import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Channel } from '#src/channels/channel.ts';
import { signatureOf, writeNotice } from '../../emulators/graph/webhooks.ts';
import { type Graph, startGraph } from '../../emulators/graph.ts';
import { createTestDoor, type TestDoor } from '../contract/door.ts';
import { channelsOf, openWhatsAppSite } from './rig.ts';

describe('receiving from WhatsApp', () => {
  let graph: Graph;
  let door: TestDoor;
  let site: Awaited<ReturnType<typeof openWhatsAppSite>>;
  let channel: Channel;
  beforeEach(async () => {
    [graph, site] = await Promise.all([startGraph(), openWhatsAppSite()]);
    door = createTestDoor();
    [channel] = channelsOf(graph) as [Channel];
    site.mount(channel, door);
    await channel.start(door);
  });
  afterEach(async () => {
    await channel.stop();
    await site.close();
    await graph.stop();
  });

  const notice = (text: string) =>
    writeNotice([
      {
        field: 'messages',
        value: {
          metadata: { phone_number_id: graph.numbers[0]!.id },
          messages: [{ id: 'wamid.1', from: '9231', timestamp: '1', type: 'text', text: { body: text } }],
        },
      },
    ]);
  const post = (body: string | Buffer, signature: string | null) =>
    fetch(site.url, {
      method: 'POST',
      body: new Uint8Array(Buffer.from(body)),
      headers: { 'content-type': 'application/json', ...(signature !== null && { 'x-hub-signature-256': signature }) },
    });
  const signed = (body: string) => post(body, signatureOf(body, graph.appSecret));

  it('takes what is signed, in Urdu too, as WhatsApp writes it', async () => {
    const body = notice('میری طبیعت / ٹھیک نہیں 😔');
    expect(body).toMatch(/^[\x20-\x7e]+$/);
    expect((await signed(body)).status).toBe(200);
    expect(door.arrivals).toMatchObject([{ text: 'میری طبیعت / ٹھیک نہیں 😔' }]);
  });

  it.each<[string, (body: string) => string | null]>([
    ['none', () => null],
    ['an empty one', () => ''],
    ['one without its kind', (b) => signatureOf(b, graph.appSecret).slice(7)],
    ['one by another secret', (b) => signatureOf(b, 'another secret')],
    ['one of other words', () => signatureOf(notice('calm'), graph.appSecret)],
    ['one of the older kind', (b) => `sha1=${createHmac('sha1', graph.appSecret).update(b).digest('hex')}`],
    ['one in capitals', (b) => signatureOf(b, graph.appSecret).toUpperCase()],
    ['one and a little', (b) => `${signatureOf(b, graph.appSecret)}0`],
    ['one cut short', (b) => signatureOf(b, graph.appSecret).slice(0, -1)],
  ])('lets nothing in with a signature that is %s', async (_, signature) => {
    const body = notice('forged words');
    expect((await post(body, signature(body))).status).toBe(401);
    expect(door.arrivals).toEqual([]);
    expect(door.logged()).not.toContain('forged words');
  });

  it('looks at the bytes: the same JSON written again bears another signature', async () => {
    const body = notice('درد');
    const again = JSON.stringify(JSON.parse(body));
    expect((await post(again, signatureOf(body, graph.appSecret))).status).toBe(401);
    expect((await signed(again)).status).toBe(200);
  });

  it('takes a repeated notice once', async () => {
    for (let n = 0; n < 3; n++) expect((await signed(notice('once'))).status).toBe(200);
    expect(door.arrivals).toHaveLength(1);
  });

  it.each([
    ['not JSON', '{"object": '],
    ['another object', '{"object": "page", "entry": []}'],
    ['null', 'null'],
    ['a list', '[]'],
  ])('refuses what is %s', async (_, body) => {
    expect((await signed(body)).status).toBe(400);
  });

  it('refuses a body that no notice has, signed or not', async () => {
    const body = notice('x'.repeat(3_200_000));
    expect((await signed(body)).status).toBe(413);
    expect((await post(body, null)).status).toBe(413);
    expect(door.arrivals).toEqual([]);
  });

  it('proves itself to WhatsApp and to nobody else', async () => {
    const asked = (token: string, mode = 'subscribe') =>
      fetch(
        `${site.url}?${new URLSearchParams({ 'hub.mode': mode, 'hub.verify_token': token, 'hub.challenge': '<b>7' })}`,
      );
    const proof = await asked(graph.verifyToken);
    expect([proof.status, await proof.text()]).toEqual([200, '<b>7']);
    expect(proof.headers.get('content-type')).toContain('text/plain');
    for (const [token, mode] of [['wrong'], [''], [graph.verifyToken, 'unsubscribe']] as const) {
      const refused = await asked(token, mode);
      expect([refused.status, await refused.text()]).not.toContain('<b>7');
      expect(refused.status).toBe(403);
    }
  });

  it('answers 200 once it is durable', async () => {
    door.shut();
    const answered = signed(notice('x'));
    await door.until(() => door.knocking() > 0, 'a knock');
    expect(door.arrivals).toEqual([]);
    door.open();
    expect((await answered).status).toBe(200);
    door.failNext(1);
    expect((await signed(notice('x'))).status).toBe(500);
    expect((await signed(notice('x'))).status).toBe(200);
  });

  it('takes all that one request holds, in the order in which it was written', async () => {
    await graph.webhooks.subscribe(site.url);
    graph.webhooks.hold();
    let now = Date.now() - 60_000;
    const people = ['920000000001', '920000000002'].map((phone) => graph.person(phone));
    const stamps: string[] = [];
    for (let n = 0; n < 6; n++) {
      now += 5_000;
      const metadata = { phone_number_id: graph.numbers[0]!.id };
      const text = `words ${n}`;
      stamps.push(text);
      const timestamp = String(Math.floor(now / 1000));
      const from = people[n % 2]!.phone;
      graph.bring({ metadata, messages: [{ id: `wamid.${n}`, from, timestamp, type: 'text', text: { body: text } }] });
    }
    graph.webhooks.release('reversed');
    await door.has(6);
    expect(door.arrivals.map((a) => 'text' in a && a.text)).toEqual(stamps);
    await graph.until(() => graph.webhooks.pending().length === 0, 'the answer');
    expect(graph.webhooks.deliveries).toHaveLength(1);
  });

  it('is not led astray by notices that come thrice and in any order', async () => {
    await graph.webhooks.subscribe(site.url);
    graph.webhooks.manner({ times: 3, scatterMs: 30 });
    for (let n = 0; n < 20; n++) graph.person(`92000${n}`).writes(`from ${n}`);
    await graph.until(() => graph.webhooks.pending().length === 0 && !graph.webhooks.busy(), 'all to be brought');
    expect(door.arrivals).toHaveLength(20);
    expect(door.duplicates).toHaveLength(40);
  });

  it('tells that a human of the programme answered by hand, and that somebody has another number', async () => {
    await graph.webhooks.subscribe(site.url);
    const person = graph.person('920000000001');
    const before = person.address;
    person.isAnsweredByHand('I am here myself');
    person.changesNumber('920000000009');
    const arrivals = await door.has(2);
    expect(arrivals.find((a) => a.type === 'human.answered')).toMatchObject({
      subject: { contactPoint: { address: before } },
    });
    expect(arrivals.find((a) => a.type === 'contactPoint.moved')).toMatchObject({
      subject: { contactPoint: { address: before } },
      to: { channel: 'whatsapp-cloud', address: person.address },
    });
    expect(JSON.stringify(arrivals)).not.toContain('I am here myself');
  });
});
