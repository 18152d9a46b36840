import { type Instant, never, priorities } from '#src/care/words.ts';
import type { Acceptance, Claimed, Settlement } from '../store.ts';
import type { Db } from './database.ts';
import { accept } from './inbox.ts';
import { isOpen, type OutboxRow, outgoingOf, whole, withNames } from './outboxRow.ts';
import { unique } from './people.ts';
import { rowsById } from './prefetch.ts';
import { pointLocks, type Transaction } from './transaction.ts';

/** How many rows one claim looks at in each channel, so that a flood to one contact point holds nobody up. */
const looks = 2_000;
const page = 256;

export interface Claim {
  readonly now: Instant;
  readonly leaseMs: number;
  readonly room: Readonly<Record<string, number>>;
}

/**
 * Claims rows that are due. Rows that another process has just locked are passed over, and contact points it is looking at;
 * what may not go yet is held back, and let out by whatever frees its contact point.
 */
export async function claim(tx: Transaction, { now, leaseMs, room }: Claim): Promise<Claimed[]> {
  await expireLeases(tx, now);
  const free = new Map(Object.entries(room).map(([channel, places]) => [channel, Math.floor(places)] as const));
  const looked = new Map<string, number>();
  const taken: { readonly row: OutboxRow; readonly is: Claimed }[] = [];
  // Where the first look finds rows that may not go, a flood may be in the way: the next looks are wide.
  for (let wide = false; ; wide = true) {
    const open = [...free].filter(([channel, n]) => n >= 1 && (looked.get(channel) ?? 0) < looks);
    if (open.length === 0) break;
    const pages = new Map(open.map(([channel, places]) => [channel, wide ? page : Math.min(places, page)]));
    const rows = await dueRows(tx.db, pages, now);
    if (rows.length === 0) break;
    const points = await look(tx, rows);
    const round: Round = { tx, points, held: [], ended: [], taken, now, leaseMs };
    for (const [channel, places] of open) {
      const theirs = rows.filter((r) => r.channel === channel);
      const left = takeFrom(round, theirs, { places, page: pages.get(channel)! });
      looked.set(channel, (looked.get(channel) ?? 0) + theirs.length);
      // Nothing more where no page was full.
      free.set(channel, left.more ? left.free : 0);
    }
    await hold(tx, round);
    await tx.flushMoves();
  }
  const order = (a: OutboxRow, b: OutboxRow) => a.priority - b.priority || a.dueAt - b.dueAt || a.seq - b.seq;
  return taken.sort((a, b) => order(a.row, b.row)).map(({ is }) => is);
}

interface Round {
  readonly tx: Transaction;
  readonly points: Points;
  readonly held: number[];
  readonly ended: number[];
  readonly taken: { readonly row: OutboxRow; readonly is: Claimed }[];
  readonly now: Instant;
  readonly leaseMs: number;
}

interface Busy {
  readonly seq: number;
  readonly priority: number;
  readonly state: string;
}

/** What stands in the way at each contact point; none for one that another process is looking at. */
type Points = ReadonlyMap<number, Busy[]>;

/** Takes rows of one channel, gravest first: the next priority only where nothing is left of the one before. */
function takeFrom(
  round: Round,
  rows: readonly OutboxRow[],
  { places, page: full }: { readonly places: number; readonly page: number },
): { free: number; more: boolean } {
  let free = places;
  for (let priority = 0; priority < priorities.length; priority++) {
    const theirs = rows.filter((r) => r.priority === priority);
    let looked = 0;
    for (const row of theirs) {
      if (free < 1) return { free: 0, more: false };
      looked++;
      if (tryTake(round, row)) free--;
    }
    if (looked === full) return { free, more: true };
  }
  return { free, more: false };
}

