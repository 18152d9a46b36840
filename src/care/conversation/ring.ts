import { dialogues } from '../dialogues.ts';
import type { Event } from '../event.ts';
import { due } from '../plan/due.ts';
import type { Turn } from '../turn.ts';

/** An occurrence came due: a timer goes to the dialogue that set it, anything else is a plan's. */
export function ring(turn: Turn, occurrence: Extract<Event, { type: 'occurrence.due' }>): void {
  if (occurrence.plan !== 'timer') return void due(turn, occurrence);
  const timer = turn.person.timers[occurrence.item];
  // A timer that was replaced or cleared meanwhile has nothing more to say.
  if (timer?.nth !== occurrence.nth) return;
  turn.clearTimer(occurrence.item);
  const end = occurrence.item.indexOf(':');
  const dialogue = dialogues.find((d) => d.name === occurrence.item.slice(0, end));
  dialogue?.rang?.(turn, occurrence.item.slice(end + 1), timer.data);
}
