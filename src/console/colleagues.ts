import { capacityOf } from '#src/care/handover/route.ts';
import { onDuty } from '#src/care/handover/teams.ts';
import { type Connection, tablesOn } from '#src/store/tables.ts';
import type { Caller } from './commands.ts';
import type { House, Known } from './house.ts';
import type { Answer } from './wire.ts';

/** All who can sign in and answer, read from the sign-in's own tables. */
export function colleaguesOf(connection: Connection): () => Promise<readonly Known[]> {
  const tables = tablesOn(connection);
  return () =>
    tables.rows<Known>(`
      SELECT id, name, lower(email) AS email FROM "user"
      WHERE NOT coalesce(disabled, false) AND coalesce(role, 'counselor') NOT IN ('administrator', 'auditor')
      ORDER BY name LIMIT 2000`);
}

/** The colleague of that id; null where there is none. */
export async function knownColleague(house: House, id: string): Promise<Known | null> {
  return (await house.colleagues?.())?.find((c) => c.id === id) ?? null;
}

/** Teams and colleagues, with who is on duty and how many conversations each has. */
export async function teamList({ house, timeZone }: Caller): Promise<Answer<'team.list'>> {
  const [known, load] = await Promise.all([house.colleagues?.() ?? [], house.store.loadNow()]);
  const teams = house.programme?.teams;
  const has = new Map(load.map((l) => [l.counselor, l.has]));
  const duty = teams ? onDuty(teams, house.now(), timeZone) : [];
  const present = new Set(duty.flatMap((t) => t.counselors));
  return {
    ok: true,
    teams: (teams?.teams ?? []).map((t) => ({ id: t.id, name: t.name, onDuty: duty.includes(t) })),
    counselors: known.map(({ id, name, email }) => {
      const capacity = teams ? capacityOf(teams, email) : Number.POSITIVE_INFINITY;
      return {
        ...{ id, name, onDuty: !teams || present.has(email), has: has.get(id) ?? 0 },
        capacity: Number.isFinite(capacity) ? capacity : null,
      };
    }),
  };
}
