/** A stretch of a text, `from` included and `to` not, in UTF-16 units. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Where the words that raised a concern stand in a message, ascending; overlapping stretches grow into one. Evidence is kept
 * as it was written, but for what was laid aside on the way (case, vowel signs, spacing, the two forms of ye and kaf): so it
 * is found in spite of that, and nothing is marked where it is not found.
 */
export function highlights(text: string, evidence: readonly string[]): readonly Stretch[] {
  const { letters, places } = folded(text);
  const inside = new Array<boolean>(text.length).fill(false);
  for (const words of evidence) {
    const sought = folded(words).letters.trim();
    if (sought === '') continue;
    for (let at = letters.indexOf(sought); at >= 0; at = letters.indexOf(sought, at + sought.length)) {
      inside.fill(true, places[at], places[at + sought.length - 1]! + 1);
    }
  }
  return stretchesOf(inside);
}

function stretchesOf(inside: readonly boolean[]): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let from = 0; from < inside.length; from++) {
    if (!inside[from]) continue;
    let to = from;
    while (inside[to]) to++;
    found.push({ from, to });
    from = to;
  }
  return found;
}

const unseen = /[\p{Mn}\u0640\u200b-\u200f\u2066-\u2069\ufeff]/u;
const sameLetter: Readonly<Record<string, string>> = { ي: 'ی', ى: 'ی', ك: 'ک', ه: 'ہ', '’': "'" };

/** The letters by which words are compared, and where in the text each of them stands. */
function folded(text: string): { readonly letters: string; readonly places: readonly number[] } {
  let letters = '';
  const places: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text[at]!;
    if (unseen.test(unit)) continue;
    const spaced = /\s/.test(unit);
    if (spaced && (letters === '' || letters.endsWith(' '))) continue;
    const low = unit.toLowerCase();
    // A letter that grows when it is made small would move all that follow it.
    letters += spaced ? ' ' : (sameLetter[unit] ?? (low.length === 1 ? low : unit));
    places.push(at);
  }
  return { letters, places };
}
