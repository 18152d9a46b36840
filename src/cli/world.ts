import type { Arrival, Happening, Refusal } from '#src/care/event.ts';
import type { Outcome, Outgoing, Say } from '#src/care/outgoing.ts';
import type { Programme } from '#src/care/programme.ts';
import type { Instant, Priority, Topic } from '#src/care/words.ts';
import type { Outlet, Sent } from '#src/channels/outlet.ts';
import { Clock } from '#src/clock/clock.ts';
import { silentLog } from '#src/log.ts';
import { type CorridorDeps, createCorridor } from '#src/pipeline/corridor.ts';
import { openSqliteStore } from '#src/store/sqlite/store.ts';
import type { Store } from '#src/store/store.ts';

/** Something the companion or a counselor said in a world. */
export interface Said {
  readonly at: Instant;
  /** The address it went to. */
  readonly to: string;
  readonly outgoing: string;
  readonly person: string;
  readonly priority: Priority;
  readonly topic: Topic;
  readonly body: Say;
}

/**
 * The real corridor on a clock that moves only when it is told to: the store, the handler, the dispatcher and the clock of
 * the service, with a simulated phone at the end. The same inputs give the same bytes.
 */
export interface World {
  readonly store: Store;
  now(): Instant;
  /** A person writes or taps; resolves when everything that follows at this instant has happened. */
  hears(from: string, message: Partial<Extract<Happening, { type: 'message.received' }>>): Promise<void>;
  /** Any other event, such as a counselor's. */
  happens(arrival: Arrival): Promise<void>;
  /** Lets time pass up to that instant, stopping at everything that falls due on the way. */
  advance(until: Instant): Promise<void>;
  /** The service is down until then: nothing rings and nothing is sent. What is due by then follows when time goes on. */
  skip(until: Instant): void;
  close(): Promise<void>;
}

/** Opens a store that goes by that clock. */
export type OpenStore = (now: () => Instant) => Promise<Store>;

export interface WorldOptions {
  readonly programme: Programme;
  readonly start: Instant;
  readonly seed: number;
  /** The chance by which waits between tries are spread; of the seed where it is not told. */
  readonly random?: () => number;
  readonly said: (said: Said) => void;
  /** Why the phone takes no words at this moment; it takes them where this gives null, or is not there. */
  readonly refuses?: (address: string) => Refusal | null;
  /** How the provider ends a send, and whether the words arrived all the same; where it is not there or gives null they do, once. */
  readonly ends?: (said: Said) => { readonly outcome: Outcome; readonly arrives: boolean } | null;
  /** What the language model and the speech service are asked, and which files are fetched, where there is one; its opinion is an event like any other. */
  readonly asked?: (outgoing: Outgoing) => void;
  readonly decide?: CorridorDeps['decide'];
  /** Opens the store the world lives in; SQLite in memory where it is not told. */
  readonly open?: OpenStore;
}

const channel = 'phone';
const account = 'simulated';
/** Nothing paces a virtual clock but itself. */
const limits = { perSecond: Number.POSITIVE_INFINITY, perContactMs: 0 };
const sent: Sent = { outcome: { outcome: 'sent', providerId: null }, event: null };

export async function createWorld(o: WorldOptions): Promise<World> {
  let now = o.start;
  const messages = new Map<string, number>();
  const clockface = { now: () => now, random: o.random ?? randomFrom(o.seed) };
  const store = await (o.open ?? sqliteWorld())(() => now);
  const phone: Outlet = {
    limits,
    async send({ outgoing }) {
      const { body, topic, priority, person } = outgoing;
      if (body.kind === 'fetch') o.asked?.(outgoing);
      const why = (body.kind === 'say' && o.refuses?.(body.to.address)) || null;
      if (why !== null) return { outcome: { outcome: 'refused', why }, event: null };
      if (body.kind !== 'say') return sent;
      const said: Said = { at: now, to: body.to.address, outgoing: outgoing.id, person, priority, topic, body };
      const end = o.ends?.(said) ?? null;
      if (end?.arrives !== false) o.said(said);
      return end ? { outcome: end.outcome, event: null } : sent;
    },
  };
  const model: Outlet = {
    limits,
    async send({ outgoing }) {
      o.asked?.(outgoing);
      return sent;
    },
  };
  const corridor = createCorridor({
    store,
    programme: o.programme,
    outlets: { [channel]: phone, model, speech: model },
    clockface,
    log: silentLog,
    ...(o.decide && { decide: o.decide }),
  });
  const clock = new Clock({
    store,
    accept: (arrivals) => corridor.door.accept(arrivals),
    relieved: () => corridor.relieved(1_000),
    clockface,
    failed: (error) => {
      throw error;
    },
  });

  /** For which instant everything that follows has happened: then there is nothing to look for. */
  let settledAt: Instant | null = null;

  /** Everything that follows at this instant. */
  async function settle(): Promise<void> {
    do await corridor.settle();
    while ((await clock.ring(now)) > 0);
    settledAt = now;
  }

  async function happens(arrival: Arrival): Promise<void> {
    await corridor.door.accept([arrival]);
    await settle();
  }

  return {
    store,
    now: () => now,
    happens,
    hears: (from, message) => {
      messages.set(from, (messages.get(from) ?? 0) + 1);
      return happens({
        id: `phone:${from}:${messages.get(from)}`,
        subject: { contactPoint: { channel, account, address: from } },
        sentAt: now,
        type: 'message.received',
        text: '',
        choice: null,
        media: null,
        edited: false,
        ...message,
      });
    },
    async advance(until) {
      let looked = settledAt !== now;
      if (looked) await settle();
      for (;;) {
        const due = await store.nextDue();
        if (due === null || due > until) break;
        // What is due by now was put into the store past the door; what is still due after a look waits for its outlet.
        if (due > now || looked) now = due > now ? due : now + 1000;
        if (now > until) break;
        await settle();
        looked = true;
      }
      now = Math.max(now, until);
    },
    skip(until) {
      now = Math.max(now, until);
    },
    async close() {
      await store.close();
    },
  };
}

/** Opens a world's store in SQLite: in memory, or in that file. The disk is never waited for: a world ends with its process. */
export function sqliteWorld(file = ':memory:'): OpenStore {
  return async (now) => {
    const store = await openSqliteStore({ file, masterKey: Buffer.alloc(32, 7), keys: 'derived', now });
    store.connection.pragma('synchronous = OFF');
    const anyDue = store.connection
      .prepare<[now: Instant, now: Instant], 0 | 1>(`
      SELECT EXISTS (SELECT 1 FROM outbox INDEXED BY outbox_due WHERE state = 'due' AND due_at <= ?)
        OR EXISTS (SELECT 1 FROM outbox INDEXED BY outbox_leased WHERE state = 'sending' AND lease_until <= ?)`)
      .pluck();
    // A virtual clock stops at every instant, and mostly nothing is to be sent: one small look spares a transaction of many.
    const claim: Store['claim'] = async (at, leaseMs, room) =>
      anyDue.get(at, at) === 1 ? store.claim(at, leaseMs, room) : [];
    return { ...store, claim };
  };
}

/** A small seeded generator (mulberry32), uniform in [0, 1). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
