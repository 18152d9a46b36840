import { describe, expect, it } from 'vitest';
import { slipCosts } from '#src/cli/eval/slipCost.ts';
import { withSlips } from '#src/cli/eval/slips.ts';
import { readEar } from '#src/programme.ts';
import { messagesOf } from './messages.ts';

/** What a slip in every long word may cost, in points of recall. */
const most = 5;

describe('one slip of the finger in every word of six letters or more', () => {
  const messages = [...messagesOf('validation'), ...messagesOf('test')];

  it.each([1, 2, 3])('costs little, in every language (seed %i)', (seed) => {
    const costs = slipCosts(messages, readEar(), seed).filter(({ name }) => name === 'rules + ear');
    expect(costs.map((c) => c.lang).sort()).toEqual(['all', 'en', 'ur', 'ur-Latn']);
    // A run in which nothing was changed would show nothing.
    const changed = messages.filter((m) => withSlips(m.text, seed) !== m.text).length;
    expect(changed / messages.length).toBeGreaterThan(0.8);
    for (const { lang, dangerous, found, foundWithSlips } of costs) {
      expect(dangerous).toBeGreaterThan(300);
      expect(((found - foundWithSlips) / dangerous) * 100, lang).toBeLessThanOrEqual(most);
    }
  });
});
