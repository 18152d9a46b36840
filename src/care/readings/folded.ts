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

/** A table by words in either script: by their letters, and from four letters on also by their sound. */
export class WordTable<T> {
  private readonly byLetters = new Map<string, T>();
  private readonly bySound = new Map<string, T>();

  /** The first meaning of a word stands. */
  add(word: string, meaning: T): void {
    const fold = folded(word);
    const plain = /[\u0600-\u06ff]/.test(word) ? fold : word;
    if (!this.byLetters.has(plain)) this.byLetters.set(plain, meaning);
    if (fold.length >= 4 && !this.bySound.has(fold)) this.bySound.set(fold, meaning);
  }

  get(item: { readonly word: string; readonly plain: string }): T | undefined {
    return this.byLetters.get(item.plain) ?? this.bySound.get(item.word);
  }
}
