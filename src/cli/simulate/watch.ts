import type { Context } from '#src/care/context.ts';
import type { Decision } from '#src/care/decision.ts';
import type { Event } from '#src/care/event.ts';
import { liveHandover } from '#src/care/handover/open.ts';
import { criticalUrgency } from '#src/care/medication/critical.ts';
import { doseKey } from '#src/care/medication/doses.ts';
import type { Outgoing, Say } from '#src/care/outgoing.ts';
import type { Person } from '#src/care/person.ts';
import { dateOf, instantOf, isQuiet } from '#src/care/plan/calendar.ts';
import { countsToday, usualDailyLimit } from '#src/care/plan/daily.ts';
import { episodeOf } from '#src/care/plan/occurrence.ts';
import { wakesOf } from '#src/care/plan/wakes.ts';
import type { Programme } from '#src/care/programme.ts';
import { atLeast, hours, type Instant } from '#src/care/words.ts';
import type { Store } from '#src/store/store.ts';
import type { Said } from '../world.ts';
import { type Act, longestOutage } from './life.ts';
import type { Broken, Rule } from './rules.ts';
import { dangers } from './tellings.ts';
import { away, learnHours, type Truth, unknownYet } from './truth.ts';

/**
 * Holds every decision and everything that is said in a simulated world against what must always be. It knows what people
 * did, not what the companion made of it, and judges by its own means wherever there are any.
 */
export class Watch {
  private readonly programme: Programme;
  private readonly broke: (broken: Broken) => void;
  private readonly truths = new Map<string, Truth>();
  /** People who are to come, by their first address. */
  private readonly expected = new Map<string, Truth>();
  /** Rows that may have arrived though nobody knows: these may be said again. */
  private readonly unknowns = new Set<string>();
  private readonly saidOnce = new Set<string>();
  /** Ids of occurrences that happened: a wake of that name can never come again. */
  private readonly happened = new Set<string>();
  private readonly severalTimes: ReadonlySet<string>;
  /** How much was checked, so that a silent watch is not taken for a good one. */
  readonly counts = { decisions: 0, said: 0, reminders: 0, passedOver: 0, dangers: 0, handovers: 0 };

  constructor(programme: Programme, broke: (broken: Broken) => void) {
    this.programme = programme;
    this.broke = broke;
    const says = programme.plans.flatMap((p) => p.items.flatMap((i) => i.says ?? []));
    this.severalTimes = new Set(says.filter((key, i) => says.indexOf(key) !== i));
  }

  /** Somebody will write from that address for the first time. */
  expect(name: string): void {
    this.expected.set(name, unknownYet(name, this.programme.timeZone));
  }

  /** That person does that now, before anything follows from it. */
  does(name: string, act: Act, at: Instant): void {
    const truth = this.expected.get(name);
    if (!truth) return;
    if (act.marks === 'pregnant') truth.stage = 'pregnant';
    if (act.marks === 'birth' && truth.stage === 'pregnant') truth.stage = 'born';
    if (act.marks === 'loss') truth.stage = truth.stage === 'born' ? 'baby-lost' : 'lost';
    if (act.marks === 'stop') truth.stopped = true;
    if (act.marks === 'start') truth.stopped = false;
    if (act.marks === 'died') truth.dead = true;
    if (act.marks) truth.since = at;
  }

  /** Whether that row arrived is not known to anybody but the person. */
  unknown(outgoing: string): void {
    this.unknowns.add(outgoing);
  }

