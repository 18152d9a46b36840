import { randomUUID } from 'node:crypto';
import type { AuditEntry } from '#src/care/decision.ts';
import type { Address } from '#src/care/event.ts';
import { newContactPoint, type Person } from '#src/care/person.ts';
import type { Instant } from '#src/care/words.ts';
import { seal } from '../seal.ts';
import type { Loaded, Notice, Waiting } from '../store.ts';
import { insert } from './bulk.ts';
import type { Db } from './database.ts';
import { newPeopleAt } from './erasure.ts';
import { isOpen, type OutboxRow, toldOf, writeMoves } from './outboxRow.ts';
import { loadedOf, type People, type PersonRow, type PointRow, unique } from './people.ts';

/** What this process remembers beside the database. */
export interface Memory {
  readonly people: People;
  readonly now: () => Instant;
  /** Its number among the processes on this database. */
  readonly owner: number;
  /** Rows this process has claimed; true once the request may have left. */
  readonly mine: Map<string, boolean>;
  /** Whether anybody in this process is told of what changed. */
  readonly watched: () => boolean;
  /** Whether other processes are on this database. */
  readonly others: () => boolean;
}

/** Something moved between a look and a lock: everything is to be done again. */
export class LookAgain extends Error {
  override readonly name = 'LookAgain';
}

/**
 * One transaction. It locks the people it is about, so that of one person nothing happens twice at a time in whatever process;
 * reads them once; and remembers what was changed, which others learn after the commit.
 */
export class Transaction {
  readonly db: Db;
  readonly memory: Memory;
  readonly people = new Map<string, PersonRow>();
  readonly points = new Map<string, PointRow>();
  /** As they stand in this transaction; null before the first decision. */
  private readonly documents = new Map<string, Person | null>();
  /** Who was erased in it. */
  readonly erased = new Set<string>();
  readonly audit: AuditEntry[] = [];
  readonly notices: Notice[] = [];
  /** What changed, for the other processes, which read it by themselves. */
  readonly changed = { handovers: new Set<string>(), communications: new Set<string>(), notes: new Set<string>() };
  /** When the first row that was added falls due. */
  firstDue = Number.POSITIVE_INFINITY;
  /** Contact points that became free, or whose rows in the way did. */
  private readonly freed = new Set<number>();
  private readonly moved = new Set<OutboxRow>();
  private readonly locked = new Set<string>();
  private readonly written: (() => void)[] = [];

  constructor(db: Db, memory: Memory) {
    this.db = db;
    this.memory = memory;
  }

  /** Tells watchers, after the commit or never: here by the notice, elsewhere by the id of what it is about. */
  tell(kind: keyof Transaction['changed'], id: string, notice: () => Notice): void {
    this.changed[kind].add(id);
    if (this.memory.watched()) this.notices.push(notice());
  }

  /** Is done when it is on disk. */
  after(done: () => void): void {
    this.written.push(done);
  }

  committed(): void {
    for (const done of this.written) done();
  }

  /** The row of a person who is locked and read, and whom there is. */
  person(id: string): PersonRow {
    const row = this.people.get(id);
    if (!row) throw new Error('a transaction needs a person it did not ask for');
    return row;
  }

