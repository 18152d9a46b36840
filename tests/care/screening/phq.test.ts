import { describe, expect, it } from 'vitest';
import { bandOf, total } from '#src/care/screening/phq.ts';

/** Boundaries as facts §2.1 lists them. */
describe('PHQ-9', () => {
  it.each([
    [0, 'minimal'],
    [4, 'minimal'],
    [5, 'mild'],
    [9, 'mild'],
    [10, 'moderate'],
    [14, 'moderate'],
    [15, 'moderately-severe'],
    [19, 'moderately-severe'],
    [20, 'severe'],
    [27, 'severe'],
  ])('%i is %s', (score, band) => {
    expect(bandOf(score)).toBe(band);
  });

  it('adds every answer once', () => {
    expect(total([3, 3, 3, 3, 3, 3, 3, 3, 3])).toBe(27);
    expect(total([0, 0, 0, 0, 0, 0, 0, 0, 1])).toBe(1);
  });
});
