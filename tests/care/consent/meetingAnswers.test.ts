import { describe, expect, it } from 'vitest';
import { ageBandIn, languageIn, passesOver, servedForIn } from '#src/care/consent/meetingAnswers.ts';

/** What people write instead of tapping. Synthetic. */
describe('answers to the meeting in free words', () => {
  it.each([
    ['urdu', 'ur'],
    ['Urdu mein baat karein', 'ur'],
    ['اردو', 'ur'],
    ['roman urdu', 'ur-Latn'],
    ['رومن اردو', 'ur-Latn'],
    ['ENGLISH please', 'en'],
    ['انگریزی', 'en'],
    ['english nahi aati', null],
    ['I do not read Urdu', null],
    ['my english teacher said that I should write to you about it', null],
    ['salam', null],
  ] as const)('language: %s', (text, language) => expect(languageIn(text)).toBe(language));

  it.each([
    ['for me', 'self'],
    ['Apne liye', 'self'],
    ['میرے لیے', 'self'],
    ['main', 'self'],
    ['for my mother in law', 'other'],
    ['ammi ke liye', 'other'],
    ['اپنی بیوی کے لیے', 'other'],
    ['main 5 mahine ki hamila hoon', null],
    ['my mother says that I should ask you about my own tablets', null],
    ['metformin subah shaam', null],
  ] as const)('for whom: %s', (text, whom) => expect(servedForIn(text)).toBe(whom));

  it.each([
    ['30', '25-34'],
    ['i am 17', 'under-18'],
    ['18 saal', '18-24'],
    ['5 years', 'under-18'],
    ['17saal', 'under-18'],
    ['۳۰سال', '25-34'],
    ['62yrs', '50-64'],
    ['عمر ۳۵ سال', '35-49'],
    ['64', '50-64'],
    ['65', '65-plus'],
    ['6 mahine', 'under-18'],
    ['۸ ماہ کا بچہ', 'under-18'],
    ['between 20 and 30', null],
    ['150', null],
    ['old', null],
  ] as const)('age: %s', (text, band) => expect(ageBandIn(text)).toBe(band));

  it.each([
    ['skip', true],
    ['Pata nahi.', true],
    ['چھوڑ دیں', true],
    ['no', false],
    ['Lahore', false],
  ])('passes over: %s', (text, passes) => expect(passesOver(text)).toBe(passes));
});
