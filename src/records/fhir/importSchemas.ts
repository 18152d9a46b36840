import { z } from 'zod';
import { isDay } from '#src/care/enrolment/form.ts';

/** What of FHIR R4 is read, and how it must be. What is not named here is passed over, and never repeated in an error. */
const text = z.string({ error: 'must be text' }).max(1_000, { error: 'at most 1000 characters' });
const coding = z.looseObject({ system: text.optional(), code: text.optional(), display: text.optional() });
const concept = z.looseObject({ coding: z.array(coding).max(50).optional(), text: text.optional() });
const reference = z.looseObject({ reference: text.optional() });
const extension = z.looseObject({
  url: text.optional(),
  valueCode: text.optional(),
  valueString: text.optional(),
  valueBoolean: z.boolean({ error: 'must be true or false' }).optional(),
});
const extended = { extension: z.array(extension).max(50).optional() };
/** A day at the least; of an instant the day that it is written with. */
const date = text.transform((t) => t.slice(0, 10)).refine(isDay, { error: 'must be a whole day, YYYY-MM-DD' });
const telecom = z.looseObject({
  ...extended,
  system: text.optional(),
  value: text.optional(),
  rank: z.number().optional(),
});
const base = { id: text.optional() };

export const patientSchema = z.looseObject({
  ...base,
  ...extended,
  resourceType: z.literal('Patient'),
  name: z
    .array(z.looseObject({ text: text.optional(), family: text.optional(), given: z.array(text).optional() }))
    .optional(),
  telecom: z.array(telecom).max(20).optional(),
  birthDate: date.optional(),
  deceasedBoolean: z.boolean({ error: 'must be true or false' }).optional(),
  deceasedDateTime: text.optional(),
  address: z.array(z.looseObject({ city: text.optional(), district: text.optional() })).optional(),
  contact: z
    .array(z.looseObject({ relationship: z.array(concept).optional(), telecom: z.array(telecom).max(20).optional() }))
    .optional(),
  communication: z
    .array(z.looseObject({ language: concept, preferred: z.boolean({ error: 'must be true or false' }).optional() }))
    .optional(),
});
export type ReadPatient = z.infer<typeof patientSchema>;

export const observationSchema = z.looseObject({
  ...base,
  resourceType: z.literal('Observation'),
  status: text,
  code: concept,
  subject: reference.optional(),
  method: concept.optional(),
  valueDateTime: date.optional(),
  valueCodeableConcept: concept.optional(),
  effectiveDateTime: text.optional(),
});
export type ReadObservation = z.infer<typeof observationSchema>;

export const conditionSchema = z.looseObject({
  ...base,
  resourceType: z.literal('Condition'),
  code: concept.optional(),
  clinicalStatus: concept.optional(),
  subject: reference.optional(),
});
export type ReadCondition = z.infer<typeof conditionSchema>;

export const consentSchema = z.looseObject({
  ...base,
  resourceType: z.literal('Consent'),
  status: text,
  category: z.array(concept).optional(),
  patient: reference.optional(),
  dateTime: date.optional(),
});
export type ReadConsent = z.infer<typeof consentSchema>;

const repeat = z.looseObject({
  boundsPeriod: z.looseObject({ start: date.optional(), end: date.optional() }).optional(),
  frequency: z.int({ error: 'must be a whole number' }).optional(),
  period: z.number({ error: 'must be a number' }).optional(),
  periodUnit: z
    .enum(['s', 'min', 'h', 'd', 'wk', 'mo', 'a'], { error: 'must be one of s, min, h, d, wk, mo, a' })
    .optional(),
  dayOfWeek: z
    .array(
      z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], {
        error: 'must be mon, tue, wed, thu, fri, sat or sun',
      }),
    )
    .optional(),
  timeOfDay: z
    .array(text.regex(/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?$/, { error: 'must be HH:MM:SS' }))
    .max(6, { error: 'at most 6' })
    .optional(),
  when: z.array(text).max(6, { error: 'at most 6' }).optional(),
});
const dosage = z.looseObject({
  sequence: z.int({ error: 'must be a whole number' }).optional(),
  asNeededBoolean: z.boolean({ error: 'must be true or false' }).optional(),
  asNeededCodeableConcept: concept.optional(),
  additionalInstruction: z.array(concept).optional(),
  timing: z.looseObject({ repeat: repeat.optional(), code: concept.optional() }).optional(),
  doseAndRate: z
    .array(
      z.looseObject({
        doseQuantity: z.looseObject({ value: z.number({ error: 'must be a number' }).optional() }).optional(),
      }),
    )
    .optional(),
});
export type ReadDosage = z.infer<typeof dosage>;

const medicine = {
  ...base,
  status: text,
  medicationCodeableConcept: concept.optional(),
  medicationReference: reference.optional(),
  subject: reference.optional(),
};
export const requestSchema = z.looseObject({
  ...medicine,
  resourceType: z.literal('MedicationRequest'),
  intent: text,
  dosageInstruction: z.array(dosage).max(20, { error: 'at most 20' }).optional(),
});
export const statementSchema = z.looseObject({
  ...medicine,
  resourceType: z.literal('MedicationStatement'),
  dosage: z.array(dosage).max(20, { error: 'at most 20' }).optional(),
});
export type ReadMedicine = z.infer<typeof requestSchema> | z.infer<typeof statementSchema>;

/** By type; what is of another is passed over. */
export const readable = {
  Patient: patientSchema,
  Observation: observationSchema,
  Condition: conditionSchema,
  Consent: consentSchema,
  MedicationRequest: requestSchema,
  MedicationStatement: statementSchema,
} as const;
