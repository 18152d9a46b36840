import { addDays, addMonths } from '../plan/calendar.ts';
import type { PlainDate } from '../words.ts';
import { count, countOf, edge, type Take } from './cadence.ts';

/** How long a medicine is taken, as it was written. */
export interface Course {
  readonly n: number;
  readonly unit: 'day' | 'week' | 'month';
}

const until = 'tak|ke liye|kay liye|k liye|ka course|تک|کے لیے|کے لئے|کیلئے|کیلیے';
/** "7 din se" is since when, "7 din baad" is later, "2 din mein" and "ek din chhor kar" how often. */
const noCourse =
  '(?! ?(?:mein|me|main|mai|m|se|say|baad|bad|pehle|pehlay|ago|chh?or\\p{L}*|میں|سے|بعد|پہلے|چھوڑ)(?!\\p{L}))';
const notEvery = '(?<!(?:har|every|each|ہر) )';
const inDays = edge(
  `(?:for |x ?|× ?)?${notEvery}(?<n>${count}) ?(?:din|dino|days?|دن)${noCourse}(?: (?:${until}))?|x ?(?<short>\\d{1,3}) ?d|(?<r>${count}) (?:roz|روز) (?:${until})`,
);
const week = 'weeks?|haft(?:e|ay|y|a|on)|ہفت(?:ے|ہ|وں)';
const month = 'months?|mahin(?:e|ay|y|a|on)|مہین(?:ے|ہ|وں)|ماہ';
const lasting = (unit: string): RegExp =>
  edge(`(?:for|x|×) ?(?<a>${count}) (?:${unit})|${notEvery}(?<b>${count}) (?:${unit}) (?:${until})`);
const inWeeks = lasting(week);
const inMonths = lasting(month);

export const coursePatterns: readonly RegExp[] = [inDays, inWeeks, inMonths];

/** The length of a course, or null where none is written. */
export function readCourse(take: Take): Course | null {
  const n = (pattern: RegExp): number => {
    const groups = Object.values(take(pattern)[0]?.groups ?? {});
    return countOf(groups.find((g) => g !== undefined) ?? '');
  };
  for (const [unit, pattern] of [
    ['month', inMonths],
    ['week', inWeeks],
    ['day', inDays],
  ] as const) {
    const found = n(pattern);
    if (found > 0 && found <= 366) return { n: found, unit };
  }
  return null;
}

/** The last day of a course that begins on that day. */
export function lastDayOf(startsOn: PlainDate, { n, unit }: Course): PlainDate {
  const next = unit === 'month' ? addMonths(startsOn, n) : addDays(startsOn, unit === 'week' ? 7 * n : n);
  return addDays(next, -1);
}

const beforeFood = edge(
  'ac|khaa?li pa?ei?t|nihar mun\\p{L}*|(?:on an )?empty stomach|before (?:food|meals?|breakfast|lunch|dinner|eating)|(?:kha+n[ae]y?|nasht[ae]y?) (?:se )?pehl[ae]y?|خالی پیٹ|نہار منہ|(?:کھانے|ناشتے) سے پہلے',
);
const afterFood = edge(
  'pc|(?:after|with) (?:food|meals?|breakfast|lunch|dinner|eating)|(?:kha+n[ae]y?|nasht[ae]y?) (?:ke |k |kay )?(?:baad|bad|sath|saath)|(?:کھانے|ناشتے) کے (?:بعد|ساتھ)',
);

/** Before or after food (FHIR `AC`, `PC`; facts §4.1), or null. */
export function readMeal(take: Take): 'before' | 'after' | null {
  if (take(beforeFood).length > 0) return 'before';
  return take(afterFood).length > 0 ? 'after' : null;
}
