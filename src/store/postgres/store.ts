import type { AuditEntry, Wake } from '#src/care/decision.ts';
import type { Arrival } from '#src/care/event.ts';
import type { Instant } from '#src/care/words.ts';
import { Keyring } from '../keyring.ts';
import type {
  Acceptance,
  Bus,
  Decided,
  Fellows,
  MediaToKeep,
  Notice,
  Settlement,
  Store,
  Verdict,
  Waiting,
} from '../store.ts';
import type { Tables } from '../tables.ts';
import { auditHead, auditTrail, verifyAudit } from './audit.ts';
import { communications, notes } from './conversation.ts';
import { counts, countsBetween, loadNow, programmeCounts, teamCounts, waitingNow } from './counts.ts';
import { type Db, dbOf, type Handles, openDatabase } from './database.ts';
import { eraseAgain, listErased, purgeBefore, Sweeper } from './erasure.ts';
import { entriesOf, latest, queue } from './handovers.ts';
import { accept, type Damaged, failed, putAside, readWaiting, setAside } from './inbox.ts';
import { type Call, commit, intake } from './intake.ts';
import { keepMedia, purgeMedia, readMedia } from './media.ts';
import { newsOf } from './news.ts';
import { byProviderId, claim, nextDue, recover, settle } from './outbox.ts';
import { history } from './past.ts';
import { People } from './people.ts';
import { Presence } from './presence.ts';
import { tablesOf } from './tables.ts';
import { type Memory, newOwner, type Transaction } from './transaction.ts';
import { isDown } from './trouble.ts';
import { listUndelivered, undeliveredWords } from './undelivered.ts';
import { type Kind, Writer } from './writer.ts';

export interface PostgresStore extends Store {
  readonly handles: Handles;
  readonly fellows: Fellows;
  /** What keys outside the store are derived from: it outlives the master key. */
  readonly root: Buffer;
  /** The tables of sign-in and pagers. */
  readonly connection: Tables;
}

export interface PostgresOptions {
  /** `postgres://…` */
  readonly url: string;
  /** 32 bytes. */
  readonly masterKey: Buffer;
  readonly now?: () => Instant;
  /** How many connections may read at a time; one more writes and one listens. */
  readonly readers?: number;
}

/** Opens the store on PostgreSQL, with its tables brought up to date. Rejects where the database belongs to another master key. */
export async function openPostgresStore({
  masterKey,
  now = Date.now,
  ...options
}: PostgresOptions): Promise<PostgresStore> {
  const handles = await openDatabase(options);
  try {
    return await storeOn(handles, await keyringOf(handles, masterKey), now);
  } catch (error) {
    await handles.close();
    throw error;
  }
}

/** The database's own keys, which the first process on a new one makes. */
async function keyringOf({ writer }: Handles, masterKey: Buffer): Promise<Keyring> {
  const client = await writer.connect();
  let spent = true;
  try {
    const db = dbOf(client);
    await client.query('BEGIN');
    await db.run(`SELECT pg_advisory_xact_lock(hashtextextended('hamdam keys', 0))`);
    const kept = await db.rows<{ name: string; value: Buffer }>('SELECT name, value FROM meta');
    const shelf = new Map(kept.map(({ name, value }) => [name, value]));
    const made: string[] = [];
    const keyring = new Keyring(
      masterKey,
      {
        get: (name) => shelf.get(name) ?? null,
        put(name, wrapped) {
          shelf.set(name, wrapped);
          made.push(name);
        },
      },
      'drawn',
    );
    for (const name of made) await db.run('INSERT INTO meta (name, value) VALUES ($1, $2)', [name, shelf.get(name)]);
    await client.query('COMMIT');
    spent = false;
    return keyring;
  } finally {
    client.release(spent);
  }
}

