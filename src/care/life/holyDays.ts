import { addDays, afterQuiet, dateOf, instantOf } from '../plan/calendar.ts';
import type { Programme, Span } from '../programme.ts';
import type { Instant, PlainDate, PlainTime } from '../words.ts';

/** Until then on a day of Eid nobody is asked anything of routine: prayer, family and guests come first. */
const eidMorningEnds: PlainTime = '14:00';

/** Whether a day lies within a span, both its ends among it. */
export const isWithinSpan = (date: PlainDate, span: Span | null | undefined): boolean =>
  span != null && date >= span.from && date <= span.to;

/**
 * Until when routine questions rest, or null where they do not: on the morning of Eid, and all day on Ashura, as the programme
 * announced them. Doses, danger signs and what follows a crisis go on.
 */
export function restsUntil(turn: {
  readonly at: Instant;
  readonly timeZone: string;
  readonly programme: Pick<Programme, 'holyDays' | 'quietHours'>;
}): Instant | null {
  const { at, timeZone, programme } = turn;
  const { holyDays, quietHours } = programme;
  if (!holyDays || holyDays.eid.length + holyDays.ashura.length === 0) return null;
  let date = dateOf(at, timeZone);
  if (holyDays.eid.includes(date)) {
    const ends = instantOf(date, eidMorningEnds, timeZone);
    return at < ends ? ends : null;
  }
  if (!holyDays.ashura.includes(date)) return null;
  while (holyDays.ashura.includes(date)) date = addDays(date, 1);
  return afterQuiet(instantOf(date, '00:00', timeZone), timeZone, quietHours);
}
