import type { Context } from './context.ts';
import type { Decision } from './decision.ts';
import type { Event } from './event.ts';
import { Turn } from './turn.ts';

/** Decides what follows from one event. Pure; the only code that branches on what an event means. */
export function decide(context: Context, event: Event): Decision {
  return new Turn(context, event).decision();
}
