import { createHash } from 'node:crypto';
import type { Context } from '#src/care/context.ts';
import { decide as careDecides } from '#src/care/decide.ts';
import type { Decision } from '#src/care/decision.ts';
import type { Arrival, Event } from '#src/care/event.ts';
import { liveHandover } from '#src/care/handover/open.ts';
import type { Outcome } from '#src/care/outgoing.ts';
import type { Person } from '#src/care/person.ts';
import type { Programme } from '#src/care/programme.ts';
import { days, hours, type Instant, minutes } from '#src/care/words.ts';
import type { Store } from '#src/store/store.ts';
import { createWorld, randomFrom, type Said, type World } from '../world.ts';
import { type Act, type Life, lifeOf, type Span } from './life.ts';
import { answerTo } from './player.ts';
import type { Broken } from './rules.ts';
import { Watch } from './watch.ts';

export interface BatchOptions {
  readonly seed: number;
  /** The indices of the people who live in this world. */
  readonly people: readonly number[];
  readonly days: number;
  readonly programme: Programme;
  /** Care's own, unless a test wants to see a broken rule caught. */
  readonly decide?: (context: Context, event: Event) => Decision;
  /** The lives of the seed, unless a test wants one of its own. */
  readonly life?: (index: number) => Life;
  /** Told of the store before the world ends: what these lives left on record. */
  readonly ended?: (store: Store, now: Instant) => Promise<void>;
}

export interface BatchEnd {
  readonly broken: readonly Broken[];
  readonly counts: Watch['counts'];
  /** Of all that each person was told and when, by index: the same seed gives the same. */
  readonly digests: Readonly<Record<number, string>>;
}

/** When every simulation begins: in a January, so that two years hold a leap day and a month end of each kind. */
export const began: Instant = Date.parse('2027-01-11T03:00:00Z');
/** How often the store is held against the documents. */
const checkEvery = days(10);
/** A life that breaks one rule breaks it again every day; so much of it is enough. */
const mostBroken = 50;

/** When the service is down, in every world of that seed: some hours every other month, at times for more than a day. */
export function downtimesOf(seed: number, end: Instant): Span[] {
  const random = randomFrom((seed * 9_176 + 5) >>> 0);
  const found: Span[] = [];
  for (let at = began + days(20); at < end; ) {
    at += Math.floor(days(20 + random() * 60));
    const long = random() < 0.2 ? hours(26) : 0;
    found.push({ from: at, to: at + long + Math.floor(random() * hours(8)) });
  }
  return found.filter((d) => d.to < end);
}

/** Lets some people live in one world, on a virtual clock, with the real corridor and a database in memory, and watches. */
export async function runBatch(o: BatchOptions): Promise<BatchEnd> {
  const broken: Broken[] = [];
  const watch = new Watch(o.programme, (b) => void (broken.length < mostBroken && broken.push(b)));
  const town = new Town(o, watch);
  const world = await createWorld({
    programme: o.programme,
    start: began,
    seed: o.seed,
    // People must not share a chance: each life goes the same way whoever else lives.
    random: () => 0.5,
    decide: (context, event) => town.decide(context, event),
    said: (said) => town.said(said),
    refuses: (address) => (town.blocked.has(address) ? 'blocked' : null),
    ends: (said) => town.ends(said),
  });
  await town.live(world, began + days(o.days));
  await o.ended?.(world.store, world.now());
  await world.close();
  return { broken, counts: watch.counts, digests: town.digests() };
}

type Deed =
  | { readonly type: 'handover.claimed' }
  | { readonly type: 'handover.replied'; readonly text: string }
  | { readonly type: 'handover.closed'; readonly outcome: string };

interface Due {
  readonly at: Instant;
  readonly order: number;
  readonly run: () => Promise<void>;
}

/** What belongs to one life alone, so that it goes the same way whoever else lives. */
interface Self {
  readonly life: Life;
  /** Under which address they write now. */
  address: string;
  lost: boolean;
  deeds: number;
  /** The counselor's chance with this person, and the provider's. */
  readonly counselor: () => number;
  readonly provider: () => number;
  readonly digest: ReturnType<typeof createHash>;
}

/** The people of one world, what they do, and the counselor who comes. */
class Town {
  readonly blocked = new Set<string>();
  private readonly o: BatchOptions;
  private readonly watch: Watch;
  /** By every address they ever wrote from. */
  private readonly selves = new Map<string, Self>();
  /** Deeds that are to come, so that each is planned once. */
  private readonly tended = new Set<string>();
  private readonly due: Due[] = [];
  private orders = 0;
  private world: World | null = null;

  constructor(o: BatchOptions, watch: Watch) {
    this.o = o;
    this.watch = watch;
    for (const index of o.people) {
      const life = o.life?.(index) ?? lifeOf(o.seed, index, began, began + days(o.days));
      const chance = (n: number) => randomFrom((o.seed * 31 + index * 7_907 + n) >>> 0);
      const alone = { counselor: chance(0), provider: chance(1), digest: createHash('sha256') };
      const self: Self = { life, address: life.name, lost: false, deeds: 0, ...alone };
      this.selves.set(life.name, self);
      watch.expect(life.name);
      for (const act of life.acts) this.plan(act.at, () => this.act(self, act));
    }
  }

  digests(): Record<number, string> {
    const found: Record<number, string> = {};
    for (const self of new Set(this.selves.values())) found[self.life.index] = self.digest.copy().digest('hex');
    return found;
  }

