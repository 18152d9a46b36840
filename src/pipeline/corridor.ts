import type { Context } from '#src/care/context.ts';
import { decide as careDecides } from '#src/care/decide.ts';
import type { Decision } from '#src/care/decision.ts';
import { eventOf } from '#src/care/delivery/outcomeEvent.ts';
import { setAsideArrival } from '#src/care/delivery/setAside.ts';
import type { Event } from '#src/care/event.ts';
import type { Programme } from '#src/care/programme.ts';
import type { Instant } from '#src/care/words.ts';
import type { Door, Log } from '#src/channels/channel.ts';
import type { Outlet } from '#src/channels/outlet.ts';
import type { Store } from '#src/store/store.ts';
import { createDoor } from './accept.ts';
import type { Clockface } from './clockface.ts';
import { Dispatcher } from './dispatch.ts';
import { Handler } from './handle.ts';
import { noTally, type Tally } from './tally.ts';

export interface CorridorDeps {
  readonly store: Store;
  readonly programme: Programme;
  /** By channel name; `model` for the language model. */
  readonly outlets: Readonly<Record<string, Outlet>>;
  /** Whether this process sends by that outlet, where several share a store. */
  readonly sendsBy?: (outlet: string) => boolean;
  readonly clockface: Clockface;
  readonly log: Log;
  readonly tally?: Tally;
  /** Care's own, unless a test wants to see what a broken one does. */
  readonly decide?: (context: Context, event: Event) => Decision;
  readonly timeoutMs?: number;
  readonly batch?: number;
  readonly room?: number;
}

/** The whole way of an event: the door, the handler behind it and the dispatcher behind that. */
export interface Corridor {
  readonly door: Door;
  readonly handler: Handler;
  readonly dispatcher: Dispatcher;
  /** When the store last failed to take or to give something; null where it never did. */
  storeFailedAt(): Instant | null;
  /**
   * Resolves when the corridor can take more of what nobody waits for: at most so many events are in memory, and answers that
   * were written are on their way. Tells how many it takes at once: few while people speak, who go between such steps.
   */
  relieved(size: number): Promise<number>;
  /** Takes up what an earlier run left, and begins to send by itself. */
  start(): Promise<void>;
  /** Takes up what a process that is no more has accepted and said. */
  takeOver(): void;
  /**
   * Decides and sends all that there is to do at this instant of a virtual clock, also what follows from it. Returns the
   * next instant at which the outlets' limits let more go out, or null; what else is due later, `store.nextDue` knows.
   */
  settle(): Promise<Instant | null>;
  /** Finishes what is in hand, within the time the signal gives. */
  stop(signal: AbortSignal): Promise<void>;
}

/** Lays the corridor over a store. */
export function createCorridor(deps: CorridorDeps): Corridor {
  const { store, clockface, log } = deps;
  let storeFailedAt: Instant | null = null;
  const given = deps.tally ?? noTally;
  const tally: Tally = {
    ...given,
    storeFailed() {
      storeFailedAt = clockface.now();
      given.storeFailed();
    },
  };
  const handler: Handler = new Handler({
    store,
    programme: deps.programme,
    decide: deps.decide ?? careDecides,
    setAside: setAsideArrival,
    committed(decisions) {
      if (isAwaited(decisions, clockface.now())) dispatcher.hurry();
      dispatcher.poke(firstDue(decisions));
    },
    clockface,
    log,
    tally,
    ...(deps.batch !== undefined && { batch: deps.batch }),
    ...(deps.room !== undefined && { room: deps.room }),
  });
  const dispatcher = new Dispatcher({
    store,
    outlets: deps.outlets,
    eventOf,
    accepted: (waiting) => handler.take(waiting),
    clockface,
    log,
    tally,
    ...(deps.sendsBy && { sendsBy: deps.sendsBy }),
    ...(deps.timeoutMs !== undefined && { timeoutMs: deps.timeoutMs }),
  });
  return {
    door: createDoor({ store, handler, clockface, log, tally }),
    handler,
    dispatcher,
    storeFailedAt: () => storeFailedAt,
    async relieved(size) {
      await handler.relieved(size);
      // The claim is some turns away; where many speak without end, reminders still get theirs.
      for (let turns = 0; dispatcher.hurries && turns < mostTurns; turns++) await turn();
      return clockface.now() - handler.spokenAt < quietAfterMs ? steps.small : steps.large;
    },
    async start() {
      const left = await store.recoverLeases(clockface.now());
      if (left > 0) log.warn({ rows: left }, 'rows were on their way when the last run ended; they are said again');
      handler.resume();
      dispatcher.start();
    },
    takeOver() {
      handler.resume();
      dispatcher.poke();
    },
    async settle() {
      for (;;) {
        await handler.idle();
        const opens = await dispatcher.step();
        if (handler.size === 0) return opens;
      }
    },
    async stop(signal) {
      await handler.stop(signal);
      await dispatcher.stop(signal);
    },
  };
}

/**
 * How many reminders are accepted and decided in one transaction, in which nobody is answered. Small ones take some
 * milliseconds, and each costs a sync of the disk.
 */
const steps = { small: 8, large: 48 } as const;
/** After so long in which nobody spoke, steps are large. */
const quietAfterMs = 2_000;

/** For how many turns of the event loop reminders let answers go before. */
const mostTurns = 16;

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Whether somebody waits for a row of these decisions, as nobody does for a reminder. */
function isAwaited(decisions: readonly Decision[], now: Instant): boolean {
  return decisions.some((d) => d.outgoing.some((row) => row.priority !== 'reminder' && row.dueAt <= now));
}

/** When the first row of these decisions falls due. */
function firstDue(decisions: readonly Decision[]): Instant {
  let first = Number.POSITIVE_INFINITY;
  for (const { outgoing, repeats = [], redirections = [] } of decisions) {
    for (const row of [...outgoing, ...repeats]) first = Math.min(first, row.dueAt);
    if (redirections.length > 0) first = 0;
  }
  return first;
}
