import { foldLatin, foldSound, foldUrdu } from '../language/normalise.ts';

const mostFolds = 20_000;
const folds = new Map<string, string>();

/** The one form under which a word is looked up, in either script. Remembered, since people write the same words. */
export function folded(word: string): string {
  let fold = folds.get(word);
  if (fold === undefined) {
    if (folds.size >= mostFolds) folds.clear();
    fold = /[\u0600-\u06ff]/.test(word) ? foldUrdu(word) : foldSound(foldLatin(word));
    if (word.length <= 24) folds.set(word, fold);
  }
  return fold;
}
