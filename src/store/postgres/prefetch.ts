import type { Withdrawal } from '#src/care/decision.ts';
import type { ToWrite } from './follow.ts';
import { isOpen, type OutboxRow, whole, withNames } from './outboxRow.ts';
import { type PersonRow, unique } from './people.ts';
import type { Transaction } from './transaction.ts';

/** So far back a conversation is looked through for rows that have not left; nobody is owed more at once. */
const looks = 500;

/** What a wave of decisions looks at, found before it is written. */
export interface Found {
  byId(id: string): OutboxRow | null;
  /** What that takes back: still undelivered rows. */
  withdrawn(person: PersonRow, withdrawal: Withdrawal): readonly OutboxRow[];
  /** What that person was to be told at that contact point and has not begun to leave, the oldest first. */
  waitingAt(person: PersonRow, contactPoint: string): readonly OutboxRow[];
  /** The number of the next row. */
  nextSeq(): number;
}

/** Locks and reads everything that the decisions look at, in a few statements for all of them. */
export async function prefetch(tx: Transaction, all: readonly ToWrite[]): Promise<Found> {
  await tx.want(wantedBy(tx, all));
  const rows = new Map<string, OutboxRow>();
  const share = (read: readonly OutboxRow[]) =>
    read.map((row) => {
      if (!rows.has(row.id)) rows.set(row.id, row);
      return rows.get(row.id)!;
    });
  share(await rowsById(tx, unique(all.flatMap(idsIn))));
  const byTopic = share(await rowsByTopic(tx, all));
  const waiting = new Map<string, OutboxRow[]>();
  let more = 0;
  for (const { person, decision } of all) {
    const from = decision.changes.withdrawals.flatMap((w) => ('contactPoint' in w ? [w.contactPoint] : []));
    for (const point of new Set([...from, ...(decision.redirections ?? []).map((r) => r.from)])) {
      const found = share(await rowsWaitingAt(tx, tx.person(person), point));
      waiting.set(`${person}|${point}`, found);
      more += found.length;
    }
    more += decision.outgoing.length + (decision.repeats?.length ?? 0);
  }
  const numbers = await tx.numbers('outbox', more);
  const found: Found = {
    byId: (id) => rows.get(id) ?? null,
    withdrawn(person, withdrawal) {
      if ('contactPoint' in withdrawal) return found.waitingAt(person, withdrawal.contactPoint);
      if ('topic' in withdrawal) {
        return byTopic.filter((r) => r.personKey === person.key && r.topic === withdrawal.topic && isOpen(r));
      }
      const row = rows.get(withdrawal.outgoing);
      return row ? [row] : [];
    },
    waitingAt: (person, point) => waiting.get(`${person.id}|${point}`) ?? [],
    nextSeq: () => numbers.shift()!,
  };
  return found;
}

function wantedBy(tx: Transaction, all: readonly ToWrite[]) {
  const people = all.flatMap(({ person, decision }) => [
    person,
    ...decision.outgoing.map((o) => o.person),
    ...decision.wakes.set.map((w) => w.person),
    ...(decision.changes.contactPoint ? [decision.changes.contactPoint.person] : []),
    ...decision.events.flatMap(({ subject }) => ('person' in subject ? [subject.person] : [])),
  ]);
  const points = all.flatMap(({ before, decision }) => [
    ...decision.outgoing.map((o) => o.contactPoint),
    decision.changes.contactPoint?.id,
    ...(decision.repeats ?? []).map((r) => r.contactPoint),
    ...(decision.redirections ?? []).flatMap((r) => [r.from, r.to]),
    ...decision.changes.withdrawals.map((w) => ('contactPoint' in w ? w.contactPoint : null)),
    // A line of the queue shows when they were last heard.
    ...(tx.memory.watched() && (decision.changes.person?.handover || before.person.handover)
      ? (decision.changes.person ?? before.person).contactPoints
      : []),
  ]);
  return {
    people,
    points,
    addresses: all.flatMap(({ decision }) =>
      decision.events.flatMap(({ subject }) => ('contactPoint' in subject ? [subject.contactPoint] : [])),
    ),
  };
}

function idsIn({ decision }: ToWrite): (string | null)[] {
  return [
    ...decision.outgoing.map((o) => o.insteadOf),
    ...decision.changes.withdrawals.map((w) => ('outgoing' in w ? w.outgoing : null)),
    ...decision.changes.receipts.map((r) => r.outgoing),
    ...(decision.repeats ?? []).map((r) => r.outgoing),
  ];
}

/** Rows of those ids, locked: what becomes of them is decided on what they are now. */
export async function rowsById(tx: Transaction, ids: readonly string[]): Promise<OutboxRow[]> {
  if (ids.length === 0) return [];
  return tx.db.rows(
    `SELECT ${whole} FROM outbox AS o ${withNames} WHERE o.id = ANY ($1::text[]) ORDER BY o.seq FOR UPDATE OF o`,
    [ids],
  );
}

async function rowsByTopic(tx: Transaction, all: readonly ToWrite[]): Promise<OutboxRow[]> {
  const pairs = all.flatMap(({ person, decision }) =>
    decision.changes.withdrawals.flatMap((w) => ('topic' in w ? [[tx.person(person).key, w.topic] as const] : [])),
  );
  if (pairs.length === 0) return [];
  return tx.db.rows(
    `SELECT ${whole} FROM unnest($1::bigint[], $2::text[]) AS u (person, topic)
     JOIN outbox AS o ON o.person = u.person AND o.topic = u.topic ${withNames}
     WHERE o.topic <> 'care' AND o.state IN ('due', 'held', 'sending') ORDER BY o.seq FOR UPDATE OF o`,
    [pairs.map(([key]) => key), pairs.map(([, topic]) => topic)],
  );
}

async function rowsWaitingAt(tx: Transaction, person: PersonRow, contactPoint: string): Promise<OutboxRow[]> {
  const point = tx.points.get(contactPoint);
  if (!point || !person.said) return [];
  // One in flight may have arrived there already: it ends by itself.
  return tx.db.rows(
    `WITH RECURSIVE chain (seq, before_seq, n) AS (
       SELECT seq, before_seq, 1 FROM outbox WHERE seq = $1
       UNION ALL SELECT o.seq, o.before_seq, c.n + 1 FROM chain AS c JOIN outbox AS o ON o.seq = c.before_seq
       WHERE c.n < ${looks})
     SELECT ${whole} FROM outbox AS o ${withNames}
     WHERE o.seq IN (SELECT seq FROM chain) AND o.contact_point = $2 AND o.state IN ('due', 'held')
     ORDER BY o.seq FOR UPDATE OF o`,
    [person.said.seq, point.key],
  );
}
