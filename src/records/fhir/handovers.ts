import type { Encounter, ServiceRequest, Task } from '@medplum/fhirtypes';
import { answerWithin } from '#src/care/handover/flow.ts';
import { type Handover, stageOf } from '#src/care/handover/handover.ts';
import { sbar } from '#src/care/handover/sbar.ts';
import type { Urgency } from '#src/care/words.ts';
import { deviceRef, organizationRef, type Staff } from './agents.ts';
import { concept, hl7, own } from './codes.ts';
import type { Dossier } from './dossier.ts';
import { idOf, instantText, refTo } from './ids.ts';

/**
 * An escalated conversation: what was asked for (ServiceRequest), the work of answering it with the time it had (Task), and
 * the talk with a human, once one took it (Encounter) (facts §8).
 */
export function handoverResources(dossier: Dossier, staff: Staff): readonly (ServiceRequest | Task | Encounter)[] {
  return dossier.handovers.flatMap((handover) => {
    const encounter = encounterOf(dossier, handover, staff);
    return [requestOf(dossier, handover, staff), taskOf(dossier, handover, staff), ...(encounter ? [encounter] : [])];
  });
}

const priorities = { emergency: 'stat', urgent: 'asap', soon: 'urgent', routine: 'routine' } as const satisfies Record<
  Urgency,
  string
>;

function requestOf(dossier: Dossier, handover: Handover, staff: Staff): ServiceRequest {
  const { person } = dossier;
  const { id, state, urgency, reason, openedAt, claimedBy } = handover;
  const summary = person.handover?.id === id && dossier.words ? summaryOf(dossier) : null;
  return {
    resourceType: 'ServiceRequest',
    id: idOf('ServiceRequest', id),
    status: state === 'closed' ? 'completed' : 'active',
    intent: 'order',
    category: [concept(own('service', 'handover'))],
    priority: priorities[urgency],
    code: { text: 'Conversation with a human of the programme' },
    subject: refTo('Patient', person.id),
    authoredOn: instantText(openedAt),
    requester: deviceRef(dossier),
    ...(claimedBy && { performer: [staff.ref(claimedBy.id, claimedBy.name)] }),
    reasonCode: [{ coding: [own('handover-reason', reason)], text: reason.replaceAll('-', ' ') }],
    ...(summary !== null && { note: [{ text: summary }] }),
  };
}

/** The latest one's summary by its four parts. It quotes what was written. */
function summaryOf({ person, programme, at }: Dossier): string | null {
  const { wording, timeZone } = programme;
  if (!wording.keys.includes('sbar.situation')) return null;
  const parts = sbar(person, { wording, language: 'en', at, timeZone });
  return Object.entries(parts)
    .map(([part, text]) => `${part[0]!.toUpperCase()}${part.slice(1)}: ${text}`)
    .join('\n\n');
}

function taskOf(dossier: Dossier, handover: Handover, staff: Staff): Task {
  const { id, state, urgency, openedAt, claimedBy, claimedAt, closedAt, outcome } = handover;
  const within = answerWithin[urgency];
  return {
    resourceType: 'Task',
    id: idOf('Task', id),
    status: ({ open: 'requested', claimed: 'accepted', closed: 'completed' } as const)[state],
    businessStatus: concept(own('handover-stage', stageOf(handover))),
    intent: 'order',
    priority: priorities[urgency],
    focus: refTo('ServiceRequest', id),
    for: refTo('Patient', dossier.person.id),
    authoredOn: instantText(openedAt),
    requester: deviceRef(dossier),
    owner: claimedBy ? staff.ref(claimedBy.id, claimedBy.name) : organizationRef,
    ...(claimedAt !== null && {
      executionPeriod: { start: instantText(claimedAt), ...(closedAt !== null && { end: instantText(closedAt) }) },
    }),
    ...(Number.isFinite(within) && { restriction: { period: { end: instantText(openedAt + within) } } }),
    ...(state === 'closed' &&
      outcome && { output: [{ type: { text: 'outcome' }, valueCodeableConcept: concept(own('outcome', outcome)) }] }),
  };
}

function encounterOf({ person }: Dossier, handover: Handover, staff: Staff): Encounter | null {
  const { id, state, claimedBy, claimedAt, closedAt } = handover;
  if (!claimedBy || claimedAt === null) return null;
  return {
    resourceType: 'Encounter',
    id: idOf('Encounter', id),
    status: state === 'closed' ? 'finished' : 'in-progress',
    class: hl7('v3-ActCode', 'VR', 'virtual'),
    subject: refTo('Patient', person.id),
    basedOn: [refTo('ServiceRequest', id)],
    participant: [{ individual: staff.ref(claimedBy.id, claimedBy.name) }],
    period: { start: instantText(claimedAt), ...(closedAt !== null && { end: instantText(closedAt) }) },
    serviceProvider: organizationRef,
  };
}
