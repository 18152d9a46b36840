import type { Instant } from '#src/care/words.ts';
import type { Clockface } from './clockface.ts';

/** A timer may hold 24 days at most; waking once an hour for nothing costs nothing. */
const longestMs = 3_600_000;

/** One timer, set to the earliest instant that anybody wanted. */
export class Alarm {
  private readonly clockface: Clockface;
  private readonly rings: () => void;
  private timer: NodeJS.Timeout | null = null;
  private at: Instant = Number.POSITIVE_INFINITY;

  constructor(clockface: Clockface, rings: () => void) {
    this.clockface = clockface;
    this.rings = rings;
  }

  /** Rings at that instant or, where it is set to an earlier one, then. It may ring too early, never too late. */
  set(at: Instant): void {
    if (this.at <= at) return;
    this.clear();
    this.at = at;
    const wait = Math.min(Math.max(at - this.clockface.now(), 1), longestMs);
    this.timer = setTimeout(() => {
      this.clear();
      this.rings();
    }, wait);
  }

  clear(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    this.at = Number.POSITIVE_INFINITY;
  }
}
