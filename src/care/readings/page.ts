import { asciiDigits } from '../language/normalise.ts';
import { type Cue, cuesOf } from './cues.ts';
import { type Item, itemsOf, type NumberItem } from './items.ts';
import type { Reading } from './reading.ts';
import { type Unit, unitOf } from './units.ts';

/** A message laid out for reading: its items, what each says, what each number counts, which are used up. */
export interface Page {
  readonly text: string;
  /** The same with ASCII digits; places are the same. */
  readonly ascii: string;
  readonly items: readonly Item[];
  readonly cues: readonly (Cue | null)[];
  readonly units: readonly Unit[];
  /** Numbers and cues that belong to a reading already found. */
  readonly used: boolean[];
}

/** A reading and the item its number is. */
export interface Found {
  readonly at: number;
  readonly reading: Reading;
}

/** Lays a message out. Linear in its length. */
export function pageOf(text: string): Page {
  const ascii = asciiDigits(text);
  const items = itemsOf(text);
  const units = items.map((item, i): Unit => (item.is === 'number' ? unitOf(items, i, ascii) : 'none'));
  blotChains(items, ascii, units);
  return { text, ascii, items, cues: cuesOf(items), units, used: items.map(() => false) };
}

/** Three numbers or more joined by signs are a date, a phone, a card, a schedule (12/5/2026, 1+0+1), never a reading. */
function blotChains(items: readonly Item[], ascii: string, units: Unit[]): void {
  let first = 0;
  for (let i = 1; i <= items.length; i += 1) {
    const linked = i < items.length && items[i]!.is === 'number' && items[i - 1]!.is === 'number';
    if (linked && /^\s?[-/.+:\\]\s?$/.test(ascii.slice(items[i - 1]!.end, items[i]!.start))) continue;
    if (i - first >= 3) for (let k = first; k < i; k += 1) units[k] = 'other';
    first = i;
  }
}

/** The number at that place if it can still be a reading, else null. */
export function freeNumber(page: Page, i: number): NumberItem | null {
  const item = page.items[i];
  return item?.is === 'number' && !page.used[i] && page.units[i] !== 'other' ? item : null;
}

/** The words as written from item `first` to item `last`, with the unit that follows a number. */
export function evidenceOf(page: Page, first: number, last: number): string {
  let end = page.items[last]!.end;
  const sign = /^\s?%/.exec(page.ascii.slice(end, end + 2));
  const next = page.items[last + 1];
  if (sign) end += sign[0].length;
  else if (page.items[last]!.is === 'number' && page.units[last] !== 'none' && next && next.start - end <= 1)
    end = next.end;
  return page.text.slice(page.items[first]!.start, end);
}
