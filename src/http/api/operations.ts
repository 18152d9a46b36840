import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { saidNoSince } from '#src/care/enrolment/enrol.ts';
import { enrolmentForm } from '#src/care/enrolment/form.ts';
import { type LifeNews, lifeNewsForm } from '#src/care/enrolment/lifeNews.ts';
import { readingForm, readingOf } from '#src/care/enrolment/readingForm.ts';
import type { Arrival, Happening } from '#src/care/event.ts';
import { fastingProblem } from '#src/care/life/fasting.ts';
import { dosagesOf } from '#src/care/medication/fhirTiming.ts';
import type { Person } from '#src/care/person.ts';
import { wakesOf } from '#src/care/plan/wakes.ts';
import type { Programme } from '#src/care/programme.ts';
import type { Instant, PlainDate } from '#src/care/words.ts';
import {
  type Addresser,
  isKnown,
  type Problem,
  problemsOf,
  type Read,
  whoseIs,
  whyNobody,
} from '#src/records/enrolment.ts';
import type { ExportHouse } from '#src/records/fhir/dossier.ts';
import { exportPerson } from '#src/records/personal.ts';
import type { Store } from '#src/store/store.ts';

/** What the API is handed by the house. */
export interface ApiHouse {
  readonly store: Pick<Store, 'contactPointOf' | 'person'> & ExportHouse['store'] & Pick<Store, 'audit'>;
  /** Durable when it resolves. */
  readonly door: { accept(arrivals: readonly Arrival[]): Promise<readonly ('accepted' | 'duplicate')[]> };
  readonly programme: Programme;
  /** Of the software. */
  readonly version: string;
  /** Reads forms of enrolment that this system brings. */
  readonly reader: (by: string) => (fields: unknown) => Read;
  /** The address that was written, as its channel spells it, or the field that is wrong. */
  readonly address: Addresser;
  today(): PlainDate;
  now(): Instant;
}

/** One request, its token and path having been found good. */
export interface Call {
  readonly house: ApiHouse;
  readonly by: string;
  readonly body: unknown;
  /** Whom the path names; null where it names nobody. */
  readonly person: Person | null;
  /** The `Idempotency-Key`: the same deed sent again with it is done once. */
  readonly key: string;
}

export interface Answered {
  readonly status: 200 | 202 | 409 | 422;
  readonly body: object;
  /** Of the answer; plain JSON where it is not told. */
  readonly type?: string;
}

/** One thing that can be asked of the API: what its document says of it, and what it does. */
export interface Operation {
  readonly id: string;
  readonly method: 'get' | 'post' | 'delete';
  /** With `:person` where it is about one. */
  readonly path: string;
  readonly summary: string;
  /** The form of its body; null without one. */
  readonly form: ((house: Pick<ApiHouse, 'programme' | 'today'>) => z.ZodType) | null;
  /** Whether it needs an `Idempotency-Key`. */
  readonly keyed: boolean;
  /** The statuses it answers with besides those that every operation has, and what they mean. */
  readonly answers: Readonly<Record<number, string>>;
  run(call: Call): Promise<Answered>;
}

const taken = 'It is on record and follows at once';

export const operations: readonly Operation[] = [
  {
    ...{ id: 'enrolPerson', method: 'post', path: '/api/people', keyed: false },
    summary:
      'Enrol somebody who agreed to it. The same contact point and private word with the same day of consent is enrolled once. Who is new on a number of several people has their id a moment later: the same form again tells it.',
    form: ({ programme, today }) => enrolmentForm(programme.plans, today()),
    answers: {
      200: 'Enrolled before',
      202: taken,
      409: 'Their own no is as late as the consent, or the number is somebody else’s and the form bears no private word',
    },
    run: enrolPerson,
  },
  {
    ...{ id: 'recordLife', method: 'post', path: '/api/people/:person/life', keyed: true },
    summary:
      'Record a new due date, a birth, a loss, a death; a move, a number, a hospital, a journey, a pause, an hour; or where a clinician puts the doses of who fasts. Everything is planned anew.',
    form: ({ today }) => lifeNewsForm(today()),
    answers: { 202: taken },
    run: recordNews,
  },
  {
    ...{ id: 'addReading', method: 'post', path: '/api/people/:person/readings', keyed: true },
    summary: 'Add a reading that was measured now. A dangerous one brings a human at once.',
    form: () => readingForm,
    answers: { 202: taken },
    run: (call) => {
      const reading = readingOf(call.body as z.infer<typeof readingForm>);
      return record(call, 'reading', (by) => ({ type: 'reading.recorded', reading, by }));
    },
  },
  {
    ...{ id: 'endEnrolment', method: 'delete', path: '/api/people/:person/enrolment', keyed: false, form: null },
    summary: 'End the programme for somebody: nothing is sent of any plan any more. An open emergency stays open.',
    answers: { 202: taken },
    run: (call) =>
      record({ ...call, key: `end-${call.person?.enrolment?.at}` }, 'life', (by) => ({
        ...{ type: 'life.recorded', news: { what: 'ended' }, by },
      })),
  },
  {
    ...{ id: 'readPerson', method: 'get', path: '/api/people/:person', keyed: false, form: null },
    summary:
      'What is on record of somebody: language, place, conditions, where they are, and medicines with FHIR R4 dosages.',
    answers: { 200: 'The record' },
    run: readPerson,
  },
  {
    ...{ id: 'listPlan', method: 'get', path: '/api/people/:person/plan', keyed: false, form: null },
    summary: 'What is planned next for somebody: the next time of every item, of doses and of follow-ups.',
    answers: { 200: 'The items, the soonest first' },
    run: listPlan,
  },
  {
    ...{ id: 'readSummary', method: 'get', path: '/api/people/:person/summary', keyed: false, form: null },
    summary:
      'An International Patient Summary as a FHIR R4 document, of who allowed their record to go to a clinician outside the programme. That it was asked for goes on record.',
    answers: { 200: 'The document', 409: 'They have not allowed it' },
    run: readSummary,
  },
];

