import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWording } from '#src/care/language/wording.ts';
import type { Channel } from '#src/channels/channel.ts';
import { createTelegram } from '#src/channels/telegram/channel.ts';
import { type BotApi, startBotApi } from '../../emulators/bot-api.ts';
import type { Fault } from '../../emulators/faults.ts';
import { createTestDoor, type TestDoor } from '../contract/door.ts';

const failure = (code: number, description: string, parameters = {}): Fault => ({
  status: code,
  body: { ok: false, error_code: code, description, parameters },
});
const menu = { menu: 'Menu', help: 'Help', 'talk-to-a-person': 'Talk', stop: 'Stop' };
const wording = createWording({ en: { telegram: menu }, ur: { telegram: menu }, 'ur-Latn': { telegram: menu } });

describe('receiving from Telegram by polling', () => {
  let api: BotApi;
  let door: TestDoor;
  let channel: Channel;
  const create = (token = api.token) => createTelegram({ token, apiRoot: api.url, mode: 'polling', wording });
  const ask = (labels: readonly string[]) =>
    channel.send(
      'e/0',
      {
        kind: 'say',
        to: { channel: 'telegram', account: channel.account, address: '77' },
        text: 'Li?',
        keys: [],
        options: labels.map((label, i) => ({ id: `a:${i + 1}`, label })),
        language: 'ur-Latn',
        from: { companion: true },
      },
      new AbortController().signal,
    );
  beforeEach(async () => {
    api = await startBotApi();
    door = createTestDoor();
    channel = create();
  });
  afterEach(async () => {
    await channel.stop();
    await api.stop();
  });

  it.each([
    ['a gateway that is down', { status: 502, body: '<html>Bad Gateway</html>' }],
    ['a server error', failure(500, 'Internal Server Error')],
    ['a torn connection', 'reset'],
    ['a request to wait', failure(429, 'Too Many Requests', { retry_after: 1 })],
    ['another poller', failure(409, 'Conflict: terminated by other getUpdates request')],
    ['nonsense', { status: 200, body: { ok: true, result: 'nonsense' } }],
  ] as [string, Fault][])('outlives %s', async (_, fault) => {
    api.plan('getUpdates', fault);
    await channel.start(door);
    api.person(77).writes('still there?');
    await door.has(1);
  });

  it('begins where Telegram cannot be reached yet', async () => {
    api.plan('getMe', 'reset');
    api.plan('deleteWebhook', 'reset', { status: 502, body: 'x' });
    await channel.start(door);
    api.person(77).writes('still there?');
    await door.has(1);
  });

  it('takes the updates back from a webhook of an earlier run, and drops none', async () => {
    api.updates.setWebhook('http://127.0.0.1:9/nobody', null, undefined);
    api.person(77).writes('meanwhile');
    await channel.start(door);
    expect(await door.has(1)).toMatchObject([{ text: 'meanwhile' }]);
    api.updates.setWebhook('http://127.0.0.1:9/nobody', null, undefined);
    await api.until(() => api.updates.webhook === null, 'the webhook to be gone');
    api.person(77).writes('again');
    await door.has(2);
  });

  it('refuses to start with a token that Telegram does not know, and does not repeat it', async () => {
    channel = create('4200000001:a-wrong-synthetic-token');
    const error = await channel.start(door).catch((e: Error) => e);
    expect(String(error)).toContain('TELEGRAM_BOT_TOKEN');
    expect(String(error)).not.toContain('wrong-synthetic');
    expect(() => create('no token')).toThrow('TELEGRAM_BOT_TOKEN');
  });

  it('makes a whole batch durable in one call', async () => {
    for (let n = 0; n < 50; n++) api.person(1_000 + n).writes(`message ${n}`);
    const accept = vi.spyOn(door, 'accept');
    await channel.start(door);
    await door.has(50);
    expect(accept).toHaveBeenCalledTimes(1);
  });

  it('asks again for what it did not take while it was stopped', async () => {
    door.shut();
    await channel.start(door);
    api.person(77).writes('one');
    await door.until(() => door.knocking() > 0, 'a knock');
    const stopped = channel.stop();
    expect(api.updates.pending()).toHaveLength(1);
    door.open();
    await stopped;
    expect(door.arrivals).toHaveLength(1);
    expect(api.updates.pending()).toEqual([]);
  });

  it('marks the tapped answer, leaves the others to be tapped and stops its button waiting', async () => {
    await channel.start(door);
    const person = api.person(77);
    person.state = 'here';
    await ask(['Haan', 'Nahi']);
    person.taps('Haan');
    await api.until(() => person.buttons().includes('✓ Haan'), 'the mark');
    expect(person.buttons()).toEqual(['✓ Haan', 'Nahi']);
    person.taps('Nahi');
    await api.until(() => person.buttons().includes('✓ Nahi'), 'the mark');
    expect(person.buttons()).toEqual(['Haan', '✓ Nahi']);
    expect(door.arrivals).toMatchObject([{ choice: 'a:1' }, { choice: 'a:2' }]);
    await api.until(() => api.calls.filter((c) => c.method === 'answerCallbackQuery').length === 2, 'two answers');
  });

  it.each(['2', '۲', '٢', '2.', 'nahi'])('marks the answer that was typed as %s', async (typed) => {
    await channel.start(door);
    const person = api.person(77);
    person.state = 'here';
    await ask(['Haan', 'Nahi']);
    person.writes(typed);
    await api.until(() => person.buttons().includes('✓ Nahi'), 'the mark');
    expect(person.buttons()).toEqual(['Haan', '✓ Nahi']);
    expect(door.arrivals).toMatchObject([{ text: typed, choice: null }]);
  });

  it('marks nothing for a number that answers no question any more', async () => {
    await channel.start(door);
    const person = api.person(77);
    person.state = 'here';
    await ask(['Haan', 'Nahi']);
    await ask([]);
    person.writes('1');
    await door.has(1);
    await channel.stop();
    expect(api.calls.filter((c) => c.method === 'editMessageReplyMarkup')).toEqual([]);
  });

  it('hears what comes under a smaller number after a quiet week', async () => {
    await channel.start(door);
    api.person(77).writes('before');
    await door.has(1);
    await api.until(() => api.updates.pending().length === 0 && api.updates.quiet(), 'a request that waits');
    await api.until(() => api.calls.at(-1)?.payload.offset === 0, 'a request for whatever there is');
    api.updates.numberFrom(500);
    api.person(77).writes('after');
    await door.has(2);
    expect(door.arrivals.map((a) => a.id)).toEqual([expect.any(String), 'telegram:4200000001:500']);
    await api.until(() => api.updates.pending().length === 0, 'nothing to be left');
  });

  it('tells an operator that the token was taken back, and that another process asks', async () => {
    await channel.start(door);
    api.plan('getUpdates', failure(409, 'Conflict: terminated by other getUpdates request'));
    api.person(77).writes('one');
    await vi.waitFor(() => expect(door.logged()).toMatch(/another process asks .*account: '4200000001'/s));
    await door.has(1);
    expect(channel.status!()).toMatchObject({ state: 'ready' });
    api.revoke();
    await ask([]);
    expect(channel.status!()).toMatchObject({ state: 'failing' });
    await vi.waitFor(() => expect(door.logged()).toContain('refuses the token'));
    expect(await ask([])).toMatchObject({ outcome: 'retry', why: 'unauthorised' });
  });

  it('offers its menu in three languages', async () => {
    await channel.start(door);
    const menus = () => api.calls.filter((c) => c.method === 'setMyCommands');
    await api.until(() => menus().length === 2, 'the menus');
    expect(menus().map((c) => c.payload.language_code)).toEqual([undefined, 'ur']);
    expect(menus()[0]!.payload.commands).toContainEqual({ command: 'stop', description: 'Stop / Stop' });
  });

  it('leaves a group without a word', async () => {
    await channel.start(door);
    const chat = { id: -900, type: 'group' };
    api.bring('my_chat_member', { chat, new_chat_member: { status: 'member' } });
    api.bring('message', { message_id: 1, date: 1, chat, from: { id: 77, is_bot: false }, text: 'hello' });
    await api.until(() => api.calls.some((c) => c.method === 'leaveChat' && c.payload.chat_id === -900), 'the leaving');
    expect(door.arrivals).toEqual([]);
    expect(api.calls.filter((c) => c.method === 'sendMessage')).toEqual([]);
  });

  it('never logs the token', async () => {
    api.plan('getMe', 'reset');
    api.plan('getUpdates', 'reset', failure(401, 'Unauthorized'));
    await channel.start(door);
    await vi.waitFor(() => expect(door.logged()).toContain('TELEGRAM_BOT_TOKEN'), { timeout: 5_000 });
    expect(door.logged()).not.toContain(api.token);
    expect(door.logged()).not.toContain('synthetic-token');
  });
});
