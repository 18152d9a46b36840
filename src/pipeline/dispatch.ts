import { heldEvent, restsUntil } from '#src/care/delivery/overNight.ts';
import type { Arrival } from '#src/care/event.ts';
import { type Outcome, type Outgoing, outletName } from '#src/care/outgoing.ts';
import type { Instant } from '#src/care/words.ts';
import type { Log } from '#src/channels/channel.ts';
import type { Outlet, Sent } from '#src/channels/outlet.ts';
import type { Claimed, Settlement, Store, Waiting } from '#src/store/store.ts';
import { newOf } from './accept.ts';
import { Alarm } from './alarm.ts';
import { Attempts } from './attempts.ts';
import type { Clockface } from './clockface.ts';
import { faultOf } from './fault.ts';
import { isExpired, settlementOf } from './outcome.ts';
import { Pacing } from './pacing.ts';
import { isStoreDown } from './storeDown.ts';
import type { Tally } from './tally.ts';

export interface DispatcherDeps {
  readonly store: Store;
  /** By channel name; `model` for rows without a contact point. Rows of a channel that is not there wait. */
  readonly outlets: Readonly<Record<string, Outlet>>;
  /** Whether this process sends by that outlet; by each where it is not told. Another does, or nobody yet, where not. */
  readonly sendsBy?: (outlet: string) => boolean;
  readonly eventOf: (outgoing: Outgoing, outcome: Outcome, at: Instant, attempts: number) => Arrival | null;
  /** Takes the events that came of sending. */
  readonly accepted: (waiting: readonly Waiting[]) => void;
  readonly clockface: Clockface;
  readonly log: Log;
  readonly tally: Tally;
  /** How long one send may take before its outcome counts as unknown. */
  readonly timeoutMs?: number;
}

/** The longest the outbox stays unread while the store says that something is due. */
const fallbackMs = 1_000;
/** How long to wait where the store itself does not answer. */
const storePauseMs = 1_000;

/**
 * Sends what is due: claims rows under a lease, by priority and within each outlet's limits, re-reads that a row still
 * stands right before it leaves, and writes down how it ended. The outbox is the queue; nothing is kept here but what is on
 * its way. Driven by pokes and its own timer after `start`, or by `step` alone where time is virtual.
 */
export class Dispatcher {
  private readonly deps: DispatcherDeps;
  private readonly leaseMs: number;
  private readonly pacing: Pacing;
  private readonly flying = new Set<Promise<void>>();
  private readonly attempts: Attempts;
  private readonly alarm: Alarm;
  private settlements: Settlement[] = [];
  private settling: Promise<void> | null = null;
  /** Ends that the store had no room for. Until they are written nothing is claimed, or what was sent would be sent again. */
  private unwritten: Settlement[] = [];
  private started = false;
  private wanted = false;
  /** How many times a row was written that somebody waits for, and up to which of them was claimed what can be. */
  private hurried = 0;
  private served = 0;
  private looping: Promise<void> | null = null;

  constructor(deps: DispatcherDeps) {
    this.deps = deps;
    const timeoutMs = deps.timeoutMs ?? 20_000;
    // A row is sent at once when it is claimed, so its lease covers one send and the writing of its end.
    this.leaseMs = 2 * timeoutMs + 20_000;
    this.attempts = new Attempts(timeoutMs);
    this.alarm = new Alarm(deps.clockface, () => this.poke());
    this.pacing = new Pacing(deps.outlets, deps.clockface.now());
  }

  /** How many rows are on their way. */
  get size(): number {
    return this.flying.size;
  }

  /** Whether rows that somebody waits for were written and not claimed yet. */
  get hurries(): boolean {
    return this.started && this.served < this.hurried;
  }

  /** A row was written that somebody waits for. */
  hurry(): void {
    this.hurried++;
  }

  /** Begins to send by itself. */
  start(): void {
    this.started = true;
    this.poke();
  }

  /** Something is due at that instant, by default now. */
  poke(at: Instant = 0): void {
    if (!this.started) return;
    if (at > this.deps.clockface.now()) {
      this.alarm.set(at);
      return;
    }
    this.wanted = true;
    this.looping ??= this.loop();
  }

