import type { Outgoing } from '../outgoing.ts';
import type { Turn } from '../turn.ts';

/**
 * Takes back the answers that wait for the model's opinion, or for their turn to leave: something graver is said instead.
 * The end of the hold says only when they may leave, not that they have; what has left, the store leaves alone.
 */
export function dropHeld(turn: Turn): void {
  drop(turn, () => true);
}

/** Takes back the menu that still waits, and nothing that was answered before it. */
export function dropMenu(turn: Turn): void {
  const { held, asking } = turn.person;
  if (held && asking?.step === 'menu.fallback') drop(turn, (id) => id.startsWith(`${held.event}/`));
}

function drop(turn: Turn, which: (outgoing: string) => boolean): void {
  const { held } = turn.person;
  if (!held) return;
  for (const outgoing of held.outgoing.filter(which)) turn.withdraw({ outgoing });
  const waiting = held.outgoing.filter((id) => !which(id));
  turn.change({ held: waiting.length > 0 ? { ...held, outgoing: waiting } : null });
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
  // Whatever of earlier answers has not left yet can be taken back with it.
  const waiting = turn.person.held?.outgoing ?? [];
  turn.change({ held: { event: turn.event.id, outgoing: [...waiting, ...ids].slice(-12), until } });
}
