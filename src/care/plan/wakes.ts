import type { Wake } from '../decision.ts';
import { nextDose } from '../medication/doses.ts';
import type { Person } from '../person.ts';
import type { Programme } from '../programme.ts';
import { occurrencesOf } from './occurrence.ts';
import { isSuspended, mayRemind } from './stage.ts';

/**
 * The next occurrence of everything the person's document plans: timers, doses, plan items.
 * A function of the documents alone, so that any change of a life re-plans in the same commit.
 */
export function wakesOf(person: Person, programme: Programme): readonly Wake[] {
  return [...timerWakes(person), ...doseWakes(person, programme), ...planWakes(person, programme)];
}

/** What must be set and cancelled so that the wakes of `before` become those of `after`. */
export function wakesChanged(before: Person, after: Person, programme: Programme): { set: Wake[]; cancel: string[] } {
  // This runs on every decision, and most decisions change nothing that is planned.
  if (before === after || !replans(before, after)) return { set: [], cancel: [] };
  const old = new Map(wakesOf(before, programme).map((w) => [w.id, w.dueAt]));
  const set: Wake[] = [];
  for (const wake of wakesOf(after, programme)) {
    if (old.get(wake.id) !== wake.dueAt) set.push(wake);
    old.delete(wake.id);
  }
  return { set, cancel: [...old.keys()] };
}

function replans(before: Person, after: Person): boolean {
  return (
    before.timers !== after.timers ||
    before.plan !== after.plan ||
    before.maternal !== after.maternal ||
    before.medication.medicines !== after.medication.medicines ||
    before.chronic !== after.chronic ||
    before.timeZone !== after.timeZone ||
    mayRemind(before) !== mayRemind(after) ||
    isSuspended(before) !== isSuspended(after)
  );
}

/** Timers of these dialogues are reminders: they wait or end with all others. Every other timer rings whatever happens. */
const reminding = /^(plan|maternal|medicine):/;

function timerWakes(person: Person): Wake[] {
  const remind = mayRemind(person);
  const suspended = isSuspended(person);
  return Object.entries(person.timers)
    .filter(([item, t]) => !reminding.test(item) || (remind && (!suspended || t.data.critical === 'yes')))
    .map(([item, timer]) => wake(person, 'timer', item, timer.nth, timer.dueAt));
}

function doseWakes(person: Person, programme: Programme): Wake[] {
  if (!mayRemind(person)) return [];
  const dose = nextDose(person, programme, isSuspended(person));
  return dose ? [wake(person, 'medication', 'dose', dose.nth, dose.dueAt)] : [];
}

function planWakes(person: Person, programme: Programme): Wake[] {
  if (!mayRemind(person) || isSuspended(person)) return [];
  return programme.plans.flatMap((plan) =>
    plan.items.flatMap((item) => {
      for (const next of occurrencesOf(plan, item, person, programme)) {
        return [wake(person, plan.id, item.id, next.nth, next.dueAt)];
      }
      return [];
    }),
  );
}

function wake(person: Person, plan: string, item: string, nth: string, dueAt: number): Wake {
  return { id: `occurrence:${person.id}:${plan}:${item}:${nth}`, person: person.id, plan, item, nth, dueAt };
}
