import type { Decision } from '#src/care/decision.ts';
import type { Handover } from '#src/care/handover/handover.ts';
import { type Outgoing, outletName, type Say } from '#src/care/outgoing.ts';
import type { ContactPoint, Person } from '#src/care/person.ts';
import { type Priority, priorities, type Topic, urgencies } from '#src/care/words.ts';
import { changedParts, type Part, partJson, parts } from '../parts.ts';
import { queueLine } from '../queueLine.ts';
import { seal } from '../seal.ts';
import { placeOf, sealPadded } from '../sealedParts.ts';
import type { Loaded, Waiting } from '../store.ts';
import { spoken } from '../told.ts';
import { writeAttached } from './attachments.ts';
import { insert, update } from './bulk.ts';
import { erase } from './erasure.ts';
import { accept, keepEnds } from './inbox.ts';
import { bodyOf, isOpen, type OutboxRow } from './outboxRow.ts';
import type { PersonRow, PointRow } from './people.ts';
import { type Found, prefetch } from './prefetch.ts';
import { addCounts, setWakes, writeObservations } from './record.ts';
import type { Transaction } from './transaction.ts';

/** A decision on a person's documents, to be written. */
export interface ToWrite {
  readonly person: string;
  readonly before: Loaded['documents'];
  readonly decision: Decision;
}

/**
 * Writes all that follows from decisions on as many people, each kind of row in one statement. Returns for each the events
 * for other subjects it accepted.
 */
export async function follow(tx: Transaction, given: readonly ToWrite[]): Promise<Waiting[][]> {
  if (given.length === 0) return [];
  const erased = new Set<ToWrite>();
  for (const one of given) {
    const { erase: entry } = one.decision.changes;
    if (entry && (await erase(tx, tx.person(one.person), entry))) erased.add(one);
  }
  const accepted = await followAll(
    tx,
    given.filter((one) => !erased.has(one)),
  );
  return given.map((one) => (erased.has(one) ? [] : accepted.shift()!));
}

async function followAll(tx: Transaction, all: readonly ToWrite[]): Promise<Waiting[][]> {
  if (all.length === 0) return [];
  const found = await prefetch(tx, all);
  const wave = new Wave(tx, found);
  for (const one of all) wave.add(one);
  await wave.flush();
  await writeAttached(tx, all);
  await writeObservations(tx, all);
  await setWakes(tx, all);
  await addCounts(tx, all);
  for (const { decision } of all) tx.audit.push(...decision.changes.audit);
  const accepted = await accept(
    tx,
    all.flatMap(({ decision }) => decision.events),
  );
  return all.map(({ decision }) =>
    accepted.splice(0, decision.events.length).flatMap((a) => (a.status === 'accepted' ? [a.waiting] : [])),
  );
}

/** What decisions on as many people change of rows and documents. Nothing is asked here: all of it was found before. */
class Wave {
  private readonly tx: Transaction;
  private readonly found: Found;
  private readonly outbox: unknown[][] = [];
  private readonly documents: Record<Part, unknown[][]> = { talk: [], readings: [], record: [] };
  private readonly points: unknown[][] = [];
  private readonly closed: string[] = [];
  private readonly handovers: unknown[][] = [];
  private readonly ends: PersonRow[] = [];

  constructor(tx: Transaction, found: Found) {
    this.tx = tx;
    this.found = found;
  }

  add({ person: id, before, decision }: ToWrite): void {
    const person = this.tx.person(id);
    const { changes } = decision;
    const gone = new Set<string>();
    for (const withdrawal of changes.withdrawals)
      for (const row of this.found.withdrawn(person, withdrawal)) this.withdraw(row, gone);
    for (const outgoing of decision.outgoing) this.say(outgoing, gone);
    for (const { outgoing, ...as } of decision.repeats ?? []) {
      const row = this.found.byId(outgoing);
      if (row && row.saidAt !== null) this.sayAgain(row, as);
    }
    for (const { from, to } of decision.redirections ?? []) {
      for (const row of this.found.waitingAt(person, from)) {
        if (!isOpen(row)) continue;
        const { id: old, dueAt, priority } = row;
        this.withdraw(row, gone);
        this.sayAgain(row, { id: `${old}/moved`, contactPoint: to, priority: priorities[priority]!, dueAt });
      }
    }
    this.writeDocuments(person, before, decision);
    this.ends.push(person, ...decision.outgoing.map((o) => this.tx.person(o.person)));
    for (const receipt of changes.receipts) {
      const row = this.found.byId(receipt.outgoing);
      if (!row || row.state === 'read' || row.state === receipt.state) continue;
      if (receipt.state !== 'refused') this.tx.move(row, { state: receipt.state });
      // Only what was taken can be given back; a row that ended otherwise keeps its own end.
      else if (row.state === 'sent' || row.state === 'sending')
        this.tx.move(row, { state: 'refused', why: receipt.why });
    }
  }

