import type { Dosage, MedicationRequest, MedicationStatement } from '@medplum/fhirtypes';
import { dosagesOf } from '#src/care/medication/fhirTiming.ts';
import type { Medicine } from '#src/care/medication/medication.ts';
import { organizationRef } from './agents.ts';
import { hl7 } from './codes.ts';
import type { Dossier } from './dossier.ts';
import { idOf, instantText, refTo } from './ids.ts';

const named = (medicine: Medicine) => ({ text: medicine.name });

/**
 * A medicine as the person told it is a statement; one that the programme's staff put on record, on a clinician's word, is a
 * request that they report (facts §8).
 */
export function medicationsOf(dossier: Dossier): readonly (MedicationStatement | MedicationRequest)[] {
  const { person } = dossier;
  return person.medication.medicines.map((medicine) =>
    byStaff(dossier, medicine) ? requestOf(dossier, medicine) : statementOf(dossier, medicine),
  );
}

/** Who put it on the list last. */
function byStaff({ audit }: Dossier, { id }: Medicine): boolean {
  const added = audit.findLast((a) => a.action === 'medicine.added' && a.detail === id);
  return added !== undefined && added.actor !== 'person';
}

function statementOf({ person }: Dossier, medicine: Medicine): MedicationStatement {
  return {
    resourceType: 'MedicationStatement',
    id: idOf('MedicationStatement', `${person.id} ${medicine.id}`),
    status: 'active',
    medicationCodeableConcept: named(medicine),
    subject: refTo('Patient', person.id),
    effectivePeriod: { start: medicine.startsOn, ...(medicine.until && { end: medicine.until }) },
    dateAsserted: instantText(medicine.addedAt),
    informationSource: refTo('Patient', person.id),
    dosage: fhirDosages(medicine),
  };
}

function requestOf({ person }: Dossier, medicine: Medicine): MedicationRequest {
  return {
    resourceType: 'MedicationRequest',
    id: idOf('MedicationRequest', `${person.id} ${medicine.id}`),
    status: 'active',
    intent: 'order',
    reportedBoolean: true,
    medicationCodeableConcept: named(medicine),
    subject: refTo('Patient', person.id),
    authoredOn: instantText(medicine.addedAt),
    requester: organizationRef,
    dosageInstruction: fhirDosages(medicine),
  };
}

/**
 * When it is taken, and how many at a time. Doses of one day that differ stand side by side under one sequence. FHIR has no
 * place for both an hour and a meal (tim-10): the meal is an instruction beside it.
 */
export function fhirDosages(medicine: Medicine): Dosage[] {
  const { meal } = medicine;
  const before = meal && [{ coding: [mealCodes[meal]], text: meal === 'before' ? 'before food' : 'after food' }];
  return dosagesOf(medicine).flatMap((dosage): Dosage[] => {
    const amounts = dosage.sequence === 1 ? medicine.amounts : medicine.phases?.[dosage.sequence - 2]?.amounts;
    const { timing, ...rest } = dosage;
    if (!timing) {
      const boundsPeriod = { start: medicine.startsOn, ...(medicine.until && { end: medicine.until }) };
      return [{ ...rest, timing: { repeat: { boundsPeriod } }, ...(before && { additionalInstruction: before }) }];
    }
    const { repeat, code } = timing;
    const { boundsPeriod, dayOfWeek, ...times } = repeat;
    const days = dayOfWeek as ('mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun')[] | undefined;
    const groups = grouped(times.timeOfDay, amounts);
    return groups.map(([amount, timeOfDay]) => ({
      ...rest,
      timing: {
        repeat: {
          boundsPeriod: { ...boundsPeriod },
          ...times,
          frequency: (times.frequency / times.timeOfDay.length) * timeOfDay.length,
          ...(days && { dayOfWeek: [...days] }),
          timeOfDay: [...timeOfDay],
        },
        ...(code && groups.length === 1 && { code: { coding: [...code.coding] } }),
      },
      ...(amount !== null && { doseAndRate: [{ doseQuantity: { value: amount, unit: 'dose' } }] }),
      ...(before && { additionalInstruction: before }),
    }));
  });
}

/** Times by how many are taken at them; null where nobody told. */
function grouped(times: readonly string[], amounts: readonly number[] | undefined): [number | null, string[]][] {
  if (!amounts) return [[null, [...times]]];
  const groups = new Map<number, string[]>();
  for (const [i, time] of times.entries()) {
    const amount = amounts[i] ?? 1;
    groups.set(amount, [...(groups.get(amount) ?? []), time]);
  }
  return [...groups];
}

/** AC and PC of HL7's timing events. */
export const mealCodes = {
  before: hl7('v3-TimingEvent', 'AC', 'before meal'),
  after: hl7('v3-TimingEvent', 'PC', 'after meal'),
} as const;
