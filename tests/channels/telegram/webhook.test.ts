import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Channel } from '#src/channels/channel.ts';
import { createTelegram } from '#src/channels/telegram/channel.ts';
import { type BotApi, startBotApi } from '../../emulators/bot-api.ts';
import { createTestDoor, type TestDoor } from '../contract/door.ts';
import { openSite } from './site.ts';

const secretToken = 'synthetic-secret-of-tests';
const update = { update_id: 1, message: { message_id: 1, date: 1, chat: { id: 77, type: 'private' }, text: 'salam' } };

describe('receiving from Telegram by webhook', () => {
  let api: BotApi;
  let door: TestDoor;
  let site: Awaited<ReturnType<typeof openSite>>;
  let channel: Channel;
  beforeEach(async () => {
    [api, site] = await Promise.all([startBotApi(), openSite()]);
    door = createTestDoor();
    const mode = { webhookPath: '/telegram', url: site.url, secretToken };
    channel = createTelegram({ token: api.token, apiRoot: api.url, mode, wording: null });
    site.mount(channel, door);
  });
  afterEach(async () => {
    await channel.stop();
    await site.close();
    await api.stop();
  });

  const post = (body: string, secret: string | null) =>
    fetch(site.url, {
      method: 'POST',
      body,
      headers: {
        'content-type': 'application/json',
        ...(secret !== null && { 'x-telegram-bot-api-secret-token': secret }),
      },
    });

  it.each([[null], [''], ['synthetic-secret-of-testz'], [`${secretToken}x`], ['کچھ'.length.toString()]])(
    'lets nobody in with the secret %j',
    async (secret) => {
      await channel.start(door);
      const answer = await post(JSON.stringify(update), secret);
      expect(answer.status).toBe(401);
      expect(door.arrivals).toEqual([]);
    },
  );

  it.each([
    ['not JSON', '{"update_id": 1', 'body'],
    ['no update', '{"hello": 1}', 'update_id'],
    ['a list', '[]', 'update_id'],
    ['null', 'null', 'update_id'],
  ])('names what is wrong with %s', async (_, body, field) => {
    await channel.start(door);
    const answer = await post(body, secretToken);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({ error: expect.stringContaining(field) });
  });

  it('refuses a body that no update has', async () => {
    await channel.start(door);
    expect((await post(JSON.stringify({ ...update, x: 'x'.repeat(1_100_000) }), secretToken)).status).toBe(413);
    expect(door.arrivals).toEqual([]);
  });

  it('answers 200 once it is durable, and for a repeat', async () => {
    await channel.start(door);
    door.shut();
    const answered = post(JSON.stringify(update), secretToken);
    await door.until(() => door.knocking() > 0, 'a knock');
    expect(door.arrivals).toEqual([]);
    door.open();
    expect((await answered).status).toBe(200);
    expect(door.arrivals).toHaveLength(1);
    expect((await post(JSON.stringify(update), secretToken)).status).toBe(200);
    expect(door.arrivals).toHaveLength(1);
  });

  it('answers 500 for what it could not make durable', async () => {
    await channel.start(door);
    door.failNext(1);
    expect((await post(JSON.stringify(update), secretToken)).status).toBe(500);
    expect((await post(JSON.stringify(update), secretToken)).status).toBe(200);
    expect(door.arrivals).toHaveLength(1);
  });

  it('takes nothing before its start and after its stop', async () => {
    expect((await post(JSON.stringify(update), secretToken)).status).toBe(500);
    await channel.start(door);
    await channel.stop();
    expect((await post(JSON.stringify(update), secretToken)).status).toBe(500);
    expect(door.arrivals).toEqual([]);
  });

  it('tells Telegram where to deliver until Telegram has heard it', async () => {
    api.plan('setWebhook', 'reset');
    api.person(77).writes('meanwhile');
    await channel.start(door);
    expect(await door.has(1)).toMatchObject([{ text: 'meanwhile' }]);
    expect(api.updates.webhook).toEqual({ url: site.url, secret: secretToken });
    expect(channel.status!()).toMatchObject({ state: 'ready' });
    await channel.stop();
    expect(channel.status!()).toMatchObject({ state: 'stopped' });
  });

  it('sets the webhook again when another process took it away, and says so', async () => {
    await site.close();
    site = await openSite();
    const mode = { webhookPath: '/telegram', url: site.url, secretToken, checkMs: 20 };
    channel = createTelegram({ token: api.token, apiRoot: api.url, mode, wording: null });
    site.mount(channel, door);
    await channel.start(door);
    await api.until(() => api.updates.webhook !== null, 'the webhook');
    api.updates.deleteWebhook(false);
    api.person(77).writes('is somebody there?');
    expect(await door.has(1)).toMatchObject([{ text: 'is somebody there?' }]);
    expect(door.logged()).toContain('another process took the webhook');
    api.revoke();
    await vi.waitFor(() => expect(channel.status!()).toMatchObject({ state: 'failing' }));
    expect(door.logged()).toContain('refuses the token');
    api.revoke(false);
    await vi.waitFor(() => expect(channel.status!()).toMatchObject({ state: 'ready' }), 5_000);
  });

  it('refuses a secret that anybody could guess or Telegram would not take', () => {
    for (const secret of ['short', 'has a blank in it, sadly']) {
      const mode = { webhookPath: '/telegram', url: null, secretToken: secret };
      expect(() => createTelegram({ token: api.token, apiRoot: api.url, mode, wording: null })).toThrow(
        'TELEGRAM_WEBHOOK_SECRET',
      );
    }
  });
});
