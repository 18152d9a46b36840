import type { Outgoing } from '../outgoing.ts';
import type { Turn } from '../turn.ts';

/** Takes back the answer that still waits for the model's opinion: something graver is said instead. */
export function dropHeld(turn: Turn): void {
  const held = turn.person.held;
  if (!held) return;
  if (turn.at < held.until) for (const outgoing of held.outgoing) turn.withdraw({ outgoing });
  turn.change({ held: null });
}

/**
 * Lets this turn's answers wait for the model's opinion: they are due when the hold ends and go as they are, unless
 * the opinion improves them before. Typing is shown meanwhile.
 */
export function hold(turn: Turn): void {
  const until = turn.at + turn.programme.model.holdMs;
  const waits = (row: Outgoing): boolean => row.body.kind === 'say' && row.priority === 'conversation';
  const ids: string[] = [];
  for (const [n, row] of turn.outgoing.entries()) {
    if (!waits(row)) continue;
    turn.outgoing[n] = { ...row, dueAt: Math.max(row.dueAt, until) };
    ids.push(row.id);
  }
  if (ids.length === 0) return;
  turn.typing(until);
  // Whatever of an earlier answer still waits can be taken back with it.
  const { held } = turn.person;
  const waiting = held && turn.at < held.until ? held.outgoing : [];
  turn.change({ held: { event: turn.event.id, outgoing: [...waiting, ...ids].slice(-12), until } });
}
