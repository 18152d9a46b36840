import type { Wake } from '../decision.ts';
import type { Person } from '../person.ts';
import type { Programme } from '../programme.ts';

/**
 * The next occurrence of everything the person's document plans: timers, doses, plan items.
 * A function of the documents alone, so that any change of a life re-plans in the same commit.
 */
export function wakesOf(person: Person, _programme: Programme): readonly Wake[] {
  return Object.entries(person.timers).map(([item, timer]) => ({
    id: `occurrence:${person.id}:timer:${item}:${timer.nth}`,
    person: person.id,
    plan: 'timer',
    item,
    nth: timer.nth,
    dueAt: timer.dueAt,
  }));
}

/** What must be set and cancelled so that the wakes of `before` become those of `after`. */
export function wakesChanged(before: Person, after: Person, programme: Programme): { set: Wake[]; cancel: string[] } {
  if (before === after) return { set: [], cancel: [] };
  const old = new Map(wakesOf(before, programme).map((w) => [w.id, w.dueAt]));
  const set: Wake[] = [];
  for (const wake of wakesOf(after, programme)) {
    if (old.get(wake.id) !== wake.dueAt) set.push(wake);
    old.delete(wake.id);
  }
  return { set, cancel: [...old.keys()] };
}
