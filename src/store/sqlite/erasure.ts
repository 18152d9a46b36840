import type { AuditEntry } from '#src/care/decision.ts';
import { days, type Instant } from '#src/care/words.ts';
import type { Keyring } from '../keyring.ts';
import type { Erased } from '../store.ts';
import type { Audit } from './audit.ts';
import type { Connection } from './database.ts';
import type { Documents, PersonRow } from './documents.ts';

/** Providers bring a message again for a week at the most; it is known for longer, since it would bring a person back. */
const repeatsWithin = days(30);
/** How many rows one step looks at, so that nobody waits for it. */
const page = 5_000;

/** What is found by the person, and goes at once with the key. */
const byPerson = ['contact_points', 'wakes', 'handovers', 'media', 'attachments', 'observations'] as const;
const byKey = ['people', 'person_readings', 'person_records'] as const;
/** Rows that have not left go at once, too, by the indexes over work to be done. */
const open = { outbox_due: 'due', outbox_held: 'held', outbox_leased: 'sending' } as const;
/** What no index finds by the person: nobody can open it any more, and it is deleted step by step. */
const swept = ['inbox', 'outbox'] as const;

/**
 * Erases people. Their data key goes in one transaction with all that is found by it, so that from then on nothing of theirs
 * opens; what is left, sealed, in the large tables is deleted in steps, and the log is emptied, so that no bytes stay
 * behind in the files. The audit keeps that something was done, and when.
 */
export class Erasure {
  private readonly connection: Connection;
  private readonly documents: Documents;
  private readonly audit: Audit;
  private readonly keyring: Keyring;
  private readonly statements;
  private pass: Pass | null = null;
  private erasedSince = false;

  constructor(connection: Connection, rooms: { documents: Documents; audit: Audit; keyring: Keyring }) {
    this.connection = connection;
    this.documents = rooms.documents;
    this.audit = rooms.audit;
    this.keyring = rooms.keyring;
    this.statements = statementsOf(connection);
  }

  /** Whether nothing of this person waits to be decided. Within a transaction only. */
  mayErase({ key }: PersonRow): boolean {
    return this.statements.waits.get(key) === undefined;
  }

  /** Within a transaction only. `entry` is the one thing that is added to the audit. */
  erase(person: PersonRow, entry: AuditEntry): void {
    this.overwriting(() => {
      this.spend(person, entry.at);
      this.leaveShared(person);
      this.spendPoints(person, entry.at);
      for (const run of this.statements.atOnce) run.run(person.key);
      this.statements.pages.run(person.id);
      this.audit.erase(person.id);
      this.audit.add(entry);
      this.statements.erased.run(person.key, person.id, entry.at);
    });
    this.documents.forget();
    this.erasedSince = true;
  }

  /** Whether somebody was erased since the last pass began. */
  get wanted(): boolean {
    return this.erasedSince;
  }

  /** Erases again whoever of that list is here, as a backup is put back. Returns how many. Within a transaction only. */
  eraseAgain(people: readonly string[], at: Instant): number {
    let erased = 0;
    for (const id of people) {
      const person = this.documents.person(id);
      if (!person) continue;
      const of = { id: `erased-again:${id}`, person: id, at, actor: 'restore', detail: '' };
      this.statements.unwait.run(person.key);
      this.erase(person, { ...of, action: 'person.erased' });
      erased++;
    }
    return erased;
  }

  /** Who was erased behind that place, oldest first. */
  list(after: number, limit: number): Erased[] {
    return this.statements.list.all(after, limit);
  }

  /** Whether a provider brings a message again that was erased, or that contact point was an erased person's a while ago. */
  isSpent(id: string): boolean {
    return this.statements.anySpent.get() !== undefined && this.statements.spent.get(this.digest(id)) !== undefined;
  }

  /** Deletes some of what is left; false when nothing is. Within a transaction only; `emptyLog` comes after the last. */
  sweep(now: Instant): boolean {
    this.pass ??= this.begin();
    if (!this.pass) {
      this.statements.unspend.run(now);
      return false;
    }
    const { pass } = this;
    this.overwriting(() => {
      for (const table of swept) this.statements.sweep[table].run(pass.keys, pass.at, pass.at + page);
    });
    pass.at += page;
    return pass.at < pass.end;
  }

  /** Whether a pass has gone to its end, and the log has yet to be emptied. */
  get swept(): boolean {
    return this.pass !== null && this.pass.at >= this.pass.end;
  }

  /** Empties the log into the file; false where somebody is reading, and it has to be tried again. Outside of transactions. */
  emptyLog(): boolean {
    if (this.connection.inTransaction) return false;
    // Nobody waits for it: who reads now is done a moment later.
    const patience = this.connection.pragma('busy_timeout', { simple: true });
    try {
      this.connection.pragma('busy_timeout = 0');
      const [done] = this.connection.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
      return done?.busy === 0;
    } catch {
      return false;
    } finally {
      this.connection.pragma(`busy_timeout = ${patience}`);
    }
  }

  /** Notes that of whom the pass was for nothing is left. Within a transaction only. */
  settle(now: Instant): void {
    if (this.pass) this.statements.settle.run(now, this.pass.keys);
    this.pass = null;
  }

