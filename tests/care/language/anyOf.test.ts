import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyOf } from '#src/care/language/anyOf.ts';

const lists = [
  [/(?<!\p{L})(?:karachi|lahore)(?!\p{L})/u, /(?<day>kal|aaj) subah/u, /دوا\S*/u],
  [/^\d+$/u, /a.c/u],
];

describe('one pattern for many', () => {
  it('finds exactly what one of them finds', () => {
    const words = ['karachi', 'lahore', 'lahori', 'kal subah', 'aaj', 'دوائی', '12', 'abc', 'xkarachi', ' ', ''];
    const text = fc.array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 6 }).map((w) => w.join(' '));
    for (const patterns of lists) {
      const one = anyOf(patterns);
      fc.assert(fc.property(text, (t) => one.test(t) === patterns.some((p) => p.test(t))));
    }
  });

  it('finds nothing for none, and refuses patterns of other flags', () => {
    expect(anyOf([]).test('')).toBe(false);
    expect(() => anyOf([/a/u, /a/iu])).toThrow('flags');
  });
});
