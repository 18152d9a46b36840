import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { Hono } from 'hono';
import { describe, expect, it, vi } from 'vitest';
import type { Say } from '#src/care/outgoing.ts';
import { createPhone } from '#src/channels/phone/channel.ts';
import { createFeed } from '#src/channels/phone/feed.ts';
import { createHanded } from '#src/channels/phone/handed.ts';
import { advance, labelOf, merge, scriptLanguage, tapped, unread } from '#src/channels/phone/page/conversation.ts';
import { longestText, type PhoneMessage, type PhoneSending } from '#src/channels/phone/wire.ts';
import { voiceNote } from '../emulators/sound.ts';
import { channelContract, type Rig } from './contract/channelContract.ts';
import { createTestDoor, type TestDoor } from './contract/door.ts';

const address = { channel: 'phone', account: 'main', address: 'amna' };

/** A channel on an app of its own, with nothing on record but what `record` holds. */
async function running(door: TestDoor, record: PhoneMessage[] = []) {
  const app = new Hono();
  const channel = createPhone({ history: async (a) => (a === 'amna' ? record : []) });
  channel.routes?.(app, door);
  await channel.start(door);
  const post = (path: string, body: unknown, type = 'application/json') =>
    app.request(`/phone/api/${path}`, {
      method: 'POST',
      headers: { 'content-type': type },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const history = async (of = 'amna') => {
    const response = await app.request(`/phone/api/people/${of}/messages`);
    return ((await response.json()) as { messages: PhoneMessage[] }).messages;
  };
  return { app, channel, post, history };
}

const leaves = (app: Hono, bytes: Buffer, type = 'application/octet-stream') =>
  app.request('/phone/api/files?type=audio/ogg', {
    method: 'POST',
    headers: { 'content-type': type },
    body: new Uint8Array(bytes),
  });

/** The page's side of the contract: what was not confirmed is sent again under its id. */
async function rig(door: TestDoor): Promise<Rig> {
  let side = await running(door);
  let last: PhoneSending | null = null;
  let unsent: PhoneSending[] = [];
  let closed = false;
  const flush = async () => {
    for (const sending of [...unsent]) {
      const response = await side.post('messages', sending);
      if (response.status === 202) unsent = unsent.filter((u) => u !== sending);
    }
  };
  const sending = (async () => {
    while (!closed) {
      await flush();
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  })();
  const write = (message: Partial<PhoneSending>) => {
    last = { address: 'amna', id: randomUUID(), ...message };
    unsent.push(last);
  };
  const out = async () => (await side.history()).filter((m) => m.direction === 'out');
  return {
    get channel() {
      return side.channel;
    },
    address,
    writes: (text) => write({ text }),
    async taps(label) {
      const option = (await out()).flatMap((m) => m.options).findLast((o) => o.label === label);
      write({ choice: option!.id });
    },
    sendsMedia(text) {
      write({ media: 'image', text });
      return 'image';
    },
    async speaks(audio) {
      const { ref } = (await (await leaves(side.app, audio)).json()) as { ref: string };
      write({ media: 'voice', file: ref });
    },
    hears: (n) =>
      vi.waitFor(async () => {
        const heard = await out();
        expect(heard.length).toBeGreaterThanOrEqual(n);
        return heard.map((m) => m.text);
      }, 10_000),
    buttons: async () => (await out()).at(-1)?.options.map((o) => o.label) ?? [],
    unacknowledged: () => unsent.length,
    async repeats() {
      await side.post('messages', last);
    },
    async bringsNonsense() {
      for (const body of ['', '{', '[]', 'null', '{"address":["amna"]}']) await side.post('messages', body);
    },
    refuses: () => 'blocked',
    losesAnswer() {},
    async reportsArrival() {
      await side.post('receipts', { address: 'amna', state: 'delivered', messages: [(await out()).at(-1)!.id] });
    },
    async restart(between) {
      await side.channel.stop();
      await between();
      side = await running(door);
    },
    async close() {
      closed = true;
      door.open();
      await sending;
      await side.channel.stop();
    },
  };
}

channelContract('the simulated phone', rig, {
  refusals: 'nobody stands between the service and its own page who could refuse',
  'lost-answers': 'a row is handed over within the process; there is no request to lose',
  stalls: 'a row is handed over within the process; there is no answer to wait for',
  storms: 'nobody stands between the service and its own page who could fail',
  rate: 'nobody limits a page of our own',
});

const say = (text: string, more: Partial<Say> = {}): Say => ({
  ...{ kind: 'say', to: address, text, keys: [], options: [], language: 'ur-Latn', from: { companion: true } },
  ...more,
});

describe('what the page may send', () => {
  const wrong: readonly [string, unknown, number, string][] = [
    ['no address', { id: 'a', text: 'x' }, 400, 'address'],
    ['an address of another form', { address: '../etc', id: 'a', text: 'x' }, 400, 'address'],
    ['a number as its address', { address: '+92 300', id: 'a', text: 'x' }, 400, 'address'],
    ['no id', { address: 'amna', text: 'x' }, 400, 'id'],
    ['an id with a colon', { address: 'amna', id: 'a:b', text: 'x' }, 400, 'id'],
    ['nothing to say', { address: 'amna', id: 'a' }, 400, 'text'],
    ['an empty text', { address: 'amna', id: 'a', text: ' \n' }, 400, 'text'],
    ['text that is no text', { address: 'amna', id: 'a', text: 7 }, 400, 'text'],
    ['a choice with words', { address: 'amna', id: 'a', text: 'x', choice: 'y' }, 400, 'choice'],
    ['media nobody knows', { address: 'amna', id: 'a', media: 'smell' }, 400, 'media'],
    ['a field nobody knows', { address: 'amna', id: 'a', text: 'x', admin: true }, 400, 'admin'],
    ['a text too long', { address: 'amna', id: 'a', text: 'x'.repeat(longestText + 1) }, 413, 'text'],
    ['a body too long', { address: 'amna', id: 'a', text: 'x'.repeat(200_000) }, 413, 'body'],
    ['no JSON', '{"address":', 400, 'body'],
    ['a list', [], 400, 'body'],
  ];
  it.each(wrong)('refuses %s and names the field', async (_, body, status, field) => {
    const door = createTestDoor();
    const { post } = await running(door);
    const response = await post('messages', body);
    expect(response.status).toBe(status);
    const { error } = (await response.json()) as { error: { field: string; reason: string } };
    expect(error.field).toBe(field);
    expect(error.reason).not.toBe('');
    expect(door.arrivals).toEqual([]);
  });

  it('takes JSON only, so that a form on another site cannot write here', async () => {
    const door = createTestDoor();
    const { post } = await running(door);
    const response = await post('messages', { address: 'amna', id: 'a', text: 'x' }, 'text/plain');
    expect(response.status).toBe(400);
    expect(door.arrivals).toEqual([]);
  });

  it('takes the longest text, emoji and control characters whole', async () => {
    const door = createTestDoor();
    const { post } = await running(door);
    for (const [id, text] of Object.entries({ long: 'ی'.repeat(longestText), odd: '\u0000\u0007🤰🏽 \u202e' })) {
      expect((await post('messages', { address: 'amna', id, text })).status).toBe(202);
      expect(door.arrivals.at(-1)).toMatchObject({ text });
    }
  });

  it('says whether a message was new, and brings the same id in once', async () => {
    const door = createTestDoor();
    const { post } = await running(door);
    const body = { address: 'amna', id: 'one', text: 'salam' };
    expect(await (await post('messages', body)).json()).toMatchObject({ status: 'accepted' });
    expect(await (await post('messages', body)).json()).toMatchObject({ status: 'duplicate' });
    expect(door.arrivals.map((a) => a.id)).toEqual(['phone:main:amna:one']);
  });

  it('tells two people with the same message id apart', async () => {
    const door = createTestDoor();
    const { post } = await running(door);
    for (const who of ['amna', 'bilal']) await post('messages', { address: who, id: 'one', text: 'salam' });
    expect(door.arrivals).toHaveLength(2);
  });

  it('answers 503 and keeps nothing where the door fails, without a word of it in the log', async () => {
    const door = createTestDoor();
    const { post, history } = await running(door);
    door.failNext(1);
    const response = await post('messages', { address: 'amna', id: 'one', text: 'secret words' });
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).not.toBeNull();
    expect(door.logged()).not.toMatch(/secret|amna|disk/);
    expect(await history()).toEqual([]);
  });

  it('refuses the history of an address of another form', async () => {
    const { app } = await running(createTestDoor());
    const response = await app.request('/phone/api/people/A%20B/messages');
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { field: 'address' } });
  });
});

