import type { PlanDefinition, PlanItem } from '#src/care/plan/definition.ts';

/** So many days of an endless item are looked at: beyond, it repeats itself. */
const horizon = 800;

interface Time {
  readonly at: number;
  readonly endsAt: number;
}

/**
 * Items by which the same people would be asked or told the same thing again while the first is still worth saying: of one
 * plan, of two plans for the same people, or of one item that comes again too soon.
 */
export function overlaps(plans: readonly PlanDefinition[]): string[] {
  const all = plans.flatMap((plan) =>
    plan.items.map((item) => ({ plan, item, name: `schedules/${plan.id}, ${item.id}`, times: timesOf(item) })),
  );
  const problems = all.flatMap(({ name, times }) => {
    const soon = times.find((t, n) => n > 0 && t.at < times[n - 1]!.endsAt);
    return soon ? [`${name}: comes again on day ${dayOf(soon.at)} while it is still worth saying from before`] : [];
  });
  all.forEach((one, n) => {
    for (const other of all.slice(n + 1)) {
      if (!asksTheSame(one, other)) continue;
      const day = meeting(one.times, other.times);
      if (day !== null) problems.push(`${other.name}: is the same as ${one.name}, and both are due on day ${day}`);
    }
  });
  return problems;
}

type Placed = { readonly plan: PlanDefinition; readonly item: PlanItem };

/** The same words or the same question without words of its own, to the same people, counted from the same day. */
function asksTheSame(one: Placed, other: Placed): boolean {
  const [a, b] = [one.item, other.item];
  const sameDays = one.plan.for === other.plan.for && a.countsFrom === b.countsFrom;
  return sameDays && a.asks === b.asks && a.says === b.says && (a.says !== null || a.asks !== null);
}

/** The first day on which one comes while the other is still worth saying; null where none is. */
function meeting(one: readonly Time[], other: readonly Time[]): number | null {
  for (const a of one)
    for (const b of other) if (a.at < b.endsAt && b.at < a.endsAt) return dayOf(Math.max(a.at, b.at));
  return null;
}

const dayMs = 86_400_000;
const dayOf = (at: number): number => Math.floor(at / dayMs);

/** When an item comes, in milliseconds after the midnight of day 0; a month is 30 days here. */
function timesOf(item: PlanItem): Time[] {
  const inMonths = item.months.length > 0;
  const days = inMonths ? item.months.map((m) => m * 30) : item.days;
  const repeat = inMonths ? item.repeatMonths && item.repeatMonths * 30 : item.repeatDays;
  const end = Math.min(horizon, ...item.ends.map((e) => ('day' in e ? e.day : e.month * 30)));
  const [hour, minute] = (item.at ?? '12:00').split(':').map(Number) as [number, number];
  const times: Time[] = [];
  for (let start = 0; start + days[0]! <= end; start += repeat ?? Number.POSITIVE_INFINITY)
    for (const day of days) {
      if (start + day > end) break;
      // Of a week of days only some may be meant, and which ones depends on the person: those are not looked at.
      if (item.weekdays !== null) return [];
      const at = (start + day + item.shiftDays) * dayMs + (hour * 60 + minute) * 60_000;
      times.push({ at, endsAt: at + item.windowMs });
    }
  return times;
}
