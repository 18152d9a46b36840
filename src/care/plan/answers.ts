import { raise } from '../conversation/danger.ts';
import type { Turn } from '../turn.ts';
import type { PlanAnswer, PlanDefinition, PlanItem } from './definition.ts';
import { leavePlan } from './enrol.ts';
import { doneKey, type Occurrence } from './occurrence.ts';
import { clearSilence } from './silence.ts';
import { stageOf } from './stage.ts';

/** The answers of `asks: choice` as they can be tapped. Only "yes" and "no" have names; ids of options are short. */
export function answerOptions({ plan, item }: Occurrence): { payload: string; label: string }[] {
  return item.answers.map((a, n) => ({ payload: `a/${plan.id}/${item.id}:${codeOf(a, n)}`, label: a.label }));
}

const codeOf = (answer: PlanAnswer, n: number): string =>
  answer.id === 'yes' || answer.id === 'no' ? answer.id : String(n);

/**
 * What follows from an answer to `asks: choice`, given as `<item>:<code>`: danger first, then its words; the item or the
 * plan may end with it. An old button of a plan that changed is told to be old.
 */
export function takeAnswer(turn: Turn, planId: string, last: string): void {
  const [itemId, code] = last.split(':');
  const plan = turn.programme.plans.find((p) => p.id === planId);
  const item = plan?.items.find((i) => i.id === itemId);
  const answer = item?.answers.find((a, n) => codeOf(a, n) === code);
  if (!plan || !item || !answer) return void turn.say('plan.over');
  if (turn.person.asking?.dialogue === 'plan') turn.change({ asking: null });
  clearSilence(turn, plan.id, item.id);
  turn.audit('person', 'plan.answered', `${doneKey(plan, item)} ${answer.id}`);
  if (answer.ends === 'item') endItem(turn, plan, item);
  if (answer.ends === 'plan') leavePlan(turn, plan);
  if (!answer.concern || !answer.urgency) return void turn.say(answer.says);
  const subject = item.topic === 'baby' ? 'child' : 'self';
  const finding = { concern: answer.concern, urgency: answer.urgency, evidence: turn.text(answer.label), subject };
  if (!raise(turn, finding as Parameters<typeof raise>[1])) turn.say(answer.says);
}

/** No later occurrence of that item comes in this episode. */
function endItem(turn: Turn, plan: PlanDefinition, item: PlanItem): void {
  const episode = stageOf(plan, turn.person, turn.timeZone)?.episode;
  if (!episode) return;
  const end = `${episode}/${item.months.length > 0 ? 'm' : 'd'}9999`;
  turn.change({ plan: { ...turn.person.plan, done: { ...turn.person.plan.done, [doneKey(plan, item)]: end } } });
}
