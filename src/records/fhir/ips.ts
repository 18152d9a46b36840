import type {
  Bundle,
  CodeableConcept,
  Composition,
  CompositionSection,
  MedicationStatement,
  Observation,
  Resource,
} from '@medplum/fhirtypes';
import { deviceOf, organizationOf, organizationRef } from './agents.ts';
import { bundled } from './bundle.ts';
import { carePlansOf } from './carePlans.ts';
import { concept, hl7, loinc } from './codes.ts';
import { conditionsOf } from './conditions.ts';
import type { Dossier } from './dossier.ts';
import { idOf, instantText, refTo } from './ids.ts';
import { medicationsOf } from './medication.ts';
import { labelOf } from './narrative.ts';
import { observationsOf } from './observations.ts';
import { patientOf } from './patient.ts';

/** More than a year of readings is no summary. */
const summaryMs = 365 * 86_400_000;

/**
 * An International Patient Summary as a document (facts §8): problems, allergies and medicines always, with the reason where
 * one is empty; results, vital signs, pregnancy and plan where there are any. Nothing of a talk and nothing of a danger is in
 * it: it travels with whoever carries it.
 */
export function summaryOf(dossier: Dossier): Bundle {
  const { person, at } = dossier;
  const recent = observationsOf(dossier).filter((o) => Date.parse(o.effectiveDateTime!) >= at - summaryMs);
  const ofCategory = (...codes: readonly string[]) =>
    recent.filter((o) => codes.includes(o.category?.[0]?.coding?.[0]?.code ?? ''));
  const sections: readonly Part[] = [
    part('Problems', '11450-4', 'Problem list - Reported', conditionsOf(dossier), 'unavailable'),
    part('Allergies and intolerances', '48765-2', 'Allergies and adverse reactions Document', [], 'notasked'),
    part('Medicines', '10160-0', 'History of Medication use Narrative', medicinesOf(dossier), 'unavailable'),
    part(
      'Results',
      '30954-2',
      'Relevant diagnostic tests/laboratory data Narrative',
      ofCategory('laboratory', 'survey'),
    ),
    part('Vital signs', '8716-3', 'Vital signs', ofCategory('vital-signs')),
    part(
      'Pregnancy',
      '10162-6',
      'History of pregnancies Narrative',
      recent.filter((o) => !o.category),
    ),
    part('Plan of care', '18776-5', 'Plan of care note', carePlansOf(dossier)),
  ];
  const shown = sections.filter((s) => s.entries.length > 0 || s.section.emptyReason);
  const patient = patientOf(dossier);
  const composition: Composition = {
    resourceType: 'Composition',
    id: idOf('Composition', `${person.id} ${at}`),
    status: 'final',
    type: concept(loinc('60591-5', 'Patient summary Document')),
    subject: refTo('Patient', person.id),
    date: instantText(at),
    author: [refTo('Device', dossier.version)],
    title: 'Patient summary',
    confidentiality: 'N',
    custodian: organizationRef,
    section: shown.map((s) => s.section),
  };
  const entries = shown.flatMap((s) => s.entries);
  const resources: readonly Resource[] = [composition, patient, ...entries, organizationOf(dossier), deviceOf(dossier)];
  const id = idOf('Bundle', `summary ${person.id} ${at}`);
  return {
    resourceType: 'Bundle',
    id,
    identifier: { system: 'urn:ietf:rfc:3986', value: `urn:uuid:${id}` },
    type: 'document',
    timestamp: instantText(at),
    entry: bundled(resources),
  };
}

interface Part {
  readonly section: CompositionSection;
  readonly entries: readonly Resource[];
}

/** A section with its entries, or with why it has none where it must be there. */
function part(title: string, code: string, display: string, entries: readonly Resource[], empty?: Empty): Part {
  const kept = entries.map(withoutResponse);
  const lines = kept.map(labelOf);
  const section: CompositionSection = {
    title,
    code: concept(loinc(code, display)),
    text: { status: 'generated', div: narrative(kept.length > 0 ? lines : ['Nothing is known.']) },
    ...(kept.length > 0
      ? { entry: kept.map((r) => ({ reference: `${r.resourceType}/${r.id}` })) }
      : empty && { emptyReason: emptyReason(empty) }),
  };
  return { section, entries: kept };
}

type Empty = 'unavailable' | 'notasked';
function emptyReason(code: Empty): CodeableConcept {
  return concept(hl7('list-empty-reason', code, code === 'notasked' ? 'Not Asked' : 'Unavailable'));
}

/** Medicines that are taken now. */
function medicinesOf(dossier: Dossier): readonly Resource[] {
  const today = instantText(dossier.at).slice(0, 10);
  return medicationsOf(dossier).filter((m) => {
    const end = (m as MedicationStatement).effectivePeriod?.end;
    return end === undefined || end >= today;
  });
}

/** A score stands by itself here: the answers to each question stay in the record. */
function withoutResponse(resource: Resource): Resource {
  if (resource.resourceType !== 'Observation') return resource;
  const { derivedFrom: _, ...rest } = resource as Observation;
  return rest;
}

function narrative(lines: readonly string[]): string {
  const items = lines.map((line) => `<li>${escaped(line)}</li>`).join('');
  return `<div xmlns="http://www.w3.org/1999/xhtml"><ul>${items}</ul></div>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
