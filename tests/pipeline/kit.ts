import type { Context } from '#src/care/context.ts';
import type { Decision } from '#src/care/decision.ts';
import type { Address, Arrival, Event } from '#src/care/event.ts';
import { createWording } from '#src/care/language/wording.ts';
import type { Outcome, Outgoing } from '#src/care/outgoing.ts';
import type { Programme } from '#src/care/programme.ts';
import { Turn } from '#src/care/turn.ts';
import type { Instant } from '#src/care/words.ts';
import type { Log } from '#src/channels/channel.ts';
import type { Outlet, OutletLimits, Sending, Sent } from '#src/channels/outlet.ts';
import type { Clockface } from '#src/pipeline/clockface.ts';
import { type Corridor, type CorridorDeps, createCorridor } from '#src/pipeline/corridor.ts';
import { openSqliteStore } from '#src/store/sqlite/store.ts';
import type { Store } from '#src/store/store.ts';

/** All of this is synthetic: made-up people, words and channels. */
export const start: Instant = Date.parse('2026-11-23T09:00:00Z');

export const programme: Programme = {
  name: 'Test',
  timeZone: 'Asia/Karachi',
  wording: createWording({ en: {}, ur: {}, 'ur-Latn': {} }),
  services: [],
  plans: [],
  model: { enabled: false, holdMs: 4_000 },
  quietHours: { from: '22:00', to: '07:00' },
  callAgain: { emergency: [2], urgent: [15] },
  demo: true,
};

/** A clock that moves only when it is told to. */
export function virtualClock(now = start): Clockface & { at: Instant; pass(ms: number): void } {
  return {
    at: now,
    now() {
      return this.at;
    },
    random: () => 0.5,
    pass(ms) {
      this.at += ms;
    },
  };
}

export const addressOf = (who: string, channel = 'test'): Address => ({ channel, account: 'main', address: who });

let counter = 0;
export function message(who: string, text: string, o: { id?: string; channel?: string } = {}): Arrival {
  return {
    id: o.id ?? `test:${who}:${++counter}`,
    subject: { contactPoint: addressOf(who, o.channel) },
    sentAt: start,
    type: 'message.received',
    text,
    choice: null,
    media: null,
    edited: false,
  };
}

/**
 * A small decision of its own, so that these tests see the corridor and not care: every message is answered with its own
 * words; `timer <ms>` sets a timer, and a timer that rings is said; `remind` is said at the priority of a reminder.
 */
export function echo(context: Context, event: Event): Decision {
  const turn = new Turn(context, event);
  if (event.type === 'message.received') {
    // As care does: a channel may only speak freely to who was heard lately.
    if (turn.contactPoint.lastHeardAt === null) turn.contactPoint = { ...turn.contactPoint, lastHeardAt: turn.at };
    const [word, amount] = event.text.split(' ');
    if (word === 'timer') turn.setTimer(`test:${amount}`, event.at + Number(amount));
    else if (word === 'remind') turn.relay(event.text, 'Test', { priority: 'reminder' });
    else if (word === 'crisis') turn.relay(event.text, 'Test', { priority: 'crisis' });
    else if (word === 'expires')
      turn.relay(event.text, 'Test', { dueAt: event.at + 1000, expiresAt: event.at + Number(amount) });
    else if (word === 'hold') turn.relay(event.text, 'Test', { dueAt: event.at + Number(amount), topic: 'pregnancy' });
    else if (word === 'withdraw') turn.withdraw({ topic: 'pregnancy' });
    else turn.relay(event.text, 'Test');
    turn.change({
      recent: [
        ...turn.person.recent,
        { from: 'person' as const, text: event.text, at: event.at, event: event.id },
      ].slice(-12),
    });
  }
  if (event.type === 'occurrence.due') {
    turn.relay(`rang ${event.item}`, 'Test', { priority: 'reminder' });
    turn.clearTimer(event.item);
  }
  if (event.type === 'event.set-aside') turn.relay(`set aside ${event.event}`, 'Test');
  if (event.type === 'delivery.failed') turn.audit('test', 'delivery.failed', `${event.outgoing} ${event.why}`);
  return turn.decision();
}

/** What a recording outlet was given to send. */
export interface Seen {
  readonly id: string;
  readonly who: string;
  readonly text: string;
  readonly at: Instant;
  readonly attempts: number;
  readonly unknowns: number;
}

export interface Recorder extends Outlet {
  readonly seen: Seen[];
  readonly texts: string[];
  /** How the next sends end; `sent` when it gives nothing. */
  answer: (sending: Sending, signal: AbortSignal) => Outcome | Promise<Outcome> | undefined;
}

export function recorder(clockface: Clockface, limits?: OutletLimits): Recorder {
  const seen: Seen[] = [];
  return {
    seen,
    get texts() {
      return seen.map((s) => s.text);
    },
    ...(limits && { limits }),
    answer: () => undefined,
    async send(sending, signal): Promise<Sent> {
      const { outgoing, attempts, unknowns } = sending;
      const { body } = outgoing;
      if (body.kind === 'say') {
        seen.push({ id: outgoing.id, who: body.to.address, text: body.text, at: clockface.now(), attempts, unknowns });
      }
      const outcome = await this.answer(sending, signal);
      return { outcome: outcome ?? { outcome: 'sent', providerId: outgoing.id }, event: null };
    },
  };
}

/** A log that keeps its lines. */
export function keepingLog(): Log & { lines: string[] } {
  const lines: string[] = [];
  const keep = (fields: object, text: string) => void lines.push(`${text} ${JSON.stringify(fields)}`);
  return { lines, info: keep, warn: keep, error: keep };
}

export interface Kit {
  readonly store: Store;
  readonly clockface: ReturnType<typeof virtualClock>;
  readonly outlet: Recorder;
  readonly corridor: Corridor;
  readonly log: ReturnType<typeof keepingLog>;
}

export const masterKey = Buffer.alloc(32, 7);

/** A store by which every event waits for its turn, as those do that cannot be decided while they are accepted. */
export const inTurn = (store: Store): Store => ({ ...store, accept: (arrivals) => store.accept(arrivals) });

export async function openKit(
  o: Partial<CorridorDeps> & { file?: string; limits?: OutletLimits; inTurn?: boolean } = {},
): Promise<Kit> {
  const clockface = (o.clockface as ReturnType<typeof virtualClock>) ?? virtualClock();
  const opened =
    o.store ?? (await openSqliteStore({ file: o.file ?? ':memory:', masterKey, now: () => clockface.now() }));
  const store = o.inTurn ? inTurn(opened) : opened;
  const outlet = recorder(clockface, o.limits);
  const log = keepingLog();
  const corridor = createCorridor({
    programme,
    outlets: { test: outlet },
    log,
    decide: echo,
    ...o,
    store,
    clockface,
  });
  return { store, clockface, outlet, corridor, log };
}

/** A row as `settlementOf` sees it. */
export function row(o: Partial<Outgoing> = {}): Outgoing {
  return {
    id: 'e/0',
    person: 'p',
    contactPoint: 'cp',
    priority: 'conversation',
    topic: 'care',
    dueAt: start,
    expiresAt: null,
    insteadOf: null,
    body: {
      kind: 'say',
      to: addressOf('amna'),
      text: 'words',
      keys: [],
      options: [],
      language: 'en',
      from: { companion: true },
    },
    ...o,
  };
}
