import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Instrument, type InstrumentId, instrumentIds } from '#src/care/screening/instrument.ts';
import { instruments } from '#src/care/screening/instruments.ts';
import { bandOf, flagOf, highest, humanFor, leastOf, scoreOf } from '#src/care/screening/score.ts';

/** Answers that sum to that raw total, as many as the instrument has items. */
function answersOf({ items, choices }: Instrument, raw: number): number[] {
  const most = Math.max(...choices);
  return Array.from({ length: items }, (_, i) => Math.min(most, Math.max(0, raw - i * most)));
}

/** Boundaries as facts §2.1 lists them: instrument, raw total, score, band, who is called. */
const boundaries: readonly (readonly [InstrumentId, number, number, string, string | null])[] = [
  ['phq-2', 0, 0, 'negative', null],
  ['phq-2', 2, 2, 'negative', null],
  ['phq-2', 3, 3, 'positive', null],
  ['phq-2', 6, 6, 'positive', null],
  ['phq-9', 0, 0, 'minimal', null],
  ['phq-9', 4, 4, 'minimal', null],
  ['phq-9', 5, 5, 'mild', null],
  ['phq-9', 9, 9, 'mild', null],
  ['phq-9', 10, 10, 'moderate', 'soon'],
  ['phq-9', 14, 14, 'moderate', 'soon'],
  ['phq-9', 15, 15, 'moderately-severe', 'soon'],
  ['phq-9', 19, 19, 'moderately-severe', 'soon'],
  ['phq-9', 20, 20, 'severe', 'urgent'],
  ['phq-9', 27, 27, 'severe', 'urgent'],
  ['gad-2', 2, 2, 'negative', null],
  ['gad-2', 3, 3, 'positive', null],
  ['gad-7', 0, 0, 'minimal', null],
  ['gad-7', 4, 4, 'minimal', null],
  ['gad-7', 5, 5, 'mild', null],
  ['gad-7', 9, 9, 'mild', null],
  ['gad-7', 10, 10, 'moderate', 'soon'],
  ['gad-7', 14, 14, 'moderate', 'soon'],
  ['gad-7', 15, 15, 'severe', 'soon'],
  ['gad-7', 21, 21, 'severe', 'soon'],
  // The sum times 4, never (sum − 5) × 4.
  ['who-5', 0, 0, 'very-low', 'soon'],
  ['who-5', 7, 28, 'very-low', 'soon'],
  ['who-5', 8, 32, 'low', null],
  ['who-5', 12, 48, 'low', null],
  ['who-5', 13, 52, 'good', null],
  ['who-5', 25, 100, 'good', null],
];

