import { evidenceOf, freeNumber, type Page } from './page.ts';
import type { Reading } from './reading.ts';

/** Molar mass of glucose / 10 (facts §3.2). */
export const mgPerMmol = 18.016;
/** How many items before, and after, its number a cue may stand. */
const reach = { before: 8, after: 3 };

/** The glucose that the number at `i` is, given where its cue stands; null where it cannot be one. */
export function glucoseAt(page: Page, i: number, cue: number): Reading | null {
  const number = freeNumber(page, i)!;
  const measured = inMg(page, i, Math.abs(i - cue));
  // "2 sugar wali chai": before its cue only what can be nothing else.
  const teaspoons = cue > i && number.value < 40 && !number.decimal && page.units[i] === 'none';
  if (!measured || teaspoons || isDose(page, i)) return null;
  const { value, certain } = measured;
  const context = contextOf(page, i);
  return {
    kind: 'glucose',
    value,
    second: null,
    unit: 'mg/dL',
    context,
    certain: certain && value >= 40 && value <= 400,
    evidence: evidenceOf(page, Math.min(i, number.start >= page.items[cue]!.start ? cue : i), i),
  };
}

/**
 * mg/dL: decimals and whole numbers up to 13 without a unit are mmol/L, 14 to 39 may be either and stay as written, to be
 * asked about (facts §3.7). A word like "do" is no reading by itself, and neither is 1.
 */
function inMg(page: Page, i: number, distance: number): { value: number; certain: boolean } | null {
  const { value, decimal, spelled } = freeNumber(page, i)!;
  const unit = page.units[i]!;
  const fromMmol = { value: Math.round(value * mgPerMmol), certain: true };
  if (unit === 'mmol') return value >= 0.6 && value <= 55 ? fromMmol : null;
  if (unit === 'mg/dL') return value >= 5 && value <= 2000 ? { value, certain: value >= 10 && value <= 1000 } : null;
  if (!['none', 'mg', 'count'].includes(unit) || (unit !== 'none' && value < 40)) return null;
  if (decimal) return value >= 0.6 && value <= 39 ? fromMmol : value <= 1000 ? { value, certain: true } : null;
  if (value >= 40) return value <= 2000 ? { value, certain: value <= 1000 } : null;
  if (spelled || distance > 4) return null;
  if (value >= 14) return { value, certain: false };
  return value >= 2 ? { ...fromMmol, certain: value > 3 } : null;
}

const medicine =
  /^(gol[iy]|dawa|dawai|tablet|tab|medicine|insulin|metformin|glucophage|gluc?ovance|گولی|گولیاں|دوا|دوائی|انسولین)/;

/** "sugar ki goli 500 mg" is a medicine, not a measurement. */
function isDose(page: Page, i: number): boolean {
  return [1, 2].some((k) => {
    const item = page.items[i - k];
    return item?.is === 'word' && medicine.test(item.plain);
  });
}

/** When it was measured, from the words between the neighbouring numbers; those before it count more. */
function contextOf(page: Page, i: number): Reading['context'] {
  const from = edge(page, i, -1, reach.before);
  const to = edge(page, i, 1, reach.after + 2);
  return (
    contextIn(page, from, i) ?? contextIn(page, i + 1, to) ?? (hasCue(page, from, i, 'morning') ? 'fasting' : null)
  );
}

/** The place just after the last number before, or of the first number after, within reach. Lengths of time do not end it. */
function edge(page: Page, i: number, step: 1 | -1, most: number): number {
  let k = i + step;
  const ends = (at: number) => page.items[at]!.is === 'number' && page.units[at] !== 'other';
  while (k >= 0 && k < page.items.length && Math.abs(k - i) <= most && !ends(k)) k += step;
  return step < 0 ? k + 1 : k;
}

function contextIn(page: Page, from: number, to: number): Reading['context'] {
  for (let k = from; k < to; k += 1) {
    const cue = page.cues[k];
    if (page.used[k]) continue;
    if (cue === 'fasting' || cue === 'after-meal' || cue === 'random') {
      page.used[k] = true;
      return cue;
    }
    if (cue !== 'meal') continue;
    if (hasCue(page, from, to, 'later')) {
      page.used[k] = true;
      return 'after-meal';
    }
    if (hasCue(page, from, to, 'before') && /^(nasht|breakfast|ناشت)/.test(plainAt(page, k))) return 'fasting';
  }
  return null;
}

const plainAt = (page: Page, k: number): string => {
  const item = page.items[k]!;
  return item.is === 'word' ? item.plain : '';
};

/** Whether a cue stands among those items. */
export function hasCue(page: Page, from: number, to: number, cue: Page['cues'][number]): boolean {
  for (let k = Math.max(0, from); k < to && k < page.cues.length; k += 1) if (page.cues[k] === cue) return true;
  return false;
}

/**
 * A reading that names only when it was taken: "fasting 210", "khane ke baad 280", "PP 280". Nothing but a verb may
 * follow, since much else is counted after a meal.
 */
export function bareGlucoseAt(page: Page, i: number): Reading | null {
  const number = freeNumber(page, i)!;
  const from = edge(page, i, -1, reach.before);
  const after = page.items[i + 1];
  const alone = after === undefined || after.is === 'number' || page.cues[i + 1] !== null || isVerb(after.plain);
  const fits = number.decimal ? number.value >= 2 && number.value <= 33 : number.value >= 40 && number.value <= 800;
  if (!alone || !fits) return null;
  for (let k = i - 1; k >= from && i - k <= 4; k -= 1) {
    const cue = page.cues[k];
    const names = cue === 'fasting' || cue === 'after-meal' || cue === 'random';
    if (names && !page.used[k]) return glucoseAt(page, i, k);
    if (cue === 'later' && hasCue(page, from, i, 'meal')) return glucoseAt(page, i, k);
  }
  return null;
}

const verbs = new Set(
  'hai he h hy tha thi the aya ayi aayi aaya aai ai ata aati mg is was came mmol thii hay ہے تھا تھی آئی آیا آتی'.split(
    ' ',
  ),
);
const isVerb = (plain: string): boolean => verbs.has(plain);
