import { atRisk } from '../conversation/concerns.ts';
import { stay } from '../conversation/crisis.ts';
import type { Event } from '../event.ts';
import { humanSpeaks } from '../handover/aside.ts';
import type { Turn } from '../turn.ts';
import { settleWait } from './pending.ts';
import { isVoice, mayTranscribe, transcribeWithin } from './take.ts';
import { unheard } from './unheard.ts';

/** The bytes of a message are kept, or never will be. A voice note whose words are waited for goes on to be heard. */
export function fetched(turn: Turn, { about, media }: Extract<Event, { type: 'media.fetched' }>): void {
  turn.attach({ about, media });
  if ('unavailable' in media) {
    turn.audit('channel', 'media.unavailable', `${about} ${media.unavailable}`);
    return void lost(turn, about);
  }
  turn.audit('channel', 'media.kept', `${about} ${media.kind} ${media.mimeType} ${media.bytes}`);
  if (!isVoice(media.kind)) return;
  if (mayTranscribe(turn)) {
    const { id, mimeType } = media;
    turn.request(
      { kind: 'transcribe', from: turn.to, about, media: id, mimeType, language: turn.person.language },
      { priority: 'crisis', expiresAt: turn.at + transcribeWithin },
    );
  } else if (settleWait(turn, about)) unheard(turn, 'not-understood');
}

/** What was sent cannot be had: whoever was told that a human would see it is told the truth. */
function lost(turn: Turn, about: string): void {
  const waited = settleWait(turn, about);
  if (humanSpeaks(turn)) return;
  if (atRisk(turn.person)) {
    turn.say('media.lost', {}, { priority: 'crisis' });
    if (waited) stay(turn);
  } else if (waited) unheard(turn, 'not-fetched');
  else turn.say('media.lost');
}
