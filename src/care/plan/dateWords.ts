import type { Turn } from '../turn.ts';
import type { PlainDate } from '../words.ts';

/** A day in the person's language, such as "3 March 2027". */
export function dateWords(turn: Turn, date: PlainDate): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return turn.text('plan.date', { year: String(year), month, day });
}
