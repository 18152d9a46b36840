import { historyOf, type ObservedRow, type PastRow } from '../historyOf.ts';
import type { History } from '../store.ts';
import type { Db } from './database.ts';
import { open, type People } from './people.ts';

/** What was measured of a person and what was escalated, each the latest first; what does not open is left out. */
export async function history(db: Db, people: People, person: string, limit: number): Promise<History> {
  const row = (await people.read(db, [person])).get(person);
  if (!row) return { readings: [], handovers: [] };
  const [observed, escalated] = await Promise.all([
    db.rows<ObservedRow>(
      'SELECT id, kind, at, document FROM observations WHERE person = $1 ORDER BY at DESC, key DESC LIMIT $2',
      [row.key, limit],
    ),
    db.rows<PastRow>(
      'SELECT id, opened_at AS at, document FROM handovers WHERE person = $1 ORDER BY opened_at DESC, key DESC LIMIT $2',
      [row.key, limit],
    ),
  ]);
  return historyOf(
    person,
    { observed, escalated },
    (table, { id, document }) => open(row.dataKey, `${table}|${id}|document`, document) as object,
  );
}
