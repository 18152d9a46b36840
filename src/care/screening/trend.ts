import type { InstrumentId } from './instrument.ts';
import { instruments } from './instruments.ts';
import type { ScreeningResult } from './screening.ts';

export const courses = ['remission', 'response', 'better', 'worse', 'steady'] as const;
export type Course = (typeof courses)[number];

/** The last score beside the one before it. */
export interface Trend {
  readonly before: number;
  readonly beforeAt: number;
  readonly now: number;
  /** What the change means (facts §2.1); null where the facts do not say how many points mean something. */
  readonly course: Course | null;
}

/** How the last score of that instrument stands to the one before, complete ones only; null where there are not two. */
export function trendOf(results: readonly ScreeningResult[], id: InstrumentId): Trend | null {
  const [before, now] = results.filter((r) => r.instrument === id && r.score !== null).slice(-2);
  if (!before || !now) return null;
  const scores = { before: before.score!, now: now.score! };
  return { ...scores, beforeAt: before.at, course: courseOf(id, scores.before, scores.now) };
}

/** Response is a fall to half or less, remission a score below the instrument's mark, from where there was something to treat. */
function courseOf(id: InstrumentId, before: number, now: number): Course | null {
  const { meaningfulChange, remissionBelow, higherIsWorse, again } = instruments[id];
  if (meaningfulChange === null) return null;
  const ill = remissionBelow !== null && before >= (again?.since?.from ?? remissionBelow);
  if (ill && now < remissionBelow) return 'remission';
  if (ill && now * 2 <= before) return 'response';
  const worse = higherIsWorse ? now - before : before - now;
  if (worse >= meaningfulChange) return 'worse';
  return -worse >= meaningfulChange ? 'better' : 'steady';
}
