import type { Communication as FhirCommunication } from '@medplum/fhirtypes';
import type { Communication, CommunicationState } from '#src/store/store.ts';
import { deviceRef, organizationRef } from './agents.ts';
import { concept, own } from './codes.ts';
import type { Dossier } from './dossier.ts';
import { idOf, instantText, refTo } from './ids.ts';

/** Every message, in and out: when it was and what became of it. What it says goes with the person's own copy alone (facts §8). */
export function communicationsOf(dossier: Dossier): readonly FhirCommunication[] {
  return dossier.communications.map((said) => communicationOf(dossier, said));
}

function communicationOf(dossier: Dossier, said: Communication): FhirCommunication {
  const { id, direction, at, text, from, state, media, choice } = said;
  const patient = refTo('Patient', dossier.person.id);
  const incoming = direction === 'in';
  const status = statuses[state];
  const words = dossier.words ? text || labelOf(dossier, choice) : '';
  return {
    resourceType: 'Communication',
    id: idOf('Communication', id),
    status,
    ...(status === 'not-done' && { statusReason: concept(own('communication-state', state)) }),
    ...(media && { category: [concept(own('media', media))] }),
    subject: patient,
    ...(status !== 'not-done' && status !== 'preparation' && { sent: instantText(at) }),
    ...((incoming || state === 'delivered' || state === 'read') && { received: instantText(at) }),
    recipient: [incoming ? organizationRef : patient],
    sender: incoming
      ? patient
      : from === 'companion' || from === 'person'
        ? deviceRef(dossier)
        : { ...organizationRef, display: from.counselor },
    ...(words !== '' && { payload: [{ contentString: words }] }),
  };
}

/** What stood on the button that was tapped. */
function labelOf({ communications }: Dossier, choice: string | null): string {
  if (choice === null) return '';
  const shown = communications.findLast((c) => c.options.some((o) => o.id === choice));
  return shown?.options.find((o) => o.id === choice)?.label ?? '';
}

const statuses: Readonly<Record<CommunicationState, FhirCommunication['status']>> = {
  received: 'completed',
  due: 'preparation',
  sending: 'in-progress',
  sent: 'completed',
  delivered: 'completed',
  read: 'completed',
  refused: 'not-done',
  expired: 'not-done',
  withdrawn: 'not-done',
};
