import type { Arrival } from '#src/care/event.ts';
import type { Say } from '#src/care/outgoing.ts';
import type { Instant } from '#src/care/words.ts';
import type { Communication, Note } from '../store.ts';
import { received, spoken } from '../told.ts';
import { readAttached, withAttached } from './attachments.ts';
import type { Db } from './database.ts';
import { type End, open, type People, type PersonRow } from './people.ts';

/** The conversation as it stands on record: the last `limit` of what was written and said before that instant, oldest first. */
export async function communications(
  db: Db,
  people: People,
  id: string,
  before: Instant,
  limit: number,
): Promise<Communication[]> {
  const person = (await people.read(db, [id])).get(id);
  if (!person) return [];
  const [messages, said] = await Promise.all([
    places(db, 'inbox', person.message, before, limit),
    places(db, 'outbox', person.said, before, limit),
  ]);
  // Both lists are oldest first; what was written goes before what was said at the same instant.
  const shown = [
    ...messages.map((place) => ({ table: 'inbox', ...place })),
    ...said.map((place) => ({ table: 'outbox', ...place })),
  ]
    .sort((a, b) => a.saidAt - b.saidAt)
    .slice(-limit);
  const seqs = (table: string) => shown.flatMap((place) => (place.table === table ? [place.seq] : []));
  const [written, spokenRows] = await Promise.all([
    readWritten(db, person, seqs('inbox')),
    readSaid(db, person, seqs('outbox')),
  ]);
  const attached = await readAttached(
    db,
    people,
    [...written.values()].flatMap((c) => (c.attachment ? [c.id] : [])),
  );
  return shown.flatMap(({ table, seq }) => {
    const found = (table === 'inbox' ? written : spokenRows).get(seq);
    return found ? [withAttached(found, attached)] : [];
  });
}

interface Link extends End {
  readonly beforeSeq: number | null;
  readonly beforeAt: Instant | null;
}

/**
 * The last `limit` rows of a chain that were said before that instant, oldest first. The chain stands in the order of
 * writing: it is followed until all that lies further back was said before what is found.
 */
async function places(
  db: Db,
  table: 'inbox' | 'outbox',
  end: End | null,
  before: Instant,
  limit: number,
): Promise<End[]> {
  const found: End[] = [];
  let seq = end?.seq ?? null;
  while (seq !== null && limit > 0) {
    const links: Link[] = await db.rows<Link>(
      `WITH RECURSIVE chain (seq, said_at, before_seq, before_at, n) AS (
         SELECT seq, said_at, before_seq, before_at, 1 FROM ${table} WHERE seq = $1
         UNION ALL SELECT t.seq, t.said_at, t.before_seq, t.before_at, c.n + 1 FROM chain AS c
         JOIN ${table} AS t ON t.seq = c.before_seq WHERE c.n < $2)
       SELECT seq, said_at AS "saidAt", before_seq AS "beforeSeq", before_at AS "beforeAt" FROM chain ORDER BY n`,
      [seq, Math.min(limit, 1_000) + 20],
    );
    seq = null;
    for (const link of links) {
      if (link.saidAt < before) {
        let at = found.length;
        while (at > 0 && found[at - 1]!.saidAt < link.saidAt) at--;
        found.splice(at, 0, { seq: link.seq, saidAt: link.saidAt });
        if (found.length > limit) found.pop();
      }
      if (found.length === limit && (link.beforeAt ?? 0) <= (found.at(-1)?.saidAt ?? 0)) return found.reverse();
      seq = link.beforeSeq;
    }
  }
  return found.reverse();
}

async function readWritten(db: Db, { id: person, dataKey }: PersonRow, seqs: readonly number[]) {
  const rows = await db.rows<{ seq: number; id: string; saidAt: Instant; payload: Buffer }>(
    'SELECT seq, id, said_at AS "saidAt", payload FROM inbox WHERE seq = ANY ($1::bigint[])',
    [seqs],
  );
  return new Map(
    rows.map(({ seq, id, saidAt, payload }) => {
      const notice = received(open(dataKey, `inbox|${id}|payload`, payload) as Arrival, person, saidAt);
      if (notice.kind !== 'communication') throw new Error('a chain of messages holds something else');
      return [seq, notice.value] as const;
    }),
  );
}

async function readSaid(db: Db, { id: person, dataKey }: PersonRow, seqs: readonly number[]) {
  const rows = await db.rows<{
    seq: number;
    id: string;
    saidAt: Instant;
    state: string;
    version: number;
    body: Buffer;
  }>('SELECT seq, id, said_at AS "saidAt", state, version, body FROM outbox WHERE seq = ANY ($1::bigint[])', [seqs]);
  return new Map(
    rows.map((row) => {
      const body = open(dataKey, `outbox|${row.id}|body`, row.body) as Say;
      return [row.seq, spoken({ ...row, person }, body)] as const;
    }),
  );
}

/** The last `limit` notes, oldest first. */
export async function notes(db: Db, people: People, id: string, limit: number): Promise<Note[]> {
  const person = (await people.read(db, [id])).get(id);
  if (!person) return [];
  const rows = await db.rows<{ id: string; saidAt: Instant; payload: Buffer }>(
    `SELECT id, said_at AS "saidAt", payload FROM inbox WHERE type = 'handover.noted' AND person = $1
     ORDER BY said_at DESC, seq DESC LIMIT $2`,
    [person.key, limit],
  );
  return rows.reverse().flatMap((row) => {
    const arrival = open(person.dataKey, `inbox|${row.id}|payload`, row.payload) as Arrival;
    const notice = received(arrival, id, row.saidAt);
    return notice.kind === 'note' ? [notice.value] : [];
  });
}
