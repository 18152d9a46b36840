import type { Context } from '#src/care/context.ts';
import type { Decision } from '#src/care/decision.ts';
import type { Arrival, Event } from '#src/care/event.ts';
import type { Programme } from '#src/care/programme.ts';
import type { Instant } from '#src/care/words.ts';
import type { Log } from '#src/channels/channel.ts';
import type { Acceptance, AtOnce, Decided, Store, Verdict, Waiting } from '#src/store/store.ts';
import { newOf } from './accept.ts';
import { Backlog } from './backlog.ts';
import type { Clockface } from './clockface.ts';
import { faultOf } from './fault.ts';
import { type Entry, isVoice, Lanes } from './lanes.ts';
import { isStoreDown } from './storeDown.ts';
import type { Tally } from './tally.ts';

/** An event that could not be decided, and the class and place of the failure. */
export interface Unhandled {
  readonly arrival: Arrival;
  readonly person: string;
  readonly error: string;
  readonly at: Instant;
}

export interface HandlerDeps {
  readonly store: Store;
  readonly programme: Programme;
  readonly decide: (context: Context, event: Event) => Decision;
  /** What is accepted in place of an event that cannot be decided; null where nothing can stand for it. */
  readonly setAside: (of: Unhandled) => Arrival | null;
  /** Called after each commit with the decisions that were written. */
  readonly committed: (decisions: readonly Decision[]) => void;
  readonly clockface: Clockface;
  readonly log: Log;
  readonly tally: Tally;
  /** How many people are decided side by side in one transaction. */
  readonly batch?: number;
  /** How many events are held in memory; what comes beyond waits in the inbox. */
  readonly room?: number;
}

interface Attempt {
  readonly entry: Entry;
  readonly decided: Decided;
}

/** Of what nobody spoke, so much is decided at once: in one transaction, which holds the event loop. */
const most = { people: 64, each: 8 } as const;
/** A decision that throws is tried this often before its event is set aside. */
const tries = 3;
/** How long to wait where the store itself does not answer. */
const storePauseMs = 1_000;
/** And, growing, where all that is left waits for what another process has in hand. */
const movedPauseMs = { step: 2, longest: 50 };

/**
 * Takes accepted events through load, decide and commit: in order for each person, many people side by side. What it has
 * not finished is in the inbox and is taken up by the next start.
 */
export class Handler {
  private readonly deps: HandlerDeps;
  private readonly batch: number;
  private readonly room: number;
  private readonly lanes = new Lanes();
  /**
   * Of whom something is being accepted, and how many events of theirs were decided at once; infinitely many where one waits:
   * nothing may overtake it before it is written, or has reached its lane.
   */
  private readonly entering = new Map<string, number>();
  /** When what was tried at once was: a later try decides at the same instant. */
  private readonly triedAt = new WeakMap<Waiting, Instant>();
  /** When somebody spoke last. */
  spokenAt: Instant = Number.NEGATIVE_INFINITY;
  private running = false;
  private stopping = false;
  private readonly backlog: Backlog;
  private waiters: (() => void)[] = [];
  private crowd: { readonly size: number; readonly resolve: () => void }[] = [];

  constructor(deps: HandlerDeps) {
    this.deps = deps;
    this.backlog = new Backlog(deps.store);
    this.batch = deps.batch ?? 256;
    this.room = deps.room ?? 8_192;
  }

  /** How many events are in memory. */
  get size(): number {
    return this.lanes.size;
  }

  /** Takes up everything that an earlier run accepted and did not decide. */
  resume(): void {
    this.backlog.all();
    this.kick();
  }

  /**
   * Decides an event while it is being accepted, where nothing of that person waits: it is written once, with all that
   * follows. What throws and what addresses others takes its turn. So does all but the first of what one person writes at a
   * time, for their flood shall delay nobody, and of everything else what goes beyond `most`.
   */
  readonly atOnce: AtOnce = (waiting, documents) => {
    const { person } = waiting;
    const decision = this.mayGoAtOnce(waiting) ? this.decideAtOnce(waiting, documents) : null;
    this.entering.set(person, decision ? (this.entering.get(person) ?? 0) + 1 : Number.POSITIVE_INFINITY);
    return decision;
  };

  private mayGoAtOnce(waiting: Waiting): boolean {
    const { person } = waiting;
    if (this.stopping || this.lanes.of(person) > 0 || this.backlog.holds(person)) return false;
    const before = this.entering.get(person) ?? 0;
    return isVoice(waiting) ? before === 0 : before < most.each && this.entering.size < most.people;
  }

