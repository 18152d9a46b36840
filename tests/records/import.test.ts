import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Medicine } from '#src/care/medication/medication.ts';
import type { Person } from '#src/care/person.ts';
import { createWorld } from '#src/cli/world.ts';
import { createEnrolments } from '#src/records/enrolment.ts';
import { everythingOf, resourcesOf } from '#src/records/fhir/everything.ts';
import { newsArrival, readFhir } from '#src/records/fhir/import.ts';
import { medicineNewsOf } from '#src/records/fhir/importMedicine.ts';
import { requestSchema } from '#src/records/fhir/importSchemas.ts';
import { fhirDosages } from '#src/records/fhir/medication.ts';
import { at, dossier, rich } from './synthetic.ts';
import { programme } from './village.ts';

const defaults = { today: '2027-03-10', channel: 'phone' };
/** The same people, reached by the simulated phone of the world they are imported into. */
const local = (person: Person = rich) =>
  everythingOf({
    ...{ ...dossier, person },
    contactPoints: [{ ...dossier.contactPoints[0]!, channel: 'phone', account: 'simulated', address: 'synthetic' }],
  });

/** Brings a file into an empty house through its real door, as often as is said. */
async function imported(json: unknown, times = 1): Promise<Person> {
  const world = await createWorld({ programme, start: at, seed: 1, said: () => {} });
  const read = createEnrolments({
    ...{ key: Buffer.alloc(32), programme, by: 'synthetic.json', now: () => world.now() },
    address: (channel, account = 'simulated', address) => ({ channel, account, address }),
  });
  try {
    let person = '';
    for (let n = 0; n < times; n++) {
      const { people, problems } = readFhir(json, defaults);
      expect(problems).toEqual([]);
      for (const { form, news } of people) {
        const enrolment = read(form);
        if (!enrolment.ok) throw new Error(JSON.stringify(enrolment.problems));
        await world.happens(enrolment.arrival);
        person = (await world.store.contactPointOf('phone', 'simulated', 'synthetic'))!.person;
        for (const one of news) await world.happens(newsArrival(person, one, 'synthetic.json', world.now()));
      }
    }
    return (await world.store.person(person))!.person;
  } finally {
    await world.close();
  }
}

const medicines = (person: Person) =>
  person.medication.medicines
    .map(({ id: _, critical: __, addedAt: ___, ...schedule }) => schedule)
    .sort((a, b) => (a.name < b.name ? -1 : 1));

/** What an import is to bring back. */
const told = (person: Person) => ({
  language: person.language,
  name: person.enrolment?.name,
  district: person.enrolment?.district,
  consent: [person.enrolment?.consentOn, person.enrolment?.consentHow, person.consent.status],
  meeting: [person.meeting.servedFor, person.meeting.ageBand],
  due: [person.maternal.status, person.maternal.edd, person.maternal.eddFrom],
  medicines: medicines(person),
});

describe('an import of our own export', () => {
  it('gives the same person, and once more changes nothing', async () => {
    const back = await imported(local());
    expect(told(back)).toEqual(told(rich));
    const again = await imported(local(), 2);
    expect(told(again)).toEqual(told(rich));
    expect(again.medication.nextNumber).toBe(back.medication.nextNumber);
  });

  it('gives who writes for somebody else as such', async () => {
    const person: Person = { ...rich, meeting: { ...rich.meeting, servedFor: 'other' } };
    expect(told(await imported(local(person)))).toEqual(told(person));
  });

  it.each(['lost', 'maybe-lost', 'born'] as const)(
    'brings no pregnancy to a mother whose own is %s',
    async (status) => {
      const maternal = { ...rich.maternal, status, lostOn: '2027-03-01', bornOn: '2027-03-01' };
      const bundle = local({ ...rich, maternal });
      // Even where somebody left the old date in the file.
      const left = resourcesOf(dossier).find((r) => r.resourceType === 'Observation' && 'valueDateTime' in r)!;
      const both = { ...bundle, entry: [...bundle.entry!, { resource: left }] };
      expect((await imported(both)).maternal.status).toBe('none');
    },
  );

  it('brings every schedule back', () => {
    const time = fc
      .integer({ min: 0, max: 1439 })
      .map((m) => `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`);
    const days = fc.constantFrom(
      { every: 'day' as const },
      { every: 'alternate' as const },
      { every: 'week' as const },
      { every: 'month' as const },
      { every: 'days' as const, interval: 9 },
      { every: 'month' as const, interval: 3 },
      { every: 'weekdays' as const, weekdays: [2, 5, 7] },
    );
    const schedule = fc.record({
      times: fc.uniqueArray(time, { minLength: 1, maxLength: 4 }).map((all) => all.sort()),
      days,
      amount: fc.option(fc.array(fc.constantFrom(0.5, 1, 2), { minLength: 4, maxLength: 4 })),
      meal: fc.option(fc.constantFrom('before' as const, 'after' as const)),
      until: fc.option(fc.constant('2027-06-01')),
    });
    fc.assert(
      fc.property(schedule, ({ times, days: rhythm, amount, meal, until }) => {
        const medicine = {
          ...{ id: 'm1', name: 'synthetic', times, ...rhythm, startsOn: '2027-03-01', critical: false, addedAt: at },
          ...(amount && { amounts: amount.slice(0, times.length) }),
          ...(meal && { meal }),
          ...(until && { until }),
        } as Medicine;
        const { id: _, critical: __, addedAt: ___, ...wanted } = medicine;
        const request = requestSchema.parse({
          ...{ resourceType: 'MedicationRequest', status: 'active', intent: 'order' },
          medicationCodeableConcept: { text: 'synthetic' },
          dosageInstruction: fhirDosages(medicine),
        });
        expect(medicineNewsOf(request)).toEqual({ what: 'medicine', ...wanted });
      }),
      { numRuns: 200 },
    );
  });
});

