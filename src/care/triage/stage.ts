import { asciiDigits } from '../language/normalise.ts';
import type { Profile } from './judge.ts';
import { conceptId } from './lexicon.ts';
import type { Scan } from './scan.ts';

/** Stages of life that a rule may ask for. Several can be true at once. */
export const stageNames = [
  'pregnant',
  'pregnant-early',
  'pregnant-20',
  'pregnant-24',
  'pregnant-28',
  'preterm',
  'term',
  'postpartum',
  'maternal',
  'newborn',
  'not-pregnant',
  'under-18',
  'diabetic',
  'epileptic',
  'asthmatic',
  'heart-failure',
] as const;
export type StageName = (typeof stageNames)[number];

/** The stage of life a message is about: what the profile knows and what the message itself says. */
export interface Stage {
  readonly names: ReadonlySet<StageName>;
  readonly pregnantWeeks: number | null;
  readonly postpartumDays: number | null;
  /** The age in days of the baby spoken of. */
  readonly babyDays: number | null;
}

const [pregnantWord, deliveredWord, babyWord] = ['pregnant', 'delivered', 'baby'].map(conceptId) as [
  number,
  number,
  number,
];

const weeks =
  /(\d{1,2})\s*(?:w(?:ee)?ks?|weeks?|haft\w*|ہفت\S*)|(\d{1,2})\s*(?:wa|va|wan|vaan|واں|ویں)\s*(?:haft\w*|ہفت\S*)/i;
const months = /(\d)\s*(?:va|wa|wan|vaan|th|واں|ویں)?\s*(?:months?|mah\w*|maah|mheen\w*|ماہ|مہین\S*)/i;
const monthWords: readonly [RegExp, number][] = [
  [/\b(?:chhat[ae]|chat[ae]) ma|چھٹ[اےے]\S* م/i, 6],
  [/\bsa+tw?[ae]\w* ma|ساتو\S* م/i, 7],
  [/\ba+thw?[ae]\w* ma|آٹھو\S* م/i, 8],
  [/\bna*u?w[ae]\w* ma|نوا\S* م|نویں م|نو ماہ/i, 9],
  [/\bpa+nch\w* ma|پانچو\S* م/i, 5],
  [/\bcho+t[ha]\w* ma|چوتھ\S* م/i, 4],
];
const weekWords: readonly [RegExp, number][] = [
  [/ستائیسو/, 27],
  [/اٹھائیسو/, 28],
  [/تیسو/, 30],
  [/بتیسو/, 32],
  [/چونتیسو/, 34],
  [/چھتیسو/, 36],
];
const babyAge =
  /(\d{1,2}|ek|do|teen|char|chaar|panch|paanch|chhe|saat|das|چار|تین|دو|پانچ|ایک|چھ|سات|دس)\s*(day|days|din|دن|week|weeks|hafte|haftay|ہفتے|month|months|mahine|mahinay|mah|ماہ|مہینے)\s*(?:old|ka|ki|ke|کا|کی|کے|baby)/i;
const count: Record<string, number> = {
  ek: 1,
  do: 2,
  teen: 3,
  char: 4,
  chaar: 4,
  panch: 5,
  paanch: 5,
  chhe: 6,
  saat: 7,
  das: 10,
  ایک: 1,
  دو: 2,
  تین: 3,
  چار: 4,
  پانچ: 5,
  چھ: 6,
  سات: 7,
  دس: 10,
};
const newborn = /newborn|new born|nomolood|nomaulood|نومولود/i;

/** Reads the stage of life. */
export function stageOf(s: Scan, profile: Profile): Stage {
  const text = asciiDigits(s.text.slice(0, 2000));
  const says = (concept: number) => s.hits.has(concept);
  const babyDays = babyDaysOf(text, profile, says(babyWord));
  const delivered = says(deliveredWord) || profile.postpartumDays !== null;
  const told = babyDays === null ? weeksOf(text) : null;
  const context = says(pregnantWord) || profile.pregnantWeeks !== null;
  const pregnantWeeks = delivered ? null : context || told !== null ? (told ?? profile.pregnantWeeks) : null;
  const pregnant = !delivered && (pregnantWeeks !== null || says(pregnantWord));
  const w = pregnantWeeks;
  const names = new Set<StageName>();
  const add = (name: StageName, when: boolean) => when && names.add(name);
  add('pregnant', pregnant);
  add('not-pregnant', !pregnant);
  // An unknown week is taken for a late one where that is the graver reading.
  add('pregnant-early', pregnant && w !== null && w < 20);
  add('pregnant-20', pregnant && (w === null || w >= 20));
  add('pregnant-24', pregnant && (w === null || w >= 24));
  add('pregnant-28', pregnant && (w === null || w >= 28));
  add('preterm', pregnant && (w === null || w < 37));
  add('term', pregnant && w !== null && w >= 37);
  add('postpartum', delivered && (profile.postpartumDays === null || profile.postpartumDays <= 42));
  add('maternal', pregnant || names.has('postpartum'));
  add('newborn', babyDays !== null && babyDays < 60);
  add('under-18', profile.under18);
  add('diabetic', profile.conditions.includes('diabetes'));
  add('epileptic', profile.conditions.includes('epilepsy'));
  add('asthmatic', profile.conditions.includes('asthma'));
  add(
    'heart-failure',
    profile.conditions.some((c) => /heart.?failure/.test(c)),
  );
  return { names, pregnantWeeks: w, postpartumDays: delivered ? profile.postpartumDays : null, babyDays };
}

function babyDaysOf(text: string, profile: Profile, baby: boolean): number | null {
  const age = babyAge.exec(text);
  if (age && (baby || /old/i.test(age[0]))) {
    const n = count[age[1]!.toLowerCase()] ?? Number(age[1]);
    const unit = age[2]!.toLowerCase();
    const days = /^(d|دن)/.test(unit) ? n : /^(w|h|ہ)/.test(unit) ? n * 7 : n * 30;
    return days;
  }
  if (newborn.test(text)) return profile.postpartumDays ?? 0;
  const { postpartumDays } = profile;
  return postpartumDays !== null && postpartumDays < 60 ? postpartumDays : null;
}

function weeksOf(text: string): number | null {
  const w = weeks.exec(text);
  const n = w ? Number(w[1] ?? w[2]) : Number.NaN;
  // "2 hafte se" is a length of time, not a stage: fewer than four weeks are not written so.
  if (n >= 4 && n <= 44) return n;
  for (const [word, week] of weekWords) if (word.test(text)) return week;
  for (const [word, month] of monthWords) if (word.test(text)) return Math.round(month * 4.33);
  const m = months.exec(text);
  if (m && /(va|wa|wan|vaan|th|واں|ویں)\s*(months?|mah|ماہ|م)/i.test(m[0]) && Number(m[1]) <= 9)
    return Math.round(Number(m[1]) * 4.33);
  return null;
}
