import type { Language } from '#src/care/words.ts';
import { request, type SpeechServer } from './request.ts';

/** Longer words are better read; servers end at 4,096 characters. */
const longest = 2_000;
const largestSound = 4_000_000;

/** Turns words into sound in Ogg Opus, which every messenger plays as a voice note. Null where there is none. Never rejects. */
export function createSpeaker(
  server: SpeechServer,
  { model, voice }: { readonly model: string; readonly voice: string },
) {
  return async (text: string, _language: Language, signal: AbortSignal): Promise<Buffer | null> => {
    if (text.length > longest) return null;
    const body = { model, voice, input: text, response_format: 'opus' };
    const answer = await request(server, '/audio/speech', body, largestSound, signal);
    return 'body' in answer && answer.body.length > 0 ? answer.body : null;
  };
}
