import type { Attached } from '#src/care/decision.ts';
import type { Arrival } from '#src/care/event.ts';
import type { Instant } from '#src/care/words.ts';
import { seal, unseal } from '../seal.ts';
import type { Communication } from '../store.ts';
import { received } from '../told.ts';
import type { Handles } from './database.ts';
import type { Documents, PersonRow } from './documents.ts';
import type { Media } from './media.ts';
import type { Tell } from './writer.ts';

type Kept = Pick<Attached, 'media' | 'transcript'>;

/** What became of the media of messages: where the bytes are, and what a voice note says. */
export class Attachments {
  private readonly documents: Documents;
  private readonly media: Media;
  private readonly statements;

  constructor({ connection }: Handles, documents: Documents, media: Media) {
    this.documents = documents;
    this.media = media;
    this.statements = {
      read: connection.prepare<[about: string], { person: string; version: number; document: Buffer }>(`
        SELECT k.person, a.version, a.document FROM attachments AS a JOIN keys AS k ON k.key = a.person
        WHERE a.about = ?`),
      write: connection.prepare(`
        INSERT INTO attachments (about, person, version, document) VALUES (?, ?, ?, ?)
        ON CONFLICT (about) DO UPDATE SET person = excluded.person, version = excluded.version, document = excluded.document`),
      message: connection.prepare<[about: string], { person: string; saidAt: Instant | null; payload: Buffer }>(`
        SELECT k.person, i.said_at AS saidAt, i.payload FROM inbox AS i JOIN keys AS k ON k.key = i.person
        WHERE i.id = ? AND i.type = 'message.received'`),
    };
  }

  /** Records what a decision tells, and tells whoever watches how the message stands now. Within a transaction only. */
  write(row: PersonRow, { about, ...news }: Attached, tell: Tell): void {
    const before = this.read(about);
    const version = (before?.version ?? 0) + 1;
    const kept: Kept = { ...before?.kept, ...news };
    const document = seal(row.dataKey, `attachments|${about}|document`, JSON.stringify(kept));
    this.statements.write.run(about, row.key, version, document);
    const message = this.statements.message.get(about);
    if (!message || message.saidAt === null) return;
    const { person, saidAt, payload } = message;
    tell(() => {
      const { dataKey } = this.documents.person(person)!;
      const arrival = JSON.parse(unseal(dataKey, `inbox|${about}|payload`, payload).toString()) as Arrival;
      const notice = received(arrival, person, saidAt);
      return notice.kind === 'communication' ? { ...notice, value: this.with(notice.value) } : notice;
    });
  }

  /** A message with what became of its media. A message without media stays as it is. */
  with(message: Communication): Communication {
    if (!message.attachment) return message;
    const found = this.read(message.id);
    if (!found) return message;
    const { media = null, transcript = null } = found.kept;
    const gone = media && 'id' in media && !this.media.has(media.id);
    return {
      ...message,
      attachment: { media: gone ? { unavailable: 'kept-no-longer' } : media, transcript },
      version: message.version + found.version,
    };
  }

  private read(about: string): { readonly version: number; readonly kept: Kept } | null {
    const row = this.statements.read.get(about);
    if (!row) return null;
    const { dataKey } = this.documents.person(row.person)!;
    const kept = JSON.parse(unseal(dataKey, `attachments|${about}|document`, row.document).toString()) as Kept;
    return { version: row.version, kept };
  }
}
