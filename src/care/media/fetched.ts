import { atRisk } from '../conversation/concerns.ts';
import { isQuiet, stay } from '../conversation/crisis.ts';
import type { Event, KeptMedia } from '../event.ts';
import { humanSpeaks } from '../handover/aside.ts';
import type { Turn } from '../turn.ts';
import { hours } from '../words.ts';
import { settleWait } from './pending.ts';
import { isVoice, mayTranscribe, transcribeWithin } from './take.ts';
import { unheard } from './unheard.ts';

const mostUnheard = 4;
/** What was said longer ago, a human has heard by now. */
const keptFor = hours(72);

/** The bytes of a message are kept, or never will be. A voice note whose words are waited for goes on to be heard. */
export function fetched(turn: Turn, { about, media }: Extract<Event, { type: 'media.fetched' }>): void {
  turn.attach({ about, media });
  if ('unavailable' in media) {
    turn.audit('channel', 'media.unavailable', `${about} ${media.unavailable}`);
    return void lost(turn, about);
  }
  turn.audit('channel', 'media.kept', `${about} ${media.kind} ${media.mimeType} ${media.bytes}`);
  if (!isVoice(media.kind)) return;
  if (mayTranscribe(turn)) return void transcribe(turn, { event: about, media: media.id, mimeType: media.mimeType });
  if (settleWait(turn, about)) unheard(turn, 'for-human');
  else if (turn.person.consent.status !== 'given') keepUnheard(turn, about, media);
}

/** A voice note from before somebody agreed waits for that: by then its words may tell of danger sooner than a human can. */
function keepUnheard(turn: Turn, event: string, { id, mimeType }: KeptMedia): void {
  const { media } = turn.person;
  const one = { event, media: id, mimeType, at: turn.at };
  turn.change({ media: { ...media, unheard: [...media.unheard, one].slice(-mostUnheard) } });
}

/** Somebody agreed: what they said before is turned into words now, where it is not long ago. */
export function hearKept(turn: Turn): void {
  const { media } = turn.person;
  if (media.unheard.length === 0) return;
  if (mayTranscribe(turn)) for (const one of media.unheard) if (turn.at - one.at <= keptFor) transcribe(turn, one);
  turn.change({ media: { ...media, unheard: [] } });
}

function transcribe(
  turn: Turn,
  of: { readonly event: string; readonly media: string; readonly mimeType: string },
): void {
  const { event: about, media, mimeType } = of;
  turn.request(
    { kind: 'transcribe', from: turn.to, about, media, mimeType, language: turn.person.language },
    { priority: 'crisis', expiresAt: turn.at + transcribeWithin },
  );
}

/** What was sent cannot be had: whoever was told that a human would see it is told the truth. */
function lost(turn: Turn, about: string): void {
  const waited = settleWait(turn, about);
  if (isQuiet(turn)) return;
  // Nothing is said, but somebody by name must know that there was a voice.
  if (humanSpeaks(turn)) return void (waited && unheard(turn, 'not-fetched'));
  if (atRisk(turn.person)) {
    turn.say('media.lost', {}, { priority: 'crisis' });
    if (waited) stay(turn);
  } else if (waited) unheard(turn, 'not-fetched');
  else turn.say('media.lost');
}
