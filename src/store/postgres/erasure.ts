import { setTimeout as pause } from 'node:timers/promises';
import type { AuditEntry } from '#src/care/decision.ts';
import type { Arrival } from '#src/care/event.ts';
import { days, type Instant } from '#src/care/words.ts';
import { seal } from '../seal.ts';
import type { Erased, Retained } from '../store.ts';
import { emptyAudit, expireAudit } from './audit.ts';
import { insert, update } from './bulk.ts';
import type { Db, Handles } from './database.ts';
import { type People, type PersonRow, unique } from './people.ts';
import type { Transaction } from './transaction.ts';

/** Providers bring a message again for a week at the most; it is known for longer, since it would bring a person back. */
const repeatsWithin = days(30);
/** How many rows one step looks at, so that nobody waits for it. */
const page = { sweep: 5_000, purge: 500 } as const;

/** What is found by the person, and goes at once with the key. */
const byPerson = ['contact_points', 'wakes', 'handovers', 'media', 'attachments', 'observations'] as const;
const byKey = ['people', 'person_readings', 'person_records', 'keys'] as const;

const digestOf = (people: People, name: string): Buffer => people.keyring.lookup(`spent|${name}`);
const pointName = (id: string): string => `point|${id}`;

/** Which of those people were erased: whoever writes from their address again is somebody new. */
export async function erasedAmong(db: Db, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db.rows<{ person: string }>('SELECT person FROM erasures WHERE person = ANY ($1::text[])', [ids]);
  return new Set(rows.map((r) => r.person));
}

/** The person to be met at each of those contact points: never one who was erased. Derived, as `personIdOf` is. */
export async function newPeopleAt(db: Db, people: People, points: readonly string[]): Promise<Map<string, string>> {
  const met = new Map(points.map((point) => [point, people.keyring.personIdOf(point)]));
  for (let nth = 2, left = points; left.length > 0; nth++) {
    const gone = await erasedAmong(
      db,
      left.map((point) => met.get(point)!),
    );
    left = left.filter((point) => gone.has(met.get(point)!));
    for (const point of left) met.set(point, people.keyring.personIdOf(`${point}|${nth}`));
  }
  return met;
}

/**
 * The ids of those events that are of somebody who was erased, so that nothing can follow from them: what came of earlier
 * rows, or a message that a provider brings once more. What they write after it begins anew.
 */
export async function ofErased(db: Db, people: People, arrivals: readonly Arrival[]): Promise<Set<string>> {
  const names = arrivals.flatMap(({ id, type, subject }): { id: string; name: string; point: string | null }[] => {
    if ('person' in subject) return [];
    if (type === 'message.received') return [{ id, name: id, point: null }];
    if (type === 'person.enrolled') return [];
    const point = people.idAt(subject.contactPoint);
    return [{ id, name: pointName(point), point }];
  });
  const persons = arrivals.flatMap(({ id, subject }) => ('person' in subject ? [{ id, person: subject.person }] : []));
  const rows = await db.rows<{ id: string }>(
    `SELECT u.id FROM unnest($1::text[], $2::text[]) AS u (id, person) JOIN erasures AS e ON e.person = u.person
     WHERE NOT EXISTS (SELECT 1 FROM keys AS k WHERE k.person = u.person)
     UNION ALL SELECT u.id FROM unnest($3::text[], $4::text[], $5::text[]) AS u (id, digest, point)
     JOIN spent AS s ON s.id = decode(u.digest, 'hex')
     WHERE u.point IS NULL OR NOT EXISTS (SELECT 1 FROM contact_points AS c WHERE c.id = u.point)`,
    [
      persons.map((p) => p.id),
      persons.map((p) => p.person),
      names.map((n) => n.id),
      names.map((n) => digestOf(people, n.name).toString('hex')),
      names.map((n) => n.point),
    ],
  );
  return new Set(rows.map((r) => r.id));
}

/**
 * Erases a person, where nothing of theirs waits: their key, and all that is found by it, from which on nothing of theirs
 * opens. `entry` is the one thing that is added to the audit. False where something waits.
 */
