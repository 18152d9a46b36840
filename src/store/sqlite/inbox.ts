import type { Arrival } from '#src/care/event.ts';
import type { Instant } from '#src/care/words.ts';
import { seal, unseal } from '../seal.ts';
import type { Acceptance, Waiting } from '../store.ts';
import { received } from '../told.ts';
import type { Handles } from './database.ts';
import type { Documents, Ends } from './documents.ts';
import { asc, eq, sql } from './drizzle.ts';
import { pointName } from './erasure.ts';
import { contactPoints, inbox, keys, waiting } from './schema.ts';
import type { Tell } from './writer.ts';

/** Within this of now, the order of arrival is the order of a conversation: providers tell whole seconds. */
const together = 5_000;

/** An event whose payload no longer opens. */
interface Damaged {
  readonly seq: number;
  readonly id: string;
  readonly person: string;
}

/** An event that was written and is neither decided nor waiting yet. */
export interface Entered {
  readonly waiting: Waiting;
  decided?: NonNullable<Extract<Acceptance, { status: 'accepted' }>['decided']>;
  /** Whose message it is; null for what is not a message. */
  readonly writer: number | null;
}

/** Every event that was accepted, and which of them wait to be decided. */
export class Inbox {
  private readonly documents: Documents;
  private readonly now: () => Instant;
  private readonly spent: (id: string) => boolean;
  private readonly statements;

  /** `spent` tells whether a message was erased with whoever wrote it. */
  constructor(
    handles: Handles,
    documents: Documents,
    now: () => Instant,
    spent: (id: string) => boolean = () => false,
  ) {
    this.spent = spent;
    this.documents = documents;
    this.now = now;
    this.statements = statementsOf(handles);
  }

  /** Accepts one event once. Within a transaction only. */
  accept(arrival: Arrival, tell: Tell): Acceptance {
    const entered = this.enter(arrival, tell);
    return entered ? this.wait(entered) : { status: 'duplicate' };
  }

  /** Lets an event that was written wait to be decided. Within a transaction only. */
  wait({ waiting, writer }: Entered): Acceptance {
    this.statements.wait.run(waiting.seq, writer);
    return { status: 'accepted', waiting };
  }

  /** Writes one event once; null for a repeat. Whoever calls sees to it that it is decided, or waits. Within a transaction only. */
  enter(arrival: Arrival, tell: Tell): Entered | null {
    if (this.isOfErased(arrival)) return null;
    const point = 'contactPoint' in arrival.subject ? this.documents.ensurePoint(arrival.subject.contactPoint) : null;
    const person = point?.person ?? this.documents.ensurePerson((arrival.subject as { person: string }).person);
    const words = arrival.type === 'message.received' || arrival.type === 'handover.noted';
    const ends = words ? this.documents.endsOf(this.documents.person(person.id)!) : null;
    const saidAt = ends && this.saidAt(arrival, ends);
    const chained = arrival.type === 'message.received' ? ends : null;
    const { changes, lastInsertRowid } = this.statements.accept.run(
      arrival.id,
      arrival.type,
      person.key,
      point?.key ?? null,
      arrival.sentAt,
      saidAt,
      chained?.message?.seq ?? null,
      chained?.message?.saidAt ?? null,
      seal(person.dataKey, `inbox|${arrival.id}|payload`, JSON.stringify(arrival)),
    );
    if (arrival.type === 'occurrence.due') this.statements.deleteWake.run(arrival.id);
    if (changes === 0) return null;
    const seq = Number(lastInsertRowid);
    if (chained) chained.message = { seq, saidAt: Math.max(saidAt!, chained.message?.saidAt ?? saidAt!) };
    if (saidAt !== null) tell(() => received(arrival, person.id, saidAt));
    const waiting: Waiting = {
      seq,
      person: person.id,
      contactPoint: point?.id ?? null,
      attempts: 0,
      handledAt: null,
      arrival,
    };
    return { waiting, writer: chained ? person.key : null };
  }

