import type { QueueEntry } from '#src/store/store.ts';
import type { House } from './house.ts';
import type { QueueCounts } from './wire.ts';

/** How many lines are told at a time: a queue of thousands is not for eyes. */
export const linesAtOnce = 100;
/** A line of more bytes than this is cut, so that a hundred of them stay below 100 kB; the conversation itself has all of it. */
const largestLine = 850;
/** A line that is cut shows so many concerns, and so much of the words that raised the gravest. */
const most = { concerns: 3, evidence: 60 };

/** Some lines of the queue, and where to go on; null where there are no more. */
export interface Lines {
  readonly entries: readonly QueueEntry[];
  readonly next: string | null;
}

/** Reads the queue for the consoles. */
export interface QueueLines {
  /** The first lines and how many there are in all. */
  first(): Promise<Lines & QueueCounts>;
  /** The lines behind that handover's. */
  after(handover: string): Promise<Lines>;
  counts(): Promise<QueueCounts>;
  stop(): void;
}

/**
 * The first lines are read once for all who ask until something changes, so that hundreds of consoles may come back at the
 * same moment. What another process wrote is seen after a second.
 */
export function createQueueLines(house: Pick<House, 'store' | 'now'>): QueueLines {
  const { store, now } = house;
  let kept: { readonly lines: Promise<Lines & QueueCounts>; readonly at: number } | null = null;
  const stop = store.watch((notices) => {
    if (notices.some((n) => n.kind === 'handover')) kept = null;
  });

  async function counts(): Promise<QueueCounts> {
    const counted = await store.waitingNow(now());
    return { counts: counted, total: counted.reduce((n, c) => n + c.waiting + c.claimed, 0) };
  }

  async function lines(after?: string): Promise<Lines> {
    const entries = (await store.queue(linesAtOnce, after)).map(lineOf);
    return { entries, next: entries.length < linesAtOnce ? null : entries.at(-1)!.handover.id };
  }

  return {
    first() {
      const at = performance.now();
      if (kept && at - kept.at < 1_000) return kept.lines;
      const read = Promise.all([lines(), counts()]).then(([some, counted]) => ({ ...some, ...counted }));
      kept = { lines: read, at };
      read.catch(() => {
        kept = null;
      });
      return read;
    },
    after: lines,
    counts,
    stop,
  };
}

const rank = { emergency: 0, urgent: 1, soon: 2, routine: 3 } as const;

/** A line as consoles are told it: where much is on record, the gravest concerns and the beginning of the words behind them. */
export function lineOf(entry: QueueEntry): QueueEntry {
  if (Buffer.byteLength(JSON.stringify(entry)) <= largestLine) return entry;
  const gravest = entry.concerns.toSorted((a, b) => rank[a.urgency] - rank[b.urgency] || b.at - a.at);
  // Which message raised it is looked for in the conversation alone.
  const concerns = gravest.slice(0, most.concerns).map((c, n) => ({
    ...c,
    event: '',
    evidence: n === 0 ? c.evidence.slice(0, most.evidence) : '',
  }));
  return { ...entry, concerns };
}