describe('receipts', () => {
  it('come in once per message and state, and only for what this phone was sent', async () => {
    const door = createTestDoor();
    const { channel, post } = await running(door);
    await channel.send('row/1', say('salam'), new AbortController().signal);
    const receipts = { address: 'amna', state: 'read', messages: ['row/1', 'row/of-another'] };
    expect(await (await post('receipts', receipts)).json()).toEqual({ accepted: 1 });
    expect(await (await post('receipts', receipts)).json()).toEqual({ accepted: 0 });
    expect((await post('receipts', { ...receipts, address: 'bilal' })).status).toBe(400);
    expect(door.arrivals).toEqual([
      expect.objectContaining({ type: 'delivery.receipt', outgoing: 'row/1', state: 'read' }),
    ]);
  });
});

describe('the history', () => {
  const message = (id: string, state: string, at: number): PhoneMessage => ({
    ...{ id, direction: 'out', at, text: id, media: null, choice: null, options: [], from: 'companion', state },
  });

  it('shows what has reached the phone, and nothing that waits or was withdrawn', async () => {
    const states = ['due', 'sending', 'sent', 'delivered', 'read', 'refused', 'expired', 'withdrawn'];
    const { history } = await running(
      createTestDoor(),
      states.map((state, i) => message(state, state, i)),
    );
    expect((await history()).map((m) => m.id)).toEqual(['sent', 'delivered', 'read']);
  });

  it('shows what was handed over before the record says so, once', async () => {
    const record = [message('row/1', 'sending', 5)];
    const { channel, history } = await running(createTestDoor(), record);
    await channel.send('row/1', say('salam'), new AbortController().signal);
    expect((await history()).map((m) => m.text)).toEqual(['salam']);
    record[0] = { ...record[0]!, state: 'sent' };
    expect((await history()).map((m) => m.text)).toEqual(['row/1']);
    expect(await history('bilal')).toEqual([]);
  });

  it('remembers no more than it may', () => {
    const handed = createHanded(3);
    for (let i = 0; i < 10; i++) handed.put('amna', message(`row/${i}`, 'sent', i));
    expect(handed.mergedInto([], 'amna').map((m) => m.id)).toEqual(['row/7', 'row/8', 'row/9']);
  });
});

