import type { Decision } from '#src/care/decision.ts';
import type { Arrival } from '#src/care/event.ts';
import type { Acceptance, AtOnce, Loaded } from '../store.ts';
import type { Commit } from './commit.ts';
import type { Documents } from './documents.ts';
import type { Entered, Inbox } from './inbox.ts';
import type { Tell, Writer } from './writer.ts';

/** How many events go through together: few enough not to hold the event loop, enough for each step to stay in the processor's caches. */
const together = 64;

interface Call {
  readonly arrivals: readonly Arrival[];
  readonly atOnce: AtOnce;
}

interface Batch {
  readonly calls: Call[];
  events: number;
  readonly done: Promise<readonly (readonly Acceptance[])[]>;
}

interface Decided {
  readonly event: Entered;
  readonly before: Loaded['documents'];
  readonly decision: Decision;
}

/**
 * Accepts events and writes in the same transaction what is decided on them, so that these never wait. All that comes in
 * one turn of the event loop goes through step by step, not event by event: writing, deciding and sealing by turns would
 * cost a quarter more, since each pushes the others' data out of the processor's caches.
 */
export class Intake {
  private readonly rooms: {
    readonly documents: Documents;
    readonly inbox: Inbox;
    readonly commit: Commit;
    readonly writer: Writer;
  };
  private open: Batch | null = null;

  constructor(rooms: Intake['rooms']) {
    this.rooms = rooms;
  }

  /** As `Store.accept` promises. */
  async accept(arrivals: readonly Arrival[], atOnce: AtOnce): Promise<readonly Acceptance[]> {
    const { writer, inbox } = this.rooms;
    const call = { arrivals, atOnce };
    const batch = this.batch();
    batch.events += arrivals.length;
    const at = batch.calls.push(call) - 1;
    try {
      return (await batch.done)[at]!;
    } catch {
      // One event may be to blame, so each call is tried by itself. What cannot be written of a decision must not keep
      // its event out: that is decided in its turn, where what fails is counted.
      const alone = () => writer.write((tell) => this.run([call], tell)[0]!);
      const plainly = () => writer.write((tell) => arrivals.map((arrival) => inbox.accept(arrival, tell)));
      return batch.calls.length > 1 ? alone().catch(plainly) : plainly();
    }
  }

  /** The batch that takes more of this turn's events. */
  private batch(): Batch {
    if (this.open && this.open.events < together) return this.open;
    const calls: Call[] = [];
    const done = this.rooms.writer.write((tell) => {
      if (this.open?.calls === calls) this.open = null;
      return this.run(calls, tell);
    });
    this.open = { calls, events: 0, done };
    return this.open;
  }

  private run(calls: readonly Call[], tell: Tell): (readonly Acceptance[])[] {
    const { documents, inbox, commit } = this.rooms;
    const entered = calls.map(({ arrivals }) => arrivals.map((arrival) => inbox.enter(arrival, tell)));
    const decisions = new Map<string, Decided>();
    const write = () => {
      for (const { event, before, decision } of decisions.values()) {
        event.decided = { decision, accepted: commit.follow(event.waiting.person, before, decision, tell) };
      }
      decisions.clear();
    };
    calls.forEach(({ atOnce }, i) => {
      for (const event of entered[i]!) {
        if (!event) continue;
        const { waiting } = event;
        // The next event of a person is decided on what the one before it has changed.
        if (decisions.has(waiting.person)) write();
        const { documents: before } = documents.load(waiting);
        const decision = atOnce(waiting, before);
        // An erasure takes its turn where something of theirs came with it, which is decided by then.
        const alone = () => entered.flat().filter((e) => e?.waiting.person === waiting.person).length === 1;
        if (decision && (!decision.changes.erase || alone()))
          decisions.set(waiting.person, { event, before, decision });
        else inbox.wait(event);
      }
    });
    write();
    return entered.map((events) => events.map((event) => (event ? acceptanceOf(event) : { status: 'duplicate' })));
  }
}

function acceptanceOf({ waiting, decided }: Entered): Acceptance {
  return { status: 'accepted', waiting, ...(decided && { decided }) };
}
