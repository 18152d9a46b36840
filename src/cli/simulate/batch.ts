import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Context } from '#src/care/context.ts';
import { decide as careDecides } from '#src/care/decide.ts';
import type { Decision } from '#src/care/decision.ts';
import type { Arrival, Event } from '#src/care/event.ts';
import { liveHandover } from '#src/care/handover/open.ts';
import type { Person } from '#src/care/person.ts';
import type { Programme } from '#src/care/programme.ts';
import { days, hours, type Instant, minutes } from '#src/care/words.ts';
import { createWorld, randomFrom, type Said, type World } from '../world.ts';
import { type Act, type Life, lifeOf } from './life.ts';
import { answerTo } from './player.ts';
import { type Broken, Watch } from './watch.ts';

export interface BatchOptions {
  readonly seed: number;
  /** The indices of the people who live in this world. */
  readonly people: readonly number[];
  readonly days: number;
  readonly programme: Programme;
  /** Care's own, unless a test wants to see a broken rule caught. */
  readonly decide?: (context: Context, event: Event) => Decision;
}

export interface BatchEnd {
  readonly broken: readonly Broken[];
  readonly counts: Watch['counts'];
}

/** When every simulation begins: a day in spring, so that two years hold a leap day of neither and a month end of each kind. */
export const began: Instant = Date.parse('2027-01-11T03:00:00Z');
/** How often the store is held against the documents. */
const checkEvery = days(10);
/** A life that breaks one rule breaks it again every day; so much of it is enough. */
const mostBroken = 50;

interface Due {
  readonly at: Instant;
  readonly order: number;
  readonly run: () => Promise<void>;
}

/** Lets some people live in one world, on a virtual clock, with the real corridor and a database file, and watches. */
export async function runBatch(o: BatchOptions): Promise<BatchEnd> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hamdam-simulate-'));
  const broken: Broken[] = [];
  const watch = new Watch(o.programme, (b) => void (broken.length < mostBroken && broken.push(b)));
  const town = new Town(o, watch);
  try {
    const world = await createWorld({
      programme: o.programme,
      start: began,
      seed: o.seed,
      file: path.join(folder, 'hamdam.sqlite'),
      decide: (context, event) => town.decide(context, event),
      said: (said) => town.said(said),
      refuses: (address) => (town.blocked.has(address) ? 'blocked' : null),
    });
    await town.live(world, began + days(o.days));
    await world.close();
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
  return { broken, counts: watch.counts };
}

type Deed =
  | { readonly type: 'handover.claimed' }
  | { readonly type: 'handover.replied'; readonly text: string }
  | { readonly type: 'handover.closed'; readonly outcome: string };

/** The people of one world, what they do, and the counselor who comes. */
class Town {
  readonly blocked = new Set<string>();
  private readonly o: BatchOptions;
  private readonly watch: Watch;
  private readonly lives = new Map<string, Life>();
  /** Under which address each writes now, and who writes from an address. */
  private readonly addresses = new Map<Life, string>();
  private readonly lost = new Set<Life>();
  /** Deeds that are to come, so that each is planned once. */
  private readonly tended = new Set<string>();
  /** The counselor's own chance with each person, so that a life goes the same way whoever else lives. */
  private readonly chances = new Map<Life | undefined, () => number>();
  private readonly due: Due[] = [];
  private orders = 0;
  private deeds = 0;
  private world: World | null = null;

  constructor(o: BatchOptions, watch: Watch) {
    this.o = o;
    this.watch = watch;
    for (const index of o.people) {
      const life = lifeOf(o.seed, index, began, began + days(o.days));
      this.lives.set(life.name, life);
      this.addresses.set(life, life.name);
      this.chances.set(life, randomFrom((o.seed * 31 + index * 7_907) >>> 0));
      for (const act of life.acts) this.plan(act.at, () => this.act(life, act));
    }
  }

  async live(world: World, end: Instant): Promise<void> {
    this.world = world;
    let checkedAt = world.now();
    while (world.now() < end) {
      const next = Math.min(this.due[0]?.at ?? end, end);
      const due = await world.store.nextDue();
      await world.advance(due !== null && due > world.now() && due < next ? due : next);
      while (this.due[0] && this.due[0].at <= world.now()) await this.due.shift()!.run();
      if (world.now() - checkedAt < checkEvery) continue;
      checkedAt = world.now();
      await this.watch.check(world.store, checkedAt);
    }
    await this.watch.check(world.store, world.now());
  }

