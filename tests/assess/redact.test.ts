import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redact } from '#src/assess/redact.ts';
import { judge } from '#src/care/triage/judge.ts';
import { atLeast } from '#src/care/words.ts';

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
    ['300 123 4567', '[phone]'],
    ['0300\u200b1234567', '[phone]'],
    ['0300\u200b-\u200b\u200c1234567', '[phone]'],
    ['3️⃣5️⃣2️⃣0️⃣2️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣1️⃣', '[identity number]'],
    ['PK36 SCBL 0000 0011 2345 6702', '[account]'],
    ['MR no. 12345 hai', 'MR no. [number] hai'],
    ['passport no AB-1234', 'passport no [number]'],
    ['House no 12, street no. 5', '[address], [address]'],
    ['گلی نمبر ۵ میں', '[address] میں'],
    ['dekho https://example.org/synthetic?x=1 par', 'dekho [link] par'],
    ['insta @synthetic_one', 'insta [handle]'],
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
    ['bp 180/110 8 mahine'],
    ['۱۸۰/۱۱۰ ہے، ۸ مہینے'],
    ['180.110'],
    ['bp 180 110 sugar 310'],
    ['sugar 54, phir 310, phir 402'],
    ['spo2 88 pulse 130 temp 103.5'],
    ['8 mahine 2 hafte, 36 hafte, 200 mg 3 dafa'],
    ['age 27 weight 62 height 157'],
    ['30 goliyan 500 mg'],
    ['neend ki 20 goliyan'],
    ['dr ne kaha'],
    ['doctor sahib ko batana'],
    ['ڈاکٹر نے کہا'],
    ['ڈاکٹر صاحبہ نے کہا'],
    ['naam yaad nahi'],
    ['meri goli ka naam kya hai'],
    ['غلط نام ہے'],
    ['mood theek hai'],
    ['goli ka naam panadol hai'],
    ['jo dawai khayi us ka naam gandum ki goli hai'],
    ['اس دوا کا نام میٹفارمن ہے'],
    ['main bahar ja kar bol raha tha'],
  ])('leaves %s as it is', (text) => {
    expect(redact(text)).toBe(text);
  });

  it.each([
    ['mera naam Synthetic Bibi hai', 'mera naam [name] hai'],
    ['mera naam synthetica he aur bp 180/110', 'mera naam [name] he aur bp 180/110'],
    ['میرا نام مثالیہ ہے', 'میرا نام [name] ہے'],
    ['بچی کا نام مثالیہ رکھا ہے', 'بچی کا نام [name] رکھا ہے'],
    ['mera naam Synthetica, 8 mahine', 'mera naam [name], 8 mahine'],
    ['salam mera naam Synthetica Bibi', 'salam mera naam [name]'],
    ['mere shohar ka naam Synthetic Khan hai', 'mere shohar ka naam [name] hai'],
    ['main Synthetica bol rahi hun', 'main [name] bol rahi hun'],
    ['میری بیٹی کا نام مثالیہ۔ بخار ہے', 'میری بیٹی کا نام [name]۔ بخار ہے'],
    ['my name is synthetica and i bleed', 'my name is [name] and i bleed'],
    ['Dr. Synthetic Example said so', 'Dr. [name] said so'],
    ['dr synthetic ne kaha', 'dr [name] ne kaha'],
    ['ڈاکٹر مثالی نے کہا', 'ڈاکٹر [name] نے کہا'],
    ['w/o Example Khan', 'w/o [name]'],
  ])('masks the name in %s', (text, masked) => {
    expect(redact(text)).toBe(masked);
  });

  it.each([
    [['Synthetic Example'], 'SYNTHETIC  example ne likha', '[name] ne likha'],
    [['Synthetic Example'], 'main Synthetic.Example hun', 'main [name] hun'],
    [['مثال پور'], 'میں مثال پور میں ہوں', 'میں [name] میں ہوں'],
    [['Exampur'], 'Exampuri larki Exampur mein', 'Exampuri larki [name] mein'],
    // A place is also what somebody typed: what would take the whole message with it is not masked.
    [['bleeding ho rahi hai bohat'], 'bleeding ho rahi hai bohat', 'bleeding ho rahi hai bohat'],
    [['(', 'ab.cd', '.*', '1', '[name]'], 'ab.cd 1 (.*) abcd', '[name] 1 (.*) abcd'],
  ])('masks %j, which is known', (known, text, masked) => {
    expect(redact(text, known)).toBe(masked);
  });

  it('lets no known name leave, whatever stands around it', () => {
    const name = fc.stringMatching(/^[A-Za-zا-ی]{3,9}$/);
    const around = fc.array(
      fc.oneof(fc.constantFrom('hai', 'bp 180/110', 'ہے', '8 mahine', '"', '\n', '(', '.'), name),
    );
    fc.assert(
      fc.property(name, around, around, fc.boolean(), (known, before, after, loud) => {
        const written = [...before, loud ? known.toUpperCase() : known, ...after].join(' ');
        const words =
          redact(written, [known])
            .toLowerCase()
            .match(/\p{L}+/gu) ?? [];
        // The word "name" in a mask is no name that was let through.
        if (known.toLowerCase() !== 'name') expect(words).not.toContain(known.toLowerCase());
      }),
    );
  });

  it('lets no run of seven digits leave, in any script, and does not tire of it', () => {
    const piece = fc.oneof(
      fc.stringMatching(/^[0-9۰-۹٠-٩]{1,20}$/),
      fc.constantFrom(' ', '-', '/', ':', '\n', '.', 'x', 'نمبر', '+', '(', '\u200c', '@', 'naam', 'hai', 'Dr'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const masked = redact(pieces.join(''));
        expect(masked).not.toMatch(/\p{Nd}{7}/u);
        expect(redact(masked)).toBe(masked);
      }),
    );
  });

  it('takes nothing that the rules judge by: no labelled message is judged less grave for it', () => {
    const folder = path.join(import.meta.dirname, '../benchmark/data/validation');
    const nobody = { pregnantWeeks: null, postpartumDays: null, conditions: [], under18: false };
    const urgencyOf = (text: string) => judge(text, nobody, [], null).urgency;
    const texts = fs
      .readdirSync(folder)
      .flatMap((file) => fs.readFileSync(path.join(folder, file), 'utf8').trim().split('\n'))
      .flatMap((line) => (JSON.parse(line) as { text?: string; turns?: string[] }).turns ?? JSON.parse(line).text);
    expect(texts.length).toBeGreaterThan(600);
    const changed = texts.filter((text) => redact(text) !== text);
    for (const text of changed) expect(atLeast(urgencyOf(redact(text)), urgencyOf(text)), text).toBe(true);
    // A mask that meets every message would hide from the model what it is asked about.
    expect(changed.length).toBeLessThan(texts.length / 50);
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
