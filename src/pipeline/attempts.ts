import type { Outlet, Sending, Sent } from '#src/channels/outlet.ts';

/** An outlet that ignores its signal gets this long to answer after it. */
const graceMs = 1_000;

/** Sends that are on their way, each within a time; all can be told to give up. */
export class Attempts {
  private readonly timeoutMs: number;
  private readonly running = new Set<AbortController>();

  constructor(timeoutMs: number) {
    this.timeoutMs = timeoutMs;
  }

  /** Sends one row. Where no answer comes in time, its outcome is unknown. Rejects where the outlet throws. */
  async make(outlet: Outlet, sending: Sending): Promise<Sent> {
    const controller = new AbortController();
    this.running.add(controller);
    let grace: NodeJS.Timeout | undefined;
    const given = new Promise<Sent>((resolve) => {
      controller.signal.addEventListener('abort', () => {
        grace = setTimeout(() => resolve({ outcome: { outcome: 'unknown', why: 'timeout' }, event: null }), graceMs);
      });
    });
    const timer = setTimeout(() => controller.abort(), this.timeoutMs);
    try {
      return await Promise.race([outlet.send(sending, controller.signal), given]);
    } finally {
      clearTimeout(timer);
      clearTimeout(grace);
      this.running.delete(controller);
    }
  }

  abort(): void {
    for (const controller of this.running) controller.abort();
  }
}
