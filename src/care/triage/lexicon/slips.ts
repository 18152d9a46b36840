/** No shorter word is looked for under a slip: too many short words differ by one letter. */
const shortest = 6;
const vowel = /[aeiouاوی]/;
/** The rows of the English and of the Urdu keyboard of a phone. */
const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'طصھدٹپتبجح', 'مورنلہاکی', 'قفےسشغع'];
const pairs = new Set(rows.flatMap((row) => [...row].slice(1).flatMap((b, i) => [row[i]! + b, b + row[i]!])));

/**
 * Words as they are written with one slip of the finger: a letter left out, doubled, swapped with the next, put in, one
 * vowel for another, or the key beside. The first letter must be right. Built once; a look-up costs as many probes as the word has letters.
 */
export class Slips {
  readonly #byGap = new Map<string, [word: string, id: number][]>();

  /** Enters a word under each of its forms with one letter gone. */
  enter(word: string, id: number): void {
    if (word.length < shortest) return;
    for (const form of forms(word)) {
      const known = this.#byGap.get(form);
      if (known) known.push([word, id]);
      else this.#byGap.set(form, [[word, id]]);
    }
  }

  /** The words that `written` may be a slip of. */
  find(written: string): readonly number[] {
    if (written.length < shortest) return none;
    let found: number[] | null = null;
    for (const form of forms(written)) {
      for (const [word, id] of this.#byGap.get(form) ?? none) {
        if (!isSlip(written, word) || found?.includes(id)) continue;
        found ??= [];
        found.push(id);
      }
    }
    return found ?? none;
  }
}

const none: readonly never[] = [];

/** The word itself and each form with one letter gone, but for the first. */
function forms(word: string): string[] {
  const all = [word];
  for (let i = 1; i < word.length; i += 1) all.push(word.slice(0, i) + word.slice(i + 1));
  return all;
}

function isSlip(written: string, word: string): boolean {
  if (written[0] !== word[0] || Math.abs(written.length - word.length) > 1) return false;
  if (written.length !== word.length) return true;
  let i = 0;
  while (i < word.length && written[i] === word[i]) i += 1;
  const [a, b] = [written[i] ?? '', word[i] ?? ''];
  if (written.slice(i + 1) === word.slice(i + 1)) return (vowel.test(a) && vowel.test(b)) || pairs.has(a + b);
  return a === word[i + 1] && written[i + 1] === b && written.slice(i + 2) === word.slice(i + 2);
}
