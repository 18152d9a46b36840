import { setTimeout as sleep } from 'node:timers/promises';
import type { Say } from '#src/care/outgoing.ts';
import type { Instant } from '#src/care/words.ts';
import type { Channel } from './channel.ts';
import { sniff } from './sniff.ts';

/** Turns words into sound. Null where there is none to be had. Never throws. */
export type Speak = (text: string, language: Say['language'], signal: AbortSignal) => Promise<Buffer | null>;

/** Voices that are being made or sent at once, of all people; what comes on top stays written. */
const mostAtOnce = 16;
const withinMs = 60_000;
/** A provider that asks for more patience than this is not asked again: by then the words were read. */
const longestWaitMs = 20_000;

/**
 * Speaks rows whose text has gone. Nothing waits for it and nothing depends on it: what fails stays written. Each is spoken
 * a little after its text, as the provider's rate for one person wants it, and only where `stands` says right before that it
 * still may be.
 */
export function createAloud(channel: Channel, speak: Speak, now: () => Instant) {
  let under = 0;

  const sayAloud = async (outgoing: string, say: Say, stands: () => Promise<boolean>): Promise<void> => {
    const signal = AbortSignal.timeout(withinMs);
    const [made] = await Promise.all([
      speak(say.aloud ?? say.text, say.aloud === undefined ? say.language : 'ur', signal),
      sleep(channel.limits.perContactMs, undefined, { signal }),
    ]);
    const mimeType = made && sniff(made, 'voice');
    if (!made || !mimeType) return;
    // Meanwhile what it speaks of may have ended.
    const send = async () => ((await stands()) ? channel.voice!(outgoing, say.to, made, mimeType, signal) : null);
    const outcome = await send();
    if (outcome?.outcome !== 'retry' || outcome.at === null) return;
    const wait = outcome.at - now();
    if (wait > longestWaitMs) return;
    await sleep(Math.max(0, wait), undefined, { signal });
    await send();
  };

  return (outgoing: string, say: Say, stands: () => Promise<boolean> = async () => true): void => {
    if (!say.spoken || !channel.voice || under >= mostAtOnce) return;
    under++;
    void sayAloud(outgoing, say, stands)
      .catch(() => undefined)
      .finally(() => under--);
  };
}