function tryTake({ tx, points, held, ended, taken, now, leaseMs }: Round, row: OutboxRow): boolean {
  const busy = row.contactPoint === null ? [] : points.get(row.contactPoint);
  if (!busy) return false;
  if (busy.some((b) => b.state === 'sending' || (b.priority === row.priority && b.seq < row.seq))) {
    held.push(row.seq);
    return false;
  }
  try {
    const outgoing = outgoingOf(tx.memory.people, row);
    const { attempts, unknowns, id, seq, priority } = row;
    tx.move(row, { state: 'sending', attempts: attempts + 1, leaseUntil: now + leaseMs, owner: tx.memory.owner });
    tx.memory.mine.set(id, false);
    busy.push({ seq, priority, state: 'sending' });
    taken.push({ row, is: { outgoing, attempts, unknowns } });
    return true;
  } catch {
    // One damaged row silences nobody else.
    process.emitWarning('an outbox row could not be read and was ended', { detail: `row ${row.seq}` });
    ended.push(row.seq);
    return false;
  }
}

async function dueRows(db: Db, pages: ReadonlyMap<string, number>, now: Instant): Promise<OutboxRow[]> {
  return db.rows(
    `SELECT ${whole} FROM unnest($1::text[], $2::int[]) AS u (channel, places)
     CROSS JOIN generate_series(0, ${priorities.length - 1}) AS rank CROSS JOIN LATERAL (
       SELECT * FROM outbox WHERE state = 'due' AND channel = u.channel AND priority = rank AND due_at <= $3
       ORDER BY due_at, seq LIMIT u.places FOR UPDATE SKIP LOCKED) AS o
     ${withNames} ORDER BY o.priority, o.due_at, o.seq`,
    [[...pages.keys()], [...pages.values()], now],
  );
}

/** Holds the contact points that nobody else looks at, and then sees what is in the way there. */
async function look(tx: Transaction, rows: readonly OutboxRow[]): Promise<Points> {
  const wanted = unique(rows.map((r) => r.contactPoint));
  if (wanted.length === 0) return new Map();
  const locked = await tx.db.rows<{ key: number }>(
    `SELECT key FROM unnest($1::bigint[]) AS u (key)
     WHERE pg_try_advisory_xact_lock(${pointLocks}, (key % 2147483647)::int)`,
    [wanted],
  );
  const points = new Map<number, Busy[]>(locked.map(({ key }) => [key, []]));
  const busy = await tx.db.rows<Busy & { contactPoint: number }>(
    `SELECT seq, priority, state, contact_point AS "contactPoint" FROM outbox
     WHERE attempts > 0 AND state IN ('due', 'held', 'sending') AND contact_point = ANY ($1::bigint[])`,
    [[...points.keys()]],
  );
  for (const { contactPoint, ...row } of busy) points.get(contactPoint)!.push(row);
  return points;
}

async function hold(tx: Transaction, { held, ended }: Round): Promise<void> {
  if (held.length > 0) await tx.db.run(`UPDATE outbox SET state = 'held' WHERE seq = ANY ($1::bigint[])`, [held]);
  if (ended.length > 0) {
    await tx.db.run(`UPDATE outbox SET state = 'refused', version = version + 1 WHERE seq = ANY ($1::bigint[])`, [
      ended,
    ]);
  }
}

/** Rows whose lease ran out may have been said: they are counted as unknown and due again. */
async function expireLeases(tx: Transaction, now: Instant): Promise<number> {
  return lost(tx, 'o.lease_until <= $1', [now]);
}

/** Ends all leases but those of these processes; lets every held row be looked at anew. */
export async function recover(tx: Transaction, spared: readonly number[]): Promise<number> {
  let ended = 0;
  for (let some = -1; some !== 0; ended += Math.max(some, 0)) {
    some = await lost(tx, 'NOT (coalesce(o.owner, 0) = ANY ($1::int[]))', [spared]);
  }
  await tx.db.run(`UPDATE outbox SET state = 'due' WHERE state = 'held'`);
  return ended;
}

async function lost(tx: Transaction, which: string, values: readonly unknown[]): Promise<number> {
  const rows = await tx.db.rows<OutboxRow>(
    `SELECT ${whole} FROM outbox AS o ${withNames} WHERE o.state = 'sending' AND ${which}
     ORDER BY o.seq LIMIT 1000 FOR UPDATE OF o SKIP LOCKED`,
    values,
  );
  for (const row of rows) {
    tx.memory.mine.delete(row.id);
    tx.move(row, { state: 'due', unknowns: row.unknowns + 1 });
  }
  await tx.flushMoves();
  return rows.length;
}

