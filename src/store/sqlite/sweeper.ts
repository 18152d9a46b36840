import { setTimeout as pause } from 'node:timers/promises';
import type { Instant } from '#src/care/words.ts';
import type { Erasure } from './erasure.ts';
import type { Writer } from './writer.ts';

/** How long is waited for somebody who reads, and how often; after that the next call takes it up. */
const patience = { ms: 100, tries: 50 } as const;

/** Deletes what is left of erased people, step by step between all other writing. */
export class Sweeper {
  private readonly erasure: Erasure;
  private readonly writer: Writer;
  private readonly now: () => Instant;
  private running: Promise<void> | null = null;
  private stopping = false;

  constructor(erasure: Erasure, writer: Writer, now: () => Instant) {
    this.erasure = erasure;
    this.writer = writer;
    this.now = now;
  }

  /** One step; false when nothing is left, or somebody reads the log and it has to be tried again later. */
  async step(): Promise<boolean> {
    const more = await this.writer.write(() => this.erasure.sweep(this.now()));
    if (more || !this.erasure.swept) return more;
    if (!this.erasure.emptyLog()) return false;
    await this.writer.write(() => this.erasure.settle(this.now()));
    return true;
  }

  /** Begins with it, and goes on until nothing is left or the log is read for long. */
  soon(): void {
    this.running ??= this.run().finally(() => {
      this.running = null;
    });
  }

  private async run(): Promise<void> {
    try {
      for (let tries = 0; !this.stopping && tries < patience.tries; ) {
        if (await this.step()) continue;
        if (!this.erasure.swept) return;
        tries++;
        await pause(patience.ms, undefined, { ref: false });
      }
    } catch {
      // A full disk or a database that is closing: it is taken up by the next call, and nothing was made worse.
    }
  }

  /** Lets a step that is under way end. */
  async stop(): Promise<void> {
    this.stopping = true;
    await this.running;
  }
}
