import { endPlans } from '../consent/endPlans.ts';
import { openHandover } from '../handover/open.ts';
import { addDays, afterQuiet, dateOf, daysBetween, instantOf } from '../plan/calendar.ts';
import { heldUntil } from '../plan/daily.ts';
import { isSuspended, mayRemind } from '../plan/stage.ts';
import type { Turn } from '../turn.ts';
import { type Condition, days, hours, type PlainDate } from '../words.ts';
import type { FollowedCondition, Visit, VisitOutcome } from './chronic.ts';

/**
 * Days between check-ups (facts §3.6): four weeks where the readings are not within the goal, or are not known; three
 * months, the shorter of the two that are named, where they are.
 */
const interval = { uncontrolled: 28, controlled: 84 } as const;
/** High readings: within three days, as the person is told (facts §3.1, T3). */
const atOnce = 3;
/** It is spoken of so many days before, asked about so many after; whoever will come is asked again a week later. */
const [before, after, putOffBy] = [3, 2, 7];
/** For how long an answer is waited for before it is asked again, and then before a human looks for them. */
const waits = days(3);
const at = '10:30';

export type Control = 'controlled' | 'uncontrolled' | 'high';

/**
 * Sets the next check-up by how the readings came out. One that is expected earlier stays, but for readings that have come
 * within the goal since. One that is over stays until it is known what became of it, and so does a "no".
 */
export function planVisit(turn: Turn, condition: Condition, control: Control): void {
  const followed = find(turn, condition);
  if (!followed) return;
  const today = dateOf(turn.at, turn.timeZone);
  const known = followed.visit;
  const controlled = control === 'controlled';
  if (known && stands(known, today, control)) {
    set(turn, condition, { ...known, controlled });
    // One that waits with another's is not forgotten.
    const waiting = [followed, ...sameVisit(turn, followed)].some((f) => turn.person.timers[timerOf(f.condition)]);
    const forgotten = known.dueOn !== null && !known.tracing && !waiting;
    if (forgotten) waitFor(turn, condition, known.dueOn!);
    return;
  }
  const base = known?.keptOn ?? dateOf(followed.since, turn.timeZone);
  const dueOn = dueBy(today, base, known, control);
  set(turn, condition, { ...fresh, ...known, dueOn, controlled });
  waitFor(turn, condition, dueOn);
}

/** Whether nothing is to be changed about the visit that is known: it is traced, over, elsewhere, or was declined. */
function stands(known: Visit, today: PlainDate, control: Control): boolean {
  if (known.tracing || known.dueOn === null || known.dueOn < today) return true;
  return known.outcome === 'refused' && control !== 'high';
}

/** Who is new here is expected within four weeks (facts §3.6); nothing where a check-up is expected already. */
export function expectVisit(turn: Turn, condition: Condition): void {
  const followed = find(turn, condition);
  if (followed && !followed.visit) planVisit(turn, condition, 'uncontrolled');
}

const fresh: Visit = { dueOn: null, controlled: false, keptOn: null, putOff: 0, tracing: false, outcome: null };

function dueBy(today: PlainDate, base: PlainDate, known: Visit | undefined, control: Control): PlainDate {
  if (control === 'controlled') return latest(addDays(base, interval.controlled), addDays(today, putOffBy));
  const soonest = addDays(today, control === 'high' ? atOnce : interval.uncontrolled);
  const expected = known?.dueOn ?? null;
  return expected !== null && expected >= today && expected < soonest ? expected : soonest;
}

const latest = (a: PlainDate, b: PlainDate): PlainDate => (a > b ? a : b);

const timerOf = (condition: Condition): string => `chronic:visit/${condition}`;

/** The next that is to be done about a visit: to speak of it before, or to ask afterwards. */
function waitFor(turn: Turn, condition: Condition, dueOn: PlainDate): void {
  const today = dateOf(turn.at, turn.timeZone);
  const ahead = daysBetween(today, dueOn) > before;
  const date = ahead ? addDays(dueOn, -before) : addDays(dueOn, after);
  turn.setTimer(timerOf(condition), instantOf(date, at, turn.timeZone), { step: ahead ? 'coming' : 'ask' });
}

/** The moment for it has come: it is spoken of, asked about, asked about once more, or a human looks for them. */
export function visitRang(turn: Turn, condition: string, data: Readonly<Record<string, string>>): void {
  const followed = turn.person.chronic.conditions.find((c) => c.condition === condition);
  if (!followed?.visit?.dueOn || !mayRemind(turn.person)) return;
  const held = isSuspended(turn.person) ? turn.at + hours(12) : heldUntil(turn);
  const dueAt = afterQuiet(held ?? turn.at, turn.timeZone, turn.programme.quietHours);
  const timer = timerOf(followed.condition);
  if (dueAt > turn.at) return void turn.setTimer(timer, dueAt, { ...data });
  const { dueOn } = followed.visit;
  const others = sameVisit(turn, followed);
  if (data.step === 'trace') return void [followed, ...others].forEach((f) => void trace(turn, f));
  // Who is followed for two illnesses goes once, and is asked once: the others wait with this one.
  for (const { condition: other } of others) turn.clearTimer(timerOf(other));
  if (data.step === 'coming') {
    turn.say('chronic.visit-coming', {}, { priority: 'reminder', topic: 'chronic', expiresAt: turn.at + days(before) });
    const askAt = instantOf(addDays(dueOn, after), at, turn.timeZone);
    return void turn.setTimer(timer, Math.max(askAt, turn.at + days(1)), { step: 'ask' });
  }
  askVisit(turn, followed.condition);
  turn.setTimer(timer, turn.at + waits, { step: data.step === 'ask' ? 'again' : 'trace' });
}

