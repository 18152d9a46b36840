import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Counselor } from '#src/care/event.ts';
import type { QueueEntry } from '#src/store/store.ts';
import type { QueueCounts, Role, WireNotice } from '../wire.ts';
import { type Ask, type DeskSocket, retry } from './ask.ts';
import { merged } from './ledger.ts';

export interface LiveQueue {
  readonly counselor: ReadonlySignal<Counselor | null>;
  readonly role: ReadonlySignal<Role>;
  /** The channels by which people are reached. */
  readonly channels: ReadonlySignal<readonly string[]>;
  /** Handovers by person, closed ones among them. Null before the first snapshot. */
  readonly queue: ReadonlySignal<ReadonlyMap<string, QueueEntry> | null>;
  /** Open handovers beyond those that the queue holds. */
  readonly more: ReadonlySignal<number>;
  /** What must be added to this machine's clock to have the server's. */
  readonly clockOffset: ReadonlySignal<number>;
  /** Subscribes and reads a fresh snapshot. */
  read(): Promise<void>;
  /** Reads the lines behind those that are known, if there are any. */
  readMore(): Promise<void>;
  take(notices: readonly WireNotice[]): void;
  count(counts: QueueCounts): void;
}

/** With fewer than these it is read anew where there are more. */
const leastKnown = 60;

/** The queue, kept right by snapshots and the notices after them. */
export function createLiveQueue(socket: DeskSocket, ask: Ask): LiveQueue {
  const counselor = signal<Counselor | null>(null);
  const role = signal<Role>('counselor');
  const channels = signal<readonly string[]>([]);
  const queue = signal<ReadonlyMap<string, QueueEntry> | null>(null);
  /** Open handovers in all, as the server counted them last. */
  const total = signal(0);
  const more = computed(() => Math.max(0, total.value - openOf(queue.value)));
  /** Where the lines behind the known ones are asked for. */
  let next: string | null = null;
  let askingMore = false;
  const clockOffset = signal(0);
  /** Notices since the queue was last subscribed to: what the snapshot under way may not hold yet. */
  let sinceSubscribed: ReadonlyMap<string, QueueEntry> = new Map();
  let reading = 0;

  async function read(): Promise<void> {
    const mine = ++reading;
    sinceSubscribed = new Map();
    const answer = await ask('queue.open', {});
    if (mine !== reading) return;
    if (!answer?.ok) return retry(socket, read);
    counselor.value = answer.counselor;
    role.value = answer.role;
    channels.value = answer.channels;
    clockOffset.value = answer.now - Date.now();
    total.value = answer.total;
    next = answer.next;
    queue.value = withEntries(sinceSubscribed, answer.entries);
  }

  function take(notices: readonly WireNotice[]): void {
    const handovers = notices.filter((n) => n.kind === 'handover').map((n) => n.value);
    sinceSubscribed = withEntries(sinceSubscribed, handovers);
    if (queue.value) queue.value = withEntries(queue.value, handovers);
    // The queue is longer than what was read of it: what left it makes room for what is not known yet.
    if (more.value > 0 && openOf(queue.value) < leastKnown && handovers.some((e) => e.handover.state === 'closed')) {
      void read();
    }
  }

  async function readMore(): Promise<void> {
    if (next === null || askingMore) return;
    askingMore = true;
    const mine = reading;
    const answer = await ask('queue.more', { after: next });
    askingMore = false;
    // What changed in between came as a notice of a greater version, which stays.
    if (!answer?.ok || mine !== reading || !queue.value) return;
    next = answer.next;
    queue.value = withEntries(queue.value, answer.entries);
  }

  function count(counts: QueueCounts): void {
    total.value = counts.total;
  }

  return { counselor, role, channels, queue, more, clockOffset, read, readMore, take, count };
}

function openOf(queue: ReadonlyMap<string, QueueEntry> | null): number {
  let open = 0;
  for (const { handover } of queue?.values() ?? []) if (handover.state !== 'closed') open++;
  return open;
}

function withEntries(known: ReadonlyMap<string, QueueEntry>, entries: readonly QueueEntry[]) {
  return merged(
    known,
    entries,
    (e) => e.person,
    (e) => e.version,
  );
}
