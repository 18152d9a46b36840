import { evidenceOf, type Found, freeNumber, type Page } from './page.ts';
import type { Reading } from './reading.ts';

/** Words that may stand between the two numbers: "150 over 90", "150 by 90", "150 bata 95". */
const joins = new Set('over by bata bta batta بٹا بٹہ'.split(' '));
const fillers = new Set('hai he h aur and ka ki or par pe tha thi wala wali ہے اور کا والا'.split(' '));
/** How many items before the first number its cue may stand. */
const reach = 5;

/** Every blood pressure in a message (facts §3.7, §3.8); marks what it used. */
export function bloodPressures(page: Page): Found[] {
  const found: Found[] = [];
  for (let i = 0; i < page.items.length; i += 1) {
    if (!freeNumber(page, i)) continue;
    const cue = cueBefore(page, i);
    const pair = pairAt(page, i, cue !== null) ?? levelsAt(page, i, cue !== null);
    if (pair) {
      found.push({ at: i, reading: take(page, cue ?? pair.first, pair) });
      i = pair.last;
      continue;
    }
    if (cue !== null) {
      const alone = systolicAlone(page, i, cue);
      if (alone) found.push({ at: i, reading: alone });
    }
  }
  return found;
}

interface Pair {
  readonly first: number;
  readonly last: number;
  readonly systolic: number;
  readonly diastolic: number;
  readonly certain: boolean;
}

/** The place of the blood pressure cue that governs the number: none of another kind, and no number, in between. */
function cueBefore(page: Page, i: number): number | null {
  for (let k = i - 1; k >= 0 && k >= i - reach - 3; k -= 1) {
    const cue = page.cues[k];
    if (cue === 'blood-pressure') return i - k <= reach + 3 ? k : null;
    if (page.used[k] && page.items[k]!.is === 'number') return null;
    if (cue === 'glucose' || cue === 'pulse' || cue === 'oxygen' || cue === 'temperature' || cue === 'weight')
      return null;
  }
  // "150/95 bp hai"
  for (let k = i + 1; k <= i + 3; k += 1) if (page.cues[k] === 'blood-pressure') return i;
  return null;
}

function pairAt(page: Page, i: number, cued: boolean): Pair | null {
  const [j, sign] = secondOf(page, i, cued);
  const a = freeNumber(page, i);
  const b = j === null ? null : freeNumber(page, j);
  if (!a || !b || j === null) return null;
  if (unitForbids(page, i) || unitForbids(page, j) || (!cued && isOthers(page, i))) return null;
  const read = cued ? withCue(a.value, b.value) : withoutCue(a.value, b.value, sign);
  return read && { first: i, last: j, ...read };
}

/** "sugar 250/140", "pulse 120-80": two values of something else. */
function isOthers(page: Page, i: number): boolean {
  for (let k = i - 1; k >= 0 && i - k <= 3; k -= 1) {
    if (page.items[k]!.is === 'number') return false;
    const cue = page.cues[k];
    if (cue && !['upper', 'lower', 'shows', 'morning', 'later', 'before', 'meter'].includes(cue)) return true;
  }
  return false;
}

const unitForbids = (page: Page, i: number): boolean => !['none', 'mmHg', 'count'].includes(page.units[i]!);

/** Where the second number stands, and the sign or word between. */
function secondOf(page: Page, i: number, cued: boolean): [number | null, string] {
  const { items, ascii } = page;
  const next = items[i + 1];
  if (next === undefined) return [null, ''];
  const gap = ascii.slice(items[i]!.end, next.start);
  if (next.is === 'number') {
    if (/^\s*[/\\*:-]\s*$/.test(gap)) return [i + 1, gap.trim()];
    const spaced = /^[ ,،.]{1,3}$/.test(gap);
    return spaced && (cued || items.length <= 4) ? [i + 1, ' '] : [null, ''];
  }
  const after = items[i + 2];
  if (after?.is !== 'number' || !/^\s*$/.test(gap)) return [null, ''];
  if (joins.has(next.plain)) return [i + 2, 'over'];
  // "160 se 100": the two numbers; "130 se 150": from one to another.
  const first = freeNumber(page, i);
  const falls = next.plain === 'se' && first !== null && after.value <= 130 && first.value - after.value >= 25;
  return cued && (fillers.has(next.plain) || falls) ? [i + 2, ' '] : [null, ''];
}

