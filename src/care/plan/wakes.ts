import type { Wake } from '../decision.ts';
import { isAway } from '../life/life.ts';
import { doseKey, doseWindowMs, nextDose } from '../medication/doses.ts';
import type { Person } from '../person.ts';
import type { Programme } from '../programme.ts';
import type { Origin } from './definition.ts';
import { doneKey, occurrencesOf } from './occurrence.ts';
import { ringsAt } from './spread.ts';
import { isSuspended, mayFollowUp, mayHear, mayRemind, stageOf } from './stage.ts';

/**
 * The next occurrence of everything the person's document plans: timers, doses, plan items.
 * A function of the documents alone, so that any change of a life re-plans in the same commit.
 */
export function wakesOf(person: Person, programme: Programme): readonly Wake[] {
  return [...timerWakes(person), ...doseWakes(person, programme), ...planWakes(person, programme)];
}

/**
 * What must be set and cancelled so that the wakes of `before` become those of `after`. This runs on every decision, and
 * most change nothing that is planned or one kind of wake only: what cannot have changed is not computed.
 */
export function wakesChanged(before: Person, after: Person, programme: Programme): { set: Wake[]; cancel: string[] } {
  const changed: { set: Wake[]; cancel: string[] } = { set: [], cancel: [] };
  if (before === after) return changed;
  const all =
    before.timeZone !== after.timeZone ||
    isAway(before) !== isAway(after) ||
    before.life.hour !== after.life.hour ||
    before.life.fasting !== after.life.fasting ||
    mayRemind(before) !== mayRemind(after) ||
    mayFollowUp(before) !== mayFollowUp(after) ||
    isSuspended(before) !== isSuspended(after);
  if (all || before.timers !== after.timers) differ(timerWakes(before), timerWakes(after), changed);
  const dose = before.plan.done[doseKey] !== after.plan.done[doseKey];
  if (all || dose || before.medication.medicines !== after.medication.medicines)
    differ(doseWakes(before, programme), doseWakes(after, programme), changed);
  const life =
    before.maternal !== after.maternal ||
    before.chronic !== after.chronic ||
    before.safety.followUp !== after.safety.followUp ||
    before.plan.enrolled !== after.plan.enrolled ||
    (before.readings !== after.readings && countsFrom(programme, 'last reading')) ||
    (before.medication.doses !== after.medication.doses && countsFrom(programme, 'last dose'));
  const items = all || life ? undefined : itemsDone(before, after);
  if (items?.size !== 0) differ(planWakes(before, programme, items), planWakes(after, programme, items), changed);
  return changed;
}

const countsFrom = ({ plans }: Programme, origin: Origin): boolean =>
  plans.some((plan) => plan.items.some((item) => item.countsFrom === origin));

function differ(before: readonly Wake[], after: readonly Wake[], into: { set: Wake[]; cancel: string[] }): void {
  const old = new Map(before.map((w) => [w.id, w.dueAt]));
  for (const wake of after) {
    if (old.get(wake.id) !== wake.dueAt) into.set.push(wake);
    old.delete(wake.id);
  }
  into.cancel.push(...old.keys());
}

/** Which items of plans were done or passed over. */
function itemsDone(before: Person, after: Person): ReadonlySet<string> {
  const changed = new Set<string>();
  if (before.plan === after.plan) return changed;
  const [was, is] = [before.plan.done, after.plan.done];
  for (const key of Object.keys({ ...was, ...is })) if (was[key] !== is[key] && key !== doseKey) changed.add(key);
  return changed;
}

/** Timers of these dialogues are reminders: they wait or end with all others. Every other timer rings whatever happens. */
const reminding = /^(plan|maternal|medicine|screening):/;

function timerWakes(person: Person): Wake[] {
  const remind = mayRemind(person) || mayFollowUp(person);
  const suspended = isSuspended(person);
  const away = isAway(person);
  return Object.entries(person.timers)
    .filter(([item, t]) => !reminding.test(item) || (remind && (!suspended || (t.data.critical === 'yes' && !away))))
    .map(([item, timer]) => wake(person, 'timer', item, timer.nth, timer.dueAt));
}

function doseWakes(person: Person, programme: Programme): Wake[] {
  if (!mayRemind(person) || isAway(person)) return [];
  const dose = nextDose(person, programme, isSuspended(person));
  if (!dose) return [];
  const timeZone = person.timeZone ?? programme.timeZone;
  const of = { person: person.id, dueAt: dose.dueAt, windowMs: doseWindowMs, timeZone, dose: true };
  return [wake(person, 'medication', 'dose', dose.nth, ringsAt(of, programme))];
}

/** Of all items, or of those alone. */
function planWakes(person: Person, programme: Programme, only?: ReadonlySet<string>): Wake[] {
  if (isSuspended(person)) return [];
  const timeZone = person.timeZone ?? programme.timeZone;
  const wakes: Wake[] = [];
  for (const plan of programme.plans) {
    if (!mayHear(person, plan.for) || stageOf(plan, person, timeZone) === null) continue;
    for (const item of plan.items) {
      if (only && !only.has(doneKey(plan, item))) continue;
      for (const next of occurrencesOf(plan, item, person, programme)) {
        const of = { person: person.id, dueAt: next.dueAt, windowMs: item.windowMs, timeZone, dose: false };
        // What follows a crisis is never many people's at one time.
        const at = plan.for === 'crisis' || plan.for === 'supporter' ? next.dueAt : ringsAt(of, programme);
        wakes.push(wake(person, plan.id, item.id, next.nth, at));
        break;
      }
    }
  }
  return wakes;
}

function wake(person: Person, plan: string, item: string, nth: string, dueAt: number): Wake {
  return { id: `occurrence:${person.id}:${plan}:${item}:${nth}`, person: person.id, plan, item, nth, dueAt };
}
