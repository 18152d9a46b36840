import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { type Budget, createBudget, type DailyLimits, type Reservation } from '#src/assess/budget.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hamdam-budget-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

const none: DailyLimits = { requests: null, tokens: null, cost: null, price: null, perPerson: null };
const noon = Date.parse('2026-11-23T12:00:00Z');
const worst = { asked: 900, answered: 100 };

function reserved(budget: Budget, ...of: Parameters<Budget['reserve']>): Reservation {
  const part = budget.reserve(...of);
  if (typeof part === 'string') throw new Error(`not allowed: ${part}`);
  return part;
}

describe("the day's budget", () => {
  it('allows everything where nothing is limited', () => {
    const budget = createBudget(none, () => noon);
    for (let n = 0; n < 100; n++) expect(budget.reserve(worst, 'p1')).toBeTypeOf('object');
    expect(budget.spent()).toEqual({ requests: 100, tokens: 100_000, cost: 0 });
  });

  it.each([
    ['requests', { ...none, requests: 3 }, 3],
    ['tokens', { ...none, tokens: 2_999 }, 2],
    ['cost', { ...none, cost: 0.01, price: { asked: 1, answered: 10 } }, 5],
    ['requests of one person', { ...none, perPerson: 4 }, 4],
    ['the narrower of two', { ...none, tokens: 10_000, requests: 1 }, 1],
  ] as [string, DailyLimits, number][])('ends at its %s', (_, limits, allowed) => {
    const budget = createBudget(limits, () => noon);
    const given = Array.from({ length: 10 }, () => budget.reserve(worst, 'p1')).filter((r) => typeof r === 'object');
    expect(given).toHaveLength(allowed);
  });

  it('lets others ask when one person has used up their share', () => {
    const budget = createBudget({ ...none, perPerson: 1 }, () => noon);
    expect(budget.reserve(worst, 'p1')).toBeTypeOf('object');
    expect(budget.reserve(worst, 'p1')).toBe('share');
    expect(budget.reserve(worst, 'p2')).toBeTypeOf('object');
    expect(budget.reserve(worst, null)).toBeTypeOf('object');
  });

  it('puts what was really taken in the place of what was set aside, and keeps that where nobody counted', () => {
    const budget = createBudget({ ...none, price: { asked: 1, answered: 10 } }, () => noon);
    reserved(budget, worst, null).settle({ asked: 200, answered: 20 });
    reserved(budget, worst, null).settle(null);
    expect(budget.spent()).toEqual({ requests: 2, tokens: 1_220, cost: expect.closeTo(0.0004 + 0.0019, 9) });
  });

  it('takes nothing for what was not asked after all', () => {
    const budget = createBudget({ ...none, requests: 1, perPerson: 1 }, () => noon);
    reserved(budget, worst, 'p1').cancel();
    expect(budget.spent()).toEqual({ requests: 0, tokens: 0, cost: 0 });
    expect(budget.reserve(worst, 'p1')).toBeTypeOf('object');
  });

  it('begins anew with the day, and what was asked before midnight is not counted on the next', () => {
    let now = noon;
    const budget = createBudget({ ...none, requests: 1 }, () => now);
    const before = reserved(budget, worst, null);
    expect(budget.reserve(worst, null)).toBeTypeOf('string');
    now += 86_400_000;
    before.settle({ asked: 5, answered: 5 });
    expect(budget.spent()).toEqual({ requests: 0, tokens: 0, cost: 0 });
    expect(budget.reserve(worst, null)).toBeTypeOf('object');
  });

  it('is not forgotten by a restart, but by a day', () => {
    const file = path.join(folder, 'budget.json');
    const limits = { ...none, tokens: 1_500 };
    reserved(
      createBudget(limits, () => noon, file),
      worst,
      'p1',
    ).settle({ asked: 900, answered: 50 });
    const again = createBudget(limits, () => noon + 60_000, file);
    expect(again.spent()).toMatchObject({ requests: 1, tokens: 950 });
    expect(again.reserve(worst, 'p1')).toBeTypeOf('string');
    expect(fs.readFileSync(file, 'utf8')).not.toContain('p1');
    expect(createBudget(limits, () => noon + 86_400_000, file).spent().tokens).toBe(0);
  });

  it.each([['not JSON'], ['{}'], ['{"day":"2026-11-23","requests":-5,"tokens":"x","cost":null}'], ['']])(
    'begins with nothing where its file holds %j, and where it cannot be written goes on',
    (words) => {
      const file = path.join(folder, 'odd.json');
      fs.writeFileSync(file, words);
      expect(createBudget(none, () => noon, file).spent().tokens).toBe(0);
      const nowhere = createBudget(none, () => noon, path.join(folder, 'nowhere', 'odd.json'));
      expect(nowhere.reserve(worst, null)).toBeTypeOf('object');
      expect(nowhere.spent().requests).toBe(1);
    },
  );

  it('is never more than its limits, however requests come and end', () => {
    const took = fc.option(fc.record({ asked: fc.nat(900), answered: fc.nat(100) }));
    fc.assert(
      fc.property(fc.array(fc.tuple(took, fc.boolean()), { maxLength: 60 }), fc.nat(20_000), (asks, tokens) => {
        const budget = createBudget({ ...none, tokens, requests: 30 }, () => noon);
        const open: (() => void)[] = [];
        for (const [taken, atOnce] of asks) {
          const part = budget.reserve(worst, null);
          if (typeof part === 'object') open.push(() => part.settle(taken));
          if (atOnce) open.shift()?.();
          expect(budget.spent().tokens).toBeLessThanOrEqual(tokens);
          expect(budget.spent().requests).toBeLessThanOrEqual(30);
        }
        for (const end of open) end();
        expect(budget.spent().tokens).toBeLessThanOrEqual(tokens);
      }),
    );
  });
});
