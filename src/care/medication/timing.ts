import type { PlainTime } from '../words.ts';
import { type Days, dayPatterns, edge, readDays, type Take } from './cadence.ts';
import { type Course, coursePatterns, readCourse, readMeal } from './course.ts';

/** The hours at which the parts of a day are reminded of, unless the person names others (facts §4.1). */
export const hoursOf = { morning: '08:00', noon: '14:00', evening: '20:00', night: '22:00' } as const;
type Part = keyof typeof hoursOf;

/** When a medicine is taken, as it was written. */
export interface Timing extends Days {
  /** Ascending; empty for a medicine taken only when needed. */
  readonly times: readonly PlainTime[];
  /** How many at each of the times, where that was written. */
  readonly amounts?: readonly number[];
  /** How long it is taken, where that was said. */
  readonly course?: Course;
  readonly meal?: 'before' | 'after';
  /** What follows on a course whose times change on the way. */
  readonly follows?: readonly Stretch[];
  /** The words that said it, to be taken out of the name. */
  readonly words: readonly string[];
  /** A prescriber's notation (`1+0+1`, `BD`): nothing but a medicine is written like that. */
  readonly notation: boolean;
}

/** A part of a course; the last one may be without an end. */
export interface Stretch {
  readonly times: readonly PlainTime[];
  readonly amounts?: readonly number[];
  readonly course?: Course;
}

const n1 = '(?:1|ek|aik|one|ایک)';
const n2 = '(?:2|do|two|دو)';
const n3 = '(?:3|teen|tin|three|تین)';
const n4 = '(?:4|char|chaar|four|چار)';
const day = '(?:din (?:mein|me|main|mai|m)|rozana|roz|daily|a day|per day|دن میں|روزانہ)';
const often = '(?:bar|baar|dafa|dafaa|martaba|marteba|times?|بار|دفعہ|مرتبہ)';
const perDay = (n: string, ...more: string[]): RegExp =>
  edge([`${day} ${n} ${often}`, `${n} ${often} ${day}`, `${n} ${often} (?:a|per|every) day`, ...more].join('|'));

const asNeeded = edge(
  `prn|sos|(?:as|when|if) needed|only when needed|zaro?o?rat (?:par|pe|parne par|ho to)|jab zaro?o?rat ho|jab dard ho|ضرورت (?:پر|ہو تو|پڑنے پر)|جب ضرورت ہو|جب درد ہو`,
);

const counts: readonly [readonly Part[], RegExp, boolean][] = [
  [['morning', 'noon', 'evening', 'night'], edge('qid|qds'), true],
  [['morning', 'noon', 'evening'], edge('tds|tid'), true],
  [['morning', 'evening'], edge('bd|bid'), true],
  [['night'], edge('hs|nocte'), true],
  [['morning'], edge('od|qd'), true],
  [['morning', 'noon', 'evening', 'night'], perDay(n4, `${n4} times`), false],
  [['morning', 'noon', 'evening'], perDay(n3, 'thrice(?: daily| a day)?'), false],
  [['morning', 'evening'], perDay(n2, 'twice(?: daily| a day)?'), false],
  [['morning'], perDay(n1, 'once(?: daily| a day)?'), false],
];

const parts: readonly [Part, string][] = [
  ['morning', 'subah|subha|subh|sawere|savere|nasht(?:e|ay|a)|breakfast|morning|صبح|ناشتے'],
  ['noon', 'dopahar|dopeher|dophar|dupehr|dopehar|noon|lunch|afternoon|دوپہر'],
  ['evening', 'shaam|sham|shaam ko|evening|dinner|maghrib|شام'],
  ['night', 'raat|rat|night|bedtime|sote waqt|sone se pehle|رات|سوتے وقت'],
];
const anyPart = parts.map(([, words]) => words).join('|');
const clock = edge(
  `(?:(?<part>${anyPart})(?: (?:ko|ke|k|at|کو|کے))? )?(?:(?<h>[01]?\\d|2[0-3])[:.](?<m>[0-5]\\d)(?: ?(?<ap1>am|pm))?|(?<h2>1[0-2]|0?[1-9]) ?(?<ap2>am|pm)|(?<h3>1[0-2]|0?[1-9]) (?:baje|bajay|bjy|bje|o'?clock|بجے))`,
);
const everyFewHours = edge(
  'every (?<a>\\d{1,2}) ?(?:hours?|hrs?|h)|har (?<b>\\d{1,2}) ghant(?:e|ay|y|a)(?: baad)?|(?<c>\\d{1,2}) hourly|q(?<d>\\d{1,2})h|ہر (?<e>\\d{1,2}) گھنٹ(?:ے|ہ)(?: بعد)?',
);
const eachDay = edge('rozana|roz|daily|every day|har roz|روزانہ|ہر روز');
const partPatterns = parts.map(
  ([part, words]) => [part, edge(`(?:(?:${n1}|every|har|ہر) )?(?:${words})(?: (?:ko|میں|کو))?`)] as const,
);
const partOnly = new Map(parts.map(([part, words]) => [part, new RegExp(`^(?:${words})$`, 'iu')]));

