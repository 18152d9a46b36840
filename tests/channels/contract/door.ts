import { inspect } from 'node:util';
import type { Arrival } from '#src/care/event.ts';
import type { Instant } from '#src/care/words.ts';
import type { Door, Log } from '#src/channels/channel.ts';
import { createChanges } from '../../emulators/changes.ts';

/** A door that keeps what comes in, once per id as the inbox does, and can be closed for a while. */
export interface TestDoor extends Door {
  /** What was accepted, each once, in the order of acceptance. */
  readonly arrivals: readonly Arrival[];
  readonly duplicates: readonly string[];
  /** Every line logged, as one text: for proofs of what it does not hold. */
  logged(): string;
  /** The next calls reject, as those of a full disk do. */
  failNext(times: number): void;
  /** Calls wait until `open`. Returns how many wait. */
  shut(): void;
  open(): void;
  knocking(): number;
  /** What comes in goes on to this door, and the rows of receipts are looked up there. */
  leadTo(corridor: Pick<Door, 'accept' | 'outgoingByProviderId'>): void;
  /** From now on `now()` stands still, there or where it is, and moves only by `pass`. */
  stopTime(at?: Instant): void;
  pass(ms: number): void;
  /** Waits until that many arrived. */
  has(n: number): Promise<readonly Arrival[]>;
  until<T>(look: () => T | undefined | null | false, what: string): Promise<T>;
}

export function createTestDoor(): TestDoor {
  const arrivals: Arrival[] = [];
  const duplicates: string[] = [];
  const lines: string[] = [];
  const changes = createChanges();
  let failing = 0;
  let knocking = 0;
  let opened = Promise.resolve();
  let open = () => {};
  let stoppedAt: Instant | null = null;
  let corridor: Pick<Door, 'accept' | 'outgoingByProviderId'> | null = null;
  const write = (fields: Record<string, unknown>, message: string) => {
    // Deeply, so that an error logged whole shows what it carries.
    lines.push(`${message} ${inspect(fields, { depth: 10 })}`);
  };
  const log: Log = { info: write, warn: write, error: write };

  return {
    arrivals,
    duplicates,
    log,
    logged: () => lines.join('\n'),
    now: () => stoppedAt ?? Date.now(),
    outgoingByProviderId: async (...of) => corridor?.outgoingByProviderId(...of) ?? null,
    failNext(times) {
      failing = times;
    },
    shut() {
      opened = new Promise((resolve) => {
        open = resolve;
      });
    },
    open: () => open(),
    knocking: () => knocking,
    leadTo(to) {
      corridor = to;
    },
    stopTime(at = Date.now()) {
      stoppedAt = at;
    },
    pass(ms) {
      stoppedAt = (stoppedAt ?? Date.now()) + ms;
    },
    async accept(some) {
      knocking++;
      changes.changed();
      await opened;
      knocking--;
      if (failing > 0) {
        failing--;
        throw new Error('the disk is full');
      }
      await corridor?.accept(some);
      const statuses = some.map((arrival) => {
        if (arrivals.some((a) => a.id === arrival.id)) {
          duplicates.push(arrival.id);
          return 'duplicate' as const;
        }
        arrivals.push(arrival);
        return 'accepted' as const;
      });
      changes.changed();
      return statuses;
    },
    has: (n) => changes.until(() => arrivals.length >= n && arrivals, `${n} arrivals`),
    until: changes.until,
  };
}
