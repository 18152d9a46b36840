import type { Bundle, Resource } from '@medplum/fhirtypes';
import { deviceOf, organizationOf, Staff } from './agents.ts';
import { bundled } from './bundle.ts';
import { carePlansOf } from './carePlans.ts';
import { communicationsOf } from './communications.ts';
import { conditionsOf, goalsOf } from './conditions.ts';
import { consentOf } from './consent.ts';
import { administrationsOf } from './doses.ts';
import type { Dossier } from './dossier.ts';
import { flagsOf } from './flags.ts';
import { handoverResources } from './handovers.ts';
import { idOf, instantText } from './ids.ts';
import { medicationsOf } from './medication.ts';
import { observationsOf } from './observations.ts';
import { patientOf } from './patient.ts';
import { questionnaireResponsesOf, questionnairesOf } from './screening.ts';
import { auditEventsOf, provenanceOf } from './trail.ts';

/** Every resource of a person, the Patient first; each that one of them refers to is among them. */
export function resourcesOf(dossier: Dossier): readonly Resource[] {
  const staff = new Staff();
  const consent = consentOf(dossier);
  const clinical: Resource[] = [
    patientOf(dossier),
    ...(consent ? [consent] : []),
    ...conditionsOf(dossier),
    ...goalsOf(dossier),
    ...observationsOf(dossier),
    ...questionnaireResponsesOf(dossier),
    ...medicationsOf(dossier),
    ...administrationsOf(dossier),
    ...carePlansOf(dossier),
    ...flagsOf(dossier),
    ...handoverResources(dossier, staff),
    ...communicationsOf(dossier),
  ];
  const trail = [provenanceOf(dossier, clinical), ...auditEventsOf(dossier, staff)];
  return [
    ...clinical,
    ...trail,
    ...questionnairesOf(dossier),
    organizationOf(dossier),
    deviceOf(dossier),
    ...staff.all(),
  ];
}

/** All that is on record of a person as `Patient/$everything` answers it. */
export function everythingOf(dossier: Dossier): Bundle {
  const resources = resourcesOf(dossier);
  return {
    resourceType: 'Bundle',
    id: idOf('Bundle', `everything ${dossier.person.id} ${dossier.at}`),
    meta: { lastUpdated: instantText(dossier.at) },
    type: 'searchset',
    total: resources.length,
    entry: bundled(resources).map((entry) => ({ ...entry, search: { mode: 'match' } })),
  };
}
