import type { Instant } from '#src/care/words.ts';
import { seal, unseal } from '../seal.ts';
import type { MediaToKeep, StoredMedia } from '../store.ts';
import type { Handles } from './database.ts';
import type { Documents } from './documents.ts';

/** How many files one transaction deletes, so that a purge holds nobody up. */
const page = 50;

/** The bytes of voice notes and pictures, sealed under the person's key and kept for a time. */
export class Media {
  private readonly documents: Documents;
  private readonly statements;

  constructor({ connection }: Handles, documents: Documents) {
    this.documents = documents;
    this.statements = {
      keep: connection.prepare(`
        INSERT INTO media (id, person, mime_type, keep_until, data) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (id) DO NOTHING`),
      read: connection.prepare<[id: string], { mimeType: string; data: Buffer; person: string }>(`
        SELECT m.mime_type AS mimeType, m.data, k.person FROM media AS m JOIN keys AS k ON k.key = m.person
        WHERE m.id = ?`),
      has: connection.prepare<[id: string], unknown>('SELECT 1 FROM media WHERE id = ?'),
      purge: connection.prepare<[now: number, limit: number], unknown>(`
        DELETE FROM media WHERE key IN (SELECT key FROM media WHERE keep_until <= ? ORDER BY keep_until LIMIT ?)`),
    };
  }

  /** Seals the bytes. Throws where nobody of that id is known. */
  sealed({ id, person, bytes }: MediaToKeep): Buffer {
    const row = this.documents.person(person);
    if (!row) throw new Error('media of a person whom nobody has heard of');
    return seal(row.dataKey, `media|${id}|data`, bytes);
  }

  /** Within a transaction only. What is kept already stays as it is. */
  keep({ id, person, mimeType, keepUntil }: MediaToKeep, sealed: Buffer): void {
    const row = this.documents.person(person);
    // Whoever was erased while it was fetched is brought back by nothing.
    if (row) this.statements.keep.run(id, row.key, mimeType, keepUntil, sealed);
  }

  read(id: string): StoredMedia | null {
    const row = this.statements.read.get(id);
    if (!row) return null;
    const { dataKey } = this.documents.person(row.person)!;
    return { person: row.person, mimeType: row.mimeType, bytes: unseal(dataKey, `media|${id}|data`, row.data) };
  }

  has(id: string): boolean {
    return this.statements.has.get(id) !== undefined;
  }

  /** Deletes some of what is kept no longer; returns how many. Within a transaction only. */
  purge(now: Instant): number {
    return this.statements.purge.run(now, page).changes;
  }
}
