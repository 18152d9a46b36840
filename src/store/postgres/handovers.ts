import type { Handover } from '#src/care/handover/handover.ts';
import { queueLine } from '../queueLine.ts';
import type { QueueEntry } from '../store.ts';
import type { Db } from './database.ts';
import { open, type People } from './people.ts';

/** The handovers of those people as the console shows them, by person. Who never had one, or whose document no longer opens, is not among them. */
export async function entriesOf(db: Db, people: People, ids: readonly string[]): Promise<Map<string, QueueEntry>> {
  const found = await readableDocuments(db, people, ids);
  const points = await people.readPoints(
    db,
    [...found.values()].flatMap(({ document }) => document?.contactPoints ?? []),
  );
  return new Map(
    [...found].flatMap(([id, { document, version }]) => {
      if (!document?.handover) return [];
      const theirs = document.contactPoints.flatMap((point) => points.get(point)?.document ?? []);
      return [[id, queueLine(document, document.handover, theirs, version)] as const];
    }),
  );
}

type Read = Awaited<ReturnType<People['readDocuments']>>;

/** One damaged document may hide nobody else: where some cannot be opened, each is read by itself. */
async function readableDocuments(db: Db, people: People, ids: readonly string[]): Promise<Read> {
  try {
    return await people.readDocuments(db, ids);
  } catch (error) {
    if (ids.length <= 1) {
      if (isDamage(error)) return new Map();
      throw error;
    }
    const each = await Promise.all(ids.map((id) => readableDocuments(db, people, [id])));
    return new Map(each.flatMap((m) => [...m]));
  }
}

/** Not of the database's, which carry codes of their own: what was read does not open, or is no document. */
function isDamage(error: unknown): boolean {
  const { code, severity } = error as { code?: unknown; severity?: unknown };
  return severity === undefined && (typeof code !== 'string' || code.startsWith('ERR_'));
}

/** Open and claimed handovers, gravest first, then longest waiting; those behind that handover, where one is named. */
export async function queue(db: Db, people: People, limit: number, after?: string): Promise<QueueEntry[]> {
  const rows = await db.rows<Projected>(
    `SELECT h.id, h.document, k.person, k.key, k.wrapped FROM handovers AS h JOIN keys AS k ON k.key = h.person
     WHERE h.state <> 'closed' AND NOT EXISTS (SELECT 1 FROM handovers AS c WHERE c.id = $2 AND (
       c.urgency < h.urgency OR (c.urgency = h.urgency AND (
         c.opened_at > h.opened_at OR (c.opened_at = h.opened_at AND c.key >= h.key)))))
     ORDER BY h.urgency DESC, h.opened_at, h.key LIMIT $1`,
    [limit, after ?? null],
  );
  const entries = await entriesOf(
    db,
    people,
    rows.map((r) => r.person),
  );
  return rows.flatMap((row) => entries.get(row.person) ?? projected(people, row) ?? []);
}

/** The line of a person whose document no longer opens: a handover must not vanish with it. */
function projected(people: People, { id, document, person, key, wrapped }: Projected): QueueEntry | null {
  try {
    const dataKey = people.keyOf({ id: person, key, wrapped });
    const handover = open(dataKey, `handovers|${id}|document`, document) as Handover;
    return { handover, person, channel: 'none', language: null, concerns: [], lastHeardAt: null, version: 0 };
  } catch {
    return null;
  }
}

/** The latest handovers, closed ones among them, each person's last one alone; `next` is where to go on, or null. */
export async function latest(
  db: Db,
  people: People,
  before: number | null,
  limit: number,
): Promise<{ entries: QueueEntry[]; next: number | null }> {
  const rows = await db.rows<{ place: number; id: string; person: string }>(
    `SELECT h.key AS place, h.id, k.person FROM handovers AS h JOIN keys AS k ON k.key = h.person
     WHERE h.key < $1 ORDER BY h.key DESC LIMIT $2`,
    [before ?? Number.MAX_SAFE_INTEGER, limit],
  );
  const ids = [...new Set(rows.map((r) => r.person))];
  const entries = await entriesOf(db, people, ids);
  const shown = rows.flatMap(({ person, id }) => {
    const entry = entries.get(person);
    return entry?.handover.id === id ? [entry] : [];
  });
  return { entries: shown, next: rows.length < limit ? null : rows.at(-1)!.place };
}

interface Projected {
  readonly id: string;
  readonly document: Buffer;
  readonly person: string;
  readonly key: number;
  readonly wrapped: Buffer;
}
