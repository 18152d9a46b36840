import { meet } from '../consent/meetingDialogue.ts';
import type { MediaKind } from '../event.ts';
import { liveHandover } from '../handover/open.ts';
import type { Turn } from '../turn.ts';
import { atRisk, recordConcerns } from './concerns.ts';
import { stay } from './crisis.ts';
import { humanOption } from './menu.ts';

/** What is not words and cannot be judged, by how the person is told so. */
const said: Record<MediaKind, 'voice' | 'picture' | 'sticker' | 'other'> = {
  voice: 'voice',
  audio: 'voice',
  image: 'picture',
  video: 'picture',
  document: 'picture',
  location: 'other',
  contact: 'other',
  sticker: 'sticker',
  other: 'other',
};

/**
 * A message without words. While something grave stands it goes to the human, who may understand it (facts §7.1, rule 11);
 * otherwise the person is told the truth and asked for words.
 */
export function passOn(turn: Turn, media: MediaKind): void {
  if (atRisk(turn.person)) {
    recordConcerns(turn, [{ concern: 'no-words', urgency: 'urgent', evidence: `[${media}]`, subject: 'unknown' }]);
    turn.say('common.media-to-human', {}, { priority: 'crisis' });
    return void stay(turn);
  }
  if (liveHandover(turn.person.handover)) return void turn.say('common.media-to-human');
  if (said[media] !== 'sticker' || turn.person.consent.status === 'given')
    turn.say(`common.media-${said[media]}`, {}, { options: [humanOption(turn)] });
  if (turn.person.consent.status !== 'given' && turn.person.optedOutAt === null) meet(turn);
}
