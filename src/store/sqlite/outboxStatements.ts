import { priorities } from '#src/care/words.ts';
import type { Connection } from './database.ts';

export interface OutboxRow {
  readonly seq: number;
  readonly id: string;
  readonly person_id: string;
  readonly contact_point: number | null;
  readonly contact_point_id: string | null;
  readonly account: string | null;
  readonly channel: string;
  /** Rank, 0 first. */
  readonly priority: number;
  readonly topic: string;
  readonly due_at: number;
  readonly expires_at: number | null;
  readonly said_at: number | null;
  readonly instead_of: string | null;
  readonly state: string;
  readonly version: number;
  readonly attempts: number;
  readonly unknowns: number;
  readonly sent_at: number | null;
  readonly provider_id: Buffer | null;
  readonly body: Buffer;
}

/**
 * The outbox's statements, in SQL: each must read one partial index and say which, what drizzle's builder cannot do.
 * A partial index is only found where the query repeats its condition in literals.
 */
export function outboxStatements(connection: Connection) {
  const whole = (from: string, where: string) => `
    SELECT o.seq, o.id, o.contact_point, o.channel, o.priority, o.topic, o.due_at, o.expires_at, o.said_at, o.instead_of,
      o.state, o.version, o.attempts, o.unknowns, o.sent_at, o.provider_id, o.body,
      k.person AS person_id, c.id AS contact_point_id, c.account
    FROM outbox AS o ${from} JOIN keys AS k ON k.key = o.person LEFT JOIN contact_points AS c ON c.key = o.contact_point
    WHERE ${where}`;
  const prepare = <P extends unknown[], R>(sql: string) => connection.prepare<P, R>(sql);
  const open = `state IN ('due', 'held', 'sending')`;
  const ranks = priorities.map((_, rank) => `(${rank})`).join(', ');
  return {
    add: connection.prepare(`
      INSERT INTO outbox (id, person, contact_point, channel, priority, topic, due_at, expires_at, said_at, before_seq,
        before_at, instead_of, body)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`),
    byId: prepare<[id: string], OutboxRow>(whole('', 'o.id = ?')),
    state: connection.prepare<[id: string], string>('SELECT state FROM outbox WHERE id = ?').pluck(),
    openOf: prepare<[person: number, topic: string], OutboxRow>(
      whole('INDEXED BY outbox_open', `o.topic <> 'care' AND o.${open} AND o.person = ? AND o.topic = ?`),
    ),
    due: prepare<[channel: string, priority: number, now: number, limit: number], OutboxRow>(
      `${whole('INDEXED BY outbox_due', `o.state = 'due' AND o.channel = ? AND o.priority = ? AND o.due_at <= ?`)}
      ORDER BY o.due_at, o.seq LIMIT ?`,
    ),
    busy: prepare<[contactPoint: number], { seq: number; priority: number; state: string }>(`
      SELECT seq, priority, state FROM outbox INDEXED BY outbox_busy
      WHERE attempts > 0 AND ${open} AND contact_point = ?`),
    leased: prepare<[now: number], OutboxRow>(
      `${whole('INDEXED BY outbox_leased', `o.state = 'sending' AND o.lease_until <= ?`)} LIMIT 1000`,
    ),
    move: connection.prepare(`
      UPDATE outbox SET version = @version, state = @state, due_at = @dueAt, attempts = @attempts, unknowns = @unknowns,
        lease_until = @leaseUntil, sent_at = @sentAt, provider_id = @providerId
      WHERE seq = @seq`),
    because: prepare<[why: string, seq: number], never>('UPDATE outbox SET why = ? WHERE seq = ?'),
    end: prepare<[seq: number], never>(`UPDATE outbox SET state = 'refused', version = version + 1 WHERE seq = ?`),
    hold: prepare<[seq: number], never>(`UPDATE outbox SET state = 'held' WHERE seq = ?`),
    anyHeld: prepare<[contactPoint: number], unknown>(
      `SELECT 1 FROM outbox INDEXED BY outbox_held WHERE state = 'held' AND contact_point = ? LIMIT 1`,
    ),
    releaseRetried: prepare<[contactPoint: number], never>(`
      UPDATE outbox INDEXED BY outbox_busy SET state = 'due'
      WHERE attempts > 0 AND ${open} AND contact_point = ? AND state = 'held'`),
    releaseNext: prepare<[contactPoint: number, priority: number], never>(`
      UPDATE outbox SET state = 'due' WHERE seq = (
        SELECT seq FROM outbox INDEXED BY outbox_held
        WHERE state = 'held' AND contact_point = ? AND priority = ? ORDER BY due_at, seq LIMIT 1)`),
    releaseAll: prepare<[], never>(`UPDATE outbox INDEXED BY outbox_held SET state = 'due' WHERE state = 'held'`),
    byProvider: prepare<[hash: Buffer], { outgoing: string; person: string }>(`
      SELECT o.id AS outgoing, k.person FROM outbox AS o JOIN keys AS k ON k.key = o.person
      WHERE o.provider_id = ?`),
    // Channels are walked one by one through the index; within each priority the first row is the earliest.
    nextDue: connection
      .prepare<[], number | null>(`
      WITH RECURSIVE channels (channel) AS (
        SELECT min(channel) FROM outbox INDEXED BY outbox_due WHERE state = 'due'
        UNION ALL
        SELECT (SELECT min(channel) FROM outbox INDEXED BY outbox_due WHERE state = 'due' AND channel > c.channel)
        FROM channels AS c WHERE c.channel IS NOT NULL
      ), ranks (rank) AS (VALUES ${ranks})
      SELECT min(at) FROM (
        SELECT (SELECT min(due_at) FROM outbox INDEXED BY outbox_due
          WHERE state = 'due' AND channel = c.channel AND priority = r.rank) AS at
        FROM channels AS c, ranks AS r WHERE c.channel IS NOT NULL
        UNION ALL SELECT min(lease_until) FROM outbox INDEXED BY outbox_leased WHERE state = 'sending'
        UNION ALL SELECT min(due_at) FROM wakes)`)
      .pluck(),
    counts: prepare<[], { due: number; unknowns: number }>(`
      SELECT
        (SELECT count(*) FROM outbox INDEXED BY outbox_due WHERE state = 'due')
          + (SELECT count(*) FROM outbox INDEXED BY outbox_held WHERE state = 'held') AS due,
        (SELECT coalesce(sum(unknowns), 0) FROM outbox INDEXED BY outbox_unknown WHERE unknowns > 0) AS unknowns`),
  };
}
