import type { Receipt, Withdrawal } from '#src/care/decision.ts';
import { type Outgoing, outletName, type Say } from '#src/care/outgoing.ts';
import { type Instant, never, priorities, type Topic } from '#src/care/words.ts';
import { seal, unseal } from '../seal.ts';
import type { Claimed, Settlement } from '../store.ts';
import { spoken } from '../told.ts';
import type { Handles } from './database.ts';
import type { Documents, PersonRow } from './documents.ts';
import { type OutboxRow, outboxStatements } from './outboxStatements.ts';
import type { Tell } from './writer.ts';

/** How many rows one claim looks at in each channel, so that a flood to one contact point cannot hold the event loop. */
const looks = 2_000;
const page = 256;

/**
 * What must go out. A row that is due but may not go yet, because another of its contact point is in flight or being
 * retried, is `held`: it leaves the index that claims read, and whatever freed the contact point lets its next rows out.
 */
export class Outbox {
  private readonly documents: Documents;
  private readonly keyed: (text: string) => Buffer;
  private readonly statements;
  /** Rows this process has claimed; true once the request may have left. */
  private readonly mine = new Map<string, boolean>();

  constructor({ connection }: Handles, documents: Documents, keyed: (text: string) => Buffer) {
    this.documents = documents;
    this.keyed = keyed;
    this.statements = outboxStatements(connection);
  }

  /** Adds a row, unless it should stand instead of one that can no longer be withdrawn. `gone`: withdrawn in this decision. */
  add(outgoing: Outgoing, gone: ReadonlySet<string>, tell: Tell): void {
    const { id, insteadOf, body } = outgoing;
    if (insteadOf !== null && !gone.has(insteadOf) && !this.replace(insteadOf, tell)) return;
    const person = this.documents.ensurePerson(outgoing.person);
    const point = outgoing.contactPoint === null ? null : this.documents.point(outgoing.contactPoint);
    if (outgoing.contactPoint !== null && !point)
      throw new Error('an outgoing names a contact point that does not exist');
    const ends = body.kind === 'say' ? this.documents.endsOf(person) : null;
    const { lastInsertRowid } = this.statements.add.run(
      id,
      person.key,
      point?.key ?? null,
      outletName(outgoing),
      priorities.indexOf(outgoing.priority),
      outgoing.topic,
      outgoing.dueAt,
      outgoing.expiresAt,
      ends ? outgoing.dueAt : null,
      ends?.said?.seq ?? null,
      ends?.said?.saidAt ?? null,
      insteadOf,
      seal(person.dataKey, `outbox|${id}|body`, JSON.stringify(body)),
    );
    if (ends && body.kind === 'say') {
      const seq = Number(lastInsertRowid);
      ends.said = { seq, saidAt: Math.max(outgoing.dueAt, ends.said?.saidAt ?? outgoing.dueAt) };
      const row = { id, person: person.id, saidAt: outgoing.dueAt, state: 'due', version: 1 };
      tell(() => ({ kind: 'communication', value: spoken(row, body) }));
    }
  }

  /** Withdraws a row if it certainly has not left: not one in flight whose request may be on its way. */
  private replace(id: string, tell: Tell): boolean {
    const row = this.statements.byId.get(id);
    if (!row) return false;
    const waits = row.state === 'due' || row.state === 'held';
    if (!waits && !(row.state === 'sending' && this.mine.get(id) === false)) return false;
    this.move(row, { state: 'withdrawn' }, tell);
    return true;
  }

  /** Withdraws what is undelivered: one row, or all of a topic to that person. Adds their ids to `gone`. */
  withdraw(
    withdrawal: Exclude<Withdrawal, { contactPoint: string }>,
    person: PersonRow,
    gone: Set<string>,
    tell: Tell,
  ): void {
    const rows =
      'topic' in withdrawal
        ? this.statements.openOf.all(person.key, withdrawal.topic)
        : [this.statements.byId.get(withdrawal.outgoing)].filter((row) => row && isOpen(row));
    for (const row of rows) {
      this.move(row!, { state: 'withdrawn' }, tell);
      gone.add(row!.id);
    }
  }

