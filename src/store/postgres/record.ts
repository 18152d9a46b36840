import { urgencies } from '#src/care/words.ts';
import { seal } from '../seal.ts';
import { insert } from './bulk.ts';
import type { ToWrite } from './follow.ts';
import type { Transaction } from './transaction.ts';

/** Measured values as they were reported. */
export async function writeObservations(tx: Transaction, all: readonly ToWrite[]): Promise<void> {
  const rows = all.flatMap(({ person, decision }) => {
    const { key, dataKey } = tx.person(person);
    return decision.changes.observations.map(({ id, kind, at, person: _, ...value }) => {
      return [id, key, kind, at, seal(dataKey, `observations|${id}|document`, JSON.stringify(value))];
    });
  });
  const columns = [
    ['id', 'text'],
    ['person', 'bigint'],
    ['kind', 'text'],
    ['at', 'bigint'],
    ['document', 'bytea'],
  ] as const;
  await insert(tx.db, 'observations', columns, rows);
}

/** Occurrences to come. A wake whose occurrence was accepted already does not come back. */
export async function setWakes(tx: Transaction, all: readonly ToWrite[]): Promise<void> {
  const cancelled = all.flatMap(({ decision }) => decision.wakes.cancel);
  if (cancelled.length > 0) await tx.db.run('DELETE FROM wakes WHERE id = ANY ($1::text[])', [cancelled]);
  const wakes = new Map(all.flatMap(({ decision }) => decision.wakes.set.map((w) => [w.id, w] as const)));
  if (wakes.size === 0) return;
  const rows = [...wakes.values()];
  await tx.db.run(
    `INSERT INTO wakes (id, person, plan, item, nth, due_at)
     SELECT id, person, plan, item, nth, due_at
     FROM unnest($1::text[], $2::bigint[], $3::text[], $4::text[], $5::text[], $6::bigint[])
       WITH ORDINALITY AS u (id, person, plan, item, nth, due_at, place)
     WHERE NOT EXISTS (SELECT 1 FROM inbox AS i WHERE i.id = u.id) ORDER BY place
     ON CONFLICT (id) DO UPDATE SET due_at = excluded.due_at`,
    [
      rows.map((w) => w.id),
      rows.map((w) => tx.person(w.person).key),
      ...(['plan', 'item', 'nth', 'dueAt'] as const).map((field) => rows.map((w) => w[field])),
    ],
  );
}

/** What decisions add to the team's counts and the programme's. */
export async function addCounts(tx: Transaction, all: readonly ToWrite[]): Promise<void> {
  const flows = all.flatMap(({ decision }) => decision.changes.flow ?? []);
  await add(
    tx,
    'flows',
    [
      ['hour', 'text'],
      ['team', 'text'],
      ['counselor', 'text'],
      ['urgency', 'smallint'],
      ['measure', 'text'],
      ['bucket', 'int'],
    ],
    flows.map((f) => [[f.hour, f.team, f.counselor, urgencies.indexOf(f.urgency), f.measure, f.bucket], f.n]),
  );
  const measured = all.flatMap(({ decision }) => decision.changes.measured ?? []);
  await add(
    tx,
    'tallies',
    [
      ['day', 'text'],
      ['plan', 'text'],
      ['district', 'text'],
      ['measure', 'text'],
    ],
    measured.map((m) => [[m.day, m.plan, m.district, m.measure], m.n]),
  );
}

/** Adds to counts by their keys, in one order, so that two processes do not wait for each other. */
async function add(
  tx: Transaction,
  table: 'flows' | 'tallies',
  keys: readonly (readonly [string, string])[],
  counts: readonly (readonly [key: readonly (string | number)[], n: number])[],
): Promise<void> {
  const sums = new Map<string, readonly [readonly (string | number)[], number]>();
  for (const [key, n] of counts) {
    const name = JSON.stringify(key);
    sums.set(name, [key, (sums.get(name)?.[1] ?? 0) + n]);
  }
  const rows = [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, [key, n]]) => [...key, n]);
  const names = keys.map(([name]) => name).join(', ');
  await insert(
    tx.db,
    table,
    [...keys, ['n', 'bigint']],
    rows,
    `ON CONFLICT (${names}) DO UPDATE SET n = ${table}.n + excluded.n`,
  );
}
