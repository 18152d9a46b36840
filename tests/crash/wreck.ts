import type { Database } from './database.ts';

/** What a killed service left. */
export interface Wreck {
  /** Ids of everything that it had accepted. */
  readonly accepted: ReadonlySet<string>;
  readonly undecided: number;
  /** Rows that were on their way. */
  readonly inFlight: number;
}

/** Null where it had not come so far as to make its tables. */
export async function wreckIn({ rows }: Database): Promise<Wreck | null> {
  const accepted = await rows<{ id: string }>('SELECT id FROM inbox');
  if (!accepted) return null;
  const count = async (sql: string) => Number((await rows<{ n: number | string }>(sql))?.[0]?.n ?? 0);
  return {
    accepted: new Set(accepted.map(({ id }) => id)),
    undecided: await count('SELECT count(*) AS n FROM waiting'),
    inFlight: await count(`SELECT count(*) AS n FROM outbox WHERE state = 'sending'`),
  };
}
