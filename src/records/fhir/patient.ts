import type { Extension, ContactPoint as FhirContactPoint, Patient, PatientContact } from '@medplum/fhirtypes';
import type { ContactPoint } from '#src/care/person.ts';
import type { Language } from '#src/care/words.ts';
import { concept, own, systems } from './codes.ts';
import type { Dossier } from './dossier.ts';
import { idOf, ours } from './ids.ts';

/** What of a person no element of FHIR's Patient holds. */
export const extensions = {
  /** The channel and our account by which an address is reached. */
  channel: `${ours}:channel`,
  account: `${ours}:account`,
  /** A band of years, where nothing nearer is known. */
  ageBand: `${ours}:age-band`,
  /** A guardian agreed, for who is under 18. */
  guardian: `${ours}:guardian-agreed`,
  /** Others read the phone. */
  sharedPhone: `${ours}:shared-phone`,
  district: `${ours}:district`,
} as const;

/** Who writes for somebody else. */
const helper = { coding: [own('relationship', 'writes-for')], text: 'Writes for the patient' };

/** Whom we serve. Where somebody writes for them, the phone is that other's: it stands as a contact's. */
export function patientOf({ person, contactPoints, audit }: Dossier): Patient {
  const { enrolment, meeting, life, language, maternal } = person;
  const telecom = person.contactPoints.flatMap((id) => contactPoints.find((p) => p.id === id) ?? []).map(telecomOf);
  const forOther = meeting.servedFor === 'other';
  const minor = meeting.ageBand === 'under-18' && enrolment !== null;
  const extension: Extension[] = [
    ...(meeting.ageBand ? [{ url: extensions.ageBand, valueCode: meeting.ageBand }] : []),
    ...(minor ? [{ url: extensions.guardian, valueBoolean: true }] : []),
    ...(life.discreet ? [{ url: extensions.sharedPhone, valueBoolean: true }] : []),
  ];
  const contact: PatientContact[] = forOther && telecom.length > 0 ? [{ relationship: [helper], telecom }] : [];
  const died = audit.some((a) => a.action === 'person.died' || (a.action === 'life.recorded' && a.detail === 'died'));
  const { district = null } = enrolment ?? {};
  return {
    resourceType: 'Patient',
    id: idOf('Patient', person.id),
    ...(extension.length > 0 && { extension }),
    identifier: [{ system: `${ours}:person`, value: person.id }],
    active: person.optedOutAt === null && enrolment?.endedAt == null && !died,
    ...(enrolment?.name && { name: [{ text: enrolment.name }] }),
    ...(!forOther && telecom.length > 0 && { telecom }),
    // Nobody is asked; who was pregnant is a woman.
    ...(maternal.status !== 'none' && { gender: 'female' as const }),
    ...(died && { deceasedBoolean: true }),
    ...((meeting.city || district) && {
      address: [{ ...(meeting.city && { city: meeting.city }), ...(district && { district }), country: 'PK' }],
    }),
    ...(contact.length > 0 && { contact }),
    ...(language && { communication: [{ language: languageOf(language), preferred: true }] }),
  };
}

const names: Readonly<Record<Language, string>> = { en: 'English', ur: 'Urdu', 'ur-Latn': 'Urdu in Latin script' };
const languageOf = (code: Language) => concept({ system: systems.language, code, display: names[code] });

/** A number as it is dialled; WhatsApp Web's own ending is no part of it. */
function telecomOf({ channel, account, address }: ContactPoint, n: number): FhirContactPoint {
  const phone = channel.startsWith('whatsapp');
  return {
    extension: [
      { url: extensions.channel, valueCode: channel },
      { url: extensions.account, valueString: account },
    ],
    system: phone ? 'phone' : 'other',
    value: phone ? `+${address.replace(/@.*$/, '')}` : address,
    use: 'mobile',
    rank: n + 1,
  };
}
