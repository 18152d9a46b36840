import type { Instant } from '#src/care/words.ts';
import type { Store } from '#src/store/store.ts';
import type { Gauges } from './meter.ts';

/** What readiness is judged by. */
export interface Vitals {
  readonly store: Pick<Store, 'counts'>;
  /** When the store last failed to take or to give something; null where it never did. */
  readonly storeFailedAt: () => Instant | null;
  /** When the clock last looked at what is due. */
  readonly rangAt: () => Instant | null;
  readonly now: () => Instant;
  /** Events in memory, and rows on their way. */
  readonly handling: () => number;
  readonly sending: () => number;
  readonly stopping: () => boolean;
}

export interface Readiness {
  readonly ready: boolean;
  readonly checks: Readonly<Record<'store' | 'clock' | 'backlog' | 'service', 'ok' | string>>;
}

/** The store must answer within this time. */
const storeAnswersMs = 2_000;
/** For this long after a failure of the store nobody new is sent here: a full disk still answers what is read. */
const storeFailsMs = 15_000;
/** The clock ticks each second; this late, reminders do not come any more. */
const clockLateMs = 15_000;
/** With more than this waiting, an answer would take too long to send new people here. */
const mostWaiting = 20_000;

/** Whether the service can do its work now, and what keeps it. */
export async function readiness(vitals: Vitals): Promise<Readiness> {
  const counts = await answer(vitals);
  const failsNow = within(storeFailsMs, vitals.storeFailedAt(), vitals.now());
  const checks = {
    store: !counts ? 'does not answer' : failsNow ? 'cannot be written or read' : 'ok',
    clock: within(clockLateMs, vitals.rangAt(), vitals.now()) ? 'ok' : 'does not tick',
    backlog: (counts?.waiting ?? 0) <= mostWaiting ? 'ok' : `${counts?.waiting} events wait`,
    service: vitals.stopping() ? 'is stopping' : 'ok',
  };
  return { ready: Object.values(checks).every((check) => check === 'ok'), checks };
}

/** Whether something was at most so long ago. What lies in the future was before the machine's clock was set back. */
function within(ms: number, at: Instant | null, now: Instant): boolean {
  return at !== null && Math.abs(now - at) <= ms;
}

/** The sizes of everything that can pile up. */
export async function gauges(vitals: Vitals): Promise<Gauges> {
  const counts = await answer(vitals);
  const found: Record<string, { help: string; value: number }> = {
    hamdam_handling: { help: 'Events in memory', value: vitals.handling() },
    hamdam_sending: { help: 'Rows on their way', value: vitals.sending() },
    hamdam_store_up: { help: 'Whether the store answers', value: counts ? 1 : 0 },
  };
  if (!counts) return found;
  return {
    ...found,
    hamdam_waiting: { help: 'Accepted events that are not decided', value: counts.waiting },
    hamdam_due: { help: 'Outbox rows that are due', value: counts.due },
    hamdam_unknown_outcomes: { help: 'Sends whose outcome stayed unknown, said again', value: counts.unknowns },
    hamdam_open_handovers: { help: 'Handovers open or claimed', value: counts.openHandovers },
  };
}

async function answer({ store }: Vitals): Promise<Awaited<ReturnType<Store['counts']>> | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), storeAnswersMs);
  });
  try {
    return await Promise.race([store.counts(), late]);
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}
