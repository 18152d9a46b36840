import { describe, expect, it } from 'vitest';
import { judge } from '#src/care/triage/judge.ts';
import { atLeast } from '#src/care/words.ts';
import { isDanger, messagesOf, nobody } from './messages.ts';

/** Every labelled danger that the rules find, as it is and with the script, the spacing and the small words of somebody else: rules learn from no message. */
const testsBefore = messagesOf('train').filter((m) => /^(?:second|third)-/.test(m.writer));
const found = [...messagesOf('validation'), ...messagesOf('test'), ...testsBefore]
  .filter(isDanger)
  .map((m) => m.text)
  .filter(isFound);

function isFound(text: string): boolean {
  return atLeast(judge(text, nobody, []).urgency, 'urgent');
}

const digitsFrom = (zero: number) => (text: string) =>
  text.replace(/[0-9\u0660-\u0669\u06f0-\u06f9]/g, (d) => String.fromCharCode(zero + (d.charCodeAt(0) & 15)));
const between = (what: string, each: number) => (text: string) => {
  let n = 0;
  return text.replace(/ /g, (space) => (n++ % each === each - 1 ? what : space));
};
const urduLetters = (mark: string) => (text: string) =>
  text.replace(/[\u0627-\u06d2](?=[\u0627-\u06d2])/g, (letter, at: number) => (at % 2 ? letter + mark : letter));

const variants: Readonly<Record<string, (text: string) => string>> = {
  'Arabic letters': (t) => t.replace(/ی/g, 'ي').replace(/ک/g, 'ك').replace(/ہ/g, 'ه'),
  'alef maksura': (t) => t.replace(/ی/g, 'ى'),
  'the other he': (t) => t.replace(/ہ/g, 'ھ'),
  'decomposed letters': (t) => t.normalize('NFD'),
  'vowel marks': urduLetters('\u064e'),
  'superscript alef': urduLetters('\u0670'),
  kashida: (t) => t.replace(/([بتسنک])(?=[\u0627-\u06d2])/g, '$1\u0640'),
  'zero-width joiners': urduLetters('\u200d'),
  'zero-width non-joiners for spaces': (t) => t.replace(/(?<=[\u0620-\u06ff]) (?=[\u0620-\u06ff])/g, '\u200c'),
  'marks of direction': (t) => `\u200f${t.replace(/ /g, ' \u200e')}`,
  'hard spaces': (t) => t.replace(/ /g, '\u00a0'),
  'ASCII digits': digitsFrom(0x30),
  'Urdu digits': digitsFrom(0x6f0),
  'Arabic digits': digitsFrom(0x660),
  'full-width digits': digitsFrom(0xff10),
  'full-width letters': (t) => t.replace(/[a-z]/g, (l) => String.fromCharCode(l.charCodeAt(0) + 0xfee0)),
  accents: (t) => t.replace(/a/g, 'ā'),
  'title case': (t) => t.replace(/\b[a-z]/g, (l) => l.toUpperCase()),
  'more punctuation': (t) => `${t}!!!`,
  'a greeting': (t) => `Assalam o alaikum. ${t}`,
  'a greeting without a stop': (t) => `salam doctor sahab ${t}`,
  'an Urdu greeting': (t) => `السلام علیکم ${t}`,
  'a hello and a please': (t) => `hello ${t} please`,
  thanks: (t) => `${t} thank you`,
  'Urdu thanks': (t) => `${t} شکریہ`,
  'hands and tears': (t) => `🙏 ${t} 😭😭`,
  'emoji between the words': between(' 😔 ', 5),
  hearts: between(' ❤️ ', 4),
};

describe('danger that the rules find', () => {
  it('is plenty', () => expect(found.length).toBeGreaterThan(500));

  it.each(Object.keys(variants))('is not lost by %s', (name) => {
    const changed = found.map((text) => ({ text, is: variants[name]!(text) })).filter(({ text, is }) => text !== is);
    expect(changed.length).toBeGreaterThan(40);
    expect(changed.filter(({ is }) => !isFound(is)).map(({ is }) => is)).toEqual([]);
  });

  /** What ends a clause, and a space that is missing, may tell something else: how much of it may be lost. */
  const costly: readonly [name: string, change: (text: string) => string, most: number][] = [
    // "METER LO" is a reading, and "meter lo" is not.
    ['capitals', (t) => t.toUpperCase(), 0.005],
    ['small letters', (t) => t.toLowerCase(), 0.01],
    ['broken lines', between('\n', 4), 0.005],
    ['a line a word', between('\r\n', 1), 0.01],
    ['dots of hesitation', between('... ', 5), 0.02],
    ['laughter', (t) => `${t} 😂`, 0.01],
    ['a space left out here and there', (t) => joined(t, 4), 0.12],
  ];
  it.each(costly)('is hardly lost by %s', (_, change, most) => {
    const changed = found.map((text) => ({ text, is: change(text) })).filter(({ text, is }) => text !== is);
    const lost = changed.filter(({ is }) => !isFound(is));
    expect(changed.length).toBeGreaterThan(30);
    expect(lost.length / changed.length, lost.map(({ is }) => is).join('\n')).toBeLessThanOrEqual(most);
  });
});

/** Urdu with every nth space left out that follows a letter which does not join the next. */
function joined(text: string, each: number): string {
  let n = 0;
  return text.replace(/(?<=[ادڈذرڑزژوےں]) (?=[\u0620-\u06ff])/g, () => (n++ % each === 0 ? '' : ' '));
}
