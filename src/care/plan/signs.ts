import { raise } from '../conversation/danger.ts';
import type { Turn } from '../turn.ts';
import { graver } from '../words.ts';
import { dateOf, daysBetween } from './calendar.ts';
import type { DangerSign, PlanDefinition, PlanItem } from './definition.ts';
import { concernsThem, stageOf } from './stage.ts';

/** Lists the danger signs of a check-in that fit today, one to tap. Of a stage that is over only words are asked for. */
export function askWhichSign(turn: Turn, planId: string, itemId: string): void {
  const found = find(turn, planId, (i) => i.id === itemId);
  const signs = found ? fitting(turn, found.plan, found.item) : [];
  if (!found || signs.length === 0) return void askWords(turn, planId);
  const { plan, item } = found;
  const options = signs.map((s) => ({ payload: `sign/${plan.id}/${s.id}`, label: `plan.sign.${s.id}` }));
  turn.ask({
    dialogue: 'plan',
    step: 'which',
    key: 'plan.which',
    options: [...options, { payload: `other/${plan.id}/${item.id}`, label: 'plan.sign.other' }],
    data: { plan: plan.id, item: item.id },
    topic: item.topic,
  });
}

/** Something is wrong that no list names: in the person's own words. */
export function askWords(turn: Turn, plan: string): void {
  turn.ask({ dialogue: 'plan', step: 'words', key: 'plan.words', data: { plan } });
}

/**
 * Raises a sign that was chosen, as grave as the plan says for today; where the stage is over, and an old button was tapped,
 * as grave as it ever is. False where the plan knows no such sign.
 */
export function raiseSign(turn: Turn, planId: string, signId: string): boolean {
  const found = find(turn, planId, (i) => i.signs.some((s) => s.id === signId));
  if (!found) return false;
  const today = fitting(turn, found.plan, found.item).filter((s) => s.id === signId);
  const meant = today.length > 0 ? today : found.item.signs.filter((s) => s.id === signId);
  const urgency = graver(...meant.map((s) => s.urgency));
  const { concern } = meant.find((s) => s.urgency === urgency)!;
  const subject = found.item.topic === 'baby' ? 'child' : 'self';
  turn.change({ asking: null });
  const answered = raise(turn, { concern, urgency, evidence: turn.text(`plan.sign.${signId}`), subject });
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

/** The signs of today; none where the person is no longer in that stage. */
function fitting(turn: Turn, plan: PlanDefinition, item: PlanItem): readonly DangerSign[] {
  if (!concernsThem(item, turn.person)) return [];
  const dayZero = stageOf(plan, turn.person, turn.timeZone)?.dayZero(plan.countsFrom);
  if (!dayZero) return [];
  const day = daysBetween(dayZero, dateOf(turn.at, turn.timeZone));
  return item.signs.filter((s) => day >= s.fromDay && (s.toDay === null || day <= s.toDay));
}
