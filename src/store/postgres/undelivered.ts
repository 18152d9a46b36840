import type { Arrival } from '#src/care/event.ts';
import type { Option, Say } from '#src/care/outgoing.ts';
import { priorities, type Topic } from '#src/care/words.ts';
import { againId, type CommunicationState, type UndeliveredEntry } from '../store.ts';
import type { Db } from './database.ts';
import { bodyOf, type OutboxRow, whole, withNames } from './outboxRow.ts';
import { open, type People } from './people.ts';

const failed = `o.state IN ('refused', 'expired') AND o.said_at IS NOT NULL`;

/**
 * Words to people that ended refused or expired: so many before that place, the latest first. Those that no longer open are
 * left out, and others stand in their place: fewer are returned only where there are no more.
 */
export async function listUndelivered(
  db: Db,
  people: People,
  before: number | null,
  limit: number,
): Promise<UndeliveredEntry[]> {
  const found: UndeliveredEntry[] = [];
  let seq = before ?? Number.MAX_SAFE_INTEGER;
  while (found.length < limit) {
    const rows = await db.rows<OutboxRow>(
      `SELECT ${whole} FROM outbox AS o ${withNames} WHERE ${failed} AND o.seq < $1 ORDER BY o.seq DESC LIMIT $2`,
      [seq, limit - found.length],
    );
    const last = rows.at(-1);
    if (!last) break;
    seq = last.seq;
    const said = rows.flatMap((row) => {
      try {
        return [{ row, say: bodyOf(people, row) as Say }];
      } catch {
        return [];
      }
    });
    found.push(...(await entries(db, people, said)));
  }
  return found;
}

/** One of them with its words; null where no such row failed. */
export async function undeliveredWords(
  db: Db,
  people: People,
  id: string,
): Promise<{ entry: UndeliveredEntry; text: string; options: readonly Option[] } | null> {
  const [row] = await db.rows<OutboxRow>(
    `SELECT ${whole} FROM outbox AS o ${withNames} WHERE ${failed} AND o.id = $1`,
    [id],
  );
  if (!row) return null;
  const say = bodyOf(people, row) as Say;
  const [entry] = await entries(db, people, [{ row, say }]);
  return { entry: entry!, text: say.text, options: say.options };
}

async function entries(
  db: Db,
  people: People,
  all: readonly { readonly row: OutboxRow; readonly say: Say }[],
): Promise<UndeliveredEntry[]> {
  const againOf = await repeats(db, people, all);
  return all.map(({ row, say }) => {
    const { id, person, channel, seq, why, topic, expiresAt } = row;
    const again = againOf.get(id) ?? null;
    return {
      ...{ id, person, channel, seq, why: why as UndeliveredEntry['why'] },
      at: row.saidAt!,
      state: row.state as CommunicationState,
      row: {
        ...{ expiresAt, topic: topic as Topic, counselor: 'counselor' in say.from },
        priority: priorities[row.priority]!,
      },
      again: again && { by: again.by, at: again.at, state: again.state },
      version: row.version + (again ? 1 + again.version : 0),
    };
  });
}

interface Again extends NonNullable<UndeliveredEntry['again']> {
  readonly version: number;
}

/** Who had those rows said again, and what became of it, by the rows' ids. */
async function repeats(
  db: Db,
  people: People,
  all: readonly { readonly row: OutboxRow }[],
): Promise<Map<string, Again>> {
  if (all.length === 0) return new Map();
  const asked = await db.rows<{ id: string; payload: Buffer; state: string | null; version: number | null }>(
    `SELECT i.id, i.payload, o.state, o.version FROM inbox AS i LEFT JOIN outbox AS o ON o.id = i.id || '/repeat/0'
     WHERE i.id = ANY ($1::text[])`,
    [all.map(({ row }) => againId(row.id))],
  );
  const byId = new Map(asked.map((a) => [a.id, a]));
  return new Map(
    all.flatMap(({ row }) => {
      const found = byId.get(againId(row.id));
      if (!found) return [];
      const dataKey = people.keyOf({ id: row.person, key: row.personKey, wrapped: row.wrapped });
      const event = open(dataKey, `inbox|${found.id}|payload`, found.payload) as Arrival;
      if (event.type !== 'undelivered.repeated') return [];
      const state = (found.state === 'held' ? 'due' : (found.state ?? 'withdrawn')) as CommunicationState;
      return [[row.id, { by: event.counselor.name, at: event.sentAt, state, version: found.version ?? 0 }] as const];
    }),
  );
}
