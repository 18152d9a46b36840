import type { Wake } from '#src/care/decision.ts';
import type { Instant } from '#src/care/words.ts';
import { type Birth, Keyring, type KeyShelf } from '../keyring.ts';
import type { Acceptance, Store } from '../store.ts';
import { Again } from './again.ts';
import { Attachments } from './attachments.ts';
import { Audit } from './audit.ts';
import { Checkpoints } from './checkpoints.ts';
import { Commit } from './commit.ts';
import { Conversation } from './conversation.ts';
import { type Connection, type Handles, openDatabase } from './database.ts';
import { Documents } from './documents.ts';
import { eq } from './drizzle.ts';
import { Erasure } from './erasure.ts';
import { Expiry } from './expiry.ts';
import { Flows } from './flows.ts';
import { Handovers } from './handovers.ts';
import { Inbox } from './inbox.ts';
import { Intake } from './intake.ts';
import { Media } from './media.ts';
import { Outbox } from './outbox.ts';
import { Past } from './past.ts';
import { meta } from './schema.ts';
import { Sweeper } from './sweeper.ts';
import { Tallies } from './tallies.ts';
import { Undelivered } from './undelivered.ts';
import { Writer } from './writer.ts';

export interface SqliteStore extends Store {
  /** What keys outside the store are derived from: it outlives the master key. */
  readonly root: Buffer;
  /** The connection itself, for the console's sign-in tables. */
  readonly connection: Connection;
}

export interface SqliteOptions {
  /** A path, or `:memory:`. */
  readonly file: string;
  /** 32 bytes. */
  readonly masterKey: Buffer;
  readonly now?: () => Instant;
  /** What the own keys of a new database are born of; `drawn` where it is not told. */
  readonly keys?: Birth;
}

/** Opens the store on SQLite, with its tables brought up to date. Rejects where the file belongs to another master key. */
export async function openSqliteStore({
  file,
  masterKey,
  now = Date.now,
  keys = 'drawn',
}: SqliteOptions): Promise<SqliteStore> {
  const handles = openDatabase(file);
  try {
    return storeOn(handles, new Keyring(masterKey, shelfIn(handles), keys), now);
  } catch (error) {
    handles.connection.close();
    throw error;
  }
}

