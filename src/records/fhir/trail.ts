import type { AuditEvent, AuditEventAgent, Provenance, Resource } from '@medplum/fhirtypes';
import type { AuditRecord } from '#src/store/store.ts';
import { deviceRef, organizationRef, type Staff } from './agents.ts';
import { concept, hl7, own, systems } from './codes.ts';
import type { Dossier } from './dossier.ts';
import { idOf, instantText, refTo } from './ids.ts';

/** Who looked at what, and who did what, of the audit of this person: its rows without their detail. */
export function auditEventsOf(dossier: Dossier, staff: Staff): readonly AuditEvent[] {
  return dossier.audit.map((record) => auditEventOf(dossier, record, staff));
}

function auditEventOf(dossier: Dossier, { id, at, actor, action }: AuditRecord, staff: Staff): AuditEvent {
  return {
    resourceType: 'AuditEvent',
    id: idOf('AuditEvent', id),
    type: { system: systems.dcm, code: '110110', display: 'Patient Record' },
    subtype: [own('action', action)],
    action: actionOf(action),
    recorded: instantText(at),
    outcome: '0',
    agent: [agentOf(dossier, actor, staff)],
    source: { observer: deviceRef(dossier) },
    entity: [{ what: refTo('Patient', dossier.person.id) }],
  };
}

/** What the companion and its parts do, the person does themselves, or a counselor of the console or another system does. */
function agentOf(dossier: Dossier, actor: string, staff: Staff): AuditEventAgent {
  if (actor === 'person') return { who: refTo('Patient', dossier.person.id), requestor: true };
  if (machines.has(actor)) return { who: { ...deviceRef(dossier), display: actor }, requestor: false };
  return { who: staff.ref(actor), requestor: true };
}

const machines = new Set(['companion', 'channel', 'model', 'speech']);

function actionOf(action: string): 'C' | 'R' | 'U' | 'D' | 'E' {
  if (/\.(opened|read|read-back|searched|listed|exported)$/.test(action)) return 'R';
  if (/\.(added|enrolled|given|kept|linked|opened)$/.test(action)) return 'C';
  if (/\.(deleted|erased)$/.test(action)) return 'D';
  return /\.(changed|stopped|recorded|set|moved)$/.test(action) ? 'U' : 'E';
}

/** Where all of an export comes from: put together by the companion, of what the person told and the programme recorded. */
export function provenanceOf(dossier: Dossier, of: readonly Resource[]): Provenance {
  const { person, at } = dossier;
  const type = (code: string, display: string) => concept(hl7('provenance-participant-type', code, display));
  return {
    resourceType: 'Provenance',
    id: idOf('Provenance', `${person.id} ${at}`),
    target: of.map((r) => ({ reference: `${r.resourceType}/${r.id}` })),
    recorded: instantText(at),
    activity: concept(hl7('v3-DataOperation', 'CREATE', 'create')),
    agent: [
      { type: type('assembler', 'Assembler'), who: deviceRef(dossier), onBehalfOf: organizationRef },
      { type: type('informant', 'Informant'), who: refTo('Patient', person.id) },
    ],
  };
}
