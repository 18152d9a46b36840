import type { Instant } from '#src/care/words.ts';
import { outletOf } from '#src/channels/outlet.ts';
import { Clock } from '#src/clock/clock.ts';
import { type Corridor, type CorridorDeps, createCorridor } from '#src/pipeline/corridor.ts';
import { openSqliteStore } from '#src/store/sqlite/store.ts';
import type { Store } from '#src/store/store.ts';
import { masterKey, programme } from '../../pipeline/kit.ts';
import { createTestDoor, type TestDoor } from './door.ts';
import type { Rig } from './rig.ts';

/** A channel with the real house behind it, on a clock that moves only when it is told to. */
export interface Ground {
  readonly door: TestDoor;
  readonly rig: Rig;
  readonly store: Store;
  corridor: Corridor;
  /** Lays a corridor from the door to the channel of this moment, as a start of the service does. */
  lay(parts: Partial<CorridorDeps>): void;
  /** Lets time pass until nothing is left to do before that instant, and then up to it where `all` is set. */
  pump(until?: Instant, all?: 'all'): Promise<void>;
  /** The person writes; resolves when everything that follows soon has happened. */
  writes(text: string): Promise<void>;
  /** The person does something that reaches us as one message; resolves when everything that follows soon has happened. */
  does(deed: () => Promise<void> | void): Promise<void>;
  close(): Promise<void>;
}

/** How far time passes after a message, where something later waits. */
const soonMs = 60_000;
const rounds = 15_000;

/** @param at the instant the clock stands at; now where it is not told. */
export async function openGround(open: (door: TestDoor) => Promise<Rig>, at?: Instant): Promise<Ground> {
  const door = createTestDoor();
  door.stopTime(at);
  const clockface = { now: () => door.now(), random: () => 0.5 };
  const store = await openSqliteStore({ file: ':memory:', masterKey, now: () => door.now() });
  const rig = await open(door);
  const clock = new Clock({
    store,
    accept: (arrivals) => ground.corridor.door.accept(arrivals),
    relieved: () => ground.corridor.relieved(1_000),
    clockface,
    failed: (error) => {
      throw error;
    },
  });

  const ground: Ground = {
    door,
    rig,
    store,
    corridor: null as never,
    lay(parts) {
      const outlets = { [rig.channel.name]: outletOf(rig.channel) };
      ground.corridor = createCorridor({ store, programme, outlets, clockface, log: door.log, ...parts });
      door.leadTo(ground.corridor.door);
    },
    async pump(until = door.now() + soonMs, all) {
      for (let round = 0; round < rounds; round++) {
        let opens = await ground.corridor.settle();
        while ((await clock.ring(door.now())) > 0) opens = await ground.corridor.settle();
        const due = await store.nextDue();
        // What is due and was not sent waits for another row's end, of which the store does not tell.
        const next = Math.max(
          door.now() + 50,
          Math.min(opens ?? Number.POSITIVE_INFINITY, due ?? Number.POSITIVE_INFINITY),
        );
        if (next > until) {
          if (all) door.pass(until - door.now());
          return;
        }
        door.pass(next - door.now());
      }
      throw new Error('there is no end to what is due');
    },
    writes: (text) => ground.does(() => rig.writes(text)),
    async does(deed) {
      const before = door.arrivals.length;
      await deed();
      await door.has(before + 1);
      await ground.pump();
    },
    async close() {
      await ground.corridor.stop(AbortSignal.abort());
      await rig.close();
      await store.close();
    },
  };
  return ground;
}

/** What was laid out, without the marks of direction that a channel adds. */
export const plain = (text: string) => text.replace(/[\u200e\u200f\u2066-\u2069]/g, '').trim();
