import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseReadings } from '#src/care/readings/parse.ts';
import { readingSchema } from '#src/care/readings/reading.ts';

/** Kind, value (and second), context, and a question mark where it must be asked about. */
function short(text: string): string {
  return parseReadings(text)
    .map((r) => {
      const value = r.second === null ? `${r.value}` : `${r.value}/${r.second}`;
      return [r.kind, value, r.context ?? '', r.certain ? '' : '?'].filter(Boolean).join(' ');
    })
    .join(', ');
}

const bp = 'blood-pressure 150/95';
const fasting = (n: number) => `glucose ${n} fasting`;

/** Facts §3.8, every row, and what is written like it. All synthetic. */
const table: readonly [string, string][] = [
  ['bp 150/95', bp],
  ['BP:150-95', bp],
  ['150\\95', bp],
  ['150*95', bp],
  ['150 95', bp],
  ['150/95', bp],
  ['150/95 pulse 88', `${bp}, pulse 88`],
  ['150 over 90', 'blood-pressure 150/90'],
  ['150 by 90', 'blood-pressure 150/90'],
  ['one fifty over ninety five', bp],
  ['upar wala 150 neechay wala 95', bp],
  ['uper 150 niche 95', bp],
  ['اوپر کا 150 نیچے کا 95', bp],
  ['neeche wala 95 upar wala 150', bp],
  ['systolic 150 diastolic 95', bp],
  ['150 bata 95', bp],
  ['150 بٹا 95', bp],
  ['بی پی ۱۵۰/۹۵', bp],
  ['١٥٠/٩٥', bp],
  ['بلڈ پریشر 150/95', bp],
  ['ایک سو پچاس بٹا پچانوے', bp],
  ['bp derh sau bata navve hai', 'blood-pressure 150/90'],
  ['bp150/95 aya', bp],
  ['b.p 150/95', bp],
  ['BP 150/95mmHg', bp],
  ['95/150', `${bp} ?`],
  ['bp 95/150', `${bp} ?`],
  ['bp 15/9', 'blood-pressure 150/90 ?'],
  ['bp 150', 'blood-pressure 150 ?'],
  ['bp 320/150', 'blood-pressure 320/150 ?'],
  ['bp 160 se 100 hai', 'blood-pressure 160/100'],
  ['bp 130 se 150 rehta hai', 'blood-pressure 130 ?'],
  ['bp 200+ aa raha', 'blood-pressure 200 ?'],
  ['mera bp aj 165 105 tha', 'blood-pressure 165/105'],
  ['bp ek sau assi bata ek sau das', 'blood-pressure 180/110'],
  ['بی پی اوپر والا 180 نیچے والا 110 ہے', 'blood-pressure 180/110'],
  ['bp high hai', ''],
  ['bp shoot kar gaya', ''],
  ['reading 195/125, worst headache of my life', 'blood-pressure 195/125'],
  ['bp 182/122 koi takleef nahi, dobara bhi same', 'blood-pressure 182/122'],
  ['bp subah 140/90 tha sham ko 165/100', 'blood-pressure 140/90, blood-pressure 165/100'],

  ['sugar 210 fasting', fasting(210)],
  ['fasting 210', fasting(210)],
  ['khali pait 210', fasting(210)],
  ['khaali pet 210', fasting(210)],
  ['nihar munh 210', fasting(210)],
  ['subah ki sugar 210', fasting(210)],
  ['خالی پیٹ شوگر ۲۱۰', fasting(210)],
  ['khane ke baad 280', 'glucose 280 after-meal'],
  ['khanay k 2 ghantay baad 280', 'glucose 280 after-meal'],
  ['sugar 2 hours after breakfast 280', 'glucose 280 after-meal'],
  ['PP 280', 'glucose 280 after-meal'],
  ['random 310', 'glucose 310 random'],
  ['RBS 310', 'glucose 310 random'],
  ['FBS 130', fasting(130)],
  ['BSR 310', 'glucose 310 random'],
  ['BSF 130', fasting(130)],
  ['sugar fasting 130 khane ke baad 210', `${fasting(130)}, glucose 210 after-meal`],
  ['sugar 130 fasting 210 pp', `${fasting(130)}, glucose 210 after-meal`],
  ['sugar 180, 210 aur 250 aayi', 'glucose 180, glucose 210, glucose 250'],
  ['sugar 11.2', 'glucose 202'],
  ['sugar 6', 'glucose 108'],
  ['sugar 60', 'glucose 60'],
  ['sugar 20 mmol', 'glucose 360'],
  ['sugar 20', 'glucose 20 ?'],
  ['glucose 95 mg/dl', 'glucose 95'],
  ['شوگر ۴۵ ہے', 'glucose 45'],
  ['sugar teen sau pachas hai', 'glucose 350'],
  ['sugar do sau das', 'glucose 210'],
  ['sugar dhai sau', 'glucose 250'],
  ['شوگر ڈھائی سو', 'glucose 250'],
  ['sugar paune do sau', 'glucose 175'],
  ['sugar sawa do sau', 'glucose 225'],
  ['sugar saarhe teen sau', 'glucose 350'],
  ['sugar 2 sau 10', 'glucose 210'],
  ['meter pe HI aa raha', 'glucose 600 meter-high'],
  ['sugar LO likha hai', 'glucose 20 meter-low'],
  ['meter says LO', 'glucose 20 meter-low'],
  ['meter only shows HI, vomiting since night', 'glucose 600 meter-high'],
  ['میٹر پر ایچ آئی', 'glucose 600 meter-high'],
  ['sugar 250/140', 'glucose 250, glucose 140'],
  ['sugar level 500+', 'glucose 500 ?'],
  ['sugar machine pe high likha aa raha', 'glucose 600 meter-high'],
  ['glucose meter shows low', 'glucose 20 meter-low'],
  ['GTT came 196 after two hours', 'glucose 196'],
  ['sugar 1200', 'glucose 1200 ?'],

  ['HbA1c 8.2', 'hba1c 8.2'],
  ['A1c 8.2%', 'hba1c 8.2'],
  ['hb a1c 66', 'hba1c 8.2'],
  ['3 mahine wali sugar 8.2', 'hba1c 8.2'],
  ['bukhar 102', 'temperature 38.9'],
  ['temp 38.9', 'temperature 38.9'],
  ['101.5 F', 'temperature 38.6'],
  ['بخار ۱۰۱ ہے', 'temperature 38.3'],
  ['my baby is 12 days and temp is 100.9 in armpit', 'temperature 38.3'],
  ['oxygen 88', 'oxygen 88 ?'],
  ['O2 88%', 'oxygen 88 ?'],
  ['saturation 95', 'oxygen 95'],
  ['آکسیجن ۸۵ ہے', 'oxygen 85 ?'],
  ['wazan 62 kilo', 'weight 62'],
  ['weight 62kg', 'weight 62'],
  ['bachay ka wazan 2500 gram', 'weight 2.5'],
  ['wazan 170 pound', 'weight 77.1'],
  ['bacha ek minute mein 65 saans le raha', 'respiration 65'],
  ['breathing 65/min', 'respiration 65'],
  ['RR 24', 'respiration 24'],
  ['breathing rate 62', 'respiration 62'],
  ['Hb 6.8', 'haemoglobin 6.8 ?'],
  ['peak flow 210', 'peak-flow 210'],
  ['bp 150/95 sugar 210 pulse 88 oxygen 97', `${bp}, glucose 210, pulse 88, oxygen 97`],
];

