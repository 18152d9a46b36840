import type { Arrival } from '#src/care/event.ts';
import type { Handover } from '#src/care/handover/handover.ts';
import { queueLine } from '../queueLine.ts';
import type { Notice } from '../store.ts';
import { received } from '../told.ts';
import { messagesOf, readAttached, withAttached } from './attachments.ts';
import type { Db } from './database.ts';
import { entriesOf } from './handovers.ts';
import { type OutboxRow, toldOf, whole, withNames } from './outboxRow.ts';
import { open, type People } from './people.ts';
import type { Word } from './presence.ts';

/** How what another process changed stands now: the values come from the database, so that none is older than the word of it. */
export function newsOf(db: Db, people: People, { kind, ids }: Word): Promise<Notice[]> {
  if (kind === 'handovers') return handovers(db, people, ids);
  return kind === 'notes' ? notes(db, people, ids) : communications(db, people, ids);
}

async function handovers(db: Db, people: People, ids: readonly string[]): Promise<Notice[]> {
  const entries = await entriesOf(db, people, ids);
  const gone = await readGone(
    db,
    people,
    ids.filter((id) => !entries.has(id)),
  );
  return [...entries.values(), ...gone].map((value) => ({ kind: 'handover', value }));
}

/** The last handover of people who have none any more: it leaves the queue as closed. */
async function readGone(db: Db, people: People, ids: readonly string[]) {
  const documents = await people.readDocuments(db, ids);
  const rows = await db.rows<{ person: string; id: string; document: Buffer }>(
    `SELECT DISTINCT ON (h.person) k.person, h.id, h.document FROM handovers AS h JOIN keys AS k ON k.key = h.person
     WHERE k.person = ANY ($1::text[]) ORDER BY h.person, h.key DESC`,
    [ids],
  );
  return rows.flatMap(({ person, id, document }) => {
    const row = documents.get(person);
    if (!row?.document) return [];
    const was = open(row.dataKey, `handovers|${id}|document`, document) as Handover;
    return [queueLine(row.document, { ...was, state: 'closed' }, [], row.version)];
  });
}

async function communications(db: Db, people: People, ids: readonly string[]): Promise<Notice[]> {
  const [messages, rows, attached] = await Promise.all([
    messagesOf(db, people, ids),
    db.rows<OutboxRow>(
      `SELECT ${whole} FROM outbox AS o ${withNames} WHERE o.id = ANY ($1::text[]) AND o.said_at IS NOT NULL`,
      [ids],
    ),
    readAttached(db, people, ids),
  ]);
  return [
    ...messages.map((message): Notice => ({ kind: 'communication', value: withAttached(message, attached) })),
    ...rows.map((row) => toldOf(people, row)),
  ];
}

async function notes(db: Db, people: People, ids: readonly string[]): Promise<Notice[]> {
  const rows = await db.rows<{
    id: string;
    person: string;
    key: number;
    wrapped: Buffer;
    saidAt: number;
    payload: Buffer;
  }>(
    `SELECT i.id, k.person, k.key, k.wrapped, i.said_at AS "saidAt", i.payload FROM inbox AS i JOIN keys AS k ON k.key = i.person
     WHERE i.id = ANY ($1::text[]) AND i.type = 'handover.noted'`,
    [ids],
  );
  return rows.map(({ id, person, key, wrapped, saidAt, payload }) => {
    const dataKey = people.keyOf({ id: person, key, wrapped });
    return received(open(dataKey, `inbox|${id}|payload`, payload) as Arrival, person, saidAt);
  });
}