  readonly decide = (context: Context, event: Event): Decision => {
    const decision = (this.o.decide ?? careDecides)(context, event);
    this.watch.decided(context, event, decision);
    const random = this.chances.get(this.lives.get(context.contactPoint.address)) ?? (() => 0.5);
    this.tend(decision.changes.person ?? context.person, event, random);
    return decision;
  };

  said(said: Said): void {
    this.watch.said(said);
    const life = this.lives.get(said.to);
    if (!life || this.addresses.get(life) !== said.to || this.blocked.has(said.to)) return;
    const answer = answerTo(life, said, this.lost.has(life));
    if (!answer) return;
    const { text, choice } = answer;
    this.plan(answer.at, () => this.writes(life, choice ? { choice } : { text: text ?? '' }));
  }

  private plan(at: Instant, run: () => Promise<void>): void {
    const entry = { at, order: this.orders++, run };
    let place = this.due.length;
    while (place > 0 && this.due[place - 1]!.at > at) place--;
    this.due.splice(place, 0, entry);
  }

  private async writes(life: Life, message: { text: string } | { choice: string }): Promise<void> {
    const address = this.addresses.get(life)!;
    if (!this.blocked.has(address)) await this.world!.hears(address, message);
  }

  private async act(life: Life, act: Act): Promise<void> {
    const address = this.addresses.get(life)!;
    const person = this.watch.personOf(life.name);
    const mute = act.writes !== undefined && this.blocked.has(address);
    // What nobody could write was not told, and nothing follows from it.
    if (mute) return;
    this.watch.does(person, act);
    if (act.marks === 'loss') this.lost.add(life);
    if (act.blocks === true) this.blocked.add(address);
    if (act.blocks === false) this.blocked.delete(address);
    if (act.writes !== undefined) await this.writes(life, { text: act.writes });
    if (act.moves) await this.move(life, address);
    if (act.dies && person !== null) await this.dies(life, address, person);
  }

  private async move(life: Life, address: string): Promise<void> {
    const to = { channel: 'phone', account: 'simulated', address: `${life.name}-new` };
    this.addresses.set(life, to.address);
    this.lives.set(to.address, life);
    if (this.blocked.has(address)) this.blocked.add(to.address);
    await this.happens(`moves:${life.name}`, { contactPoint: { ...to, address } }, { type: 'contactPoint.moved', to });
  }

  /** Nobody writes any more; days later the programme's staff hear of it. */
  private async dies(life: Life, address: string, person: string): Promise<void> {
    this.blocked.add(address);
    await this.happens(
      `dies:${life.name}`,
      { person },
      { type: 'life.recorded', news: { what: 'died' }, by: 'simulated' },
    );
  }

  /** A counselor claims whatever is open, answers whoever writes, and closes in the end. */
  private tend(person: Person, { at, type }: Event, random: () => number): void {
    const handover = liveHandover(person.handover);
    if (!handover) return;
    const deed = (when: Instant, what: Deed) => {
      const key = `${handover.id}:${what.type}`;
      if (this.tended.has(key)) return;
      this.tended.add(key);
      this.plan(when, async () => {
        this.tended.delete(key);
        const by = { handover: handover.id, counselor: { id: 'simulated', name: 'Synthetic counselor' } };
        await this.happens(`deed:${++this.deeds}`, { person: person.id }, { ...by, ...what });
      });
    };
    if (handover.state === 'open') {
      deed(at + minutes(1 + Math.floor(random() * 10)), { type: 'handover.claimed' });
      return;
    }
    if (type === 'message.received' || handover.firstReplyAt === null)
      deed(at + minutes(1), { type: 'handover.replied', text: 'A synthetic answer.' });
    deed(at + hours(1 + Math.floor(random() * 20)), { type: 'handover.closed', outcome: 'helped' });
  }

  private async happens(id: string, subject: Arrival['subject'], what: object): Promise<void> {
    const arrival = { id: `simulated:${id}`, subject, sentAt: this.world!.now(), ...what } as Arrival;
    await this.world!.happens(arrival);
  }
}
