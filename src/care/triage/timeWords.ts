import { asciiDigits } from '../language/normalise.ts';

/** How far along a pregnancy is and how old a baby is, as a message says it: "33 haftay", "satwan mah", "4 din ka beta". */
export interface Ages {
  readonly weeks: number | null;
  readonly babyDays: number | null;
}

/** Longer than any sentence; what comes after is not about the stage of life. */
const looksAt = 1500;
const weeksInMonth = 4.33;

const numbers: readonly [string, number][] = [
  ['ek|aik|one|ایک', 1],
  ['do|two|دو', 2],
  ['teen|tin|three|تین', 3],
  ['char|chaar|four|چار', 4],
  ['panch|paanch|five|پانچ', 5],
  ['chhe|che|chay|six|چہ|چہے', 6],
  ['saat|sat|seven|سات', 7],
  ['aath|ath|eight|آٹہ', 8],
  ['nau|no|nine|نو', 9],
  ['das|dus|ten|دس', 10],
  ['derh|dairh|ڈیڑہ', 1.5],
];
const ordinals: readonly [RegExp, number][] = [
  [/^(?:chauth|choth|چوتہ)/, 4],
  [/^(?:pa+nchw|pa+nchv|پانچو)/, 5],
  [/^(?:chha?t|chata|chhat|چہٹ)/, 6],
  [/^(?:sa+tw|sa+tv|ساتو)/, 7],
  [/^(?:a+thw|a+thv|آٹہو)/, 8],
  [/^(?:na+w|nauw|navv?w|nawan|نوا|نوی)/, 9],
];
const weekOrdinals: readonly [string, number][] = [
  ['چوبیسو', 24],
  ['پچیسو', 25],
  ['چہبیسو', 26],
  ['ستائیسو', 27],
  ['اٹہائیسو', 28],
  ['انتیسو', 29],
  ['تیسو', 30],
  ['اکتیسو', 31],
  ['بتیسو', 32],
  ['تینتیسو', 33],
  ['چونتیسو', 34],
  ['پینتیسو', 35],
  ['چہتیسو', 36],
  ['سینتیسو', 37],
  ['اڑتیسو', 38],
  ['انتالیسو', 39],
  ['چالیسو', 40],
];

/** "mahina naawan", "مہینہ آٹہواں": the month first. */
const monthFirst = /(?:mahin\p{L}*|maheen\p{L}*|mheen\p{L}*|maah?|month|مہین\p{L}*|ماہ)\s+(\p{L}[\p{L}\p{M}]+)/giu;
/** Numbers to forty in Roman Urdu and Urdu, by their sound. */
const more: readonly [string, number][] = [
  ['gyarah|giyarah|gyara|گیارہ|eleven', 11],
  ['barah|bara|بارہ|twelve', 12],
  ['terah|tera|تیرہ|thirteen', 13],
  ['chaudah|chauda|چودہ|fourteen', 14],
  ['pandrah|pandra|پندرہ|fifteen', 15],
  ['solah|sola|سولہ|sixteen', 16],
  ['satrah|سترہ|seventeen', 17],
  ['atharah|athara|اٹہارہ|eighteen', 18],
  ['unnis|unees|انیس|nineteen', 19],
  ['bees|بیس|twenty', 20],
  ['ikkis|ikees|اکیس', 21],
  ['bais|baees|بائیس', 22],
  ['tais|teis|تئیس', 23],
  ['chaubis|chobis|چوبیس', 24],
  ['pachis|pachees|پچیس', 25],
  ['chabbis|chhabbis|چہبیس', 26],
  ['sattais|satais|ستائیس', 27],
  ['athais|atthais|اٹہائیس', 28],
  ['untis|unattis|انتیس', 29],
  ['tees|تیس|thirty', 30],
  ['iktis|ikattis|اکتیس', 31],
  ['battis|batees|بتیس', 32],
  ['taintis|tentees|تینتیس', 33],
  ['chauntis|chontees|چونتیس', 34],
  ['paintis|paintees|پینتیس', 35],
  ['chattis|chattees|چہتیس', 36],
  ['saintis|saintees|سینتیس', 37],
  ['artis|artees|اڑتیس', 38],
  ['untalis|untalees|انتالیس', 39],
  ['chalis|chalees|چالیس|forty', 40],
];

