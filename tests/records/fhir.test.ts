import type { Bundle, Composition, MedicationStatement, Patient, Resource } from '@medplum/fhirtypes';
import { describe, expect, it } from 'vitest';
import { everythingOf, resourcesOf } from '#src/records/fhir/everything.ts';
import { summaryOf } from '#src/records/fhir/ips.ts';
import { at, dossier, rich } from './synthetic.ts';
import { fhirJsProblems, medplumProblems, referencesIn } from './validators.ts';
import { dossiersOf, withVillage } from './village.ts';

const problemsOf = (resource: Resource) => [
  ...medplumProblems(resource).map((p) => `medplum ${resource.resourceType} ${p}`),
  ...fhirJsProblems(resource).map((p) => `fhir.js ${resource.resourceType} ${p}`),
];
const unresolved = (bundle: Bundle) => {
  const urls = new Set(bundle.entry?.map((e) => e.fullUrl));
  return referencesIn(bundle).filter((r) => !urls.has(r));
};
const of = <T extends Resource>(type: T['resourceType'], from = dossier): T[] =>
  resourcesOf(from).filter((r): r is T => r.resourceType === type);
const codes = (resource: Resource) =>
  JSON.stringify(resource)
    .match(/"code":"[^"]+"/g)!
    .map((c) => c.slice(8, -1));

describe('a record as FHIR', () => {
  it('passes two validators, whole and in parts, and every reference in it resolves', () => {
    const bundles = [everythingOf(dossier), summaryOf(dossier), everythingOf({ ...dossier, words: true })];
    expect([...resourcesOf(dossier), ...bundles].flatMap(problemsOf)).toEqual([]);
    expect(bundles.flatMap(unresolved)).toEqual([]);
    const types = new Set(resourcesOf(dossier).map((r) => r.resourceType));
    expect(types).toEqual(
      new Set([
        ...['Patient', 'Consent', 'Condition', 'Goal', 'Observation', 'QuestionnaireResponse', 'Questionnaire'],
        ...['MedicationStatement', 'MedicationRequest', 'MedicationAdministration', 'CarePlan', 'Flag'],
        ...['ServiceRequest', 'Task', 'Encounter', 'Communication', 'Provenance', 'AuditEvent'],
        ...['Organization', 'Device', 'Practitioner'],
      ]),
    );
  });

  it('is valid for people who lived here', async () => {
    await withVillage({ people: [0, 3, 5], days: 35 }, async (house, ids) => {
      const dossiers = await dossiersOf(house, ids);
      expect(dossiers).toHaveLength(3);
      const bundles = dossiers.flatMap((d) => [everythingOf(d), summaryOf(d)]);
      expect(bundles.flatMap(problemsOf)).toEqual([]);
      expect(bundles.flatMap(unresolved)).toEqual([]);
    });
  });

  it('has the codes of the clinical facts', () => {
    const all = of('Observation').flatMap(codes);
    for (const code of ['85354-9', '8480-6', '8462-4', '41653-7', '1558-6', '4548-4', '29463-7', '8310-5', '9279-1'])
      expect(all).toContain(code);
    for (const code of [
      '59408-5',
      '2708-6',
      '8867-4',
      '19935-6',
      '44261-6',
      '99046-5',
      '70274-6',
      '11778-8',
      '82810-3',
    ])
      expect(all).toContain(code);
    expect(of('Condition').flatMap(codes)).toEqual(expect.arrayContaining(['38341003', '77386006']));
    expect(of('Flag').flatMap(codes)).toContain('6471006');
  });

  it('holds what was written in the copy for the person alone', () => {
    expect(JSON.stringify(everythingOf(dossier))).not.toMatch(/canary/);
    const words = JSON.stringify(everythingOf({ ...dossier, words: true }));
    for (const said of ['canary-words', 'canary-answer', 'canary-label', 'canary-reply']) expect(words).toContain(said);
  });

  it('tells the score alone of a form whose text may not be embedded', () => {
    const responses = of('QuestionnaireResponse');
    expect(responses.map((r) => JSON.stringify(r)).join()).not.toMatch(/epds/);
    expect(responses).toHaveLength(2);
    expect(JSON.stringify(of('Questionnaire'))).not.toMatch(/epds|EPDS/);
    expect(JSON.stringify(of('Observation'))).toMatch(/EPDS total score/);
  });

  it('tells who prescribed from who only told of it', () => {
    expect(of('MedicationRequest')).toHaveLength(1);
    const statements = of<MedicationStatement>('MedicationStatement');
    expect(statements.map((s) => s.medicationCodeableConcept?.text)).toContain('metformin 500');
    const metformin = statements.find((s) => s.medicationCodeableConcept?.text === 'metformin 500')!;
    expect(
      metformin.dosage?.map((d) => [d.timing?.repeat?.timeOfDay, d.doseAndRate?.[0]?.doseQuantity?.value]),
    ).toEqual([
      [['08:00:00'], 1],
      [['20:00:00'], 0.5],
    ]);
  });

  it.each(['lost', 'maybe-lost', 'born'] as const)('gives no due date of a pregnancy that is %s', (status) => {
    const person = { ...rich, maternal: { ...rich.maternal, status, lostOn: '2027-03-01', bornOn: '2027-03-01' } };
    const text = JSON.stringify([everythingOf({ ...dossier, person }), summaryOf({ ...dossier, person })]);
    expect(text).not.toContain('11778-8');
    expect(text).not.toContain('LA15173-0');
    expect(text).not.toContain(rich.maternal.edd);
  });

  it('names the phone of who writes for somebody else as that other’s', () => {
    const person = { ...rich, meeting: { ...rich.meeting, servedFor: 'other' as const } };
    const [patient] = of<Patient>('Patient', { ...dossier, person });
    expect(patient!.telecom).toBeUndefined();
    expect(patient!.contact?.[0]?.telecom?.[0]?.value).toBe('+923001234567');
  });

  it('gives the same thing the same id, and a valid one', () => {
    const ids = (d: typeof dossier) =>
      resourcesOf(d)
        .filter((r) => r.resourceType !== 'Provenance')
        .map((r) => r.id);
    expect(ids({ ...dossier, at: at + 1 })).toEqual(ids(dossier));
    expect(new Set(ids(dossier)).size).toBe(ids(dossier).length);
    for (const id of ids(dossier))
      expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });
});

