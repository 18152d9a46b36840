import { describe, expect, it } from 'vitest';
import { slipCosts } from '#src/cli/eval/slipCost.ts';
import { withSlips } from '#src/cli/eval/slips.ts';
import { readEar } from '#src/programme.ts';
import { messagesOf } from './messages.ts';

/** What a slip in every long word may cost, in points of recall. */
const most = 5;

describe('one slip of the finger in every word of six letters or more', () => {
  const messages = [...messagesOf('validation'), ...messagesOf('test')];

  const seeds = [1, 2, 3];

  it('changes nearly every message', () => {
    // A run in which nothing was changed would show nothing.
    for (const seed of seeds) {
      const changed = messages.filter((m) => withSlips(m.text, seed) !== m.text).length;
      expect(changed / messages.length, `seed ${seed}`).toBeGreaterThan(0.8);
    }
  });

  it('costs little, in every language, over three seeds', () => {
    const costs = seeds.flatMap((seed) => slipCosts(messages, readEar(), seed)).filter((c) => c.name === 'rules + ear');
    const byLanguage = Map.groupBy(costs, (c) => c.lang);
    expect([...byLanguage.keys()].sort()).toEqual(['all', 'en', 'ur', 'ur-Latn']);
    for (const [lang, of] of byLanguage) {
      const sum = (one: (c: (typeof of)[number]) => number) => of.reduce((total, c) => total + one(c), 0);
      expect(sum((c) => c.dangerous)).toBeGreaterThan(300 * seeds.length);
      const lost = sum((c) => c.found) - sum((c) => c.foundWithSlips);
      expect((lost / sum((c) => c.dangerous)) * 100, lang).toBeLessThanOrEqual(most);
    }
  });
});