  private begin(): Pass | null {
    this.erasedSince = false;
    const keys = this.statements.open.all();
    return keys.length > 0 ? { keys: JSON.stringify(keys), at: 0, end: this.statements.end.get()! } : null;
  }

  /** Keeps the digests of their last messages, which a provider may bring once more. */
  private spend(person: PersonRow, now: Instant): void {
    const { message } = this.documents.endsOf(person);
    for (let seq = message?.seq ?? null; seq !== null; ) {
      const row = this.statements.message.get(seq);
      if (!row || row.saidAt < now - repeatsWithin) return;
      this.statements.spend.run(this.digest(row.id), now + repeatsWithin);
      seq = row.beforeSeq;
    }
  }

  /** A phone that others are reached at, too, stays theirs: it becomes the next one's, and speaks of this person no more. */
  private leaveShared(person: PersonRow): void {
    const listed = this.documents.documentOf(person)?.contactPoints ?? [];
    for (const id of new Set([...this.statements.points.all(person.key), ...listed])) {
      const document = this.documents.point(id)?.document;
      if (!document?.sharing) continue;
      const people = document.sharing.people.filter((p) => p.person !== person.id);
      const owner = document.person === person.id ? people[0]?.person : document.person;
      if (!owner) continue;
      const speaks = document.sharing.speaks?.person === person.id ? null : document.sharing.speaks;
      this.documents.writePoint({ ...document, person: owner, sharing: { ...document.sharing, people, speaks } });
    }
  }

  /** What is still reported of these addresses, such as that a row arrived, is nobody's. */
  private spendPoints({ key }: PersonRow, now: Instant): void {
    for (const id of this.statements.points.all(key)) {
      this.statements.spend.run(this.digest(pointName(id)), now + repeatsWithin);
    }
  }

  private digest(id: string): Buffer {
    return this.keyring.lookup(`spent|${id}`);
  }

  /** What is deleted meanwhile is overwritten with zeros, on each page that it stood. */
  private overwriting(work: () => void): void {
    this.connection.pragma('secure_delete = ON');
    try {
      work();
    } finally {
      this.connection.pragma('secure_delete = FAST');
    }
  }
}

/** How a contact point is called among what was spent. */
export const pointName = (id: string): string => `point|${id}`;

/** One going through the large tables, for all who were erased before it began. */
interface Pass {
  /** Their keys, as a JSON list. */
  readonly keys: string;
  at: number;
  readonly end: number;
}

function statementsOf(connection: Connection) {
  const highest = (table: string) => `coalesce((SELECT max(seq) FROM ${table}), 0)`;
  return {
    waits: connection.prepare<[person: number], unknown>(
      'SELECT 1 FROM waiting AS w JOIN inbox AS i ON i.seq = w.seq WHERE i.person = ? LIMIT 1',
    ),
    unwait: connection.prepare('DELETE FROM waiting WHERE seq IN (SELECT seq FROM inbox WHERE person = ?)'),
    atOnce: [
      ...byKey.map((table) => connection.prepare(`DELETE FROM ${table} WHERE key = ?`)),
      ...byPerson.map((table) => connection.prepare(`DELETE FROM ${table} WHERE person = ?`)),
      ...Object.entries(open).map(([index, state]) =>
        connection.prepare(`DELETE FROM outbox INDEXED BY ${index} WHERE state = '${state}' AND person = ?`),
      ),
      connection.prepare('DELETE FROM keys WHERE key = ?'),
    ],
    pages: connection.prepare('DELETE FROM pages WHERE person = ?'),
    erased: connection.prepare('INSERT INTO erasures (key, person, at) VALUES (?, ?, ?)'),
    list: connection.prepare<[after: number, limit: number], Erased>(
      'SELECT key AS row, person, at FROM erasures WHERE key > ? ORDER BY key LIMIT ?',
    ),
    message: connection.prepare<[seq: number], { id: string; saidAt: Instant; beforeSeq: number | null }>(
      'SELECT id, said_at AS saidAt, before_seq AS beforeSeq FROM inbox WHERE seq = ?',
    ),
    points: connection.prepare<[person: number], string>('SELECT id FROM contact_points WHERE person = ?').pluck(),
    spend: connection.prepare('INSERT INTO spent (id, until) VALUES (?, ?) ON CONFLICT DO NOTHING'),
    spent: connection.prepare<[id: Buffer], unknown>('SELECT 1 FROM spent WHERE id = ?'),
    anySpent: connection.prepare<[], unknown>('SELECT 1 FROM spent LIMIT 1'),
    unspend: connection.prepare('DELETE FROM spent WHERE until <= ?'),
    open: connection
      .prepare<[], number>('SELECT key FROM erasures INDEXED BY erasures_open WHERE swept_at IS NULL LIMIT 1000')
      .pluck(),
    end: connection.prepare<[], number>(`SELECT max(${highest('inbox')}, ${highest('outbox')})`).pluck(),
    sweep: {
      inbox: connection.prepare(sweepOf('inbox')),
      outbox: connection.prepare(sweepOf('outbox')),
    },
    settle: connection.prepare(
      'UPDATE erasures SET swept_at = ? WHERE swept_at IS NULL AND key IN (SELECT value FROM json_each(?))',
    ),
  };
}

const sweepOf = (table: string): string => `
  DELETE FROM ${table} WHERE person IN (SELECT value FROM json_each(?)) AND seq > ? AND seq <= ?`;
