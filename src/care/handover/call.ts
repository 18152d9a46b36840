import type { Turn } from '../turn.ts';
import { minutes } from '../words.ts';
import type { Called, Handover } from './handover.ts';
import { route, specialtiesOf } from './route.ts';

/**
 * Whom a call reaches now, so many calls of the chain having been made before. Whoever pages counselors reads it from the
 * handover, and `calledBy` tells who that is by name.
 */
export function called(turn: Turn, handover: Handover, taken: number): Called {
  const { person, programme, at } = turn;
  const district = person.enrolment?.district ?? person.meeting.city;
  return route(
    programme.teams,
    {
      language: person.language,
      district: district?.trim().toLowerCase() ?? null,
      specialties: specialtiesOf(person, at),
      urgency: handover.urgency,
      to: handover.to,
      taken,
      before: handover.called,
    },
    at,
    programme.timeZone,
  );
}

/** Calls whoever is to be called now, and puts it on record. */
export function call(turn: Turn, taken: number): void {
  const { handover } = turn.person;
  if (!handover) return;
  const reached = called(turn, handover, taken);
  turn.change({ handover: { ...handover, called: reached } });
  const whom = [reached.step, ...reached.teams].join(' ');
  turn.audit('companion', 'handover.calls', `${handover.id} call ${handover.calls} ${whom}`);
}

/** How long until the next call, at the longest: when somebody comes on duty they are called at once. */
export function sooner(turn: Turn, ms: number): number {
  const again = turn.person.handover?.called?.againAt ?? null;
  if (again === null || again <= turn.at) return ms;
  return Math.max(Math.min(ms, again - turn.at), minutes(1));
}
