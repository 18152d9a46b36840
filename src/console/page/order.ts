import type { QueueEntry } from '#src/store/store.ts';

export interface Ordered {
  readonly waiting: readonly QueueEntry[];
  readonly yours: readonly QueueEntry[];
  readonly colleagues: readonly QueueEntry[];
  /** All of them, as they stand on the page from top to bottom. */
  readonly all: readonly QueueEntry[];
}

const rank = { emergency: 0, urgent: 1, soon: 2, routine: 3 };

/** The queue by who has what, in each part the gravest first, then who waits longest. */
export function ordered(entries: readonly QueueEntry[], me: string): Ordered {
  const open = entries
    .filter((e) => e.handover.state !== 'closed')
    .sort(
      (a, b) =>
        rank[a.handover.urgency] - rank[b.handover.urgency] ||
        a.handover.openedAt - b.handover.openedAt ||
        (a.person < b.person ? -1 : 1),
    );
  const waiting = open.filter((e) => e.handover.state === 'open');
  const yours = open.filter((e) => e.handover.claimedBy?.id === me);
  const colleagues = open.filter((e) => e.handover.state === 'claimed' && e.handover.claimedBy?.id !== me);
  return { waiting, yours, colleagues, all: [...waiting, ...yours, ...colleagues] };
}
