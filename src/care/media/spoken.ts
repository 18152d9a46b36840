import { permits } from '../consent/permissions.ts';
import { stillStands } from '../delivery/undelivered.ts';
import type { Outgoing } from '../outgoing.ts';
import type { Person } from '../person.ts';
import type { Programme } from '../programme.ts';
import type { ConcernId } from '../triage/concern.ts';
import type { Priority } from '../words.ts';

/** What must never be heard by the one who does violence (facts §5). */
const unheard: readonly ConcernId[] = ['violence', 'sexual-violence', 'child-abuse'];

/**
 * Whether words to this person are spoken, too: only for who chose to listen, and on a phone that others may hear nothing
 * grave unless that was chosen as well. Nothing is read to an outside service without consent.
 */
export function spokenTo(person: Person, programme: Programme, priority: Priority = 'conversation'): boolean {
  const { optedOutAt, media, concerns } = person;
  if (!programme.speech?.speaks || media.listens === null) return false;
  if (!permits(person, 'voice') || optedOutAt !== null) return false;
  if (concerns.some((c) => unheard.includes(c.concern))) return false;
  return media.listens === 'all' || priority !== 'crisis';
}

/**
 * Whether a row whose text has gone may be spoken now. Making the sound takes a while, and meanwhile the person may have
 * opted out, told of violence or told of a loss: what has ended is not spoken of.
 */
export function stillSpoken(person: Person, programme: Programme, { priority, topic }: Outgoing): boolean {
  return spokenTo(person, programme, priority) && stillStands(person, topic);
}
