import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '#src/care/language/detect.ts';

/** All synthetic. */
const table: readonly [string, ReturnType<typeof detectLanguage>][] = [
  ['I have pain in my chest', 'en'],
  ['my baby is not moving since yesterday', 'en'],
  ['cant sleep', 'en'],
  ['hello doctor', 'en'],
  ['mujhe neend nahi aati', 'ur-Latn'],
  ['bp high hai', 'ur-Latn'],
  ['doctor ne kaha tha sugar check karo', 'ur-Latn'],
  ['baby move nahi kar raha since yesterday', 'ur-Latn'],
  ['saans ni arhi', 'ur-Latn'],
  ['i feel like mar jaun', 'en'],
  ['مجھے نیند نہیں آتی', 'ur'],
  ['مجھے Panadol لینی چاہیے؟', 'ur'],
  ['BP 150/95 ہے', 'ur'],
  ['كيا حال ہے', 'ur'],
  ['150/95', null],
  ['1', null],
  ['😂😂', null],
  ['', null],
  ['ok', null],
  ['Panadol', null],
];

describe('detectLanguage', () => {
  it.each(table)('%j', (text, expected) => {
    expect(detectLanguage(text)).toBe(expected);
  });

  it('does not care for emoji, digits and spacing around the words', () => {
    const noise = fc.constantFrom('😂', ' 12 ', '  ', '!!', '\n', '👍🏽');
    fc.assert(
      fc.property(fc.constantFrom(...table), noise, noise, ([text, expected], a, b) => {
        expect(detectLanguage(`${a} ${text} ${b}`)).toBe(expected);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void detectLanguage(text)));
  });
});
