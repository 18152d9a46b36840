import type { Instant } from '#src/care/words.ts';

/** More than this, and what is over is let go. */
const crowd = 4_096;

/** Instants until which something must wait, by key. */
export class Untils {
  private readonly known = new Map<string, Instant>();

  /** Until when, or `now`. One that lies further ahead than `longestMs` was set before the machine's clock was set back. */
  until(key: string, now: Instant, longestMs: number): Instant {
    const until = this.known.get(key) ?? now;
    return until <= now || until - now > longestMs ? now : until;
  }

  keep(key: string, until: Instant, now: Instant): void {
    if (until <= now) return;
    if (this.known.size > crowd) for (const [other, at] of this.known) if (at <= now) this.known.delete(other);
    this.known.set(key, until);
  }
}
