import type { Cadence } from './medication.ts';

/** On which days a medicine is taken, as it was written. */
export interface Days {
  readonly every: Cadence;
  /** Of `days` and `month`, where more than one lies between. */
  readonly interval?: number;
  /** Of `weekdays`: ISO days, 1 for Monday, ascending. */
  readonly weekdays?: readonly number[];
  /** Of `week`: the ISO day, where one was named. */
  readonly weekday: number | null;
}

/** Finds a pattern in the text and remembers its words, which are no part of a name then. */
export interface Take {
  (pattern: RegExp): RegExpMatchArray[];
  /** Whether it is there, nothing being remembered. */
  has(pattern: RegExp): boolean;
}

/** A pattern of whole words, in any script. */
export const edge = (body: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${body})(?![\\p{L}\\p{N}])`, 'giu');

const numbers: readonly [number, string][] = [
  [1, '1|ek|aik|one|ایک'],
  [2, '2|do|two|دو'],
  [3, '3|teen|tin|three|تین'],
  [4, '4|char|chaar|four|چار'],
  [5, '5|paa?nch|five|پانچ'],
  [6, '6|chh?ai?|chhe|six|چھ'],
  [7, '7|saat|seven|سات'],
  [10, '10|das|dus|ten|دس'],
  [14, '14|chaudah?|chodah?|fourteen|چودہ'],
  [15, '15|pandr(?:a|ah|aa)|fifteen|پندرہ'],
];
const wordOf = numbers.map(([n, words]) => [n, new RegExp(`^(?:${words})$`, 'iu')] as const);

/** A count in digits or in the words people use with days and weeks. */
export const count = `\\d{1,3}|${numbers.map(([, words]) => words).join('|')}`;

/** The value of such a count; 0 where it is none. */
export function countOf(words: string): number {
  return /^\d+$/.test(words) ? Number(words) : (wordOf.find(([, word]) => word.test(words))?.[0] ?? 0);
}

const [n1] = numbers.map(([, words]) => `(?:${words})`);
const every = '(?:har|every|each|ہر)';
const often = '(?:bar|baar|dafa|dafaa|martaba|marteba|times?|بار|دفعہ|مرتبہ)';
const after = `(?: (?:ke |k |کے )?(?:baad|bad|بعد)| (?:mein|me|main|میں) (?:${n1}) ${often})?`;
const weeks = 'haft(?:e|ay|y|a|on)|weeks?|ہفت(?:ے|ہ|وں)';
const months = 'mahin(?:e|ay|y|a|on)|months?|مہین(?:ے|ہ|وں)|ماہ';

const everyDays = edge(`${every} (?<n>${count}) (?:din|dino|days?|دن)${after}`);
const everyWeeks = edge(`${every} (?<n>${count}) (?:${weeks})${after}`);
const everyMonths = edge(`${every} (?<n>${count}) (?:${months})${after}`);
const fortnight = edge('fortnightly|every fortnight|every (?:other|second) week|har doosre hafte|biweekly');

const named: readonly [Cadence, RegExp][] = [
  [
    'week',
    edge(
      `weekly|once (?:a|every) week|every week|ow|haft(?:e|ay|y|a) (?:mein|me|main|mai|m) ${n1}(?: ${often})?|har haft(?:e|ay|y|a)|ہفتے میں ${n1}(?: ${often})?|ہر ہفتے|ہفتہ وار`,
    ),
  ],
  [
    'month',
    edge(
      `monthly|once (?:a|every) month|every month|mahin(?:e|ay|y|a) (?:mein|me|main|mai|m) ${n1}(?: ${often})?|har mahin(?:e|ay|y|a)|مہینے میں ${n1}(?: ${often})?|ہر مہینے|ماہانہ`,
    ),
  ],
  [
    'alternate',
    edge(
      'eod|qod|alternate days?|every (?:other|second) day|har doosre din|(?:ek|aik|1) din chh?or(?: ?kar| ke)?|ایک دن چھوڑ(?: کر)?|ہر دوسرے دن',
    ),
  ],
];

/** The days of the week by full name and, where several stand together, in short. */
const weekdays: readonly (readonly [string, string])[] = [
  ['mondays?|peer|pir|somwar|پیر|سوموار', 'mon'],
  ['tuesdays?|mangal|منگل', 'tues?'],
  ['wednesdays?|budh|بدھ', 'wed'],
  ['thursdays?|jumm?e?raa?t|جمعرات', 'thu(?:rs?)?'],
  ['fridays?|jumm?ah?|jumm?ay|جمعہ|جمعے', 'fri'],
  ['saturdays?|saneechar|sanichar|hafta ke din|haft[ea] ko|ہفتہ کے دن|ہفتے کو|سنیچر', 'sat'],
  ['sundays?|itwaa?r|اتوار', 'sun'],
];
const fullNames = weekdays.map(([full]) => edge(full));
const anyNames = weekdays.map(([full, short]) => edge(`${full}|${short}`));
/** One day alone is a plan only where it says so: "Friday" may be the day on which something happened. */
const dayMarked = weekdays.map(([full]) => edge(`${every} (?:${full})|(?:mon|tues|wednes|thurs|fri|satur|sun)days`));

/** Whatever tells of days. */
export const dayPatterns: readonly RegExp[] = [
  ...[everyDays, everyWeeks, everyMonths, fortnight],
  ...named.map(([, pattern]) => pattern),
  ...anyNames,
];

/** The days that are named; every day where none are. */
export function readDays(take: Take): Days {
  const often = everyFew(take);
  if (often) return often;
  const cadence = named.find(([, pattern]) => take(pattern).length > 0)?.[0] ?? 'day';
  if (cadence === 'week') {
    const days = indexes(anyNames, take);
    return days.length > 1 ? onDays(days) : { every: 'week', weekday: days[0] ?? null };
  }
  if (cadence !== 'day') return { every: cadence, weekday: null };
  const days = matching(anyNames, take);
  if (days.length > 1) return onDays(indexes(anyNames, take));
  const [only] = matching(fullNames, take);
  const marked = only !== undefined && take(dayMarked[only - 1]!).length > 0;
  if (!marked) return { every: 'day', weekday: null };
  return { every: 'week', weekday: indexes(fullNames, take)[0] ?? only };
}

const onDays = (days: readonly number[]): Days =>
  days.length === 7 ? { every: 'day', weekday: null } : { every: 'weekdays', weekdays: days, weekday: null };

function everyFew(take: Take): Days | null {
  const n = (pattern: RegExp): number => countOf(take(pattern)[0]?.groups?.n ?? '');
  const days = n(everyDays) || n(everyWeeks) * 7 || (take(fortnight).length > 0 ? 14 : 0);
  if (days === 1) return { every: 'day', weekday: null };
  if (days === 2) return { every: 'alternate', weekday: null };
  if (days === 7) return { every: 'week', weekday: null };
  if (days > 0 && days <= 365) return { every: 'days', interval: days, weekday: null };
  const apart = n(everyMonths);
  if (apart === 1) return { every: 'month', weekday: null };
  return apart > 0 && apart <= 12 ? { every: 'month', interval: apart, weekday: null } : null;
}

/** The ISO days whose names stand there, without taking their words. */
function matching(patterns: readonly RegExp[], take: Take): number[] {
  return patterns.flatMap((pattern, i) => (take.has(pattern) ? [i + 1] : []));
}

function indexes(patterns: readonly RegExp[], take: Take): number[] {
  return patterns.flatMap((pattern, i) => (take(pattern).length > 0 ? [i + 1] : []));
}
