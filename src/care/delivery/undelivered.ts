import type { Counselor, UndeliveredRow } from '../event.ts';
import { isBereaved } from '../maternal/maternal.ts';
import type { Person } from '../person.ts';
import { mayRemind } from '../plan/stage.ts';
import type { Turn } from '../turn.ts';
import type { Instant, Topic } from '../words.ts';

/** Why words that did not arrive must not be said again. */
export const stale = ['too-late', 'stage-over', 'opted-out', 'nowhere'] as const;
export type Stale = (typeof stale)[number];

/**
 * Why these words must not be said again to that person, or null where they may. A reminder whose time is over would name
 * the wrong dose; a stage that ended is not brought up; who opted out hears only what was said in danger.
 */
export function whyNotAgain(person: Person, row: UndeliveredRow, at: Instant): Stale | null {
  if (person.contactPoints.length === 0) return 'nowhere';
  if (row.expiresAt !== null && at >= row.expiresAt) return 'too-late';
  if (row.priority === 'crisis' || row.counselor) return null;
  if (person.optedOutAt !== null) return 'opted-out';
  // Talk of another day may name what has been lost since.
  return !isBereaved(person.maternal) && stillStands(person, row.topic) ? null : 'stage-over';
}

/** Whether what that topic is about still is so. */
export function stillStands(person: Person, topic: Topic): boolean {
  const { maternal, medication, chronic } = person;
  switch (topic) {
    case 'care':
      return true;
    case 'pregnancy':
      return mayRemind(person) && maternal.status === 'pregnant';
    case 'baby':
    case 'postnatal':
      return mayRemind(person) && maternal.status === 'born';
    case 'medicine':
      return mayRemind(person) && medication.medicines.length > 0;
    case 'chronic':
      return mayRemind(person) && chronic.conditions.length > 0;
    default:
      return mayRemind(person);
  }
}

/** Says words once more that did not arrive, by a counselor's hand, wherever the person is reached now. */
export function repeatUndelivered(turn: Turn, outgoing: string, row: UndeliveredRow, counselor: Counselor): void {
  const why = whyNotAgain(turn.person, row, turn.at);
  if (why !== null) return void turn.audit(counselor.id, 'undelivered.not-repeated', `${outgoing} ${why}`);
  turn.audit(counselor.id, 'undelivered.repeated', outgoing);
  turn.repeat(outgoing, row.priority);
}
