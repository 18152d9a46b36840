import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { createWording } from '#src/care/language/wording.ts';
import { channelsFor } from '#src/channels/index.ts';
import { createTestDoor } from './contract/door.ts';

const wording = createWording({ en: {}, ur: {}, 'ur-Latn': {} });
const off = { telegram: null, whatsappCloud: null, whatsappWeb: null };
const telegram = { tokens: ['42:synthetic'], apiRoot: 'http://127.0.0.1:9', webhook: null };
const cloud = {
  token: 'synthetic-token',
  numbers: ['10001', '10002'],
  appSecret: 'synthetic-app-secret',
  verifyToken: 'synthetic-verify-token',
  root: 'http://127.0.0.1:9',
  version: 'v24.0',
  templates: null,
  perContactMs: 6_000,
};

describe('the list of channels', () => {
  it('is empty where none is set', () => {
    expect(channelsFor(off, { wording })).toEqual([]);
  });

  it('has Telegram where its token is set, under the bot’s id', () => {
    expect(channelsFor({ ...off, telegram }, { wording })).toMatchObject([{ name: 'telegram', account: '42' }]);
  });

  it('has a channel for each bot, with a path of its own where updates are delivered', async () => {
    const tokens = ['42:synthetic', '43:synthetic'];
    const webhook = { url: 'https://hamdam.example/telegram', secret: 'synthetic_secret_16' };
    const bots = channelsFor({ ...off, telegram: { ...telegram, tokens, webhook } }, { wording });
    expect(bots).toMatchObject([{ account: '42' }, { account: '43' }]);
    const app = new Hono();
    for (const bot of bots) bot.routes?.(app, createTestDoor());
    expect(app.routes.map((r) => r.path)).toEqual(expect.arrayContaining(['/telegram/42', '/telegram/43']));
    expect(() => channelsFor({ ...off, telegram: { ...telegram, tokens: ['42:one', '42:two'] } }, { wording })).toThrow(
      'TELEGRAM_BOT_TOKEN',
    );
  });

  it('has a channel for each number on WhatsApp, one of which adds the routes', () => {
    const found = channelsFor({ ...off, whatsappCloud: cloud }, { wording });
    expect(found).toMatchObject([
      { name: 'whatsapp-cloud', account: '10001', limits: { perSecond: 80, perContactMs: 6_000 } },
      { name: 'whatsapp-cloud', account: '10002' },
    ]);
    expect(found.map((c) => c.routes !== undefined)).toEqual([true, false]);
    const templates = '/there/is/no/such/folder';
    expect(() => channelsFor({ ...off, whatsappCloud: { ...cloud, templates } }, { wording })).toThrow(templates);
  });

  it('names the setting that is wrong', () => {
    const webhook = { url: 'https://hamdam.example/telegram', secret: 'short' };
    expect(() => channelsFor({ ...off, telegram: { ...telegram, webhook } }, { wording })).toThrow(
      'TELEGRAM_WEBHOOK_SECRET',
    );
  });

  it('has WhatsApp Web where it is switched on, and misses a browser by the name of its setting', () => {
    const whatsappWeb = { account: 'pilot', folder: 'nowhere', chromium: process.execPath, args: [] };
    expect(channelsFor({ ...off, whatsappWeb }, { wording })).toMatchObject([
      { name: 'whatsapp-web', account: 'pilot' },
    ]);
    const chromium = '/no/such/browser';
    expect(() => channelsFor({ ...off, whatsappWeb: { ...whatsappWeb, chromium } }, { wording })).toThrow(
      'WHATSAPP_WEB_CHROMIUM',
    );
  });
});