export async function erase(tx: Transaction, person: PersonRow, entry: AuditEntry): Promise<boolean> {
  const [waits] = await tx.db.rows('SELECT 1 FROM waiting WHERE person = $1 LIMIT 1', [person.key]);
  if (waits) return false;
  await leaveShared(tx, person);
  await spend(tx, person, entry.at);
  for (const table of byPerson) await tx.db.run(`DELETE FROM ${table} WHERE person = $1`, [person.key]);
  await tx.db.run(`DELETE FROM outbox WHERE person = $1 AND state IN ('due', 'held', 'sending')`, [person.key]);
  await tx.db.run('DELETE FROM pages WHERE person = $1', [person.id]);
  for (const table of byKey) await tx.db.run(`DELETE FROM ${table} WHERE key = $1`, [person.key]);
  await emptyAudit(tx.db, tx.memory.people.keyring, person.id);
  tx.audit.push(entry);
  await tx.db.run('INSERT INTO erasures (key, person, at) VALUES ($1, $2, $3)', [person.key, person.id, entry.at]);
  tx.erased.add(person.id);
  tx.people.delete(person.id);
  for (const [id, point] of tx.points) if (point.person === person.id) tx.points.delete(id);
  tx.after(() => tx.memory.people.forget(person.id));
  return true;
}

/** A phone that others are reached at, too, stays theirs: it becomes the next one's, and speaks of this person no more. */
async function leaveShared(tx: Transaction, { id, key }: PersonRow): Promise<void> {
  const [loaded] = await tx.load([{ person: id, contactPoint: null }]);
  const owned = await tx.db.rows<{ id: string }>('SELECT id FROM contact_points WHERE person = $1', [key]);
  const points = unique([...owned.map((p) => p.id), ...loaded!.documents.person.contactPoints]);
  await tx.want({ points });
  for (const point of points) {
    const before = tx.points.get(point);
    if (!before?.document.sharing) continue;
    const { sharing } = before.document;
    const people = sharing.people.filter((p) => p.person !== id);
    const person = before.document.person === id ? people[0]?.person : before.document.person;
    if (!person) continue;
    await tx.want({ people: [person] });
    const owner = tx.person(person);
    const speaks = sharing.speaks?.person === id ? null : sharing.speaks;
    const document = { ...before.document, person, sharing: { ...sharing, people, speaks } };
    const row = { ...before, person, version: before.version + 1, document };
    const sealed = seal(owner.dataKey, `contact_points|${point}|document`, JSON.stringify(document));
    await update(tx.db, 'contact_points', 'key', pointColumns, [[row.key, owner.key, row.version, sealed]]);
    tx.points.set(point, row);
    tx.after(() => tx.memory.people.keepPoint(row));
  }
}

const pointColumns = [
  ['key', 'bigint'],
  ['person', 'bigint'],
  ['version', 'int'],
  ['document', 'bytea'],
] as const;

/** Keeps the digests of their last messages and of their addresses, which a provider may bring once more. */
async function spend(tx: Transaction, person: PersonRow, now: Instant): Promise<void> {
  const messages = await tx.db.rows<{ id: string }>(
    `WITH RECURSIVE chain (seq, id, before_seq, said_at) AS (
       SELECT seq, id, before_seq, said_at FROM inbox WHERE seq = $1
       UNION ALL SELECT i.seq, i.id, i.before_seq, i.said_at FROM chain AS c JOIN inbox AS i ON i.seq = c.before_seq
       WHERE c.said_at >= $2)
     SELECT id FROM chain WHERE said_at >= $2`,
    [person.message?.seq ?? null, now - repeatsWithin],
  );
  const points = await tx.db.rows<{ id: string }>('SELECT id FROM contact_points WHERE person = $1', [person.key]);
  const names = [...messages.map((m) => m.id), ...points.map((p) => pointName(p.id))];
  const columns = [
    ['id', 'bytea'],
    ['until', 'bigint'],
  ] as const;
  const rows = names.map((name) => [digestOf(tx.memory.people, name), now + repeatsWithin]);
  await insert(tx.db, 'spent', columns, rows, 'ON CONFLICT DO NOTHING');
}

/** Erases again whoever of that list is here, as a backup is put back. Returns how many. */
export async function eraseAgain(tx: Transaction, ids: readonly string[]): Promise<number> {
  await tx.lock(ids);
  const people = await tx.memory.people.read(tx.db, ids);
  let erased = 0;
  for (const [id, person] of people) {
    await tx.db.run('DELETE FROM waiting WHERE person = $1', [person.key]);
    const of = { id: `erased-again:${id}`, person: id, at: tx.memory.now(), actor: 'restore', detail: '' };
    if (await erase(tx, person, { ...of, action: 'person.erased' })) erased++;
  }
  return erased;
}

/** Who was erased behind that place, oldest first. */
export function listErased(db: Db, after: number, limit: number): Promise<Erased[]> {
  return db.rows('SELECT key AS row, person, at FROM erasures WHERE key > $1 ORDER BY key LIMIT $2', [after, limit]);
}