  /** One decision, as it is about to be written. */
  decided(context: Context, event: Event, decision: Decision): void {
    this.counts.decisions++;
    const { person: before, contactPoint } = context;
    const after = decision.changes.person ?? before;
    const truth = this.truthOf(after, contactPoint.address);
    const broke = (rule: Rule, detail: string) => this.broke({ rule, at: event.at, name: truth.name, detail });
    const timeZone = after.timeZone ?? this.programme.timeZone;
    // What was asked by another clock is asked again by it.
    if (timeZone !== truth.timeZone) [truth.timeZone, truth.since] = [timeZone, event.at];
    if (before.medication.medicines !== after.medication.medicines) learnHours(truth.hours, after);
    if (event.type === 'message.received' && event.choice?.startsWith('medicine:later/'))
      truth.laters.set(event.choice.slice('medicine:later/'.length), event.at);
    if (event.type === 'message.received' && dangers.has(event.text)) this.checkDanger(after, broke);
    if (event.type === 'occurrence.due') this.happened.add(event.id);
    if (event.type === 'delivery.failed') this.failed(truth, event.outgoing, event.at);
    this.checkHuman(after, broke);
    this.checkDoses(before, after, broke);
    this.checkProgress(before, after, decision, broke);
    if (event.type === 'occurrence.due') this.checkEnds(before, after, broke);
    for (const { id } of decision.wakes.set) {
      const comes = this.happened.has(id) && !after.timers['plan:catch-up'] && !id.includes(':timer:plan:');
      if (comes) broke('lost', `${id.slice(id.indexOf(':', 11) + 1)} can never ring again`);
    }
    if (liveHandover(after.handover) && after.handover?.id !== before.handover?.id) this.counts.handovers++;
    this.follow(truth, decision);
  }

  /** A row ended unsaid. The pause that somebody asked for is over at its time, whether or not they could be told. */
  private failed(truth: Truth, outgoing: string, at: Instant): void {
    const body = truth.owed.get(outgoing)?.body;
    if (body?.kind === 'say' && body.keys.some((key) => away.over.has(key))) [truth.away, truth.since] = [false, at];
    truth.owed.delete(outgoing);
  }

  /** Something reached a phone. */
  said(said: Said): void {
    this.counts.said++;
    const truth = this.truths.get(said.person);
    if (!truth) return;
    const broke = (rule: Rule, detail: string) => this.broke({ rule, at: said.at, name: truth.name, detail });
    const { keys } = said.body;
    const what = keys.join('+');
    const again = this.saidOnce.has(said.outgoing);
    if (again && !this.unknowns.has(said.outgoing)) broke('doubled', what);
    this.saidOnce.add(said.outgoing);
    const ends = keys.some((key) => away.over.has(key));
    if (ends || keys.some((key) => away.begins.has(key))) [truth.away, truth.since] = [!ends, said.at];
    truth.owed.delete(said.outgoing);
    const gone = { none: [], pregnant: [], born: ['pregnancy'] }[truth.stage as 'born'] ?? ['pregnancy', 'baby'];
    if ((gone as string[]).includes(said.topic)) broke('after its stage', `${what} after ${truth.stage}`);
    const reminds = said.priority === 'reminder';
    if (!reminds) return;
    this.counts.reminders++;
    if (truth.stopped || truth.dead) broke('after stop', what);
    if (truth.away) broke('while away', what);
    if (keys.includes('medicine.dose')) this.checkHour(truth, said, broke);
    else if (isQuiet(said.at, truth.timeZone, this.programme.quietHours)) broke('in quiet hours', what);
    // What may have arrived and is said once more is still one message of the day.
    if (again || !countsToday({ ...said, body: said.body } as unknown as Outgoing)) return;
    // The same words may ask of two things: then their answers differ.
    this.checkDay(truth, said.at, what, `${what} ${said.body.options[0]?.id ?? ''}`, broke);
  }

  /** Holds what the store knows against the documents: every wake that a life plans is there, and nothing waits for ever. */
  async check(store: Store, now: Instant): Promise<void> {
    const stored = Map.groupBy(await store.dueWakes(Number.MAX_SAFE_INTEGER, 1_000_000), (w) => w.person);
    for (const [id, truth] of this.truths) {
      const person = (await store.person(id))?.person;
      if (!person) continue;
      const broke = (detail: string) => this.broke({ rule: 'lost', at: now, name: truth.name, detail });
      const there = new Map((stored.get(id) ?? []).map((w) => [w.id, w.dueAt]));
      for (const wake of wakesOf(person, this.programme)) {
        const waitsElsewhere = this.happened.has(wake.id) && person.timers['plan:catch-up'];
        if (there.get(wake.id) !== wake.dueAt && !waitsElsewhere) broke(`no wake of ${wake.plan}:${wake.item}`);
        if (wake.dueAt < now - hours(1) && !waitsElsewhere) broke(`overdue: ${wake.plan}:${wake.item}`);
      }
      this.checkSettled(person, truth, now);
      for (const row of truth.owed.values()) {
        const over = row.expiresAt !== null && row.expiresAt <= now;
        const { rests } = row.body as Say;
        const night = rests && isQuiet(now - hours(1), rests.timeZone, rests);
        // An answer waits for as long as the provider cannot reach that phone.
        if (row.dueAt < now - longestOutage - hours(1) && !over && !night)
          broke(`never left: ${row.body.kind === 'say' ? row.body.keys : ''}`);
        if (over) truth.owed.delete(row.id);
      }
    }
    const { waiting } = await store.counts();
    if (waiting > 0) this.broke({ rule: 'lost', at: now, name: '', detail: `${waiting} events wait` });
  }

