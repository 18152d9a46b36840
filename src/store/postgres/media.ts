import type { Instant } from '#src/care/words.ts';
import { seal, unseal } from '../seal.ts';
import type { MediaToKeep, StoredMedia } from '../store.ts';
import type { Db } from './database.ts';
import type { People } from './people.ts';
import type { Transaction } from './transaction.ts';

/** How many files one transaction deletes, so that a purge holds nobody up. */
const page = 50;

/** Keeps bytes sealed under the person's key. What is kept already stays as it is. Throws where nobody of that id is known. */
export async function keepMedia(
  tx: Transaction,
  { id, person, mimeType, bytes, keepUntil }: MediaToKeep,
): Promise<void> {
  const row = (await tx.memory.people.read(tx.db, [person])).get(person);
  if (!row) throw new Error('media of a person whom nobody has heard of');
  await tx.db.run(
    `INSERT INTO media (id, person, mime_type, keep_until, data) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (id) DO NOTHING`,
    [id, row.key, mimeType, keepUntil, seal(row.dataKey, `media|${id}|data`, bytes)],
  );
}

/** Null where there is nothing of that id, or not any more. */
export async function readMedia(db: Db, people: People, id: string): Promise<StoredMedia | null> {
  const [row] = await db.rows<{ mimeType: string; data: Buffer; person: string; key: number; wrapped: Buffer }>(
    `SELECT m.mime_type AS "mimeType", m.data, k.person, k.key, k.wrapped FROM media AS m JOIN keys AS k ON k.key = m.person
     WHERE m.id = $1`,
    [id],
  );
  if (!row) return null;
  const dataKey = people.keyOf({ id: row.person, key: row.key, wrapped: row.wrapped });
  return { person: row.person, mimeType: row.mimeType, bytes: unseal(dataKey, `media|${id}|data`, row.data) };
}

/** Deletes some of what is kept no longer; returns how many files. */
export function purgeMedia(tx: Transaction, now: Instant): Promise<number> {
  return tx.db.run(
    'DELETE FROM media WHERE key IN (SELECT key FROM media WHERE keep_until <= $1 ORDER BY keep_until LIMIT $2)',
    [now, page],
  );
}
