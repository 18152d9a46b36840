import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answersDanger, type House, openHouse, webhookSecret } from './kit.ts';

/** Whatever comes from Telegram: a clear answer or refusal, nobody else harmed. Made-up people and words. */
const chat = (id: unknown, type = 'private') => ({ id, type, first_name: 'Synthetic' });
const text = (id: unknown, words: unknown) => ({ message_id: 1, date: 1_790_000_000, chat: chat(id), text: words });
const deep = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

const answered: readonly (readonly [string, number, string, object])[] = [
  ['a text of 100 kB', 201, 'message', text(201, `${'salam aap kaise hain '.repeat(5_000)}end`)],
  [
    'danger at the end of 100 kB',
    202,
    'message',
    text(202, `${'aaj mausam acha hai. '.repeat(5_000)} main marna chahti hoon`),
  ],
  ['emoji alone', 203, 'message', text(203, '😭😭😭👩‍👩‍👧‍👦🇵🇰')],
  ['control characters', 204, 'message', text(204, '\u0000\u0001\u0007\u001b[31m\u202esalam\u2066\u200f\ufeff')],
  ['half of a surrogate pair', 205, 'message', text(205, 'salam \ud83d dunya \udc00')],
  ['white space alone', 206, 'message', text(206, ' \n\t\u00a0')],
  ['a kind of media that nobody knows', 207, 'message', { ...text(207, undefined), hologram: { file_id: 'x' } }],
  [
    'the keys of prototypes',
    208,
    'message',
    JSON.parse(
      '{"message_id":1,"date":1,"chat":{"id":208,"type":"private","__proto__":{"type":"group"}},"text":"__proto__","constructor":{"prototype":{"x":1}},"toString":1}',
    ),
  ],
  ['a date in the far future', 209, 'message', { ...text(209, 'salam'), date: 9_007_199_254_740 }],
  ['a date before all dates', 210, 'message', { ...text(210, 'salam'), date: -9_007_199_254_740 }],
  ['a private chat with a negative id', -211, 'message', text(-211, 'salam')],
  ['the largest id', 9_007_199_254_740_991, 'message', text(9_007_199_254_740_991, 'salam')],
  ['deep nonsense beside the words', 212, 'message', { ...text(212, 'salam'), entities: JSON.parse(deep(5_000)) }],
  [
    'a tap on a button that nobody made',
    213,
    'callback_query',
    { id: '1', from: { id: 213 }, message: { message_id: 1, chat: chat(213) }, data: '__proto__:constructor' },
  ],
  ['a tap with no message', 214, 'callback_query', { id: '1', from: { id: 214 }, data: 'medicine:times/__proto__' }],
  ['a correction of nothing', 215, 'edited_message', text(215, 'salam')],
  ['text that is no text', 216, 'message', text(216, { a: 1 })],
  ['a date that is none', 217, 'message', { ...text(217, 'salam'), date: 'yesterday' }],
];

const passedOver: readonly (readonly [string, string, unknown])[] = [
  ['an empty message', 'message', text(301, '')],
  ['a message without a chat', 'message', { message_id: 1, date: 1, text: 'x' }],
  ['a chat id of words', 'message', text('three', 'x')],
  ['an id beyond all numbers', 'message', text(1e300, 'x')],
  ['an id with a fraction', 'message', text(1.5, 'x')],
  ['a message that is a list', 'message', [1, 2, 3]],
  ['a message that is null', 'message', null],
  ['a group', 'message', { ...text(-100, 'x'), chat: chat(-100, 'supergroup') }],
  ['another bot', 'message', { ...text(303, 'x'), from: { id: 303, is_bot: true } }],
  ['a tap without data', 'callback_query', { id: '1', from: { id: 304 } }],
  ['an update from the future', 'telepathy', { thought: 'x' }],
];

