import { permits } from '../consent/permissions.ts';
import { atRisk } from '../conversation/concerns.ts';
import type { MediaFile, MediaKind } from '../event.ts';
import { humanSpeaks } from '../handover/aside.ts';
import { liveHandover } from '../handover/open.ts';
import type { Turn } from '../turn.ts';
import { days, minutes } from '../words.ts';
import { awaitWords } from './pending.ts';

/** What has bytes that a human can hear or look at. */
const kept: readonly MediaKind[] = ['voice', 'audio', 'image', 'video', 'document'];
/** The most files of one person that are fetched in a day while no human is concerned with them: of whoever agreed, and of a stranger. */
const mostPerDay = { agreed: 60, stranger: 12 };
/** A provider that is down for a while has the bytes afterwards; for longer than this nobody keeps them for us. */
const fetchWithin = days(1);

export const isVoice = (kind: MediaKind): boolean => kind === 'voice' || kind === 'audio';

/**
 * Fetches what a message carries, so that a human can hear or see it: of everyone who agreed, while something grave stands
 * and while a human is concerned, and voice notes of everybody, since whoever cannot write has no other words.
 */
export function takeFile(turn: Turn, media: MediaKind | null, file: MediaFile | undefined): void {
  if (!media || !file || !kept.includes(media) || !mayTake(turn, media)) return;
  turn.request(
    { kind: 'fetch', to: turn.to, about: turn.event.id, media, file },
    { priority: isVoice(media) ? 'crisis' : 'conversation', expiresAt: turn.at + fetchWithin },
  );
  if (isVoice(media) && mayTranscribe(turn)) awaitWords(turn, media);
}

/** Whether this message's file is being fetched. */
export function isTaken(turn: Turn): boolean {
  return turn.outgoing.some((row) => row.body.kind === 'fetch');
}

function mayTake(turn: Turn, media: MediaKind): boolean {
  const { person } = turn;
  if (atRisk(person) || liveHandover(person.handover) || humanSpeaks(turn)) return true;
  const agreed = person.consent.status === 'given' && person.optedOutAt === null;
  return (agreed || isVoice(media)) && counted(turn, agreed ? mostPerDay.agreed : mostPerDay.stranger);
}

/** Counts the files of the day; false where there were too many. */
function counted(turn: Turn, most: number): boolean {
  const { fetched } = turn.person.media;
  const today = fetched !== null && turn.at - fetched.since < days(1) ? fetched : { since: turn.at, count: 0 };
  if (today.count >= most) return false;
  turn.change({ media: { ...turn.person.media, fetched: { ...today, count: today.count + 1 } } });
  return true;
}

/** Whether an outside service may hear this person: there is one, and they agreed and stand by it. */
export function mayTranscribe({ person, programme }: Turn): boolean {
  return programme.speech?.transcribes === true && permits(person, 'voice') && person.optedOutAt === null;
}

/** An old voice note's words speak of another moment. */
export const transcribeWithin = minutes(30);
