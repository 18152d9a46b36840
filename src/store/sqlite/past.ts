import type { Observation } from '#src/care/decision.ts';
import { type Handover, handoverSchema } from '#src/care/handover/handover.ts';
import { readingSchema } from '#src/care/readings/reading.ts';
import { unseal } from '../seal.ts';
import type { History } from '../store.ts';
import type { Handles } from './database.ts';
import type { Documents } from './documents.ts';

interface Row {
  readonly id: string;
  readonly at: number;
  readonly document: Buffer;
}
interface Observed extends Row {
  readonly kind: string;
}

/** What was measured of a person and what was escalated, beyond what the person's own document carries. */
export class Past {
  private readonly documents: Documents;
  private readonly statements;

  constructor({ connection }: Handles, documents: Documents) {
    this.documents = documents;
    this.statements = {
      observations: connection.prepare<[number, number], Observed>(
        'SELECT id, kind, at, document FROM observations WHERE person = ? ORDER BY at DESC, key DESC LIMIT ?',
      ),
      handovers: connection.prepare<[number, number], Row>(
        'SELECT id, opened_at AS at, document FROM handovers WHERE person = ? ORDER BY opened_at DESC, key DESC LIMIT ?',
      ),
    };
  }

  /** The latest first, so many of each; what does not open is left out. */
  of(person: string, limit: number): History {
    const row = this.documents.person(person);
    if (!row) return { readings: [], handovers: [] };
    const opened = (table: string, { id, document }: Row): object =>
      JSON.parse(unseal(row.dataKey, `${table}|${id}|document`, document).toString());
    const readings = this.statements.observations.all(row.key, limit).flatMap((found): Observation[] => {
      const reading = safely(() => readingSchema.parse({ ...opened('observations', found), kind: found.kind }));
      return reading ? [{ ...reading, id: found.id, person, at: found.at }] : [];
    });
    const handovers = this.statements.handovers.all(row.key, limit).flatMap((found): Handover[] => {
      const handover = safely(() => handoverSchema.parse(opened('handovers', found)));
      return handover ? [handover] : [];
    });
    return { readings, handovers };
  }
}

function safely<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
