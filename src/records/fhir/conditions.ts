import type { Coding, Condition, Goal } from '@medplum/fhirtypes';
import type { FollowedCondition } from '#src/care/chronic/chronic.ts';
import {
  bloodPressure,
  concept,
  conditionCodes,
  fastingGlucose,
  hl7,
  pregnancy,
  readingCodes,
  systems,
} from './codes.ts';
import type { Dossier } from './dossier.ts';
import { idOf, instantText, refTo } from './ids.ts';

/** The long-term conditions a person lives with, and a pregnancy. All on their own word or that of whoever enrolled them: unconfirmed. */
export function conditionsOf(dossier: Dossier): readonly Condition[] {
  const { person } = dossier;
  const chronic = person.chronic.conditions.map(
    ({ condition, since }): Condition => ({
      ...problem(dossier, condition, since),
      code: { ...concept(conditionCodes[condition]), text: condition.replaceAll('-', ' ') },
    }),
  );
  const carried = pregnancyOf(dossier);
  return carried ? [...chronic, carried] : chronic;
}

function problem({ person }: Dossier, name: string, since: number): Omit<Condition, 'code'> {
  return {
    resourceType: 'Condition',
    id: idOf('Condition', `${person.id} ${name}`),
    clinicalStatus: concept(hl7('condition-clinical', 'active')),
    verificationStatus: concept(hl7('condition-ver-status', 'unconfirmed')),
    category: [concept(hl7('condition-category', 'problem-list-item', 'Problem List Item'))],
    subject: refTo('Patient', person.id),
    recordedDate: instantText(since),
  };
}

/** One that ended is resolved, on the day of birth or loss; one that may be lost is active until it is known. */
function pregnancyOf(dossier: Dossier): Condition | null {
  const { status, since, bornOn, lostOn } = dossier.person.maternal;
  if (status === 'none' || since === null) return null;
  const ended = status === 'born' ? bornOn : status === 'lost' ? lostOn : null;
  return {
    ...problem(dossier, `pregnancy ${since}`, since),
    code: concept(pregnancy.condition),
    clinicalStatus: concept(hl7('condition-clinical', status === 'born' || status === 'lost' ? 'resolved' : 'active')),
    ...(ended !== null && { abatementDateTime: ended }),
  };
}

/** What a clinician set as the aim of a condition's readings. */
export function goalsOf({ person }: Dossier): readonly Goal[] {
  return person.chronic.conditions.flatMap((followed): Goal[] => {
    const target = targetsOf(followed);
    if (target.length === 0) return [];
    const { condition } = followed;
    return [
      {
        resourceType: 'Goal',
        id: idOf('Goal', `${person.id} ${condition}`),
        lifecycleStatus: 'active',
        description: { text: `Readings within the goal for ${condition}` },
        subject: refTo('Patient', person.id),
        target,
        addresses: [refTo('Condition', `${person.id} ${condition}`)],
      },
    ];
  });
}

function targetsOf({ target = {} }: FollowedCondition): NonNullable<Goal['target']> {
  const { systolic, diastolic, fasting, afterMeal } = target;
  const below = (measure: Coding, value: number | undefined, unit: string) =>
    value === undefined
      ? []
      : [{ measure: concept(measure), detailRange: { high: { value, unit, system: systems.ucum, code: unit } } }];
  return [
    ...below(bloodPressure.systolic, systolic, 'mm[Hg]'),
    ...below(bloodPressure.diastolic, diastolic, 'mm[Hg]'),
    ...below(fastingGlucose, fasting, 'mg/dL'),
    ...below(readingCodes.glucose[0]!, afterMeal, 'mg/dL'),
  ];
}
