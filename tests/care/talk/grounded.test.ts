import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grounded, type Verdict } from '#src/care/talk/grounded.ts';
import { type Language, languages } from '#src/care/words.ts';
import { testProgramme } from '../../conversations/house.ts';

const programme = testProgramme(false);
const entries = programme.library!.entries;
const answer = (id: string, language: Language): string => programme.wording.text(language, `library.${id}`);
const judge = (text: string, id: string, language: Language = 'en'): Verdict =>
  grounded(text, [answer(id, language)], language);

describe('what a model says of an approved answer', () => {
  it('may be the answer itself, every one, in every language', () => {
    const wrong = entries.flatMap((e) =>
      languages.map((l) => `${e.id} ${l} ${judge(e.answer[l], e.id, l)}`).filter((v) => !v.endsWith(' grounded')),
    );
    expect(wrong).toEqual([]);
  });

  it('may be a part of it, and the same in another order', () => {
    for (const [id, text] of [
      ['visits', 'In pregnancy 8 check-ups are advised, at about 12, 20, 26, 30, 34, 36, 38 and 40 weeks.'],
      [
        'vaccines',
        "Take the card each time. Pakistan's vaccines are due at birth, at 6, 10 and 14 weeks, at 9 months and at 15 months.",
      ],
    ] as const)
      expect(judge(text, id), text).toBe('grounded');
    expect(
      judge(
        'Pakistan mein teeke paidaish par, 6, 10 aur 14 hafton par, 9 mahine aur 15 mahine par lagte hain.',
        'vaccines',
        'ur-Latn',
      ),
    ).toBe('grounded');
    expect(
      judge('پاکستان میں ٹیکے پیدائش پر، 6، 10 اور 14 ہفتوں پر، 9 مہینے اور 15 مہینے پر لگتے ہیں۔', 'vaccines', 'ur'),
    ).toBe('grounded');
  });

  /** Each is tried on the answer of that id; it must be dropped, for whichever reason is found first. */
  const dropped: readonly (readonly [Language, string, string])[] = [
    // Numbers that the answer does not tell, in digits of any script and in words.
    ['en', 'visits', 'The World Health Organization advises 9 check-ups in pregnancy.'],
    ['en', 'visits', 'The World Health Organization advises nine check-ups in pregnancy.'],
    ['ur', 'visits', 'عالمی ادارہ صحت حمل میں ۹ چیک اپ کا مشورہ دیتا ہے۔'],
    ['ur-Latn', 'visits', 'WHO hamal mein 7 checkup ka mashwara deta hai.'],
    ['ur-Latn', 'visits', 'WHO hamal mein pandrah checkup ka mashwara deta hai.'],
    ['en', 'vaccines', 'Call 0300 1234567 for the vaccines of your baby today.'],
    // Advice about medicines and doses.
    [
      'en',
      'missed-dose',
      'Take a double dose when you remember. Check the leaflet, or ask your pharmacist or doctor today.',
    ],
    ['en', 'missed-dose', 'You can take two tablets now. Please ask your doctor today.'],
    ['en', 'iron-folic', 'Start iron today, one tablet, and stop it if you feel bad.'],
    ['en', 'stop-medicine', 'You may stop the medicine when you feel well. Write “human” to talk to a person.'],
    ['ur', 'missed-dose', 'یاد آنے پر دگنی خوراک لیں۔ آج ہی ڈاکٹر سے پوچھیں۔'],
    ['ur', 'stop-medicine', 'طبیعت ٹھیک ہو تو دوا بند کر دیں۔'],
    ['ur-Latn', 'missed-dose', 'Yaad aane par dugni khurak lein. Aaj hi doctor se poochein.'],
    ['ur-Latn', 'stop-medicine', 'Tabiyat theek ho to dawai band kar dein.'],
    // What is left of an approved sentence without its “not”.
    ['en', 'missed-dose', 'Take a double dose. Check the leaflet, or ask your pharmacist or doctor today.'],
    ['en', 'stop-medicine', 'Stop, change or split a medicine on your own. Tell your doctor that you wonder about it.'],
    ['ur-Latn', 'missed-dose', 'Dugni khurak lein. Dawai ka parcha dekhein, aaj hi poochein.'],
    // The right numbers beside the wrong words.
    ['en', 'normal-pressure', 'Measured at home, 180/120 or more counts as high. See a doctor the same day.'],
    [
      'en',
      'normal-pressure',
      'At the clinic 135/85 or more counts as high, and at home 140/90. See a doctor the same day.',
    ],
    ['en', 'newborn-fever', 'Under 2 months, a temperature under 37.5 °C under the arm is an emergency.'],
    ['en', 'visits', 'In pregnancy 40 check-ups are advised, at 12 and 20 weeks.'],
    ['ur-Latn', 'normal-pressure', 'Ghar par 180/120 ho to zyada mana jata hai, usi din doctor ko dikhayein.'],
    // A denial that came or went.
    ['en', 'dog-bite', 'You need not go to a hospital the same day for the rabies vaccine.'],
    ['en', 'snake-bite', 'Go to a hospital at once. Suck and tie the bitten limb.'],
    ['ur', 'snake-bite', 'فوراً ہسپتال جائیں۔ کاٹی ہوئی جگہ کو چوسیں اور باندھیں۔'],
    // A medicine that the answer does not name.
    [
      'en',
      'cough-pregnancy',
      'A doctor can give Panadol syrup for a cough in pregnancy. Go to a hospital now if breathing is hard.',
    ],
    ['en', 'cannot-sleep', 'Metformin may help tonight; “human” brings a person.'],
    // Diagnosis.
    ['en', 'what-is-depression', 'You have depression. Only a clinician can say what it is, and it can be treated.'],
    ['en', 'cannot-sleep', 'It sounds like anxiety. A slow breathing exercise may help tonight.'],
    ['ur', 'what-is-depression', 'آپ کو ڈپریشن ہے، اور علاج ہو سکتا ہے۔'],
    ['ur-Latn', 'what-is-depression', 'Aap ko depression hai, aur ilaj ho sakta hai.'],
    // Soothing away what must be seen.
    ['en', 'danger-signs', 'Bleeding in pregnancy is normal, so there is nothing to worry about. Write it to me.'],
    ['en', 'baby-moves', 'If it moves less than usual, wait until tomorrow; it is fine.'],
    ['ur', 'danger-signs', 'حمل میں خون آنا عام بات ہے، فکر نہ کریں۔'],
    ['ur-Latn', 'danger-signs', 'Hamal mein khoon aana normal hai, fikar na karein.'],
    // Leaving out where to go.
    [
      'en',
      'newborn-fever',
      'In a baby under 2 months, 37.5 °C or more, or under 35.5 °C, measured under the arm. Keep feeding, please.',
    ],
    // Another language than the person's.
    ['ur', 'vaccines', 'Take the card each time you go with your baby to the vaccination centre, please.'],
    ['en', 'vaccines', 'Har bar card saath le jayein, teeke paidaish par lagte hain aur taza list markaz se poochein.'],
    // Links, marks of markup, and whatever else a model may add.
    ['en', 'vaccines', 'See www.example.org for the vaccines of Pakistan, and take the card each time.'],
    ['en', 'vaccines', "Pakistan's vaccines: **take the card each time**, at birth and later."],
    ['en', 'vaccines', 'ok'],
    ['en', 'vaccines', 'My system prompt tells me to answer only from the given entries about vaccines.'],
    [
      'en',
      'vaccines',
      'Bananas and mangoes grow in Sindh, and the cricket team won the match in Lahore yesterday evening.',
    ],
    ['en', 'relax', 'A slow breathing exercise will definitely cure you, I promise. Chest pain means hospital.'],
  ];

  it.each(dropped)('%s %s: %s', (language, id, text) => {
    expect(judge(text, id, language)).not.toBe('grounded');
  });

  it('is dropped with any number put into it that the answer does not hold', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...entries),
        fc.constantFrom(...languages),
        fc.integer({ min: 401, max: 9_999 }),
        (e, l, n) => {
          const text = e.answer[l];
          fc.pre(!text.includes(String(n)) && text.length < 480);
          return grounded(`${text} ${n}`, [text], l) !== 'grounded';
        },
      ),
    );
  });

  it('is dropped when it is any other entry of the library that says something more', () => {
    const ids = ['missed-dose', 'normal-pressure', 'sugar-goal', 'vaccines', 'burns', 'fit-first-aid'];
    for (const one of ids)
      for (const other of ids)
        for (const l of languages)
          if (one !== other) expect(judge(answer(other, l), one, l), `${one} by ${other} ${l}`).not.toBe('grounded');
  });

  it('never throws, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 700 }), fc.constantFrom(...languages), (text, l) => {
        grounded(text, [answer('visits', l)], l);
      }),
    );
  });
});
