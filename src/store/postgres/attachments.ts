import type { Attached } from '#src/care/decision.ts';
import type { Arrival } from '#src/care/event.ts';
import type { Instant } from '#src/care/words.ts';
import { seal } from '../seal.ts';
import type { Communication } from '../store.ts';
import { received } from '../told.ts';
import { insert } from './bulk.ts';
import type { Db } from './database.ts';
import type { ToWrite } from './follow.ts';
import { open, type People, unique } from './people.ts';
import type { Transaction } from './transaction.ts';

type Kept = Pick<Attached, 'media' | 'transcript'>;
type Read = ReadonlyMap<string, { readonly version: number; readonly kept: Kept; readonly gone: boolean }>;

/** Records what decisions tell of the media of messages, and tells whoever watches how the messages stand now. */
export async function writeAttached(tx: Transaction, all: readonly ToWrite[]): Promise<void> {
  const told = all.flatMap(({ person, decision }) =>
    (decision.changes.attached ?? []).map((attached) => ({ person: tx.person(person), attached })),
  );
  if (told.length === 0) return;
  const abouts = unique(told.map(({ attached }) => attached.about));
  const { people } = tx.memory;
  const before = await readAttached(tx.db, people, abouts);
  const now = new Map<string, { readonly row: unknown[]; readonly version: number; readonly kept: Kept }>();
  for (const { person, attached } of told) {
    const { about, ...news } = attached;
    const was = now.get(about) ?? before.get(about);
    const kept = { ...was?.kept, ...news };
    const version = (was?.version ?? 0) + 1;
    const document = seal(person.dataKey, `attachments|${about}|document`, JSON.stringify(kept));
    now.set(about, { row: [about, person.key, version, document], version, kept });
  }
  const columns = [
    ['about', 'text'],
    ['person', 'bigint'],
    ['version', 'int'],
    ['document', 'bytea'],
  ] as const;
  const set = 'person = excluded.person, version = excluded.version, document = excluded.document';
  await insert(
    tx.db,
    'attachments',
    columns,
    [...now.values()].map(({ row }) => row),
    `ON CONFLICT (about) DO UPDATE SET ${set}`,
  );
  for (const about of abouts) tx.changed.communications.add(about);
  if (!tx.memory.watched()) return;
  const after = await readAttached(tx.db, people, abouts);
  for (const message of await messagesOf(tx.db, people, abouts)) {
    tx.tell('communications', message.id, () => ({ kind: 'communication', value: withAttached(message, after) }));
  }
}

/** Those of these events that are messages, without what became of their media. */
export async function messagesOf(db: Db, people: People, ids: readonly string[]): Promise<Communication[]> {
  const rows = await db.rows<{
    id: string;
    person: string;
    key: number;
    wrapped: Buffer;
    saidAt: Instant;
    payload: Buffer;
  }>(
    `SELECT i.id, k.person, k.key, k.wrapped, i.said_at AS "saidAt", i.payload FROM inbox AS i JOIN keys AS k ON k.key = i.person
     WHERE i.id = ANY ($1::text[]) AND i.type = 'message.received' AND i.said_at IS NOT NULL`,
    [ids],
  );
  return rows.flatMap(({ id, person, key, wrapped, saidAt, payload }) => {
    const dataKey = people.keyOf({ id: person, key, wrapped });
    const notice = received(open(dataKey, `inbox|${id}|payload`, payload) as Arrival, person, saidAt);
    return notice.kind === 'communication' ? [notice.value] : [];
  });
}

/** What became of the media of those messages. */
export async function readAttached(db: Db, people: People, abouts: readonly string[]): Promise<Read> {
  if (abouts.length === 0) return new Map();
  const rows = await db.rows<{
    about: string;
    person: string;
    key: number;
    wrapped: Buffer;
    version: number;
    document: Buffer;
  }>(
    `SELECT a.about, k.person, k.key, k.wrapped, a.version, a.document FROM attachments AS a JOIN keys AS k ON k.key = a.person
     WHERE a.about = ANY ($1::text[])`,
    [abouts],
  );
  const read = rows.map(({ about, person, key, wrapped, version, document }) => {
    const dataKey = people.keyOf({ id: person, key, wrapped });
    return { about, version, kept: open(dataKey, `attachments|${about}|document`, document) as Kept };
  });
  const ids = read.flatMap(({ kept }) => (kept.media && 'id' in kept.media ? [kept.media.id] : []));
  const there = new Set(
    ids.length === 0
      ? []
      : (await db.rows<{ id: string }>('SELECT id FROM media WHERE id = ANY ($1::text[])', [ids])).map((r) => r.id),
  );
  return new Map(
    read.map(({ about, version, kept }) => {
      const gone = kept.media !== undefined && 'id' in kept.media && !there.has(kept.media.id);
      return [about, { version, kept, gone }];
    }),
  );
}

/** A message with what became of its media. A message without media stays as it is. */
export function withAttached(message: Communication, read: Read): Communication {
  const found = message.attachment && read.get(message.id);
  if (!found) return message;
  const { media = null, transcript = null } = found.kept;
  return {
    ...message,
    attachment: { media: found.gone ? { unavailable: 'kept-no-longer' } : media, transcript },
    version: message.version + found.version,
  };
}
