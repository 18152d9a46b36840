import type { PlanDefinition, PlanItem } from '#src/care/plan/definition.ts';
import type { CourseLine } from './course.ts';

/** One thing in which two versions of a plan differ, and whom it reaches. */
export interface Difference {
  readonly what: string;
  readonly whom: string;
}

/** How two versions of a plan differ: the plan's own fields, then items that are gone, new, or other than they were. */
export function differences(old: PlanDefinition, now: PlanDefinition): Difference[] {
  const all = `everyone whom the plan follows (${now.for})`;
  const fields = (Object.keys(now) as (keyof PlanDefinition)[])
    .filter((key) => key !== 'items' && told(old[key]) !== told(now[key]))
    .map((key) => ({ what: `${key}: ${told(old[key])} -> ${told(now[key])}`, whom: effectOf(key, all) }));
  const before = new Map(old.items.map((i) => [i.id, i]));
  const after = new Map(now.items.map((i) => [i.id, i]));
  const gone = old.items.filter((i) => !after.has(i.id)).map((i) => ({ what: `- ${i.id}`, whom: reachOf(old, [i]) }));
  const fresh = now.items.filter((i) => !before.has(i.id)).map((i) => ({ what: `+ ${i.id}`, whom: reachOf(now, [i]) }));
  const changed = now.items.flatMap((item) => {
    const was = before.get(item.id);
    const keys = was ? (Object.keys(item) as (keyof PlanItem)[]).filter((k) => told(was[k]) !== told(item[k])) : [];
    return keys.map((key) => ({
      what: `~ ${item.id}, ${key}: ${told(was![key])} -> ${told(item[key])}`,
      whom: key === 'source' ? 'nobody: only what is written about it' : reachOf(now, [was!, item]),
    }));
  });
  return [...fields, ...gone, ...fresh, ...changed];
}

/** The messages of one course that the other has not, in order of time. */
export function courseDifferences(
  old: readonly CourseLine[],
  now: readonly CourseLine[],
): [sign: '-' | '+', CourseLine][] {
  const keyOf = (line: CourseLine): string => JSON.stringify(line);
  const [had, has] = [new Set(old.map(keyOf)), new Set(now.map(keyOf))];
  return [
    ...old.filter((l) => !has.has(keyOf(l))).map((l): ['-', CourseLine] => ['-', l]),
    ...now.filter((l) => !had.has(keyOf(l))).map((l): ['+', CourseLine] => ['+', l]),
  ].sort(([a, one], [b, other]) => one.at - other.at || (a === b ? 0 : a === '-' ? -1 : 1));
}

const told = (value: unknown): string => JSON.stringify(value) ?? 'none';

function effectOf(key: keyof PlanDefinition, all: string): string {
  if (key === 'for') return 'whoever was followed is no longer, and others are';
  return key === 'countsFrom' ? all : 'nobody: only what is written about it';
}

/** Everyone who has not passed the last day of what differs. */
function reachOf(plan: PlanDefinition, items: readonly PlanItem[]): string {
  const ends = items.map(endOf);
  if (ends.some((end) => end === null)) return `everyone whom the plan follows (${plan.for})`;
  const last = Math.max(...ends.map((end) => end!));
  const from = items.some((i) => i.countsFrom !== plan.countsFrom) ? `, counted from ${items[0]!.countsFrom}` : '';
  const week = plan.for === 'pregnant' ? ` (week ${Math.floor(last / 7)})` : '';
  return `those who are not past day ${last}${week}${from} (${plan.for})`;
}

/** The last day on which an item can come, a month being 31 days at most; null without an end. */
function endOf(item: PlanItem): number | null {
  const inDays = item.ends.map((end) => ('day' in end ? end.day : end.month * 31));
  const matters = item.mattersUntil === null ? [] : [item.mattersUntil];
  const late = matters.map((end) => ('day' in end ? end.day : end.month * 31));
  const repeats = item.repeatDays !== null || item.repeatMonths !== null;
  if (repeats && inDays.length === 0) return null;
  const last = item.months.length > 0 ? item.months.at(-1)! * 31 : (item.days.at(-1) ?? 0);
  const own = repeats ? Math.min(...inDays) : Math.min(last, ...inDays);
  return Math.max(own + item.shiftDays, ...late);
}