  private decideAtOnce(waiting: Waiting, documents: Decided['loaded']['documents']): Decision | null {
    const at = this.deps.clockface.now();
    this.triedAt.set(waiting, at);
    try {
      const decision = this.deps.decide({ programme: this.deps.programme, ...documents }, { ...waiting.arrival, at });
      return decision.events.length === 0 ? decision : null;
    } catch {
      // It is decided in its turn, where what throws is counted and told.
      return null;
    }
  }

  /** Takes over what was accepted: what was decided at once is told, what waits gets into its lane. */
  enter(acceptances: readonly Acceptance[], begun: number): void {
    const waiting: Waiting[] = [];
    const written: Decision[] = [];
    for (const acceptance of acceptances) {
      if (acceptance.status === 'duplicate') continue;
      this.entering.delete(acceptance.waiting.person);
      if (isVoice(acceptance.waiting)) this.spokenAt = this.deps.clockface.now();
      if (acceptance.decided) {
        written.push(acceptance.decided.decision);
        waiting.push(...acceptance.decided.accepted);
      } else waiting.push(acceptance.waiting);
    }
    this.take(waiting);
    if (written.length > 0) this.tell(written, 0, begun);
  }

  /** Takes accepted events over, in the order of their acceptance. */
  take(accepted: readonly Waiting[]): void {
    for (const waiting of accepted) {
      // Of one person only so much is held: a flood of theirs waits in the inbox and keeps nobody else out.
      const full = this.lanes.size >= this.room || this.lanes.of(waiting.person) >= this.room / 8;
      if (full || this.backlog.holds(waiting.person)) this.backlog.leave(waiting);
      else this.lanes.add(waiting, this.triedAt.get(waiting));
    }
    if (accepted.length > 0) this.kick();
  }

  /** Resolves when everything accepted so far is decided. */
  idle(): Promise<void> {
    return this.running ? new Promise((resolve) => this.waiters.push(resolve)) : Promise.resolve();
  }

  /** Resolves when at most `size` events are in memory: what keeps a burst of due reminders from piling up. */
  relieved(size: number): Promise<void> {
    if (!this.crowded(size)) return Promise.resolve();
    return new Promise((resolve) => this.crowd.push({ size, resolve }));
  }

  /** Finishes what was accepted, at the latest what is in hand when the signal aborts. */
  async stop(signal: AbortSignal): Promise<void> {
    const halt = () => {
      this.stopping = true;
    };
    if (signal.aborted) halt();
    signal.addEventListener('abort', halt);
    await this.idle();
    halt();
    signal.removeEventListener('abort', halt);
  }

  private kick(): void {
    if (this.running || this.stopping) return;
    this.running = true;
    void this.run();
  }

  private async run(): Promise<void> {
    // One turn of the event loop brings many events: wait for all of them before the first batch is made up.
    await turn();
    while (!this.stopping) {
      if (this.backlog.exists && this.lanes.size <= this.room / 2) await this.readOn();
      const batch = this.lanes.take(this.batch);
      if (batch.length > 0) await this.handle(batch);
      else if (!this.backlog.exists) break;
      this.relieve();
      await turn();
    }
    this.running = false;
    this.relieve();
    for (const resolve of this.waiters.splice(0)) resolve();
  }

  private crowded(size: number): boolean {
    return this.running && (this.backlog.exists || this.lanes.size > size);
  }

  private relieve(): void {
    if (this.crowd.length === 0) return;
    const relieved = this.crowd.filter(({ size }) => !this.crowded(size));
    this.crowd = this.crowd.filter(({ size }) => this.crowded(size));
    for (const { resolve } of relieved) resolve();
  }

  /** Takes events of the inbox into memory. */
  private async readOn(): Promise<void> {
    try {
      for (const waiting of await this.backlog.read(this.room - this.lanes.size)) this.lanes.add(waiting);
    } catch (error) {
      await this.pause(error, 'the inbox could not be read');
    }
  }

