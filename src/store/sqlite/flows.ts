import { answerWithin, type Flow } from '#src/care/handover/flow.ts';
import { type Instant, urgencies } from '#src/care/words.ts';
import type { FlowCount, FlowKey, LoadNow, WaitingNow } from '../store.ts';
import type { Handles } from './database.ts';

/** The team's counts: added up as decisions are written, so that looking at them visits no person. */
export class Flows {
  private readonly connection: Handles['connection'];
  private readonly adding;

  constructor({ connection }: Handles) {
    this.connection = connection;
    this.adding = connection.prepare(`
      INSERT INTO flows (hour, team, counselor, urgency, measure, bucket, n) VALUES (?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (hour, team, counselor, urgency, measure, bucket) DO UPDATE SET n = n + excluded.n`);
  }

  /** Within a transaction only. */
  add(flow: readonly Flow[]): void {
    for (const { hour, team, counselor, urgency, measure, bucket, n } of flow)
      this.adding.run(hour, team, counselor, urgencies.indexOf(urgency), measure, bucket, n);
  }

  /** One range of the primary key. The names are of a closed union, so they can stand in the statement. */
  between(from: string, to: string, by: readonly FlowKey[]): FlowCount[] {
    const keys = [...by, 'measure', 'bucket'].join(', ');
    const rows = this.connection
      .prepare<[string, string], { [K in keyof FlowCount]: K extends 'urgency' ? number : FlowCount[K] }>(
        `SELECT ${keys}, sum(n) AS n FROM flows WHERE hour BETWEEN ? AND ? GROUP BY ${keys} HAVING sum(n) <> 0`,
      )
      .all(from, to);
    return rows.map(({ urgency, ...row }) => ({
      ...row,
      ...(urgency !== undefined && { urgency: urgencies[urgency]! }),
    })) as FlowCount[];
  }

  /** From the queue's own projection, too. */
  load(): LoadNow[] {
    return this.connection
      .prepare<[], LoadNow>(
        `SELECT counselor, count(*) AS has FROM handovers
         WHERE state <> 'closed' AND counselor IS NOT NULL GROUP BY counselor ORDER BY counselor`,
      )
      .all();
  }

  /** From the queue's own projection. */
  waiting(now: Instant): WaitingNow[] {
    return urgencies.toReversed().map((urgency) => {
      const within = answerWithin[urgency];
      const since = Number.isFinite(within) ? now - within : -1;
      const row = this.connection
        .prepare<[number, number], Omit<WaitingNow, 'urgency'>>(
          `SELECT count(*) FILTER (WHERE state = 'open') AS waiting,
             count(*) FILTER (WHERE state = 'open' AND opened_at < ?) AS overdue,
             min(opened_at) FILTER (WHERE state = 'open') AS oldestAt,
             count(*) FILTER (WHERE state = 'claimed') AS claimed
           FROM handovers WHERE urgency = ? AND state <> 'closed'`,
        )
        .get(since, urgencies.indexOf(urgency))!;
      return { urgency, ...row };
    });
  }
}
