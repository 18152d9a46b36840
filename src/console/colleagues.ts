import type { Database } from 'better-sqlite3';
import { calledBy, capacityOf } from '#src/care/handover/route.ts';
import { onDuty } from '#src/care/handover/teams.ts';
import type { QueueEntry } from '#src/store/store.ts';
import type { Caller } from './commands.ts';
import type { House, Known } from './house.ts';
import type { Answer } from './wire.ts';

/** All who can sign in and answer, read from the sign-in's own tables. */
export function colleaguesOf(connection: Database): () => Promise<readonly Known[]> {
  return async () =>
    connection
      .prepare<[], Known>(`
        SELECT id, name, lower(email) AS email FROM user
        WHERE disabled IS NOT 1 AND coalesce(role, 'counselor') NOT IN ('administrator', 'auditor')
        ORDER BY name LIMIT 2000`)
      .all();
}

/** The colleague of that id; null where there is none. */
export async function knownColleague(house: House, id: string): Promise<Known | null> {
  return (await house.colleagues?.())?.find((c) => c.id === id) ?? null;
}

/** The most conversations that are looked at to tell who has how many. */
const looks = 2_000;

/** Teams and colleagues, with who is on duty and how many conversations each has. */
export async function teamList({ house, timeZone }: Caller): Promise<Answer<'team.list'>> {
  const [known, queue] = await Promise.all([house.colleagues?.() ?? [], house.store.queue(looks)]);
  const { teams } = house;
  const has = loads(queue);
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

/**
 * The ids of those whom the last call of a handover reaches now: what a notifier pages. Everybody who can sign in where the
 * programme has no teams; none where it is not open, or was not called for.
 */
export async function calledNow(house: House, entry: QueueEntry, timeZone: string): Promise<readonly string[]> {
  const [known, queue] = await Promise.all([house.colleagues?.() ?? [], house.store.queue(looks)]);
  const byId = loads(queue);
  const has = new Map(known.map((k) => [k.email, byId.get(k.id) ?? 0]));
  const by = calledBy(house.teams, entry.handover, timeZone, has);
  if (by === 'everybody') return known.map((k) => k.id);
  if ('counselor' in by) return [by.counselor];
  return known.filter((k) => by.emails.includes(k.email)).map((k) => k.id);
}

/** How many conversations each counselor has, by id. */
function loads(queue: readonly QueueEntry[]): ReadonlyMap<string, number> {
  const has = new Map<string, number>();
  for (const { handover } of queue) {
    if (handover.state !== 'claimed' || !handover.claimedBy) continue;
    has.set(handover.claimedBy.id, (has.get(handover.claimedBy.id) ?? 0) + 1);
  }
  return has;
}
