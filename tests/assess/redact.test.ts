import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redact } from '#src/assess/redact.ts';

/** Numbers and addresses here are synthetic. */
describe('masking what must not leave the house', () => {
  it.each([
    ['call me 03001234567 please', 'call me [phone] please'],
    ['0300-1234567', '[phone]'],
    ['0300 123 4567', '[phone]'],
    ['+92 300 1234567', '[phone]'],
    ['+923001234567', '[phone]'],
    ['00923001234567', '[phone]'],
    ['92 300 1234567 hai', '[phone] hai'],
    ['۰۳۰۰۱۲۳۴۵۶۷', '[phone]'],
    ['٠٣٠٠-١٢٣٤٥٦٧', '[phone]'],
    ['(042) 3576 1999', '([phone]'],
    ['mera CNIC 35202-1234567-1 hai', 'mera CNIC [identity number] hai'],
    ['3520212345671', '[identity number]'],
    ['mail synthetic.person+x@example.org.pk par', 'mail [email] par'],
    ['MR no 123456789', 'MR no [number]'],
    ['۱۲۳۴۵۶۷', '[number]'],
  ])('%s → %s', (text, masked) => {
    expect(redact(text)).toBe(masked);
  });

  it.each([
    ['bp 150/95 pulse 88'],
    ['بی پی ۱۵۰/۹۵'],
    ['150-95'],
    ['sugar 180 220 250 190 210'],
    ['LMP 12-03-2026, EDD 17/12/2026'],
    ['2026-03-12'],
    ['08:00 14:00 20:00'],
    ['1+0+1 metformin 500'],
    ['28 haftay, 2.5 kg'],
    ['call 1122 or 0311'],
    ['0.5 mg'],
  ])('leaves %s as it is', (text) => {
    expect(redact(text)).toBe(text);
  });

  it('leaves no mobile number, however it is spaced and whatever surrounds it', () => {
    const digits = fc.tuple(fc.constantFrom('0', '+92', '0092'), fc.stringMatching(/^3[0-9]{9}$/));
    const gaps = fc.array(fc.constantFrom('', ' ', '-'), { minLength: 10, maxLength: 10 });
    const around = fc.constantFrom('', ' ', 'call', 'نمبر', '\n', ',');
    fc.assert(
      fc.property(digits, gaps, around, around, ([prefix, rest], between, before, after) => {
        // `0` is written together with the three digits after it, as people write it.
        const spaced = [...rest].map((d, i) => (i < 3 ? d : between[i] + d)).join('');
        expect(redact(before + prefix + spaced + after)).not.toMatch(/\d/);
      }),
    );
  });
});
