import { randomUUID } from 'node:crypto';
import type { House } from './house.ts';

/** Puts on record who did or looked at what; durable when it resolves. */
export type PutOnRecord = (line: {
  /** A user's id; `nobody` where nobody is signed in. */
  readonly actor: string;
  readonly action: string;
  /** Whom we serve and whom it is about; nobody where it is left out. */
  readonly person?: string;
  /** Never what a person wrote. */
  readonly detail?: string;
}) => Promise<void>;

/** Records in the audit of that house, for what no decision does. */
export function createRecorder({ store, now }: Pick<House, 'store' | 'now'>): PutOnRecord {
  return ({ actor, action, person = '', detail = '' }) =>
    store.audit([{ id: `console:${randomUUID()}`, person, at: now(), actor, action, detail }]);
}

/** How long an address that knocks without a session is not put on record again. */
const knockMs = 60_000;
const mostKnocks = 10_000;

/**
 * Records that somebody without a session was turned away: once a minute for each address, so that nobody can fill the disk by
 * knocking.
 */
export function createKnocks(record: PutOnRecord, now: () => number): (address: string, at: string) => Promise<void> {
  const heard = new Map<string, number>();
  return async (address, at) => {
    if (now() - (heard.get(address) ?? Number.NEGATIVE_INFINITY) < knockMs) return;
    if (heard.size >= mostKnocks) heard.clear();
    heard.set(address, now());
    await record({ actor: 'nobody', action: 'session.refused', detail: `${at} from ${address}` });
  };
}
