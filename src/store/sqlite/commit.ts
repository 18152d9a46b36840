import type { Changes, Decision, Wake } from '#src/care/decision.ts';
import { seal } from '../seal.ts';
import type { Decided, Loaded, Verdict, Waiting } from '../store.ts';
import type { Again } from './again.ts';
import type { Attachments } from './attachments.ts';
import type { Audit } from './audit.ts';
import type { Handles } from './database.ts';
import type { Documents, PersonRow } from './documents.ts';
import type { Erasure } from './erasure.ts';
import type { Flows } from './flows.ts';
import type { Handovers } from './handovers.ts';
import type { Inbox } from './inbox.ts';
import type { Outbox } from './outbox.ts';
import type { Tallies } from './tallies.ts';
import type { Tell } from './writer.ts';

/** Writes one finished decision: whole, or not at all where a document moved. Within a transaction only. */
export class Commit {
  private readonly rooms: {
    readonly documents: Documents;
    readonly inbox: Inbox;
    readonly outbox: Outbox;
    readonly again: Again;
    readonly handovers: Handovers;
    readonly tallies: Tallies;
    readonly flows: Flows;
    readonly attachments: Attachments;
    readonly audit: Audit;
    readonly erasure: Erasure;
  };
  private readonly statements;

  constructor(handles: Handles, rooms: Commit['rooms']) {
    this.rooms = rooms;
    this.statements = statementsOf(handles);
  }

  write({ waiting, loaded, decision }: Decided, tell: Tell): Verdict {
    const { documents, inbox } = this.rooms;
    if (!documents.unmoved(loaded)) return { verdict: 'moved' };
    // Nobody is left whom it is about.
    if (loaded.versions.person === 0 && documents.isErased(waiting.person))
      return { verdict: 'committed', accepted: [] };
    // Another process decided it meanwhile: all that follows from it is written already.
    const person = documents.ensurePerson(waiting.person);
    // What is read of the conversation's end counts on what waits: so before it does not.
    documents.endsOf(person);
    if (!inbox.decided(waiting.seq)) return { verdict: 'committed', accepted: [] };
    return { verdict: 'committed', accepted: this.follow(waiting.person, loaded.documents, decision, tell) };
  }

  /** Writes all that follows from a decision on those documents. Returns what it accepts. Within a transaction only. */
  follow(id: string, before: Loaded['documents'], decision: Decision, tell: Tell): Waiting[] {
    const { documents, inbox, outbox, again } = this.rooms;
    const person = documents.ensurePerson(id);
    documents.endsOf(person);
    const { erase } = decision.changes;
    if (erase && this.rooms.erasure.mayErase(person)) {
      this.rooms.erasure.erase(person, erase);
      return [];
    }
    const gone = new Set<string>();
    for (const withdrawal of decision.changes.withdrawals) {
      if ('contactPoint' in withdrawal) again.withdraw(withdrawal.contactPoint, person, gone, tell);
      else outbox.withdraw(withdrawal, person, gone, tell);
    }
    for (const outgoing of decision.outgoing) outbox.add(outgoing, gone, tell);
    for (const repeat of decision.repeats ?? []) again.repeat(repeat, tell);
    for (const redirection of decision.redirections ?? []) again.redirect(redirection, person, tell);
    this.writeDocuments(person, before, decision.changes, tell);
    for (const outgoing of decision.outgoing) documents.keepEnds(documents.ensurePerson(outgoing.person));
    documents.keepEnds(person);
    for (const receipt of decision.changes.receipts) outbox.receipt(receipt, tell);
    for (const id of decision.wakes.cancel) this.statements.cancelWake.run(id);
    for (const wake of decision.wakes.set) this.setWake(wake);
    for (const attached of decision.changes.attached ?? []) this.rooms.attachments.write(person, attached, tell);
    this.writeRecord(person, decision.changes);
    if (decision.changes.flow) this.rooms.flows.add(decision.changes.flow);
    if (decision.changes.measured) this.rooms.tallies.add(decision.changes.measured);
    const accepted: Waiting[] = [];
    for (const arrival of decision.events) {
      const acceptance = inbox.accept(arrival, tell);
      if (acceptance.status === 'accepted') accepted.push(acceptance.waiting);
    }
    return accepted;
  }

  private writeDocuments(row: PersonRow, before: Decided['loaded']['documents'], changes: Changes, tell: Tell): void {
    const { documents, handovers } = this.rooms;
    const after = changes.person ?? before.person;
    if (changes.contactPoint) documents.writePoint(changes.contactPoint);
    // The queue shows the contact point too, and its version is the person's: so the person moves with it.
    if (changes.person || (changes.contactPoint && after.handover)) documents.writePerson(row, before.person, after);
    else return;
    handovers.project(row, before.person, after);
    if (after.handover || before.person.handover)
      tell(() => ({ kind: 'handover', value: handovers.changed(row, before.person, after)! }));
  }

  /** A wake whose occurrence was accepted already does not come back. */
  private setWake({ id, person, plan, item, nth, dueAt }: Wake): void {
    this.statements.setWake.run(id, this.rooms.documents.ensurePerson(person).key, plan, item, nth, dueAt, id);
  }

  private writeRecord(row: PersonRow, changes: Changes): void {
    for (const { id, kind, at, ...rest } of changes.observations) {
      const { person: _, ...value } = rest;
      const document = seal(row.dataKey, `observations|${id}|document`, JSON.stringify(value));
      this.statements.observe.run(id, row.key, kind, at, document);
    }
    for (const entry of changes.audit) this.rooms.audit.add(entry);
  }
}

/** What every reminder runs is plain SQL, for the builder costs half as much again. */
function statementsOf({ connection }: Handles) {
  return {
    setWake: connection.prepare(`
      INSERT INTO wakes (id, person, plan, item, nth, due_at)
      SELECT ?, ?, ?, ?, ?, ? WHERE NOT EXISTS (SELECT 1 FROM inbox WHERE id = +?)
      ON CONFLICT (id) DO UPDATE SET due_at = excluded.due_at`),
    cancelWake: connection.prepare('DELETE FROM wakes WHERE id = ?'),
    observe: connection.prepare('INSERT INTO observations (id, person, kind, at, document) VALUES (?, ?, ?, ?, ?)'),
  };
}
