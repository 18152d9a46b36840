import type { CarePlan, CarePlanActivity } from '@medplum/fhirtypes';
import type { PlanDefinition } from '#src/care/plan/definition.ts';
import { mayHear, stageOf } from '#src/care/plan/stage.ts';
import { wakesOf } from '#src/care/plan/wakes.ts';
import { organizationRef } from './agents.ts';
import { concept, own } from './codes.ts';
import type { Dossier } from './dossier.ts';
import { idOf, instantText, ours, refTo } from './ids.ts';

/** The plans that follow a person now, each with what it says or asks next and when. */
export function carePlansOf(dossier: Dossier): readonly CarePlan[] {
  const { person, programme } = dossier;
  const timeZone = person.timeZone ?? programme.timeZone;
  return programme.plans.flatMap((plan): CarePlan[] => {
    const stage = mayHear(person, plan.for) ? stageOf(plan, person, timeZone) : null;
    if (!stage) return [];
    const activity = activitiesOf(dossier, plan);
    return [
      {
        resourceType: 'CarePlan',
        id: idOf('CarePlan', `${person.id} ${plan.id} ${stage.episode}`),
        instantiatesUri: [`${ours}:plan:${plan.id}:${plan.version}`],
        status: 'active',
        intent: 'plan',
        category: [concept(own('plan', plan.id))],
        title: plan.title,
        subject: refTo('Patient', person.id),
        period: { start: stage.joined },
        created: instantText(stage.since),
        author: organizationRef,
        ...(activity.length > 0 && { activity }),
      },
    ];
  });
}

function activitiesOf({ person, programme }: Dossier, plan: PlanDefinition): CarePlanActivity[] {
  return wakesOf(person, programme)
    .filter((wake) => wake.plan === plan.id)
    .sort((a, b) => a.dueAt - b.dueAt)
    .map(({ item, dueAt }) => ({
      detail: {
        kind: 'CommunicationRequest',
        code: concept(own('plan-item', item)),
        status: 'scheduled',
        scheduledTiming: { event: [instantText(dueAt)] },
      },
    }));
}