describe('the score', () => {
  it.each(boundaries)('of %s with a raw total of %i is %i, %s', (id, raw, score, band, human) => {
    const instrument = instruments[id];
    const answers = answersOf(instrument, raw);
    expect(answers.reduce((a, b) => a + b, 0)).toBe(raw);
    expect(scoreOf(instrument, answers)).toEqual({ answered: instrument.items, score, prorated: null, band });
    expect(humanFor(instrument, answers)).toBe(human);
  });

  it.each([
    ['phq-2', 2, null],
    ['phq-2', 3, 'phq-9'],
    ['gad-2', 2, null],
    ['gad-2', 3, 'gad-7'],
    ['who-5', 48, 'phq-2'],
    ['who-5', 52, null],
  ] as const)('of %s leads on from the score the facts name: %i', (id, score, next) => {
    const { leadsTo } = instruments[id];
    const leads = leadsTo && score >= leadsTo.from && score <= leadsTo.to ? leadsTo.instrument : null;
    expect(leads).toBe(next);
  });

  it('of a PHQ-9 whose ninth item alone is answered is minimal, and that answer is acted on', () => {
    expect(scoreOf(instruments['phq-9'], [0, 0, 0, 0, 0, 0, 0, 0, 1])).toMatchObject({ score: 1, band: 'minimal' });
    expect(flagOf(instruments['phq-9'], 9, 1)?.concern).toBe('suicide-passive');
    expect(flagOf(instruments['phq-9'], 9, 0)).toBeNull();
  });

  it.each([
    ['every first answer', Array<number>(10).fill(0), 21, 'probable', true],
    ['every last answer', Array<number>(10).fill(3), 9, 'unlikely', false],
    // Items 1, 2 and 4 count as printed; 3 and 5 to 10 the other way round, so that their last answer counts nothing.
    ['nothing', [0, 0, 3, 0, 3, 3, 3, 3, 3, 3], 0, 'unlikely', false],
    ['nine', [3, 3, 3, 3, 3, 3, 3, 3, 3, 3], 9, 'unlikely', false],
    ['ten', [3, 3, 2, 3, 3, 3, 3, 3, 3, 3], 10, 'possible', false],
    ['twelve', [3, 3, 0, 3, 3, 3, 3, 3, 3, 3], 12, 'possible', false],
    ['thirteen', [3, 3, 0, 3, 2, 3, 3, 3, 3, 3], 13, 'probable', false],
    ['the tenth item alone', [0, 0, 3, 0, 3, 3, 3, 3, 3, 2], 1, 'unlikely', true],
  ] as const)('of an EPDS with %s', (_, answers, score, band, flagged) => {
    expect(scoreOf(instruments.epds, answers)).toMatchObject({ score, band });
    expect(flagOf(instruments.epds, 10, answers[9]!) !== null).toBe(flagged);
  });

  it('is not given where an item is missing; one of nine or of seven is estimated for a clinician', () => {
    const eight = [2, 2, 2, 2, 2, 2, 2, 2, null];
    expect(scoreOf(instruments['phq-9'], eight)).toEqual({
      answered: 8,
      score: null,
      prorated: 18,
      band: 'moderately-severe',
    });
    expect(scoreOf(instruments['phq-9'], [null, ...eight.slice(1)])).toMatchObject({
      score: null,
      prorated: null,
      band: null,
    });
    expect(scoreOf(instruments['gad-7'], [1, 1, 1, 1, 1, 1, null])).toMatchObject({ score: null, prorated: 7 });
    expect(scoreOf(instruments['gad-7'], [1, 1, 1, 1, 1, null, null])).toMatchObject({ score: null, prorated: null });
    for (const id of ['phq-2', 'gad-2', 'who-5', 'epds'] as const)
      expect(scoreOf(instruments[id], [0, null])).toMatchObject({ score: null, prorated: null, band: null });
  });

  it('of an incomplete form is never taken for less than what was answered', () => {
    expect(leastOf(instruments['phq-9'], [3, 3, 3, 3])).toBe(12);
    expect(humanFor(instruments['phq-9'], [3, 3, 3, 3])).toBe('soon');
    expect(humanFor(instruments['phq-9'], [3, 3, 3, 3, 3, 3, 3])).toBe('urgent');
    // Of well-being less answered would look worse than it is: nothing is said.
    expect(leastOf(instruments['who-5'], [0])).toBeNull();
  });
});

const anyInstrument = fc.constantFrom(...instrumentIds).map((id) => instruments[id]);
const withAnswers = (missing: boolean) =>
  anyInstrument.chain((instrument) => {
    const code = fc.constantFrom(...instrument.choices);
    const answer = missing ? fc.option(code) : code;
    return fc.tuple(
      fc.constant(instrument),
      fc.array(answer, { minLength: instrument.items, maxLength: instrument.items }),
    );
  });

describe('every instrument', () => {
  it('scores within its range, in the band of its score', () => {
    fc.assert(
      fc.property(withAnswers(false), ([instrument, answers]) => {
        const { score, band } = scoreOf(instrument, answers);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(highest(instrument));
        expect(band).toBe(bandOf(instrument, score!));
      }),
    );
  });

  it('has bands that only rise with the score, from 0 on', () => {
    for (const instrument of Object.values(instruments)) {
      const order = instrument.bands.map((b) => b.id);
      expect(instrument.bands[0]!.from).toBe(0);
      let before = 0;
      for (let score = 0; score <= highest(instrument); score++) {
        const now = order.indexOf(bandOf(instrument, score));
        expect(now).toBeGreaterThanOrEqual(before);
        before = now;
      }
      expect(before).toBe(order.length - 1);
    }
  });

  it('never says less of fewer answers, and estimates within its range', () => {
    fc.assert(
      fc.property(withAnswers(true), ([instrument, answers]) => {
        const { score, prorated, answered } = scoreOf(instrument, answers);
        expect(answered).toBe(answers.filter((a) => a !== null).length);
        expect(score === null).toBe(answered < instrument.items);
        if (prorated !== null) expect(prorated).toBeLessThanOrEqual(highest(instrument));
        if (instrument.higherIsWorse) {
          const full = answers.map((a) => a ?? (instrument.reversed.length > 0 ? null : 0));
          if (!full.includes(null))
            expect(leastOf(instrument, answers)).toBeGreaterThanOrEqual(scoreOf(instrument, full).score!);
        }
      }),
    );
  });

  it('says what it is, whose it is and how validated its wording is', () => {
    for (const [id, instrument] of Object.entries(instruments)) {
      expect(instrument.id).toBe(id);
      expect(instrument.licence.length).toBeGreaterThan(20);
      expect(instrument.source).toContain('facts §2.1');
      if (instrument.scale === null) expect(instrument.validated).toBeNull();
      else expect(instrument.validated).toEqual({ en: true, ur: false, 'ur-Latn': false });
    }
  });
});
