import type { Context } from './context.ts';
import { hear } from './conversation/hear.ts';
import { weigh } from './conversation/opinion.ts';
import { rememberSaid } from './conversation/recent.ts';
import { ring } from './conversation/ring.ts';
import type { Decision } from './decision.ts';
import { deliveryFailed } from './delivery/failed.ts';
import { wasSetAside } from './delivery/wasSetAside.ts';
import type { Event } from './event.ts';
import { claimed, closed, noted, replied } from './handover/counselor.ts';
import { Turn } from './turn.ts';
import { never } from './words.ts';

/** Decides what follows from one event. Pure; the only code that branches on what an event means. */
export function decide(context: Context, event: Event): Decision {
  const turn = new Turn(context, event);
  follow(turn, event);
  rememberSaid(turn);
  return turn.decision();
}

function follow(turn: Turn, event: Event): void {
  switch (event.type) {
    case 'message.received':
      return void hear(turn, event);
    case 'occurrence.due':
      return void ring(turn, event);
    case 'opinion.given':
      return void weigh(turn, event.about, event.opinion, event.provenance);
    case 'delivery.failed':
      return void deliveryFailed(turn, event.outgoing, event.why);
    case 'delivery.receipt':
      return void turn.receipt(event.outgoing, event.state);
    case 'event.set-aside':
      return void wasSetAside(turn, event.event, event.error);
    case 'handover.claimed':
      return void claimed(turn, event.handover, event.counselor);
    case 'handover.replied':
      return void replied(turn, event.handover, event.counselor, event.text);
    case 'handover.noted':
      return void noted(turn, event.handover, event.counselor);
    case 'handover.closed':
      return void closed(turn, event.handover, event.counselor, event.outcome);
    default:
      return void never(event);
  }
}
