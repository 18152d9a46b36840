import { expect, it } from 'vitest';
import { storm } from '../chaos/storm.ts';

/** A small storm; `npm run chaos` is the great one. */
it('in a storm every conversation is right, nothing is lost, and only what nobody can know comes twice', async () => {
  const found = await storm({
    ...{ messages: 300, people: 60, seed: 7, overMs: 6_000, spacingMs: 500, revoked: false },
    progress() {},
  });
  expect(found.broken).toEqual([]);
  expect(found.messages).toBe(300);
  expect(found.compared).toBeGreaterThanOrEqual(300);
  expect(found.hurried).toBe(0);
  expect(found.mostInOneSecond.telegram).toBeLessThanOrEqual(30);
  expect(found.mostInOneSecond.whatsapp).toBeLessThanOrEqual(80);
  expect(found.doubled).toBeLessThanOrEqual(found.unknowns);
  expect(found.leaks).toBe(0);
  // The verdict can see: what was planted after it was found.
  expect(found.control.found).toBeGreaterThanOrEqual(found.control.planted);
  // The storm was one: webhooks came again and again, calls failed, words were refused and said again by hand.
  expect(found.webhookDeliveries).toBeGreaterThanOrEqual(900);
  expect(found.unknowns).toBeGreaterThan(0);
  expect(found.undelivered).toBeGreaterThan(0);
  expect(found.saidAgain).toBeGreaterThan(0);
}, 180_000);
