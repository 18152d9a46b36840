import pg from 'pg';
import type { Settings } from '../../config.ts';
import { type Finding, fail, ok, warn } from './finding.ts';

/** How long PostgreSQL may take to let us in. */
const answerMs = 5_000;
/** By how much its clock may differ from ours: leases are counted by both. */
const offMs = 5_000;

/** Whether PostgreSQL lets us in, and whether its clock agrees with ours. What it says is told by its code alone. */
export async function lookAtServer({ url }: NonNullable<Settings['database']>): Promise<Finding> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: answerMs,
    query_timeout: answerMs,
  });
  try {
    await client.connect();
    const from = Date.now();
    const { rows } = await client.query<{ at: string }>('SELECT extract(epoch FROM clock_timestamp()) * 1000 AS at');
    const off = Math.round(Math.abs(Number(rows[0]!.at) - (from + Date.now()) / 2));
    if (off < offMs) return ok('database', 'PostgreSQL answers, and its clock agrees with ours');
    return warn(
      'database',
      `PostgreSQL's clock differs from ours by ${Math.round(off / 1000)} s`,
      'switch on the time service of both machines',
    );
  } catch (error) {
    const { code = 'no answer' } = error as { code?: string };
    return fail('database', `PostgreSQL does not let us in (${code})`, 'see DATABASE_URL and the server’s own log');
  } finally {
    await client.end().catch(() => {});
  }
}
