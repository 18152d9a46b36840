import { consentWays } from '#src/care/enrolment/enrolment.ts';
import { daysBetween } from '#src/care/plan/calendar.ts';
import { type AgeBand, type Language, languages, type PlainDate } from '#src/care/words.ts';
import type { Problem } from '../enrolment.ts';
import { ours } from './ids.ts';
import type { ReadConsent, ReadPatient } from './importSchemas.ts';
import { extensions } from './patient.ts';

/** The agreement of who is imported, where the file has none: as the operator vouches for it. */
export interface Consented {
  readonly consentOn?: PlainDate;
  readonly consentHow?: string;
}

/**
 * The form by which a Patient is enrolled, and what keeps it from being filled. Where there is no agreement to be served,
 * nobody is.
 */
export function formOf(
  patient: ReadPatient,
  consents: readonly ReadConsent[],
  defaults: Consented & { readonly channel: string; readonly today: PlainDate },
): { readonly form: Record<string, unknown>; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const reach = reachOf(patient, defaults.channel);
  if (!reach) problems.push({ field: 'telecom', reason: 'must hold a telephone number or an address we know' });
  if (patient.deceasedBoolean === true || patient.deceasedDateTime !== undefined)
    problems.push({ field: 'deceased', reason: 'who has died is not enrolled' });
  const consent = consents.find((c) => c.status === 'active');
  // Nobody vouches for an agreement that the file says was refused or taken back.
  if (consents.length > 0 && !consent) problems.push({ field: 'Consent.status', reason: 'is not active' });
  const consentOn = consent?.dateTime ?? defaults.consentOn;
  const consentHow = howOf(consent) ?? defaults.consentHow ?? (consent ? 'digital' : undefined);
  if (!consentOn || !consentHow)
    problems.push({ field: 'Consent', reason: 'must be there and active, or --consent-on and --consent-how given' });
  const language = languageOf(patient);
  if (!language) problems.push({ field: 'communication.language', reason: `must be one of ${languages.join(', ')}` });
  const age = ageOf(patient, defaults.today);
  const { district, city } = patient.address?.[0] ?? {};
  const name = nameOf(patient);
  const form = {
    ...reach,
    ...(language && { language }),
    ...(name && { name: name.slice(0, 80) }),
    ...(age !== null && { age }),
    ...(extensionOf(patient, extensions.guardian)?.valueBoolean && { guardian: 'yes' }),
    ...((district ?? city) !== undefined && { district: (district ?? city)!.slice(0, 60) }),
    ...{ consentOn, consentHow },
  };
  return { form, problems };
}

const extensionOf = ({ extension }: Pick<ReadPatient, 'extension'>, url: string) =>
  extension?.find((e) => e.url === url);

/** Where they are reached: the first by its rank, of the Patient or of who writes for them. */
function reachOf(patient: ReadPatient, channel: string): Record<string, string> | null {
  const ofContact = patient.contact?.flatMap((c) => c.telecom ?? []) ?? [];
  const own = patient.telecom ?? [];
  const found = [...own, ...ofContact]
    .filter((t) => t.value !== undefined && (t.system === 'phone' || extensionOf(t, extensions.channel)))
    .sort((a, b) => (a.rank ?? 99) - (b.rank ?? 99));
  const first = found.find((t) => own.includes(t)) ?? found[0];
  if (!first) return null;
  const account = extensionOf(first, extensions.account)?.valueString;
  return {
    channel: extensionOf(first, extensions.channel)?.valueCode ?? channel,
    ...(account && { account }),
    address: first.value!,
    for: own.includes(first) ? 'self' : 'other',
  };
}

function nameOf({ name }: ReadPatient): string {
  const { text, given = [], family } = name?.[0] ?? {};
  return (text ?? [...given, family].filter(Boolean).join(' ')).trim();
}

/** The preferred language, else the first that we speak. A region is not asked for: ur-PK is Urdu. */
function languageOf({ communication = [] }: ReadPatient): Language | null {
  const inOrder = [...communication].sort((a, b) => Number(b.preferred === true) - Number(a.preferred === true));
  for (const { language } of inOrder) {
    for (const { code = '' } of language.coding ?? []) {
      const known = languages.find((l) => l === code) ?? languages.find((l) => l === code.split('-')[0]);
      if (known) return known;
    }
  }
  return null;
}

const yearsOf: Readonly<Record<AgeBand, number>> = {
  ...{ 'under-18': 17, '18-24': 18, '25-34': 25, '35-49': 35, '50-64': 50, '65-plus': 65 },
};

/** Whole years of a day of birth, or the least of a band. */
function ageOf(patient: ReadPatient, today: PlainDate): number | null {
  const { birthDate } = patient;
  if (birthDate) return Math.floor(daysBetween(birthDate, today) / 365.25);
  const band = extensionOf(patient, extensions.ageBand)?.valueCode as AgeBand | undefined;
  return band && Object.hasOwn(yearsOf, band) ? yearsOf[band] : null;
}

function howOf(consent: ReadConsent | undefined): string | undefined {
  const codes = consent?.category?.flatMap((c) => c.coding ?? []) ?? [];
  const code = codes.find((c) => c.system === `${ours}:consent-way`)?.code;
  return consentWays.find((way) => way === code);
}