async function storeOn(handles: Handles, keyring: Keyring, now: () => Instant): Promise<PostgresStore> {
  const { read } = handles;
  const watchers = new Set<(notices: readonly Notice[]) => void>();
  const people = new People(keyring);
  const owner = newOwner();
  const others = () => presence.others;
  const memory: Memory = { people, now, owner, mine: new Map(), watched: () => watchers.size > 0, others };
  const announce = (notices: readonly Notice[]) => tellAll(watchers, notices);
  const listeners = new Set<Parameters<Fellows['listen']>[0]>();
  const tell = (what: (listener: Parameters<Fellows['listen']>[0]) => void) => {
    for (const listener of listeners) what(listener);
  };
  const presence: Presence = new Presence(handles, owner, {
    word: (word) => {
      if (watchers.size === 0) return;
      newsOf(read, people, word).then(announce, (error) => {
        if (!isDown(error)) process.emitWarning('what another process changed could not be read');
      });
    },
    due: (at) => tell((l) => l.due(at)),
    missed: () => tell((l) => l.missed()),
    async gone() {
      // Where they cannot be ended now, leases run out by themselves.
      await writer.write(recovering, [...presence.fellows, owner]).catch(() => {});
      tell((l) => l.gone());
    },
  });
  const writer = new Writer({ handles, memory, kinds, announce });
  await presence.open();
  const sweeper = new Sweeper(handles, (work) => writer.write(working, work), now);
  const stands = standing(read, memory);
  /** After an erasure what is left is swept; whether there was one, its decision tells. */
  const sweepAfter = <T>(written: Promise<T>, erases: (result: T) => boolean): Promise<T> => {
    return written.then((result) => {
      if (erases(result)) sweeper.soon();
      return result;
    });
  };

  return {
    handles,
    fellows: {
      bus: busOf(handles),
      serve: (how) => presence.serve(how),
      hold: (duty, on) => presence.hold(duty, on),
      listen: (listener) => void listeners.add(listener),
    },
    connection: tablesOf(handles),
    root: keyring.root,
    accept: (arrivals, atOnce) =>
      sweepAfter(acceptWith(writer, arrivals, atOnce ?? null), (given) =>
        given.some((a) => a.status === 'accepted' && a.decided?.decision.changes.erase !== undefined),
      ),
    async waiting(after, limit) {
      const which = { after, limit, fellows: presence.fellows };
      const found = await readWaiting(read, people, which);
      if (found.damaged.length === 0) return found.waiting;
      for (const one of found.damaged) await writer.write(puttingAside, one);
      return (await readWaiting(read, people, which)).waiting;
    },
    load: (waiting) => people.load(read, waiting),
    commit: (decided) =>
      sweepAfter(writer.write(committing, decided), () => decided.some((d) => d.decision.changes.erase !== undefined)),
    failed: (waiting, handledAt) => writer.write(failing, { waiting, handledAt }),
    setAside: (waiting, instead) => writer.write(settingAside, { waiting, instead }),

    dueWakes: (at, limit) => read.rows<Wake>(dueWakes, [at, limit]),
    setBack: (was, at) => writer.write(settingBack, { was: Math.round(was), at: Math.round(at) }),
    nextDue: () => nextDue(read),
    claim: (at, leaseMs, room) => writer.write(claiming, { now: at, leaseMs, room }),
    stands,
    settle: (settlements) => writer.write(settling, settlements),
    outgoingByProviderId: (channel, account, id) => byProviderId(read, people, channel, account, id),
    recoverLeases: async () => {
      const alive = await presence.alive();
      return writer.write(
        recovering,
        alive.filter((one) => one !== owner),
      );
    },

    queue: (limit, after) => queue(read, people, limit, after),
    entry: async (person) => (await entriesOf(read, people, [person])).get(person) ?? null,
    handovers: (before, limit) => latest(read, people, before, limit),
    async person(id) {
      const row = (await people.readDocuments(read, [id])).get(id);
      return row?.document ? { person: row.document, version: row.version } : null;
    },
    async contactPointOf(channel, account, address) {
      const id = people.idAt({ channel, account, address });
      return (await people.readPoints(read, [id])).get(id)?.document ?? null;
    },
    contactPoints: async (person) => {
      const rows = await read.rows<{ id: string }>(pointsOf, [person]);
      const ids = rows.map((r) => r.id);
      const found = await people.readPoints(read, ids);
      return ids.flatMap((id) => found.get(id)?.document ?? []);
    },
    people: async (after, limit) => (await read.rows<{ id: string }>(peopleAfter, [after, limit])).map((r) => r.id),
    communications: (person, before, limit) => communications(read, people, person, before, limit),
    notes: (person, limit) => notes(read, people, person, limit),
    history: (person, limit) => history(read, people, person, limit),
    undelivered: (before, limit) => listUndelivered(read, people, before, limit),
    undeliveredWords: (outgoing) => undeliveredWords(read, people, outgoing),
    programmeCounts: (from) => programmeCounts(read, from),
    countsBetween: (from, to) => countsBetween(read, from, to),
    audit: (entries) => writer.write(auditing, entries),
    auditTrail: (query) => auditTrail(read, keyring, query),
    auditHead: () => auditHead(read),
    verifyAudit: (kept) => onOneView(handles, (db) => verifyAudit(db, keyring, kept)),
    teamCounts: (from, to, by) => teamCounts(read, from, to, by),
    waitingNow: (at) => waitingNow(read, at),
    loadNow: () => loadNow(read),
    keepMedia: (kept) => writer.write(keeping, kept),
    media: (id) => readMedia(read, people, id),
    purgeMedia: (at) => writer.write(purging, at),
    purgeBefore: (kind, before) => writer.write(expiring, { kind, before }),
    erasures: (after, limit) => listErased(read, after, limit),
    eraseAgain: (ids) => sweepAfter(writer.write(erasing, ids), (n) => n > 0),
    sweepErased: () => sweeper.step(),
    watch(watcher) {
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
    counts: () => counts(read),

    async close() {
      await sweeper.stop();
      await writer.close();
      await presence.close();
      await handles.close();
    },
  };
}

function busOf({ readers, client }: Handles): Bus {
  return {
    query: (text, values) => readers.query(text, values as unknown[]),
    async connect() {
      const made = client();
      // The adapter makes a new one when this one ends; the event must not end the process.
      made.on('error', () => void made.end().catch(() => {}));
      await made.connect();
      await made.query('SET idle_session_timeout = 0');
      return Object.assign(made, { release: () => void made.end().catch(() => {}) });
    },
  };
}

/** Each of the items by itself, in their order. */
function each<I, R>(one: (tx: Transaction, item: I) => Promise<R>): Kind<I, R> {
  return async (tx, items) => {
    const results: R[] = [];
    for (const item of items) results.push(await one(tx, item));
    return results;
  };
}

const accepting: Kind<Call, readonly Acceptance[]> = intake;
const committing: Kind<readonly Decided[], readonly Verdict[]> = commit;
const settling: Kind<readonly Settlement[], readonly Acceptance[]> = async (tx, calls) => {
  const accepted = await settle(tx, calls.flat());
  return calls.map((call) => accepted.splice(0, call.filter((s) => s.event).length));
};
const failing = each((tx, { waiting, handledAt }: { waiting: Waiting; handledAt: Instant }) =>
  failed(tx, waiting.seq, handledAt),
);
const settingAside = each(async (tx, { waiting, instead }: { waiting: Waiting; instead: Arrival | null }) =>
  (await setAside(tx, waiting)) && instead ? accept(tx, [instead]) : [],
);
const puttingAside = each((tx, damaged: Damaged) => putAside(tx, damaged));
const keeping = each((tx, kept: MediaToKeep) => keepMedia(tx, kept));
const purging = each((tx, at: Instant) => purgeMedia(tx, at));
const auditing = each(async (tx, entries: readonly AuditEntry[]) => void tx.audit.push(...entries));
const settingBack = each((tx, span: { was: Instant; at: Instant }) => moveBack(tx.db, span));
const recovering = each((tx, spared: readonly number[]) => recover(tx, spared));
const expiring = each(purgeBefore);
const erasing = each((tx, ids: readonly string[]) => eraseAgain(tx, ids));
const working = each((tx, work: (tx: Transaction) => Promise<void>) => work(tx));
const claiming = each(claim);

/** People are locked before rows: so what claims comes last. */
const kinds = [
  ...[accepting, committing, settling, failing, settingAside, puttingAside, keeping, purging, auditing, settingBack],
  ...[erasing, expiring, working, recovering, claiming],
] as unknown as readonly Kind<never, unknown>[];

/** What cannot be written of a decision must not keep its event out: that is decided in its turn, where what fails is counted. */
async function acceptWith(
  writer: Writer,
  arrivals: readonly Arrival[],
  atOnce: Call['atOnce'],
): Promise<readonly Acceptance[]> {
  try {
    return await writer.write(accepting, { arrivals, atOnce });
  } catch (error) {
    if (!atOnce || isDown(error)) throw error;
    return writer.write(accepting, { arrivals, atOnce: null });
  }
}

/**
 * Whether claimed rows still stand; all that are asked in one turn of the event loop with one statement. From the question on
 * a row can no longer be replaced, whatever the answer.
 */
function standing(db: Db, { mine, owner }: Memory): (id: string) => Promise<boolean> {
  let asked: { readonly ids: string[]; readonly answer: Promise<ReadonlySet<string>> } | null = null;
  const ask = async (ids: readonly string[]) => {
    await new Promise((resolve) => setImmediate(resolve));
    asked = null;
    const rows = await db.rows<{ id: string }>(
      `SELECT id FROM outbox WHERE id = ANY ($1::text[]) AND state = 'sending' AND owner = $2`,
      [ids, owner],
    );
    return new Set(rows.map((r) => r.id));
  };
  return async (id) => {
    if (!mine.has(id)) return false;
    mine.set(id, true);
    if (!asked) {
      const ids: string[] = [];
      asked = { ids, answer: ask(ids) };
    }
    asked.ids.push(id);
    const stands = (await asked.answer).has(id);
    if (!stands) mine.delete(id);
    return stands;
  };
}

/** One reading of many statements, as if all were asked at one moment. */
async function onOneView<T>({ readers }: Handles, work: (db: Db) => Promise<T>): Promise<T> {
  const client = await readers.connect();
  let spent = true;
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const result = await work(dbOf(client));
    await client.query('COMMIT');
    spent = false;
    return result;
  } finally {
    client.release(spent);
  }
}

