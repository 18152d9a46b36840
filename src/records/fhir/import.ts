import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { eddOf } from '#src/care/enrolment/form.ts';
import { type LifeNews, lifeNewsForm } from '#src/care/enrolment/lifeNews.ts';
import type { Arrival } from '#src/care/event.ts';
import type { Instant, PlainDate } from '#src/care/words.ts';
import { type Problem, problemsOf } from '../enrolment.ts';
import { pregnancy, systems } from './codes.ts';
import { ours } from './ids.ts';
import { medicineNewsOf } from './importMedicine.ts';
import { type Consented, formOf } from './importPatient.ts';
import {
  type ReadCondition,
  type ReadConsent,
  type ReadMedicine,
  type ReadObservation,
  type ReadPatient,
  readable,
} from './importSchemas.ts';

/** What cannot be read, and of which resource: its type and id, or its place in the file. */
export interface ImportProblem extends Problem {
  readonly resource: string;
}

/** One person of a file: the form by which they are enrolled, and what is known of them besides. */
export interface Imported {
  /** Of the Patient, such as `Patient/1`. */
  readonly resource: string;
  /** To be read by `createEnrolments`. */
  readonly form: Record<string, unknown>;
  readonly news: readonly LifeNews[];
}

export interface ImportDefaults extends Consented {
  readonly today: PlainDate;
  /** By which channel a plain telephone number is reached. */
  readonly channel: string;
}

/**
 * Reads people from FHIR R4: Patient, the estimated day of delivery of who is pregnant, and medicines. A resource that is
 * wrong names each wrong field, and nothing of that person is taken; others are. What else is in the file is passed over.
 */
export function readFhir(
  json: unknown,
  defaults: ImportDefaults,
): { readonly people: readonly Imported[]; readonly problems: readonly ImportProblem[] } {
  const file = new Read();
  file.take(json, 'the file');
  const people: Imported[] = [];
  for (const [key, patient] of file.patients) {
    const of = <T extends { readonly subject?: { readonly reference?: string | undefined } | undefined }>(
      some: readonly T[],
    ) => some.filter((r) => file.keyOf(r.subject?.reference) === key);
    const resource = nameOf(patient);
    const before = file.problems.length;
    const consents = file.consents.filter((c) => file.keyOf(c.patient?.reference) === key);
    const { form, problems } = formOf(patient, consents, defaults);
    const fail = (at: string, found: readonly Problem[]) =>
      file.problems.push(...found.map((p) => ({ resource: at, ...p })));
    fail(resource, problems);
    const news = [...datingOf(of(file.observations), of(file.conditions), defaults.today)];
    for (const medicine of of(file.medicines)) {
      if (medicine.status !== 'active') continue;
      const read = medicineNewsOf(medicine);
      if ('field' in read) fail(nameOf(medicine), [read]);
      // A course that has ended is no reminder's any more.
      else if (read.until === undefined || read.until >= defaults.today) news.push(read);
    }
    const shape = lifeNewsForm(defaults.today);
    for (const one of news) {
      const parsed = shape.safeParse(one);
      if (!parsed.success) fail(`${resource}: ${one.what}`, problemsOf(parsed.error.issues));
    }
    // Something of theirs was wrong already where it was parsed.
    const unread = file.wrong.has(key);
    if (file.problems.length === before && !unread) people.push({ resource, form, news });
  }
  if (file.patients.size === 0 && file.problems.length === 0)
    file.problems.push({ resource: 'the file', field: 'resourceType', reason: 'holds no Patient' });
  return { people, problems: file.problems };
}

/** The same news of the same person is one event, however often a file is brought. */
export function newsArrival(person: string, news: LifeNews, by: string, now: Instant): Arrival {
  const key = createHash('sha256').update(JSON.stringify(news)).digest('base64url');
  return { id: `import:${person}:${key}`, subject: { person }, sentAt: now, type: 'life.recorded', news, by };
}

const nameOf = ({ resourceType, id }: { readonly resourceType: string; readonly id?: string | undefined }): string =>
  id === undefined ? resourceType : `${resourceType}/${id}`;

/** The resources of a file, by what they are. */
class Read {
  readonly problems: ImportProblem[] = [];
  readonly patients = new Map<string, ReadPatient>();
  readonly observations: ReadObservation[] = [];
  readonly conditions: ReadCondition[] = [];
  readonly consents: ReadConsent[] = [];
  readonly medicines: ReadMedicine[] = [];
  /** Patients of whom something could not be read. */
  readonly wrong = new Set<string>();
  /** What a `fullUrl` stands for. */
  private readonly urls = new Map<string, string>();

  /** A Bundle, a list of resources, or one of them. */
  take(json: unknown, place: string): void {
    if (Array.isArray(json)) {
      for (const [n, one] of json.entries()) this.take(one, `line ${n + 1}`);
      return;
    }
    const { resourceType, entry } = Object(json) as { resourceType?: unknown; entry?: unknown };
    if (resourceType !== 'Bundle') {
      this.one(json, place);
      return;
    }
    const entries = Array.isArray(entry) ? entry : [];
    for (const one of entries) {
      const { fullUrl, resource } = Object(one) as { fullUrl?: unknown; resource?: { id?: unknown } };
      if (typeof fullUrl === 'string' && typeof resource?.id === 'string') this.urls.set(fullUrl, resource.id);
    }
    for (const [n, one] of entries.entries())
      this.take((Object(one) as { resource?: unknown }).resource, `entry ${n + 1}`);
  }