const plusses = /(?<![\d+/])(?:1[/⁄]2|[\d½])(?: ?\+ ?(?:1[/⁄]2|[\d½])){2,3}(?![\d+])/gu;
/** `1-0-1` and `1 0 1`, in small counts: no date, no number of a phone. Three numbers apart need a zero or be alike. */
const count = '(?:1[/⁄]2|[0-2½])';
const ends = '(?! ?[\\p{N}+/–-]|\\.\\p{N})';
const dashes = new RegExp(`(?<![\\p{N}+/.–-])${count}(?: ?[–-] ?${count}){2,3}${ends}`, 'gu');
const spaces = new RegExp(
  `(?<![\\p{N}+/.–-]|(?<!\\p{N})(?:0\\p{N}*|\\p{N}) )(?=[12½/ ]*0|1 1 1)${count}(?: ${count}){2,3}${ends}`,
  'gu',
);

/** All of them as one: what it does not find, none of them does. */
const anyTiming = new RegExp(
  [
    ...dayPatterns,
    ...coursePatterns,
    ...[asNeeded, plusses, dashes, spaces, clock, everyFewHours, eachDay],
    ...counts.map(([, pattern]) => pattern),
    ...partPatterns.map(([, pattern]) => pattern),
  ]
    .map(({ source }) => source.replaceAll(/\(\?<\w+>/g, '(?:'))
    .join('|'),
  'iu',
);

/** The timing written in words that went through `plain`, or null where none is written. */
export function parseTiming(text: string): Timing | null {
  if (!anyTiming.test(text)) return null;
  const words: string[] = [];
  const find = (pattern: RegExp): RegExpMatchArray[] => [...text.matchAll(pattern)];
  const take: Take = Object.assign(
    (pattern: RegExp) => {
      const found = find(pattern);
      for (const match of found) words.push(match[0]);
      return found;
    },
    { has: (pattern: RegExp) => find(pattern).length > 0 },
  );
  const days = readDays(take);
  const course = readCourse(take);
  const meal = readMeal(take);
  const told = readTimes(take, days.every !== 'day' || course !== null);
  if (!told) return null;
  return { ...days, ...(course && { course }), ...(meal && { meal }), ...told, words };
}

type Times = Pick<Timing, 'times' | 'amounts' | 'notation'>;

/** At which times of the day, or null where none are written; `otherwise` once, where the days or the length were. */
function readTimes(take: Take, otherwise: boolean): Times | null {
  const at = (times: readonly PlainTime[], notation: boolean): Times => ({
    times: [...new Set(times)].sort(),
    notation,
  });
  if (take(asNeeded).length > 0) return at([], true);
  const plus = take(plusses)[0] ?? take(dashes)[0] ?? take(spaces)[0];
  if (plus && /[1-9½]/.test(plus[0])) return fromPlus(plus[0]);
  const clocks = take(clock).map(timeOf);
  if (clocks.length > 0) return at(clocks, false);
  const hourly = take(everyFewHours)[0];
  const gap = Number(Object.values(hourly?.groups ?? {}).find((g) => g !== undefined) ?? 0);
  if (gap && 24 % gap === 0) return at(everyHours(gap), true);
  const counted = counts.find(([, pattern]) => take(pattern).length > 0);
  const named = partPatterns.filter(([, pattern]) => take(pattern).length > 0).map(([part]) => hoursOf[part]);
  // "Once a day, at night": the named part of the day says when, the count only how often.
  if (named.length > 0 && (!counted || counted[0].length === named.length)) return at(named, counted?.[2] ?? false);
  if (counted)
    return at(
      counted[0].map((p) => hoursOf[p]),
      counted[2],
    );
  return otherwise || take(eachDay).length > 0 ? at([hoursOf.morning], false) : null;
}

/** `1+0+1`: how many in the morning, at noon and in the evening; with four numbers at night, too. */
function fromPlus(written: string): Times {
  const numbers = written.split(/ ?[+–-] ?| /).map((n) => (/^(?:1[/⁄]2|½)$/.test(n) ? 0.5 : Number(n)));
  const order: readonly Part[] =
    numbers.length === 4 ? ['morning', 'noon', 'evening', 'night'] : ['morning', 'noon', 'evening'];
  const taken = order.flatMap((part, i) => (numbers[i]! > 0 ? [[hoursOf[part], numbers[i]!] as const] : []));
  const amounts = taken.map(([, n]) => n);
  return {
    times: taken.map(([time]) => time),
    ...(amounts.some((n) => n !== 1) && { amounts }),
    notation: true,
  };
}

function everyHours(gap: number): PlainTime[] {
  const first = gap >= 12 ? 8 : 6;
  return Array.from({ length: 24 / gap }, (_, i) => `${String((first + i * gap) % 24).padStart(2, '0')}:00`);
}

function timeOf(match: RegExpMatchArray): PlainTime {
  const { h, m, ap1, h2, ap2, h3, part } = match.groups!;
  let hour = Number(h ?? h2 ?? h3);
  const half = ap1 ?? ap2;
  const is = (p: Part): boolean => part !== undefined && partOnly.get(p)!.test(part);
  // "Raat 9 baje" is 21:00 and "raat 12 baje" midnight; "9 baje" alone is the morning, "2 baje" the afternoon.
  const after =
    half === 'pm' || is('evening') || is('noon') || (is('night') && hour >= 6) || (!half && !part && !!h3 && hour < 6);
  if (after && hour < 12 && !(is('noon') && hour >= 10)) hour += 12;
  else if (hour === 12 && (half === 'am' || is('night') || is('morning'))) hour = 0;
  if (is('night') && hour === 24) hour = 0;
  return `${String(hour).padStart(2, '0')}:${m ?? '00'}`;
}
