import { type Instrument, isWithin } from './instrument.ts';

/** Answers in the order of the items, as the form codes them; null where an item was passed over. */
export type Answers = readonly (number | null)[];

export interface Score {
  /** How many items were answered. */
  readonly answered: number;
  /** Null where an item is missing: an incomplete form has no total (facts §2.1). */
  readonly score: number | null;
  /** The mean of what was answered times the items, where few enough are missing; for a clinician only. */
  readonly prorated: number | null;
  /** Of the score, or of the estimate. */
  readonly band: string | null;
}

/** What one answer counts: as coded, or the other way round. */
export function worth(instrument: Instrument, item: number, answer: number): number {
  return instrument.reversed.includes(item) ? Math.max(...instrument.choices) - answer : answer;
}

/** The score of those answers, exactly as facts §2.1 has it. What is not answered, or not asked, is missing. */
export function scoreOf(instrument: Instrument, answers: Answers): Score {
  const counted = countedOf(instrument, answers);
  const missing = instrument.items - counted.length;
  const sum = total(counted) * instrument.times;
  if (missing === 0) return { answered: counted.length, score: sum, prorated: null, band: bandOf(instrument, sum) };
  const estimated = counted.length > 0 && missing <= instrument.mostMissing;
  const prorated = estimated ? Math.round((sum / counted.length) * instrument.items) : null;
  const band = prorated === null ? null : bandOf(instrument, prorated);
  return { answered: counted.length, score: null, prorated, band };
}

/**
 * What has to be reckoned with: the score, the estimate, or, of an incomplete form that can only rise, what was answered.
 * Null where nothing can be said.
 */
export function leastOf(instrument: Instrument, answers: Answers): number | null {
  const { score, prorated } = scoreOf(instrument, answers);
  if (score !== null || prorated !== null) return score ?? prorated;
  return instrument.higherIsWorse ? total(countedOf(instrument, answers)) * instrument.times : null;
}

/** The name of a score. */
export function bandOf({ bands }: Instrument, score: number): string {
  return bands.findLast((band) => score >= band.from)!.id;
}

/** The highest score there is. */
export function highest({ items, choices, times }: Instrument): number {
  return items * Math.max(...choices) * times;
}

/** What that answer is acted on for, the moment it is given. */
export function flagOf(instrument: Instrument, item: number, answer: number): Instrument['flags'][number] | null {
  return instrument.flags.find((f) => f.item === item && worth(instrument, item, answer) >= f.from) ?? null;
}

/** How soon a human looks at those answers, or null where none must. */
export function humanFor(instrument: Instrument, answers: Answers): Instrument['human'][number]['urgency'] | null {
  const least = leastOf(instrument, answers);
  return least === null ? null : (instrument.human.find((range) => isWithin(least, range))?.urgency ?? null);
}

function countedOf(instrument: Instrument, answers: Answers): number[] {
  return answers
    .slice(0, instrument.items)
    .flatMap((answer, i) => (answer === null ? [] : [worth(instrument, i + 1, answer)]));
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, n) => sum + n, 0);
}
