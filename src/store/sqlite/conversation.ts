import type { Arrival } from '#src/care/event.ts';
import type { Say } from '#src/care/outgoing.ts';
import type { Instant } from '#src/care/words.ts';
import { unseal } from '../seal.ts';
import type { Communication, CommunicationState, Note, Notice } from '../store.ts';
import type { Handles } from './database.ts';
import type { Documents, PersonRow } from './documents.ts';
import { and, desc, eq, sql } from './drizzle.ts';
import { inbox, outbox } from './schema.ts';

/** The conversation as it stands on record: what people wrote (inbox) and what was said (outbox), read together. */
export class Conversation {
  private readonly documents: Documents;
  private readonly statements;

  constructor({ db }: Handles, documents: Documents) {
    this.documents = documents;
    this.statements = statementsOf(db);
  }

  /** The last `limit` before that instant, oldest first. */
  communications(id: string, before: Instant, limit: number): Communication[] {
    const person = this.documents.person(id);
    if (!person) return [];
    const written = this.written('messages', person, before, limit).flatMap(({ arrival, saidAt }) => {
      const notice = received(arrival, id, saidAt);
      return notice.kind === 'communication' ? [notice.value] : [];
    });
    const said = this.statements.said.all({ person: person.key, before, limit }).map((row) => {
      const body = JSON.parse(unseal(person.dataKey, `outbox|${row.id}|body`, row.body).toString()) as Say;
      return spoken({ ...row, person: id, saidAt: row.saidAt! }, body);
    });
    // Both lists are newest first; what was written goes before what was said at the same instant.
    return [...written.reverse(), ...said.reverse()].sort((a, b) => a.at - b.at).slice(-limit);
  }

  /** The last `limit` notes, oldest first. */
  notes(id: string, limit: number): Note[] {
    const person = this.documents.person(id);
    if (!person) return [];
    const rows = this.written('notes', person, Number.MAX_SAFE_INTEGER, limit).reverse();
    return rows.flatMap(({ arrival, saidAt }) => {
      const notice = received(arrival, id, saidAt);
      return notice.kind === 'note' ? [notice.value] : [];
    });
  }

  private written(what: 'messages' | 'notes', person: PersonRow, before: Instant, limit: number) {
    return this.statements[what].all({ person: person.key, before, limit }).map((row) => ({
      arrival: JSON.parse(unseal(person.dataKey, `inbox|${row.id}|payload`, row.payload).toString()) as Arrival,
      saidAt: row.saidAt!,
    }));
  }
}

/** What somebody wrote, as watchers are told of it. */
export function received(arrival: Arrival, person: string, at: Instant): Notice {
  const { id } = arrival;
  if (arrival.type === 'handover.noted') {
    const { counselor, text } = arrival;
    return { kind: 'note', value: { id, person, at, counselor: counselor.name, text } };
  }
  if (arrival.type !== 'message.received') throw new Error('nobody wrote this event');
  const value: Communication = {
    id,
    person,
    direction: 'in',
    at,
    text: arrival.text,
    media: arrival.media,
    choice: arrival.choice,
    options: [],
    from: 'person',
    state: 'received',
    version: 1,
  };
  return { kind: 'communication', value };
}

/** What was said, as it stands now. */
export function spoken(
  row: {
    readonly id: string;
    readonly person: string;
    readonly saidAt: Instant;
    readonly state: string;
    readonly version: number;
  },
  body: Say,
): Communication {
  return {
    id: row.id,
    person: row.person,
    direction: 'out',
    at: row.saidAt,
    text: body.text,
    media: null,
    choice: null,
    options: body.options,
    from: 'companion' in body.from ? 'companion' : body.from,
    // Waiting behind another row of its contact point is the store's own business.
    state: (row.state === 'held' ? 'due' : row.state) as CommunicationState,
    version: row.version,
  };
}

function statementsOf(db: Handles['db']) {
  const p = sql.placeholder;
  // The type stands in the statement: each has a partial index of its own.
  const written = (type: ReturnType<typeof sql>) =>
    db
      .select({ id: inbox.id, saidAt: inbox.saidAt, payload: inbox.payload })
      .from(inbox)
      .where(and(type, eq(inbox.person, p('person')), sql`${inbox.saidAt} < ${p('before')}`))
      .orderBy(desc(inbox.saidAt), desc(inbox.seq))
      .limit(p('limit'))
      .prepare();
  return {
    messages: written(sql`${inbox.type} = 'message.received'`),
    notes: written(sql`${inbox.type} = 'handover.noted'`),
    said: db
      .select({
        id: outbox.id,
        saidAt: outbox.saidAt,
        state: outbox.state,
        version: outbox.version,
        body: outbox.body,
      })
      .from(outbox)
      .where(and(eq(outbox.person, p('person')), sql`${outbox.saidAt} < ${p('before')}`))
      .orderBy(desc(outbox.saidAt), desc(outbox.seq))
      .limit(p('limit'))
      .prepare(),
  };
}
