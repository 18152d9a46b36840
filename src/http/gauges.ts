import type { Instant } from '#src/care/words.ts';
import { answer, type Vitals } from './health.ts';
import type { Gauges, LabelledValue } from './meter.ts';

/** What of the machine is measured when somebody asks; null where nobody knows. */
export interface Sizes {
  readonly diskFree: number | null;
  readonly disk: number | null;
  readonly database: number | null;
  /** The log beside the database. */
  readonly log: number | null;
  /** When the last backup was made of it. */
  readonly backupAt: Instant | null;
}

/** The sizes of everything that can pile up, and how what must not stand still is doing. */
export async function gauges(vitals: Vitals, sizes?: Sizes): Promise<Gauges> {
  const counts = await answer(vitals);
  const now = vitals.now();
  const rang = vitals.rangAt();
  const found: Record<string, Gauges[string]> = {
    hamdam_handling: { help: 'Events in memory', value: vitals.handling() },
    hamdam_sending: { help: 'Rows on their way', value: vitals.sending() },
    hamdam_store_up: { help: 'Whether the store answers', value: counts ? 1 : 0 },
    ...(rang !== null && {
      hamdam_clock_age_seconds: { help: 'Since the clock last looked at what is due', value: (now - rang) / 1000 },
    }),
    ...channelGauges(vitals),
    ...sizeGauges(sizes),
  };
  if (!counts) return found;
  return {
    ...found,
    hamdam_waiting: { help: 'Accepted events that are not decided', value: counts.waiting },
    hamdam_due: { help: 'Outbox rows that are due', value: counts.due },
    hamdam_unknown_outcomes: { help: 'Sends whose outcome stayed unknown, said again', value: counts.unknowns },
    hamdam_open_handovers: { help: 'Handovers open or claimed', value: counts.openHandovers },
    ...(await queueGauges(vitals, now)),
  };
}

/** Accounts by channel: how many are ready, of how many. */
function channelGauges(vitals: Vitals): Gauges {
  const channels = vitals.channels?.() ?? [];
  if (channels.length === 0) return {};
  const names = [...new Set(channels.map((c) => c.channel))];
  const of = (holds: (state: string) => boolean) =>
    names.map((channel) => ({
      labels: { channel },
      value: channels.filter((c) => c.channel === channel && holds(c.state)).length,
    }));
  return {
    hamdam_channel_accounts: { help: 'Accounts of each channel', value: of(() => true) },
    hamdam_channel_ready: { help: 'Accounts of each channel that are ready', value: of((state) => state === 'ready') },
  };
}

/** The counselors' queue by urgency. */
async function queueGauges({ store }: Vitals, now: Instant): Promise<Gauges> {
  if (!store.waitingNow) return {};
  const waiting = await store.waitingNow(now).catch(() => []);
  const by = (value: (of: (typeof waiting)[number]) => number): LabelledValue[] =>
    waiting.map((of) => ({ labels: { urgency: of.urgency }, value: value(of) }));
  if (waiting.length === 0) return {};
  return {
    hamdam_handovers_waiting: { help: 'Handovers that nobody has', value: by((of) => of.waiting) },
    hamdam_handovers_overdue: {
      help: 'Of these, those whose time to act is over',
      value: by((of) => of.overdue),
    },
    hamdam_handovers_oldest_seconds: {
      help: 'How long the one waits that waits longest',
      value: by((of) => (of.oldestAt === null ? 0 : (now - of.oldestAt) / 1000)),
    },
  };
}

function sizeGauges(sizes: Sizes | undefined): Gauges {
  const known: [string, string, number | null | undefined][] = [
    ['hamdam_disk_free_bytes', 'Room where the database lies', sizes?.diskFree],
    ['hamdam_disk_bytes', 'Size of the disk where the database lies', sizes?.disk],
    ['hamdam_database_bytes', 'Size of the database', sizes?.database],
    ['hamdam_database_log_bytes', 'Size of the log beside the database', sizes?.log],
    ['hamdam_backup_timestamp_seconds', 'When the last backup was made, 0 for never', backupSeconds(sizes)],
  ];
  return Object.fromEntries(
    known.flatMap(([name, help, value]) => (value === null || value === undefined ? [] : [[name, { help, value }]])),
  );
}

/** A database that is not in our folder is backed up by its own tools, of which we know nothing. */
const backupSeconds = (sizes: Sizes | undefined): number | undefined =>
  sizes && sizes.database !== null ? (sizes.backupAt ?? 0) / 1000 : undefined;
