import type { Handover } from '#src/care/handover/handover.ts';
import type { Person } from '#src/care/person.ts';
import { urgencies } from '#src/care/words.ts';
import { queueLine } from '../queueLine.ts';
import { seal, unseal } from '../seal.ts';
import type { QueueEntry } from '../store.ts';
import type { Handles } from './database.ts';
import type { Documents, PersonRow } from './documents.ts';
import { and, asc, desc, eq, sql } from './drizzle.ts';
import { handovers, keys } from './schema.ts';

/** The counselors' queue: a projection of each person's handover for its order; every entry is read from the documents. */
export class Handovers {
  private readonly documents: Documents;
  private readonly statements;

  constructor({ db }: Handles, documents: Documents) {
    this.documents = documents;
    this.statements = statementsOf(db);
  }

  /** Brings the projection from one document to the next. */
  project(row: PersonRow, before: Person, after: Person): void {
    const is = after.handover;
    const was = before.handover;
    if (is === was) return;
    if (was && was.id !== is?.id) this.statements.close.run({ id: was.id });
    if (!is) return;
    this.statements.write.run({
      id: is.id,
      person: row.key,
      state: is.state,
      urgency: urgencies.indexOf(is.urgency),
      openedAt: is.openedAt,
      counselor: is.state === 'claimed' ? (is.claimedBy?.id ?? null) : null,
      document: seal(row.dataKey, `handovers|${is.id}|document`, JSON.stringify(is)),
    });
  }

  /** The person's handover as the console shows it; null where there never was one. */
  entry(id: string): QueueEntry | null {
    const row = this.documents.person(id);
    const person = row && this.documents.documentOf(row);
    return row && person?.handover ? this.shown(row, person, person.handover) : null;
  }

  /** What the console must be shown after a change. A handover that is gone from the document leaves the queue as closed. */
  changed(row: PersonRow, before: Person, after: Person): QueueEntry | null {
    if (after.handover) return this.shown(row, after, after.handover);
    return before.handover && this.shown(row, after, { ...before.handover, state: 'closed' });
  }

  private shown(row: PersonRow, person: Person, handover: Handover): QueueEntry {
    const points = person.contactPoints.flatMap((point) => this.documents.point(point)?.document ?? []);
    return queueLine(person, handover, points, this.documents.versionOf(row));
  }

  queue(limit: number, after?: string): QueueEntry[] {
    const rows =
      after === undefined ? this.statements.queue.all({ limit }) : this.statements.behind.all({ limit, after });
    return rows.flatMap((row) => {
      try {
        return this.entry(row.person) ?? [];
      } catch {
        return this.projected(row) ?? [];
      }
    });
  }

  /** The latest handovers, closed ones among them, each person's last one alone; `next` is where to go on, or null. */
  latest(before: number | null, limit: number): { entries: QueueEntry[]; next: number | null } {
    const rows = this.statements.latest.all({ before: before ?? Number.MAX_SAFE_INTEGER, limit });
    const entries = rows.flatMap((row) => {
      try {
        const entry = this.entry(row.person);
        return entry?.handover.id === row.id ? entry : [];
      } catch {
        // A document that no longer opens cannot be searched; the queue still shows its line.
        return [];
      }
    });
    return { entries, next: rows.length < limit ? null : rows.at(-1)!.key };
  }

  /** The line of a person whose document no longer opens: a handover must not vanish with it. */
  private projected({ person, id, document }: { person: string; id: string; document: Buffer }): QueueEntry | null {
    try {
      const { dataKey } = this.documents.person(person)!;
      const handover = JSON.parse(unseal(dataKey, `handovers|${id}|document`, document).toString()) as Handover;
      return { handover, person, channel: 'none', language: null, concerns: [], lastHeardAt: null, version: 0 };
    } catch {
      return null;
    }
  }

  countOpen(): number {
    return this.statements.count.get()?.n ?? 0;
  }
}

function statementsOf(db: Handles['db']) {
  const p = sql.placeholder;
  const open = sql`${handovers.state} <> 'closed'`;
  return {
    write: db
      .insert(handovers)
      .values({
        id: p('id'),
        person: p('person'),
        state: p('state'),
        urgency: p('urgency'),
        openedAt: p('openedAt'),
        counselor: p('counselor'),
        document: p('document'),
      })
      .onConflictDoUpdate({
        target: handovers.id,
        set: {
          state: sql`excluded.state`,
          urgency: sql`excluded.urgency`,
          openedAt: sql`excluded.opened_at`,
          counselor: sql`excluded.counselor`,
          document: sql`excluded.document`,
        },
      })
      .prepare(),
    close: db
      .update(handovers)
      .set({ state: 'closed' })
      .where(and(eq(handovers.id, p('id')), open))
      .prepare(),
    queue: db
      .select({ person: keys.person, id: handovers.id, document: handovers.document })
      .from(handovers)
      .innerJoin(keys, eq(keys.key, handovers.person))
      .where(open)
      .orderBy(desc(handovers.urgency), asc(handovers.openedAt), asc(handovers.key))
      .limit(p('limit'))
      .prepare(),
    behind: db
      .select({ person: keys.person, id: handovers.id, document: handovers.document })
      .from(handovers)
      .innerJoin(keys, eq(keys.key, handovers.person))
      .where(
        and(
          open,
          // What is not known any more has nothing before it.
          sql`NOT EXISTS (SELECT 1 FROM handovers AS c WHERE c.id = ${p('after')} AND (
            c.urgency < ${handovers.urgency} OR (c.urgency = ${handovers.urgency} AND (
              c.opened_at > ${handovers.openedAt}
              OR (c.opened_at = ${handovers.openedAt} AND c.key >= ${handovers.key})))))`,
        ),
      )
      .orderBy(desc(handovers.urgency), asc(handovers.openedAt), asc(handovers.key))
      .limit(p('limit'))
      .prepare(),
    latest: db
      .select({ key: handovers.key, person: keys.person, id: handovers.id })
      .from(handovers)
      .innerJoin(keys, eq(keys.key, handovers.person))
      .where(sql`${handovers.key} < ${p('before')}`)
      .orderBy(desc(handovers.key))
      .limit(p('limit'))
      .prepare(),
    count: db.select({ n: sql<number>`count(*)` }).from(handovers).where(open).prepare(),
  };
}
