import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { apply, type Context } from '#src/care/context.ts';
import { decide } from '#src/care/decide.ts';
import type { Decision } from '#src/care/decision.ts';
import type { Arrival, Event, Refusal } from '#src/care/event.ts';
import type { Outgoing } from '#src/care/outgoing.ts';
import type { Person } from '#src/care/person.ts';
import { wakesChanged } from '#src/care/plan/wakes.ts';
import type { Programme } from '#src/care/programme.ts';
import type { Instant } from '#src/care/words.ts';
import { createWorld, type OpenStore, type Said, type World } from '#src/cli/world.ts';
import { readSettings } from '#src/config.ts';
import { loadProgramme } from '#src/programme.ts';
import type { Store } from '#src/store/store.ts';

export const phone = { channel: 'phone', account: 'simulated', address: 'synthetic' } as const;

let shared: Programme | null = null;

/** The project's own programme, with synthetic services, frozen. */
export function testProgramme(model = false, speech = false): Programme {
  const services = path.join(import.meta.dirname, 'services.yaml');
  shared ??= loadProgramme(
    readSettings({ HAMDAM_SERVICES: services, HAMDAM_SPREAD_MINUTES: '0', HAMDAM_UNDO_SECONDS: '0' }),
    0,
  );
  return Object.freeze({
    ...shared,
    model: Object.freeze({ enabled: model, holdMs: 4_000 }),
    speech: Object.freeze({ transcribes: speech, speaks: speech }),
  });
}

/** One word that makes deciding throw, as a bug would. */
export const breaks = 'synthetic-defect';

interface Circumstances {
  readonly model?: boolean;
  readonly speech?: boolean;
  readonly programme?: Partial<Programme>;
  /** SQLite in memory where it is not told. */
  readonly open?: OpenStore;
}

/**
 * One person and the simulated world around them. Every decision is made on frozen documents, twice, and what the store
 * loads next must be what the last decision left.
 */
export class House {
  readonly said: Said[] = [];
  readonly asked: Outgoing[] = [];
  /** What the provider answers by address; `null` stands for all that are not named. */
  readonly refusals = new Map<string | null, Refusal | null>();
  private first: string | null = null;
  /** The last decision on each person: the document it found, and the one it left. */
  private readonly left = new Map<string, { event: string; found: Person; is: Person }>();
  private readonly programme: Programme;
  private world!: World;

  private constructor(programme: Programme) {
    this.programme = programme;
  }

  /** Begins at that instant, in the programme changed so far, on the store that `open` gives. */
  static async open(start: Instant, { model, speech, programme: changes, open }: Circumstances = {}): Promise<House> {
    const programme = Object.freeze({ ...testProgramme(model, speech), ...changes });
    const house = new House(programme);
    house.world = await createWorld({
      programme,
      start,
      seed: 1,
      said: (said) => void house.said.push(said),
      asked: (outgoing) => void house.asked.push(outgoing),
      refuses: (address) => house.refusals.get(address) ?? house.refusals.get(null) ?? null,
      decide: (context, event) => house.decide(context, event),
      ...(open && { open }),
    });
    return house;
  }

  get now(): Instant {
    return this.world.now();
  }

  get store(): Store {
    return this.world.store;
  }

  private decide(context: Context, event: Event): Decision {
    if (event.type === 'message.received' && event.text.includes(breaks)) throw new Error('synthetic');
    const before = this.left.get(context.person.id);
    // What addresses others is not decided while it is accepted: it is decided anew in its turn, on what was there before.
    const expected = before && (before.event === event.id ? before.found : before.is);
    if (expected && !isDeepStrictEqual(context.person, expected))
      throw new Error('what was loaded is not what the last decision left');
    deepFreeze(context.person);
    deepFreeze(context.contactPoint);
    const decision = decide(context, event);
    if (!isDeepStrictEqual(decide(context, event), decision)) throw new Error('deciding twice came to two decisions');
    const is = apply(context, decision.changes).person;
    this.left.set(context.person.id, { event: event.id, found: context.person, is });
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
    this.first = waiting.person;
    const [loaded] = await this.store.load([waiting]);
    const before = loaded!.documents.person;
    const person = { ...before, ...fields(before) };
    const changes = { person, contactPoint: null, observations: [], audit: [], withdrawals: [], receipts: [] };
    const wakes = wakesChanged(before, person, this.programme);
    const decision: Decision = { changes, outgoing: [], wakes, events: [] };
    const event = { ...arrival, at: this.now };
    await this.store.commit([{ waiting, event, loaded: loaded!, decision }]);
    this.left.set(person.id, { event: 'seed', found: before, is: person });
  }

  happens(arrival: Arrival): Promise<void> {
    return this.world.happens(arrival);
  }

  advance(ms: number): Promise<void> {
    return this.world.advance(this.now + ms);
  }

  /** Whoever the conversation began with, wherever they are reached by now; after an erasure, who writes from there anew. */
  async person(): Promise<Person> {
    const contactPoint = await this.store.contactPointOf(phone.channel, phone.account, phone.address);
    const begun = this.first && (await this.store.person(this.first));
    if (!begun) this.first = contactPoint?.person ?? null;
    const found = begun || (this.first && (await this.store.person(this.first)));
    if (!found) throw new Error('nobody has spoken yet');
    return found.person;
  }

  close(): Promise<void> {
    return this.world.close();
  }
}

function deepFreeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const inner of Object.values(value)) deepFreeze(inner);
}
