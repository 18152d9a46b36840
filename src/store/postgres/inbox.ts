import type { Arrival } from '#src/care/event.ts';
import type { Instant } from '#src/care/words.ts';
import { seal } from '../seal.ts';
import type { Acceptance, Waiting } from '../store.ts';
import { received } from '../told.ts';
import { insert } from './bulk.ts';
import type { Db } from './database.ts';
import { ofErased } from './erasure.ts';
import { open, type People, type PersonRow } from './people.ts';
import type { Transaction } from './transaction.ts';

/** Within this of now, the order of arrival is the order of a conversation: providers tell whole seconds. */
const together = 5_000;

/** An event that was written and is neither decided nor waiting yet. */
export interface Entered {
  readonly waiting: Waiting;
  readonly message: boolean;
  decided?: NonNullable<Extract<Acceptance, { status: 'accepted' }>['decided']>;
}

/** An event whose payload no longer opens. */
export interface Damaged {
  readonly seq: number;
  readonly id: string;
  readonly person: string;
}

/** Accepts events once each; they wait to be decided. */
export async function accept(tx: Transaction, arrivals: readonly Arrival[]): Promise<Acceptance[]> {
  const entered = await enter(tx, arrivals);
  await wait(
    tx,
    entered.flatMap((e) => e ?? []),
  );
  return entered.map((e) => (e ? { status: 'accepted', waiting: e.waiting } : { status: 'duplicate' }));
}

/** Writes events once each; null for a repeat. Whoever calls sees to it that the others are decided, or wait. */
export async function enter(tx: Transaction, all: readonly Arrival[]): Promise<(Entered | null)[]> {
  if (all.length === 0) return [];
  const gone = await ofErased(tx.db, tx.memory.people, all);
  const arrivals = gone.size === 0 ? all : all.filter(({ id }) => !gone.has(id));
  await tx.want({
    people: arrivals.flatMap(({ subject }) => ('person' in subject ? [subject.person] : [])),
    addresses: arrivals.flatMap(({ subject }) => ('contactPoint' in subject ? [subject.contactPoint] : [])),
  });
  const ids = arrivals.map((a) => a.id);
  const met = new Set(
    (await tx.db.rows<{ id: string }>('SELECT id FROM inbox WHERE id = ANY ($1::text[])', [ids])).map((r) => r.id),
  );
  const numbers = await tx.numbers('inbox', ids.filter((id, i) => !met.has(id) && ids.indexOf(id) === i).length);
  const rows: unknown[][] = [];
  const entered = arrivals.map((arrival): Entered | null => {
    if (met.has(arrival.id)) return null;
    met.add(arrival.id);
    return enterOne(tx, arrival, numbers.shift()!, rows);
  });
  await insert(tx.db, 'inbox', columns, rows);
  const occurred = arrivals.flatMap((a) => (a.type === 'occurrence.due' ? [a.id] : []));
  if (occurred.length > 0) await tx.db.run('DELETE FROM wakes WHERE id = ANY ($1::text[])', [occurred]);
  if (gone.size === 0) return entered;
  return all.map(({ id }) => (gone.has(id) ? null : entered.shift()!));
}

function enterOne(tx: Transaction, arrival: Arrival, seq: number, rows: unknown[][]): Entered {
  const { subject, id, type, sentAt } = arrival;
  const point = 'contactPoint' in subject ? tx.points.get(tx.memory.people.idAt(subject.contactPoint))! : null;
  const person = tx.person(point?.person ?? (subject as { person: string }).person);
  const words = type === 'message.received' || type === 'handover.noted';
  const at = words ? saidAt(arrival, person, tx.memory.now()) : null;
  const message = type === 'message.received';
  const before = message ? person.message : null;
  const payload = seal(person.dataKey, `inbox|${id}|payload`, JSON.stringify(arrival));
  rows.push([
    seq,
    id,
    type,
    person.key,
    point?.key ?? null,
    sentAt,
    at,
    before?.seq ?? null,
    before?.saidAt ?? null,
    payload,
  ]);
  if (message) person.message = { seq, saidAt: Math.max(at!, before?.saidAt ?? at!) };
  if (at !== null) tx.tell(message ? 'communications' : 'notes', id, () => received(arrival, person.id, at));
  const waiting = { seq, person: person.id, contactPoint: point?.id ?? null, attempts: 0, handledAt: null, arrival };
  return { waiting, message };
}

const columns = [
  ['seq', 'bigint'],
  ['id', 'text'],
  ['type', 'text'],
  ['person', 'bigint'],
  ['contact_point', 'bigint'],
  ['sent_at', 'bigint'],
  ['said_at', 'bigint'],
  ['before_seq', 'bigint'],
  ['before_at', 'bigint'],
  ['payload', 'bytea'],
] as const;

/**
 * Where what somebody wrote stands in the conversation: when it came or, where that was long ago, when it was sent, but
 * never before what came earlier. Providers tell whole seconds and no time of a tap.
 */
function saidAt({ sentAt }: Arrival, { message }: PersonRow, now: Instant): Instant {
  if (sentAt > now - together) return now;
  return Math.max(sentAt, message?.saidAt ?? sentAt);
}

