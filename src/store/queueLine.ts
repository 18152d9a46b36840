import type { Handover } from '#src/care/handover/handover.ts';
import type { ContactPoint, Person } from '#src/care/person.ts';
import type { QueueEntry } from './store.ts';

/** A line of the queue: the handover with what is known of the person, and when they were last heard. */
export function queueLine(
  person: Person,
  handover: Handover,
  points: readonly ContactPoint[],
  version: number,
): QueueEntry {
  const heard = points.toSorted((a, b) => (b.lastHeardAt ?? 0) - (a.lastHeardAt ?? 0))[0];
  return {
    handover,
    person: person.id,
    channel: heard?.channel ?? 'none',
    language: person.language,
    concerns: person.concerns,
    lastHeardAt: heard?.lastHeardAt ?? null,
    version,
  };
}