describe('FHIR of others', () => {
  const patient = {
    ...{ resourceType: 'Patient', id: '1', telecom: [{ system: 'phone', value: '+923001234567' }] },
    communication: [{ language: { coding: [{ code: 'ur-PK' }] } }],
    birthDate: '1995-02-03',
  };
  const consent = {
    resourceType: 'Consent',
    status: 'active',
    patient: { reference: 'Patient/1' },
    dateTime: '2027-03-01',
  };
  const medicine = (fields: object) => ({
    ...{
      resourceType: 'MedicationRequest',
      id: '7',
      status: 'active',
      intent: 'order',
      subject: { reference: 'https://example.test/fhir/Patient/1' },
    },
    medicationCodeableConcept: { coding: [{ display: 'Amlodipine 5 mg' }] },
    ...fields,
  });
  const read = (...resources: object[]) => readFhir([patient, consent, ...resources], defaults);

  it.each([
    [{ timing: { code: { coding: [{ code: 'BID' }] } } }, ['08:00', '20:00']],
    [{ timing: { repeat: { frequency: 1, period: 1, periodUnit: 'd' } } }, ['08:00']],
    [{ timing: { repeat: { frequency: 1, period: 1, periodUnit: 'd', when: ['HS'] } } }, ['22:00']],
    [{ timing: { repeat: { when: ['MORN', 'EVE'] } } }, ['08:00', '20:00']],
    [{ asNeededBoolean: true }, []],
  ])('reads %j', (dosage, times) => {
    const { people, problems } = read(medicine({ dosageInstruction: [dosage] }));
    expect(problems).toEqual([]);
    expect(people[0]!.news).toMatchObject([{ what: 'medicine', name: 'Amlodipine 5 mg', times }]);
    expect(people[0]!.form).toMatchObject({ language: 'ur', age: 32, channel: 'phone', consentOn: '2027-03-01' });
  });

  it.each([
    ['every eight hours', { frequency: 1, period: 8, periodUnit: 'h' }],
    ['three a week at one hour', { frequency: 3, period: 1, periodUnit: 'wk', timeOfDay: ['08:00:00'] }],
    ['a part of the day that is unknown', { when: ['WAKE'] }],
    ['nothing', {}],
  ])('names the dosage that no reminder can be made of: %s', (_, repeat) => {
    const { people, problems } = read(medicine({ dosageInstruction: [{ timing: { repeat } }] }));
    expect(people).toEqual([]);
    expect(problems).toEqual([
      { resource: 'MedicationRequest/7', field: 'dosageInstruction.1.timing', reason: expect.any(String) },
    ]);
  });

  it('takes a last period, a scan before it, and no medicine that was stopped', () => {
    const observation = (code: string, valueDateTime: string, method?: object) => ({
      ...{ resourceType: 'Observation', status: 'final', code: { coding: [{ system: 'http://loinc.org', code }] } },
      ...{ subject: { reference: 'Patient/1' }, valueDateTime, ...method },
    });
    const lmp = observation('8665-2', '2026-12-01');
    expect(read(lmp).people[0]!.news).toEqual([{ what: 'due-date', edd: '2027-09-07', from: 'lmp' }]);
    const scan = observation('11778-8', '2027-09-14', { method: { text: 'Ultrasound' } });
    const stopped = medicine({ status: 'stopped', dosageInstruction: [{ asNeededBoolean: true }] });
    expect(read(lmp, scan, stopped).people[0]!.news).toEqual([{ what: 'due-date', edd: '2027-09-14', from: 'scan' }]);
  });

  it.each([
    ['telecom', { ...patient, telecom: [] }],
    ['communication.language', { ...patient, communication: [] }],
    ['birthDate', { ...patient, birthDate: '1995' }],
    ['deceased', { ...patient, deceasedBoolean: true }],
    ['telecom', { ...patient, telecom: 'canary' }],
  ])('refuses a Patient by the field %s, and repeats nothing that is in it', (field, wrong) => {
    const { people, problems } = readFhir([wrong, consent], defaults);
    expect(people).toEqual([]);
    expect(problems).toContainEqual({ resource: 'Patient/1', field, reason: expect.any(String) });
    expect(JSON.stringify(problems)).not.toMatch(/canary|1995|92300/);
  });

  it('enrols nobody who has not agreed, and nobody against a no, whoever vouches', () => {
    const vouched = { ...defaults, consentOn: '2027-03-02', consentHow: 'paper' };
    expect(readFhir([patient], defaults).problems).toMatchObject([{ field: 'Consent' }]);
    expect(readFhir([patient], vouched).people).toHaveLength(1);
    expect(readFhir([patient, { ...consent, status: 'rejected' }], vouched).people).toEqual([]);
  });

  it('takes the others where one is wrong, and says where a line is no resource', () => {
    const other = { ...patient, id: '2', telecom: [] };
    const { people, problems } = readFhir([patient, consent, other, 7], defaults);
    expect(people.map((p) => p.resource)).toEqual(['Patient/1']);
    expect(new Set(problems.map((p) => p.resource))).toEqual(new Set(['Patient/2', 'line 4']));
    expect(readFhir({ resourceType: 'Bundle', entry: 'x' }, defaults).problems).toHaveLength(1);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom(...['Patient', 'Consent', 'MedicationRequest', 'Observation', 'Bundle']),
        (json, type) => {
          const fields =
            typeof json === 'object' && json !== null && !Array.isArray(json) ? json : { entry: [json], telecom: json };
          readFhir([patient, { ...fields, resourceType: type }], defaults);
        },
      ),
      { numRuns: 300 },
    );
  });
});
