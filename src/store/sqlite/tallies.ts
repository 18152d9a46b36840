import type { Measured } from '#src/care/plan/measures.ts';
import type { PlainDate } from '#src/care/words.ts';
import type { ProgrammeCounts } from '../store.ts';
import type { Handles } from './database.ts';
import { sql } from './drizzle.ts';
import { tallies } from './schema.ts';

/** The programme's counts: added up as decisions are written, so that looking at them visits no person. */
export class Tallies {
  private readonly statements;

  constructor({ db, connection }: Handles) {
    const p = sql.placeholder;
    const { day, plan, district, measure, n } = tallies;
    const total = sql<number>`sum(${n})`.as('total');
    const since = sql`${day} >= ${p('from')}`;
    this.statements = {
      add: connection.prepare(`
        INSERT INTO tallies (day, plan, district, measure, n) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (day, plan, district, measure) DO UPDATE SET n = n + excluded.n`),
      // Two ranges of the primary key: the running counts, and the days asked for.
      running: db.select({ plan, district, measure, total: n }).from(tallies).where(sql`${day} = ''`).prepare(),
      totals: db
        .select({ plan, district, measure, total })
        .from(tallies)
        .where(since)
        .groupBy(plan, district, measure)
        .prepare(),
      between: db
        .select({ plan, district, measure, total })
        .from(tallies)
        .where(sql`${since} AND ${day} <= ${p('to')}`)
        .groupBy(plan, district, measure)
        .prepare(),
      days: db.select({ day, measure, total }).from(tallies).where(since).groupBy(day, measure).prepare(),
    };
  }

  /** Within a transaction only. */
  add(measured: readonly Measured[]): void {
    for (const { day, plan, district, measure, n } of measured) {
      this.statements.add.run(day, plan, district, measure, n);
    }
  }

  since(from: PlainDate): ProgrammeCounts {
    return {
      totals: [...this.statements.running.all(), ...this.statements.totals.all({ from })] as ProgrammeCounts['totals'],
      days: this.statements.days.all({ from }) as ProgrammeCounts['days'],
    };
  }

  between(from: PlainDate, to: PlainDate): ProgrammeCounts['totals'] {
    return this.statements.between.all({ from, to }) as ProgrammeCounts['totals'];
  }
}
