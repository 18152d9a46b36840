import type { MedicationAdministration } from '@medplum/fhirtypes';
import type { Dose } from '#src/care/medication/medication.ts';
import { own } from './codes.ts';
import type { Dossier } from './dossier.ts';
import { idOf, instantText, ours, refTo } from './ids.ts';

/** Doses that were asked about and settled, as the person told: taken, or not done and why. What is still open is not told. */
export function administrationsOf({ person }: Dossier): readonly MedicationAdministration[] {
  const { medicines, doses } = person.medication;
  return doses.flatMap((dose): MedicationAdministration[] => {
    const medicine = medicines.find((m) => m.id === dose.medicine);
    const status = statuses[dose.state];
    if (!medicine || !status) return [];
    return [
      {
        resourceType: 'MedicationAdministration',
        id: idOf('MedicationAdministration', `${person.id} ${dose.medicine} ${dose.nth} ${medicine.addedAt}`),
        meta: { tag: [{ system: `${ours}:source`, code: 'patient-reported' }] },
        status,
        ...(status === 'not-done' && { statusReason: [{ coding: [own('dose-state', dose.reason ?? dose.state)] }] }),
        medicationCodeableConcept: { text: medicine.name },
        subject: refTo('Patient', person.id),
        effectiveDateTime: instantText(dose.dueAt),
      },
    ];
  });
}

const statuses: Readonly<Record<Dose['state'], MedicationAdministration['status'] | null>> = {
  taken: 'completed',
  skipped: 'not-done',
  missed: 'not-done',
  asked: null,
  later: null,
};
