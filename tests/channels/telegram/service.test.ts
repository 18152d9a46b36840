import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readSettings } from '#src/config.ts';
import { type Service, startService } from '#src/service.ts';
import { type BotApi, startBotApi } from '../../emulators/bot-api.ts';
import { type OpenAi, startOpenAi } from '../../emulators/openai.ts';

/** The whole service between the emulators: real store, real rules, real wording. */
describe('the service on Telegram with a model', () => {
  let api: BotApi;
  let model: OpenAi;
  let service: Service;
  let dir: string;
  const lines: string[] = [];
  const write = (fields: Record<string, unknown>, message: string) =>
    lines.push(`${message} ${JSON.stringify(fields)}`);
  const start = () =>
    startService(
      readSettings({
        HAMDAM_DATA: dir,
        HOST: '127.0.0.1',
        PORT: '0',
        TELEGRAM_BOT_TOKEN: api.token,
        TELEGRAM_API_ROOT: api.url,
        OPENAI_API_KEY: model.apiKey,
        OPENAI_BASE_URL: model.baseUrl,
        OPENAI_MODEL: 'synthetic',
        HAMDAM_HOLD_MS: '300',
      }),
      { info: write, warn: write, error: write },
    );
  beforeEach(async () => {
    dir = fs.mkdtempSync(path.join(os.tmpdir(), 'hamdam-telegram-'));
    [api, model] = await Promise.all([startBotApi(), startOpenAi()]);
    service = await start();
  });
  afterEach(async () => {
    await service.stop();
    await Promise.all([api.stop(), model.stop()]);
    fs.rmSync(dir, { recursive: true });
  });

  const queue = () => service.store.queue(10);

  it('answers danger at once and calls a human, over a restart', async () => {
    const person = api.person(77);
    person.writes('maine zeher kha liya hai');
    await api.until(
      () => person.sees().some((l) => l.from === 'bot' && /1122|115/.test(l.text)),
      'an answer with a number',
    );
    expect((await queue()).map((q) => q.handover.urgency)).toEqual(['emergency']);
    await service.stop();
    person.writes('koi hai?');
    service = await start();
    await api.until(() => api.updates.pending().length === 0, 'the message to be taken');
    expect((await queue()).map((q) => q.handover.urgency)).toEqual(['emergency']);
    expect(lines.join('\n')).not.toMatch(/zeher|koi hai|synthetic-token/);
  });

  it('asks no model before the person has agreed', async () => {
    const person = api.person(77);
    person.writes('salam');
    await api.until(() => person.buttons().length > 0, 'a question');
    expect(model.asked).toEqual([]);
  });

  it('brings a human where the model alone sees the danger, and asks it with the numbers masked', async () => {
    const person = api.person(77);
    const taps = async (label: string) => {
      await api.until(() => person.buttons().includes(label), label);
      person.taps(label);
    };
    person.writes('salam');
    for (const label of ['English', 'Yes, I agree', 'For me', '25 to 34', 'Lahore']) await taps(label);
    await api.until(() => api.updates.pending().length === 0, 'the meeting to end');
    model.otherwise({ says: { concerns: ['reduced-movement'], urgency: 'emergency', intent: 'talk', language: 'en' } });
    person.writes('my little guest has gone very quiet, 0300 1234567 is my number');
    await api.until(() => model.asked.length > 0, 'the question to the model');
    await vi.waitFor(async () => expect(await queue()).toHaveLength(1));
    const [entry] = await queue();
    expect(entry!.concerns.map((c) => c.concern)).toContain('reported-by-model');
    expect(['urgent', 'emergency']).toContain(entry!.handover.urgency);
    const asked = model.asked.at(-1)!.messages.at(-1)!.content;
    expect(asked).toContain('gone very quiet');
    expect(asked).not.toMatch(/1234567/);
  });
});
