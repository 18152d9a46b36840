import { createTask, type ScheduledTask } from 'node-cron';
import type { Wake } from '#src/care/decision.ts';
import type { Arrival } from '#src/care/event.ts';
import type { Instant } from '#src/care/words.ts';
import type { Clockface } from '#src/pipeline/clockface.ts';
import type { Store } from '#src/store/store.ts';

export interface ClockDeps {
  readonly store: Pick<Store, 'dueWakes'>;
  readonly accept: (arrivals: readonly Arrival[]) => Promise<readonly ('accepted' | 'duplicate')[]>;
  /**
   * Resolves when the corridor can take more, with how many at once: a burst of due wakes must not stand before what
   * people write.
   */
  readonly relieved: () => Promise<number>;
  readonly clockface: Clockface;
  readonly failed: (error: unknown) => void;
  /** The machine's clock was set while we ran: what it would show if it had not been, and what it shows. */
  readonly jumped?: (would: Instant, shows: Instant) => void;
}

/** How often it is looked at what is due, and whether the machine's clock was set. */
const watchMs = 1_000;
/** A clock that is held right is moved by less than this between two looks; by more it was set, or the machine slept. */
const jumpMs = 10_000;

/**
 * Turns wakes that are due into events. Once a second it takes everything that is due by now, however long ago: catching up
 * after a stop is the same code. A wake's id is its event's id, so nothing happens twice.
 */
export class Clock {
  private readonly deps: ClockDeps;
  private task: ScheduledTask | null = null;
  private watch: NodeJS.Timeout | undefined;
  /** The latest time the machine has shown. */
  private seenAt: Instant = 0;
  /** What the clock that nobody can set showed then. */
  private steady = 0;
  private ringing: Promise<number> | null = null;
  /** When it last looked at what is due; null before the first time. Readiness looks at it. */
  rangAt: Instant | null = null;

  constructor(deps: ClockDeps) {
    this.deps = deps;
  }

  /** Begins to tick. */
  start(): void {
    this.seenAt = this.deps.clockface.now();
    this.steady = performance.now();
    this.begin();
    this.watch = setInterval(() => {
      this.heed();
      void this.tick();
    }, watchMs);
    void this.tick();
  }

  /**
   * On the minute, when plans are due. Between, a timer that nobody can set looks each second: a task of each second would go
   * through all the seconds that a clock was set forward by, which held everything up for a quarter of a minute a day.
   */
  private begin(): void {
    this.task = createTask('* * * * *', () => this.tick(), { noOverlap: true, suppressMissedWarning: true });
    void this.task.start();
  }

  /** The task follows the machine's clock: where that was set back, it would stand still until the old time came again. */
  private heed(): void {
    const now = this.deps.clockface.now();
    const steady = performance.now();
    const would = this.seenAt + (steady - this.steady);
    if (now < this.seenAt) {
      void this.task?.destroy();
      this.begin();
    }
    this.seenAt = now;
    this.steady = steady;
    if (Math.abs(now - would) >= jumpMs) this.deps.jumped?.(would, now);
  }

  /** Stops ticking; resolves when nothing is being accepted any more. */
  async stop(): Promise<void> {
    clearInterval(this.watch);
    await this.task?.destroy();
    this.task = null;
    await this.ringing?.catch(() => {});
  }

  /** Accepts every wake due at or before `now`. Returns how many there were. One ring at a time. */
  ring(now: Instant): Promise<number> {
    this.ringing ??= this.ringOnce(now).finally(() => {
      this.ringing = null;
    });
    return this.ringing;
  }

  private async tick(): Promise<void> {
    if (this.ringing) return;
    try {
      await this.ring(this.deps.clockface.now());
    } catch (error) {
      this.deps.failed(error);
    }
  }

  private async ringOnce(now: Instant): Promise<number> {
    const { store, relieved } = this.deps;
    let rung = 0;
    for (;;) {
      const batch = await relieved();
      const wakes = await store.dueWakes(now, batch);
      this.rangAt = this.deps.clockface.now();
      const taken = wakes.length > 0 ? await this.accept(wakes) : 0;
      rung += taken;
      // Where none of a batch could be taken, the same ones would only be read again.
      if (wakes.length < batch || taken === 0) break;
      await new Promise((resolve) => setImmediate(resolve));
    }
    return rung;
  }

  private async accept(wakes: readonly Wake[]): Promise<number> {
    try {
      return (await this.deps.accept(wakes.map(arrivalOf))).filter((status) => status === 'accepted').length;
    } catch (error) {
      if (wakes.length === 1) {
        this.deps.failed(error);
        return 0;
      }
    }
    // One of them may be to blame; it must not hold the others back.
    let taken = 0;
    for (const wake of wakes) taken += await this.accept([wake]);
    return taken;
  }
}

/** The event that a wake becomes. */
export function arrivalOf(wake: Wake): Arrival {
  const { id, person, plan, item, nth, dueAt } = wake;
  return { id, subject: { person }, sentAt: dueAt, type: 'occurrence.due', plan, item, nth, dueAt };
}
