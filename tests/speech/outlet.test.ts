import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Language } from '#src/care/words.ts';
import { createAbsentSpeech, createSpeechOutlet, type SpeechOptions } from '#src/speech/outlet.ts';
import { type OpenAi, startOpenAi } from '../emulators/openai.ts';
import { voiceNote } from '../emulators/sound.ts';

const from = { channel: 'telegram', account: '1', address: '7' };
const claimed = (attempts = 0, language: Language | null = 'ur') => ({
  outgoing: {
    id: 'fetched:a/0',
    person: 'p1',
    contactPoint: null,
    priority: 'crisis' as const,
    topic: 'care' as const,
    dueAt: 0,
    expiresAt: null,
    insteadOf: null,
    body: { kind: 'transcribe' as const, from, about: 'a', media: 'media:a', mimeType: 'audio/ogg', language },
  },
  attempts,
  unknowns: 0,
});
const calm = () => new AbortController().signal;

describe('the speech service as an outlet', () => {
  let server: OpenAi;
  beforeEach(async () => {
    server = await startOpenAi();
  });
  afterEach(() => server.stop());

  const create = (more: Partial<SpeechOptions> = {}) =>
    createSpeechOutlet({
      baseUrl: server.baseUrl,
      apiKey: server.apiKey,
      model: 'synthetic-whisper',
      timeoutMs: 3_000,
      now: () => 1_000,
      read: async (media) => (media === 'media:a' ? { bytes: voiceNote() } : null),
      ...more,
    });

  it('brings the words back with how sure they are', async () => {
    server.speech.plan({ hears: 'mujhe dard hai', logprob: -0.1 });
    const { outcome, event } = await create().send(claimed(), calm());
    expect(outcome).toEqual({ outcome: 'sent', providerId: null });
    expect(event).toMatchObject({
      id: 'transcript:fetched:a/0',
      subject: { contactPoint: from },
      type: 'transcript.given',
      about: 'a',
      media: 'media:a',
      transcript: { text: 'mujhe dard hai', language: 'ur', confidence: Math.exp(-0.1) },
      provenance: { model: 'synthetic-whisper' },
    });
    const [asked] = server.speech.asked;
    expect(asked?.fields).toEqual({
      model: 'synthetic-whisper',
      temperature: '0',
      language: 'ur',
      response_format: 'verbose_json',
    });
    expect(asked?.sound).toEqual({ name: 'voice.ogg', type: 'audio/ogg', bytes: voiceNote() });
  });

  it('counts what is more likely silence as not heard at all', async () => {
    server.speech.plan({ hears: 'Thank you for watching', noSpeech: 0.9 });
    const { event } = await create().send(claimed(), calm());
    expect(event).toMatchObject({ transcript: { confidence: 0 } });
  });

  it('asks a model that knows less in a form that it knows, and from then on at once', async () => {
    server.speech.otherwise({ hears: 'words', knows: 'logprobs', logprob: -0.5 });
    const outlet = create();
    const first = await outlet.send(claimed(), calm());
    expect(first.event).toMatchObject({ transcript: { text: 'words', language: null, confidence: Math.exp(-0.5) } });
    expect(server.speech.asked).toHaveLength(2);
    await outlet.send(claimed(), calm());
    expect(server.speech.asked).toHaveLength(3);
    server.speech.otherwise({ hears: 'words', knows: 'json' });
    const plain = await outlet.send(claimed(), calm());
    expect(plain.event).toMatchObject({ transcript: { text: 'words', confidence: null } });
  });

  it('takes sound that cannot be read for no reason to ask for less from then on', async () => {
    const outlet = create();
    server.speech.plan({ status: 400 }, { status: 400 }, { status: 400 });
    const unread = await outlet.send(claimed(), calm());
    expect(unread.event).toMatchObject({ transcript: { unavailable: 'error' } });
    const read = await outlet.send(claimed(), calm());
    expect(read.event).toMatchObject({ transcript: { confidence: Math.exp(-0.2) } });
  });

  it('asks again for Urdu where Urdu was taken for Hindi', async () => {
    server.speech.plan({ hears: 'मुझे दर्द है', language: 'hindi' }, { hears: 'مجھے درد ہے' });
    const { event } = await create().send(claimed(0, null), calm());
    expect(event).toMatchObject({ transcript: { text: 'مجھے درد ہے', language: 'ur' } });
    expect(server.speech.asked.map((a) => a.fields.language)).toEqual([undefined, 'ur']);
  });

  it.each([
    ['too many requests', { status: 429, headers: { 'retry-after': '7' } } as const, 8_000],
    ['too many requests for an hour', { status: 429, headers: { 'retry-after': '3600' } } as const, 61_000],
    ['a broken server', { status: 503 } as const, 4_000],
    ['a torn connection', 'reset' as const, 4_000],
  ])('leaves %s to the corridor, which asks again', async (_, turn, at) => {
    server.speech.plan(turn);
    const { outcome, event } = await create().send(claimed(), calm());
    expect(outcome).toMatchObject({ outcome: 'retry', at });
    expect(event).toBeNull();
  });

  it.each([
    ['error', 'a server that stays broken', { status: 500 } as const, 3],
    ['error', 'a refused key', { status: 401 } as const, 0],
    ['error', 'sound that it cannot read', { status: 400 } as const, 0],
    ['malformed', 'a page of HTML', { status: 200, body: '<html>login</html>' } as const, 0],
    ['malformed', 'an empty object', { status: 200, body: {} } as const, 0],
    ['malformed', 'another form', { status: 200, body: { text: 7 } } as const, 0],
    ['malformed', 'an answer without end', { status: 200, body: 'x'.repeat(4_100_000) } as const, 0],
  ])('says %s for %s', async (silence, _, turn, attempts) => {
    server.speech.otherwise(turn);
    const { outcome, event } = await create().send(claimed(attempts), calm());
    expect(outcome).toEqual({ outcome: 'sent', providerId: null });
    expect(event).toMatchObject({ about: 'a', transcript: { unavailable: silence } });
  });

  it('gives up on a server that never answers', async () => {
    server.speech.otherwise('hang');
    const { event } = await create({ timeoutMs: 60 }).send(claimed(3), calm());
    expect(event).toMatchObject({ transcript: { unavailable: 'timeout' } });
  });

  it('leaves the row for the next start when it is told to stop', async () => {
    server.speech.otherwise('hang');
    const stop = new AbortController();
    const sending = create().send(claimed(3), stop.signal);
    await server.until(() => server.speech.asked.length > 0, 'a request');
    stop.abort();
    expect(await sending).toMatchObject({ outcome: { outcome: 'retry' }, event: null });
  });

  it('says error where the audio is no longer there, and asks again where the store does not answer', async () => {
    const gone = await create({ read: async () => null }).send(claimed(), calm());
    expect(gone.event).toMatchObject({ transcript: { unavailable: 'error' } });
    const down = await create({ read: () => Promise.reject(new Error('down')) }).send(claimed(), calm());
    expect(down.outcome.outcome).toBe('retry');
    expect(server.speech.asked).toEqual([]);
  });

  it('answers off where there is none', async () => {
    const { event } = await createAbsentSpeech(() => 5).send(claimed(), calm());
    expect(event).toMatchObject({ transcript: { unavailable: 'off' }, provenance: null });
  });
});
