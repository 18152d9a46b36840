import type { Event } from '../event.ts';
import type { Person } from '../person.ts';
import type { Reading } from '../readings/reading.ts';
import type { Turn } from '../turn.ts';
import type { Condition } from '../words.ts';
import { type Target, targetSchema } from './chronic.ts';

/**
 * The goal of this person's blood pressure at home, in mm[Hg], to be below it: a clinician's own, else 135/85, and 130/80
 * with diabetes (facts §3.1). It tells control alone: no goal moves a limit of danger.
 */
export function pressureGoal({ chronic }: Pick<Person, 'chronic'>): { systolic: number; diastolic: number } {
  const own = targetOf(chronic, 'hypertension');
  const usual = chronic.conditions.some((c) => c.condition === 'diabetes') ? [130, 80] : [135, 85];
  return { systolic: own?.systolic ?? usual[0]!, diastolic: own?.diastolic ?? usual[1]! };
}

/**
 * The highest glucose that is within this person's goal, in mg/dL: a clinician's own, else 130 fasting and 180 after a
 * meal; in pregnancy 94 and 139 (facts §3.2).
 */
export function glucoseGoal(
  { chronic, maternal }: Pick<Person, 'chronic' | 'maternal'>,
  of: Reading['context'],
): number {
  const own = targetOf(chronic, 'diabetes');
  const pregnant = maternal.status === 'pregnant';
  if (of === 'fasting') return pregnant ? 94 : (own?.fasting ?? 130);
  return pregnant ? 139 : (own?.afterMeal ?? 180);
}

function targetOf(chronic: Person['chronic'], condition: Condition): Target | undefined {
  return chronic.conditions.find((c) => c.condition === condition)?.target;
}

/** A counselor who has the conversation enters a clinician's goal. Nothing is said to the person, who is with a human. */
export function targeted(turn: Turn, event: Extract<Event, { type: 'followUp.targeted' }>): void {
  const { handover, chronic } = turn.person;
  const { condition, counselor, target } = event;
  const theirs = handover?.id === event.handover && handover.claimedBy?.id === counselor.id;
  const followed = chronic.conditions.some((c) => c.condition === condition);
  const fits = target === null || targetSchema.safeParse(target).success;
  if (!theirs || handover.state !== 'claimed' || !followed || !fits)
    return void turn.audit(counselor.id, 'target.refused', `${event.handover} ${condition}`);
  const conditions = chronic.conditions.map((c) => {
    if (c.condition !== condition) return c;
    const { target: _, ...plain } = c;
    return target === null ? plain : { ...plain, target };
  });
  turn.change({ chronic: { ...chronic, conditions } });
  turn.audit(counselor.id, 'target.set', condition);
}
