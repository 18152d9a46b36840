import { historyOf, type ObservedRow, type PastRow } from '../historyOf.ts';
import { unseal } from '../seal.ts';
import type { History } from '../store.ts';
import type { Handles } from './database.ts';
import type { Documents } from './documents.ts';

/** What was measured of a person and what was escalated, beyond what the person's own document carries. */
export class Past {
  private readonly documents: Documents;
  private readonly statements;

  constructor({ connection }: Handles, documents: Documents) {
    this.documents = documents;
    this.statements = {
      observations: connection.prepare<[number, number], ObservedRow>(
        'SELECT id, kind, at, document FROM observations WHERE person = ? ORDER BY at DESC, key DESC LIMIT ?',
      ),
      handovers: connection.prepare<[number, number], PastRow>(
        'SELECT id, opened_at AS at, document FROM handovers WHERE person = ? ORDER BY opened_at DESC, key DESC LIMIT ?',
      ),
    };
  }

  /** The latest first, so many of each; what does not open is left out. */
  of(person: string, limit: number): History {
    const row = this.documents.person(person);
    if (!row) return { readings: [], handovers: [] };
    const observed = this.statements.observations.all(row.key, limit);
    const escalated = this.statements.handovers.all(row.key, limit);
    return historyOf(person, { observed, escalated }, (table, { id, document }) =>
      JSON.parse(unseal(row.dataKey, `${table}|${id}|document`, document).toString()),
    );
  }
}