  /**
   * Locks and reads people, who are made where nobody has heard of them, and contact points: those at addresses are made,
   * too, with the person first met there. Throws a `LookAgain` where a contact point changed hands meanwhile.
   */
  async want(wanted: {
    readonly people?: readonly string[];
    readonly points?: readonly (string | null | undefined)[];
    readonly addresses?: readonly Address[];
  }): Promise<void> {
    const known = this.memory.people;
    const addresses = new Map((wanted.addresses ?? []).map((a) => [known.idAt(a), a]));
    const points = unique([...(wanted.points ?? []), ...addresses.keys()]).filter((id) => !this.points.has(id));
    const unseen = points.filter((id) => !known.seen(id));
    await known.readPoints(this.db, unseen);
    const nowhere = unseen.filter((id) => !known.seen(id) && addresses.has(id));
    const born = await newPeopleAt(this.db, known, nowhere);
    const guess = (id: string) => known.seen(id)?.person ?? born.get(id);
    const people = unique([...(wanted.people ?? []), ...points.map(guess)]).filter((id) => !this.people.has(id));
    await this.lock(people);
    const [found, rows] = await Promise.all([
      known.readPoints(this.db, points),
      known.read(
        this.db,
        people.filter((id) => !this.people.has(id)),
      ),
    ]);
    for (const [id, point] of found) {
      if (!this.locked.has(point.person)) throw new LookAgain('a contact point changed hands');
      this.points.set(id, point);
    }
    for (const [id, row] of rows) this.people.set(id, row);
    const missing = [...addresses].filter(([id]) => !this.points.has(id));
    // It was there a while ago, and is no more: somebody was erased.
    const lost = missing.map(([id]) => id).filter((id) => !born.has(id));
    for (const [id, person] of await newPeopleAt(this.db, known, lost)) born.set(id, person);
    await this.makePeople(unique([...(wanted.people ?? []), ...missing.map(([id]) => born.get(id))]));
    await this.makePoints(missing, born);
  }

  /** In one order, so that two processes do not wait for each other. */
  async lock(people: readonly string[]): Promise<void> {
    const fresh = people.filter((id) => !this.locked.has(id));
    if (fresh.length === 0) return;
    await this.db.run(lockPeople, [fresh]);
    for (const id of fresh) this.locked.add(id);
  }

  private async makePeople(ids: readonly string[]): Promise<void> {
    const fresh = ids.filter((id) => !this.people.has(id));
    if (fresh.length === 0) return;
    await this.lock(fresh);
    const made = fresh.map((id) => ({ id, ...this.memory.people.keyring.newDataKey(id) }));
    const rows = await insert<{ person: string; key: number }>(
      this.db,
      'keys',
      [
        ['person', 'text'],
        ['wrapped', 'bytea'],
      ],
      made.map((m) => [m.id, m.wrapped]),
      'RETURNING person, key',
    );
    const keys = new Map(rows.map((r) => [r.person, r.key]));
    for (const { id, dataKey } of made) {
      const none = { message: null, said: null };
      this.people.set(id, { id, key: keys.get(id)!, dataKey, version: 0, parted: false, kept: none, ...none });
    }
  }

  private async makePoints(
    missing: readonly (readonly [string, Address])[],
    born: ReadonlyMap<string, string>,
  ): Promise<void> {
    const made = missing.map(([id, { channel, account, address }]) => {
      const person = this.person(born.get(id)!);
      const document = newContactPoint({ id, person: person.id, channel, account, address });
      const sealed = seal(person.dataKey, `contact_points|${id}|document`, JSON.stringify(document));
      return { id, person, document, sealed };
    });
    const rows = await insert<{ id: string; key: number }>(
      this.db,
      'contact_points',
      [
        ['id', 'text'],
        ['person', 'bigint'],
        ['channel', 'text'],
        ['account', 'text'],
        ['version', 'int'],
        ['document', 'bytea'],
      ],
      made.map(({ id, person, document, sealed }) => [id, person.key, document.channel, document.account, 0, sealed]),
      'RETURNING id, key',
    );
    const keys = new Map(rows.map((r) => [r.id, r.key]));
    for (const { id, person, document } of made) {
      const point = { id, key: keys.get(id)!, person: person.id, version: 0, document };
      this.points.set(id, point);
      this.after(() => this.memory.people.keepPoint(point));
    }
  }

  /** The next numbers of a table whose rows are chained. */
  async numbers(table: 'inbox' | 'outbox', n: number): Promise<number[]> {
    if (n === 0) return [];
    const rows = await this.db.rows<{ seq: number }>(
      `SELECT nextval('${table}_seq_seq') AS seq FROM generate_series(1, $1::int)`,
      [n],
    );
    return rows.map((r) => r.seq).sort((a, b) => a - b);
  }