  /** The id of the person whose first address that is, once they were heard of. */
  personOf(name: string): string | null {
    return this.expected.get(name)?.id ?? null;
  }

  private truthOf(person: Person, address: string): Truth {
    const known = this.truths.get(person.id);
    if (known) return known;
    if (!this.expected.has(address)) this.expect(address);
    const truth = this.expected.get(address)!;
    truth.id = person.id;
    this.truths.set(person.id, truth);
    return truth;
  }

  /** Words that every triage must hear: a human is called with the very decision. */
  private checkDanger({ handover }: Person, broke: (rule: Rule, detail: string) => void): void {
    const live = liveHandover(handover);
    if (!live || !atLeast(live.urgency, 'urgent')) broke('danger without a human', 'words of danger');
  }

  /** A dose is asked about at an hour that the person chose, or after it within the window and the times of its repeats. */
  private checkHour(truth: Truth, { at, body }: Said, broke: (rule: Rule, detail: string) => void): void {
    const nth = /^medicine:taken\/(\d{4}-\d\d-\d\d)\/(\d\d:\d\d)$/.exec(body.options[0]?.id ?? '');
    if (!nth) return;
    const [, date = '', time = ''] = nth;
    if (!truth.hours.has(time)) return void broke('at no hour they chose', `${time} was never told`);
    // Who taps "later" chose that hour, too: half an hour or two hours on.
    if (at - (truth.laters.get(`${date}/${time}`) ?? 0) <= hours(2.2)) return;
    const late = at - instantOf(date, time, truth.timeZone);
    // Who has just travelled is asked by the clock of the zone they came from.
    const slack = at - truth.since < hours(48) ? hours(14) : 0;
    if (late < -slack || late > hours(8) + slack) broke('at no hour they chose', `${late / 3_600_000} h after ${time}`);
  }

  /** A dose that was asked about has an answer, is recorded as missed, or is still waited for. */
  private checkSettled({ medication, timers }: Person, truth: Truth, now: Instant): void {
    for (const { medicine, nth, state, at } of medication.doses) {
      if ((state !== 'asked' && state !== 'later') || timers[`medicine:${nth}`] || at <= truth.since) continue;
      const critical = medication.medicines.some((m) => m.id === medicine && m.critical);
      if (critical && at < now - hours(24))
        this.broke({ rule: 'critical dose unseen', at: now, name: truth.name, detail: `${nth} was never settled` });
    }
  }

  /** Whatever stands as urgent has a human who was called, until a human has closed it. */
  private checkHuman(after: Person, broke: (rule: Rule, detail: string) => void): void {
    for (const { concern, urgency } of after.concerns) {
      if (!atLeast(urgency, 'urgent')) continue;
      this.counts.dangers++;
      const live = liveHandover(after.handover);
      if (!live || !atLeast(live.urgency, 'urgent')) broke('danger without a human', concern);
    }
    const open = liveHandover(after.handover);
    const called = open?.state !== 'open' || !atLeast(open.urgency, 'urgent') || after.timers['handover:call'];
    if (!called) broke('danger without a human', 'nobody is called any more');
  }

