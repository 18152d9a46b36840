import type { Arrival } from '#src/care/event.ts';
import type { Instant } from '#src/care/words.ts';
import { seal, unseal } from '../seal.ts';
import type { Acceptance, Waiting } from '../store.ts';
import { received } from './conversation.ts';
import type { Handles } from './database.ts';
import type { Documents } from './documents.ts';
import { and, asc, eq, sql } from './drizzle.ts';
import { contactPoints, inbox, keys, wakes } from './schema.ts';
import type { Tell } from './writer.ts';

/** Within this of now, the order of arrival is the order of a conversation: providers tell whole seconds. */
const together = 5_000;

/** Every event that was accepted, and which of them wait to be decided. */
export class Inbox {
  private readonly documents: Documents;
  private readonly now: () => Instant;
  private readonly statements;

  constructor(handles: Handles, documents: Documents, now: () => Instant) {
    this.documents = documents;
    this.now = now;
    this.statements = statementsOf(handles);
  }

  /** Accepts one event once. Within a transaction only. */
  accept(arrival: Arrival, tell: Tell): Acceptance {
    const point = 'contactPoint' in arrival.subject ? this.documents.ensurePoint(arrival.subject.contactPoint) : null;
    const person = point?.person ?? this.documents.ensurePerson((arrival.subject as { person: string }).person);
    const saidAt = this.saidAt(arrival, person.key);
    const { changes, lastInsertRowid } = this.statements.accept.run(
      arrival.id,
      arrival.type,
      person.key,
      point?.key ?? null,
      arrival.sentAt,
      saidAt,
      seal(person.dataKey, `inbox|${arrival.id}|payload`, JSON.stringify(arrival)),
    );
    if (arrival.type === 'occurrence.due') this.statements.deleteWake.run({ id: arrival.id });
    if (changes === 0) return { status: 'duplicate' };
    if (saidAt !== null) tell(() => received(arrival, person.id, saidAt));
    const waiting: Waiting = {
      seq: Number(lastInsertRowid),
      person: person.id,
      contactPoint: point?.id ?? null,
      attempts: 0,
      handledAt: null,
      arrival,
    };
    return { status: 'accepted', waiting };
  }

  /**
   * Where what somebody wrote stands in the conversation: when it came or, where that was long ago, when it was sent, but
   * never before what came earlier. Providers tell whole seconds and no time of a tap, so sending times alone would turn
   * the order round of what waited while we were away.
   */
  private saidAt({ type, sentAt }: Arrival, person: number): Instant | null {
    if (type !== 'message.received' && type !== 'handover.noted') return null;
    const now = this.now();
    if (sentAt > now - together) return now;
    return Math.max(sentAt, this.statements.lastMessage.get(person) ?? sentAt);
  }

  has(id: string): boolean {
    return this.statements.has.get({ id }) !== undefined;
  }

  waiting(after: number, limit: number): Waiting[] {
    return this.statements.waiting.all({ after, limit }).map((row) => {
      const { dataKey } = this.documents.person(row.person)!;
      const arrival = JSON.parse(unseal(dataKey, `inbox|${row.id}|payload`, row.payload).toString()) as Arrival;
      const { seq, person, contactPoint, attempts, handledAt } = row;
      return { seq, person, contactPoint, attempts, handledAt, arrival };
    });
  }

  /** Marks an event as decided; false where it already was. */
  decided(seq: number, at: Instant): boolean {
    return this.statements.decided.run(at, 0, seq).changes === 1;
  }

  setAside(seq: number): boolean {
    return this.statements.decided.run(this.now(), 1, seq).changes === 1;
  }

  failed(seq: number, handledAt: Instant): number {
    return this.statements.failed.get({ seq, handledAt })?.attempts ?? 0;
  }

  count(): number {
    return this.statements.count.get()?.n ?? 0;
  }
}

/** What every message runs is plain SQL: the builder's prepared statements cost half as much again. */
function statementsOf({ db, connection }: Handles) {
  const p = sql.placeholder;
  return {
    accept: connection.prepare(`
      INSERT INTO inbox (id, type, person, contact_point, sent_at, said_at, payload) VALUES (?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO NOTHING`),
    // The type stands in the statement, for the partial index to be found.
    lastMessage: connection
      .prepare<[person: number], number | null>(
        `SELECT max(said_at) FROM inbox WHERE person = ? AND type = 'message.received'`,
      )
      .pluck(),
    decided: connection.prepare('UPDATE inbox SET decided_at = ?, set_aside = ? WHERE seq = ? AND decided_at IS NULL'),
    deleteWake: db
      .delete(wakes)
      .where(eq(wakes.id, p('id')))
      .prepare(),
    has: db
      .select({ seq: inbox.seq })
      .from(inbox)
      .where(eq(inbox.id, p('id')))
      .prepare(),
    waiting: db
      .select({
        seq: inbox.seq,
        id: inbox.id,
        person: keys.person,
        contactPoint: contactPoints.id,
        attempts: inbox.attempts,
        handledAt: inbox.handledAt,
        payload: inbox.payload,
      })
      .from(inbox)
      .innerJoin(keys, eq(keys.key, inbox.person))
      .leftJoin(contactPoints, eq(contactPoints.key, inbox.contactPoint))
      .where(and(sql`${inbox.decidedAt} IS NULL`, sql`${inbox.seq} > ${p('after')}`))
      .orderBy(asc(inbox.seq))
      .limit(p('limit'))
      .prepare(),
    failed: db
      .update(inbox)
      .set({ attempts: sql`attempts + 1`, handledAt: sql`coalesce(handled_at, ${p('handledAt')})` })
      .where(eq(inbox.seq, p('seq')))
      .returning({ attempts: inbox.attempts })
      .prepare(),
    count: db.select({ n: sql<number>`count(*)` }).from(inbox).where(sql`${inbox.decidedAt} IS NULL`).prepare(),
  };
}
