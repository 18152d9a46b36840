import type { Instant } from '../words.ts';

/** For how long the clocks of a zone keep one distance from UTC. */
export interface Span {
  /** Inclusive. */
  readonly from: Instant;
  /** Exclusive. */
  readonly to: Instant;
  /** What the clocks show less UTC, in milliseconds. */
  readonly offset: number;
}

/**
 * The span that an instant lies in. Asking the zone's rules is dear and plans are computed for many people: each span is
 * asked for once and kept, for it never changes.
 */
export function spanAt(at: Instant, timeZone: string): Span {
  const known = spans.get(timeZone) ?? [];
  for (const span of known) if (at >= span.from && at < span.to) return span;
  const zoned = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
  const next = zoned.getTimeZoneTransition('next');
  // What came before is looked for from the instant itself, which may be the very change.
  const last = zoned.add({ milliseconds: 1 }).getTimeZoneTransition('previous');
  const span = {
    from: last?.epochMilliseconds ?? Number.NEGATIVE_INFINITY,
    to: next?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
    offset: zoned.offsetNanoseconds / 1_000_000,
  };
  spans.set(timeZone, [span, ...known].slice(0, most));
  return span;
}

/** Of one zone: some years of a zone that changes its clocks twice a year. */
const most = 16;

const spans = new Map<string, readonly Span[]>();
