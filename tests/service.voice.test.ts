import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readSettings } from '#src/config.ts';
import { demoUsers } from '#src/console/demo.ts';
import { mediaPath } from '#src/console/wire.ts';
import { silentLog } from '#src/log.ts';
import { type Service, startService } from '#src/service.ts';
import type { Communication } from '#src/store/store.ts';
import { type OpenAi, startOpenAi } from './emulators/openai.ts';
import { pixel, spokenDanger, voiceNote } from './emulators/sound.ts';

/** Voice notes through the whole service. Made-up words and people; the sounds are tones, and the speech server says what they say. */
describe('a voice note', () => {
  let folder: string;
  let server: OpenAi;
  let service: Service;
  const start = async (env: Record<string, string> = {}) => {
    const speech = { SPEECH_BASE_URL: server.baseUrl, SPEECH_API_KEY: server.apiKey, TRANSCRIBE_MODEL: 'synthetic' };
    service = await startService(
      readSettings({ HAMDAM_DATA: folder, PORT: '0', HAMDAM_HOLD_MS: '0', ...speech, ...env }),
      silentLog,
      { pages: folder },
    );
  };
  beforeEach(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hamdam-voice-'));
    server = await startOpenAi();
  });
  afterEach(async () => {
    await service.stop();
    await server.stop();
    fs.rmSync(folder, { recursive: true });
  });

  let n = 0;
  const writes = async (message: object) => {
    const answer = await fetch(`${service.url}/phone/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ address: 'amna', id: `m${++n}`, ...message }),
    });
    expect(answer.status).toBe(202);
  };
  const sends = async (bytes: Buffer, media = 'voice') => {
    const answer = await fetch(`${service.url}/phone/api/files?type=audio/ogg`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: new Uint8Array(bytes),
    });
    await writes({ media, file: ((await answer.json()) as { ref: string }).ref });
  };
  const agrees = async () => {
    await writes({ choice: 'meeting:language:en' });
    await writes({ choice: 'meeting:consent:yes' });
    await heard('Who is this help for');
  };
  const all = async (): Promise<readonly Communication[]> => {
    const point = await service.store.contactPointOf('phone', 'main', 'amna');
    return point ? service.store.communications(point.person, Number.MAX_SAFE_INTEGER, 100) : [];
  };
  const heard = (words: string) =>
    vi.waitFor(
      async () => {
        const found = (await all()).findLast((c) => c.direction === 'out' && c.text.includes(words));
        if (!found) throw new Error(`nobody has said: ${words}`);
        return found;
      },
      { timeout: 10_000, interval: 20 },
    );
  const attached = (holds: (c: Communication) => boolean) =>
    vi.waitFor(
      async () => {
        const found = (await all()).findLast((c) => c.direction === 'in' && c.attachment && holds(c));
        if (!found) throw new Error('nothing of that sort was attached');
        return found;
      },
      { timeout: 10_000, interval: 20 },
    );
  const urgencyOf = async () => (await service.store.queue(10))[0]?.handover.urgency;

  it('that says something dangerous is answered, and a counselor hears it beside its words', async () => {
    await start();
    await agrees();
    server.speech.otherwise({ hears: 'I want to kill myself tonight' });
    await sends(spokenDanger());
    await heard('you are not alone');
    expect(await urgencyOf()).toBe('emergency');
    const message = await attached((c) => c.attachment!.transcript !== null);
    expect(message.attachment).toMatchObject({
      media: { kind: 'voice', mimeType: 'audio/ogg' },
      transcript: { text: 'I want to kill myself tonight' },
    });
    const { media } = message.attachment!;
    const id = media && 'id' in media ? media.id : '';
    const { email, password } = demoUsers[0]!;
    const signIn = await fetch(`${service.url}/console/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: service.url },
      body: JSON.stringify({ email, password }),
    });
    const cookie = signIn.headers.getSetCookie()[0]!.split(';')[0]!;
    const audio = await fetch(`${service.url}${mediaPath}?id=${encodeURIComponent(id)}`, { headers: { cookie } });
    expect(Buffer.from(await audio.arrayBuffer())).toEqual(spokenDanger());
    expect(await (await fetch(`${service.url}${mediaPath}?id=${encodeURIComponent(id)}`)).text()).not.toContain('OggS');
  });

  it('reaches a human with its sound when the speech service is down', async () => {
    await start();
    await agrees();
    server.speech.otherwise({ status: 401 });
    await sends(spokenDanger());
    await heard('could not make out the words');
    expect(await urgencyOf()).toBe('urgent');
    expect((await attached((c) => c.attachment!.transcript !== null)).attachment).toMatchObject({
      media: { mimeType: 'audio/ogg' },
      transcript: { unavailable: 'error' },
    });
  });

  it('of somebody who has not agreed is heard by no outside service', async () => {
    await start();
    await sends(voiceNote());
    await heard('I myself listen only after you agree');
    await attached((c) => c.attachment!.media !== null && 'id' in c.attachment!.media);
    expect(await urgencyOf()).toBe('urgent');
    expect(server.speech.asked).toEqual([]);
  });

  it('that was fetched when the service ended is heard by the next one, once', async () => {
    await start({ SPEECH_TIMEOUT_MS: '1000' });
    await agrees();
    server.speech.otherwise('hang');
    await sends(voiceNote());
    await vi.waitFor(() => expect(server.speech.asked).toHaveLength(1), { timeout: 10_000 });
    await service.stop();
    server.speech.otherwise({ hears: 'menu' });
    await start();
    await heard('What can I help with?');
    expect((await all()).filter((c) => c.text.startsWith('What can I help with?'))).toHaveLength(1);
    expect((await attached(() => true)).attachment?.transcript).toMatchObject({ text: 'menu' });
  });

  it('is answered aloud to who chose to listen, beside the written words', async () => {
    await start({ TTS_MODEL: 'synthetic-tts' });
    await agrees();
    await writes({ text: 'voice' });
    await heard('my messages are also spoken');
    await writes({ choice: 'voice:all:no' });
    await heard('Everyday messages are spoken');
    const sound = await vi.waitFor(
      async () => {
        const answer = await fetch(`${service.url}/phone/api/people/amna/messages`);
        const { messages } = (await answer.json()) as { messages: { sound?: string }[] };
        const spoken = messages.findLast((m) => m.sound);
        if (!spoken) throw new Error('nothing was spoken');
        return spoken.sound!;
      },
      { timeout: 10_000, interval: 20 },
    );
    const audio = await fetch(`${service.url}/phone/api/files/${sound}`);
    expect(Buffer.from(await audio.arrayBuffer())).toEqual(voiceNote());
    const inputs = server.speech.asked.map((a) => a.fields.input ?? '');
    expect(inputs.some((text) => text.startsWith('Everyday messages are spoken'))).toBe(true);
  });

  it('that is a page, or larger than what is kept, is not kept; the person is told', async () => {
    await start({ HAMDAM_MEDIA_MB: '0.1' });
    await agrees();
    await sends(Buffer.from('<!doctype html><script>alert(1)</script>'), 'image');
    await heard('it is a kind of file that I may not keep');
    expect((await attached((c) => c.media === 'image')).attachment?.media).toEqual({ unavailable: 'unsafe' });
    await sends(Buffer.concat([voiceNote(), Buffer.alloc(200_000)]));
    await heard('Your voice note did not come through');
    expect((await attached((c) => c.media === 'voice')).attachment?.media).toEqual({ unavailable: 'too-large' });
    await sends(pixel, 'image');
    await attached((c) => c.attachment!.media !== null && 'id' in c.attachment!.media);
  });
});
