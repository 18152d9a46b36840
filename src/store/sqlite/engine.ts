import type { Instant } from '#src/care/words.ts';
import type { Keyring } from '../keyring.ts';
import type { Loaded, Settlement, Store, Waiting } from '../store.ts';
import { Commit } from './commit.ts';
import { Conversation } from './conversation.ts';
import type { Handles } from './database.ts';
import { Documents } from './documents.ts';
import { asc, eq, sql } from './drizzle.ts';
import type { Done, Entered, Entering, Finished } from './finished.ts';
import { Handovers } from './handovers.ts';
import { Inbox } from './inbox.ts';
import { Outbox } from './outbox.ts';
import { keys, wakes } from './schema.ts';
import { Writer } from './writer.ts';

/** What came of a claimed row, with the event it is followed by ready to be written. */
export type Settling = Omit<Settlement, 'event'> & { readonly event: Entering | null };

type Unchanged =
  | 'waiting'
  | 'dueWakes'
  | 'nextDue'
  | 'claim'
  | 'stands'
  | 'outgoingByProviderId'
  | 'recoverLeases'
  | 'queue'
  | 'entry'
  | 'person'
  | 'contactPointOf'
  | 'communications'
  | 'notes'
  | 'watch'
  | 'counts'
  | 'close';

/**
 * The store as it runs beside its file, in this thread or in one of its own: `Store`, with what is written handed over
 * ready to be sealed, and with the instant at which it is. What is new is told in plain values; `null` was there before.
 */
export interface Engine extends Pick<Store, Unchanged> {
  accept(entering: readonly Entering[], at: Instant): Promise<readonly (Entered | null)[]>;
  load(wanted: readonly Pick<Waiting, 'person' | 'contactPoint'>[]): Promise<readonly Loaded[]>;
  commit(finished: readonly Finished[], at: Instant): Promise<readonly Done[]>;
  failed(seq: number, handledAt: Instant): Promise<number>;
  setAside(
    waiting: Pick<Waiting, 'seq' | 'person'>,
    instead: Entering | null,
    at: Instant,
  ): Promise<readonly (Entered | null)[]>;
  settle(settling: readonly Settling[], at: Instant): Promise<readonly (Entered | null)[]>;
  /** Resolves when all that was asked for before is written. */
  written(): Promise<void>;
}

/** The engine on an open database. `turnMs`: how long one transaction may hold this thread. */
export function engineOn(handles: Handles, keyring: Keyring, turnMs: number): Engine {
  const { connection, db } = handles;
  let now = 0;
  const documents = new Documents(handles, keyring);
  const inbox = new Inbox(handles, documents, () => now);
  const outbox = new Outbox(handles, documents, (text) => keyring.lookup(text));
  const handovers = new Handovers(handles, documents);
  const conversation = new Conversation(handles, documents);
  const commit = new Commit(handles, { documents, inbox, outbox, handovers, keyring });
  const writer = new Writer(connection, { begun: documents.refresh, undone: () => documents.forget() }, turnMs);
  const dueWakes = dueWakesOf(db);
  /** Reads for people's eyes see what other processes wrote. */
  const fresh = async <T>(read: () => T): Promise<T> => {
    documents.refresh();
    return read();
  };
  const writeAt = <T>(at: Instant, work: Parameters<typeof writer.write<T>>[0]) =>
    writer.write((tell) => {
      now = at;
      return work(tell);
    });

  return {
    accept: (entering, at) => writeAt(at, (tell) => entering.map((arrival) => inbox.accept(arrival, tell))),
    waiting: async (after, limit) => inbox.waiting(after, limit),
    load: async (wanted) => wanted.map((one) => documents.load(one)),
    commit: (finished, at) => writeAt(at, (tell) => finished.map((one) => commit.write(one, tell))),
    failed: (seq, handledAt) => writer.write(() => inbox.failed(seq, handledAt)),
    setAside: (waiting, instead, at) =>
      writeAt(at, (tell) => (inbox.setAside(waiting) && instead ? [inbox.accept(instead, tell)] : [])),

    dueWakes: async (at, limit) => dueWakes.all({ at, limit }),
    nextDue: async () => outbox.nextDue(),
    claim: (at, leaseMs, room) => writer.write((tell) => outbox.claim(at, leaseMs, room, tell)),
    stands: (outgoing) => outbox.stands(outgoing),
    settle: (settling, at) =>
      writeAt(at, (tell) =>
        settling.flatMap((one) => {
          outbox.settle(one, at, tell);
          return one.event ? [inbox.accept(one.event, tell)] : [];
        }),
      ),
    outgoingByProviderId: async (channel, account, providerId) => outbox.byProviderId(channel, account, providerId),
    recoverLeases: () => writer.write((tell) => outbox.recover(tell)),

    queue: (limit) => fresh(() => handovers.queue(limit)),
    entry: (person) => fresh(() => handovers.entry(person)),
    person: (id) =>
      fresh(() => {
        const row = documents.person(id);
        const person = row && documents.documentOf(row);
        return row && person ? { person, version: documents.versionOf(row) } : null;
      }),
    contactPointOf: (channel, account, address) =>
      fresh(() => documents.point(documents.idAt({ channel, account, address }))?.document ?? null),
    communications: (person, before, limit) => fresh(() => conversation.communications(person, before, limit)),
    notes: async (person, limit) => conversation.notes(person, limit),
    watch: (watcher) => writer.watch(watcher),
    counts: async () => ({ waiting: inbox.count(), ...outbox.counts(), openHandovers: handovers.countOpen() }),

    written: () => writer.write(() => {}),
    close: async () => {
      if (!connection.open) return;
      await writer.write(() => {});
      connection.close();
    },
  };
}

function dueWakesOf(db: Handles['db']) {
  const { id, plan, item, nth, dueAt } = wakes;
  return db
    .select({ id, person: keys.person, plan, item, nth, dueAt })
    .from(wakes)
    .innerJoin(keys, eq(keys.key, wakes.person))
    .where(sql`${dueAt} <= ${sql.placeholder('at')}`)
    .orderBy(asc(dueAt), asc(wakes.key))
    .limit(sql.placeholder('limit'))
    .prepare();
}
