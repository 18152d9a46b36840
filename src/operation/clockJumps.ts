import { randomUUID } from 'node:crypto';
import type { Instant } from '#src/care/words.ts';
import type { Log } from '#src/channels/channel.ts';
import type { Meter } from '#src/http/meter.ts';
import { faultOf } from '#src/pipeline/fault.ts';
import type { Store } from '#src/store/store.ts';

/**
 * What is done where the machine's clock was set while the service ran: it is said loudly, once, counted and put on record.
 * Where it was set back, answers and calls that were near keep their distance. Where it was set forward all that came due is
 * taken up as it is after an outage: plans know what is then still worth saying.
 */
export function clockJumps(deps: {
  readonly store: Pick<Store, 'setBack' | 'audit'>;
  readonly meter: Pick<Meter, 'count'>;
  readonly log: Log;
  /** Looks at the outbox anew. */
  readonly poke: () => void;
}): (would: Instant, shows: Instant) => Promise<void> {
  const { store, meter, log, poke } = deps;
  return async (would, shows) => {
    const direction = shows < would ? 'back' : 'forward';
    const seconds = Math.round(Math.abs(shows - would) / 1000);
    meter.count('hamdam_clock_jumps_total', 'Times that the machine’s clock was set while the service ran', 1, {
      direction,
    });
    try {
      const moved = direction === 'back' ? await store.setBack?.(would, shows) : undefined;
      const detail = `${direction} by ${seconds} s`;
      log.error(
        { direction, seconds, ...(moved !== undefined && { moved }) },
        'the machine’s clock was set, or it slept: look at its time and its time service',
      );
      await store.audit([
        { id: `clock:${randomUUID()}`, person: '', at: shows, actor: 'companion', action: 'clock.set', detail },
      ]);
    } catch (error) {
      log.error(
        { direction, seconds, fault: faultOf(error) },
        'the machine’s clock was set, and the store could not be told',
      );
    }
    poke();
  };
}
