import { type Api, InputFile } from 'grammy';
import type { Address } from '#src/care/event.ts';
import type { Outcome } from '#src/care/outgoing.ts';
import type { Instant } from '#src/care/words.ts';
import { outcomeOf } from './outcome.ts';
import { within } from './signal.ts';

/** The forms that Telegram shows as a voice note (Bot API, `sendVoice`); any other becomes a file to open. */
const voices: Readonly<Record<string, string>> = { 'audio/ogg': 'ogg', 'audio/mpeg': 'mp3', 'audio/mp4': 'm4a' };

/** Sends the spoken form of a row. Never throws. */
export function createVoice(api: Api, now: () => Instant) {
  return async (to: Address, audio: Buffer, mimeType: string, signal: AbortSignal): Promise<Outcome> => {
    const extension = voices[mimeType];
    if (!extension) return { outcome: 'refused', why: 'bad-request' };
    try {
      const voice = new InputFile(audio, `message.${extension}`);
      await api.raw.sendVoice({ chat_id: Number(to.address), voice }, within(signal));
      return { outcome: 'sent', providerId: null };
    } catch (error) {
      return outcomeOf(error, now());
    }
  };
}
