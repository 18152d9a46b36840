import { dropHeld } from '../conversation/held.ts';
import type { Address, Counselor, Event } from '../event.ts';
import { liveHandover, openHandover } from '../handover/open.ts';
import { newContactPoint } from '../person.ts';
import { isReachedAt, type Sharing } from '../sharing/sharing.ts';
import type { Turn } from '../turn.ts';
import { needsSomebody } from './reroute.ts';

/** More than anybody needs to be reached at. */
const most = 8;

/**
 * The provider tells that whoever wrote from here is reached at another address now. The person goes with it. This contact
 * point is nobody's any more: whoever writes from it next, on a number that may have changed hands, is somebody new, of whom
 * nothing is known and to whom nothing of this story is said.
 */
export function moved(turn: Turn, to: Address): void {
  const { contactPoint, person } = turn;
  const { channel, account, address } = contactPoint;
  const same = to.channel === channel && to.account === account && to.address === address;
  if (same || person.since === null) return;
  turn.audit('channel', 'contactPoint.moved', contactPoint.id);
  dropHeld(turn);
  const stranger = `p_${contactPoint.id.replace(/^cp_/, '')}_${turn.at}`;
  turn.contactPoint = newContactPoint({ id: contactPoint.id, person: stranger, channel, account, address });
  ask(turn, to, contactPoint.id, contactPoint.sharing);
}

/**
 * Hands a message on to the person whose contact point it was written at, where that became another's after the message was
 * accepted: it is heard with their story and never with somebody else's. True where it was handed on.
 */
export function handedOn(turn: Turn, event: Event): boolean {
  const { person, contactPoint } = turn;
  if (event.type !== 'message.received' || contactPoint.person === person.id || contactPoint.id === '') return false;
  if (isReachedAt(contactPoint, person.id)) return false;
  const { at: _, ...arrival } = event;
  turn.accept({ ...arrival, id: `late:${event.id}`, subject: { contactPoint: turn.to } });
  turn.audit('companion', 'message.handed-on', event.id);
  return true;
}

/** A counselor adds another contact point of the same person, who told them of it. */
export function linked(turn: Turn, to: Address, counselor: Counselor): void {
  turn.audit(counselor.id, 'contactPoint.linked', turn.person.id);
  if (turn.person.contactPoints.length < most) ask(turn, to, null);
}

/** Asks of the contact point at that address to become this person's. */
function ask(turn: Turn, to: Address, insteadOf: string | null, sharing: Sharing | null = null): void {
  turn.accept({
    id: `joins:${turn.event.id}`,
    subject: { contactPoint: to },
    sentAt: turn.at,
    type: 'contactPoint.joins',
    person: turn.person.id,
    insteadOf,
    ...(sharing && { sharing }),
  });
}

/** This contact point becomes that person's, unless somebody has a story of their own here: two stories are never made one. */
export function joins(turn: Turn, person: string, insteadOf: string | null, sharing: Sharing | null = null): void {
  const free = turn.contactPoint.person === person || (turn.person.since === null && turn.person.handover === null);
  if (free && turn.contactPoint.person !== person) turn.contactPoint = { ...turn.contactPoint, person };
  if (free && sharing) turn.contactPoint = { ...turn.contactPoint, sharing };
  const contactPoint = free ? turn.contactPoint.id : null;
  const told = { sentAt: turn.at, type: 'contactPoint.joined', contactPoint, insteadOf } as const;
  turn.accept({ ...told, id: `joined:${turn.event.id}`, subject: { person } });
  // A phone that several people share takes all of them with it.
  for (const [n, other] of (sharing?.people ?? []).entries())
    if (other.person !== person)
      turn.accept({ ...told, id: `joined:${n}:${turn.event.id}`, subject: { person: other.person } });
}

/** What became of it, for the person whose contact point it was to be. */
export function joined(turn: Turn, contactPoint: string | null, insteadOf: string | null): void {
  const others = turn.person.contactPoints.filter((id) => id !== contactPoint && id !== insteadOf);
  if (contactPoint === null) return void notJoined(turn, others, insteadOf);
  turn.audit('companion', 'contactPoint.joined', contactPoint);
  const waits = needsSomebody(turn) && turn.contactPoint.unreachable !== null;
  if (insteadOf !== null) turn.redirect(insteadOf, contactPoint);
  const first = insteadOf !== null || waits;
  turn.change({ contactPoints: (first ? [contactPoint, ...others] : [...others, contactPoint]).slice(0, most) });
  // Somebody is looked for: the new contact point is asked, and told nothing.
  if (waits) turn.setTimer('handover:reach', turn.at);
}

/** The address is somebody else's already. Who moved there has a new story, and a human puts the two together. */
function notJoined(turn: Turn, others: readonly string[], insteadOf: string | null): void {
  turn.audit('companion', 'contactPoint.not-joined');
  if (insteadOf === null) return;
  turn.withdraw({ contactPoint: insteadOf });
  turn.change({ contactPoints: [...others] });
  const live = liveHandover(turn.person.handover);
  openHandover(turn, needsSomebody(turn) ? 'urgent' : 'soon', 'moved');
  if (live) turn.change({ handover: { ...turn.person.handover!, reason: 'moved' } });
}