const number = new Map([...numbers, ...more].flatMap(([all, n]) => all.split('|').map((word) => [word, n] as const)));
const unit =
  /([\p{L}\p{M}]+|\d{1,2}(?:\.\d)?)\s*-?\s*(?:(th|st|nd|rd|va|wa|vaan|vein|ven|wan|wen|wein|vi|wi|vin|واں|ویں|وا)\s*)?(weeks?|wks?|haft\p{L}*|hft\p{L}*|ہفت\p{L}*|months?|mah|maah|mahin\p{L}*|mheen\p{L}*|maheen\p{L}*|مہین\p{L}*|ماہ|days?|din|roz|دن|روز|saal|sal|years?|yrs?|سال)(?!\p{L})/giu;
/** "for 6 weeks", "2 hafte se", "3 months ago": a length of time, not a stage. */
const span = /^\s*(?:se|say|ago|pehle|pehlay|phle|baad|bad|later|before|tak|until|from now|سے|پہلے|بعد|تک)(?!\p{L})/iu;
const spanBefore = /(?:since|for|past|last|pichle|pichlay|every|after|within|har|پچہلے|ہر)\s*$/iu;
/** "bleeding at 6 months": of a pregnancy, where no child is spoken of. */
const at = /(?:^|\s)at\s*$/i;
const old = /^\s*-?\s*(?:old|ka|ki|ke|baby|newborn|son|daughter|کا|کی|کے)(?!\p{L})/iu;
const mother =
  /^\s*(?:ki|کی)\s*(?:hun|hoon|hu|hn|thi|pregnant|hamla|hamila|ہوں|تہی|حاملہ)(?!\p{L})|^\s*(?:pregnant|pregnancy|preg|hamla|hamila|ka hamal|حاملہ|کا حمل)/iu;

/** Reads both, the first of each. `pregnant`, `baby` and `bleeding` when the message speaks of it. Linear in a bounded beginning. */
export function agesIn(
  written: string,
  { pregnant, baby, bleeding }: { pregnant: boolean; baby: boolean; bleeding: boolean },
): Ages {
  // Both forms of he are written for one another, and here is only one of them.
  const text = asciiDigits(written.slice(0, looksAt)).replaceAll('ھ', 'ہ');
  let [weeks, babyDays]: [number | null, number | null] = [null, null];
  for (const [, word] of text.matchAll(monthFirst)) {
    const nth = nthOf(word!, 30);
    if (nth !== null) weeks ??= Math.round(nth * weeksInMonth);
  }
  for (const match of text.matchAll(unit)) {
    const [whole, count, ordinal, name] = match as unknown as [string, string, string | undefined, string];
    const [before, after] = [text.slice(0, match.index), text.slice(match.index + whole.length)];
    const days = daysOf(name);
    const nth = ordinal !== undefined ? Number(count) : nthOf(count, days);
    if (nth !== null) {
      if (days === 7 || days === 30) weeks ??= inRange(days === 7 ? nth : Math.round(nth * weeksInMonth));
      continue;
    }
    const n = /^\d/.test(count) ? Number(count) : (number.get(count.toLowerCase()) ?? null);
    if (n === null) continue;
    const carries = mother.test(after);
    if (!carries && old.test(after)) babyDays ??= Math.round(n * days);
    else if (carries || !(span.test(after) || spanBefore.test(before))) {
      if (baby && !pregnant && !carries && days <= 7 && n * days < 60) babyDays ??= Math.round(n * days);
      else if (days === 7 && n >= 4) weeks ??= inRange(Math.round(n));
      else if (days === 30 && (carries || pregnant || (bleeding && !baby && at.test(before))) && n <= 9)
        weeks ??= Math.round(n * weeksInMonth);
    }
  }
  return { weeks, babyDays };
}

const inRange = (weeks: number): number | null => (weeks >= 1 && weeks <= 44 ? weeks : null);

function nthOf(word: string, days: number): number | null {
  const lower = word.toLowerCase();
  if (days === 7) return weekOrdinals.find(([start]) => lower.startsWith(start))?.[1] ?? null;
  return days === 30 ? (ordinals.find(([shape]) => shape.test(lower))?.[1] ?? null) : null;
}

function daysOf(name: string): number {
  if (/^(?:w|h|ہ)/i.test(name)) return 7;
  if (/^(?:m|م)/i.test(name) || name === 'ماہ') return 30;
  return /^(?:d|r|د|ر)/i.test(name) ? 1 : 365;
}
