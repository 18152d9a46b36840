import type { CodeableConcept, Flag } from '@medplum/fhirtypes';
import { standingConcerns } from '#src/care/conversation/concerns.ts';
import { type ConcernId, isDespair } from '#src/care/triage/concern.ts';
import { deviceRef } from './agents.ts';
import { concept, hl7, own, snomed } from './codes.ts';
import type { Dossier } from './dossier.ts';
import { idOf, instantText, refTo } from './ids.ts';

/** What was raised by violence: nobody whom the person has not chosen may learn of it. */
export const veryRestricted: ReadonlySet<ConcernId> = new Set(['violence', 'sexual-violence', 'child-abuse']);

/** What stands of danger, noticed by rules and models and confirmed by nobody unless a handover says so. The words stay here. */
export function flagsOf(dossier: Dossier): readonly Flag[] {
  const { person, at } = dossier;
  return standingConcerns(person, at).map(({ concern, urgency, subject, event, at: since }) => ({
    resourceType: 'Flag',
    id: idOf('Flag', `${person.id} ${concern} ${subject} ${event}`),
    meta: { security: [hl7('v3-Confidentiality', securityOf(concern))] },
    status: 'active',
    category: [concept(hl7('flag-category', 'safety', 'Safety')), concept(own('urgency', urgency))],
    code: codeOf(concern, subject === 'self'),
    subject: refTo('Patient', person.id),
    period: { start: instantText(since) },
    author: deviceRef(dossier),
  }));
}

function securityOf(concern: ConcernId): 'V' | 'R' | 'N' {
  if (veryRestricted.has(concern)) return 'V';
  return isDespair(concern) ? 'R' : 'N';
}

/** SNOMED CT where the facts give a code and it is of the person themselves (facts §8); our own beside it. */
function codeOf(concern: ConcernId, ofSelf: boolean): CodeableConcept {
  const known = ofSelf ? snomedOf[concern] : undefined;
  return { coding: [...(known ? [known] : []), own('concern', concern)], text: concern.replaceAll('-', ' ') };
}

const snomedOf: Partial<Record<ConcernId, ReturnType<typeof snomed>>> = {
  'suicide-act': snomed('225444004', 'At risk for suicide'),
  'suicide-intent': snomed('6471006', 'Suicidal thoughts'),
  'suicide-passive': snomed('6471006', 'Suicidal thoughts'),
};