  /** Two doses of a critical medicine that were not taken, one after the other, have a human at once (facts §4.3). */
  private checkDoses(before: Person, after: Person, broke: (rule: Rule, detail: string) => void): void {
    if (before.medication.doses === after.medication.doses) return;
    for (const medicine of after.medication.medicines) {
      if (!medicine.critical || criticalUrgency(medicine.name) === null) continue;
      const settled = (of: Person) =>
        of.medication.doses
          .filter((d) => d.medicine === medicine.id && d.state !== 'asked' && d.state !== 'later')
          .filter((d) => d.reason !== 'not-asked')
          .toSorted((a, b) => a.dueAt - b.dueAt);
      const [old, now] = [settled(before), settled(after)];
      if (now.length === 0 || now.at(-1)!.nth === old.at(-1)?.nth) continue;
      const gap = now.slice(now.findLastIndex((d) => d.state === 'taken') + 1);
      if (gap.length > 0 && gap.length % 2 === 0 && !liveHandover(after.handover))
        broke('critical dose unseen', `${gap.length} doses`);
    }
  }

  /** What a plan has done is done once, in its order, and is either said or recorded as passed over. */
  private checkProgress(
    before: Person,
    after: Person,
    { outgoing, changes }: Decision,
    broke: (rule: Rule, detail: string) => void,
  ): void {
    if (before.plan.done === after.plan.done) return;
    const said = outgoing.flatMap(({ body }) => (body.kind === 'say' ? [body.keys] : []));
    const passed = changes.audit.filter((a) => /passed-over$|^review\.same$/.test(a.action)).map((a) => a.detail);
    this.counts.passedOver += passed.length;
    for (const [key, nth] of Object.entries(after.plan.done)) {
      const was = before.plan.done[key] ?? '';
      if (was === nth || nth.endsWith('9999')) continue;
      if (was > nth && episodeOf(was) === episodeOf(nth)) broke('doubled', `${key} went back`);
      const dose = key === doseKey;
      const item = this.programme.plans.flatMap((p) => p.items.filter((i) => `${p.id}:${i.id}` === key))[0];
      const words = dose ? 'medicine.dose' : item?.says;
      const told = words ? said.some((keys) => keys.includes(words)) : said.length > 0 || item?.asks === 'mood';
      const asked = item?.asks === 'review' || item?.asks === 'reading' || item?.asks === 'how-it-is';
      // The end of a time away stands in the record, and with it all that lay in it.
      const back = dose && changes.audit.some((a) => /^(?:hospital|pause|travel)\.(?:began|ended)$/.test(a.action));
      const recorded = back || passed.some((d) => d === nth || d === `${key} ${nth}`);
      if (!told && !recorded && !(asked && said.length > 0))
        broke('lost', `${key} ${nth} was neither said nor recorded`);
    }
  }

  /** Nobody leaves a plan because time passed: people do, and what they tell. */
  private checkEnds(before: Person, after: Person, broke: (rule: Rule, detail: string) => void): void {
    for (const id of Object.keys(before.plan.enrolled ?? {}))
      if (!after.plan.enrolled?.[id]) broke('ended by time alone', id);
    if (before.chronic.conditions.length > after.chronic.conditions.length) broke('ended by time alone', 'a condition');
  }

  private checkDay(
    truth: Truth,
    at: Instant,
    what: string,
    asked: string,
    broke: (rule: Rule, detail: string) => void,
  ): void {
    const day = dateOf(at, truth.timeZone);
    truth.today = truth.day === day ? truth.today + 1 : 1;
    truth.day = day;
    const limit = this.programme.dailyLimit ?? usualDailyLimit;
    if (truth.today > limit) broke('too many a day', `${truth.today}: ${what}`);
    const last = truth.lastSaid.get(asked);
    truth.lastSaid.set(asked, at);
    const often = what.split('+').some((key) => this.severalTimes.has(key)) || what.startsWith('screening.');
    if (!often && last !== undefined && at - last < hours(12)) broke('doubled', what);
  }

  /** Keeps account of the rows that were decided, until each has ended. */
  private follow(truth: Truth, { outgoing, changes, redirections = [] }: Decision): void {
    for (const withdrawal of changes.withdrawals) {
      for (const row of truth.owed.values()) {
        const gone =
          ('outgoing' in withdrawal && row.id === withdrawal.outgoing) ||
          ('topic' in withdrawal && row.topic === withdrawal.topic) ||
          ('contactPoint' in withdrawal && row.contactPoint === withdrawal.contactPoint);
        if (gone) truth.owed.delete(row.id);
      }
    }
    if (redirections.length > 0) truth.owed.clear();
    for (const row of outgoing) {
      if (row.body.kind === 'say' && row.insteadOf === null) truth.owed.set(row.id, row);
    }
  }
}
