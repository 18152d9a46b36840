import { describe, expect, it } from 'vitest';
import { whyNoPostgres } from '../store/postgres/server.ts';
import { campaign } from './campaign.ts';

/** The short forms; `npm run crash -- --rounds 100 --seed 1 --database postgres` is a long one. */
const plans = [
  { database: 'sqlite', processes: 1, rounds: 8, seed: 7, why: null },
  { database: 'postgres', processes: 2, rounds: 6, seed: 7, why: whyNoPostgres() },
] as const;

describe.each(plans)('killed at any moment, on $database, of $processes', ({ why, ...plan }) => {
  it.skipIf(why !== null)(
    `loses nothing, does nothing twice uncounted and leaks nothing${why ? ` (skipped: ${why})` : ''}`,
    async () => {
      const found = await campaign(plan);
      expect(found.broken).toEqual([]);
      expect(found.leaks).toEqual([]);
      expect(found.control.found).toBe(found.control.planted);
      expect(found.exitCode).toBe(0);
      expect(found.repeats).toBeLessThanOrEqual(found.unknowns);
      // It was at work when it was killed, or the test would show nothing.
      expect(found.killsAtWork.inFlight + found.killsAtWork.undecided).toBeGreaterThan(0);
      expect(found.updates).toBeGreaterThan(30);
      expect(found.reminders).toBeGreaterThan(10);
      expect(found.replies).toBeGreaterThan(0);
    },
    600_000,
  );
});
