import { folded } from './folded.ts';
import { hasCue } from './glucose.ts';
import type { WordItem } from './items.ts';
import { evidenceOf, type Found, type Page } from './page.ts';
import type { Reading } from './reading.ts';

/** What a meter that shows HI or LO has at least, or at most, measured, mg/dL (facts §3.2). */
const meterHigh = 600;
const meterLow = 20;
/**
 * A meter that shows HI or LO instead of a number (facts §3.2), the first of a message. "sugar lo", "sugar hi" in small
 * letters say other things, and so they count only where a meter shows them.
 */
export function meterWords(page: Page): Found[] {
  for (let i = 0; i < page.items.length; i += 1) {
    const item = page.items[i]!;
    const shown = item.is === 'word' ? displayed(page, i, item) : null;
    if (!shown || !isDisplay(page, i, item as WordItem, shown)) continue;
    const from = nameOfMeter(page, i);
    return [{ at: i, reading: meterReading(shown.high, evidenceOf(page, from, i + shown.items - 1)) }];
  }
  return [];
}

interface Displayed {
  readonly high: boolean;
  /** How many items it takes: "HI", "H I", "ایچ آئی". */
  readonly items: number;
  /** Spelled out as "high": a display too, where nothing else is said with it. */
  readonly spelled: boolean;
}

const pairs: readonly [string, string, boolean][] = [
  ['h', 'i', true],
  ['l', 'o', false],
  ['ایچ', folded('آئی'), true],
  ['ایل', 'او', false],
];

function displayed(page: Page, i: number, { plain }: WordItem): Displayed | null {
  if (plain === 'hi' || plain === 'lo') return { high: plain === 'hi', items: 1, spelled: false };
  if (/^(high|low|ہای|ہائی|لو)$/.test(plain)) return { high: !/^(low|لو)$/.test(plain), items: 1, spelled: true };
  const pair = pairs.find(([first, second]) => first === plain && wordIs(page, i + 1, second));
  return pair ? { high: pair[2], items: 2, spelled: false } : null;
}

function isDisplay(page: Page, i: number, item: WordItem, { items, spelled }: Displayed): boolean {
  const near = (cue: Page['cues'][number], width: number) => hasCue(page, i - width, i + width + 1, cue);
  const meter = near('meter', 6);
  if (near('blood-pressure', 4) && !near('glucose', 6)) return false;
  if (!meter && !near('glucose', 6)) return false;
  if (items === 2 && /[\u0600-\u06ff]/.test(item.raw)) return true;
  const shows = near('shows', 3);
  if (spelled) return meter && shows && isLast(page, i) && !page.items.some((other) => other.is === 'number');
  if (/^(HI|LO|H|L)$/.test(item.raw)) return shows || !isShouted(page.text);
  return meter && shows;
}

/** "shows high", "high likha hai", and not "shows high sugar these days". */
function isLast(page: Page, i: number): boolean {
  const next = page.items[i + 1];
  return (
    next === undefined || page.cues[i + 1] === 'shows' || (next.is === 'word' && /^(hai|he|h|ہے)$/.test(next.plain))
  );
}

/** Where the words about the meter begin. */
function nameOfMeter(page: Page, i: number): number {
  for (let k = Math.max(0, i - 6); k < i; k += 1) if (page.cues[k] === 'meter' || page.cues[k] === 'glucose') return k;
  return i;
}

function meterReading(high: boolean, evidence: string): Reading {
  const context = high ? 'meter-high' : 'meter-low';
  const value = high ? meterHigh : meterLow;
  return { kind: 'glucose', value, second: null, unit: 'mg/dL', context, certain: true, evidence };
}

function wordIs(page: Page, i: number, plain: string): boolean {
  const item = page.items[i];
  return item?.is === 'word' && item.plain === plain;
}

/** Written in capitals throughout, so that capitals say nothing. */
const isShouted = (text: string): boolean => text.length > 12 && text === text.toUpperCase();
