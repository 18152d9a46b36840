import { standingUrgency } from '../conversation/concerns.ts';
import type { Turn } from '../turn.ts';
import { atLeast } from '../words.ts';

/**
 * What these words and what stands leave room for: `calm` where nothing was found; `low` where a low mood was, now or
 * before, or a task for some other day stands; `danger` where anything else was found, may be, or stands, or a human was called.
 */
export function calmOf(turn: Turn): 'calm' | 'low' | 'danger' {
  const { judgement, person, at } = turn;
  const found = (judgement?.findings ?? []).filter((f) => atLeast(f.urgency, 'soon'));
  if (judgement?.asks || found.some((f) => f.concern !== 'mood' || f.urgency !== 'soon')) return 'danger';
  const stands = standingUrgency(person, at);
  if (atLeast(stands, 'urgent')) return 'danger';
  return found.length > 0 || stands === 'soon' ? 'low' : 'calm';
}
