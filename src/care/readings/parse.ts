import { bloodPressures } from './bloodPressure.ts';
import { bareGlucoseAt, glucoseAt } from './glucose.ts';
import { meterWords } from './meterWords.ts';
import { type Found, freeNumber, type Page, pageOf } from './page.ts';
import { type Reading, type ReadingKind, readingKinds } from './reading.ts';
import { bareTemperatureAt, vitalAt } from './vitals.ts';

const digit = /[0-9\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/;
/** Words without which a message that holds no digit holds no reading either. */
const spokenOf =
  /sug[ae]r|shug|gluco|b\.?p\b|pressure|over|bata|fasting|random|bukhar|fever|temp|oxyg|saturat|pulse|meter|upp?[ae]r|شوگر|گلوکو|بی\s?پی|پریشر|بٹا|بخار|آکسیجن|نبض|میٹر|اوپر/i;
/** How many items before a number, and after it, its cue may stand. */
const reach = { before: 8, after: 3 };

/**
 * Every value a person measured, in the order written, with the words as written (facts §3.7, §3.8). What cannot be told
 * apart, is outside the soft range or was swapped is not `certain`: it is asked about, and the rules judge it before that.
 * Phones, dates, doses, prices and scores are no readings. Cost is linear in the text, and next to nothing without digits.
 */
export function parseReadings(text: string): Reading[] {
  if (!digit.test(text) && !spokenOf.test(text)) return [];
  const page = pageOf(text);
  const found: Found[] = bloodPressures(page);
  for (let i = 0; i < page.items.length; i += 1) {
    if (!freeNumber(page, i)) continue;
    const reading =
      governed(page, i) ??
      listed(page, i, found.at(-1)?.reading) ??
      bareGlucoseAt(page, i) ??
      bareTemperatureAt(page, i);
    if (!reading) continue;
    page.used[i] = true;
    found.push({ at: i, reading });
  }
  found.push(...meterWords(page));
  return found.sort((a, b) => a.at - b.at).map((f) => f.reading);
}

/** The reading that the nearest fitting cue makes of a number: before it as far as the last reading, else just after it. */
function governed(page: Page, i: number): Reading | null {
  for (let k = i - 1; k >= 0 && i - k <= reach.before; k -= 1) {
    if (page.items[k]!.is === 'number' && page.used[k]) break;
    const reading = page.used[k] ? null : readingBy(page, i, k);
    if (reading) return reading;
  }
  for (let k = i + 1; k < page.items.length && k - i <= reach.after; k += 1) {
    if (freeNumber(page, k)) return null;
    const reading = readingBy(page, i, k);
    if (!reading) continue;
    // "88 pulse 98 oxygen": the cue after a number is that number's own.
    page.used[k] = true;
    return reading;
  }
  return null;
}

function readingBy(page: Page, i: number, k: number): Reading | null {
  const cue = page.cues[k];
  if (cue === 'glucose') return glucoseAt(page, i, k);
  // "FBS 130", "random 310" beside other words go by `bareGlucoseAt`.
  return isKind(cue) && cue !== 'blood-pressure' ? vitalAt(page, cue, i, k) : null;
}

const isKind = (cue: unknown): cue is ReadingKind => readingKinds.includes(cue as ReadingKind);

const joiners = /^(aur|or|phir|and|then|to|se|tak|اور|پھر|سے)$/;

/** "sugar 180, 210 aur 250", "130 fasting 210 pp": what is listed after a glucose is another one. */
function listed(page: Page, i: number, last: Reading | undefined): Reading | null {
  if (last?.kind !== 'glucose' || freeNumber(page, i)!.value < 40) return null;
  for (let k = i - 1; k >= 0 && i - k <= 3; k -= 1) {
    const item = page.items[k]!;
    if (item.is === 'number') return page.used[k] ? glucoseAt(page, i, k) : null;
    if (!page.used[k] && !joiners.test(item.plain)) return null;
  }
  return null;
}