function storeOn(handles: Handles, keyring: Keyring, now: () => Instant): SqliteStore {
  const { connection } = handles;
  const documents = new Documents(handles, keyring);
  const audit = new Audit(connection, keyring);
  const erasure = new Erasure(connection, { documents, audit, keyring });
  const expiry = new Expiry(connection, audit);
  const inbox = new Inbox(handles, documents, now, (id) => erasure.isSpent(id));
  const outbox = new Outbox(handles, documents, (text) => keyring.lookup(text));
  const handovers = new Handovers(handles, documents);
  const media = new Media(handles, documents);
  const attachments = new Attachments(handles, documents, media);
  const conversation = new Conversation(handles, documents, attachments);
  const again = new Again(handles, documents, outbox);
  const undelivered = new Undelivered(handles, documents);
  const tallies = new Tallies(handles);
  const flows = new Flows(handles);
  const past = new Past(handles, documents);
  const commit = new Commit(handles, {
    tallies,
    flows,
    documents,
    inbox,
    outbox,
    again,
    handovers,
    attachments,
    audit,
    erasure,
  });
  const checkpoints = new Checkpoints(connection);
  const writer = new Writer(connection, {
    begun: documents.refresh,
    written: () => checkpoints.written(),
    ending: () => audit.settle(),
    undone: () => {
      documents.forget();
      audit.undone();
    },
  });
  const intake = new Intake({ documents, inbox, commit, writer });
  const sweeper = new Sweeper(erasure, writer, now);
  const dueWakes = dueWakesOf(connection);
  const moveBack = moveBackOn(connection);
  /** Reads for people's eyes see what other processes wrote. */
  const fresh = async <T>(read: () => T): Promise<T> => {
    documents.refresh();
    return read();
  };

  return {
    connection,
    root: keyring.root,
    accept: async (arrivals, atOnce) => {
      if (atOnce) {
        const acceptances = await intake.accept(arrivals, atOnce);
        if (erasure.wanted) sweeper.soon();
        return acceptances;
      }
      return writer.write((tell) => arrivals.map((arrival) => inbox.accept(arrival, tell)));
    },
    waiting: async (after, limit) => {
      const found = inbox.waiting(after, limit);
      if (found.damaged.length === 0) return found.waiting;
      await writer.write((tell) => {
        for (const one of found.damaged) inbox.putAside(one, tell);
      });
      return inbox.waiting(after, limit).waiting;
    },
    load: async (waiting) => waiting.map((one) => documents.load(one)),
    commit: async (decided) => {
      const verdicts = await writer.write((tell) => decided.map((one) => commit.write(one, tell)));
      if (erasure.wanted) sweeper.soon();
      return verdicts;
    },
    failed: (waiting, handledAt) => writer.write(() => inbox.failed(waiting.seq, handledAt)),
    setAside: (waiting, instead) =>
      writer.write((tell) => (inbox.setAside(waiting) && instead ? [inbox.accept(instead, tell)] : [])),

    dueWakes: async (at, limit) => dueWakes.all(at, limit),
    setBack: (was, at) => writer.write(() => moveBack(was, at)),
    nextDue: async () => outbox.nextDue(),
    claim: (at, leaseMs, room) => writer.write((tell) => outbox.claim(at, leaseMs, room, tell)),
    stands: (outgoing) => outbox.stands(outgoing),
    settle: (settlements) =>
      writer.write((tell) => {
        const accepted: Acceptance[] = [];
        for (const settlement of settlements) {
          outbox.settle(settlement, now(), tell);
          if (settlement.event) accepted.push(inbox.accept(settlement.event, tell));
        }
        return accepted;
      }),
    outgoingByProviderId: async (channel, account, providerId) => outbox.byProviderId(channel, account, providerId),
    recoverLeases: () => writer.write((tell) => outbox.recover(tell)),

    queue: (limit, after) => fresh(() => handovers.queue(limit, after)),
    entry: (person) => fresh(() => handovers.entry(person)),
    handovers: (before, limit) => fresh(() => handovers.latest(before, limit)),
    person: (id) =>
      fresh(() => {
        const row = documents.person(id);
        const person = row && documents.documentOf(row);
        return row && person ? { person, version: documents.versionOf(row) } : null;
      }),
    contactPointOf: (channel, account, address) =>
      fresh(() => documents.point(documents.idAt({ channel, account, address }))?.document ?? null),
    contactPoints: (person) => fresh(() => documents.pointsOf(person)),
    people: async (after, limit) => documents.peopleAfter(after, limit),
    communications: (person, before, limit) => fresh(() => conversation.communications(person, before, limit)),
    notes: async (person, limit) => conversation.notes(person, limit),
    undelivered: (before, limit) => fresh(() => undelivered.list(before, limit)),
    undeliveredWords: (outgoing) => fresh(() => undelivered.words(outgoing)),
    programmeCounts: async (from) => tallies.since(from),
    countsBetween: async (from, to) => tallies.between(from, to),
    history: (person, limit) => fresh(() => past.of(person, limit)),
    teamCounts: async (from, to, by) => flows.between(from, to, by),
    waitingNow: async (at) => flows.waiting(at),
    loadNow: async () => flows.load(),
    audit: (entries) =>
      writer.write(() => {
        for (const entry of entries) audit.add(entry);
      }),
    auditTrail: async (query) => [...audit.read(query)],
    auditHead: async () => audit.head(),
    verifyAudit: async (kept) => audit.verify(kept),
    keepMedia: async (kept) => {
      const sealed = media.sealed(kept);
      await writer.write(() => media.keep(kept, sealed));
    },
    media: (id) => fresh(() => media.read(id)),
    purgeBefore: (kind, before) => writer.write(() => expiry.purge(kind, before)),
    erasures: async (after, limit) => erasure.list(after, limit),
    eraseAgain: (people) => writer.write(() => erasure.eraseAgain(people, now())),
    sweepErased: () => sweeper.step(),
    purgeMedia: (at) => writer.write(() => media.purge(at)),
    watch: (watcher) => writer.watch(watcher),
    counts: async () => ({ waiting: inbox.count(), ...outbox.counts(), openHandovers: handovers.countOpen() }),

    close: async () => {
      if (!connection.open) return;
      await sweeper.stop();
      await writer.write(() => {});
      await checkpoints.close();
      // A second call may have waited for the same.
      if (connection.open) connection.close();
    },
  };
}

function shelfIn({ db }: Handles): KeyShelf {
  return {
    get: (name) => db.select().from(meta).where(eq(meta.name, name)).get()?.value ?? null,
    put: (name, value) => void db.insert(meta).values({ name, value }).onConflictDoNothing().run(),
  };
}

function dueWakesOf(connection: Connection) {
  return connection.prepare<[at: Instant, limit: number], Wake>(`
    SELECT w.id, k.person, w.plan, w.item, w.nth, w.due_at AS dueAt FROM wakes AS w JOIN keys AS k ON k.key = w.person
    WHERE w.due_at <= ? ORDER BY w.due_at, w.key LIMIT ?`);
}

/** What was due within this time by a clock that was set back keeps its distance; what is farther away is the calendar's. */
const nearMs = 2 * 3_600_000;

function moveBackOn(connection: Connection): (was: Instant, now: Instant) => number {
  const moved = (table: string, column: string, which: string) =>
    connection.prepare(`
      UPDATE ${table} SET ${column} = ${column} - @by WHERE ${which} AND ${column} > @now AND ${column} <= @was + ${nearMs}`);
  const statements = [
    moved('outbox', 'due_at', `state = 'due'`),
    moved('outbox', 'due_at', `state = 'held'`),
    // What is said again when its lease ends must be due by then.
    moved('outbox', 'due_at', `state = 'sending'`),
    moved('outbox', 'lease_until', `state = 'sending'`),
    moved('wakes', 'due_at', `plan = 'timer'`),
  ];
  return (was, now) => {
    const by = Math.round(was - now);
    const given = { by, was: Math.round(was), now };
    return statements.reduce((sum, statement) => sum + statement.run(given).changes, 0);
  };
}
