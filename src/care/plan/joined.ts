import type { Person } from '../person.ts';
import type { PlanDefinition } from './definition.ts';

/** Whether this person was enrolled in that plan: by its name, or by the condition that it is for. */
export function isJoined(person: Pick<Person, 'plan' | 'chronic'>, plan: Pick<PlanDefinition, 'id' | 'for'>): boolean {
  if (plan.for === 'enrolled') return person.plan.enrolled?.[plan.id] !== undefined;
  return person.chronic.conditions.some((c) => c.condition === plan.for);
}