  /** What the provider reports; never goes back from `read`. A report settles a row whose own outcome is unknown. */
  receipt(receipt: Receipt, tell: Tell): void {
    const row = this.statements.byId.get(receipt.outgoing);
    if (!row || row.state === 'read' || row.state === receipt.state) return;
    if (receipt.state !== 'refused') return void this.move(row, { state: receipt.state }, tell);
    // Only what was taken can be given back; a row that ended otherwise keeps its own end.
    if (row.state !== 'sent' && row.state !== 'sending') return;
    this.statements.because.run(receipt.why, row.seq);
    this.move(row, { state: 'refused' }, tell);
  }

  claim(now: Instant, leaseMs: number, room: Readonly<Record<string, number>>, tell: Tell): Claimed[] {
    this.expireLeases(now, tell);
    const claimed: { row: OutboxRow; is: Claimed }[] = [];
    for (const [channel, places] of Object.entries(room)) {
      let free = places;
      let looked = 0;
      for (let priority = 0; priority < priorities.length; priority++) {
        let more = true;
        while (more && free >= 1 && looked < looks) {
          const rows = this.statements.due.all(channel, priority, now, Math.min(Math.floor(free), page));
          more = rows.length === Math.min(Math.floor(free), page);
          looked += rows.length;
          for (const row of rows) {
            if (this.isBlocked(row)) this.statements.hold.run(row.seq);
            else {
              const is = this.taken(row, now + leaseMs, tell);
              if (!is) continue;
              claimed.push({ row, is });
              free--;
            }
          }
        }
      }
    }
    const order = (a: OutboxRow, b: OutboxRow) => a.priority - b.priority || a.due_at - b.due_at || a.seq - b.seq;
    return claimed.sort((a, b) => order(a.row, b.row)).map(({ is }) => is);
  }

  /** Whether another row of its contact point is in flight, or an earlier one of its priority is being retried. */
  private isBlocked(row: OutboxRow): boolean {
    if (row.contact_point === null) return false;
    return this.statements.busy
      .all(row.contact_point)
      .some((b) => b.state === 'sending' || (b.priority === row.priority && b.seq < row.seq));
  }

  /** Null for a row that can no longer be opened: it ends as refused, so that one damaged row silences nobody else. */
  private taken(row: OutboxRow, leaseUntil: Instant, tell: Tell): Claimed | null {
    try {
      return this.take(row, this.read(row), leaseUntil, tell);
    } catch {
      process.emitWarning('an outbox row could not be read and was ended', { detail: `row ${row.seq}` });
      this.statements.end.run(row.seq);
      return null;
    }
  }

  private take(row: OutboxRow, outgoing: Outgoing, leaseUntil: Instant, tell: Tell): Claimed {
    this.move(row, { state: 'sending', attempts: row.attempts + 1, leaseUntil }, tell, outgoing);
    this.mine.set(row.id, false);
    return { outgoing, attempts: row.attempts, unknowns: row.unknowns };
  }

  private read(row: OutboxRow): Outgoing {
    const { dataKey } = this.documents.person(row.person_id)!;
    return {
      id: row.id,
      person: row.person_id,
      contactPoint: row.contact_point_id,
      priority: priorities[row.priority]!,
      topic: row.topic as Topic,
      dueAt: row.due_at,
      expiresAt: row.expires_at,
      insteadOf: row.instead_of,
      body: JSON.parse(unseal(dataKey, `outbox|${row.id}|body`, row.body).toString()),
    };
  }

  /** Read right before the request leaves: from here on the row can no longer be replaced. */
  stands(id: string): boolean {
    const stands = this.statements.state.get(id) === 'sending';
    if (stands) this.mine.set(id, true);
    else this.mine.delete(id);
    return stands;
  }

