import type { Instant } from '#src/care/words.ts';
import type { Retained } from '../store.ts';
import type { Audit } from './audit.ts';
import type { Connection } from './database.ts';

/** How many rows one step looks at, so that nobody waits for it. */
const page = 500;

/**
 * Deletes what is kept no longer, the oldest first: the large tables grow in the order of time, so nothing is searched for.
 * What waits to be decided or to be sent stays, and so does the newest row of each table, so that no place in it is given twice.
 */
export class Expiry {
  private readonly audit: Audit;
  private readonly statements;
  private audited = 0;

  constructor(connection: Connection, audit: Audit) {
    this.audit = audit;
    this.statements = statementsOf(connection);
  }

  /** One step of one kind; returns how many rows it took away. Within a transaction only. */
  purge(kind: Retained, before: Instant): number {
    if (kind === 'readings') return this.statements.readings.run({ before, page }).changes;
    if (kind === 'audit') return this.purgeAudit(before);
    this.statements.attachments.run({ before, page });
    const messages = this.statements.inbox.run({ before, page }).changes;
    return messages + this.statements.outbox.run({ before, page }).changes;
  }

  /** Who and what for goes; that something was done, and when, holds the chain together and stays. */
  private purgeAudit(before: Instant): number {
    const { erased, last } = this.audit.expire(this.audited, before, page);
    this.audited = last;
    return erased;
  }
}

function statementsOf(connection: Connection) {
  const oldest = (table: string, at: string) => `
    SELECT seq FROM (SELECT seq, ${at} AS at, ${table === 'outbox' ? 'state' : "''"} AS state FROM ${table} ORDER BY seq LIMIT @page)
    WHERE at < @before AND seq < (SELECT max(seq) FROM ${table})`;
  const messages = `${oldest('inbox', 'sent_at')} AND seq NOT IN (SELECT seq FROM waiting)`;
  return {
    attachments: connection.prepare(
      `DELETE FROM attachments WHERE about IN (SELECT id FROM inbox WHERE seq IN (${messages}))`,
    ),
    inbox: connection.prepare(`DELETE FROM inbox WHERE seq IN (${messages})`),
    outbox: connection.prepare(
      `DELETE FROM outbox WHERE seq IN (${oldest('outbox', 'due_at')} AND state NOT IN ('due', 'held', 'sending'))`,
    ),
    readings: connection.prepare(`DELETE FROM observations WHERE key IN (
      SELECT key FROM (SELECT key, at FROM observations ORDER BY key LIMIT @page)
      WHERE at < @before AND key < (SELECT max(key) FROM observations))`),
  };
}