  /** The documents events are decided on, of people who are locked. */
  async load(waiting: readonly Pick<Waiting, 'person' | 'contactPoint'>[]): Promise<Loaded[]> {
    const known = this.memory.people;
    const unread = unique(waiting.map((w) => w.person)).filter((id) => !this.documents.has(id));
    for (const [id, { document }] of await known.readDocuments(this.db, unread)) this.documents.set(id, document);
    const wanted = waiting.map((w) => w.contactPoint ?? this.documents.get(w.person)?.contactPoints[0] ?? null);
    await this.want({ points: wanted });
    const lost = waiting.flatMap((w, i) => (this.points.has(wanted[i] ?? '') ? [] : [this.person(w.person).key]));
    const any = await known.anyPoints(this.db, lost);
    await this.want({ points: [...any.values()] });
    return waiting.map((w, i) => {
      const row = this.person(w.person);
      const point = this.points.get(wanted[i] ?? '') ?? this.points.get(any.get(row.key) ?? '');
      const { version } = row;
      return loadedOf(w.person, { version, document: this.documents.get(w.person) ?? null }, point ?? null);
    });
  }

  /** A person's document is in the database under that version. */
  wrote(row: PersonRow, document: Person): void {
    const { id, version } = row;
    this.documents.set(id, document);
    this.after(() => this.memory.people.keep(id, version, document));
  }

  /** Changes a row of the outbox, tells it, and lets the next of its contact point out at the next `flushMoves`. */
  move(row: OutboxRow, to: Partial<OutboxRow>): void {
    // One that is put back untried was in the way until now.
    const wasTried = row.attempts > 0;
    Object.assign(row, { leaseUntil: null }, to);
    row.version++;
    this.moved.add(row);
    if (row.saidAt !== null) this.tell('communications', row.id, () => toldOf(this.memory.people, row));
    const frees = row.state !== 'sending' && (wasTried || row.attempts > 0 || !isOpen(row));
    if (frees && row.contactPoint !== null) this.freed.add(row.contactPoint);
  }

  async flushMoves(): Promise<void> {
    const moved = [...this.moved];
    const freed = [...this.freed];
    this.moved.clear();
    this.freed.clear();
    await writeMoves(this.db, moved);
    if (freed.length === 0) return;
    // Whoever claims holds this lock of a contact point between looking and holding back: none is held back for ever.
    await this.db.run(lockPoints, [freed]);
    await this.db.run(releaseRetried, [freed]);
    await this.db.run(releaseNext, [freed]);
  }
}

/** Of the two-number locks of a database, these are for contact points. */
export const pointLocks = 7_301;

const lockPeople = `SELECT pg_advisory_xact_lock(h) FROM (
  SELECT DISTINCT hashtextextended(id, 0) AS h FROM unnest($1::text[]) AS u (id) ORDER BY 1) AS s`;
const lockPoints = `SELECT pg_advisory_xact_lock(${pointLocks}, p) FROM (
  SELECT DISTINCT (key % 2147483647)::int AS p FROM unnest($1::bigint[]) AS u (key) ORDER BY 1) AS s`;
const held = `state = 'held' AND contact_point = ANY ($1::bigint[])`;
// What is being retried goes before what it holds back; then the next of each priority.
const releaseRetried = `UPDATE outbox SET state = 'due' WHERE attempts > 0 AND ${held}`;
const releaseNext = `UPDATE outbox SET state = 'due' WHERE seq IN (
  SELECT DISTINCT ON (contact_point, priority) seq FROM outbox WHERE ${held}
  ORDER BY contact_point, priority, due_at, seq)`;

/** A number by which a process is told from others. */
export function newOwner(): number {
  return Number.parseInt(randomUUID().slice(0, 7), 16);
}