  async live(world: World, end: Instant): Promise<void> {
    this.world = world;
    const downs = downtimesOf(this.o.seed, end);
    let checkedAt = world.now();
    while (world.now() < end) {
      const next = Math.min(this.due[0]?.at ?? end, downs[0]?.from ?? end, end);
      const due = await world.store.nextDue();
      await world.advance(due !== null && due > world.now() && due < next ? due : next);
      // Nobody is heard and nothing rings while it is down; when it is up, what is due comes and then what people wrote.
      if (downs[0] && downs[0].from <= world.now()) {
        world.skip(downs.shift()!.to);
        await world.advance(world.now());
        // What waited for it may need a second try: it is looked for an hour later at the soonest.
        checkedAt = Math.max(checkedAt, world.now() - checkEvery + hours(1));
      }
      while (this.due[0] && this.due[0].at <= world.now()) await this.due.shift()!.run();
      if (world.now() - checkedAt < checkEvery) continue;
      await world.advance(world.now());
      checkedAt = world.now();
      await this.watch.check(world.store, checkedAt);
    }
    await world.advance(world.now());
    await this.watch.check(world.store, world.now());
  }

  readonly decide = (context: Context, event: Event): Decision => {
    const decision = (this.o.decide ?? careDecides)(context, event);
    this.watch.decided(context, event, decision);
    const self = this.selves.get(context.contactPoint.address);
    if (self) this.tend(decision.changes.person ?? context.person, event, self);
    return decision;
  };

  said(said: Said): void {
    this.watch.said(said);
    const self = this.selves.get(said.to);
    if (!self) return;
    const { body, at } = said;
    self.digest.update(`${at} ${body.text} ${body.options.map((o) => o.id).join()}\n`);
    if (self.address !== said.to || this.blocked.has(said.to)) return;
    const answer = answerTo(self.life, said, self.lost);
    if (!answer) return;
    const { text, choice } = answer;
    this.plan(answer.at, () => this.writes(self, choice ? { choice } : { text: text ?? '' }));
  }

  /** Most sends go well. At times nobody knows, the provider asks to come back, or cannot reach that phone for hours. */
  ends(said: Said): { outcome: Outcome; arrives: boolean } | null {
    const self = this.selves.get(said.to);
    if (!self) return null;
    const draw = self.provider();
    const out = self.life.outages.some((span) => said.at >= span.from && said.at < span.to);
    if (out) return { outcome: { outcome: 'retry', at: said.at + minutes(5), why: 'simulated' }, arrives: false };
    if (draw < 0.99) return null;
    if (draw > 0.997) return { outcome: { outcome: 'retry', at: null, why: 'simulated' }, arrives: false };
    const arrives = draw > 0.993;
    if (arrives) this.watch.unknown(said.outgoing);
    return { outcome: { outcome: 'unknown', why: 'simulated' }, arrives };
  }

  private plan(at: Instant, run: () => Promise<void>): void {
    const entry = { at, order: this.orders++, run };
    let place = this.due.length;
    while (place > 0 && this.due[place - 1]!.at > at) place--;
    this.due.splice(place, 0, entry);
  }

  private async writes(self: Self, message: { text: string } | { choice: string }): Promise<void> {
    if (!this.blocked.has(self.address)) await this.world!.hears(self.address, message);
  }

  private async act(self: Self, act: Act): Promise<void> {
    const { name } = self.life;
    // What nobody could write was not told, and nothing follows from it.
    if (act.writes !== undefined && this.blocked.has(self.address)) return;
    const person = this.watch.personOf(name);
    if (act.records && person === null) return;
    this.watch.does(name, act, this.world!.now());
    if (act.marks === 'loss') self.lost = true;
    if (act.blocks === true) this.blocked.add(self.address);
    if (act.blocks === false) this.blocked.delete(self.address);
    if (act.enrols) {
      const { channel, account = '', address } = act.enrols;
      const contactPoint = { channel, account, address };
      const enrolled = { type: 'person.enrolled', form: act.enrols, by: 'simulated' };
      await this.happens(`enrols:${name}`, { contactPoint }, enrolled);
    }
    if (act.writes !== undefined) await this.writes(self, { text: act.writes });
    if (act.records) {
      const id = `records:${name}:${++self.deeds}`;
      await this.happens(id, { person: person! }, { type: 'life.recorded', news: act.records, by: 'simulated' });
    }
    if (act.moves) await this.move(self);
    if (act.dies) this.blocked.add(self.address);
  }

  private async move(self: Self): Promise<void> {
    const { address } = self;
    const to = { channel: 'phone', account: 'simulated', address: `${self.life.name}-new` };
    self.address = to.address;
    this.selves.set(to.address, self);
    if (this.blocked.has(address)) this.blocked.add(to.address);
    const contactPoint = { ...to, address };
    await this.happens(`moves:${self.life.name}`, { contactPoint }, { type: 'contactPoint.moved', to });
  }

  /** A counselor claims whatever is open, at times only after hours, answers whoever writes, and closes in the end. */
  private tend(person: Person, { at, type }: Event, self: Self): void {
    const handover = liveHandover(person.handover);
    if (!handover) return;
    const random = self.counselor;
    const deed = (when: Instant, what: Deed) => {
      const key = `${handover.id}:${what.type}`;
      if (this.tended.has(key)) return;
      this.tended.add(key);
      this.plan(when, async () => {
        this.tended.delete(key);
        const by = { handover: handover.id, counselor: { id: 'simulated', name: 'Synthetic counselor' } };
        await this.happens(`deed:${self.life.name}:${++self.deeds}`, { person: person.id }, { ...by, ...what });
      });
    };
    if (handover.state === 'open') {
      const late = random() < 0.05 ? minutes(60 + Math.floor(random() * 240)) : 0;
      deed(at + late + minutes(1 + Math.floor(random() * 10)), { type: 'handover.claimed' });
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
