import type { Instant } from '#src/care/words.ts';
import type { Store } from '#src/store/store.ts';

/** What readiness is judged by. */
export interface Vitals {
  readonly store: Pick<Store, 'counts'> & Partial<Pick<Store, 'waitingNow'>>;
  /** When the store last failed to take or to give something; null where it never did. */
  readonly storeFailedAt: () => Instant | null;
  /** When the clock last looked at what is due. */
  readonly rangAt: () => Instant | null;
  readonly now: () => Instant;
  /** Events in memory, and rows on their way. */
  readonly handling: () => number;
  readonly sending: () => number;
  readonly stopping: () => boolean;
  /** Bytes that are free where the database lies; null where nobody knows. */
  readonly diskFree?: () => number | null;
  /** How each account of each channel is doing. */
  readonly channels?: () => readonly ChannelHealth[];
}

export interface ChannelHealth {
  readonly channel: string;
  readonly state: 'starting' | 'needs-pairing' | 'ready' | 'failing' | 'stopped';
}

/** With less than this the next checkpoint, upload or backup may find no room. */
export const leastFreeBytes = 200_000_000;

export interface Readiness {
  readonly ready: boolean;
  readonly checks: Readonly<Record<'store' | 'clock' | 'backlog' | 'service' | 'disk' | 'channels', 'ok' | string>>;
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
  const free = vitals.diskFree?.() ?? null;
  const failsNow = within(storeFailsMs, vitals.storeFailedAt(), vitals.now());
  const checks = {
    store: !counts ? 'does not answer' : failsNow ? 'cannot be written or read' : 'ok',
    clock: within(clockLateMs, vitals.rangAt(), vitals.now()) ? 'ok' : 'does not tick',
    backlog: (counts?.waiting ?? 0) <= mostWaiting ? 'ok' : `${counts?.waiting} events wait`,
    service: vitals.stopping() ? 'is stopping' : 'ok',
    disk: free !== null && free < leastFreeBytes ? `only ${Math.floor(free / 1_000_000)} MB are free` : 'ok',
    channels: channelsSay(vitals.channels?.() ?? []),
  };
  return { ready: Object.values(checks).every((check) => check === 'ok'), checks };
}

/** One that fails does not keep the others from being used; where none is ready nobody can be reached. */
function channelsSay(channels: readonly ChannelHealth[]): string {
  if (channels.length === 0 || channels.some((c) => c.state === 'ready' || c.state === 'starting')) return 'ok';
  return `none is ready: ${channels.map((c) => `${c.channel} ${c.state}`).join(', ')}`;
}

/** Whether something was at most so long ago. What lies in the future was before the machine's clock was set back. */
function within(ms: number, at: Instant | null, now: Instant): boolean {
  return at !== null && Math.abs(now - at) <= ms;
}

/** What the store counts; null where it does not answer in time. */
export async function answer({ store }: Vitals): Promise<Awaited<ReturnType<Store['counts']>> | null> {
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
