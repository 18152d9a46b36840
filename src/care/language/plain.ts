import { asciiDigits } from './normalise.ts';

/**
 * Words as they can be matched for dates, doses and answers: small letters, ASCII digits, unified Urdu letters, no vowel
 * marks or invisible signs, single spaces. Punctuation stays, since dates and doses are written with it.
 */
export function plain(text: string): string {
  if (text === last.text) return last.words;
  const words = plainWords(text.slice(0, 2000));
  last = { text, words };
  return words;
}

/** Several dialogues read the same message one after the other: it is made plain once. */
let last = { text: '', words: '' };

function plainWords(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant.
  if (/^[\x00-\x7f]*$/.test(text)) return text.toLowerCase().replace(/`/g, "'").replace(/\s+/g, ' ').trim();
  return asciiDigits(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/[\u064b-\u065f\u0670\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/[هۂۀةۃ]/g, 'ہ')
    .replace(/[٫]/g, '.')
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}
