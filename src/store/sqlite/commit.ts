import type { Wake } from '#src/care/decision.ts';
import type { Person } from '#src/care/person.ts';
import type { Keyring } from '../keyring.ts';
import { seal } from '../seal.ts';
import type { Handles } from './database.ts';
import type { Documents, PersonRow } from './documents.ts';
import { eq, sql } from './drizzle.ts';
import type { Done, Finished } from './finished.ts';
import type { Handovers } from './handovers.ts';
import type { Inbox } from './inbox.ts';
import type { Outbox } from './outbox.ts';
import { audit, observations, wakes } from './schema.ts';
import type { Tell } from './writer.ts';

/** Writes one finished decision: whole, or not at all where a document moved. Within a transaction only. */
export class Commit {
  private readonly rooms: {
    readonly documents: Documents;
    readonly inbox: Inbox;
    readonly outbox: Outbox;
    readonly handovers: Handovers;
    readonly keyring: Keyring;
  };
  private readonly statements;

  constructor({ db }: Handles, rooms: Commit['rooms']) {
    this.rooms = rooms;
    this.statements = statementsOf(db);
  }

  write(decision: Finished, tell: Tell): Done {
    const { documents, inbox, outbox } = this.rooms;
    if (!documents.unmoved(decision)) return { done: 'moved' };
    const person = documents.ensurePerson(decision.person);
    // What is read of the conversation's end counts on what waits: so before it does not.
    documents.endsOf(person);
    // Another process decided it meanwhile: all that follows from it is written already.
    if (!inbox.decided(decision.seq)) return { done: 'already' };
    const gone = new Set<string>();
    for (const withdrawal of decision.withdrawals) outbox.withdraw(withdrawal, person, gone, tell);
    for (const outgoing of decision.outgoing) outbox.add(outgoing, gone, tell);
    this.writeDocuments(person, decision, tell);
    for (const outgoing of decision.outgoing) documents.keepEnds(documents.ensurePerson(outgoing.person));
    documents.keepEnds(person);
    for (const { outgoing, state } of decision.receipts) outbox.receipt(outgoing, state, tell);
    for (const id of decision.wakes.cancel) this.statements.cancelWake.run({ id });
    for (const wake of decision.wakes.set) this.setWake(wake);
    this.writeRecord(person, decision);
    const accepted = decision.events.map((arrival) => inbox.accept(arrival, tell));
    const contactPoint = documents.point(decision.contactPoint)?.version ?? 0;
    return { done: 'written', accepted, versions: { person: documents.versionOf(person), contactPoint } };
  }

  private writeDocuments(row: PersonRow, { document, point, handover }: Finished, tell: Tell): void {
    const { documents, handovers } = this.rooms;
    if (point) documents.writePoint(point);
    if (document === null) return;
    documents.writePerson(row, document);
    if (!handover) return;
    if (handover.changed) handovers.project(row, handover.was, handover.is);
    tell(() => ({ kind: 'handover', value: handovers.changed(row, handover.was, JSON.parse(document) as Person) }));
  }

  /** A wake whose occurrence was accepted already does not come back. */
  private setWake(wake: Wake): void {
    if (this.rooms.inbox.has(wake.id)) return;
    this.statements.setWake.run({ ...wake, person: this.rooms.documents.ensurePerson(wake.person).key });
  }

  private writeRecord(row: PersonRow, changes: Finished): void {
    for (const { id, kind, at, ...rest } of changes.observations) {
      const { person: _, ...value } = rest;
      const document = seal(row.dataKey, `observations|${id}|document`, JSON.stringify(value));
      this.statements.observe.run({ id, person: row.key, kind, at, document });
    }
    for (const { id, person, at, action, actor, detail } of changes.audit) {
      const document = seal(this.rooms.keyring.record, `audit|${id}|document`, JSON.stringify({ actor, detail }));
      this.statements.audit.run({ id, person, at, action, document });
    }
  }
}

function statementsOf(db: Handles['db']) {
  const p = sql.placeholder;
  return {
    setWake: db
      .insert(wakes)
      .values({
        id: p('id'),
        person: p('person'),
        plan: p('plan'),
        item: p('item'),
        nth: p('nth'),
        dueAt: p('dueAt'),
      })
      .onConflictDoUpdate({ target: wakes.id, set: { dueAt: sql`excluded.due_at` } })
      .prepare(),
    cancelWake: db
      .delete(wakes)
      .where(eq(wakes.id, p('id')))
      .prepare(),
    observe: db
      .insert(observations)
      .values({ id: p('id'), person: p('person'), kind: p('kind'), at: p('at'), document: p('document') })
      .prepare(),
    audit: db
      .insert(audit)
      .values({ id: p('id'), person: p('person'), at: p('at'), action: p('action'), document: p('document') })
      .prepare(),
  };
}
