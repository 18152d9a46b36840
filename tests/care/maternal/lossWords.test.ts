import { describe, expect, it } from 'vitest';
import { mayMeanLoss, wishesToEnd } from '#src/care/maternal/lossWords.ts';

/** Synthetic. A loss that is not noticed lets messages about a baby go on to a mother who has lost hers. */
const losses = [
  'بچہ پیٹ میں فوت ہو گیا',
  'بچہ پیٹ میں ہی مر گیا',
  'میری بچی پیدا ہوتے ہی فوت ہو گئی',
  'bacha pait mein mar gaya',
  'mera bacha andar hi mar gaya hai',
  'baby pait mein faut ho gaya',
  'mera hamal zaya ho gaya',
  'the baby has died inside me',
  'my baby was born dead',
  'I had to have an abortion',
  'abortion karwani pari',
  'mujhe hamal girana para, abortion ho gaya',
  'اسقاط حمل کروانا پڑا',
];
const wishes = [
  'I want an abortion',
  'I need to get an abortion',
  'we want to abort the baby',
  'abortion karwana hai',
  'mujhe hamal girana hai',
  'bacha zaya karwana chahti hun',
  'مجھے اسقاط کروانا ہے',
  'حمل گرانا ہے',
];
const noLosses = [
  'bacha laat marta hai',
  'baby bohat kick marta hai',
  'بچہ بہت لات مارتا ہے',
  'بچے کے دادا کا انتقال ہو گیا',
  'bachi ke nana faut ho gaye',
  'bachay ka doodh khatam ho gaya',
  'mera bacha subah se nahi hila',
];

describe('words that may mean a loss', () => {
  it.each(losses)('%s: may', (text) => expect(mayMeanLoss(text)).toBe(true));
  it.each(noLosses)('%s: does not', (text) => expect(mayMeanLoss(text)).toBe(false));
  it.each(wishes)('%s: wishes for an end and tells of none', (text) => {
    expect(wishesToEnd(text)).toBe(true);
    expect(mayMeanLoss(text)).toBe(false);
  });
  it.each(losses)('%s: is no wish', (text) => expect(wishesToEnd(text)).toBe(false));
});
