import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conceptId } from '#src/care/triage/lexicon.ts';
import { spans } from '#src/care/triage/rule.ts';
import { scan } from '#src/care/triage/scan.ts';
import { atLeast } from '#src/care/words.ts';
import { judge } from './judge.ts';
import { nobody, phrases } from './said.ts';

const grave = [
  'maine zeher kha liya hai',
  'jeena nahi chahta',
  'seene mein dard hai',
  'saans nahi aa rahi',
  'i want to kill myself',
  'shohar ne gala dabaya',
  'bachay ko jhatke lag rahe hain',
  'میں مرنا چاہتی ہوں',
  'سینے میں بہت شدید درد ہے',
  'خون نہیں رک رہا',
];
const neutral = ['ok', 'salam', 'ji', 'please', '🙏', 'doctor sahab', 'السلام علیکم', 'sir', '...', 'hello', 'apa'];

describe('whatever is written', () => {
  it('is judged without an error, and its evidence are its own words', () => {
    const bits = fc.constantFrom(...grave, ...neutral, ...phrases.concepts.flatMap((c) => c.ru.slice(0, 4)));
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.array(bits, { maxLength: 8 }).map((all) => all.join(' ')),
    );
    const profiles = fc.record({
      pregnantWeeks: fc.option(fc.integer({ min: 0, max: 44 })),
      postpartumDays: fc.option(fc.integer({ min: 0, max: 400 })),
      conditions: fc.subarray(['diabetes', 'epilepsy', 'asthma', 'heart-failure']),
      under18: fc.boolean(),
    });
    fc.assert(
      fc.property(anything, profiles, anything, (text, profile, before) => {
        const { findings, urgency, asks } = judge(text, profile, [{ text: before, at: 0 }]);
        for (const finding of findings) {
          for (const said of finding.evidence.split(' … ')) expect(text).toContain(said);
          expect(atLeast(urgency, finding.urgency)).toBe(true);
        }
        if (asks) expect(urgency).toBe('urgent');
        expect(new Set(findings.map((f) => f.concern)).size).toBe(findings.length);
      }),
      { numRuns: 400 },
    );
  });

  it('danger survives what stands around it, its case and its spacing', () => {
    const around = fc.array(fc.constantFrom(...neutral), { maxLength: 4 }).map((all) => all.join(' '));
    const shape = fc.constantFrom(
      (t: string) => t,
      (t: string) => t.toUpperCase(),
      (t: string) => t.replaceAll(' ', '   '),
      (t: string) => t.replaceAll(' ', '\n'.slice(1).concat(' ')),
      (t: string) => `${t}!!!`,
      (t: string) => t.normalize('NFD'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...grave), around, around, shape, (text, before, after, shaped) => {
        const whole = `${before}. ${shaped(text)}. ${after}`;
        expect(judge(whole, nobody, []).urgency, whole).toBe('emergency');
      }),
      { numRuns: 300 },
    );
  });

  it('a denial takes the danger out, and a contrast brings it back', () => {
    const pairs: readonly [denied: string, meant: string][] = [
      ['seene mein dard nahi hai', 'seene mein dard nahi tha lekin ab seene mein dard hai'],
      ['khoon nahi aa raha', 'pehle khoon nahi aa raha tha magar ab khoon ruk nahi raha'],
      ['i dont want to die', 'i dont want to live'],
      ['marna nahi chahti', 'marna nahi chahti thi lekin ab marna chahti hun'],
      ['no chest pain today', 'no fever but chest pain'],
      ['behosh nahi hua', 'bukhar nahi hai, behosh ho gaya'],
      ['daura nahi para', 'dawai li thi phir bhi daura para'],
      ['سینے میں درد نہیں ہے', 'بخار نہیں لیکن سینے میں درد ہے'],
      ['مرنا نہیں چاہتی', 'جینا نہیں چاہتی'],
    ];
    for (const [denied, meant] of pairs) {
      expect(judge(denied, nobody, []).urgency, denied).toMatch(/routine|soon/);
      expect(judge(meant, nobody, []).urgency, meant).toBe('emergency');
    }
  });
});

describe('the cost', () => {
  const filler = 'mujhe seene mein dard nahi hai, drama dekha aur mar jaun hansi se khoon nahi suicide film ';

  it('grows with the length and no faster: what is found, and the places rules look at', () => {
    const counted = (times: number) => {
      const s = scan(filler.repeat(times));
      const when = ['to-die', 'want', 'fiction'].map((name) => ({
        options: [{ concept: conceptId(name), denied: null }],
      }));
      const hits = [...s.hits.values()].reduce((sum, list) => sum + list.length, 0);
      return hits + [...spans(s, { terms: when, within: 30 })].length;
    };
    const [one, ten] = [counted(100), counted(1000)];
    expect(ten / one).toBeGreaterThan(9.5);
    expect(ten / one).toBeLessThan(10.5);
  });

  it('a hundred thousand characters are judged', () => {
    const hundred = filler.repeat(Math.ceil(100_000 / filler.length));
    expect(judge(`${hundred} main khudkushi karna chahti hun`, nobody, []).urgency).toBe('emergency');
    expect(judge('a'.repeat(100_000), nobody, []).urgency).toBe('routine');
    expect(judge('نہیں '.repeat(20_000), nobody, []).urgency).toBe('routine');
    expect(judge('9 '.repeat(50_000), nobody, []).urgency).toBe('routine');
  });
});