/** Lets events that were written wait to be decided, by this process. */
export async function wait(tx: Transaction, entered: readonly Entered[]): Promise<void> {
  await insert(
    tx.db,
    'waiting',
    [
      ['seq', 'bigint'],
      ['person', 'bigint'],
      ['message', 'boolean'],
      ['owner', 'int'],
    ],
    entered.map(({ waiting, message }) => [waiting.seq, tx.person(waiting.person).key, message, tx.memory.owner]),
  );
}

/** Of each of these people, what waits and was accepted first: in this process or in another. */
export async function firstWaiting(tx: Transaction, people: readonly string[]): Promise<Map<string, number>> {
  const keys = new Map(people.map((id) => [tx.person(id).key, id]));
  const rows = await tx.db.rows<{ person: number; seq: number }>(
    'SELECT person, min(seq) AS seq FROM waiting WHERE person = ANY ($1::bigint[]) GROUP BY person',
    [[...keys.keys()]],
  );
  return new Map(rows.map(({ person, seq }) => [keys.get(person)!, seq]));
}

/** Events do not wait any more. Returns those that did. */
export async function decided(tx: Transaction, seqs: readonly number[]): Promise<Set<number>> {
  if (seqs.length === 0) return new Set();
  const rows = await tx.db.rows<{ seq: number }>('DELETE FROM waiting WHERE seq = ANY ($1::bigint[]) RETURNING seq', [
    seqs,
  ]);
  return new Set(rows.map((r) => r.seq));
}

/** Keeps where people's conversations end, where that is not what their rows say. */
export async function keepEnds(tx: Transaction, people: readonly PersonRow[]): Promise<void> {
  const moved = [...new Set(people)].filter(
    ({ id, kept, message, said }) =>
      !tx.erased.has(id) && (kept.message !== (message?.seq ?? null) || kept.said !== (said?.seq ?? null)),
  );
  for (const row of moved) row.kept = { message: row.message?.seq ?? null, said: row.said?.seq ?? null };
  await insert(
    tx.db,
    'people',
    [
      ['key', 'bigint'],
      ['version', 'int'],
      ['last_message', 'bigint'],
      ['last_said', 'bigint'],
    ],
    moved.map(({ key, version, kept }) => [key, version, kept.message, kept.said]),
    'ON CONFLICT (key) DO UPDATE SET last_message = excluded.last_message, last_said = excluded.last_said',
  );
}

/** Takes events out of the way for good; false for one that did not wait. */
export async function setAside(tx: Transaction, { seq, person }: Pick<Waiting, 'seq' | 'person'>): Promise<boolean> {
  // What is read of the conversation's end counts on what waits: so before it does not.
  await tx.want({ people: [person] });
  if (!(await decided(tx, [seq])).has(seq)) return false;
  await keepEnds(tx, [tx.person(person)]);
  await tx.db.run('UPDATE inbox SET set_aside = true WHERE seq = $1', [seq]);
  return true;
}

/** Takes an event that cannot be read out of the way, so that it silences nobody else; a human hears of it. */
export async function putAside(tx: Transaction, { seq, id, person }: Damaged): Promise<void> {
  if (!(await setAside(tx, { seq, person }))) return;
  const standIn = { id: `set-aside:${id}`, subject: { person }, sentAt: tx.memory.now(), event: id } as const;
  await accept(tx, [{ ...standIn, type: 'event.set-aside', error: 'unreadable' }]);
}

/** Records that deciding threw; returns how often it has by now. */
export async function failed(tx: Transaction, seq: number, handledAt: Instant): Promise<number> {
  const [row] = await tx.db.rows<{ attempts: number }>(
    `UPDATE waiting SET attempts = attempts + 1, handled_at = coalesce(handled_at, $2) WHERE seq = $1
     RETURNING attempts`,
    [seq, handledAt],
  );
  return row?.attempts ?? 0;
}

/** What waits and is in the hands of none of these processes, oldest first, and what waits and cannot be read any more. */
export async function readWaiting(
  db: Db,
  people: People,
  { after, limit, fellows }: { readonly after: number; readonly limit: number; readonly fellows: readonly number[] },
): Promise<{ readonly waiting: Waiting[]; readonly damaged: Damaged[] }> {
  const waiting: Waiting[] = [];
  const damaged: Damaged[] = [];
  for (const row of await db.rows<Row>(readStatement, [after, limit, fellows])) {
    const { seq, id, person, contactPoint, attempts, handledAt, key, wrapped } = row;
    try {
      const dataKey = people.keyOf({ id: person, key, wrapped });
      const arrival = open(dataKey, `inbox|${id}|payload`, row.payload) as Arrival;
      waiting.push({ seq, person, contactPoint, attempts, handledAt, arrival });
    } catch {
      damaged.push({ seq, id, person });
    }
  }
  return { waiting, damaged };
}

const readStatement = `SELECT i.seq, i.id, k.person, k.key, k.wrapped, c.id AS "contactPoint", w.attempts,
    w.handled_at AS "handledAt", i.payload
  FROM waiting AS w JOIN inbox AS i ON i.seq = w.seq JOIN keys AS k ON k.key = i.person
  LEFT JOIN contact_points AS c ON c.key = i.contact_point
  WHERE w.seq > $1 AND NOT (w.owner = ANY ($3::int[])) ORDER BY w.seq LIMIT $2`;

interface Row extends Damaged {
  readonly key: number;
  readonly wrapped: Buffer;
  readonly contactPoint: string | null;
  readonly attempts: number;
  readonly handledAt: number | null;
  readonly payload: Buffer;
}