  private withdraw(row: OutboxRow, gone: Set<string>): void {
    if (!isOpen(row)) return;
    this.tx.move(row, { state: 'withdrawn' });
    gone.add(row.id);
  }

  /** Adds a row, unless it should stand instead of one that can no longer be withdrawn. */
  private say(outgoing: Outgoing, gone: ReadonlySet<string>): void {
    const { id, insteadOf, body, dueAt } = outgoing;
    if (insteadOf !== null && !gone.has(insteadOf) && !this.replace(insteadOf)) return;
    const person = this.tx.person(outgoing.person);
    const point = outgoing.contactPoint === null ? null : this.tx.points.get(outgoing.contactPoint);
    if (point === undefined) throw new Error('an outgoing names a contact point that does not exist');
    const said = body.kind === 'say' ? body : null;
    const seq = this.found.nextSeq();
    this.tx.firstDue = Math.min(this.tx.firstDue, dueAt);
    this.outbox.push([
      seq,
      id,
      person.key,
      point?.key ?? null,
      outletName(outgoing),
      priorities.indexOf(outgoing.priority),
      outgoing.topic,
      dueAt,
      outgoing.expiresAt,
      said && dueAt,
      said && (person.said?.seq ?? null),
      said && (person.said?.saidAt ?? null),
      insteadOf,
      seal(person.dataKey, `outbox|${id}|body`, JSON.stringify(body)),
    ]);
    if (!said) return;
    person.said = { seq, saidAt: Math.max(dueAt, person.said?.saidAt ?? dueAt) };
    const row = { id, person: person.id, saidAt: dueAt, state: 'due', version: 1 };
    this.tx.tell('communications', id, () => ({ kind: 'communication', value: spoken(row, said) }));
  }

  /** Withdraws a row if it certainly has not left: not one whose request may be on its way, of this process or another. */
  private replace(id: string): boolean {
    const { mine, owner } = this.tx.memory;
    const row = this.found.byId(id);
    if (!row) return false;
    const waits = row.state === 'due' || row.state === 'held';
    if (!waits && !(row.state === 'sending' && row.owner === owner && mine.get(id) === false)) return false;
    // From here on it no longer stands, though the database learns of it with the commit.
    if (!waits) mine.delete(id);
    this.tx.move(row, { state: 'withdrawn' });
    return true;
  }

  /** Adds a row with the words of an earlier one of the same person. */
  private sayAgain(row: OutboxRow, as: { id: string; contactPoint: string; priority: Priority; dueAt: number }): void {
    const point = this.tx.points.get(as.contactPoint);
    // Whatever a decision says: one person's words are never another's.
    if (point?.person !== row.person) throw new Error('words were to be said again to another person');
    const { channel, account, address, lastHeardAt } = point.document;
    const body = bodyOf(this.tx.memory.people, row) as Say;
    const { topic, expiresAt } = row;
    this.say(
      {
        ...as,
        person: row.person,
        topic: topic as Topic,
        expiresAt,
        insteadOf: null,
        body: { ...body, to: { channel, account, address }, heardAt: lastHeardAt },
      },
      new Set(),
    );
  }

  private writeDocuments(row: PersonRow, before: Loaded['documents'], { changes }: Decision): void {
    const after = changes.person ?? before.person;
    if (changes.contactPoint) this.writePoint(changes.contactPoint);
    // The queue shows the contact point too, and its version is the person's: so the person moves with it.
    if (!changes.person && !(changes.contactPoint && after.handover)) return;
    this.writePerson(row, before.person, after);
    this.project(row, before.person, after);
    const shown: Handover | null =
      after.handover ?? (before.person.handover && { ...before.person.handover, state: 'closed' });
    const points = after.contactPoints.flatMap((id) => this.tx.points.get(id)?.document ?? []);
    if (shown)
      this.tx.tell('handovers', row.id, () => ({
        kind: 'handover',
        value: queueLine(after, shown, points, row.version),
      }));
  }

