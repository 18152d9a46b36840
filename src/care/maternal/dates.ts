import { addDays, daysBetween } from '../plan/calendar.ts';
import type { PlainDate } from '../words.ts';

/** Month names as people write them; each list's place is the month's number less one. */
const months: readonly string[] = [
  'january|jan|janwari|januari|جنوری',
  'february|feb|farwari|farvari|فروری',
  'march|mar|مارچ',
  'april|apr|aprail|اپریل',
  'may|mai|مئی',
  'june|jun|جون',
  'july|jul|julai|جولائی',
  'august|aug|agast|اگست',
  'september|sept|sep|sitambar|ستمبر',
  'october|oct|aktoobar|اکتوبر',
  'november|nov|نومبر',
  'december|dec|disambar|دسمبر',
];
const monthName = `(?<name>${months.join('|')})`;
const monthPatterns = months.map((names) => new RegExp(`^(?:${names})$`, 'u'));
const patterns = [
  /(?<![\d/.-])(?<d>\d{1,2}) ?[/.-] ?(?<m>\d{1,2})(?: ?[/.-] ?(?<y>\d{4}|\d{2}))?(?![\d/.-]*\d)/u,
  new RegExp(
    `(?<![\\d])(?<d>\\d{1,2})(?:st|nd|rd|th)?(?: of| ki| ko)? ${monthName}(?![\\p{L}])(?:,? (?<y>\\d{4}))?`,
    'u',
  ),
  new RegExp(`(?<![\\p{L}])${monthName} (?<d>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,? (?<y>\\d{4}))?`, 'u'),
  /(?<![\d])(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})(?!\d)/u,
];

/** A day as it was written, day first (facts §1.1); the year is null where none was written. */
export interface WrittenDate {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
}

/** The first date in words that went through `plain`, or null. A day that no month has is none. */
export function findDate(words: string): WrittenDate | null {
  for (const pattern of [patterns[3]!, ...patterns.slice(0, 3)]) {
    const groups = pattern.exec(words)?.groups;
    if (!groups) continue;
    const day = Number(groups.d);
    const month = groups.m ? Number(groups.m) : monthPatterns.findIndex((p) => p.test(groups.name ?? '')) + 1;
    const year = groups.y ? Number(groups.y.length === 2 ? `20${groups.y}` : groups.y) : null;
    if (month >= 1 && month <= 12 && day >= 1 && day <= 31) return { day, month, year };
  }
  return null;
}

/** That date in the year that was written, or the latest one that is not after `latest`; null where no such day exists. */
export function resolve(date: WrittenDate, latest: PlainDate): PlainDate | null {
  const lastYear = Number(latest.slice(0, 4));
  if (date.year !== null) return toPlain(date, date.year);
  // Four years back at most: a 29 February without its year.
  for (let year = lastYear; year > lastYear - 5; year -= 1) {
    const found = toPlain(date, year);
    if (found !== null && daysBetween(found, latest) >= 0) return found;
  }
  return null;
}

const agoUnits: readonly [RegExp, number][] = [
  [/(\d{1,3}) (?:days?|din|roz|دن) (?:ago|pehle|pehlay|pahle|qabl|پہلے|قبل)/u, 1],
  [/(\d{1,2}) (?:weeks?|haft[a-z]*|ہفت\S*) (?:ago|pehle|pehlay|pahle|qabl|پہلے|قبل)/u, 7],
  [/(\d{1,2}) (?:months?|mahin[a-z]*|maah|مہین\S*|ماہ) (?:ago|pehle|pehlay|pahle|qabl|پہلے|قبل)/u, 30.44],
];
const near: readonly [RegExp, number][] = [
  [/(?<!\p{L})(?:aaj|aj|today|just now|abhi|آج|ابھی)(?!\p{L})/u, 0],
  [/(?<!\p{L})(?:day before yesterday|parso|parson|پرسوں)(?!\p{L})/u, 2],
  [/(?<!\p{L})(?:kal|yesterday|last night|کل)(?!\p{L})/u, 1],
];

/** How many days ago something was, by words such as "kal", "2 hafte pehle", "3 days ago"; null where none say. */
export function daysAgo(words: string): number | null {
  for (const [pattern, days] of agoUnits) {
    const found = pattern.exec(words);
    if (found) return Math.round(Number(found[1]) * days);
  }
  return near.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** The past day that words speak of, at most so many days back; today where they name none or none that fits. */
export function pastDay(words: string, today: PlainDate, most: number): PlainDate {
  const ago = daysAgo(words);
  if (ago !== null) return addDays(today, -Math.min(ago, most));
  const written = findDate(words);
  const found = written && resolve(written, today);
  if (!found) return today;
  const back = daysBetween(found, today);
  return back >= 0 && back <= most ? found : today;
}

function toPlain({ day, month }: WrittenDate, year: number): PlainDate | null {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return new Date(`${text}T00:00Z`).getUTCDate() === day ? text : null;
}
