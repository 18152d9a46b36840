import type { Counselor } from '../event.ts';
import type { Programme } from '../programme.ts';
import type { Turn } from '../turn.ts';
import type { Instant } from '../words.ts';
import type { Handover } from './handover.ts';
import { awaitCounselor } from './silence.ts';

/** The reply's row waits so long before it leaves, in which it can be taken back. Null where the programme holds none back. */
export function holdsUntil({ at, programme }: Turn): Instant | null {
  return programme.replyHoldMs ? at + programme.replyHoldMs : null;
}

/** In the last second before it leaves a reply is left alone: deciding takes time, too, and what has left is not called back. */
export const leftAlone = 1_000;

/** For how long after it was given a reply can be taken back; 0 for never. */
export function undoMsOf({ replyHoldMs = 0 }: Pick<Programme, 'replyHoldMs'>): number {
  return Math.max(0, replyHoldMs - leftAlone);
}

/** Replies that have certainly not left then. */
export function unsentAt({ unsent = [] }: Handover, at: Instant): NonNullable<Handover['unsent']> {
  return unsent.filter((u) => u.until > at);
}

/** When what the companion says about a counselor may leave: after the counselor's own words, which may still be held. */
export function afterReplies({ at, person }: Turn): { readonly dueAt: Instant } {
  const last = person.handover ? unsentAt(person.handover, at).at(-1) : undefined;
  return { dueAt: last?.until ?? at };
}

/**
 * A counselor takes back what they wrote a moment ago. Only what certainly has not left is taken back; the conversation is
 * then where it was before, and the person waits for an answer again.
 */
export function unsaid(turn: Turn, id: string, counselor: Counselor, reply: string): void {
  const { handover, recent } = turn.person;
  const held = handover?.id === id ? unsentAt(handover, turn.at + leftAlone).find((u) => u.event === reply) : undefined;
  if (!handover || !held || held.by !== counselor.id) {
    turn.audit(counselor.id, 'handover.unsaid.refused', `${id} ${held ? 'another counselor' : 'too late'}`);
    return;
  }
  turn.withdraw({ outgoing: held.outgoing });
  const unsent = unsentAt(handover, turn.at);
  const next = unsent[unsent.indexOf(held) + 1];
  const rest = unsent.filter((u) => u !== held).map((u) => (u === next ? { ...u, was: held.was } : u));
  const left = { ...handover, unsent: rest };
  turn.change({
    handover: next ? left : withoutAnswer(left, held),
    recent: recent.filter((r) => r.event !== reply || r.from !== 'counselor'),
  });
  turn.audit(counselor.id, 'handover.unsaid', `${id} ${reply}`);
  awaitCounselor(turn);
}

/** As it was before that answer. Another who has it meanwhile keeps their own. */
function withoutAnswer(handover: Handover, { by, was }: Unsent): Handover {
  const { answeredAt: _, ...rest } = handover;
  const replied = { ...handover, firstReplyAt: was.firstReplyAt };
  if (handover.claimedBy?.id !== by) return replied;
  return { ...rest, firstReplyAt: was.firstReplyAt, ...(was.answeredAt !== null && { answeredAt: was.answeredAt }) };
}

/** Keeps in mind that a reply can be taken back until then. Called before the answer is put on record. */
export function keepUnsent(turn: Turn, of: Omit<Unsent, 'was' | 'event'>): void {
  const { handover } = turn.person;
  if (!handover) return;
  const { answeredAt = null, firstReplyAt } = handover;
  const unsent = [
    ...unsentAt(handover, turn.at),
    { ...of, event: turn.event.id, was: { answeredAt, firstReplyAt } },
  ].slice(-20);
  turn.change({ handover: { ...handover, unsent } });
}

type Unsent = NonNullable<Handover['unsent']>[number];
