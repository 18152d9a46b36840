import { expect, it } from 'vitest';
import { campaign } from './campaign.ts';

/** The short form; `npm run crash -- --rounds 100 --seed 1` is the long one. */
it('loses nothing, does nothing twice uncounted and leaks nothing, killed at any moment', async () => {
  const found = await campaign({ rounds: 8, seed: 7 });
  expect(found.broken).toEqual([]);
  expect(found.leaks).toEqual([]);
  expect(found.control.found).toBe(found.control.planted);
  expect(found.exitCode).toBe(0);
  expect(found.repeats).toBeLessThanOrEqual(found.unknowns);
  // It was at work when it was killed, or the test would show nothing.
  expect(found.killsAtWork.inFlight + found.killsAtWork.undecided).toBeGreaterThan(0);
  expect(found.updates).toBeGreaterThan(50);
  expect(found.reminders).toBeGreaterThan(10);
  expect(found.replies).toBeGreaterThan(0);
}, 600_000);
