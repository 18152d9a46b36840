import type { Log } from '#src/channels/channel.ts';
import { faultOf } from '#src/pipeline/fault.ts';
import type { Fellows } from '#src/store/store.ts';

/** A part of the service that runs in one process at a time. */
export interface Part {
  start(): Promise<void> | void;
  /** Called only after a start. */
  stop(): Promise<void> | void;
}

/** What one process does for all that share a store. Where nobody shares it, this process does everything. */
export interface Duties {
  /** Whether this process has that duty now. */
  has(duty: string): boolean;
  /**
   * Starts a part as soon as this process has the duty, and stops it when it loses it. Where it has it at once the start is
   * awaited, and what it throws is thrown; later it is logged.
   */
  run(duty: string, part: Part): Promise<void>;
  /** Stops every part that runs; none is started any more. */
  stop(): Promise<void>;
}

/** The duties of a service on that store. */
export function createDuties(fellows: Fellows | undefined, log: Log): Duties {
  const held = new Set<string>();
  const parts = new Map<string, Running[]>();
  let over = false;
  const settle = async (running: Running, duty: string) => {
    await running.settle().catch((error) => {
      log.error({ duty, fault: faultOf(error) }, 'a part of the service could not be started or stopped');
    });
  };
  const settleAll = (duty: string) => {
    for (const running of parts.get(duty)!) void settle(running, duty);
  };
  /** Resolves when it is known whether somebody else has it. */
  const want = async (duty: string) => {
    parts.set(duty, []);
    await fellows?.hold(duty, {
      taken() {
        held.add(duty);
        settleAll(duty);
      },
      lost() {
        held.delete(duty);
        settleAll(duty);
      },
    });
  };
  const has = (duty: string) => fellows === undefined || held.has(duty);
  return {
    has,
    async run(duty, part) {
      if (!parts.has(duty)) await want(duty);
      const running = new Running(part, () => !over && has(duty));
      parts.get(duty)!.push(running);
      await running.settle();
    },
    async stop() {
      over = true;
      for (const [duty, all] of [...parts].toReversed())
        for (const running of all.toReversed()) await settle(running, duty);
    },
  };
}

/** A part that is to be as it is wanted, one change after the other. */
class Running {
  private readonly part: Part;
  private readonly wanted: () => boolean;
  private runs = false;
  private change: Promise<void> = Promise.resolve();

  constructor(part: Part, wanted: () => boolean) {
    this.part = part;
    this.wanted = wanted;
  }

  settle(): Promise<void> {
    const change = this.change.then(async () => {
      const { runs } = this;
      if (this.wanted() === runs) return;
      this.runs = !runs;
      await (runs ? this.part.stop() : this.part.start());
    });
    this.change = change.catch(() => {});
    return change;
  }
}
