import type { Transcript } from '#src/care/event.ts';
import type { Language } from '#src/care/words.ts';
import { type Answer, request, type SpeechServer } from './request.ts';
import { isDevanagari, wordsIn } from './words.ts';

export interface Heard {
  readonly transcript: Transcript;
}
export type Unheard = Exclude<Answer, { body: Buffer }>;

/** How the answer is asked for, the most telling first: each server and model takes some of them. */
const forms = [
  [['response_format', 'verbose_json']],
  [
    ['response_format', 'json'],
    ['include[]', 'logprobs'],
  ],
  [['response_format', 'json']],
] as const;

/** An answer is words and times of them, never more. */
const largestAnswer = 4_000_000;

/** The name that the server tells the form of the sound by. What the person's phone called it goes nowhere. */
const extensions: Readonly<Record<string, string>> = {
  'audio/ogg': 'ogg',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/wav': 'wav',
  'audio/webm': 'webm',
  'audio/aac': 'aac',
  'audio/amr': 'amr',
  'audio/3gpp': '3gp',
};

/** Asks a server for the words of a voice note. Never rejects. */
export function createTranscriber(server: SpeechServer, model: string) {
  /** The form that this server and model are known to take. */
  let known = 0;

  const ask = async (
    audio: Buffer,
    mimeType: string,
    language: 'ur' | null,
    signal: AbortSignal,
  ): Promise<Heard | Unheard> => {
    for (let form = known; ; form++) {
      const body = bodyOf(audio, mimeType, language, form);
      const answer = await request(server, '/audio/transcriptions', body, largestAnswer, signal);
      if ('body' in answer) {
        // It did not take the more telling ones: from now on it is asked in this one at once.
        known = form;
        const transcript = wordsIn(answer.body);
        return transcript ? { transcript } : { silence: 'malformed', again: false, status: 200, retryAfterMs: null };
      }
      // It may be the form that it does not know, or the sound that it cannot read: the next form tells.
      if ((answer.status !== 400 && answer.status !== 422) || form === forms.length - 1) return answer;
    }
  };

  const bodyOf = (audio: Buffer, mimeType: string, language: 'ur' | null, form: number): FormData => {
    const body = new FormData();
    body.set('file', new Blob([new Uint8Array(audio)], { type: mimeType }), `voice.${extensions[mimeType] ?? 'ogg'}`);
    body.set('model', model);
    body.set('temperature', '0');
    if (language) body.set('language', language);
    for (const [name, value] of forms[form]!) body.set(name, value);
    return body;
  };

  return async (
    audio: Buffer,
    mimeType: string,
    language: Language | null,
    signal: AbortSignal,
  ): Promise<Heard | Unheard> => {
    const urdu = language === 'ur' || language === 'ur-Latn';
    const heard = await ask(audio, mimeType, urdu ? 'ur' : null, signal);
    if (urdu || !('transcript' in heard) || !isDevanagari(heard.transcript.text)) return heard;
    const again = await ask(audio, mimeType, 'ur', signal);
    return 'transcript' in again ? again : heard;
  };
}
