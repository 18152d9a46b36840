import type { Again, Family, Instrument, InstrumentId } from './instrument.ts';

/**
 * Every instrument, by its id. Scoring, cut-offs and mandatory rules are those of facts §2.1, licences §2.2, intervals §2.2,
 * codes §8. A cut-off that is changed here changes `version`.
 */
const pfizer =
  'Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from ' +
  'Pfizer Inc. No permission required to reproduce, translate, display or distribute.';

/** Our own Urdu and Roman Urdu are no validated translations; the English is the published text. */
const ownTranslation = { en: true, ur: false, 'ur-Latn': false } as const;

const days = [0, 1, 2, 3] as const;

/** Every 2 to 4 weeks until well, then every 3 months for a year (facts §2.2); sooner within it the higher the score. */
const untilWell = (highest: number): Again => ({
  since: { from: 10, to: highest },
  every: [
    { from: 15, to: highest, days: 14 },
    { from: 5, to: 14, days: 28 },
  ],
  well: { below: 5, days: 91, times: 4 },
});

const phq = {
  version: '1',
  family: 'phq',
  choices: days,
  scale: 'days',
  reversed: [],
  times: 1,
  recallDays: 14,
  higherIsWorse: true,
  licence: pfizer,
  validated: ownTranslation,
} as const;

const gad = { ...phq, family: 'gad' } as const;

/** Asked first: a screen of two items, which the whole instrument follows from 3 on (facts §2.1). */
const two = {
  items: 2,
  bands: [
    { id: 'negative', from: 0 },
    { id: 'positive', from: 3 },
  ],
  mostMissing: 0,
  human: [],
  flags: [],
  difficulty: false,
  meaningfulChange: null,
  remissionBelow: null,
  // The plans ask it again: each trimester, every three months in long-term illness (facts §2.2).
  again: null,
} as const;

export const instruments: Readonly<Record<InstrumentId, Instrument>> = {
  'phq-2': {
    ...phq,
    ...two,
    id: 'phq-2',
    title: 'PHQ-2',
    leadsTo: { from: 3, to: 6, instrument: 'phq-9' },
    loinc: { panel: '55757-9', total: '55758-7' },
    source: 'facts §2.1: items 1 and 2 of the PHQ-9, 0-6, positive from 3',
  },
  'phq-9': {
    ...phq,
    id: 'phq-9',
    title: 'PHQ-9',
    items: 9,
    bands: [
      { id: 'minimal', from: 0 },
      { id: 'mild', from: 5 },
      { id: 'moderate', from: 10 },
      { id: 'moderately-severe', from: 15 },
      { id: 'severe', from: 20 },
    ],
    // At most a fifth missing: one of nine (facts §2.1).
    mostMissing: 1,
    leadsTo: null,
    human: [
      { from: 20, to: 27, urgency: 'urgent' },
      { from: 10, to: 19, urgency: 'soon' },
    ],
    // Item 9, whatever the total. Graver for a mother and a minor (facts §7.2, SUI_PASSIVE).
    flags: [{ item: 9, from: 1, concern: 'suicide-passive', urgency: 'urgent', graver: 'emergency' }],
    difficulty: true,
    meaningfulChange: 5,
    remissionBelow: 5,
    again: untilWell(27),
    loinc: { panel: '44249-1', total: '44261-6' },
    source: 'facts §2.1: nine items, 0-27; from 10 on probable depression; item 9 at once',
  },
  'gad-2': {
    ...gad,
    ...two,
    id: 'gad-2',
    title: 'GAD-2',
    leadsTo: { from: 3, to: 6, instrument: 'gad-7' },
    loinc: null,
    source: 'facts §2.1: items 1 and 2 of the GAD-7, 0-6, positive from 3',
  },
  'gad-7': {
    ...gad,
    id: 'gad-7',
    title: 'GAD-7',
    items: 7,
    bands: [
      { id: 'minimal', from: 0 },
      { id: 'mild', from: 5 },
      { id: 'moderate', from: 10 },
      { id: 'severe', from: 15 },
    ],
    mostMissing: 1,
    leadsTo: null,
    human: [{ from: 10, to: 21, urgency: 'soon' }],
    flags: [],
    difficulty: false,
    meaningfulChange: null,
    remissionBelow: null,
    again: untilWell(21),
    loinc: { panel: '69737-5', total: '70274-6' },
    source: 'facts §2.1: seven items, 0-21; from 10 on to be referred',
  },
  'who-5': {
    id: 'who-5',
    title: 'WHO-5',
    version: '1',
    family: 'who',
    items: 5,
    choices: [5, 4, 3, 2, 1, 0],
    scale: 'time',
    reversed: [],
    times: 4,
    recallDays: 14,
    bands: [
      { id: 'very-low', from: 0 },
      { id: 'low', from: 29 },
      { id: 'good', from: 51 },
    ],
    mostMissing: 0,
    higherIsWorse: false,
    leadsTo: { from: 0, to: 50, instrument: 'phq-2' },
    human: [{ from: 0, to: 28, urgency: 'soon' }],
    flags: [],
    difficulty: false,
    meaningfulChange: 10,
    remissionBelow: null,
    again: { since: null, every: [{ from: 0, to: 100, days: 28 }], well: null },
    loinc: null,
    source: 'facts §2.1: five items, the sum times 4; up to 50 a depression screen, up to 28 likely depression',
    licence:
      'WHO-5 Well-Being Index, © World Health Organization, CC BY-NC-SA 3.0 IGO: not for commercial use. The Urdu and Roman ' +
      'Urdu were not made by the World Health Organization, which is not responsible for them.',
    validated: ownTranslation,
  },
  epds: {
    id: 'epds',
    title: 'EPDS',
    version: '1',
    family: 'epds',
    items: 10,
    // The place of the chosen answer as printed: first, second, third, fourth.
    choices: days,
    scale: null,
    reversed: [3, 5, 6, 7, 8, 9, 10],
    times: 1,
    recallDays: 7,
    bands: [
      { id: 'unlikely', from: 0 },
      { id: 'possible', from: 10 },
      { id: 'probable', from: 13 },
    ],
    mostMissing: 0,
    higherIsWorse: true,
    leadsTo: null,
    human: [{ from: 13, to: 30, urgency: 'soon' }],
    flags: [{ item: 10, from: 1, concern: 'suicide-passive', urgency: 'urgent', graver: 'emergency' }],
    difficulty: false,
    meaningfulChange: null,
    remissionBelow: null,
    again: null,
    loinc: { panel: '71354-5', total: '99046-5' },
    source: 'facts §2.1, §0.2: ten items, 0-30, items 3 and 5-10 reversed; from 13 on probable; item 10 at once',
    licence:
      'Edinburgh Postnatal Depression Scale, © The Royal College of Psychiatrists 1987. Its text needs written permission and is ' +
      'not part of this software: whoever holds a licensed form enters its answers.',
    validated: null,
  },
};

/** The instrument that holds every item of a family. */
export function wholeOf(family: Family): Instrument {
  return Object.values(instruments)
    .filter((i) => i.family === family)
    .reduce((a, b) => (b.items > a.items ? b : a));
}
