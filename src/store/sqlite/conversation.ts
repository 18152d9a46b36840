import type { Arrival } from '#src/care/event.ts';
import type { Say } from '#src/care/outgoing.ts';
import type { Instant } from '#src/care/words.ts';
import { unseal } from '../seal.ts';
import type { Communication, Note } from '../store.ts';
import { received, spoken } from '../told.ts';
import type { Attachments } from './attachments.ts';
import type { Connection, Handles } from './database.ts';
import type { Documents, End, PersonRow } from './documents.ts';

/** The conversation as it stands on record: what people wrote (inbox) and what was said (outbox), read together. */
export class Conversation {
  private readonly documents: Documents;
  private readonly attachments: Attachments;
  private readonly statements;

  constructor({ connection }: Handles, documents: Documents, attachments: Attachments) {
    this.documents = documents;
    this.attachments = attachments;
    this.statements = statementsOf(connection);
  }

  /** The last `limit` before that instant, oldest first. */
  communications(id: string, before: Instant, limit: number): Communication[] {
    const person = this.documents.person(id);
    if (!person) return [];
    const { message, said } = this.documents.endsOf(person);
    const places = [
      ...this.places(person, 'inbox', message, before, limit).map(({ seq, saidAt }) => ({
        table: 'inbox',
        seq,
        saidAt,
      })),
      ...this.places(person, 'outbox', said, before, limit).map(({ seq, saidAt }) => ({
        table: 'outbox',
        seq,
        saidAt,
      })),
    ];
    // Both lists are oldest first; what was written goes before what was said at the same instant.
    return places
      .sort((a, b) => a.saidAt - b.saidAt)
      .slice(-limit)
      .map(({ table, seq, saidAt }) =>
        table === 'inbox' ? this.written(person, seq, saidAt) : this.said(person, seq),
      );
  }

  /**
   * The last `limit` rows of a chain that were said before that instant, oldest first. The chain stands in the order of
   * writing: it is followed until all that lies further back was said before what is found.
   */
  private places(
    { key }: PersonRow,
    table: 'inbox' | 'outbox',
    end: End | null,
    before: Instant,
    limit: number,
  ): End[] {
    const found: End[] = [];
    for (let seq = end?.seq ?? null; seq !== null; ) {
      const link = this.statements.link[table].get(seq, key);
      // What lies further back was kept no longer.
      if (!link) break;
      if (link.saidAt < before) {
        let at = found.length;
        while (at > 0 && found[at - 1]!.saidAt < link.saidAt) at--;
        found.splice(at, 0, { seq, saidAt: link.saidAt });
        if (found.length > limit) found.pop();
      }
      if (found.length === limit && (link.beforeAt ?? 0) <= (found.at(-1)?.saidAt ?? 0)) break;
      seq = link.beforeSeq;
    }
    return found.reverse();
  }

  private written(person: PersonRow, seq: number, at: Instant): Communication {
    const row = this.statements.written.get(seq)!;
    const notice = received(open(person, `inbox|${row.id}|payload`, row.payload) as Arrival, person.id, at);
    if (notice.kind !== 'communication') throw new Error('a chain of messages holds something else');
    return this.attachments.with(notice.value);
  }

  private said(person: PersonRow, seq: number): Communication {
    const row = this.statements.said.get(seq)!;
    return spoken({ ...row, person: person.id }, open(person, `outbox|${row.id}|body`, row.body) as Say);
  }

  /** The last `limit` notes, oldest first. */
  notes(id: string, limit: number): Note[] {
    const person = this.documents.person(id);
    if (!person) return [];
    return this.statements.notes
      .all(person.key, limit)
      .reverse()
      .flatMap((row) => {
        const arrival = open(person, `inbox|${row.id}|payload`, row.payload) as Arrival;
        const notice = received(arrival, id, row.saidAt);
        return notice.kind === 'note' ? [notice.value] : [];
      });
  }
}

function open({ dataKey }: PersonRow, where: string, sealed: Buffer): unknown {
  return JSON.parse(unseal(dataKey, where, sealed).toString());
}

interface Link {
  readonly saidAt: Instant;
  readonly beforeSeq: number | null;
  readonly beforeAt: Instant | null;
}

interface Written {
  readonly id: string;
  readonly saidAt: Instant;
  readonly payload: Buffer;
}

interface Said {
  readonly id: string;
  readonly saidAt: Instant;
  readonly state: string;
  readonly version: number;
  readonly body: Buffer;
}

function statementsOf(connection: Connection) {
  const linkIn = (table: string) =>
    connection.prepare<[seq: number, person: number], Link>(
      `SELECT said_at AS saidAt, before_seq AS beforeSeq, before_at AS beforeAt FROM ${table} WHERE seq = ? AND person = ?`,
    );
  return {
    link: { inbox: linkIn('inbox'), outbox: linkIn('outbox') },
    written: connection.prepare<[seq: number], Written>(
      'SELECT id, said_at AS saidAt, payload FROM inbox WHERE seq = ?',
    ),
    said: connection.prepare<[seq: number], Said>(
      'SELECT id, said_at AS saidAt, state, version, body FROM outbox WHERE seq = ?',
    ),
    notes: connection.prepare<[person: number, limit: number], Written>(`
      SELECT id, said_at AS saidAt, payload FROM inbox INDEXED BY inbox_notes
      WHERE type = 'handover.noted' AND person = ? ORDER BY said_at DESC, seq DESC LIMIT ?`),
  };
}