describe.each(['polling', 'webhook'] as const)('what comes from Telegram by %s', (mode) => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse(mode);
  });
  afterAll(() => house.stop());

  it.each(answered)('answers %s', async (_, id, kind, content) => {
    const person = house.api.person(id);
    person.state = 'here';
    house.api.bring(kind, content);
    const said = await house.api.until(() => person.lines.find((l) => l.from === 'bot'), 'an answer');
    expect(said.text.trim()).not.toBe('');
    expect(said.text.isWellFormed()).toBe(true);
  });

  it('finds danger behind 100 kB of other words', async () => {
    await house.settled();
    const { person } = (await house.store.contactPointOf('telegram', '4200000001', '202'))!;
    expect((await house.store.entry(person))!.handover.urgency).toBe('emergency');
  });

  it('passes over what says nothing, and answers who comes after', async () => {
    const before = house.store.connection.prepare('SELECT count(*) FROM inbox').pluck();
    await house.settled();
    const known = before.get() as number;
    for (const [, kind, content] of passedOver) house.api.bring(kind, content as object);
    await house.settled();
    expect(before.get()).toBe(known);
    await answersDanger(house, 399);
  });

  it('set nothing aside, told no words in its log, and is well', async () => {
    await house.settled();
    expect(house.logged()).not.toMatch(/could not be decided|set aside|salam|zeher|hologram/);
    expect(await house.healthy()).toBe(true);
    expect(({} as { x?: number }).x).toBeUndefined();
  });
});

describe('the webhook', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse('webhook');
  });
  afterAll(() => house.stop());
  const request = (body: string, secret: string | null, method: string) =>
    fetch(`${house.service.url}/telegram`, {
      method,
      ...(method === 'POST' && { body }),
      headers: {
        'content-type': 'application/json',
        ...(secret !== null && { 'x-telegram-bot-api-secret-token': secret }),
      },
    });
  // A connection that the server ended for a body that was too large may be picked up again before that is noticed.
  const post = (body: string, secret: string | null = webhookSecret, method = 'POST') =>
    request(body, secret, method).catch(() => request(body, secret, method));
  const good = JSON.stringify({ update_id: 1, message: text(401, 'salam') });

  it.each([
    ['no secret', good, null, 401],
    ['another secret', good, 'synthetic_secret_for_testz', 401],
    ['a secret of 8 kB', good, 'x'.repeat(8_000), 401],
    ['no JSON', '{"update_id": 1', webhookSecret, 400],
    ['nothing', '', webhookSecret, 400],
    ['no update', '{"hello": 1}', webhookSecret, 400],
    ['an id beyond all numbers', good.replace('"update_id":1', '"update_id":1e300'), webhookSecret, 400],
    ['an id of words', good.replace('"update_id":1', '"update_id":"1"'), webhookSecret, 400],
    ['200,000 brackets', deep(200_000), webhookSecret, 400],
    ['2 MB', JSON.stringify({ update_id: 1, message: text(401, 'x'.repeat(2_000_000)) }), webhookSecret, 413],
  ])('refuses %s', async (_, body, secret, status) => {
    const answer = await post(body, secret);
    expect(answer.status).toBe(status);
    expect(JSON.stringify(await answer.json())).toMatch(/unauthorised|body|update_id/);
  });

  it('knows one method', async () => {
    expect((await post('', webhookSecret, 'GET')).status).toBe(405);
  });

  it('takes nothing of all that, and what is right afterwards', async () => {
    const count = house.store.connection.prepare('SELECT count(*) FROM inbox').pluck();
    expect(count.get()).toBe(0);
    expect((await post(good)).status).toBe(200);
    expect((await post(good)).status).toBe(200);
    expect(count.get()).toBe(1);
    expect((await post(good.replace('"update_id":1', '"update_id":9007199254740991'))).status).toBe(200);
    expect((await post(good.replace('"update_id":1', '"update_id":-7'))).status).toBe(200);
    await house.settled();
    expect(await house.healthy()).toBe(true);
  });
});
