import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventOf } from '#src/care/delivery/outcomeEvent.ts';
import type { Outcome, Outgoing } from '#src/care/outgoing.ts';
import { priorities } from '#src/care/words.ts';
import { backoff, isExpired, settlementOf } from '#src/pipeline/outcome.ts';
import { addressOf, row, start } from './kit.ts';

const at = { now: start, random: 0.5 };
const end = (outgoing: Outgoing, outcome: Outcome, o: { attempts?: number; unknowns?: number } = {}) =>
  settlementOf({ outgoing, attempts: 0, unknowns: 0, ...o }, { outcome, event: null }, at, eventOf);
const typing = row({ body: { kind: 'typing', to: addressOf('amna') } });
const ask = row({
  contactPoint: null,
  body: {
    kind: 'ask',
    about: 'e',
    text: 'words',
    turns: [],
    profile: { pregnantWeeks: null, postpartumDays: null, conditions: [], language: null },
  },
});

describe('how a send ends', () => {
  it('is over when it was sent', () => {
    expect(end(row(), { outcome: 'sent', providerId: '7' })).toEqual({
      outgoing: 'e/0',
      outcome: { outcome: 'sent', providerId: '7' },
      dueAt: null,
      event: null,
    });
  });

  it('waits as long as the provider asks', () => {
    const settled = end(row(), { outcome: 'retry', at: start + 60_000, why: 'flood' });
    expect(settled).toMatchObject({ outcome: { outcome: 'retry' }, dueAt: start + 60_000, event: null });
  });

  it('never falls due in the past', () => {
    expect(end(row(), { outcome: 'retry', at: start - 5_000, why: 'flood' }).dueAt).toBe(start);
  });

  it('is an event when the provider refuses words to a person', () => {
    const settled = end(row(), { outcome: 'refused', why: 'blocked' });
    expect(settled.event).toMatchObject({ type: 'delivery.failed', outgoing: 'e/0', why: 'blocked' });
    expect(end(typing, { outcome: 'refused', why: 'blocked' }).event).toBeNull();
  });

  it('is over at once where the next try would come too late, and care hears of it', () => {
    const settled = end(row({ expiresAt: start + 30_000 }), { outcome: 'retry', at: start + 60_000, why: 'flood' });
    expect(settled).toMatchObject({ outcome: { outcome: 'expired' }, dueAt: null, event: { why: 'expired' } });
  });

  it('says words again whose fate is unknown, but not for ever', () => {
    const unknown: Outcome = { outcome: 'unknown', why: 'timeout' };
    expect(end(row(), unknown)).toMatchObject({ outcome: unknown, event: null });
    expect(end(row(), unknown).dueAt).toBeGreaterThan(start);
    // Ten tries take more than ten minutes: a provider that fails for minutes silences nobody.
    let waited = 0;
    for (let unknowns = 0; unknowns < 9; unknowns++) waited += end(row(), unknown, { unknowns }).dueAt! - start;
    expect(waited).toBeGreaterThan(10 * 60_000);
    expect(end(row(), unknown, { unknowns: 9 })).toMatchObject({
      outcome: { outcome: 'expired' },
      event: { type: 'delivery.failed', why: 'expired' },
    });
  });

  it('asks the model and shows typing once only', () => {
    for (const once of [typing, ask]) {
      expect(end(once, { outcome: 'unknown', why: 'timeout' })).toMatchObject({
        outcome: { outcome: 'expired' },
        dueAt: null,
        event: null,
      });
    }
    expect(end(typing, { outcome: 'retry', at: null, why: 'off' }).dueAt).toBeNull();
  });
});

describe('the wait before another try', () => {
  it('grows, stays within its bounds, and is never long for an answer to danger', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...priorities),
        fc.nat(1000),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (priority, attempts, random) => {
          const wait = backoff(priority, attempts, random);
          expect(wait).toBeGreaterThanOrEqual(500);
          expect(wait).toBeLessThanOrEqual(priority === 'crisis' ? 15_000 : priority === 'reminder' ? 300_000 : 60_000);
          expect(backoff(priority, attempts + 1, random)).toBeGreaterThanOrEqual(wait);
        },
      ),
    );
  });
});

it('expires after its last instant, and never where it has none', () => {
  expect(isExpired(row({ expiresAt: start }), start)).toBe(false);
  expect(isExpired(row({ expiresAt: start }), start + 1)).toBe(true);
  expect(isExpired(row({ expiresAt: null }), start * 2)).toBe(false);
});