describe('the live feed', () => {
  /** Reads Server-Sent Events of a response as they come. */
  function reader(response: Response) {
    const body = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    let rest = '';
    return async function next(): Promise<{ event: string; data: string } | null> {
      for (;;) {
        const end = rest.indexOf('\n\n');
        if (end >= 0) {
          const block = rest.slice(0, end);
          rest = rest.slice(end + 2);
          const field = (name: string) => block.match(new RegExp(`^${name}: (.*)$`, 'm'))?.[1] ?? '';
          return { event: field('event'), data: field('data') };
        }
        const { value, done } = await body.read();
        if (done) return null;
        rest += value;
      }
    };
  }

  it('tells a page what concerns its people, and nothing of others', async () => {
    const { app, channel, post } = await running(createTestDoor());
    const next = reader(await app.request('/phone/api/events?address=amna&address=zainab'));
    expect(await next()).toMatchObject({ event: 'open' });
    await channel.typing({ kind: 'typing', to: { ...address, address: 'bilal' } });
    await channel.typing({ kind: 'typing', to: address });
    await channel.send('row/1', say('haan\nji'), new AbortController().signal);
    await post('messages', { address: 'zainab', id: 'one', text: 'salam' });
    await post('receipts', { address: 'amna', state: 'delivered', messages: ['row/1'] });
    expect(await next()).toMatchObject({ event: 'typing' });
    const heard = await next();
    expect(heard?.event).toBe('message');
    expect(JSON.parse(heard!.data)).toMatchObject({ address: 'amna', message: { id: 'row/1', text: 'haan\nji' } });
    expect(JSON.parse((await next())!.data).message).toMatchObject({ direction: 'in', text: 'salam' });
    expect(await next()).toMatchObject({ event: 'tick' });
    await channel.stop();
    expect(await next()).toBeNull();
  });

  it.each(['', '?address=A%20B', `?${'address=a&'.repeat(21)}`])('refuses to listen for "%s"', async (query) => {
    const { app } = await running(createTestDoor());
    const response = await app.request(`/phone/api/events${query}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { field: 'address' } });
  });

  it('lets no more pages listen than it may', () => {
    const feed = createFeed(1);
    const listener = { addresses: ['amna'], push() {}, close() {} };
    const first = feed.add(listener);
    expect(feed.add({ ...listener })).toBeNull();
    first?.remove();
    expect(feed.add({ ...listener })).not.toBeNull();
  });

  it('is silent once the channel was stopped', async () => {
    const { app, channel } = await running(createTestDoor());
    await channel.stop();
    expect((await app.request('/phone/api/events?address=amna')).status).toBe(503);
    expect(await channel.send('row/1', say('x'), new AbortController().signal)).toMatchObject({ outcome: 'retry' });
  });
});

describe('the conversation on the page', () => {
  const states = ['received', 'sent', 'delivered', 'read'] as const;
  const anyMessage = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    direction: fc.constantFrom('in' as const, 'out' as const),
    at: fc.integer({ min: 0, max: 50 }),
    text: fc.string(),
    media: fc.constant(null),
    choice: fc.constantFrom(null, 'x', 'y'),
    options: fc.constantFrom([], [{ id: 'x', label: 'X' }]),
    from: fc.constant('companion' as const),
    state: fc.constantFrom(...states),
  });

  it('holds each message once, in order, and never takes a tick back, however it hears of them', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyMessage, { maxLength: 6 }), { maxLength: 6 }), (batches) => {
        let conversation: readonly PhoneMessage[] = [];
        for (const batch of batches) {
          const before = conversation;
          conversation = merge(conversation, batch);
          expect(new Set(conversation.map((m) => m.id)).size).toBe(conversation.length);
          expect(conversation.map((m) => m.at)).toEqual(conversation.map((m) => m.at).toSorted((a, b) => a - b));
          for (const m of before) {
            const now = conversation.find((n) => n.id === m.id)!;
            expect(states.indexOf(now.state as 'sent')).toBeGreaterThanOrEqual(states.indexOf(m.state as 'sent'));
            expect(now.at).toBe(m.at);
          }
          expect(merge(conversation, batch)).toEqual(conversation);
        }
      }),
    );
  });

  const offer = (id: string, at: number): PhoneMessage => ({
    ...{ id, direction: 'out', at, text: id, media: null, choice: null, from: 'companion', state: 'sent' },
    options: [
      { id: 'dose:taken', label: 'Li' },
      { id: 'dose:skip', label: 'Nahi li' },
    ],
  });
  const tap = (id: string, at: number, choice: string): PhoneMessage => ({
    ...{ id, direction: 'in', at, text: '', media: null, choice, options: [], from: 'person', state: 'received' },
  });

  it('marks the tapped answer at the message that offered it', () => {
    const conversation = [offer('m1', 1), tap('t1', 2, 'dose:taken'), offer('m2', 3), tap('t2', 4, 'dose:skip')];
    expect([...tapped(conversation)]).toEqual([
      ['m1', 'dose:taken'],
      ['m2', 'dose:skip'],
    ]);
    expect(labelOf(conversation, conversation[3]!)).toBe('Nahi li');
    expect(labelOf(conversation, tap('t3', 9, 'gone:away'))).toBeNull();
    expect([...tapped([tap('t0', 0, 'dose:taken'), offer('m1', 1)])]).toEqual([]);
  });

  it('counts as unread what was not looked at', () => {
    const conversation = [offer('m1', 1), tap('t1', 2, 'dose:taken'), offer('m2', 3)];
    expect(unread(advance(conversation, ['m1'], 'read')).map((m) => m.id)).toEqual(['m2']);
    expect(unread(advance(advance(conversation, ['m1'], 'read'), ['m1'], 'delivered'))).toHaveLength(1);
  });

  it.each([
    ['سر میں درد', 'ur'],
    ['BP 150/95 ہے، سر میں درد', 'ur'],
    ['sar mein dard', undefined],
    ['my sister said صبر and left', undefined],
    ['150/95', undefined],
  ])('tells the script of "%s"', (text, language) => {
    expect(scriptLanguage(text)).toBe(language);
  });
});

describe('the files of the simulated phone', () => {
  it('are refused as a form of a stranger, empty, or larger than a phone would send', async () => {
    const { app, channel } = await running(createTestDoor());
    expect((await leaves(app, voiceNote(), 'text/plain')).status).toBe(400);
    expect((await leaves(app, Buffer.alloc(0))).status).toBe(400);
    expect((await leaves(app, Buffer.alloc(24_000_001))).status).toBe(413);
    await channel.stop();
    expect((await leaves(app, voiceNote())).status).toBe(503);
  });

  it('can be heard where they are sound, and opened in no other way', async () => {
    const { app, channel } = await running(createTestDoor());
    const left = async (bytes: Buffer) => ((await (await leaves(app, bytes)).json()) as { ref: string }).ref;
    const sound = await app.request(`/phone/api/files/${await left(voiceNote())}`);
    expect(sound.headers.get('content-type')).toBe('audio/ogg');
    expect(sound.headers.get('x-content-type-options')).toBe('nosniff');
    const page = await app.request(`/phone/api/files/${await left(Buffer.from('<html><script>alert(1)</script>'))}`);
    expect(page.status).toBe(404);
    expect((await app.request('/phone/api/files/..%2f..%2fetc%2fpasswd')).status).toBe(404);
    await channel.stop();
  });

  it('carry what is spoken to a person, beside the written message', async () => {
    const { channel, app, history } = await running(createTestDoor());
    const signal = new AbortController().signal;
    expect(await channel.voice!('row', address, voiceNote(), 'audio/ogg', signal)).toMatchObject({ outcome: 'sent' });
    const [message] = await history();
    expect(message).toMatchObject({ id: 'row/voice', direction: 'out', media: 'voice', text: '' });
    const sound = await app.request(`/phone/api/files/${message!.sound}`);
    expect(Buffer.from(await sound.arrayBuffer())).toEqual(voiceNote());
    expect(await channel.voice!('row', address, Buffer.from('<html>'), 'audio/ogg', signal)).toMatchObject({
      outcome: 'refused',
    });
    await channel.stop();
  });

  it.each([
    ['a file without a kind', { file: '3f0f8e66-6a5e-4c5e-9d5c-3a1f2b4c5d6e', text: 'x' }, 'file'],
    ['a key that is none', { media: 'voice', file: '../../etc/passwd' }, 'file'],
    ['a place beyond the earth', { media: 'location', place: { latitude: 91, longitude: 0 } }, 'place.latitude'],
    ['a place of a picture', { media: 'image', place: { latitude: 1, longitude: 0 } }, 'place'],
  ])('refuses %s', async (_, sending, field) => {
    const { post, channel } = await running(createTestDoor());
    const answer = await post('messages', { address: 'amna', id: 'a', ...sending });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ error: { field } });
    await channel.stop();
  });
});
