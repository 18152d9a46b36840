import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readSettings } from '#src/config.ts';
import { type Service, startService } from '#src/service.ts';
import type { Communication } from '#src/store/store.ts';
import { type BotApi, startBotApi } from '../../emulators/bot-api.ts';
import { type OpenAi, startOpenAi } from '../../emulators/openai.ts';
import { pixel, voiceNote } from '../../emulators/sound.ts';

/** Voice notes and pictures on Telegram through the whole service, by grammY. Made-up words and people. */
describe('voice notes on Telegram', () => {
  let api: BotApi;
  let server: OpenAi;
  let service: Service;
  let dir: string;
  const lines: string[] = [];
  const write = (fields: object, text: string) => lines.push(`${text} ${JSON.stringify(fields)}`);
  beforeEach(async () => {
    dir = fs.mkdtempSync(path.join(os.tmpdir(), 'hamdam-telegram-voice-'));
    [api, server] = await Promise.all([startBotApi(), startOpenAi()]);
    service = await startService(
      readSettings({
        HAMDAM_DATA: dir,
        HOST: '127.0.0.1',
        PORT: '0',
        HAMDAM_HOLD_MS: '0',
        TELEGRAM_BOT_TOKEN: api.token,
        TELEGRAM_API_ROOT: api.url,
        SPEECH_BASE_URL: server.baseUrl,
        SPEECH_API_KEY: server.apiKey,
        TRANSCRIBE_MODEL: 'synthetic-whisper',
        TTS_MODEL: 'synthetic-tts',
      }),
      { info: write, warn: write, error: write },
    );
  });
  afterEach(async () => {
    await service.stop();
    await Promise.all([api.stop(), server.stop()]);
    fs.rmSync(dir, { recursive: true });
  });

  const met = async () => {
    const person = api.person(77);
    person.writes('salam');
    for (const label of ['English', 'Yes, I agree', 'For me', '25 to 34', 'Lahore']) {
      await api.until(() => person.buttons().includes(label), label);
      person.taps(label);
    }
    const said = (words: string) =>
      api.until(() => person.sees().find((l) => l.from === 'bot' && l.text.includes(words)), words);
    await said('What can I help with first');
    return { person, said };
  };
  const heard = async (): Promise<readonly Communication[]> => {
    const point = await service.store.contactPointOf('telegram', api.token.split(':')[0]!, '77');
    return service.store.communications(point!.person, Number.MAX_SAFE_INTEGER, 100);
  };

  it('are fetched, heard, answered, and kept for the counselor with their words', async () => {
    const { person, said } = await met();
    server.speech.otherwise({ hears: 'I want to kill myself tonight' });
    person.speaks(voiceNote());
    await said('you are not alone');
    expect((await service.store.queue(10)).map((q) => q.handover.urgency)).toEqual(['emergency']);
    const message = (await heard()).find((c) => c.media === 'voice')!;
    expect(message.attachment?.transcript).toMatchObject({ text: 'I want to kill myself tonight' });
    const media = message.attachment?.media as { id: string };
    expect((await service.store.media(media.id))?.bytes).toEqual(voiceNote());
    const pending = () => api.updates.pending().length === 0;
    person.shows(pixel);
    await api.until(pending, 'the picture to be taken');
    await vi.waitFor(async () =>
      expect((await heard()).find((c) => c.media === 'image')?.attachment?.media).toMatchObject({
        mimeType: 'image/png',
      }),
    );
    expect(lines.join('\n')).not.toMatch(/kill|synthetic-file|synthetic-key/);
    expect(lines.join('\n')).not.toContain(api.token);
  });

  it('are sent to who prefers to listen, beside the text', async () => {
    const { person, said } = await met();
    person.writes('voice');
    await said('my messages are also spoken');
    person.taps('No, only everyday things');
    await said('Everyday messages are spoken');
    const spoken = await api.until(() => person.sees().find((l) => l.from === 'bot' && l.audio), 'a voice');
    expect(api.files.byId(spoken.audio!)?.bytes).toEqual(voiceNote());
  });
});
