import { plain } from '../language/plain.ts';
import { addDays, daysBetween } from '../plan/calendar.ts';
import { termDays } from '../plan/stage.ts';
import { folded } from '../readings/folded.ts';
import { numberWord } from '../readings/numberWords.ts';
import type { PlainDate } from '../words.ts';
import { daysAgo, findDate, resolve } from './dates.ts';
import type { Maternal } from './maternal.ts';

/** An estimated day of delivery and where it comes from, or why what was written cannot be one (facts §1.1). */
export type Dating =
  | { readonly edd: PlainDate; readonly from: NonNullable<Maternal['eddFrom']> }
  | { readonly refused: 'lmp-in-future' | 'lmp-too-long-ago' | 'due-date-out-of-range' | 'weeks-out-of-range' };

/** 44 weeks: no pregnancy is longer (facts §1.1). */
const longest = 308;

const lmpWords =
  /(?<!\p{L})(?:l\.?m\.?p\.?|last (?:menstrual )?periods?|periods?|menses|mahwari|mahvari|maahwari|haiz|hayz|mc|ماہواری|حیض|پیریڈ|پیریڈز)(?!\p{L})/u;
const eddWords =
  /(?<!\p{L})(?:e\.?d\.?d\.?|edc|due|due date|delivery (?:date|ki (?:tareekh|tarikh|date))|expected|ڈیلیوری کی تاریخ|متوقع|ڈیو ڈیٹ)(?!\p{L})/u;
const scanWords = /(?<!\p{L})(?:ultra ?sound|u\/?s|scan|sonography|الٹرا ?ساؤنڈ|سکین|اسکین)(?!\p{L})/u;

const weeksPattern =
  /(?<![\d/.])(\d{1,2})(?: ?\+ ?([0-6]))? ?(?:weeks?|wks?|w|haft[a-z]*|ہفت\S*|ہفتے)(?!\p{L})(?: (?:and |aur |اور )?([0-6]) (?:days?|din|دن))?/u;
const monthUnit = '(?:months?|mahin[a-z]*|mahin|maheen[a-z]*|mah|maah|مہین\\S*|ماہ)';
const monthNumber = new RegExp(
  `(?<![\\d/.])(\\d{1,2}) ?(?:st|nd|rd|th|va|wa|van|wan|vaan|waan|ween|wein|واں|ویں)? ?${monthUnit}(?!\\p{L})`,
  'u',
);
const ordinals: readonly RegExp[] = [
  'first|pehl[aei]|pahl[aei]|پہل\\S',
  'second|d(?:oo|u)sr[aei]|دوسر\\S',
  'third|t(?:ee|i)sr[aei]|تیسر\\S',
  'fourth|cho[wu]?th[aei]|chauth[aei]|چوتھ\\S',
  'fifth|pa+n?ch?[wv][a-z]+|پانچو\\S+',
  'sixth|ch+h?at+h?[aei]|چھٹ\\S',
  'seventh|sa+t[wv][a-z]+|ساتو\\S+',
  'eighth|a+th?[wv][a-z]+|آٹھو\\S+',
  'ninth|na+u?[wv][a-z]+|no[wv][a-z]+|نوا\\S|نوو\\S+|نویں',
].map((names) => new RegExp(`(?<!\\p{L})(?:${names}) ${monthUnit}(?!\\p{L})`, 'u'));

/**
 * Reads a date of the last period, a due date, weeks or a month of pregnancy from free words. `bare` where it was asked
 * for: then a date alone is read as a last period when past and as a due date when to come. Null where nothing is said.
 */
export function parseDating(text: string, today: PlainDate, bare = false): Dating | null {
  const words = withDigits(plain(text));
  const scan = scanWords.test(words);
  const written = findDate(words);
  if (eddWords.test(words) && written) return fromDueDate(nearest(written, today), today, scan);
  if (lmpWords.test(words)) {
    const ago = daysAgo(words);
    if (written) return fromLastPeriod(resolve(written, written.year ? '9999-12-31' : today), today);
    if (ago !== null) return fromLastPeriod(addDays(today, -ago), today);
  }
  const weeks = weeksPattern.exec(words);
  if (weeks) return fromAge(Number(weeks[1]) * 7 + Number(weeks[2] ?? weeks[3] ?? 0), today, scan ? 'scan' : 'lmp');
  const month = monthOf(words);
  if (month !== null) return fromMonth(month, today);
  if (written && (bare || scan)) {
    const due = nearest(written, today);
    if (due !== null && daysBetween(today, due) > 0) return fromDueDate(due, today, scan);
    return fromLastPeriod(resolve(written, today), today);
  }
  const alone = bare && /^\d$/.test(words) ? Number(words) : null;
  return alone ? fromMonth(alone, today) : null;
}

const counted = new RegExp(`(?<!\\p{L})(\\p{L}+)(?= (?:${monthUnit}|weeks?|wks?|haft[a-z]*|ہفت\\S*)(?!\\p{L}))`, 'gu');

/** "chhe mahine" and "six months" with their number in digits. */
function withDigits(words: string): string {
  return words.replace(counted, (word) => {
    const number = numberWord(word, folded(word));
    if (number?.is !== 'small') return word;
    // "Saat" (seven) sounds like "saath" (sixty), and no pregnancy is counted in sixties.
    return String(number.value === 60 ? 7 : number.value);
  });
}

/** A guess by the month: its middle. The seventh month is 26 to 30 weeks (facts §1.1). */
export function fromMonth(month: number, today: PlainDate): Dating {
  if (month < 1 || month > 9) return { refused: 'weeks-out-of-range' };
  return fromAge(Math.round((month - 0.5) * 30.44), today, 'month');
}

/** Whether a date from the first source may replace one from the second without being asked (facts §1.1). */
export function mayReplace(from: NonNullable<Maternal['eddFrom']>, known: Maternal['eddFrom']): boolean {
  const rank = { scan: 3, lmp: 2, month: 1 };
  return known === null || rank[from] >= rank[known];
}

function fromAge(days: number, today: PlainDate, from: NonNullable<Maternal['eddFrom']>): Dating {
  if (days < 7 || days > longest) return { refused: 'weeks-out-of-range' };
  return { edd: addDays(today, termDays - days), from };
}

function fromLastPeriod(lmp: PlainDate | null, today: PlainDate): Dating | null {
  if (lmp === null) return null;
  const days = daysBetween(lmp, today);
  if (days < 0) return { refused: 'lmp-in-future' };
  return days > longest ? { refused: 'lmp-too-long-ago' } : { edd: addDays(lmp, termDays), from: 'lmp' };
}

function fromDueDate(edd: PlainDate | null, today: PlainDate, scan: boolean): Dating | null {
  if (edd === null) return null;
  const days = daysBetween(today, edd);
  return days < termDays - longest || days > termDays
    ? { refused: 'due-date-out-of-range' }
    : { edd, from: scan ? 'scan' : 'lmp' };
}

/** A due date without its year is the one that is at most four weeks past, else the next. */
function nearest(date: NonNullable<ReturnType<typeof findDate>>, today: PlainDate): PlainDate | null {
  if (date.year !== null) return resolve(date, today);
  const next = resolve(date, addDays(today, 366));
  if (next === null) return null;
  const before = resolve(date, today);
  return before !== null && daysBetween(before, today) <= longest - termDays ? before : next;
}

function monthOf(words: string): number | null {
  const ordinal = ordinals.findIndex((p) => p.test(words));
  if (ordinal >= 0) return ordinal + 1;
  const found = monthNumber.exec(words);
  return found ? Number(found[1]) : null;
}
