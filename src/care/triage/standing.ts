import { graver, hours, type Instant, type Urgency } from '../words.ts';

/** How long a concern that needs a human within days stands before it lapses. */
export const soonLapsesAfter = hours(72);

/** One concern that was found at an instant. */
interface Stands {
  readonly urgency: Urgency;
  readonly at: Instant;
}

/** What still stands: emergency and urgent until a human closes them, `soon` for 72 hours. */
export function standing<T extends Stands>(concerns: readonly T[], now: Instant): T[] {
  return concerns.filter((c) => c.urgency === 'emergency' || c.urgency === 'urgent' || now - c.at < soonLapsesAfter);
}

/** The gravest urgency that still stands. */
export function standingUrgency(concerns: readonly Stands[], now: Instant): Urgency {
  return graver(...standing(concerns, now).map((c) => c.urgency));
}
