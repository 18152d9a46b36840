import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { apply, type Context } from '#src/care/context.ts';
import { decide } from '#src/care/decide.ts';
import type { Decision } from '#src/care/decision.ts';
import type { Arrival, Event, Refusal } from '#src/care/event.ts';
import type { Outgoing, Say } from '#src/care/outgoing.ts';
import type { Person } from '#src/care/person.ts';
import { wakesChanged } from '#src/care/plan/wakes.ts';
import type { Programme } from '#src/care/programme.ts';
import type { Instant } from '#src/care/words.ts';
import { Clock } from '#src/clock/clock.ts';
import { readSettings } from '#src/config.ts';
import { type Corridor, createCorridor } from '#src/pipeline/corridor.ts';
import { loadProgramme } from '#src/programme.ts';
import { openSqliteStore } from '#src/store/sqlite/store.ts';
import type { Store } from '#src/store/store.ts';

const log = { info() {}, warn() {}, error() {} };
export const phone = { channel: 'phone', account: 'simulated', address: 'synthetic' } as const;

let shared: Programme | null = null;

/** The project's own programme, with synthetic services, frozen. */
export function testProgramme(model: boolean): Programme {
  const services = path.join(import.meta.dirname, 'services.yaml');
  shared ??= loadProgramme(readSettings({ HAMDAM_SERVICES: services }), 0);
  return Object.freeze({ ...shared, model: Object.freeze({ enabled: model, holdMs: 4_000 }) });
}

/** One word that makes deciding throw, as a bug would. */
export const breaks = 'synthetic-defect';

/**
 * The real corridor over the real store, on a clock that moves when it is told to. Every decision is made on frozen documents, twice, and
 * what the store loads next must be what the last decision left.
 */
export class House {
  now: Instant;
  readonly said: { readonly row: Outgoing; readonly body: Say }[] = [];
  readonly asked: Outgoing[] = [];
  refusal: Refusal | null = null;
  private readonly left = new Map<string, Person>();
  private readonly programme: Programme;
  private readonly corridor: Corridor;
  private readonly clock: Clock;
  readonly store: Store;

  private constructor(store: Store, programme: Programme, start: Instant) {
    this.store = store;
    this.now = start;
    this.programme = programme;
    const clockface = { now: () => this.now, random: () => 0.5 };
    const limits = { perSecond: Number.POSITIVE_INFINITY, perContactMs: 0 };
    this.corridor = createCorridor({
      store,
      programme,
      clockface,
      log,
      decide: (context, event) => this.decide(context, event),
      outlets: {
        phone: {
          limits,
          send: async ({ outgoing }) => {
            if (outgoing.body.kind === 'say') {
              if (this.refusal) return { outcome: { outcome: 'refused', why: this.refusal }, event: null };
              this.said.push({ row: outgoing, body: outgoing.body });
            }
            return { outcome: { outcome: 'sent', providerId: outgoing.id }, event: null };
          },
        },
        model: {
          limits,
          send: async ({ outgoing }) => {
            this.asked.push(outgoing);
            return { outcome: { outcome: 'sent', providerId: null }, event: null };
          },
        },
      },
    });
    this.clock = new Clock({
      store,
      accept: (arrivals) => this.corridor.door.accept(arrivals),
      relieved: async () => {},
      clockface,
      failed: (error) => {
        throw error;
      },
    });
  }

  static async open(start: Instant, model = false): Promise<House> {
    const store = await openSqliteStore({ file: ':memory:', masterKey: Buffer.alloc(32, 7), now: () => start });
    return new House(store, testProgramme(model), start);
  }

  private decide(context: Context, event: Event): Decision {
    if (event.type === 'message.received' && event.text.includes(breaks)) throw new Error('synthetic');
    const before = this.left.get(context.person.id);
    if (before && !isDeepStrictEqual(context.person, before))
      throw new Error('what was loaded is not what the last decision left');
    deepFreeze(context.person);
    deepFreeze(context.contactPoint);
    const decision = decide(context, event);
    if (!isDeepStrictEqual(decide(context, event), decision)) throw new Error('deciding twice came to two decisions');
    this.left.set(context.person.id, apply(context, decision.changes).person);
    return decision;
  }

  /** Puts values into the person's document before the conversation begins. */
  async seed(fields: (person: Person) => Partial<Person>): Promise<void> {
    const arrival: Arrival = {
      id: 'seed',
      subject: { contactPoint: phone },
      sentAt: this.now,
      type: 'delivery.receipt',
      outgoing: 'none',
      state: 'read',
    };
    const [acceptance] = await this.store.accept([arrival]);
    if (acceptance?.status !== 'accepted') throw new Error('seeded twice');
    const { waiting } = acceptance;
    const [loaded] = await this.store.load([waiting]);
    const before = loaded!.documents.person;
    const person = { ...before, ...fields(before) };
    const changes = { person, contactPoint: null, observations: [], audit: [], withdrawals: [], receipts: [] };
    const wakes = wakesChanged(before, person, this.programme);
    const decision: Decision = { changes, outgoing: [], wakes, events: [] };
    const event = { ...arrival, at: this.now };
    await this.store.commit([{ waiting, event, loaded: loaded!, decision }]);
    this.left.set(person.id, person);
  }

  async happens(arrival: Arrival): Promise<void> {
    await this.corridor.door.accept([arrival]);
    await this.settle();
  }

  async advance(ms: number): Promise<void> {
    const until = this.now + ms;
    for (;;) {
      const due = await this.store.nextDue();
      if (due === null || due > until) break;
      this.now = Math.max(due, this.now);
      await this.settle();
      if ((await this.store.nextDue()) === due) this.now = Math.min(until, this.now + 1_000);
      if (this.now >= until) break;
    }
    this.now = until;
    await this.settle();
  }

  private async settle(): Promise<void> {
    do {
      await this.corridor.settle();
    } while ((await this.clock.ring(this.now)) > 0);
    await this.corridor.settle();
  }

  async person(): Promise<Person> {
    const contactPoint = await this.store.contactPointOf(phone.channel, phone.account, phone.address);
    const found = contactPoint && (await this.store.person(contactPoint.person));
    if (!found) throw new Error('nobody has spoken yet');
    return found.person;
  }

  close(): Promise<void> {
    return this.store.close();
  }
}

function deepFreeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const inner of Object.values(value)) deepFreeze(inner);
}
