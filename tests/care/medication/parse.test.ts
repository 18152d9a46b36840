import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesSeveral, parseMedicine } from '#src/care/medication/parse.ts';

describe('a medicine in free words', () => {
  it.each([
    ['metformin 500 subah shaam', 'Metformin 500', ['08:00', '20:00'], 'day'],
    ['Metformin 500mg BD', 'Metformin 500mg', ['08:00', '20:00'], 'day'],
    ['panadol 1+0+1', 'Panadol', ['08:00', '20:00'], 'day'],
    ['tab norvasc 5 mg 0+0+1', 'Norvasc 5 mg', ['20:00'], 'day'],
    ['Trialine 1-0-0', 'Trialine', ['08:00'], 'day'],
    ['Trialine 1-0-1', 'Trialine', ['08:00', '20:00'], 'day'],
    ['Trialine 1 0 1', 'Trialine', ['08:00', '20:00'], 'day'],
    ['Trialine 5mg 0 – 0 – 1', 'Trialine 5mg', ['20:00'], 'day'],
    ['metformin 500 1-0-1', 'Metformin 500', ['08:00', '20:00'], 'day'],
    ['metformin 500 1 0 1', 'Metformin 500', ['08:00', '20:00'], 'day'],
    ['Trialine 1-1-1-1', 'Trialine', ['08:00', '14:00', '20:00', '22:00'], 'day'],
    ['Trialine 1 1 1', 'Trialine', ['08:00', '14:00', '20:00'], 'day'],
    ['ٹرائلین ۱-۰-۱', 'ٹرائلین', ['08:00', '20:00'], 'day'],
    ['concor 1/2+0+1/2', 'Concor', ['08:00', '20:00'], 'day'],
    ['Augmentin 625 TDS', 'Augmentin 625', ['08:00', '14:00', '20:00'], 'day'],
    ['epival 500 raat ko', 'Epival 500', ['22:00'], 'day'],
    ['loprin din mein do bar', 'Loprin', ['08:00', '20:00'], 'day'],
    ['loprin 75 aik subah aik raat', 'Loprin 75', ['08:00', '22:00'], 'day'],
    ['brufen every 8 hours', 'Brufen', ['06:00', '14:00', '22:00'], 'day'],
    ['calpol syrup har 6 ghante baad', 'Calpol', ['00:00', '06:00', '12:00', '18:00'], 'day'],
    ['amlodipine 5mg once daily at night', 'Amlodipine 5mg', ['22:00'], 'day'],
    ['I take sertraline 50 mg every morning', 'Sertraline 50 mg', ['08:00'], 'day'],
    ['insulin 8am 8pm', 'Insulin', ['08:00', '20:00'], 'day'],
    ['lantus raat 9 baje', 'Lantus', ['21:00'], 'day'],
    ['thyroxine 50 subah 6 baje', 'Thyroxine 50', ['06:00'], 'day'],
    ['methotrexate 10 mg weekly friday', 'Methotrexate 10 mg', ['08:00'], 'week'],
    ['sunny d mahine mein aik bar', 'Sunny d', ['08:00'], 'month'],
    ['iron ki goli aik din chor kar', 'Iron', ['08:00'], 'alternate'],
    ['panadol sos', 'Panadol', [], 'day'],
    ['میٹفارمن ۵۰۰ صبح شام', 'میٹفارمن 500', ['08:00', '20:00'], 'day'],
    ['پیناڈول دن میں تین بار', 'پیناڈول', ['08:00', '14:00', '20:00'], 'day'],
    ['نارواسک ۵ رات کو', 'نارواسک 5', ['22:00'], 'day'],
    ['مجھے انسولین یاد دلائیں صبح 7 بجے', 'انسولین', ['07:00'], 'day'],
    ['meri dawai glucophage ka reminder lagao subah 9 baje aur raat 9 baje', 'Glucophage', ['09:00', '21:00'], 'day'],
    ['metformin 14:30', 'Metformin', ['14:30'], 'day'],
  ])('%s', (text, name, times, every) => {
    const written = parseMedicine(text);
    expect(written).toMatchObject({ name, certain: true, timing: { times, every } });
  });

  it.each([
    'raat ko neend nahi aati',
    'subah se sar mein dard hai',
    'panadol kha li thi raat ko',
    'bp 150/95 subah',
    'meri tabiyat theek nahi',
    'kal 9 baje doctor ke paas jana hai mujhe apni behen ke saath',
    'میں رات کو سو نہیں سکتی',
    'sugar 210 subah',
    'Trialine 0-0-0',
    'my due date is 1-2-2027',
    'number 0300 1 0 1 2',
    'room 3 2 1',
    '',
  ])('takes no talk for one: %s', (text) => {
    expect(parseMedicine(text).certain).toBe(false);
  });

  it.each([
    ['Augmentin 625 TDS 7 din', 'Augmentin 625', { every: 'day', course: { n: 7, unit: 'day' } }],
    ['augmentin 625 tds x 7 days', 'Augmentin 625', { every: 'day', course: { n: 7, unit: 'day' } }],
    ['flagyl 400 teen bar din mein paanch din', 'Flagyl 400', { every: 'day', course: { n: 5, unit: 'day' } }],
    ['calpol syrup har 6 ghante baad 3 din', 'Calpol', { every: 'day', course: { n: 3, unit: 'day' } }],
    ['Trialine 1 hafte tak 1+0+1', 'Trialine', { every: 'day', course: { n: 1, unit: 'week' } }],
    ['Trialine 10 mg roz for 6 months', 'Trialine 10 mg', { every: 'day', course: { n: 6, unit: 'month' } }],
    ['Trialine 1+0+1 7 دن', 'Trialine', { every: 'day', course: { n: 7, unit: 'day' } }],
    ['پیناڈول صبح شام ۵ دن تک', 'پیناڈول', { every: 'day', course: { n: 5, unit: 'day' } }],
    ['warfarin 5 mg Monday Wednesday Friday', 'Warfarin 5 mg', { every: 'weekdays', weekdays: [1, 3, 5] }],
    ['warfarin 5 mg mon wed fri raat ko', 'Warfarin 5 mg', { every: 'weekdays', weekdays: [1, 3, 5] }],
    ['warfarin 5 mg peer budh aur juma', 'Warfarin 5 mg', { every: 'weekdays', weekdays: [1, 3, 5] }],
    ['وارفرین ۵ mg پیر بدھ جمعہ', 'وارفرین 5 mg', { every: 'weekdays', weekdays: [1, 3, 5] }],
    ['iron har 15 din', 'Iron', { every: 'days', interval: 15 }],
    ['vitamin d every two weeks', 'Vitamin d', { every: 'days', interval: 14 }],
    ['وٹامن ڈی کی گولی ہر ۱۵ دن بعد', 'وٹامن ڈی', { every: 'days', interval: 15 }],
    ['depo injection every 3 months', 'Depo', { every: 'month', interval: 3 }],
    ['iron QOD', 'Iron', { every: 'alternate' }],
    ['methotrexate 10 mg har jumma', 'Methotrexate 10 mg', { every: 'week', weekday: 5 }],
    ['metformin 500 BD PC', 'Metformin 500', { every: 'day', meal: 'after' }],
    ['lasix 40 mg OD AC', 'Lasix 40 mg', { every: 'day', meal: 'before' }],
    ['میٹفارمن ۵۰۰ صبح شام کھانے کے بعد', 'میٹفارمن 500', { every: 'day', meal: 'after' }],
    ['Trialine 1/2+0+1', 'Trialine', { times: ['08:00', '20:00'], amounts: [0.5, 1] }],
    ['Trialine 2+0+2', 'Trialine', { times: ['08:00', '20:00'], amounts: [2, 2] }],
  ])('days, length and food: %s', (text, name, timing) => {
    expect(parseMedicine(text)).toMatchObject({ name, certain: true, timing });
  });

  it.each([
    ['deltacort 5mg 1+1+1 3 din, phir 1+0+1 3 din, phir 1+0+0 2 din', 'Deltacort 5mg'],
    ['deltacort 5mg 1+1+1 for 3 days then 1+0+1 for 3 days then 1+0+0 for 2 days', 'Deltacort 5mg'],
    ['ڈیلٹاکورٹ 5 mg 1+1+1 تین دن پھر 1+0+1 تین دن پھر 1+0+0 دو دن', 'ڈیلٹاکورٹ 5 mg'],
  ])('a course whose times change on the way: %s', (text, name) => {
    expect(namesSeveral(text)).toBe(false);
    expect(parseMedicine(text)).toMatchObject({
      ...{ name, certain: true },
      timing: {
        ...{ times: ['08:00', '14:00', '20:00'], course: { n: 3, unit: 'day' } },
        follows: [
          { times: ['08:00', '20:00'], course: { n: 3, unit: 'day' } },
          { times: ['08:00'], course: { n: 2, unit: 'day' } },
        ],
      },
    });
  });

  it.each([
    ['panadol 3 din se 1+0+1'],
    ['panadol har 6 ghante'],
    ['metformin 500 din mein 2 bar'],
    ['iron aik din chor kar'],
    ['Trialine 1+0+1 3 din baad se'],
  ])('has no end: %s', (text) => expect(parseMedicine(text).timing).not.toHaveProperty('course'));

  it('one day of the week in talk is the day of something else', () => {
    expect(parseMedicine('friday ko doctor ke paas jana hai tablet leni hai').certain).toBe(false);
    expect(parseMedicine('meri tabiyat monday ko theek nahi thi').certain).toBe(false);
  });

  it('names the day of a weekly medicine', () => {
    expect(parseMedicine('methotrexate weekly jumma').timing?.weekday).toBe(5);
  });

  it('never throws, and every time is a time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const time of parseMedicine(text).timing?.times ?? []) expect(time).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
      }),
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom('subah', 'raat', 'shaam', 'dopahar', ''),
        fc.constantFrom('baje', 'am', 'pm'),
        (h, p, u) => {
          expect(parseMedicine(`loprin ${p} ${h} ${u}`).timing?.times[0]).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
        },
      ),
    );
  });

  it.each([
    ['metformin 500 twice a day and aspirin at night', true],
    ['warfarin 5mg at 9pm, vitamin d weekly on friday', true],
    ['Trialine 10 mg subah aur Otherine 5 mg raat ko', true],
    ['میٹفارمن صبح شام اور ڈسپرین رات کو', true],
    ['panadol 1+0+1\nloprin 75 raat', true],
    ['metformin 500 subah aur shaam', false],
    ['metformin 1+0+1', false],
    ['insulin mixtard 30 units, subah shaam', false],
    ['folic acid and nothing else, mornings', false],
    ['kal metformin aur aspirin kha li thi', false],
    ['metformin 500 subah phir aspirin raat ko', true],
  ])('several in one message: %s', (text, several) => expect(namesSeveral(text)).toBe(several));
});