describe('a patient summary', () => {
  const composition = (from = dossier) => summaryOf(from).entry![0]!.resource as Composition;

  it('is a document with the required sections, and why one is empty', () => {
    const bundle = summaryOf(dossier);
    expect(bundle.type).toBe('document');
    const sections = new Map(composition().section!.map((s) => [s.code!.coding![0]!.code!, s]));
    expect(composition().type.coding![0]!.code).toBe('60591-5');
    for (const required of ['11450-4', '48765-2', '10160-0']) expect(sections.has(required)).toBe(true);
    expect(sections.get('48765-2')!.emptyReason?.coding?.[0]?.code).toBe('notasked');
    for (const section of sections.values()) expect(Boolean(section.entry) !== Boolean(section.emptyReason)).toBe(true);
  });

  it('holds nothing of a danger, a talk or violence', () => {
    const types = new Set(summaryOf(dossier).entry!.map((e) => e.resource!.resourceType));
    for (const type of ['Flag', 'Communication', 'Task', 'AuditEvent', 'QuestionnaireResponse'])
      expect(types.has(type as Resource['resourceType'])).toBe(false);
    expect(JSON.stringify(summaryOf(dossier))).not.toMatch(/violence|suicid|canary/);
  });

  it('says of somebody of whom nothing is known that nothing is', () => {
    const person = {
      ...rich,
      chronic: { conditions: [] },
      maternal: { ...rich.maternal, status: 'none' as const },
      medication: { medicines: [], nextNumber: 1, doses: [] },
      screening: { running: null, results: [] },
    };
    const empty = { ...dossier, person, readings: [] };
    expect(problemsOf(summaryOf(empty))).toEqual([]);
    expect(composition(empty).section!.map((s) => s.emptyReason?.coding?.[0]?.code)).toEqual([
      'unavailable',
      'notasked',
      'unavailable',
    ]);
  });
});

describe('twenty broken exports', () => {
  type Break = (
    bundle: Record<string, never> & { entry: { fullUrl: string; resource: Record<string, unknown> }[] },
  ) => void;
  const set =
    (type: string, field: string, value: unknown): Break =>
    (bundle) => {
      const entry = bundle.entry.find((e) => e.resource.resourceType === type)!;
      if (value === undefined) delete entry.resource[field];
      else entry.resource[field] = value;
    };
  const broken: Record<string, Break> = {
    'a Patient of no known gender': set('Patient', 'gender', 'canary'),
    'a Patient with a field that FHIR has not': set('Patient', 'cnic', '1'),
    'a day of birth that is none': set('Patient', 'birthDate', 'yesterday'),
    'an Observation without a status': set('Observation', 'status', undefined),
    'an Observation without a code': set('Observation', 'code', undefined),
    'an Observation with a status that is none': set('Observation', 'status', 'sure'),
    'an instant that is none': set('Observation', 'effectiveDateTime', 'noon'),
    'a value that is text': set('Observation', 'valueQuantity', { value: 'high' }),
    'a Consent without a scope': set('Consent', 'scope', undefined),
    'a Consent without a category': set('Consent', 'category', undefined),
    'a Condition without whom it is of': set('Condition', 'subject', undefined),
    'a clinical status of no code list': set('Condition', 'clinicalStatus', {
      coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'bad' }],
    }),
    'a statement of no medicine': set('MedicationStatement', 'medicationCodeableConcept', undefined),
    'a request without an intent': set('MedicationRequest', 'intent', undefined),
    'a CarePlan whose intent is none': set('CarePlan', 'intent', 'hope'),
    'a Communication without a status': set('Communication', 'status', undefined),
    'a Task whose priority is none': set('Task', 'priority', 'soonish'),
    'an Encounter without a class': set('Encounter', 'class', undefined),
    'an AuditEvent without who did it': set('AuditEvent', 'agent', undefined),
    'a Flag with a list for a code': set('Flag', 'code', []),
  };

  it('are twenty', () => expect(Object.keys(broken)).toHaveLength(20));

  it.each(Object.entries(broken))('%s is refused', (_, breaks) => {
    const bundle = structuredClone(everythingOf(dossier));
    breaks(bundle as unknown as Parameters<Break>[0]);
    expect(problemsOf(bundle as Bundle)).not.toEqual([]);
  });

  it('and so is one whose reference leads nowhere', () => {
    const bundle = structuredClone(everythingOf(dossier));
    expect(unresolved({ ...bundle, entry: bundle.entry!.slice(1) })).not.toEqual([]);
  });
});
