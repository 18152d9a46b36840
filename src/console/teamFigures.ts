import { type FlowMeasure, lengthIn } from '#src/care/handover/flow.ts';
import type { FlowCount, FlowKey } from '#src/store/store.ts';

/** How long something took: half of them at most `median`, 95 of 100 at most `p95`, in milliseconds to within 5 %. */
export interface Times {
  readonly n: number;
  readonly median: number;
  readonly p95: number;
}

/** What one hour, team, counselor or urgency shows, or all together. */
export interface TeamFigures extends Readonly<Record<FlowMeasure, number>> {
  /** From the opening until somebody had it; null where nobody took one. */
  readonly toClaim: Times | null;
  /** From the opening until the first answer. */
  readonly toAnswer: Times | null;
}

/** Of some counts together. */
export function teamFigures(counts: readonly FlowCount[]): TeamFigures {
  const sum = (measure: FlowMeasure): number =>
    Math.max(
      0,
      counts.reduce((total, c) => (c.measure === measure ? total + c.n : total), 0),
    );
  return {
    ...{ opened: sum('opened'), called: sum('called'), claim: sum('claim'), answer: sum('answer') },
    ...{ late: sum('late'), rerouted: sum('rerouted'), closed: sum('closed') },
    toClaim: timesOf(counts.filter((c) => c.measure === 'claim')),
    toAnswer: timesOf(counts.filter((c) => c.measure === 'answer')),
  };
}

/** By what is named, each with its figures, in the order of the names. */
export function groupedFigures(
  counts: readonly FlowCount[],
  by: FlowKey,
): readonly { readonly of: string; readonly figures: TeamFigures }[] {
  return [...Map.groupBy(counts, (c) => String(c[by] ?? ''))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([of, counts]) => ({ of, figures: teamFigures(counts) }));
}

function timesOf(counts: readonly FlowCount[]): Times | null {
  const byBucket = new Map<number, number>();
  for (const { bucket, n } of counts) byBucket.set(bucket, (byBucket.get(bucket) ?? 0) + n);
  const buckets = [...byBucket].filter(([, n]) => n > 0).sort(([a], [b]) => a - b);
  const n = buckets.reduce((total, [, more]) => total + more, 0);
  if (n === 0) return null;
  // The nearest rank: the first bucket by whose end that share of them is reached.
  const at = (share: number): number => {
    let reached = 0;
    for (const [bucket, more] of buckets) {
      reached += more;
      if (reached >= share * n) return lengthIn(bucket);
    }
    return 0;
  };
  return { n, median: at(0.5), p95: at(0.95) };
}
