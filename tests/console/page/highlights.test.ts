import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highlights } from '#src/console/page/highlights.ts';

/** All words are synthetic. */
const marked = (text: string, ...evidence: string[]): string[] =>
  highlights(text, evidence).map(({ from, to }) => text.slice(from, to));

describe('the words that raised a concern', () => {
  it.each([
    ['I want to die today', ['want to die'], ['want to die']],
    ['I Want  To\nDie today', ['want to die'], ['Want  To\nDie']],
    ['مجھے جينا نہیں', ['مجھے جینا نہیں'], ['مجھے جينا نہیں']],
    ['خُون آ رہا ہے', ['خون'], ['خُون']],
    ['bleeding and bleeding', ['bleeding'], ['bleeding', 'bleeding']],
    ['severe headache since dawn', ['severe headache', 'headache since'], ['severe headache since']],
    ['I am well', ['bleeding', '', '  '], []],
    ['😔 marna chahti hoon', ['marna'], ['marna']],
  ])('in %j are %j: %j', (text, evidence, found) => {
    expect(marked(text, ...evidence)).toEqual(found);
  });

  it('are found wherever they were cut out of a text, and lose nothing of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (text, a, b) => {
        const [from, to] = [a % (text.length + 1), b % (text.length + 1)].toSorted((x, y) => x - y) as [number, number];
        const found = highlights(text, [text.slice(from, to)]);
        const sorted = found.every(
          (s, n) => s.from < s.to && s.to <= text.length && (n === 0 || found[n - 1]!.to < s.from),
        );
        const covered = /[\p{L}\p{N}]/u.test(text.slice(from, to)) ? found.length > 0 : true;
        return sorted && covered;
      }),
    );
  });
});