  /** The id of the Patient that a reference means, however it is written. */
  keyOf(reference: string | undefined): string {
    if (reference === undefined) return '';
    return (
      this.urls.get(reference) ??
      reference
        .replace(/^urn:uuid:/, '')
        .replace(/^(?:.*\/)?Patient\//, '')
        .replace(/\/_history\/.*$/, '')
    );
  }

  private one(json: unknown, place: string): void {
    const { resourceType, id, subject, patient } = Object(json) as Record<string, unknown>;
    if (typeof resourceType !== 'string') {
      this.problems.push({ resource: place, field: 'resourceType', reason: 'is missing' });
      return;
    }
    if (!Object.hasOwn(readable, resourceType)) return;
    const schema: z.ZodType = readable[resourceType as keyof typeof readable];
    const parsed = schema.safeParse(json);
    if (parsed.success) {
      this.keep(parsed.data as { readonly resourceType: string });
      return;
    }
    const resource =
      typeof id === 'string' && /^[\w.-]{1,64}$/.test(id) ? `${resourceType}/${id}` : `${resourceType} (${place})`;
    this.problems.push(...problemsOf(parsed.error.issues).map((p) => ({ resource, ...p })));
    const of = (Object(subject ?? patient) as { reference?: unknown }).reference;
    this.wrong.add(typeof of === 'string' ? this.keyOf(of) : '');
  }

  private keep(resource: { readonly resourceType: string }): void {
    switch (resource.resourceType) {
      case 'Patient': {
        const patient = resource as ReadPatient;
        this.patients.set(patient.id ?? '', patient);
        break;
      }
      case 'Observation':
        this.observations.push(resource as ReadObservation);
        break;
      case 'Condition':
        this.conditions.push(resource as ReadCondition);
        break;
      case 'Consent':
        this.consents.push(resource as ReadConsent);
        break;
      default:
        this.medicines.push(resource as ReadMedicine);
    }
  }
}

type Coded =
  | {
      readonly coding?:
        | readonly { readonly system?: string | undefined; readonly code?: string | undefined }[]
        | undefined;
    }
  | undefined;
const has = (concept: Coded, system: string, ...codes: readonly (string | undefined)[]): boolean =>
  concept?.coding?.some((c) => c.system === system && codes.includes(c.code)) ?? false;

/** The first day of the last period (facts §8). */
const lmpCode = '8665-2';

/**
 * The latest due date, of an ultrasound before any other (facts §1.1). None where anything in the file says that the pregnancy
 * is over, or may be: no date may bring messages of a pregnancy to a mother who mourns, or who has her child in her arms.
 */
function datingOf(
  observations: readonly ReadObservation[],
  conditions: readonly ReadCondition[],
  today: PlainDate,
): readonly LifeNews[] {
  const stands = observations.filter((o) => !['entered-in-error', 'cancelled'].includes(o.status));
  const stage = (o: ReadObservation) => o.valueCodeableConcept?.coding?.[0]?.code;
  const over =
    stands.some((o) => has(o.code, `${ours}:observation`, 'pregnancy-stage') && stage(o) !== 'pregnant') ||
    stands.some((o) => has(o.code, systems.loinc, pregnancy.status.code) && stage(o) !== 'LA15173-0') ||
    conditions.some(
      (c) =>
        has(c.code, systems.snomed, pregnancy.condition.code) &&
        c.clinicalStatus?.coding?.some((s) => s.code === 'resolved' || s.code === 'inactive'),
    );
  if (over) return [];
  const dates = stands.flatMap((o): { edd: PlainDate; from: From; at: string }[] => {
    const { valueDateTime, effectiveDateTime: at = '' } = o;
    if (valueDateTime === undefined) return [];
    if (has(o.code, systems.loinc, lmpCode)) return [{ edd: eddOf(valueDateTime), from: 'lmp', at }];
    const told = has(o.code, systems.loinc, pregnancy.edd.code, pregnancy.eddFromLmp.code);
    return told ? [{ edd: valueDateTime, from: fromOf(o), at }] : [];
  });
  const rank = { scan: 2, lmp: 1, month: 0 };
  const best = dates.sort((a, b) => rank[b.from] - rank[a.from] || (a.at < b.at ? 1 : -1))[0];
  // What is long past is no date of this pregnancy.
  return best && best.edd > today.replace(/^\d{4}/, (y) => String(Number(y) - 1))
    ? [{ what: 'due-date', edd: best.edd, from: best.from }]
    : [];
}

type From = 'scan' | 'lmp' | 'month';

/** A due date without its method is taken for one of a last period, which a scan may move. */
function fromOf({ method }: ReadObservation): From {
  const code = method?.coding?.find((c) => c.system === `${ours}:edd-from`)?.code;
  if (code === 'scan' || code === 'lmp' || code === 'month') return code;
  return /ultraso|scan/i.test(method?.text ?? '') ? 'scan' : 'lmp';
}
