import { answerWithin } from '#src/care/handover/flow.ts';
import { type Instant, type PlainDate, urgencies } from '#src/care/words.ts';
import type { FlowCount, FlowKey, LoadNow, ProgrammeCounts, WaitingNow } from '../store.ts';
import type { Db } from './database.ts';

const totals = 'plan, district, measure, sum(n)::bigint AS total FROM tallies';
const byPlan = 'GROUP BY plan, district, measure';

/** What the programme counts: the running counts, and what happened from that day on. Visits nobody. */
export async function programmeCounts(db: Db, from: PlainDate): Promise<ProgrammeCounts> {
  const [running, since, days] = await Promise.all([
    db.rows<ProgrammeCounts['totals'][number]>(
      `SELECT plan, district, measure, n AS total FROM tallies WHERE day = ''`,
    ),
    db.rows<ProgrammeCounts['totals'][number]>(`SELECT ${totals} WHERE day >= $1 ${byPlan}`, [from]),
    db.rows<ProgrammeCounts['days'][number]>(
      'SELECT day, measure, sum(n)::bigint AS total FROM tallies WHERE day >= $1 GROUP BY day, measure ORDER BY day, measure',
      [from],
    ),
  ]);
  return { totals: [...running, ...since], days };
}

/** What happened from that day to that one, both included. */
export function countsBetween(db: Db, from: PlainDate, to: PlainDate): Promise<ProgrammeCounts['totals']> {
  return db.rows(`SELECT ${totals} WHERE day >= $1 AND day <= $2 ${byPlan}`, [from, to]);
}

/** The team's counts. The names are of a closed union, so they can stand in the statement. */
export async function teamCounts(db: Db, from: string, to: string, by: readonly FlowKey[]): Promise<FlowCount[]> {
  const keys = [...by, 'measure', 'bucket'].join(', ');
  const rows = await db.rows<{ [K in keyof FlowCount]: K extends 'urgency' ? number : FlowCount[K] }>(
    `SELECT ${keys}, sum(n)::bigint AS n FROM flows WHERE hour BETWEEN $1 AND $2 GROUP BY ${keys} HAVING sum(n) <> 0
     ORDER BY ${keys}`,
    [from, to],
  );
  return rows.map(({ urgency, ...row }) => ({
    ...row,
    ...(urgency !== undefined && { urgency: urgencies[urgency]! }),
  })) as FlowCount[];
}

/** How many conversations each counselor has who has any. */
export function loadNow(db: Db): Promise<LoadNow[]> {
  return db.rows(
    `SELECT counselor, count(*) AS has FROM handovers WHERE state <> 'closed' AND counselor IS NOT NULL
     GROUP BY counselor ORDER BY counselor`,
  );
}

/** How much stands by urgency, gravest first. */
export async function waitingNow(db: Db, now: Instant): Promise<WaitingNow[]> {
  const since = urgencies.map((u) => (Number.isFinite(answerWithin[u]) ? now - answerWithin[u] : -1));
  const rows = await db.rows<Omit<WaitingNow, 'urgency'> & { urgency: number }>(
    `SELECT u.urgency, count(h.key) FILTER (WHERE state = 'open') AS waiting,
       count(h.key) FILTER (WHERE state = 'open' AND opened_at < u.since) AS overdue,
       min(opened_at) FILTER (WHERE state = 'open') AS "oldestAt",
       count(h.key) FILTER (WHERE state = 'claimed') AS claimed
     FROM unnest($1::int[], $2::bigint[]) AS u (urgency, since)
     LEFT JOIN handovers AS h ON h.urgency = u.urgency AND h.state <> 'closed'
     GROUP BY u.urgency ORDER BY u.urgency DESC`,
    [urgencies.map((_, rank) => rank), since],
  );
  return rows.map(({ urgency, ...row }) => ({ urgency: urgencies[urgency]!, ...row }));
}

/** How much waits and what was counted. */
export async function counts(db: Db) {
  const [row] = await db.rows<{ waiting: number; due: number; unknowns: number; openHandovers: number }>(
    `SELECT (SELECT count(*) FROM waiting) AS waiting,
       (SELECT count(*) FROM outbox WHERE state = 'due') + (SELECT count(*) FROM outbox WHERE state = 'held') AS due,
       (SELECT coalesce(sum(unknowns), 0)::bigint FROM outbox WHERE unknowns > 0) AS unknowns,
       (SELECT count(*) FROM handovers WHERE state <> 'closed') AS "openHandovers"`,
  );
  return row!;
}