  private async handle(batch: readonly Entry[]): Promise<void> {
    const begun = performance.now();
    const troubled: { entry: Entry; error: unknown }[] = [];
    const decided: Attempt[] = [];
    let verdicts: readonly Verdict[] = [];
    try {
      const loaded = await this.deps.store.load(batch.map((entry) => entry.waiting));
      batch.forEach((entry, i) => {
        try {
          decided.push({ entry, decided: this.decide(entry, loaded[i]!) });
        } catch (error) {
          troubled.push({ entry, error });
        }
      });
      if (decided.length > 0) verdicts = await this.deps.store.commit(decided.map((d) => d.decided));
    } catch (error) {
      if (isStoreDown(error)) return this.putBack(batch, error);
      // The batch failed as a whole. One event may be to blame, so each is tried by itself.
      if (batch.length > 1) for (const entry of batch) await this.handle([entry]);
      else await this.trouble(batch[0]!, error);
      return;
    }
    await this.follow(decided, verdicts, begun);
    for (const { entry, error } of troubled) await this.trouble(entry, error);
  }

  /** No event is to blame: none of them comes nearer to being set aside. */
  private async putBack(batch: readonly Entry[], error: unknown): Promise<void> {
    await this.pause(error, 'the store cannot be written');
    for (const entry of batch) this.lanes.again(entry);
  }

  private decide(entry: Entry, loaded: Decided['loaded']): Decided {
    const { programme, clockface } = this.deps;
    const { waiting } = entry;
    entry.at ??= clockface.now();
    const event: Event = { ...waiting.arrival, at: entry.at };
    return { waiting, event, loaded, decision: this.deps.decide({ programme, ...loaded.documents }, event) };
  }

  /** What follows from the verdicts of one commit. */
  private async follow(attempts: readonly Attempt[], verdicts: readonly Verdict[], begun: number): Promise<void> {
    const written: Decision[] = [];
    const moved: Entry[] = [];
    verdicts.forEach((verdict, i) => {
      const { entry, decided } = attempts[i]!;
      if (verdict.verdict === 'moved') {
        moved.push(entry);
        return;
      }
      written.push(decided.decision);
      this.lanes.done(entry);
      this.take(verdict.accepted);
    });
    this.tell(written, moved.length, begun);
    if (written.length === 0 && moved.length > 0) {
      const most = Math.max(...moved.map((entry) => entry.moves));
      await sleep(Math.min(most * movedPauseMs.step, movedPauseMs.longest));
    }
    for (const entry of moved) await this.moved(entry);
  }

  private tell(written: readonly Decision[], moved: number, begun: number): void {
    try {
      this.deps.tally.decided(written.length, moved, performance.now() - begun);
      if (written.length > 0) this.deps.committed(written);
    } catch (error) {
      // What was written stands; whoever was to be told finds it in the store.
      this.deps.log.error({ fault: faultOf(error) }, 'a commit could not be told');
    }
  }

  /** A document changed under the decision: again, unless another process has decided the event meanwhile. */
  private async moved(entry: Entry): Promise<void> {
    const { seq } = entry.waiting;
    entry.moves++;
    try {
      if (entry.moves % 4 === 0 && (await this.deps.store.waiting(seq - 1, 1))[0]?.seq !== seq) {
        this.lanes.done(entry);
        return;
      }
    } catch (error) {
      await this.pause(error, 'the inbox could not be read');
    }
    this.lanes.again(entry);
  }

  /** Deciding or writing this one event threw. */
  private async trouble(entry: Entry, error: unknown): Promise<void> {
    const { store, log, tally } = this.deps;
    const { waiting } = entry;
    entry.at ??= this.deps.clockface.now();
    const fault = faultOf(error);
    try {
      const times = await store.failed(waiting, entry.at);
      tally.failed();
      log.error({ event: waiting.seq, times, fault }, 'an event could not be decided');
      if (times < tries) return this.lanes.again(entry);
      const instead = this.standIn({ arrival: waiting.arrival, person: waiting.person, error: fault, at: entry.at });
      const acceptances = await store.setAside(waiting, instead);
      tally.setAside(instead !== null);
      if (!instead) log.error({ event: waiting.seq, fault }, 'an event was set aside and nothing stands for it');
      this.lanes.done(entry);
      this.take(newOf(acceptances));
    } catch (storeError) {
      await this.pause(storeError, 'the store could not take a failure');
      this.lanes.again(entry);
    }
  }

  private standIn(of: Unhandled): Arrival | null {
    try {
      return this.deps.setAside(of);
    } catch (error) {
      this.deps.log.error({ fault: faultOf(error) }, 'the stand-in of an event could not be made');
      return null;
    }
  }

  private async pause(error: unknown, message: string): Promise<void> {
    this.deps.log.error({ fault: faultOf(error) }, message);
    this.deps.tally.storeFailed();
    await sleep(storePauseMs);
  }
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
/** Lets the event loop take one turn. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
