import { describe, expect, it } from 'vitest';
import { readSettings, SettingsError } from '#src/config.ts';

const token = '123456:synthetic-token-for-tests';
const key = 'a'.repeat(64);

describe('settings', () => {
  it('make a demo on this machine alone when there are none', () => {
    const settings = readSettings({});
    expect(settings).toMatchObject({
      host: '127.0.0.1',
      port: 3000,
      demo: true,
      production: false,
      telegram: null,
      model: null,
    });
    expect(settings.programme).toMatchObject({ timeZone: 'Asia/Karachi', quietHours: { from: '21:00', to: '08:00' } });
  });

  it('tell how long the companion steps aside', () => {
    expect(readSettings({}).programme.asideMs).toBe(12 * 3_600_000);
    expect(readSettings({ HAMDAM_ASIDE_HOURS: '0.5' }).programme.asideMs).toBe(1_800_000);
  });

  it('tell the programme’s place for times of prayer', () => {
    expect(readSettings({}).programme.place).toBeNull();
    expect(readSettings({ HAMDAM_PLACE: '31.55, 74.34' }).programme.place).toEqual({
      latitude: 31.55,
      longitude: 74.34,
    });
  });

  it('tell how many messages of plans a day brings at most, and that nobody told is left to care', () => {
    expect(readSettings({}).programme.dailyLimit).toBeUndefined();
    expect(readSettings({ HAMDAM_DAILY_MESSAGES: '2' }).programme.dailyLimit).toBe(2);
    for (const wrong of ['0', '21', 'two', '1.5'])
      expect(() => readSettings({ HAMDAM_DAILY_MESSAGES: wrong })).toThrow(/^HAMDAM_DAILY_MESSAGES: /);
  });

  it('tell over how many minutes a morning is spread', () => {
    expect(readSettings({}).programme.spreadMs).toBe(15 * 60_000);
    expect(readSettings({ HAMDAM_SPREAD_MINUTES: '0' }).programme.spreadMs).toBe(0);
    for (const wrong of ['-1', '61', 'two', '1.5'])
      expect(() => readSettings({ HAMDAM_SPREAD_MINUTES: wrong })).toThrow(/^HAMDAM_SPREAD_MINUTES: /);
  });

  it('tell the month of fasting, Eid and Muharram as they were announced, and none by themselves', () => {
    expect(readSettings({}).programme).toMatchObject({
      ramadan: null,
      muharram: null,
      holyDays: { eid: [], ashura: [] },
    });
    const told = readSettings({
      ...{ HAMDAM_RAMADAN: '2027-02-08/2027-03-09', HAMDAM_MUHARRAM: '2027-06-06/2027-07-05' },
      ...{ HAMDAM_EID_DAYS: '2027-03-10, 2027-03-11', HAMDAM_ASHURA_DAYS: '2027-06-15' },
    });
    expect(told.programme).toMatchObject({
      ramadan: { from: '2027-02-08', to: '2027-03-09' },
      muharram: { from: '2027-06-06', to: '2027-07-05' },
      holyDays: { eid: ['2027-03-10', '2027-03-11'], ashura: ['2027-06-15'] },
    });
    for (const wrong of ['2027-02-08', '2027-02-30/2027-03-09', '2027-03-09/2027-02-08', '2027-02-08/2027-06-09'])
      expect(() => readSettings({ HAMDAM_RAMADAN: wrong })).toThrow(/HAMDAM_RAMADAN/);
    expect(() => readSettings({ HAMDAM_EID_DAYS: '10 March' })).toThrow(/HAMDAM_EID_DAYS/);
  });

  it('take a line that was left blank for none', () => {
    expect(readSettings({ PORT: '', TELEGRAM_BOT_TOKEN: ' ', HAMDAM_PRODUCTION: '' }).demo).toBe(true);
  });

  it('end the demo with a real channel or in production', () => {
    expect(readSettings({ TELEGRAM_BOT_TOKEN: token })).toMatchObject({ demo: false, host: '0.0.0.0' });
    expect(readSettings({ HAMDAM_PRODUCTION: '1', HAMDAM_MASTER_KEY: key }).demo).toBe(false);
  });

  it('switch a webhook and a model on', () => {
    const settings = readSettings({
      TELEGRAM_BOT_TOKEN: token,
      TELEGRAM_API_ROOT: 'http://127.0.0.1:9/',
      TELEGRAM_WEBHOOK_URL: 'https://hamdam.example/telegram',
      TELEGRAM_WEBHOOK_SECRET: 'synthetic_secret_16',
      OPENAI_BASE_URL: 'http://127.0.0.1:9/v1',
      OPENAI_MODEL: 'local',
    });
    expect(settings.telegram).toEqual({
      tokens: [token],
      apiRoot: 'http://127.0.0.1:9',
      webhook: { url: 'https://hamdam.example/telegram', secret: 'synthetic_secret_16' },
    });
    expect(settings.model).toMatchObject({ baseUrl: 'http://127.0.0.1:9/v1', model: 'local' });
  });

  it('limit a model, and stand a second one behind it that is never handed the first one’s key elsewhere', () => {
    const local = { OPENAI_BASE_URL: 'http://127.0.0.1:9/v1', OPENAI_MODEL: 'local', OPENAI_API_KEY: 'synthetic-key' };
    expect(readSettings(local).model).toMatchObject({
      fallback: null,
      phrases: false,
      answerTokens: 1_000,
      daily: { requests: null, tokens: 10_000_000, cost: null, price: null, perPerson: 200 },
    });
    const limited = { ...local, OPENAI_DAILY_COST: '2.5', OPENAI_PRICE: '0.15/0.60', OPENAI_DAILY_REQUESTS: '900' };
    expect(readSettings(limited).model?.daily).toMatchObject({
      ...{ requests: 900, cost: 2.5, price: { asked: 0.15, answered: 0.6 } },
    });
    const second = { ...local, OPENAI_FALLBACK_MODEL: 'second' };
    expect(readSettings(second).model?.fallback).toEqual({
      ...{ model: 'second', baseUrl: 'http://127.0.0.1:9/v1', apiKey: 'synthetic-key' },
    });
    expect(readSettings({ ...second, OPENAI_FALLBACK_BASE_URL: 'http://127.0.0.2:9/v1' }).model?.fallback).toEqual({
      ...{ model: 'second', baseUrl: 'http://127.0.0.2:9/v1', apiKey: 'none' },
    });
  });

  it('take the tokens of several bots', () => {
    expect(readSettings({ TELEGRAM_BOT_TOKEN: `${token}, 43:synthetic-token-of-no-bot` }).telegram?.tokens).toEqual([
      token,
      '43:synthetic-token-of-no-bot',
    ]);
    expect(() => readSettings({ TELEGRAM_BOT_TOKEN: `${token},nothing` })).toThrow('TELEGRAM_BOT_TOKEN');
  });

  const whatsapp = {
    WHATSAPP_ACCESS_TOKEN: 'synthetic-token',
    WHATSAPP_PHONE_NUMBER_IDS: '1000001, 1000002',
    WHATSAPP_APP_SECRET: 'synthetic-app-secret',
    WHATSAPP_VERIFY_TOKEN: 'synthetic-verify-token',
  };

  it('switch WhatsApp’s Cloud API on with several numbers, which ends the demo', () => {
    expect(readSettings({})).toMatchObject({ whatsappCloud: null });
    const settings = readSettings({ ...whatsapp, WHATSAPP_GRAPH_ROOT: 'http://127.0.0.1:9/' });
    expect(settings.demo).toBe(false);
    expect(settings.whatsappCloud).toEqual({
      token: 'synthetic-token',
      numbers: ['1000001', '1000002'],
      appSecret: 'synthetic-app-secret',
      verifyToken: 'synthetic-verify-token',
      root: 'http://127.0.0.1:9',
      version: 'v24.0',
      templates: null,
      perContactMs: 6_000,
    });
  });

  const wrong: [string, Record<string, string>, string][] = [
    ['a port that is none', { PORT: 'http' }, 'PORT'],
    ['a port out of range', { PORT: '70000' }, 'PORT'],
    ['an unknown time zone', { HAMDAM_TIME_ZONE: 'Asia/Nowhere' }, 'HAMDAM_TIME_ZONE'],
    ['a time aside that never ends', { HAMDAM_ASIDE_HOURS: '100' }, 'HAMDAM_ASIDE_HOURS'],
    ['a place that is none', { HAMDAM_PLACE: 'Lahore' }, 'HAMDAM_PLACE'],
    ['a place where the sun does not set', { HAMDAM_PLACE: '70,25' }, 'HAMDAM_PLACE'],
    ['quiet hours that are none', { HAMDAM_QUIET_HOURS: '22-7' }, 'HAMDAM_QUIET_HOURS'],
    ['a token that is none', { TELEGRAM_BOT_TOKEN: 'canary' }, 'TELEGRAM_BOT_TOKEN'],
    [
      'a webhook without its secret',
      { TELEGRAM_BOT_TOKEN: token, TELEGRAM_WEBHOOK_URL: 'https://x.example' },
      'TELEGRAM_WEBHOOK_SECRET',
    ],
    ['a short secret', { TELEGRAM_WEBHOOK_SECRET: 'canary' }, 'TELEGRAM_WEBHOOK_SECRET'],
    ['WhatsApp without its secret', { ...whatsapp, WHATSAPP_APP_SECRET: '' }, 'WHATSAPP_APP_SECRET'],
    ['WhatsApp’s secret alone', { WHATSAPP_APP_SECRET: 'canary-canary-canary' }, 'WHATSAPP_ACCESS_TOKEN'],
    ['numbers that are none', { ...whatsapp, WHATSAPP_PHONE_NUMBER_IDS: '100001,canary' }, 'WHATSAPP_PHONE_NUMBER_IDS'],
    ['a version that is none', { ...whatsapp, WHATSAPP_GRAPH_VERSION: 'canary' }, 'WHATSAPP_GRAPH_VERSION'],
    ['an address that is none', { OPENAI_BASE_URL: 'canary' }, 'OPENAI_BASE_URL'],
    ['a second model alone', { OPENAI_FALLBACK_MODEL: 'canary' }, 'OPENAI_MODEL'],
    ['a second address alone', { OPENAI_FALLBACK_BASE_URL: 'http://127.0.0.1:9/v1' }, 'OPENAI_FALLBACK_MODEL'],
    ['a cost without a price', { OPENAI_DAILY_COST: '5' }, 'OPENAI_PRICE'],
    ['a cost of nothing', { OPENAI_DAILY_COST: '0', OPENAI_PRICE: '1/2' }, 'OPENAI_DAILY_COST'],
    ['a price that is none', { OPENAI_PRICE: 'canary' }, 'OPENAI_PRICE'],
    ['half a price', { OPENAI_PRICE: '0.15' }, 'OPENAI_PRICE'],
    ['no tokens a day', { OPENAI_DAILY_TOKENS: '0' }, 'OPENAI_DAILY_TOKENS'],
    ['half a request a day', { OPENAI_DAILY_REQUESTS: '0.5' }, 'OPENAI_DAILY_REQUESTS'],
    ['phrases without a model', { OPENAI_PHRASES: '1' }, 'OPENAI_MODEL'],
    ['a rest without end', { OPENAI_REST_MS: '1e9' }, 'OPENAI_REST_MS'],
    ['an answer of no tokens', { OPENAI_ANSWER_TOKENS: '1' }, 'OPENAI_ANSWER_TOKENS'],
    ['no share for a person', { OPENAI_DAILY_PER_PERSON: 'canary' }, 'OPENAI_DAILY_PER_PERSON'],
    ['a model without a name', { OPENAI_API_KEY: 'canary' }, 'OPENAI_MODEL'],
    ['production without a key of its own', { HAMDAM_PRODUCTION: '1' }, 'HAMDAM_MASTER_KEY'],
    ['another database than PostgreSQL', { DATABASE_URL: 'mysql://canary' }, 'DATABASE_URL'],
    ['no connections', { DATABASE_READERS: '0' }, 'DATABASE_READERS'],
    ['a flag that is neither', { HAMDAM_PRODUCTION: 'canary' }, 'HAMDAM_PRODUCTION'],
  ];
  for (const [name, env, setting] of wrong) {
    it(`refuse ${name}, naming ${setting} and not its value`, () => {
      let error: unknown;
      try {
        readSettings(env);
      } catch (e) {
        error = e;
      }
      expect(error).toBeInstanceOf(SettingsError);
      expect((error as Error).message).toMatch(new RegExp(`^${setting}: `, 'm'));
      expect((error as Error).message).not.toContain('canary');
    });
  }

  it('switch WhatsApp Web on, and in production only where its risk is accepted', () => {
    const args = '--host-resolver-rules=MAP * 127.0.0.1, EXCLUDE localhost  --lang=ur';
    expect(readSettings({ WHATSAPP_WEB: '1', HAMDAM_DATA: '/d', WHATSAPP_WEB_CHROMIUM_ARGS: args })).toMatchObject({
      demo: false,
      whatsappWeb: {
        account: 'main',
        folder: '/d/whatsapp-web',
        chromium: null,
        args: ['--host-resolver-rules=MAP * 127.0.0.1, EXCLUDE localhost', '--lang=ur'],
        memoryBudget: 1_000_000_000,
      },
    });
    expect(readSettings({}).whatsappWeb).toBe(null);
    const production = { WHATSAPP_WEB: '1', HAMDAM_PRODUCTION: '1', HAMDAM_MASTER_KEY: key };
    expect(() => readSettings(production)).toThrow('WHATSAPP_WEB_UNOFFICIAL_ACCEPTED');
    expect(readSettings({ ...production, WHATSAPP_WEB_UNOFFICIAL_ACCEPTED: '1' }).whatsappWeb).not.toBe(null);
    expect(() => readSettings({ WHATSAPP_WEB: '1', WHATSAPP_WEB_ACCOUNT: '../x' })).toThrow('WHATSAPP_WEB_ACCOUNT');
  });

  it('switch a speech service on by its models', () => {
    expect(readSettings({})).toMatchObject({ speech: null, media: { days: 90, largest: 16_000_000 } });
    const speech = { SPEECH_BASE_URL: 'http://127.0.0.1:9/v1', TRANSCRIBE_MODEL: 'whisper' };
    expect(readSettings({ ...speech, HAMDAM_MEDIA_DAYS: '7', HAMDAM_MEDIA_MB: '2' })).toMatchObject({
      speech: { baseUrl: 'http://127.0.0.1:9/v1', transcribeModel: 'whisper', tts: null },
      media: { days: 7, largest: 2_000_000 },
    });
    const spoken = readSettings({ SPEECH_API_KEY: 'synthetic', TTS_MODEL: 'tts' });
    expect(spoken.speech).toMatchObject({ transcribeModel: null, tts: { model: 'tts', voice: 'alloy' } });
    expect(() => readSettings({ SPEECH_API_KEY: 'synthetic' })).toThrow(/TRANSCRIBE_MODEL/);
    expect(() => readSettings({ TRANSCRIBE_MODEL: 'whisper' })).toThrow(/SPEECH_BASE_URL/);
    expect(() => readSettings({ HAMDAM_MEDIA_DAYS: '0' })).toThrow(/HAMDAM_MEDIA_DAYS/);
  });
});
