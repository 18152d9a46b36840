import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSpeaker } from '#src/speech/speak.ts';
import { type OpenAi, startOpenAi } from '../emulators/openai.ts';
import { voiceNote } from '../emulators/sound.ts';

describe('speaking', () => {
  let server: OpenAi;
  beforeEach(async () => {
    server = await startOpenAi();
  });
  afterEach(() => server.stop());
  const speak = (text: string) =>
    createSpeaker({ baseUrl: server.baseUrl, apiKey: server.apiKey }, { model: 'synthetic-tts', voice: 'alloy' })(
      text,
      'ur',
      AbortSignal.timeout(2_000),
    );

  it('turns words into sound', async () => {
    expect(await speak('السلام علیکم')).toEqual(voiceNote());
    expect(server.speech.asked[0]?.fields).toEqual({
      model: 'synthetic-tts',
      voice: 'alloy',
      input: 'السلام علیکم',
      response_format: 'opus',
    });
  });

  it.each([
    ['a refusal', { status: 500 } as const],
    ['a torn connection', 'reset' as const],
    ['no sound', { sounds: Buffer.alloc(0) } as const],
    ['sound without end', { sounds: Buffer.alloc(4_100_000) } as const],
  ])('has nothing to say after %s', async (_, turn) => {
    server.speech.plan(turn);
    expect(await speak('words')).toBeNull();
  });

  it('does not read out what is very long', async () => {
    expect(await speak('x'.repeat(2_001))).toBeNull();
    expect(server.speech.asked).toEqual([]);
  });
});
