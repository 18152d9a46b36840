import type { Instant } from '#src/care/words.ts';
import { bucketOf, type OutletLimits } from '#src/channels/outlet.ts';

/** How many rows may be on their way where an outlet does not say. */
const ordinaryConcurrency = 8;

/** This many failures in a row, and the outlet is given a rest. */
const failuresBeforeRest = 5;
const longestRestMs = 30_000;

/** The least share of its rate that an outlet keeps when it is asked for patience again and again. */
const leastShare = 1 / 16;
/** A provider that asks for more patience than this is tried once all the same. */
const longestPatienceMs = 60_000;

/** How a row ended, as the gate sees it. `patience`: the provider wants to be left alone until then. */
export type GateEnd = 'well' | 'ill' | { readonly patience: Instant; readonly by: string | null };

/**
 * How much may leave through one outlet at an instant: its rate (a bucket), how many rows are on their way, and a rest after
 * failures in a row, in which one row at a time is tried. A provider that asks for patience for one person after another is
 * given a rest, and half as much at a time after it; each answer that goes well gives a little back. An outlet that is down
 * or slow thus costs the others nothing.
 */
export class Gate {
  private readonly perSecond: number;
  /** What the provider lets through in a second. */
  private readonly limit: number;
  private readonly concurrency: number;
  /** Of the bucket. */
  private readonly capacity: number;
  private tokens: number;
  private filledAt: Instant;
  private flying = 0;
  private failures = 0;
  private restUntil: Instant = 0;
  /** When the rows of the last second ended, oldest first. */
  private ends: Instant[] = [];
  /** The share of rate and concurrency that is used, in (0, 1]. */
  private share = 1;
  /** For whom patience was asked last; undefined since something went well. */
  private asked: string | null | undefined;

  constructor(limits: OutletLimits | undefined, now: Instant) {
    const bucket = bucketOf(limits?.perSecond ?? Number.POSITIVE_INFINITY);
    this.perSecond = bucket.perSecond;
    this.limit = Math.max(1, limits?.perSecond ?? Number.POSITIVE_INFINITY);
    this.concurrency = limits?.concurrency ?? ordinaryConcurrency;
    this.capacity = bucket.holds;
    this.tokens = this.capacity;
    this.filledAt = now;
  }

  /** How many rows may be claimed now. */
  room(now: Instant): number {
    this.fill(now);
    if (this.rests(now)) return 0;
    const most = this.failures >= failuresBeforeRest ? 1 : Math.max(1, Math.floor(this.concurrency * this.share));
    return Math.max(0, Math.min(most - this.flying, Math.floor(this.tokens), this.slots(now)));
  }

  /** The next instant at which there may be room, where only time is needed for it; null where a row must end first. */
  opensAt(now: Instant): Instant | null {
    this.fill(now);
    if (this.rests(now)) return this.restUntil;
    if (this.slots(now) < 1) return this.ends.length > 0 ? this.ends[0]! + 1_000 : null;
    if (this.tokens >= 1) return null;
    return now + Math.ceil(((1 - this.tokens) * 1000) / (this.perSecond * this.share));
  }

  left(): void {
    this.tokens--;
    this.flying++;
  }

  /** A row that had left has ended. */
  ended(how: GateEnd, now: Instant): void {
    this.flying--;
    if (Number.isFinite(this.perSecond)) this.ends.push(now);
    if (typeof how === 'object') return void this.bePatient(how, now);
    if (how === 'well') {
      this.failures = 0;
      this.asked = undefined;
      this.share = Math.min(1, this.share + leastShare);
      return;
    }
    this.failures++;
    if (this.failures < failuresBeforeRest) return;
    const doublings = Math.min(this.failures - failuresBeforeRest, 8);
    this.restUntil = now + Math.min(longestRestMs, 250 * 2 ** doublings);
  }

  /** Once, it may be meant for one person who was written to too fast: nobody else waits for that. Twice, it is meant for all. */
  private bePatient({ patience, by }: Exclude<GateEnd, string>, now: Instant): void {
    if (this.asked !== undefined && this.asked !== by) {
      this.fill(now);
      this.share = Math.max(leastShare, this.share / 2);
      this.restUntil = Math.max(this.restUntil, Math.min(patience, now + longestPatienceMs));
    }
    this.asked = by;
  }

  /** A rest that would last longer than any was begun before the machine's clock was set back: it is over. */
  private rests(now: Instant): boolean {
    return now < this.restUntil && this.restUntil - now <= longestPatienceMs;
  }

  /**
   * How many more the provider may get within this second. It counts when a message reaches it, which lies somewhere between
   * its leaving and its end: so each counts from the one until a second after the other, however late it is on the way.
   */
  private slots(now: Instant): number {
    // An end in the future was written down before the machine's clock was set back.
    while (this.ends.length > 0 && (this.ends[0]! <= now - 1_000 || this.ends[0]! > now)) this.ends.shift();
    return Math.floor(this.limit) - this.flying - this.ends.length;
  }

  private fill(now: Instant): void {
    // The machine's clock was set back: it fills from here on, not only when the old time comes again.
    if (now < this.filledAt) this.filledAt = now;
    if (now === this.filledAt) return;
    this.tokens = Math.min(this.capacity, this.tokens + ((now - this.filledAt) * this.perSecond * this.share) / 1000);
    this.filledAt = now;
  }
}