  settle({ outgoing: id, outcome, dueAt, untried }: Settlement, now: Instant, tell: Tell): void {
    this.mine.delete(id);
    const row = this.statements.byId.get(id);
    if (!row) return;
    const inFlight = row.state === 'sending';
    switch (outcome.outcome) {
      case 'sent': {
        // It was said, whatever was wanted of it meanwhile; a receipt that came first stays.
        const state = row.state === 'delivered' || row.state === 'read' || row.state === 'refused' ? row.state : 'sent';
        const providerId = outcome.providerId === null ? null : this.providerKey(row, outcome.providerId);
        this.move(row, { state, sentAt: now, providerId }, tell);
        break;
      }
      case 'retry':
        if (inFlight)
          this.move(row, { state: 'due', dueAt: dueAt ?? outcome.at ?? now, ...(untried && { attempts: 0 }) }, tell);
        break;
      case 'unknown': {
        const unknowns = row.unknowns + 1;
        this.move(row, inFlight ? { state: 'due', dueAt: dueAt ?? now, unknowns } : { unknowns }, tell);
        break;
      }
      case 'refused':
      case 'expired':
        if (!isOpen(row)) break;
        if (outcome.outcome === 'refused') this.statements.because.run(outcome.why, row.seq);
        this.move(row, { state: outcome.outcome }, tell);
        break;
      default:
        never(outcome);
    }
  }

  private providerKey(row: OutboxRow, providerId: string): Buffer {
    return this.keyed(`provider|${row.channel}|${row.account}|${providerId}`);
  }

  byProviderId(channel: string, account: string, providerId: string) {
    return this.statements.byProvider.get(this.keyed(`provider|${channel}|${account}|${providerId}`)) ?? null;
  }

  /** Rows whose lease ran out may have been said: they are counted as unknown and due again. */
  private expireLeases(now: Instant, tell: Tell): number {
    const rows = this.statements.leased.all(now);
    for (const row of rows) {
      this.mine.delete(row.id);
      this.move(row, { state: 'due', unknowns: row.unknowns + 1 }, tell);
    }
    return rows.length;
  }

  /** Ends every lease, and lets every held row be looked at anew. */
  recover(tell: Tell): number {
    let ended = 0;
    for (let some = -1; some !== 0; ended += some) some = this.expireLeases(Number.MAX_SAFE_INTEGER, tell);
    this.statements.releaseAll.run();
    return ended;
  }

  /** Writes what became of a row, tells it, and lets the next of its contact point out. */
  private move(row: OutboxRow, to: Partial<Moves>, tell: Tell, known?: Outgoing): void {
    const version = row.version + 1;
    const state = to.state ?? row.state;
    this.statements.move.run({
      seq: row.seq,
      version,
      state,
      dueAt: to.dueAt ?? row.due_at,
      attempts: to.attempts ?? row.attempts,
      unknowns: to.unknowns ?? row.unknowns,
      leaseUntil: to.leaseUntil ?? null,
      sentAt: to.sentAt ?? row.sent_at,
      providerId: to.providerId ?? row.provider_id,
    });
    if (row.said_at !== null) {
      const now = { id: row.id, person: row.person_id, saidAt: row.said_at, state, version };
      tell(() => ({ kind: 'communication', value: spoken(now, (known ?? this.read(row)).body as Say) }));
    }
    const frees = state !== 'sending' && (row.attempts > 0 || !isOpen({ state }));
    if (frees && row.contact_point !== null) this.release(row.contact_point);
  }

  /** Lets out what was held behind a row that is no longer in the way, so that the next claim looks at it. */
  private release(contactPoint: number): void {
    if (!this.statements.anyHeld.get(contactPoint)) return;
    // What is being retried goes before what it holds back; then the next of each priority.
    this.statements.releaseRetried.run(contactPoint);
    for (let priority = 0; priority < priorities.length; priority++) {
      this.statements.releaseNext.run(contactPoint, priority);
    }
  }

  nextDue(): Instant | null {
    return this.statements.nextDue.get() ?? null;
  }

  counts(): { due: number; unknowns: number } {
    return this.statements.counts.get()!;
  }
}

interface Moves {
  state: string;
  dueAt: Instant;
  attempts: number;
  unknowns: number;
  leaseUntil: Instant;
  sentAt: Instant;
  providerId: Buffer | null;
}

function isOpen(row: { readonly state: string }): boolean {
  return row.state === 'due' || row.state === 'held' || row.state === 'sending';
}