/** What looks like a reading and is none. */
const decoys: readonly string[] = [
  'phone 0300-1234567 BP check karna',
  'mera number 03001234567 hai',
  '35202-1234567-1',
  '12/5',
  '12/5/2026 ko bp check',
  'augmentin 500/125',
  '8/30 baje',
  '1+0+1',
  'Rs 150/95',
  '150-95 rupay',
  'price 150/95 rs',
  '185/6 tha 19 over me, akhri over mein jaan atki',
  'sugar 5 saal se hai',
  'sugar type 2 hai',
  'sugar 2 baar check ki',
  'bp ki goli 50 mg leta hun',
  'sugar ki goli 500 mg subah sham',
  'insulin 20 unit lagaya, sugar theek',
  'sugar 2015 se hai',
  'bukhar 5 din se hai',
  'bukhar hai, umar 35 saal',
  '7up pi li sugar barh gayi',
  'vitamin B12 aur D3',
  'wazan 3 din mein 2 kilo barh gaya',
  'khane ke baad 2 goli',
  'khane ke baad 100 rupay diye',
  'sugar hi check nahi ki',
  'chai mein sugar lo',
  'SUGAR HI CHECK NAHI KI AAJ',
  'meter hi kharab hai',
  'my meter shows high sugar these days',
  'bp machine high dikha rahi hai',
  '2 sugar wali chai',
  'light ka meter 500 unit aya',
  'sugar low ho gayi',
  'test mein 60/100 aaye',
  'test mein 80/100 number aaye',
  'sugar ke saath bp bhi check karwao',
  'so jao over and out',
  'room 101 mein bukhar wala',
  'saans phool raha hai 2 din se',
  'bp kal 6 baje check karunga',
];

describe('parseReadings', () => {
  it.each(table)('reads %s', (text, expected) => {
    expect(short(text)).toBe(expected);
  });

  it.each(decoys)('finds nothing in %s', (text) => {
    expect(short(text)).toBe('');
  });

  it('gives the words exactly as they were written', () => {
    expect(parseReadings('Salam. میری BP ۱۶۰/۱۱۰ ہے')[0]!.evidence).toBe('BP ۱۶۰/۱۱۰');
    expect(parseReadings('kal se oxygen 88% hai')[0]!.evidence).toBe('oxygen 88%');
  });

  it('does not care for letter case, emoji, or what stands around', () => {
    for (const text of ['BP 150/95', '😟 bp 150/95 😟', 'salam doctor sahib, bp 150/95 aya hai aaj', '*bp* 150/95!!'])
      expect(short(text)).toBe(bp);
  });

  it('never throws, and yields only readings of the schema with words from the text', () => {
    const words = fc.constantFrom(...table.map(([t]) => t), ...decoys, 'sugar', 'bp', '/', '150', '۹۵', 'HI', 'meter');
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words, { maxLength: 12 }).map((w) => w.join(' ')),
    );
    fc.assert(
      fc.property(text, (t) => {
        for (const reading of parseReadings(t)) {
          readingSchema.parse(reading);
          expect(t).toContain(reading.evidence);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('reads a very long message to its end', () => {
    const long = `${'sugar check ki 12/5/2026 aur 0300-1234567 '.repeat(3000)} bp 170/115`;
    expect(short(long)).toBe('blood-pressure 170/115');
  });
});