  /**
   * Whether this is of somebody who was erased, and nothing can follow from it: what came of earlier rows, or a message that a
   * provider brings once more. What they write after it begins anew.
   */
  private isOfErased({ id, type, subject }: Arrival): boolean {
    if ('person' in subject)
      return this.documents.person(subject.person) === null && this.documents.isErased(subject.person);
    if (type === 'message.received') return this.spent(id);
    const point = this.documents.idAt(subject.contactPoint);
    return type !== 'person.enrolled' && this.documents.point(point) === null && this.spent(pointName(point));
  }

  /**
   * Where what somebody wrote stands in the conversation: when it came or, where that was long ago, when it was sent, but
   * never before what came earlier. Providers tell whole seconds and no time of a tap, so sending times alone would turn
   * the order round of what waited while we were away.
   */
  private saidAt({ sentAt }: Arrival, { message }: Ends): Instant {
    const now = this.now();
    if (sentAt > now - together) return now;
    return Math.max(sentAt, message?.saidAt ?? sentAt);
  }

  /** What waits, oldest first, and what waits and cannot be read any more. */
  waiting(after: number, limit: number): { readonly waiting: Waiting[]; readonly damaged: Damaged[] } {
    const waiting: Waiting[] = [];
    const damaged: Damaged[] = [];
    for (const row of this.statements.waiting.all({ after, limit })) {
      const { seq, id, person, contactPoint, attempts, handledAt } = row;
      try {
        const { dataKey } = this.documents.person(person)!;
        const arrival = JSON.parse(unseal(dataKey, `inbox|${id}|payload`, row.payload).toString()) as Arrival;
        waiting.push({ seq, person, contactPoint, attempts, handledAt, arrival });
      } catch {
        damaged.push({ seq, id, person });
      }
    }
    return { waiting, damaged };
  }

  /** Takes an event that cannot be read out of the way, so that it silences nobody else; a human hears of it. */
  putAside({ seq, id, person }: Damaged, tell: Tell): void {
    if (!this.setAside({ seq, person })) return;
    const standIn = { id: `set-aside:${id}`, subject: { person }, sentAt: this.now(), event: id } as const;
    this.accept({ ...standIn, type: 'event.set-aside', error: 'unreadable' }, tell);
  }

  /** An event does not wait any more; false where it already did not. */
  decided(seq: number): boolean {
    return this.statements.decided.run(seq).changes === 1;
  }

  setAside({ seq, person }: Pick<Waiting, 'seq' | 'person'>): boolean {
    const row = this.documents.person(person)!;
    // What is read of the conversation's end counts on what waits: so before it does not.
    this.documents.endsOf(row);
    if (!this.decided(seq)) return false;
    this.documents.keepEnds(row);
    this.statements.setAside.run({ seq });
    return true;
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
      INSERT INTO inbox (id, type, person, contact_point, sent_at, said_at, before_seq, before_at, payload)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING`),
    wait: connection.prepare('INSERT INTO waiting (seq, writer) VALUES (?, ?)'),
    decided: connection.prepare('DELETE FROM waiting WHERE seq = ?'),
    setAside: db
      .update(inbox)
      .set({ setAside: true })
      .where(eq(inbox.seq, p('seq')))
      .prepare(),
    deleteWake: connection.prepare('DELETE FROM wakes WHERE id = ?'),
    waiting: db
      .select({
        seq: inbox.seq,
        id: inbox.id,
        person: keys.person,
        contactPoint: contactPoints.id,
        attempts: waiting.attempts,
        handledAt: waiting.handledAt,
        payload: inbox.payload,
      })
      .from(waiting)
      .innerJoin(inbox, eq(inbox.seq, waiting.seq))
      .innerJoin(keys, eq(keys.key, inbox.person))
      .leftJoin(contactPoints, eq(contactPoints.key, inbox.contactPoint))
      .where(sql`${waiting.seq} > ${p('after')}`)
      .orderBy(asc(waiting.seq))
      .limit(p('limit'))
      .prepare(),
    failed: db
      .update(waiting)
      .set({ attempts: sql`attempts + 1`, handledAt: sql`coalesce(handled_at, ${p('handledAt')})` })
      .where(eq(waiting.seq, p('seq')))
      .returning({ attempts: waiting.attempts })
      .prepare(),
    count: db.select({ n: sql<number>`count(*)` }).from(waiting).prepare(),
  };
}
