import type { Redirection, Repeat } from '#src/care/decision.ts';
import type { Outgoing, Say } from '#src/care/outgoing.ts';
import { type Priority, priorities, type Topic } from '#src/care/words.ts';
import { unseal } from '../seal.ts';
import type { Handles } from './database.ts';
import type { Documents, PersonRow } from './documents.ts';
import type { Outbox } from './outbox.ts';
import type { Tell } from './writer.ts';

/** So far back a conversation is looked through for rows that have not left; nobody is owed more at once. */
const looks = 500;

/** Words of earlier rows said again: at another contact point, or once more. Each becomes a row of its own. */
export class Again {
  private readonly documents: Documents;
  private readonly outbox: Outbox;
  private readonly statements;

  constructor({ connection }: Handles, documents: Documents, outbox: Outbox) {
    this.documents = documents;
    this.outbox = outbox;
    this.statements = {
      words: connection.prepare<[id: string], Words>(`
        SELECT o.id, o.priority, o.topic, o.expires_at AS expiresAt, o.body, k.person
        FROM outbox AS o JOIN keys AS k ON k.key = o.person WHERE o.id = ? AND o.said_at IS NOT NULL`),
      link: connection.prepare<[seq: number], Link>(
        'SELECT id, state, due_at AS dueAt, contact_point AS contactPoint, before_seq AS beforeSeq FROM outbox WHERE seq = ?',
      ),
    };
  }

  /** Adds a row with the words of an earlier one. Nothing where those were never said to anybody. Within a transaction only. */
  repeat({ id, outgoing, contactPoint, priority, dueAt }: Repeat, tell: Tell): void {
    const words = this.statements.words.get(outgoing);
    if (words) this.put(words, { id, contactPoint, priority, dueAt }, tell);
  }

  private put(
    words: Words,
    as: { id: string; contactPoint: string; priority: Priority; dueAt: number },
    tell: Tell,
  ): void {
    const point = this.documents.point(as.contactPoint);
    // Whatever a decision says: one person's words are never another's.
    if (point?.person.id !== words.person) throw new Error('words were to be said again to another person');
    const { channel, account, address } = point.document;
    const { dataKey } = this.documents.person(words.person)!;
    const body = JSON.parse(unseal(dataKey, `outbox|${words.id}|body`, words.body).toString()) as Say;
    const outgoing: Outgoing = {
      id: as.id,
      person: words.person,
      contactPoint: point.id,
      priority: as.priority,
      topic: words.topic,
      dueAt: as.dueAt,
      expiresAt: words.expiresAt,
      insteadOf: null,
      body: { ...body, to: { channel, account, address }, heardAt: point.document.lastHeardAt },
    };
    this.outbox.add(outgoing, new Set(), tell);
  }

  /** Sends what waits for one contact point to another of the same person, in the order in which it was said. */
  redirect({ from, to }: Redirection, person: PersonRow, tell: Tell): void {
    for (const { id, dueAt } of this.waiting(from, person)) {
      const words = this.statements.words.get(id)!;
      this.outbox.withdraw({ outgoing: id }, person, new Set(), tell);
      const priority = priorities[words.priority]!;
      this.put(words, { id: `${id}/moved`, contactPoint: to, priority, dueAt }, tell);
    }
  }

  /** Withdraws what waits for a contact point. */
  withdraw(contactPoint: string, person: PersonRow, gone: Set<string>, tell: Tell): void {
    for (const { id } of this.waiting(contactPoint, person)) this.outbox.withdraw({ outgoing: id }, person, gone, tell);
  }

  /** What that person was to be told at that contact point and has not left, the oldest first. */
  private waiting(contactPoint: string, person: PersonRow): { readonly id: string; readonly dueAt: number }[] {
    const key = this.documents.point(contactPoint)?.key;
    const found: { id: string; dueAt: number }[] = [];
    let seq = this.documents.endsOf(person).said?.seq ?? null;
    for (let n = 0; seq !== null && n < looks; n++) {
      const link: Link = this.statements.link.get(seq)!;
      // One in flight may have arrived there already: it ends by itself.
      if (link.contactPoint === key && (link.state === 'due' || link.state === 'held'))
        found.unshift({ id: link.id, dueAt: link.dueAt });
      seq = link.beforeSeq;
    }
    return found;
  }
}

interface Words {
  readonly id: string;
  readonly person: string;
  /** Rank, 0 first. */
  readonly priority: number;
  readonly topic: Topic;
  readonly expiresAt: number | null;
  readonly body: Buffer;
}

interface Link {
  readonly id: string;
  readonly state: string;
  readonly dueAt: number;
  readonly contactPoint: number | null;
  readonly beforeSeq: number | null;
}
