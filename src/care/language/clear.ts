/** A text in the one form in which its letters and digits can be matched, and where each of its characters was written. */
export interface Clear {
  readonly text: string;
  /** The words of a stretch of it, exactly as they were written. */
  written(from: number, to: number): string;
}

/** Arabic forms that Urdu keyboards and copied texts bring, and the letters of Urdu they stand for. */
const forms: Readonly<Record<string, string>> = { ك: 'ک', ي: 'ی', ى: 'ی', ه: 'ہ' };
/** Marks that change no letter, and signs that nobody sees. */
const unseen =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: single characters are looked at.
  /[\u00ad\u0300-\u036f\u0640\u064b-\u065f\u0670\u180e\u200b\u200d-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/;
/** What a plain text has none of. */
const unusual =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: any of these in a text is enough.
  /[\u00aa-\u024f\u0300-\u036f\u0640\u0643\u0647\u0649\u064a\u064b-\u065f\u0670\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2600-\u27bf\ufb50-\ufdff\ufe00-\ufe0f\ufe70-\ufefc\ufeff\uff01-\uff5e\ud800-\udfff]/;

/**
 * Clears a text of what does not change its words: vowel marks, joiners, invisible signs, emoji, accents; Arabic letter
 * forms, full-width and presentation forms become the usual ones. Linear; a text without any of it is returned as it is.
 */
export function clear(text: string): Clear {
  if (!unusual.test(text)) return { text, written: (from, to) => text.slice(from, to) };
  let out = '';
  /** Where each character of `out` begins, and where what follows it does. */
  const at: number[] = [];
  for (let i = 0; i < text.length; ) {
    const letter = String.fromCodePoint(text.codePointAt(i)!);
    const next = text[i + letter.length] ?? '';
    const joined = /[\u0653-\u0655]/.test(next) ? (letter + next).normalize('NFC') : '';
    const composed = joined.length === 1;
    for (const plain of composed ? joined : cleared(letter)) {
      out += plain;
      for (let k = 0; k < plain.length; k += 1) at.push(i);
    }
    i += letter.length + (composed ? 1 : 0);
  }
  at.push(text.length);
  return { text: out, written: (from, to) => text.slice(at[from], at[to]) };
}

function cleared(letter: string): string {
  if (letter >= ' ' && letter <= '~') return letter;
  if (unseen.test(letter)) return '';
  const known = forms[letter];
  if (known) return known;
  // A sign between two words is no word, and no letter of either.
  if (letter.length > 1 || /[\u200c\u2600-\u27bf]/.test(letter)) return ' ';
  if (!unusual.test(letter)) return letter;
  const plain = letter.normalize('NFKD').replace(/[\u0300-\u036f\u064b-\u065f]/g, '');
  return [...plain].map((l) => forms[l] ?? l).join('');
}