/** What was due within this time by a clock that was set back keeps its distance; what is farther away is the calendar's. */
const nearMs = 2 * 3_600_000;

async function moveBack(db: Db, { was, at }: { was: Instant; at: Instant }): Promise<number> {
  const near = (column: string) => `${column} > $2 AND ${column} <= $3::bigint + ${nearMs}`;
  const moved = (table: string, column: string, which: string) =>
    db.run(`UPDATE ${table} SET ${column} = ${column} - $1::bigint WHERE ${which} AND ${near(column)}`, [
      was - at,
      at,
      was,
    ]);
  return (
    (await moved('outbox', 'due_at', `state IN ('due', 'held', 'sending')`)) +
    (await moved('outbox', 'lease_until', `state = 'sending'`)) +
    (await moved('wakes', 'due_at', `plan = 'timer'`))
  );
}

function tellAll(watchers: Iterable<(notices: readonly Notice[]) => void>, notices: readonly Notice[]): void {
  if (notices.length === 0) return;
  for (const watcher of watchers) {
    try {
      watcher(notices);
    } catch (error) {
      // A watcher's fault must not undo what is already on disk, nor hide.
      process.emitWarning(error instanceof Error ? error : new Error('a watcher of the store failed'));
    }
  }
}

const dueWakes = `SELECT w.id, k.person, w.plan, w.item, w.nth, w.due_at AS "dueAt" FROM wakes AS w
  JOIN keys AS k ON k.key = w.person WHERE w.due_at <= $1 ORDER BY w.due_at, w.key LIMIT $2`;
const pointsOf = `SELECT c.id FROM contact_points AS c JOIN keys AS k ON k.key = c.person WHERE k.person = $1 ORDER BY c.id`;
const peopleAfter = `SELECT k.person AS id FROM keys AS k JOIN people AS p ON p.key = k.key WHERE k.person > $1 ORDER BY k.person LIMIT $2`;
