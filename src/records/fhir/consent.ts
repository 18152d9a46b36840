import type { Consent, ConsentProvision } from '@medplum/fhirtypes';
import { permits, purposes } from '#src/care/consent/permissions.ts';
import type { Person } from '#src/care/person.ts';
import { concept, hl7, loinc, own } from './codes.ts';
import type { Dossier } from './dossier.ts';
import { idOf, instantText, ours, refTo } from './ids.ts';

/** That they agreed to be served, or did not, with a provision for each purpose (facts §8). Nothing where nobody asked yet. */
export function consentOf({ person }: Dossier): Consent | null {
  const status = statuses[person.consent.status];
  if (status === null) return null;
  const at = person.consent.at;
  return {
    resourceType: 'Consent',
    id: idOf('Consent', person.id),
    status,
    scope: concept(hl7('consentscope', 'patient-privacy', 'Privacy Consent')),
    category: [
      concept(loinc('59284-0', 'Consent Document')),
      ...(person.enrolment ? [concept(own('consent-way', person.enrolment.consentHow))] : []),
    ],
    patient: refTo('Patient', person.id),
    ...(at !== null && { dateTime: person.enrolment?.consentOn ?? instantText(at) }),
    organization: [refTo('Organization', 'programme')],
    policyRule: concept(hl7('v3-ActCode', 'OPTIN', 'opt-in')),
    provision: { type: 'deny', provision: purposes.map((purpose) => provisionOf(person, purpose)) },
  };
}

function provisionOf(person: Person, purpose: (typeof purposes)[number]): ConsentProvision {
  const chosen = purpose === 'chat' ? undefined : person.permissions[purpose];
  return {
    type: permits(person, purpose) ? 'permit' : 'deny',
    ...(chosen && { period: { start: instantText(chosen.at) } }),
    purpose: [{ system: `${ours}:purpose`, code: purpose }],
  };
}

/** A withdrawn agreement is inactive, one that was asked for and not given yet is proposed. */
const statuses: Readonly<Record<Person['consent']['status'], Consent['status'] | null>> = {
  unasked: null,
  asked: 'proposed',
  given: 'active',
  declined: 'rejected',
  withdrawn: 'inactive',
};
