import { decide } from '#src/care/decide.ts';
import { eventOf } from '#src/care/delivery/outcomeEvent.ts';
import { setAsideArrival } from '#src/care/delivery/setAside.ts';
import type { Arrival, Happening } from '#src/care/event.ts';
import type { Say } from '#src/care/outgoing.ts';
import type { Programme } from '#src/care/programme.ts';
import type { Instant, Topic } from '#src/care/words.ts';
import type { Outlet } from '#src/channels/outlet.ts';
import { Clock } from '#src/clock/clock.ts';
import { createDoor } from '#src/pipeline/accept.ts';
import { Dispatcher } from '#src/pipeline/dispatch.ts';
import { Handler } from '#src/pipeline/handle.ts';
import { noTally } from '#src/pipeline/tally.ts';
import { openSqliteStore } from '#src/store/sqlite/store.ts';
import type { Store } from '#src/store/store.ts';

/** Something the companion or a counselor said in a world. */
export interface Said {
  readonly at: Instant;
  /** The address it went to. */
  readonly to: string;
  readonly outgoing: string;
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
  close(): Promise<void>;
}

export interface WorldOptions {
  readonly programme: Programme;
  readonly start: Instant;
  readonly seed: number;
  readonly said: (said: Said) => void;
  /** Stands for the language model; rows to it wait where it is absent. */
  readonly model?: Outlet;
  /** Lets a test make deciding go wrong. */
  readonly decide?: typeof decide;
}

const quiet = { info() {}, warn() {}, error() {} };
const channel = 'phone';
const account = 'simulated';

export async function createWorld(o: WorldOptions): Promise<World> {
  let now = o.start;
  let messages = 0;
  const clockface = { now: () => now, random: randomFrom(o.seed) };
  const store = await openSqliteStore({ file: ':memory:', masterKey: Buffer.alloc(32, 7), now: () => now });
  const phone: Outlet = {
    limits: { perSecond: Number.POSITIVE_INFINITY, perContactMs: 0 },
    async send({ outgoing }) {
      const { body } = outgoing;
      if (body.kind === 'say')
        o.said({ at: now, to: body.to.address, outgoing: outgoing.id, topic: outgoing.topic, body });
      return { outcome: { outcome: 'sent', providerId: null }, event: null };
    },
  };
  const handler = new Handler({
    store,
    programme: o.programme,
    decide: o.decide ?? decide,
    setAside: setAsideArrival,
    committed: () => {},
    clockface,
    log: quiet,
    tally: noTally,
  });
  const dispatcher = new Dispatcher({
    store,
    outlets: { [channel]: phone, ...(o.model && { model: o.model }) },
    eventOf,
    accepted: (waiting) => handler.take(waiting),
    clockface,
    log: quiet,
    tally: noTally,
  });
  const door = createDoor({ store, handler, clockface, log: quiet, tally: noTally });
  const clock = new Clock({
    store,
    accept: (arrivals) => door.accept(arrivals),
    relieved: () => handler.relieved(1_000),
    clockface,
    failed: (error) => {
      throw error;
    },
  });

  /** Everything that follows at this instant. */
  async function settle(): Promise<void> {
    for (;;) {
      await handler.idle();
      await dispatcher.step();
      await handler.idle();
      const due = await store.nextDue();
      if (due === null || due > now) return;
      await clock.ring(now);
      await handler.idle();
      await dispatcher.step();
      await handler.idle();
      // What is still due waits for something that is not of this instant, such as an absent model.
      if ((await store.nextDue()) === due) return;
    }
  }

  async function happens(arrival: Arrival): Promise<void> {
    await door.accept([arrival]);
    await settle();
  }

  return {
    store,
    now: () => now,
    happens,
    hears: (from, message) =>
      happens({
        id: `phone:${from}:${++messages}`,
        subject: { contactPoint: { channel, account, address: from } },
        sentAt: now,
        type: 'message.received',
        text: '',
        choice: null,
        media: null,
        edited: false,
        ...message,
      }),
    async advance(until) {
      await settle();
      for (;;) {
        const due = await store.nextDue();
        if (due === null || due > until) break;
        now = due > now ? due : now + 1000;
        if (now > until) break;
        await settle();
      }
      now = Math.max(now, until);
    },
    async close() {
      await handler.idle();
      await store.close();
    },
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
