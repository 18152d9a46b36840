import { openHandover } from '../handover/open.ts';
import { isBereaved } from '../maternal/maternal.ts';
import { mayRemind } from '../plan/stage.ts';
import type { Turn } from '../turn.ts';

/**
 * Opens a task for a human about somebody who is followed here, cannot be reached any more and did not leave by themselves.
 * Nobody is asked to look for who opted out, nor for who blocked us.
 */
export function openTask(turn: Turn, why: string): void {
  if (why === 'blocked' || !mayRemind(turn.person)) return;
  if (why === 'window-closed') openHandover(turn, 'soon', 'window-closed');
  else if (isFollowed(turn)) openHandover(turn, 'soon', 'unreachable');
}

/** Whether a plan or a medicine of this person is looked after here. */
function isFollowed({ person: { maternal, medication, chronic } }: Turn): boolean {
  const mother = maternal.status === 'pregnant' || maternal.status === 'born' || isBereaved(maternal);
  return mother || medication.medicines.length > 0 || chronic.conditions.length > 0;
}
