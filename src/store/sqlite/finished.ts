import type { AuditEntry, Decision, Observation, Withdrawal } from '#src/care/decision.ts';
import type { Arrival } from '#src/care/event.ts';
import type { Handover } from '#src/care/handover/handover.ts';
import type { Outgoing } from '#src/care/outgoing.ts';
import type { Decided, Loaded } from '../store.ts';

/**
 * A decision as it is written: what is queried stands apart, what is sealed is JSON already. It holds plain values only, so
 * that it can be handed to another thread at little cost.
 */
export interface Finished {
  readonly seq: number;
  readonly person: string;
  readonly contactPoint: string;
  readonly versions: Loaded['versions'];
  /** The person's next document, or null where no version of it is due. */
  readonly document: string | null;
  readonly point: { readonly id: string; readonly person: string; readonly json: string } | null;
  /** Null where there neither was nor is one. */
  readonly handover: { readonly was: Handover | null; readonly is: Handover | null; readonly changed: boolean } | null;
  readonly observations: readonly Observation[];
  readonly audit: readonly AuditEntry[];
  readonly withdrawals: readonly Withdrawal[];
  readonly receipts: Decision['changes']['receipts'];
  readonly outgoing: readonly Going[];
  readonly wakes: Decision['wakes'];
  readonly events: readonly Entering[];
}

/** An outgoing as it is written. */
export interface Going extends Omit<Outgoing, 'body'> {
  readonly said: boolean;
  /** The channel it leaves by; `model` where it goes to nobody. */
  readonly channel: string;
  readonly json: string;
}

/** An arrival as it is written. */
export interface Entering extends Pick<Arrival, 'id' | 'type' | 'subject' | 'sentAt'> {
  readonly json: string;
}

/** What an accepted arrival became. */
export interface Entered {
  readonly seq: number;
  readonly person: string;
  readonly contactPoint: string | null;
}

/** `already`: it was decided before, so nothing of it was written now. */
export type Done =
  | { readonly done: 'written'; readonly accepted: readonly (Entered | null)[]; readonly versions: Loaded['versions'] }
  | { readonly done: 'moved' }
  | { readonly done: 'already' };

/** The arrival as it is written. Throws where it cannot be told in JSON. */
export function entering(arrival: Arrival): Entering {
  const { id, type, subject, sentAt } = arrival;
  return { id, type, subject, sentAt, json: JSON.stringify(arrival) };
}

/** The decision as it is written. Throws where it cannot be told in JSON. */
export function finished({ waiting, loaded, decision }: Decided): Finished {
  const { changes, outgoing, wakes, events } = decision;
  const was = loaded.documents.person.handover;
  const after = changes.person ?? loaded.documents.person;
  const is = after.handover;
  // The queue shows the contact point too, and its version is the person's: so the person moves with it.
  const writes = changes.person !== null || (changes.contactPoint !== null && is !== null);
  const point = changes.contactPoint;
  return {
    seq: waiting.seq,
    person: waiting.person,
    contactPoint: loaded.documents.contactPoint.id,
    versions: loaded.versions,
    document: writes ? JSON.stringify(after) : null,
    point: point && { id: point.id, person: point.person, json: JSON.stringify(point) },
    handover: was || is ? { was, is, changed: was !== is } : null,
    observations: changes.observations,
    audit: changes.audit,
    withdrawals: changes.withdrawals,
    receipts: changes.receipts,
    outgoing: outgoing.map(going),
    wakes,
    events: events.map(entering),
  };
}

function going({ body, ...row }: Outgoing): Going {
  const channel = 'to' in body && row.contactPoint !== null ? body.to.channel : 'model';
  return { ...row, said: body.kind === 'say', channel, json: JSON.stringify(body) };
}
