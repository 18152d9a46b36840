import type { Outgoing, Say } from '#src/care/outgoing.ts';
import { priorities, type Topic } from '#src/care/words.ts';
import type { Notice } from '../store.ts';
import { spoken } from '../told.ts';
import { update } from './bulk.ts';
import type { Db } from './database.ts';
import { open, type People } from './people.ts';

/** A row of the outbox as a transaction found it, and as it leaves it. */
export interface OutboxRow {
  readonly seq: number;
  readonly id: string;
  readonly personKey: number;
  readonly person: string;
  readonly wrapped: Buffer;
  readonly contactPoint: number | null;
  readonly contactPointId: string | null;
  readonly account: string | null;
  readonly channel: string;
  /** Rank, 0 first. */
  readonly priority: number;
  readonly topic: string;
  readonly expiresAt: number | null;
  readonly saidAt: number | null;
  readonly insteadOf: string | null;
  readonly body: Buffer;
  dueAt: number;
  state: string;
  why: string | null;
  version: number;
  attempts: number;
  unknowns: number;
  leaseUntil: number | null;
  owner: number | null;
  sentAt: number | null;
  providerId: Buffer | null;
}

/** What a statement must select to give such rows; `o` is the outbox. */
export const whole = `o.seq, o.id, o.person AS "personKey", o.contact_point AS "contactPoint", o.channel, o.priority, o.topic,
  o.due_at AS "dueAt", o.expires_at AS "expiresAt", o.said_at AS "saidAt", o.instead_of AS "insteadOf", o.state, o.why,
  o.version, o.attempts, o.unknowns, o.lease_until AS "leaseUntil", o.owner, o.sent_at AS "sentAt",
  o.provider_id AS "providerId", o.body, k.person, k.wrapped, c.id AS "contactPointId", c.account`;
export const withNames = `JOIN keys AS k ON k.key = o.person LEFT JOIN contact_points AS c ON c.key = o.contact_point`;

/** Whether it may still go out. */
export function isOpen({ state }: Pick<OutboxRow, 'state'>): boolean {
  return state === 'due' || state === 'held' || state === 'sending';
}

/** What is to be sent. Throws where it can no longer be opened. */
export function outgoingOf(people: People, row: OutboxRow): Outgoing {
  return {
    id: row.id,
    person: row.person,
    contactPoint: row.contactPointId,
    priority: priorities[row.priority]!,
    topic: row.topic as Topic,
    dueAt: row.dueAt,
    expiresAt: row.expiresAt,
    insteadOf: row.insteadOf,
    body: bodyOf(people, row) as Outgoing['body'],
  };
}

export function bodyOf(
  people: People,
  row: Pick<OutboxRow, 'id' | 'person' | 'personKey' | 'wrapped' | 'body'>,
): unknown {
  const dataKey = people.keyOf({ id: row.person, key: row.personKey, wrapped: row.wrapped });
  return open(dataKey, `outbox|${row.id}|body`, row.body);
}

/** How words to a person stand now, for watchers. */
export function toldOf(people: People, row: OutboxRow, body?: Say): Notice {
  const { id, person, saidAt, state, version } = row;
  return {
    kind: 'communication',
    value: spoken({ id, person, saidAt: saidAt!, state, version }, body ?? (bodyOf(people, row) as Say)),
  };
}

/** Writes what became of rows. */
export async function writeMoves(db: Db, rows: readonly OutboxRow[]): Promise<void> {
  await update(
    db,
    'outbox',
    'seq',
    [
      ['seq', 'bigint'],
      ['version', 'int'],
      ['state', 'text'],
      ['why', 'text'],
      ['due_at', 'bigint'],
      ['attempts', 'int'],
      ['unknowns', 'int'],
      ['lease_until', 'bigint'],
      ['owner', 'int'],
      ['sent_at', 'bigint'],
      ['provider_id', 'bytea'],
    ],
    rows.map((r) => [
      ...[r.seq, r.version, r.state, r.why, r.dueAt, r.attempts, r.unknowns, r.leaseUntil, r.owner, r.sentAt],
      r.providerId,
    ]),
  );
}
