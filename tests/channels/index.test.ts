import { describe, expect, it } from 'vitest';
import { createWording } from '#src/care/language/wording.ts';
import { channelsFor } from '#src/channels/index.ts';

const wording = createWording({ en: {}, ur: {}, 'ur-Latn': {} });
const telegram = { token: '42:synthetic', apiRoot: 'http://127.0.0.1:9', webhook: null };

describe('the list of channels', () => {
  it('is empty where none is set', () => {
    expect(channelsFor({ telegram: null }, { wording })).toEqual([]);
  });

  it('has Telegram where its token is set, under the bot’s id', () => {
    expect(channelsFor({ telegram }, { wording })).toMatchObject([{ name: 'telegram', account: '42' }]);
  });

  it('names the setting that is wrong', () => {
    const webhook = { url: 'https://hamdam.example/telegram', secret: 'short' };
    expect(() => channelsFor({ telegram: { ...telegram, webhook } }, { wording })).toThrow('TELEGRAM_WEBHOOK_SECRET');
  });
});
