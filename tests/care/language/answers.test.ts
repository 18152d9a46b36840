import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chosenOption, fold, wholeCommand, yesNo } from '#src/care/language/answers.ts';
import { commandWords } from '#src/care/language/answerWords.ts';

const options = [
  { id: 'x:offer:yes', label: 'Yes, I agree' },
  { id: 'x:offer:no', label: 'نہیں' },
  { id: 'x:later', label: 'Baad mein' },
];

describe('chosenOption', () => {
  it.each([
    ['1', 'x:offer:yes'],
    ['۱', 'x:offer:yes'],
    ['١', 'x:offer:yes'],
    ['1.', 'x:offer:yes'],
    ['(2)', 'x:offer:no'],
    ['3️⃣', 'x:later'],
    ['haan', 'x:offer:yes'],
    ['JEE haan!', 'x:offer:yes'],
    ['جی ہاں', 'x:offer:yes'],
    ['👍🏽', 'x:offer:yes'],
    ['nhi', 'x:offer:no'],
    ['نہيں', 'x:offer:no'],
    ['👎', 'x:offer:no'],
    ['baad  mein', 'x:later'],
    ['yes i agree', 'x:offer:yes'],
  ])('%s', (typed, id) => {
    expect(chosenOption(typed, options)?.id).toBe(id);
  });

  it.each(['4', '0', '12', '', '   ', 'nahi chahta jeena', 'yes but only at night', '😭'])(
    'nothing for “%s”',
    (typed) => {
      expect(chosenOption(typed, options)).toBeNull();
    },
  );

  it('never chooses what is not offered', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const chosen = chosenOption(text, options);
        expect(chosen === null || options.includes(chosen)).toBe(true);
      }),
    );
  });
});

describe('wholeCommand', () => {
  it.each([
    ['STOP', 'stop'],
    ['/stop', 'stop'],
    ['Band karo!!', 'stop'],
    ['بند کریں۔', 'stop'],
    ['help', 'help'],
    ['؟', 'help'],
    ['مدد', 'help'],
    ['/start', 'start'],
    ['شروع کریں', 'start'],
    ['kisi insan se baat karni hai', 'human'],
    ['كسی سے بات کرنی ہے', 'human'],
    ['AOA', 'greeting'],
  ])('%s is %s', (text, command) => {
    expect(wholeCommand(text)).toBe(command);
  });

  it.each([
    'stop taking metformin?',
    'dawai band karo ya nahi',
    'please help my mother she fell',
    'start of pregnancy',
    '',
  ])('“%s” is none', (text) => {
    expect(wholeCommand(text)).toBeNull();
  });

  it('knows each word of each command as written, in any case and spacing', () => {
    for (const [command, words] of Object.entries(commandWords))
      for (const word of words) expect(wholeCommand(`  ${word.toUpperCase()} ! `), word).toBe(command);
  });

  it('has no word in two commands', () => {
    const all = Object.values(commandWords).flatMap((words) => [...new Set(words.map(fold))]);
    expect(all.filter((w, n) => all.indexOf(w) !== n)).toEqual([]);
  });
});

describe('yesNo', () => {
  it('reads no yes or no out of a longer text', () => {
    fc.assert(fc.property(fc.string({ minLength: 81 }), (text) => yesNo(text) === null));
  });
});
