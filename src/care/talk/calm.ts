import { atRisk, standingUrgency } from '../conversation/concerns.ts';
import type { Turn } from '../turn.ts';
import { atLeast } from '../words.ts';

/**
 * What these words and what stands leave room for: `calm` where nothing was found; `low` where a low mood was, now or
 * before, or a task for some other day stands; `danger` where anything else was found, may be, or stands, or a human was called.
 */
export function calmOf(turn: Turn): 'calm' | 'low' | 'danger' {
  const stands = standingUrgency(turn.person, turn.at);
  if (inDanger(turn) || atLeast(stands, 'urgent')) return 'danger';
  return findingsOf(turn).length > 0 || stands === 'soon' ? 'low' : 'calm';
}

/** Whether danger stands or was found, or may be, in these words. Who only waits for a human they asked for is in none. */
export function inDanger(turn: Turn): boolean {
  const grave = findingsOf(turn).some((f) => f.concern !== 'mood' || f.urgency !== 'soon');
  return grave || (turn.judgement?.asks ?? null) !== null || atRisk(turn.person);
}

function findingsOf({ judgement }: Turn) {
  return (judgement?.findings ?? []).filter((f) => atLeast(f.urgency, 'soon'));
}
