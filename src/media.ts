import { days, type Instant } from '#src/care/words.ts';
import type { Speak } from '#src/channels/aloud.ts';
import type { MediaShelf } from '#src/channels/fetchRow.ts';
import type { Outlet } from '#src/channels/outlet.ts';
import type { Store } from '#src/store/store.ts';
import type { Settings } from './config.ts';

/** Where the bytes of messages are kept, and for how long. */
export function mediaShelf({ media }: Settings, store: Pick<Store, 'keepMedia'>, now: () => Instant): MediaShelf {
  return {
    largest: media.largest,
    now,
    keep: (kept) => store.keepMedia({ ...kept, keepUntil: now() + days(media.days) }),
  };
}

/** The speech service that is set, or its absence. */
export async function openSpeech(
  { speech }: Settings,
  store: Pick<Store, 'media'>,
  now: () => Instant,
): Promise<{ readonly outlet: Outlet; readonly absent: Outlet; readonly speak: Speak | null }> {
  const { createAbsentSpeech, createSpeechOutlet } = await import('#src/speech/outlet.ts');
  const { createSpeaker } = await import('#src/speech/speak.ts');
  const absent = createAbsentSpeech(now);
  return {
    absent,
    outlet: speech?.transcribeModel
      ? createSpeechOutlet({ ...speech, model: speech.transcribeModel, now, read: (media) => store.media(media) })
      : absent,
    speak: speech?.tts ? createSpeaker(speech, speech.tts) : null,
  };
}
