import { openHandover } from '../handover/open.ts';
import type { Turn } from '../turn.ts';
import { days, type Instant } from '../words.ts';
import { afterQuiet } from './calendar.ts';
import { heldUntil } from './daily.ts';
import type { PlanDefinition, PlanItem } from './definition.ts';
import { type Occurrence, occurrencesOf } from './occurrence.ts';
import { putQuestion } from './questions.ts';
import { concernsThem, mayHear, stageOf } from './stage.ts';

const nameOf = (plan: string, item: string): string => `plan:silent/${plan}/${item}`;

/** Waits for the answer to a question, as long as its item says; from the first time it was asked, however often it is. */
export function watchSilence(turn: Turn, { plan, item, day, nth }: Occurrence): void {
  if (!item.silence) return;
  const { askAgainMs, tellMs } = item.silence;
  const first = Math.min(askAgainMs ?? Number.POSITIVE_INFINITY, tellMs ?? Number.POSITIVE_INFINITY);
  const data = { asked: String(turn.at), again: askAgainMs === null ? 'done' : 'owed', day: String(day), nth };
  turn.setTimer(nameOf(plan.id, item.id), turn.at + first, data);
}

/** The question was answered. */
export function clearSilence(turn: Turn, plan: string, item: string): void {
  turn.clearTimer(nameOf(plan, item));
}

/** What was asked today arrives only then: its answer is waited for from then on. */
export function waitLonger(turn: Turn, arrives: Instant): void {
  for (const [name, { dueAt, data }] of Object.entries(turn.person.timers)) {
    if (!name.startsWith('plan:silent/') || turn.at - Number(data.asked) >= days(1) || data.asked === undefined)
      continue;
    const later = arrives - Number(data.asked);
    turn.setTimer(name, dueAt + later, { ...data, asked: String(arrives) });
  }
}

/**
 * Nobody answered for as long as the item says: asks once more, or lets a counselor look. Nothing where the plan no longer
 * concerns the person.
 */
export function wasSilent(turn: Turn, what: string, data: Readonly<Record<string, string>>): void {
  const [, planId, itemId] = what.split('/');
  const plan = turn.programme.plans.find((p) => p.id === planId);
  const item = plan?.items.find((i) => i.id === itemId);
  if (!plan || !item?.silence || !mayHear(turn.person, plan.for)) return;
  if (!stageOf(plan, turn.person, turn.timeZone) || !concernsThem(item, turn.person)) return;
  const { askAgainMs, tellMs } = item.silence;
  const name = nameOf(plan.id, item.id);
  const tellAt = tellMs === null ? null : Number(data.asked) + tellMs;
  if (tellAt !== null && turn.at >= tellAt) {
    openHandover(turn, 'soon', 'follow-up');
    turn.audit('companion', 'plan.silent', `${plan.id}:${item.id}`);
    return;
  }
  if (askAgainMs === null || data.again !== 'owed') return;
  if (isDueAnew(turn, plan, item))
    return void (tellAt !== null && turn.setTimer(name, tellAt, { ...data, again: 'done' }));
  const waits = heldUntil(turn) ?? afterQuiet(turn.at, turn.timeZone, turn.programme.quietHours);
  if (waits > turn.at) return void turn.setTimer(name, waits, { ...data });
  const endsAt = turn.at + item.windowMs;
  putQuestion(turn, { plan, item, day: Number(data.day), nth: data.nth ?? '', dueAt: turn.at, endsAt, late: false });
  turn.clearTimer(name);
  if (tellAt !== null) turn.setTimer(name, tellAt, { ...data, again: 'done' });
}

/** Whether the same is due anew by now, as after a stay in hospital: then that is asked, and not twice. */
function isDueAnew(turn: Turn, plan: PlanDefinition, item: PlanItem): boolean {
  for (const next of occurrencesOf(plan, item, turn.person, turn.programme)) {
    if (next.dueAt > turn.at) return false;
    if (next.endsAt > turn.at) return true;
  }
  return false;
}
