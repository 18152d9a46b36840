import type { Observation } from '#src/care/decision.ts';
import { type Handover, handoverSchema } from '#src/care/handover/handover.ts';
import { readingSchema } from '#src/care/readings/reading.ts';
import type { History } from '../store.ts';
import type { Db } from './database.ts';
import { open, type People } from './people.ts';

interface Row {
  readonly id: string;
  readonly at: number;
  readonly document: Buffer;
}

/** What was measured of a person and what was escalated, each the latest first; what does not open is left out. */
export async function history(db: Db, people: People, person: string, limit: number): Promise<History> {
  const row = (await people.read(db, [person])).get(person);
  if (!row) return { readings: [], handovers: [] };
  const [observed, escalated] = await Promise.all([
    db.rows<Row & { kind: string }>(
      'SELECT id, kind, at, document FROM observations WHERE person = $1 ORDER BY at DESC, key DESC LIMIT $2',
      [row.key, limit],
    ),
    db.rows<Row>(
      'SELECT id, opened_at AS at, document FROM handovers WHERE person = $1 ORDER BY opened_at DESC, key DESC LIMIT $2',
      [row.key, limit],
    ),
  ]);
  const opened = (table: string, { id, document }: Row) =>
    open(row.dataKey, `${table}|${id}|document`, document) as object;
  const readings = observed.flatMap((found): Observation[] => {
    const reading = safely(() => readingSchema.parse({ ...opened('observations', found), kind: found.kind }));
    return reading ? [{ ...reading, id: found.id, person, at: found.at }] : [];
  });
  const handovers = escalated.flatMap((found): Handover[] => {
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
