import { asciiDigits } from '../language/normalise.ts';
import { folded } from './folded.ts';
import { isAmbiguous, type NumberWord, numberWord } from './numberWords.ts';

/** A word of a message with its place in the original. */
export interface WordItem {
  readonly is: 'word';
  /** By its sound. */
  readonly word: string;
  /** In small letters; Urdu as folded. */
  readonly plain: string;
  readonly raw: string;
  readonly start: number;
  readonly end: number;
}

/** A number as it was written, in digits of any script or in words. */
export interface NumberItem {
  readonly is: 'number';
  readonly value: number;
  /** Has a decimal point. */
  readonly decimal: boolean;
  /** Written in words. */
  readonly spelled: boolean;
  readonly raw: string;
  readonly start: number;
  readonly end: number;
}

export type Item = WordItem | NumberItem;

const pattern =
  /\d+(?:\.\d+)?|hb\s?a1c|hba1|a1c|spo2|sp02|o2|[A-Za-z]+|[\u0621-\u063a\u0641-\u064a\u064b-\u0652\u0670-\u06d3\u06d5]+/gi;
const urduWord = /[\u0600-\u06ff]/;

/** The words and numbers of a message in order. What is neither (signs, emoji) stands between them. Linear. */
export function itemsOf(text: string): Item[] {
  const items: Item[] = [];
  for (const match of asciiDigits(text).matchAll(pattern)) {
    const start = match.index;
    const end = start + match[0].length;
    const raw = match[0];
    if (raw.charCodeAt(0) <= 0x39) {
      items.push({ is: 'number', value: Number(raw), decimal: raw.includes('.'), spelled: false, raw, start, end });
    } else {
      const urdu = urduWord.test(raw);
      const word = folded(urdu ? raw : raw.replace(/\s/g, ''));
      items.push({ is: 'word', word, plain: urdu ? word : raw.toLowerCase(), raw: text.slice(start, end), start, end });
    }
  }
  return joined(items, text);
}

/** Puts number words together: "ek sau assi", "one fifty", "ڈیڑھ سو", "2 sau 10". */
function joined(items: readonly Item[], text: string): Item[] {
  const out: Item[] = [];
  for (let i = 0; i < items.length; ) {
    const run = numberAt(items, i);
    if (!run) {
      out.push(items[i]!);
      i += 1;
      continue;
    }
    const { start } = items[i]!;
    const { end } = items[run.next - 1]!;
    const raw = text.slice(start, end);
    out.push({ is: 'number', value: run.value, decimal: false, spelled: true, raw, start, end });
    i = run.next;
  }
  return out;
}

interface Run {
  readonly value: number;
  readonly next: number;
}

function numberAt(items: readonly Item[], i: number): Run | null {
  const first = partAt(items, i);
  if (!first) return null;
  const second = partAt(items, i + 1);
  if (first.is === 'half') return second?.is === 'hundred' ? { value: first.hundreds * 100, next: i + 2 } : null;
  if (first.is === 'share') {
    const third = partAt(items, i + 2);
    if (second?.is === 'hundred') return { value: 100 + first.hundreds * 100, next: i + 2 };
    const whole = second?.is === 'small' && second.value < 10 && third?.is === 'hundred';
    return whole ? { value: (second.value + first.hundreds) * 100, next: i + 3 } : null;
  }
  if (first.is === 'hundred') return soleHundred(items, i);
  if (second?.is === 'hundred' && first.value < 10) return rest(items, i + 2, first.value * 100);
  if (items[i]!.is === 'number') return null;
  return small(items, i, first, second);
}

/** "sau", "hundred" by itself; "so" is said for too much else. */
function soleHundred(items: readonly Item[], i: number): Run | null {
  const item = items[i]!;
  return item.is === 'word' && !isAmbiguous(item.plain) ? rest(items, i + 1, 100) : null;
}

/** What follows a hundred: "sau das", "hundred and ten", "sau 10". */
function rest(items: readonly Item[], at: number, hundreds: number): Run {
  const word = items[at];
  const and = word?.is === 'word' && /^(and|aur|or|اور)$/.test(word.plain) ? 1 : 0;
  const part = partAt(items, at + and);
  const digits = items[at + and]?.is === 'number';
  if (part?.is !== 'small' || (digits && part.value < 10)) return { value: hundreds, next: at };
  const unit = partAt(items, at + and + 1);
  if (part.tens && unit?.is === 'small' && unit.english && unit.value < 10)
    return { value: hundreds + part.value + unit.value, next: at + and + 2 };
  return { value: hundreds + part.value, next: at + and + 1 };
}

/** A number under a hundred, or an English one that leaves its hundred out: "one fifty", "one twenty five". */
function small(
  items: readonly Item[],
  i: number,
  first: Extract<NumberWord, { is: 'small' }>,
  second: NumberWord | undefined,
): Run | null {
  const item = items[i]!;
  if (item.is === 'word' && isAmbiguous(item.plain)) return null;
  const follows = second?.is === 'small' && second.english && items[i + 1]!.is === 'word';
  if (first.english && follows && first.value <= 3 && second.value >= 10) return rest(items, i + 1, first.value * 100);
  if (first.tens && follows && second.value < 10) return { value: first.value + second.value, next: i + 2 };
  return { value: first.value, next: i + 1 };
}

/** The item as part of a spelled number; small digits count, so that "2 sau 10" is one number. */
function partAt(items: readonly Item[], i: number): NumberWord | undefined {
  const item = items[i];
  if (item === undefined) return undefined;
  if (item.is === 'word') return numberWord(item.plain, item.word);
  if (item.decimal || item.value < 1 || item.value > 99) return undefined;
  return { is: 'small', value: item.value, tens: false, english: false };
}