  private writePerson(row: PersonRow, before: Person, after: Person): void {
    const changed = row.parted ? changedParts(before, after) : new Set(parts);
    const sealed = (part: Part) => sealPadded(row.dataKey, placeOf(row.id, part), partJson(after, part));
    row.version++;
    row.parted = true;
    row.kept = { message: row.message?.seq ?? null, said: row.said?.seq ?? null };
    this.documents.talk.push([row.key, row.version, row.kept.message, row.kept.said, sealed('talk')]);
    for (const part of ['readings', 'record'] as const) {
      if (changed.has(part)) this.documents[part].push([row.key, sealed(part)]);
    }
    this.tx.wrote(row, after);
  }

  private writePoint(document: ContactPoint): void {
    const before = this.tx.points.get(document.id);
    if (!before) throw new Error('a decision changed a contact point that does not exist');
    const person = this.tx.person(document.person);
    const point: PointRow = { ...before, person: person.id, version: before.version + 1, document };
    const sealed = seal(person.dataKey, `contact_points|${document.id}|document`, JSON.stringify(document));
    this.points.push([point.key, person.key, point.version, sealed]);
    this.tx.points.set(point.id, point);
    this.tx.after(() => this.tx.memory.people.keepPoint(point));
  }

  /** Brings the queue's projection from one document to the next. */
  private project(row: PersonRow, { handover: was }: Person, { handover: is }: Person): void {
    if (is === was) return;
    if (was && was.id !== is?.id) this.closed.push(was.id);
    if (!is) return;
    this.handovers.push([
      is.id,
      row.key,
      is.state,
      urgencies.indexOf(is.urgency),
      is.openedAt,
      is.state === 'claimed' ? (is.claimedBy?.id ?? null) : null,
      seal(row.dataKey, `handovers|${is.id}|document`, JSON.stringify(is)),
    ]);
  }

  async flush(): Promise<void> {
    const { db } = this.tx;
    await insert(db, 'outbox', outboxColumns, this.outbox);
    await insert(db, 'person_readings', partColumns, this.documents.readings, onPart);
    await insert(db, 'person_records', partColumns, this.documents.record, onPart);
    await insert(db, 'people', talkColumns, this.documents.talk, onTalk);
    await keepEnds(this.tx, this.ends);
    await update(db, 'contact_points', 'key', pointColumns, this.points);
    if (this.closed.length > 0) {
      await db.run(`UPDATE handovers SET state = 'closed' WHERE id = ANY ($1::text[]) AND state <> 'closed'`, [
        this.closed,
      ]);
    }
    await insert(db, 'handovers', handoverColumns, this.handovers, onHandover);
    await this.tx.flushMoves();
  }
}

const outboxColumns = [
  ['seq', 'bigint'],
  ['id', 'text'],
  ['person', 'bigint'],
  ['contact_point', 'bigint'],
  ['channel', 'text'],
  ['priority', 'smallint'],
  ['topic', 'text'],
  ['due_at', 'bigint'],
  ['expires_at', 'bigint'],
  ['said_at', 'bigint'],
  ['before_seq', 'bigint'],
  ['before_at', 'bigint'],
  ['instead_of', 'text'],
  ['body', 'bytea'],
] as const;
const partColumns = [
  ['key', 'bigint'],
  ['document', 'bytea'],
] as const;
const onPart = 'ON CONFLICT (key) DO UPDATE SET document = excluded.document';
const talkColumns = [
  ['key', 'bigint'],
  ['version', 'int'],
  ['last_message', 'bigint'],
  ['last_said', 'bigint'],
  ['document', 'bytea'],
] as const;
const onTalk = `ON CONFLICT (key) DO UPDATE SET version = excluded.version, last_message = excluded.last_message,
  last_said = excluded.last_said, document = excluded.document`;
const pointColumns = [
  ['key', 'bigint'],
  ['person', 'bigint'],
  ['version', 'int'],
  ['document', 'bytea'],
] as const;
const handoverColumns = [
  ['id', 'text'],
  ['person', 'bigint'],
  ['state', 'text'],
  ['urgency', 'smallint'],
  ['opened_at', 'bigint'],
  ['counselor', 'text'],
  ['document', 'bytea'],
] as const;
const onHandover = `ON CONFLICT (id) DO UPDATE SET state = excluded.state, urgency = excluded.urgency,
  opened_at = excluded.opened_at, counselor = excluded.counselor, document = excluded.document`;
