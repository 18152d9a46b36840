import http from 'node:http';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type BotApi, startBotApi } from './bot-api.ts';
import { bodyOf, close, listen } from './faults.ts';

/** The emulator is what other tests trust, so its own meaning is held here: the Bot API's reference, sentence by sentence. */
describe('the emulated Bot API', () => {
  let api: BotApi;
  beforeEach(async () => {
    api = await startBotApi();
  });
  afterEach(() => api.stop());

  async function call(method: string, payload: object = {}, token = api.token) {
    const response = await fetch(`${api.url}/bot${token}/${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(payload),
    });
    return (await response.json()) as { ok: boolean; result?: unknown; error_code?: number; description?: string };
  }
  const ids = async (payload: object) =>
    ((await call('getUpdates', payload)).result as { update_id: number }[]).map((u) => u.update_id);

  it('confirms what lies below the offset and nothing else', async () => {
    const [a, b, c] = [api.person(7).writes('a'), api.person(7).writes('b'), api.person(7).writes('c')];
    expect(await ids({})).toEqual([a, b, c]);
    expect(await ids({})).toEqual([a, b, c]);
    expect(await ids({ offset: b, limit: 1 })).toEqual([b]);
    expect(api.updates.pending().map((u) => u.update_id)).toEqual([b, c]);
    expect(await ids({ offset: -1 })).toEqual([c]);
    expect(await ids({ offset: c! + 1 })).toEqual([]);
  });

  it('waits for news', async () => {
    const news = ids({ timeout: 5 });
    await api.until(() => api.calls.length === 1, 'the request');
    const id = api.person(7).writes('at last');
    expect(await news).toEqual([id]);
  });

  it('ends a first request with 409 when a second comes, and every request while a webhook is set', async () => {
    const first = call('getUpdates', { timeout: 5 });
    await api.until(() => api.calls.length === 1, 'the request');
    const second = call('getUpdates', { timeout: 5 });
    expect(await first).toMatchObject({ ok: false, error_code: 409 });
    await call('setWebhook', { url: 'http://127.0.0.1:9/nobody' });
    expect(await second).toMatchObject({ error_code: 409 });
    expect(await call('getUpdates')).toMatchObject({ error_code: 409 });
    await call('deleteWebhook');
    expect(await call('getUpdates')).toMatchObject({ ok: true });
  });

  it('remembers which updates were asked for', async () => {
    await call('getUpdates', { allowed_updates: ['callback_query'] });
    api.person(7).writes('not wanted');
    expect(await ids({})).toEqual([]);
    await call('getUpdates', { allowed_updates: ['message'] });
    api.person(7).writes('wanted');
    expect(await ids({})).toHaveLength(1);
  });

  it.each([
    [{ chat_id: 8, text: 'x' }, 400, 'chat not found'],
    [{ chat_id: 7, text: ' ' }, 400, 'empty'],
    [{ chat_id: 7, text: 'x'.repeat(4097) }, 400, 'too long'],
    [
      { chat_id: 7, text: 'x', reply_markup: { inline_keyboard: [[{ text: 'x', callback_data: 'ب'.repeat(33) }]] } },
      400,
      'BUTTON_DATA_INVALID',
    ],
    [{ chat_id: 7, text: 'x', reply_markup: { inline_keyboard: [{ text: 'x', callback_data: 'y' }] } }, 400, 'parse'],
  ])('refuses a message that Telegram would refuse %#', async (payload, code, description) => {
    api.person(7).state = 'here';
    expect(await call('sendMessage', payload)).toMatchObject({
      ok: false,
      error_code: code,
      description: expect.stringContaining(description),
    });
    expect(api.person(7).sees()).toEqual([]);
  });

  it('refuses for a person who never wrote, who blocked the bot or who is gone', async () => {
    const send = async () => (await call('sendMessage', { chat_id: 7, text: 'x' })).description;
    api.person(7);
    expect(await send()).toContain("can't initiate");
    api.person(7).blocks();
    expect(await send()).toContain('blocked');
    api.person(7).state = 'deactivated';
    expect(await send()).toContain('deactivated');
    api.person(7).unblocks();
    expect(await call('sendMessage', { chat_id: 7, text: 'x' })).toMatchObject({ ok: true });
  });

  it('knows no other token and no other method', async () => {
    expect(await call('getMe', {}, '1:other')).toMatchObject({ error_code: 401 });
    expect(await call('banChatMember')).toMatchObject({ error_code: 404 });
  });

  it('refuses who sends more than 30 in a second, or more to one chat than a short burst', async () => {
    let now = 1_000_000;
    await api.stop();
    api = await startBotApi({ now: () => now });
    const send = (chat_id: number) => call('sendMessage', { chat_id, text: 'x' });
    for (let i = 0; i < 40; i++) api.person(100 + i).state = 'here';
    for (let i = 0; i < 30; i++) expect(await send(100 + i)).toMatchObject({ ok: true });
    expect(await send(130)).toMatchObject({ error_code: 429, parameters: { retry_after: 1 } });
    now += 1_000;
    const toOne = [];
    for (let i = 0; i < 7; i++) toOne.push((await send(131)).ok);
    expect(toOne).toEqual([true, true, true, true, true, false, false]);
    now += 1_000;
    expect([(await send(131)).ok, (await send(131)).ok]).toEqual([true, false]);
    expect(api.hurried).toBe(4);
  });

  it('gives a file by the path it names, to who knows the token, and none that is larger than 20 MB', async () => {
    api.person(7).speaks(Buffer.from('synthetic sound'));
    const [{ message }] = (await call('getUpdates')).result as [{ message: { voice: { file_id: string } } }];
    const { file_path } = (await call('getFile', message.voice)).result as { file_path: string };
    const fetched = await fetch(`${api.url}/file/bot${api.token}/${file_path}`);
    expect(await fetched.text()).toBe('synthetic sound');
    expect((await fetch(`${api.url}/file/bot1:other/${file_path}`)).status).toBe(401);
    expect(await call('getFile', { file_id: 'another' })).toMatchObject({ error_code: 400 });
    const file_id = api.files.keep(Buffer.alloc(20 * 1024 * 1024 + 1), 'video', 'mp4');
    expect((await call('getFile', { file_id })).description).toContain('too big');
  });

  it('keeps several bots apart, and forgets none of them when one loses its token', async () => {
    const other = api.addBot('4200000002:synthetic-token-of-another');
    api.person(7).writes('to the first');
    other.person(7).writes('to the other');
    const texts = async (token: string) =>
      ((await call('getUpdates', {}, token)).result as { message: { text: string } }[]).map((u) => u.message.text);
    expect(await texts(api.token)).toEqual(['to the first']);
    expect(await texts(other.token)).toEqual(['to the other']);
    api.revoke();
    expect(await call('getMe')).toMatchObject({ error_code: 401 });
    expect(await call('getMe', {}, other.token)).toMatchObject({ ok: true });
  });

  it('fails as often as the weather says, and what was planned goes before', async () => {
    let n = 0;
    await api.stop();
    api = await startBotApi({ random: () => (n++ % 4 === 0 ? 0.1 : 0.9) });
    api.weather({ failing: 0.2, ways: [{ status: 500 }] });
    api.plan('getMe', { status: 418 });
    const codes = [];
    for (let i = 0; i < 7; i++) codes.push((await call('getMe')).error_code);
    // Each failing request takes two numbers of chance, each other one.
    expect(codes).toEqual([418, 500, undefined, undefined, 500, undefined, undefined]);
  });

  it('brings an update to a webhook as often as it is told to', async () => {
    const taken: unknown[] = [];
    const site = http.createServer(async (request, response) => {
      taken.push(JSON.parse(await bodyOf(request)));
      response.end();
    });
    const url = await listen(site, 0);
    await call('setWebhook', { url });
    api.updates.manner({ times: 3, scatterMs: 5 });
    api.person(7).writes('a');
    await vi.waitFor(() => expect(taken).toHaveLength(3));
    expect(new Set(taken.map((t) => JSON.stringify(t))).size).toBe(1);
    await close(site);
  });
});