/** Writes what came of claimed rows, and accepts the events of it. */
export async function settle(tx: Transaction, all: readonly Settlement[]): Promise<Acceptance[]> {
  const events = all.flatMap(({ event }) => event ?? []);
  const ids = unique(all.map((s) => s.outgoing));
  // People are locked before rows, as by every other transaction.
  const people = await tx.db.rows<{ person: string }>(
    'SELECT DISTINCT k.person FROM outbox AS o JOIN keys AS k ON k.key = o.person WHERE o.id = ANY ($1::text[])',
    [ids],
  );
  await tx.want({ people: people.map((p) => p.person) });
  const rows = new Map((await rowsById(tx, ids)).map((row) => [row.id, row]));
  const now = tx.memory.now();
  for (const settlement of all) {
    tx.memory.mine.delete(settlement.outgoing);
    const row = rows.get(settlement.outgoing);
    if (row) settleRow(tx, row, settlement, now);
  }
  await tx.flushMoves();
  return accept(tx, events);
}

function settleRow(tx: Transaction, row: OutboxRow, { outcome, dueAt, untried }: Settlement, now: Instant): void {
  const inFlight = row.state === 'sending';
  switch (outcome.outcome) {
    case 'sent': {
      // It was said, whatever was wanted of it meanwhile; a receipt that came first stays.
      const state = row.state === 'delivered' || row.state === 'read' || row.state === 'refused' ? row.state : 'sent';
      const { providerId: name } = outcome;
      const providerId = name === null ? row.providerId : providerKey(tx.memory.people, row, name);
      tx.move(row, { state, sentAt: now, providerId });
      break;
    }
    case 'retry':
      if (inFlight) tx.move(row, { state: 'due', dueAt: dueAt ?? outcome.at ?? now, ...(untried && { attempts: 0 }) });
      break;
    case 'unknown': {
      const unknowns = row.unknowns + 1;
      tx.move(row, inFlight ? { state: 'due', dueAt: dueAt ?? now, unknowns } : { unknowns });
      break;
    }
    case 'refused':
    case 'expired':
      if (!isOpen(row)) break;
      tx.move(row, { state: outcome.outcome, ...(outcome.outcome === 'refused' && { why: outcome.why }) });
      break;
    default:
      never(outcome);
  }
}

type Keyed = { readonly keyring: { lookup(text: string): Buffer } };

function providerKey(
  { keyring }: Keyed,
  { channel, account }: { readonly channel: string; readonly account: string | null },
  providerId: string,
): Buffer {
  return keyring.lookup(`provider|${channel}|${account}|${providerId}`);
}

/** The row that a provider knows under that id, for receipts. */
export async function byProviderId(
  db: Db,
  people: Keyed,
  channel: string,
  account: string,
  providerId: string,
): Promise<{ outgoing: string; person: string } | null> {
  const [row] = await db.rows<{ outgoing: string; person: string }>(
    'SELECT o.id AS outgoing, k.person FROM outbox AS o JOIN keys AS k ON k.key = o.person WHERE o.provider_id = $1',
    [providerKey(people, { channel, account }, providerId)],
  );
  return row ?? null;
}

/** The earliest instant at which a wake or a row is due, or null. Channels are walked one by one through the index. */
export async function nextDue(db: Db): Promise<Instant | null> {
  const [row] = await db.rows<{ at: number | null }>(`
    WITH RECURSIVE channels (channel) AS (
      SELECT min(channel) FROM outbox WHERE state = 'due'
      UNION ALL
      SELECT (SELECT min(channel) FROM outbox WHERE state = 'due' AND channel > c.channel)
      FROM channels AS c WHERE c.channel IS NOT NULL
    )
    SELECT min(at) AS at FROM (
      SELECT (SELECT min(due_at) FROM outbox WHERE state = 'due' AND channel = c.channel AND priority = rank) AS at
      FROM channels AS c, generate_series(0, ${priorities.length - 1}) AS rank WHERE c.channel IS NOT NULL
      UNION ALL SELECT min(lease_until) FROM outbox WHERE state = 'sending'
      UNION ALL SELECT min(due_at) FROM wakes) AS all_of_them`);
  return row!.at;
}
