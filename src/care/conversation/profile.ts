import type { Person } from '../person.ts';
import { dateOf, daysBetween } from '../plan/calendar.ts';
import { gestationDays } from '../plan/stage.ts';
import type { Profile } from '../triage/judge.ts';
import type { Instant } from '../words.ts';

/** Where the week is not known yet, the one for which the danger signs are read most gravely (facts §1.3: from week 28). */
const gravestWeek = 28;

/**
 * What is known of the person a message is judged for. While a loss is not certain the pregnancy still counts, and after
 * a loss the days count as after a birth: bleeding and fever are read the same way.
 */
export function profileOf(person: Person, at: Instant, timeZone: string): Profile {
  const { status, bornOn, lostOn } = person.maternal;
  const carrying = status === 'pregnant' || status === 'maybe-lost';
  const endedOn = status === 'born' ? bornOn : status === 'lost' ? lostOn : null;
  const days = gestationDays(person, at, timeZone);
  return {
    pregnantWeeks: carrying ? (days === null ? gravestWeek : Math.max(Math.floor(days / 7), 0)) : null,
    postpartumDays: endedOn ? Math.max(daysBetween(endedOn, dateOf(at, timeZone)), 0) : null,
    conditions: person.chronic.conditions.map((c) => c.condition),
    under18: person.meeting.ageBand === 'under-18',
  };
}