/** A body that was read by an operation's form, or every field of it that is wrong. */
export function readBody(
  operation: Operation,
  house: ApiHouse,
  body: unknown,
): { readonly body: unknown } | { readonly problems: readonly Problem[] } {
  const parsed = operation.form?.(house).safeParse(body);
  if (!parsed) return { body: null };
  return parsed.success ? { body: parsed.data } : { problems: problemsOf(parsed.error.issues) };
}

async function enrolPerson({ house, by, body }: Call): Promise<Answered> {
  const read = house.reader(by)(body);
  if (!read.ok) return { status: 422, body: { errors: read.problems } };
  const { place, person } = await whoseIs(house.store, read);
  if (place.whose === 'nobody') return { status: 409, body: { errors: [whyNobody[place.why]] } };
  if (person && isKnown(person, read.form)) return { status: 200, body: { person: person.id, state: 'known' } };
  if (person && saidNoSince(person, read.form.consentOn, person.timeZone ?? house.programme.timeZone)) {
    const reason = 'is not later than their own no, or the end of their enrolment';
    return { status: 409, body: { errors: [{ field: 'consentOn', reason }] } };
  }
  await house.door.accept([read.arrival]);
  const now = await whoseIs(house.store, read);
  return { status: 202, body: { ...(now.person && { person: now.person.id }), state: 'accepted' } };
}

/** Brings news of somebody through the one door. */
async function record(
  { house, by, person, key }: Call,
  what: string,
  happening: (by: string) => Extract<Happening, { type: 'life.recorded' | 'reading.recorded' }>,
): Promise<Answered> {
  const id = `api:${by}:${what}:${person!.id}:${key}`;
  const arrival: Arrival = { id, subject: { person: person!.id }, sentAt: house.now(), ...happening(by) };
  const [state] = await house.door.accept([arrival]);
  return { status: 202, body: { person: person!.id, state } };
}

/** News of a life. Where the doses of who fasts may not go as it was sent, the fields that are wrong are named. */
async function recordNews(call: Call): Promise<Answered> {
  const { house, person } = call;
  let news = call.body as LifeNews;
  if (news.what === 'fasting-doses') {
    const problem = fastingProblem(person!, house.programme, house.today(), news.medicines);
    if (problem) return { status: 422, body: { errors: [{ field: 'medicines', reason: whyNot[problem] }] } };
  }
  if (news.what === 'number') {
    const address = house.address(news.channel, news.account, news.address);
    if ('field' in address) return { status: 422, body: { errors: [address] } };
    news = { what: 'number', ...address };
  }
  return record(call, 'life', (by) => ({ type: 'life.recorded', news, by }));
}

const whyNot: Readonly<Record<NonNullable<ReturnType<typeof fastingProblem>>, string>> = {
  'not-announced': 'no month of fasting was announced to the service',
  'does-not-fast': 'the person has not said that they fast',
  'unknown-medicine': 'one of them is not on the record of the person',
  'other-number': 'each must keep as many doses a day as it has: another number is another prescription',
};

/** What other systems may know of somebody whom the programme enrolled: no word of a talk, and nothing inferred. */
async function readPerson({ house, person }: Call): Promise<Answered> {
  const { id, language, enrolment, meeting, life, timeZone, chronic, medication, optedOutAt } = person!;
  return {
    status: 200,
    body: {
      ...{
        person: id,
        language,
        city: meeting.city,
        district: enrolment?.district ?? null,
        optedOut: optedOutAt !== null,
      },
      timeZone: timeZone ?? house.programme.timeZone,
      conditions: chronic.conditions.map((c) => c.condition),
      life: {
        ...{
          inHospital: life.hospital !== null,
          travelling: life.travel !== null,
          hour: life.hour,
          sharedPhone: life.discreet,
        },
        pausedUntil: life.pause && new Date(life.pause.until).toISOString(),
        fasting: life.fasting,
      },
      medicines: medication.medicines.map((m) => ({
        ...{ medicine: m.id, name: m.name, critical: m.critical, dosage: dosagesOf(m) },
      })),
    },
  };
}

async function readSummary({ house, by, person }: Call): Promise<Answered> {
  const { id } = person!;
  await house.store.audit([
    {
      ...{ id: `api:${randomUUID()}`, person: id, at: house.now(), actor: by },
      ...{ action: 'record.exported', detail: 'summary' },
    },
  ]);
  const { store, programme, version } = house;
  const file = await exportPerson({ store, programme, version, now: () => house.now() }, id, 'summary');
  if ('none' in file) return { status: 409, body: { errors: [{ field: 'person', reason: 'has not allowed it' }] } };
  return { status: 200, body: JSON.parse(String(file.body)) as object, type: file.type };
}

async function listPlan({ house, person }: Call): Promise<Answered> {
  const items = wakesOf(person!, house.programme)
    .filter((w) => w.plan !== 'timer')
    .sort((a, b) => a.dueAt - b.dueAt)
    .map(({ plan, item, nth, dueAt }) => ({ plan, item, nth, dueAt: new Date(dueAt).toISOString() }));
  return { status: 200, body: { person: person!.id, items } };
}