interface Pass {
  readonly keys: readonly number[];
  at: number;
  readonly end: number;
}

/**
 * Deletes what is left of erased people in the large tables, sealed for nobody, step by step; then has the database take the
 * space of their keys for others. What its own log and its copies still hold is theirs to drop in time.
 */
export class Sweeper {
  private readonly handles: Pick<Handles, 'writer' | 'read'>;
  private readonly write: (work: (tx: Transaction) => Promise<void>) => Promise<void>;
  private readonly now: () => Instant;
  private pass: Pass | null = null;
  private running: Promise<void> | null = null;
  private stopping = false;

  constructor(handles: Sweeper['handles'], write: Sweeper['write'], now: () => Instant) {
    this.handles = handles;
    this.write = write;
    this.now = now;
  }

  /** One step; false when nothing is left. */
  async step(): Promise<boolean> {
    this.pass ??= await this.begin();
    const { pass } = this;
    if (!pass) {
      await this.write((tx) => tx.db.run('DELETE FROM spent WHERE until <= $1', [this.now()]).then(() => {}));
      return false;
    }
    await this.write(async (tx) => {
      for (const table of ['inbox', 'outbox']) {
        await tx.db.run(`DELETE FROM ${table} WHERE person = ANY ($1::bigint[]) AND seq > $2 AND seq <= $3`, [
          pass.keys,
          pass.at,
          pass.at + page.sweep,
        ]);
      }
    });
    pass.at += page.sweep;
    if (pass.at < pass.end) return true;
    await this.handles.writer.query('VACUUM keys');
    await this.write(async (tx) => {
      await tx.db.run('UPDATE erasures SET swept_at = $1 WHERE swept_at IS NULL AND key = ANY ($2::bigint[])', [
        this.now(),
        pass.keys,
      ]);
    });
    this.pass = null;
    return true;
  }

  /** Begins with it, and goes on until nothing is left. */
  soon(): void {
    this.running ??= this.run().finally(() => {
      this.running = null;
    });
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await this.running;
  }

  private async run(): Promise<void> {
    try {
      while (!this.stopping && (await this.step())) await pause(1, undefined, { ref: false });
    } catch {
      // The database is out of reach: it is taken up by the next call, and nothing was made worse.
      this.pass = null;
    }
  }

  private async begin(): Promise<Pass | null> {
    const open = await this.handles.read.rows<{ key: number }>(
      'SELECT key FROM erasures WHERE swept_at IS NULL ORDER BY key LIMIT 1000',
    );
    if (open.length === 0) return null;
    const [{ end } = { end: 0 }] = await this.handles.read.rows<{ end: number }>(
      `SELECT greatest((SELECT coalesce(max(seq), 0) FROM inbox), (SELECT coalesce(max(seq), 0) FROM outbox)) AS end`,
    );
    return { keys: open.map((e) => e.key), at: 0, end };
  }
}

/** Up to where each kind's audit was gone along in this process. */
const audited = new WeakMap<object, number>();

/** Deletes some of what is from before that instant, the oldest first; what waits to be decided or to be sent stays. */
export async function purgeBefore(
  tx: Transaction,
  { kind, before }: { readonly kind: Retained; readonly before: Instant },
): Promise<number> {
  const { db, memory } = tx;
  if (kind === 'readings') {
    return db.run(
      `DELETE FROM observations WHERE key IN (
         SELECT key FROM (SELECT key, at FROM observations ORDER BY key LIMIT ${page.purge}) AS o WHERE at < $1)`,
      [before],
    );
  }
  if (kind === 'audit') {
    const { erased, last } = await expireAudit(db, memory.people.keyring, {
      after: audited.get(memory) ?? 0,
      before,
      limit: page.purge,
    });
    tx.after(() => audited.set(memory, last));
    return erased;
  }
  const oldest = (table: string, at: string, stays: string) => `
    SELECT seq FROM (SELECT * FROM ${table} ORDER BY seq LIMIT ${page.purge}) AS o WHERE ${at} < $1 AND NOT ${stays}`;
  const messages = oldest('inbox', 'sent_at', 'EXISTS (SELECT 1 FROM waiting AS w WHERE w.seq = o.seq)');
  const open = `(state IN ('due', 'held', 'sending'))`;
  await db.run(`DELETE FROM attachments WHERE about IN (SELECT id FROM inbox WHERE seq IN (${messages}))`, [before]);
  const gone = await db.run(`DELETE FROM inbox WHERE seq IN (${messages})`, [before]);
  return gone + (await db.run(`DELETE FROM outbox WHERE seq IN (${oldest('outbox', 'due_at', open)})`, [before]));
}
