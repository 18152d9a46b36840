import type { Observation } from '#src/care/decision.ts';
import { type Handover, handoverSchema } from '#src/care/handover/handover.ts';
import { readingSchema } from '#src/care/readings/reading.ts';
import type { History } from './store.ts';

/** A row as it is stored; its document is sealed. */
export interface PastRow {
  readonly id: string;
  readonly at: number;
  readonly document: Buffer;
}
export interface ObservedRow extends PastRow {
  readonly kind: string;
}

/** What was measured of a person and what was escalated, from the rows that hold it; what does not open is left out. */
export function historyOf(
  person: string,
  rows: { readonly observed: readonly ObservedRow[]; readonly escalated: readonly PastRow[] },
  opened: (table: 'observations' | 'handovers', row: PastRow) => object,
): History {
  const readings = rows.observed.flatMap((found): Observation[] => {
    const reading = safely(() => readingSchema.parse({ ...opened('observations', found), kind: found.kind }));
    return reading ? [{ ...reading, id: found.id, person, at: found.at }] : [];
  });
  const handovers = rows.escalated.flatMap((found): Handover[] => {
    const handover = safely(() => handoverSchema.parse(opened('handovers', found)));
    return handover ? [handover] : [];
  });
  return { readings, handovers };
}

function safely<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
