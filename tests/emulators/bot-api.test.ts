import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type BotApi, startBotApi } from './bot-api.ts';

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
});
