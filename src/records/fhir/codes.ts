import type { CodeableConcept, Coding } from '@medplum/fhirtypes';
import type { ReadingKind } from '#src/care/readings/reading.ts';
import type { Condition } from '#src/care/words.ts';
import { ours } from './ids.ts';

/** Systems of codes. */
export const systems = {
  loinc: 'http://loinc.org',
  snomed: 'http://snomed.info/sct',
  ucum: 'http://unitsofmeasure.org',
  language: 'urn:ietf:bcp:47',
  dcm: 'http://dicom.nema.org/resources/ontology/DCM',
  observationCategory: 'http://terminology.hl7.org/CodeSystem/observation-category',
} as const;

const terminology = 'http://terminology.hl7.org/CodeSystem';
/** A code of one of HL7's own systems, such as `condition-clinical`. */
export const hl7 = (system: string, code: string, display?: string): Coding => ({
  ...{ system: `${terminology}/${system}`, code },
  ...(display !== undefined && { display }),
});
export const loinc = (code: string, display?: string): Coding => coding(systems.loinc, code, display);
export const snomed = (code: string, display?: string): Coding => coding(systems.snomed, code, display);
/** A code of our own, where no established one says the same. */
export const own = (kind: string, code: string): Coding => coding(`${ours}:${kind}`, code);
export const concept = (...coding: readonly Coding[]): CodeableConcept => ({ coding: [...coding] });

function coding(system: string, code: string, display?: string): Coding {
  return { system, code, ...(display !== undefined && { display }) };
}

/** Readings by LOINC (facts §8). Haemoglobin is not in the facts: 718-7, mass per volume of blood. */
export const readingCodes: Readonly<Record<Exclude<ReadingKind, 'blood-pressure'>, readonly Coding[]>> = {
  glucose: [loinc('41653-7', 'Glucose [Mass/volume] in Capillary blood by Glucometer')],
  hba1c: [loinc('4548-4', 'Hemoglobin A1c/Hemoglobin.total in Blood')],
  temperature: [loinc('8310-5', 'Body temperature')],
  oxygen: [
    loinc('59408-5', 'Oxygen saturation in Arterial blood by Pulse oximetry'),
    loinc('2708-6', 'Oxygen saturation in Arterial blood'),
  ],
  pulse: [loinc('8867-4', 'Heart rate')],
  respiration: [loinc('9279-1', 'Respiratory rate')],
  'peak-flow': [loinc('19935-6', 'Maximum expiratory gas flow Respiratory system airway by Peak flow meter')],
  weight: [loinc('29463-7', 'Body weight')],
  haemoglobin: [loinc('718-7', 'Hemoglobin [Mass/volume] in Blood')],
};
export const bloodPressure = {
  panel: loinc('85354-9', 'Blood pressure panel with all children optional'),
  systolic: loinc('8480-6', 'Systolic blood pressure'),
  diastolic: loinc('8462-4', 'Diastolic blood pressure'),
} as const;
/** Sugar before the first meal (facts §8), beside the code of the meter. */
export const fastingGlucose = loinc('1558-6', 'Fasting glucose [Mass/volume] in Serum or Plasma');

/** What is measured in a laboratory; all else is a vital sign. */
export const laboratory: ReadonlySet<ReadingKind> = new Set(['glucose', 'hba1c', 'haemoglobin']);

/**
 * Long-term conditions by SNOMED CT (facts §8). Whether diabetes is of type 1 or 2 is not known, so that it has the code of
 * both, 73211009; heart failure is 84114007. These two are not in the facts.
 */
export const conditionCodes: Readonly<Record<Condition, Coding>> = {
  hypertension: snomed('38341003', 'Hypertensive disorder'),
  diabetes: snomed('73211009', 'Diabetes mellitus'),
  asthma: snomed('195967001', 'Asthma'),
  epilepsy: snomed('84757009', 'Epilepsy'),
  'heart-failure': snomed('84114007', 'Heart failure'),
  depression: snomed('35489007', 'Depressive disorder'),
};

/** Pregnancy (facts §8). */
export const pregnancy = {
  condition: snomed('77386006', 'Pregnancy'),
  status: loinc('82810-3', 'Pregnancy status'),
  /** An estimated day of delivery: by a clinician, and reckoned from the last period. */
  edd: loinc('11778-8', 'Delivery date Estimated'),
  eddFromLmp: loinc('11779-6', 'Delivery date Estimated from last menstrual period'),
} as const;