type Read = { readonly systolic: number; readonly diastolic: number; readonly certain: boolean };

/** Beside "bp" nearly every pair is one; what cannot be is kept for the rules and asked about (facts §3.7). */
function withCue(a: number, b: number): Read | null {
  if (a >= 7 && a <= 30 && b >= 4 && b < a && b <= 20) return { systolic: a * 10, diastolic: b * 10, certain: false };
  const systolic = Math.max(a, b);
  const diastolic = Math.min(a, b);
  if (systolic < 50 || systolic > 400 || diastolic < 20) return null;
  return { systolic, diastolic, certain: a > b && isUsual(systolic, diastolic) };
}

/** A bare pair must look like nothing but a blood pressure: no score, mark, date or range. */
function withoutCue(a: number, b: number, sign: string): Read | null {
  if (Math.max(a, b) > 260 || Math.min(a, b) < 40) return null;
  if (a > b) {
    const usual = a >= 70 && b <= 150 && a - b >= 10;
    return usual && (sign !== ' ' || a - b >= 20) ? { systolic: a, diastolic: b, certain: isUsual(a, b) } : null;
  }
  const swapped = sign === '/' && b >= 105 && b - a >= 20;
  return swapped ? { systolic: b, diastolic: a, certain: false } : null;
}

/** Within the soft range, and with a pulse pressure of 10 to 150 (facts §3.7). */
function isUsual(systolic: number, diastolic: number): boolean {
  const pressure = systolic - diastolic;
  return systolic >= 80 && systolic <= 220 && diastolic >= 40 && diastolic <= 130 && pressure >= 10 && pressure <= 150;
}

/** "upar wala 150 neechay wala 95", in either order. */
function levelsAt(page: Page, i: number, cued: boolean): Pair | null {
  let j = i + 1;
  while (j <= i + 5 && page.items[j] && page.items[j]!.is !== 'number') j += 1;
  const a = freeNumber(page, i);
  const b = freeNumber(page, j);
  if (!a || !b || unitForbids(page, i) || unitForbids(page, j)) return null;
  const before = levelIn(page, Math.max(0, i - 3), i);
  const between = levelIn(page, i + 1, j);
  const after = levelIn(page, j + 1, Math.min(page.items.length, j + 3));
  const firstIs = before ?? (between && after ? between : between === 'lower' ? 'upper' : between && 'lower');
  if (!firstIs || !between || !(before || after || cued)) return null;
  const [systolic, diastolic] = firstIs === 'upper' ? [a.value, b.value] : [b.value, a.value];
  if (systolic < 50 || systolic > 300 || diastolic < 20 || diastolic > 200 || systolic <= diastolic) return null;
  return {
    first: before ? Math.max(0, i - 2) : i,
    last: j,
    systolic,
    diastolic,
    certain: isUsual(systolic, diastolic),
  };
}

function levelIn(page: Page, from: number, to: number): 'upper' | 'lower' | null {
  for (let k = from; k < to; k += 1) {
    const cue = page.cues[k];
    if (cue === 'upper' || cue === 'lower') return cue;
  }
  return null;
}

/** "bp 150": the other number is missing and must be asked for; the rules see what there is. */
function systolicAlone(page: Page, i: number, cue: number): Reading | null {
  const number = freeNumber(page, i);
  if (!number || number.decimal || unitForbids(page, i) || page.units[i] === 'count') return null;
  const near = cue === i || i - cue <= reach;
  if (!near || number.value < 60 || number.value > 300) return null;
  const before = levelIn(page, Math.max(0, i - 3), i);
  if (before === 'lower') return null;
  return take(page, Math.min(cue, i), { first: i, last: i, systolic: number.value, diastolic: -1, certain: false });
}

function take(page: Page, from: number, { first, last, systolic, diastolic, certain }: Pair): Reading {
  page.used[first] = page.used[last] = true;
  for (let k = first; k <= last; k += 1) if (page.items[k]!.is === 'number') page.used[k] = true;
  return {
    kind: 'blood-pressure',
    value: systolic,
    second: diastolic < 0 ? null : diastolic,
    unit: 'mm[Hg]',
    context: null,
    certain,
    evidence: evidenceOf(page, Math.min(from, first), last),
  };
}
