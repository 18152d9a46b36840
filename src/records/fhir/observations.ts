import type { Observation, Quantity } from '@medplum/fhirtypes';
import type { Observation as Reading } from '#src/care/decision.ts';
import type { Maternal } from '#src/care/maternal/maternal.ts';
import { instruments } from '#src/care/screening/instruments.ts';
import { organizationRef } from './agents.ts';
import {
  bloodPressure,
  concept,
  fastingGlucose,
  hl7,
  laboratory,
  loinc,
  own,
  pregnancy,
  readingCodes,
  systems,
} from './codes.ts';
import type { Dossier } from './dossier.ts';
import { idOf, instantText, ours, refTo } from './ids.ts';
import { resultName } from './screening.ts';

/** Readings, scores and what is known of a pregnancy: one Observation each (facts §8). The words of a message are in none. */
export function observationsOf(dossier: Dossier): readonly Observation[] {
  return [...dossier.readings.map(readingOf), ...scoresOf(dossier), ...pregnancyObservations(dossier)];
}

/** Whether staff or another system recorded it, by the event it came of; otherwise the person told it. */
const byStaff = (id: string): boolean => /^(api|console|import|enrol):/.test(id);

const reported = { meta: { tag: [{ system: `${ours}:source`, code: 'patient-reported' }] } };

/** A reading that the person has not confirmed yet is preliminary. */
export function readingOf(reading: Reading): Observation {
  const { id, person, at, kind, value, second, unit, context, certain } = reading;
  const staff = byStaff(id);
  const category = laboratory.has(kind) ? 'laboratory' : 'vital-signs';
  const base = {
    resourceType: 'Observation' as const,
    id: idOf('Observation', id),
    ...(!staff && reported),
    status: certain ? ('final' as const) : ('preliminary' as const),
    category: [concept({ system: systems.observationCategory, code: category })],
    subject: refTo('Patient', person),
    effectiveDateTime: instantText(at),
    performer: [staff ? organizationRef : refTo('Patient', person)],
  };
  if (kind === 'blood-pressure') {
    const part = (code: typeof bloodPressure.panel, of: number) => ({
      code: concept(code),
      valueQuantity: quantity(of, 'mm[Hg]'),
    });
    const diastolic = second === null ? [] : [part(bloodPressure.diastolic, second)];
    return {
      ...base,
      code: concept(bloodPressure.panel),
      component: [part(bloodPressure.systolic, value), ...diastolic],
    };
  }
  const beyond =
    context === 'meter-high'
      ? { comparator: '>' as const }
      : context === 'meter-low'
        ? { comparator: '<' as const }
        : {};
  const code = concept(...readingCodes[kind], ...(context === 'fasting' ? [fastingGlucose] : []));
  return {
    ...base,
    code: { ...code, ...timesOf[context ?? 'none'] },
    valueQuantity: { ...quantity(value, unit), ...beyond },
  };
}

/** What a code does not tell of when sugar was measured. */
const timesOf: Readonly<Record<string, { text?: string }>> = {
  fasting: { text: 'Glucose, fasting' },
  'after-meal': { text: 'Glucose, after a meal' },
  random: { text: 'Glucose, at any time' },
};

function quantity(value: number, unit: string): Quantity {
  return { value, unit: unit.replace('mm[Hg]', 'mmHg').replace('Cel', '°C'), system: systems.ucum, code: unit };
}

/** The total of each questionnaire; of one that was broken off, that there is none. */
function scoresOf({ person }: Dossier): readonly Observation[] {
  return person.screening.results.map((result) => {
    const { instrument, score, band, at, enteredBy } = result;
    const { loinc: codes, title, scale } = instruments[instrument];
    const name = `${person.id} ${resultName(result)}`;
    return {
      resourceType: 'Observation',
      id: idOf('Observation', name),
      ...(enteredBy === null && reported),
      status: 'final',
      category: [concept({ system: systems.observationCategory, code: 'survey' })],
      code: {
        ...concept(codes ? loinc(codes.total) : own('score', instrument)),
        text: `${title} total score`,
      },
      subject: refTo('Patient', person.id),
      effectiveDateTime: instantText(at),
      performer: [enteredBy === null ? refTo('Patient', person.id) : { ...organizationRef, display: enteredBy }],
      ...(score === null
        ? { dataAbsentReason: concept(hl7('data-absent-reason', 'unknown', 'Unknown')) }
        : { valueQuantity: { value: score, unit: 'score', system: systems.ucum, code: '{score}' } }),
      ...(band !== null && { interpretation: [{ coding: [own('band', band)], text: band.replaceAll('-', ' ') }] }),
      ...(scale !== null && { derivedFrom: [refTo('QuestionnaireResponse', name)] }),
    } satisfies Observation;
  });
}

/** Status, due date and end of a pregnancy. How a due date was found is its method. */
function pregnancyObservations(dossier: Dossier): readonly Observation[] {
  const { person, at } = dossier;
  const { status, edd, eddFrom, since } = person.maternal;
  if (status === 'none') return [];
  const base = (name: string) => ({
    resourceType: 'Observation' as const,
    id: idOf('Observation', `${person.id} ${name} ${since}`),
    status: 'final' as const,
    subject: refTo('Patient', person.id),
    effectiveDateTime: instantText(name === 'pregnancy-status' ? at : (since ?? at)),
    performer: [refTo('Patient', person.id)],
  });
  const is = status === 'pregnant' ? 'pregnant' : status === 'maybe-lost' ? 'unknown' : 'not';
  const found: Observation[] = [
    {
      ...base('pregnancy-status'),
      code: concept(pregnancy.status),
      valueCodeableConcept: concept(answers[is]),
    },
    {
      ...base('pregnancy-stage'),
      code: concept(own('observation', 'pregnancy-stage')),
      valueCodeableConcept: stageOf(person.maternal),
    },
  ];
  // A date that is told on after a loss would bring messages to a mother who mourns.
  if (edd === null || status !== 'pregnant') return found;
  return [
    ...found,
    {
      ...base('edd'),
      code: concept(eddFrom === 'lmp' ? pregnancy.eddFromLmp : pregnancy.edd),
      ...(eddFrom && { method: { coding: [own('edd-from', eddFrom)], text: methods[eddFrom] } }),
      valueDateTime: edd,
    },
  ];
}

/** LOINC's answers to 82810-3. */
const answers = {
  pregnant: loinc('LA15173-0', 'Pregnant'),
  not: loinc('LA26683-5', 'Not pregnant'),
  unknown: loinc('LA4489-6', 'Unknown'),
} as const;

const methods = {
  scan: 'ultrasound',
  lmp: 'last menstrual period',
  month: 'month of pregnancy as told: to within weeks',
} as const;

/** Where it stands in our own words, for LOINC has none that tell a birth from a loss. */
function stageOf({ status, babyAlive }: Maternal) {
  const stage = status === 'born' && babyAlive === false ? 'born-baby-died' : status;
  return { coding: [own('pregnancy-stage', stage)], text: stage.replaceAll('-', ' ') };
}
