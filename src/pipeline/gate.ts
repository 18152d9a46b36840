import type { Instant } from '#src/care/words.ts';
import { bucketOf, type OutletLimits } from '#src/channels/outlet.ts';

/** How many rows may be on their way where an outlet does not say. */
const ordinaryConcurrency = 8;

/** This many failures in a row, and the outlet is given a rest. */
const failuresBeforeRest = 5;
const longestRestMs = 30_000;

/**
 * How much may leave through one outlet at an instant: its rate (a bucket), how many rows are
 * on their way, and a rest after failures in a row, in which one row at a time is tried. An outlet that is down thus costs
 * the others nothing.
 */
export class Gate {
  private readonly perSecond: number;
  private readonly concurrency: number;
  /** Of the bucket. */
  private readonly capacity: number;
  private tokens: number;
  private filledAt: Instant;
  private flying = 0;
  private failures = 0;
  private restUntil: Instant = 0;

  constructor(limits: OutletLimits | undefined, now: Instant) {
    const bucket = bucketOf(limits?.perSecond ?? Number.POSITIVE_INFINITY);
    this.perSecond = bucket.perSecond;
    this.concurrency = limits?.concurrency ?? ordinaryConcurrency;
    this.capacity = bucket.holds;
    this.tokens = this.capacity;
    this.filledAt = now;
  }

  /** How many rows may be claimed now. */
  room(now: Instant): number {
    this.fill(now);
    if (this.rests(now)) return 0;
    const most = this.failures >= failuresBeforeRest ? 1 : this.concurrency;
    return Math.max(0, Math.min(most - this.flying, Math.floor(this.tokens)));
  }

  /** The next instant at which there may be room, where only time is needed for it; null where a row must end first. */
  opensAt(now: Instant): Instant | null {
    this.fill(now);
    if (this.rests(now)) return this.restUntil;
    if (this.tokens >= 1) return null;
    return now + Math.ceil(((1 - this.tokens) * 1000) / this.perSecond);
  }

  left(): void {
    this.tokens--;
    this.flying++;
  }

  /** A row that had left has ended; `well` where the outlet answered as it should. */
  ended(well: boolean, now: Instant): void {
    this.flying--;
    this.failures = well ? 0 : this.failures + 1;
    if (this.failures < failuresBeforeRest) return;
    const doublings = Math.min(this.failures - failuresBeforeRest, 8);
    this.restUntil = now + Math.min(longestRestMs, 250 * 2 ** doublings);
  }

  /** A rest that would last longer than any was begun before the machine's clock was set back: it is over. */
  private rests(now: Instant): boolean {
    return now < this.restUntil && this.restUntil - now <= longestRestMs;
  }

  private fill(now: Instant): void {
    // The machine's clock was set back: it fills from here on, not only when the old time comes again.
    if (now < this.filledAt) this.filledAt = now;
    if (now === this.filledAt) return;
    this.tokens = Math.min(this.capacity, this.tokens + ((now - this.filledAt) * this.perSecond) / 1000);
    this.filledAt = now;
  }
}
