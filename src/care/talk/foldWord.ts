import { asciiDigits, foldLatin, foldSound, foldUrdu } from '../language/normalise.ts';
import { spelled } from '../triage/lexicon/spelling.ts';

/** A word by its sound: Urdu letters unified, Roman Urdu by ear, English plurals as one. Empty for numbers and signs. */
export function foldWord(raw: string): string {
  if (/[\u0620-\u06ff\ufb50-\ufefc]/.test(raw)) return foldUrdu(raw);
  if (/^\d/.test(asciiDigits(raw))) return '';
  const latin = foldLatin(raw);
  const singular = latin.length > 3 ? latin.replace(/(?<=[a-z]{3})(?<![su])s$/, '') : latin;
  return foldSound(spelled.get(singular) ?? singular);
}
