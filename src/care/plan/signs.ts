import { raise } from '../conversation/danger.ts';
import type { Turn } from '../turn.ts';
import { dateOf, daysBetween } from './calendar.ts';
import type { DangerSign, PlanDefinition, PlanItem } from './definition.ts';
import { stageOf } from './stage.ts';

/** Lists the danger signs of a check-in that fit today, one to tap. */
export function askWhichSign(turn: Turn, planId: string, itemId: string): void {
  const found = find(turn, planId, (i) => i.id === itemId);
  if (!found) return void turn.say('plan.over');
  const { plan, item } = found;
  const options = fitting(turn, plan, item).map((s) => ({
    payload: `sign/${plan.id}/${s.id}`,
    label: `plan.sign.${s.id}`,
  }));
  turn.ask({
    dialogue: 'plan',
    step: 'which',
    key: 'plan.which',
    options: [...options, { payload: `other/${plan.id}/${item.id}`, label: 'plan.sign.other' }],
    data: { plan: plan.id, item: item.id },
    topic: item.topic,
  });
}

/**
 * Raises a sign that was chosen, as grave as the plan says for today. False where the plan knows no such sign for today:
 * an old message's button after the stage ended.
 */
export function raiseSign(turn: Turn, planId: string, signId: string): boolean {
  const found = find(turn, planId, (i) => i.signs.some((s) => s.id === signId));
  const sign = found && fitting(turn, found.plan, found.item).find((s) => s.id === signId);
  if (!found || !sign) return false;
  const { concern, urgency } = sign;
  const subject = found.item.topic === 'baby' ? 'child' : 'self';
  turn.change({ asking: null });
  const answered = raise(turn, { concern, urgency, evidence: turn.text(`plan.sign.${sign.id}`), subject });
  if (!answered) turn.say('plan.noted');
  return true;
}

function find(
  turn: Turn,
  planId: string,
  which: (item: PlanItem) => boolean,
): { plan: PlanDefinition; item: PlanItem } | null {
  const plan = turn.programme.plans.find((p) => p.id === planId);
  const item = plan?.items.find((i) => i.signs.length > 0 && which(i));
  return plan && item ? { plan, item } : null;
}

/** The signs of today. Where the person is no longer in that stage the list is empty, and only words are left. */
function fitting(turn: Turn, plan: PlanDefinition, item: PlanItem): readonly DangerSign[] {
  const dayZero = stageOf(plan.for, turn.person, turn.timeZone)?.dayZero(plan.countsFrom);
  if (!dayZero) return [];
  const day = daysBetween(dayZero, dateOf(turn.at, turn.timeZone));
  return item.signs.filter((s) => day >= s.fromDay && (s.toDay === null || day <= s.toDay));
}
