import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDating } from '#src/care/maternal/dating.ts';
import { addDays } from '#src/care/plan/calendar.ts';

const today = '2026-11-23';
const weeks = (w: number, d = 0) => addDays(today, 280 - (w * 7 + d));

describe('a date of pregnancy in free words', () => {
  it.each([
    ['LMP 12/5', addDays('2026-05-12', 280), 'lmp'],
    ['lmp 12-05-2026', addDays('2026-05-12', 280), 'lmp'],
    ['my last period was on 3 march', addDays('2026-03-03', 280), 'lmp'],
    ['mahwari 10 agast ko aayi thi', addDays('2026-08-10', 280), 'lmp'],
    ['periods 2 mahine pehle', addDays(addDays(today, -61), 280), 'lmp'],
    ['ماہواری ۱۲ مئی', addDays('2026-05-12', 280), 'lmp'],
    ['due date 3 march', '2027-03-03', 'lmp'],
    ['EDD 1/2/27', '2027-02-01', 'lmp'],
    ['due date was 10 november', '2026-11-10', 'lmp'],
    ['ultrasound mein EDD 20/4 hai', '2027-04-20', 'scan'],
    ['scan says 20 weeks', weeks(20), 'scan'],
    ['28 weeks', weeks(28), 'lmp'],
    ['28 haftay', weeks(28), 'lmp'],
    ['28+3 weeks', weeks(28, 3), 'lmp'],
    ['30 hafte 2 din', weeks(30, 2), 'lmp'],
    ['۲۸ ہفتے', weeks(28), 'lmp'],
    ['28 weeks pregnant hoon', weeks(28), 'lmp'],
    ['7va mahina', weeks(28, 2), 'month'],
    ['saat mahine ki hamila hoon', weeks(28, 2), 'month'],
    ['میں سات ماہ کی حاملہ ہوں', weeks(28, 2), 'month'],
    ['seven months pregnant', weeks(28, 2), 'month'],
    ['میں بیس ہفتے کی حاملہ ہوں', weeks(20), 'lmp'],
    ['paanch mahine ho gaye', addDays(today, 280 - Math.round(4.5 * 30.44)), 'month'],
    ['satwan mahina chal raha hai', weeks(28, 2), 'month'],
    ['ساتواں مہینہ', weeks(28, 2), 'month'],
    ['aathwan mah', weeks(32, 4), 'month'],
    ['5 months', weeks(19, 4), 'month'],
    ['teesra mahina', weeks(10, 6), 'month'],
    ['پانچواں مہینہ', weeks(19, 4), 'month'],
  ])('%s', (text, edd, from) => {
    expect(parseDating(text, today)).toEqual({ edd, from });
  });

  it.each([
    ['lmp 1/1/2027', 'lmp-in-future'],
    ['lmp 1/1/2025', 'lmp-too-long-ago'],
    ['due date 1/10/2027', 'due-date-out-of-range'],
    ['50 weeks', 'weeks-out-of-range'],
  ])('refuses %s', (text, refused) => {
    expect(parseDating(text, today)).toEqual({ refused });
  });

  it('reads a date alone only where it was asked for', () => {
    expect(parseDating('12/5', today)).toBeNull();
    expect(parseDating('12/5/2026', today, true)).toEqual({ edd: addDays('2026-05-12', 280), from: 'lmp' });
    expect(parseDating('3 march', today, true)).toEqual({ edd: '2027-03-03', from: 'lmp' });
    expect(parseDating('7', today, true)).toEqual({ edd: weeks(28, 2), from: 'month' });
  });

  it.each(['', 'bp 150/95', 'mujhe bukhar hai', 'lmp yaad nahi'])('reads nothing into "%s"', (text) => {
    expect(parseDating(text, today)).toBeNull();
  });

  it('never throws, and every date it takes lies within a pregnancy', () => {
    const piece = fc.oneof(
      fc.constantFrom('lmp', 'due', 'scan', '12/5', '29 feb', '31/2', 'weeks', 'mahina', 'satwan', '9999'),
      fc.nat(99).map(String),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), fc.boolean(), (pieces, bare) => {
        const found = parseDating(pieces.join(' '), today, bare);
        if (!found || 'refused' in found) return;
        expect(found.edd >= addDays(today, -28) && found.edd <= addDays(today, 280)).toBe(true);
      }),
    );
  });
});
