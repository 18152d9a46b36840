import { meet } from '../consent/meetingDialogue.ts';
import type { MediaKind, Place } from '../event.ts';
import { liveHandover, openHandover } from '../handover/open.ts';
import { isAwaited } from '../media/pending.ts';
import { nearestSentences } from '../media/place.ts';
import { isTaken, isVoice } from '../media/take.ts';
import { unheard } from '../media/unheard.ts';
import type { Sentence, Turn } from '../turn.ts';
import { minutes } from '../words.ts';
import { atRisk, recordConcerns } from './concerns.ts';
import { isQuiet, stay } from './crisis.ts';
import { humanOption } from './menu.ts';

/** What is not words and cannot be judged, by how the person is told so. */
const said: Record<MediaKind, 'voice' | 'picture' | 'sticker' | 'contact' | 'other'> = {
  voice: 'voice',
  audio: 'voice',
  image: 'picture',
  video: 'picture',
  document: 'picture',
  location: 'other',
  contact: 'contact',
  sticker: 'sticker',
  other: 'other',
};

/**
 * A message without words. While something grave stands it goes to the human, who may understand it (facts §7.1, rule 11).
 * A voice note is turned into words or heard by a human; a picture is kept for a human; a place is answered with the nearest
 * help; else the person is told the truth and asked for words.
 */
export function passOn(turn: Turn, media: MediaKind, place: Place | undefined): void {
  const near = place ? nearestSentences(turn, place) : [];
  if (atRisk(turn.person)) return void inDanger(turn, media, near);
  if (isAwaited(turn)) return void turn.typing(turn.at + minutes(0.5));
  const { consent, optedOutAt, handover } = turn.person;
  const agreed = consent.status === 'given' && optedOutAt === null;
  const key = `common.media-${said[media]}`;
  if (near.length > 0) turn.sayAll(near, { options: [humanOption(turn)] });
  else if (isTaken(turn)) toHuman(turn, media, consent.status === 'given');
  else if (liveHandover(handover)) turn.say('common.media-to-human');
  else if (said[media] !== 'sticker' || agreed) turn.say(key, {}, { options: [humanOption(turn)] });
  if (consent.status !== 'given' && optedOutAt === null && !liveHandover(handover)) meet(turn);
}

function inDanger(turn: Turn, media: MediaKind, near: readonly Sentence[]): void {
  recordConcerns(turn, [{ concern: 'no-words', urgency: 'urgent', evidence: `[${media}]`, subject: 'unknown' }]);
  // Who said that it is not safe to write may not be the one who holds the phone now: nothing tells of a counselor.
  if (isQuiet(turn)) return void (isAwaited(turn) || stay(turn));
  turn.sayAll([{ key: isTaken(turn) ? 'media.to-human' : 'common.media-to-human' }, ...near], { priority: 'crisis' });
  // The words of a voice note may answer the open question: until they come it is not put again.
  if (!isAwaited(turn)) stay(turn);
}

/** What is kept for a human to hear or to look at. Before somebody agreed, nothing but a human hears their voice. */
function toHuman(turn: Turn, media: MediaKind, consented: boolean): void {
  const live = liveHandover(turn.person.handover);
  if (isVoice(media)) return void unheard(turn, consented ? 'for-human' : 'before-consent');
  openHandover(turn, 'soon', 'media');
  if (live) turn.say('media.to-human');
  else turn.say('media.picture-kept', {}, { options: [humanOption(turn)] });
}

/** What came with words of its own: the words are answered, and a human looks at the picture, or hears the voice. */
export function keepBeside(turn: Turn, media: MediaKind | null): void {
  if (!media || !isTaken(turn)) return;
  if (isVoice(media)) return void voiceBeside(turn);
  const live = liveHandover(turn.person.handover);
  openHandover(turn, 'soon', 'media');
  if (!live) turn.say('media.picture-beside');
}

/** A voice note with words beside it, which the companion will not hear itself. */
function voiceBeside(turn: Turn): void {
  if (isAwaited(turn)) return;
  // Whoever is at risk was told that a human comes; on a phone that is not safe nothing is said.
  if (atRisk(turn.person) || isQuiet(turn)) openHandover(turn, 'urgent', 'media');
  else unheard(turn, turn.person.consent.status === 'given' ? 'for-human' : 'before-consent');
}

/**
 * A voice note without words while a human speaks. Whoever answers from the account's own phone has given no name to this and
 * may not have heard it: what the companion will not hear itself, a human by name does (facts §7.1, rule 11).
 */
export function keepAside(turn: Turn, media: MediaKind | null): void {
  if (!media || !isVoice(media) || isAwaited(turn) || turn.person.handover?.state === 'claimed') return;
  openHandover(turn, 'urgent', 'media');
}