  /**
   * Sends everything that can be sent at this instant and resolves when its ends are written. Returns the next instant at
   * which there may be more to send, as far as the limits of the outlets know; what is due later, the store knows.
   */
  async step(): Promise<Instant | null> {
    while ((await this.round()) > 0) await this.landed();
    const opens = this.pacing.opensAt(this.deps.clockface.now());
    return opens === Number.POSITIVE_INFINITY ? null : opens;
  }

  /** Resolves when nothing is on its way and nothing more could be claimed. */
  async idle(): Promise<void> {
    while (this.looping || this.flying.size > 0) {
      await this.looping;
      await this.landed();
    }
  }

  /** Claims nothing more and lets what is on its way end; when the signal aborts, its outcome is unknown. */
  async stop(signal: AbortSignal): Promise<void> {
    this.started = false;
    this.wanted = false;
    this.alarm.clear();
    const abort = () => this.attempts.abort();
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort);
    await this.idle();
    if (this.unwritten.length > 0) await this.writeOff();
    signal.removeEventListener('abort', abort);
  }

  private async loop(): Promise<void> {
    while (this.wanted) {
      // One turn of the event loop may poke many times.
      await new Promise((resolve) => setImmediate(resolve));
      this.wanted = false;
      if (!this.started) break;
      try {
        await this.round();
      } catch (error) {
        this.deps.log.error({ fault: faultOf(error) }, 'the outbox could not be read');
        this.deps.tally.storeFailed();
        this.alarm.set(this.deps.clockface.now() + storePauseMs);
      }
    }
    const due = this.started ? await this.nextAt() : null;
    this.looping = null;
    if (!this.started) return;
    if (this.wanted) this.poke();
    else if (due !== null) this.alarm.set(due);
  }

  /** When to look at the outbox again, if nobody pokes. */
  private async nextAt(): Promise<Instant | null> {
    const now = this.deps.clockface.now();
    try {
      const due = await this.deps.store.nextDue();
      if (due === null || due > now) return due;
      // Due and yet not claimed: it waits for another row's end, for its outlet's rate, or for an outlet that is not there.
      return Math.min(now + fallbackMs, this.pacing.opensAt(now));
    } catch (error) {
      this.deps.log.error({ fault: faultOf(error) }, 'the next due row could not be read');
      return now + storePauseMs;
    }
  }

  /** Claims what may leave now and sends it off. Returns how many rows were claimed. */
  private async round(): Promise<number> {
    if (this.unwritten.length > 0) await this.writeOff();
    if (this.unwritten.length > 0) return 0;
    const now = this.deps.clockface.now();
    const { sendsBy = () => true } = this.deps;
    const room = Object.fromEntries(Object.entries(this.pacing.room(now)).filter(([outlet]) => sendsBy(outlet)));
    const { hurried } = this;
    const claimed = Object.keys(room).length > 0 ? await this.deps.store.claim(now, this.leaseMs, room) : [];
    this.served = hurried;
    for (const row of claimed) this.launch(row, now);
    return claimed.length;
  }

  private launch(row: Claimed, now: Instant): void {
    const flight = this.fly(row, now)
      // Its lease runs out, and it is claimed again.
      .catch((error) => this.deps.log.error({ fault: faultOf(error) }, 'a row could not be brought to its end'))
      .finally(() => this.flying.delete(flight));
    this.flying.add(flight);
  }

  private async fly(row: Claimed, now: Instant): Promise<void> {
    const { outgoing } = row;
    const name = outletName(outgoing);
    const outlet = this.deps.outlets[name]!;
    const rests = restsUntil(outgoing, now);
    if (isExpired(outgoing, rests)) return this.settle(row, { outcome: { outcome: 'expired' }, event: null }, name);
    if (rests > now) return this.rest(outgoing, now, rests, name);
    const waitUntil = this.pacing.waitsUntil(outgoing, now);
    if (waitUntil > now) {
      this.deps.tally.ended(name, 'spaced', now - outgoing.dueAt);
      return this.write({
        outgoing: outgoing.id,
        outcome: { outcome: 'retry', at: waitUntil, why: 'spacing' },
        dueAt: waitUntil,
        event: null,
      });
    }
    this.pacing.left(outgoing, now);
    let sent: Sent | 'withdrawn';
    try {
      sent = await this.send(row, outlet);
    } catch (error) {
      this.deps.log.error({ outlet: name, fault: faultOf(error) }, 'an outlet threw');
      sent = { outcome: { outcome: 'unknown', why: 'threw' }, event: null };
    }
    const end = this.deps.clockface.now();
    this.pacing.ended(outgoing, sent === 'withdrawn' ? sent : sent.outcome, end);
    if (sent === 'withdrawn') {
      this.deps.tally.ended(name, 'withdrawn', now - outgoing.dueAt);
      return;
    }
    await this.settle(row, sent, name);
  }

  /** It is night where the person is, and these words can wait. */
  private rest(outgoing: Outgoing, now: Instant, until: Instant, name: string): Promise<void> {
    this.deps.tally.ended(name, 'spaced', now - outgoing.dueAt);
    const outcome = { outcome: 'retry', at: until, why: 'quiet hours' } as const;
    // A dose at an hour that was chosen does not wait behind it.
    const event = heldEvent(outgoing, now, until);
    return this.write({ outgoing: outgoing.id, outcome, dueAt: until, untried: true, event });
  }

  private async send(row: Claimed, outlet: Outlet): Promise<Sent | 'withdrawn'> {
    const { outgoing } = row;
    // Nothing may come between this look and the request: where the store answers at once, nothing is awaited.
    const stands = this.deps.store.stands(outgoing.id);
    if (!(typeof stands === 'boolean' ? stands : await stands)) return 'withdrawn';
    return this.attempts.make(outlet, row);
  }

  private settle(row: Claimed, sent: Sent, name: string): Promise<void> {
    const { clockface, eventOf, tally } = this.deps;
    const now = clockface.now();
    const settlement = settlementOf(row, sent, { now, random: clockface.random() }, eventOf);
    tally.ended(name, settlement.outcome.outcome, now - row.outgoing.dueAt);
    return this.write(settlement);
  }

  /** Ends that fall into one turn of the event loop are written in one transaction. */
  private write(settlement: Settlement): Promise<void> {
    this.settlements.push(settlement);
    this.settling ??= new Promise((resolve) => setImmediate(resolve)).then(() => this.flush());
    return this.settling;
  }

  private async flush(): Promise<void> {
    const batch = this.settlements;
    this.settlements = [];
    this.settling = null;
    await this.settleAll(batch);
    this.poke();
  }

  /** Tries again to write the ends that the store had no room for. */
  private async writeOff(): Promise<void> {
    const batch = this.unwritten;
    this.unwritten = [];
    await this.settleAll(batch);
  }

  private async settleAll(batch: readonly Settlement[]): Promise<void> {
    const { store, log } = this.deps;
    try {
      this.deps.accepted(newOf(await store.settle(batch)));
    } catch (error) {
      if (isStoreDown(error)) return this.leave(batch, error);
      log.error({ rows: batch.length, fault: faultOf(error) }, 'the ends of rows could not be written together');
      // One by one, so that one bad row spoils no other. What still fails is said again when its lease runs out.
      for (const one of batch) await this.settleOne(one);
    }
  }

  private async settleOne(one: Settlement): Promise<void> {
    const { store, log, tally } = this.deps;
    try {
      this.deps.accepted(newOf(await store.settle([one])));
    } catch (error) {
      if (isStoreDown(error)) return this.leave([one], error);
      log.error({ fault: faultOf(error) }, 'the end of a row could not be written');
      tally.storeFailed();
    }
  }

  /** Keeps ends until the store takes them: nobody knows of them but this process. */
  private leave(batch: readonly Settlement[], error: unknown): void {
    const { clockface, log, tally } = this.deps;
    this.unwritten.push(...batch);
    log.error({ rows: batch.length, fault: faultOf(error) }, 'the store cannot be written: the ends of rows wait');
    tally.storeFailed();
    if (this.started) this.alarm.set(clockface.now() + storePauseMs);
  }

  private async landed(): Promise<void> {
    await Promise.all(this.flying);
  }
}