/** The other check-ups that are expected within a few days of that one: one visit, for whoever keeps it. */
function sameVisit(turn: Turn, { condition, visit }: FollowedCondition): readonly FollowedCondition[] {
  const dueOn = visit?.dueOn;
  if (!dueOn) return [];
  return turn.person.chronic.conditions.filter(
    (c) =>
      c.condition !== condition &&
      c.visit?.dueOn &&
      !c.visit.tracing &&
      Math.abs(daysBetween(dueOn, c.visit.dueOn)) <= before,
  );
}

function askVisit(turn: Turn, condition: Condition): void {
  turn.ask({
    ...{ dialogue: 'chronic', step: 'visit', key: 'chronic.visit-ask', topic: 'chronic', priority: 'reminder' },
    options: [
      { payload: `visit/${condition}/kept:yes`, label: 'chronic.visit-kept' },
      { payload: `visit/${condition}/missed:no`, label: 'chronic.visit-missed' },
    ],
    expiresAt: turn.at + waits,
  });
}

/** What can be tapped where it did not take place. */
const reasons = ['will-come', 'elsewhere', 'moved', 'cannot', 'refused'] as const;

/** The person said whether the visit took place, or why not. */
export function visitAnswered(turn: Turn, condition: string, answer: string): void {
  const followed = turn.person.chronic.conditions.find((c) => c.condition === condition);
  turn.change({ asking: null });
  if (!followed?.visit) return void turn.say('common.too-old');
  if (answer === 'missed') {
    const options = reasons.map((r) => ({ payload: `visit/${condition}/${r}`, label: `chronic.visit-why.${r}` }));
    turn.ask({ dialogue: 'chronic', step: 'visit', key: 'chronic.visit-ask-why', options, topic: 'chronic' });
    return;
  }
  const all = [followed, ...sameVisit(turn, followed)];
  if (answer === 'cannot') {
    for (const one of all) trace(turn, one);
    return void turn.say('chronic.visit-human');
  }
  const outcome = (['kept', 'will-come', 'elsewhere', 'moved', 'refused'] as const).find((o) => o === answer);
  if (!outcome) return void turn.say('common.too-old');
  // Who put it off twice and did not come is not left to put it off for ever.
  const again = outcome === 'will-come' && followed.visit.putOff >= 1;
  for (const one of all) settleVisit(turn, one, outcome, 'person');
  if (again) trace(turn, find(turn, followed.condition)!);
  turn.say(again ? 'chronic.visit-human' : `chronic.visit-said.${outcome}`);
}

/** A human is to find out what became of it: a task within 72 hours. */
function trace(turn: Turn, { condition, visit }: FollowedCondition): void {
  set(turn, condition, { ...visit!, tracing: true });
  turn.clearTimer(timerOf(condition));
  turn.audit('companion', 'visit.traced', condition);
  openHandover(turn, 'soon', 'missed-visit');
}

/** How a visit ended. What follows on each outcome stands here alone, whoever told of it. */
function settleVisit(turn: Turn, followed: FollowedCondition, outcome: VisitOutcome, by: string): void {
  const { condition } = followed;
  const known = followed.visit ?? fresh;
  const today = dateOf(turn.at, turn.timeZone);
  turn.audit(by, 'visit.outcome', `${condition} ${outcome}`);
  turn.clearTimer(timerOf(condition));
  const settled: Visit = { ...known, tracing: false, outcome };
  if (outcome === 'kept') {
    const dueOn = addDays(today, known.controlled ? interval.controlled : interval.uncontrolled);
    next(turn, condition, { ...settled, keptOn: today, putOff: 0, dueOn });
  } else if (outcome === 'agreed' || outcome === 'will-come') {
    next(turn, condition, { ...settled, putOff: known.putOff + 1, dueOn: addDays(today, putOffBy) });
  } else if (outcome === 'refused') {
    // A "no" stands; it is asked about again when a stable person's check-up would be due.
    next(turn, condition, { ...settled, putOff: 0, dueOn: addDays(today, interval.controlled) });
  } else set(turn, condition, { ...settled, putOff: 0, dueOn: null });
}

const inAWeek = (turn: Turn): PlainDate => addDays(dateOf(turn.at, turn.timeZone), putOffBy);

function next(turn: Turn, condition: Condition, visit: Visit & { readonly dueOn: PlainDate }): void {
  set(turn, condition, visit);
  waitFor(turn, condition, visit.dueOn);
}

/**
 * A counselor closes the task of a visit that was missed with how it ended. Returns false where nothing more may be said
 * to this phone: it is not theirs, so all plans end there, and whatever was on its way is taken back.
 */
export function visitTraced(turn: Turn, outcome: string, counselor: string): boolean {
  const traced = turn.person.chronic.conditions.filter((c) => c.visit?.tracing);
  const found = (['kept', 'agreed', 'will-come', 'moved', 'refused', 'elsewhere', 'wrong-number'] as const).find(
    (o) => o === outcome,
  );
  for (const followed of traced) {
    if (found) settleVisit(turn, followed, found, counselor);
    // Closed with another outcome, it is not known yet how it ended: it is asked about again in a week.
    else next(turn, followed.condition, { ...followed.visit!, tracing: false, dueOn: inAWeek(turn) });
  }
  if (found !== 'wrong-number') return true;
  turn.change({ optedOutAt: turn.person.optedOutAt ?? turn.at });
  endPlans(turn);
  return false;
}

function find(turn: Turn, condition: Condition): FollowedCondition | undefined {
  return turn.person.chronic.conditions.find((c) => c.condition === condition);
}

function set(turn: Turn, condition: Condition, visit: Visit): void {
  const { chronic } = turn.person;
  const conditions = chronic.conditions.map((c) => (c.condition === condition ? { ...c, visit } : c));
  turn.change({ chronic: { ...chronic, conditions } });
}
