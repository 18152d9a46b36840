import type { Profile } from './judge.ts';
import { conceptId } from './lexicon.ts';
import type { Scan } from './scan.ts';
import { agesIn } from './timeWords.ts';

/** Stages of life that a rule may ask for. Several can be true at once. */
export const stageNames = [
  'pregnant',
  'pregnant-20',
  'pregnant-24',
  'pregnant-28',
  'preterm',
  'term',
  'postpartum',
  'maternal',
  'newborn',
  'newborn-home',
  'infant',
  'young-child',
  'not-pregnant',
  'under-18',
  'diabetic',
  'epileptic',
  'not-epileptic',
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

const words = {
  pregnant: conceptId('pregnant'),
  delivered: conceptId('delivered'),
  baby: conceptId('baby'),
  newborn: conceptId('newborn'),
  child: conceptId('child'),
  other: conceptId('other'),
  epilepsy: conceptId('epilepsy'),
  diabetes: conceptId('diabetes'),
  heart: conceptId('heart-patient'),
  bleeding: conceptId('bleeding'),
  units: ['week', 'month', 'day', 'year'].map(conceptId),
};

/** Six weeks after birth (facts §1.4), and the first two months of a baby (facts §1.5). */
const [postnatalDays, newbornDays, infantDays] = [42, 60, 100];

/** Reads the stage of life. An unknown week is taken for a late one: the graver reading. */
export function stageOf(s: Scan, profile: Profile): Stage {
  const says = (concept: number) => s.hits.get(concept)?.some((hit) => !hit.denied) ?? false;
  const aboutBaby = says(words.baby) || says(words.child) || says(words.newborn);
  const ages = words.units.some(says)
    ? agesIn(s.clear.text, {
        pregnant: says(words.pregnant) || profile.pregnantWeeks !== null,
        baby: aboutBaby,
        bleeding: says(words.bleeding),
      })
    : { weeks: null, babyDays: null };
  const home = profile.postpartumDays !== null && profile.postpartumDays < newbornDays ? profile.postpartumDays : null;
  const delivered = says(words.delivered) || profile.postpartumDays !== null;
  const babyDays = babyDaysOf();
  const told = aboutBaby && ages.babyDays !== null ? null : ages.weeks;
  const pregnant = !delivered && (says(words.pregnant) || profile.pregnantWeeks !== null || told !== null);
  const week = pregnant ? (told ?? profile.pregnantWeeks) : null;
  const from = (least: number) => pregnant && (week === null || week >= least);
  const postpartum = delivered && (profile.postpartumDays === null || profile.postpartumDays <= postnatalDays);
  const epileptic = profile.conditions.includes('epilepsy') || says(words.epilepsy);
  const maternal = pregnant || postpartum;
  const is: Record<StageName, boolean> = {
    pregnant,
    'not-pregnant': !pregnant,
    'pregnant-20': from(20),
    'pregnant-24': from(24),
    'pregnant-28': from(28),
    preterm: pregnant && (week === null || week < 37),
    term: pregnant && week !== null && week >= 37,
    postpartum,
    maternal,
    newborn: babyDays !== null && babyDays < newbornDays && (aboutBaby || says(words.other)),
    'newborn-home': home !== null,
    infant: babyDays !== null && babyDays >= newbornDays && babyDays < infantDays,
    'young-child': aboutBaby && !pregnant && (babyDays === null || babyDays < 5 * 365),
    'under-18': profile.under18,
    diabetic: profile.conditions.includes('diabetes') || says(words.diabetes),
    epileptic: epileptic && !maternal,
    'not-epileptic': !epileptic || maternal,
    asthmatic: profile.conditions.includes('asthma'),
    'heart-failure': says(words.heart) || profile.conditions.some((c) => /heart.?failure/.test(c)),
  };
  const names = new Set(stageNames.filter((name) => is[name]));
  return { names, pregnantWeeks: week, postpartumDays: postpartum ? (profile.postpartumDays ?? 0) : null, babyDays };

  function babyDaysOf(): number | null {
    if (ages.babyDays !== null && aboutBaby) return ages.babyDays;
    return says(words.newborn) ? (home ?? 0) : home;
  }
}
