import { describe, expect, it } from 'vitest';
import { daysUntilAgain } from '#src/care/screening/again.ts';
import { saidIn } from '#src/care/screening/choiceWords.ts';
import type { InstrumentId } from '#src/care/screening/instrument.ts';
import { instruments } from '#src/care/screening/instruments.ts';
import { wishIn } from '#src/care/screening/moodWords.ts';
import type { ScreeningResult } from '#src/care/screening/screening.ts';
import { trendOf } from '#src/care/screening/trend.ts';
import { languages } from '#src/care/words.ts';
import { testProgramme } from '../../conversations/house.ts';

describe('an answer in free words', () => {
  it.each([
    ['never', 0],
    ['Not at all.', 0],
    ['no', 0],
    ['bilkul nahi hota', 0],
    ['نہیں', 0],
    ['several days', 1],
    ['2 din', 1],
    ['۷ دن', 1],
    ['kuch din', 1],
    ['کبھی کبھی', 1],
    ['8 days', 2],
    ['11 din', 2],
    ['aadhe se zyada', 2],
    ['زیادہ تر دن', 2],
    ['١٢ دن', 3],
    ['roz hota hai', 3],
    ['har roz', 3],
    ['Every day!', 3],
    ['روزانہ', 3],
  ])('of how many days: %s is %i', (text, answer) => {
    expect(saidIn(text, 'days', false)).toEqual({ answer });
  });

  it.each([
    ['always', 5],
    ['zyada tar', 4],
    ['آدھے سے زیادہ', 3],
    ['less than half', 2],
    ['kabhi kabhi', 1],
    ['کبھی نہیں', 0],
  ])('of how much of the time: %s is %i', (text, answer) => {
    expect(saidIn(text, 'time', false)).toEqual({ answer });
  });

  it.each([
    'yes',
    'haan',
    'ہاں',
    'because of my job',
    'roz nahi',
    'nahi roz',
    '20 days',
    '3',
    'thora bohat',
    'my father died',
    '',
  ])('that is not sure is asked again: %s', (text) => {
    expect(saidIn(text, 'days', false)).toBeNull();
  });

  it('may be none, or not now', () => {
    for (const text of ['skip', 'pata nahi', 'معلوم نہیں']) expect(saidIn(text, 'days', true)).toBe('skip');
    for (const text of ['later', 'baad mein', 'بعد میں', 'abhi nahi']) expect(saidIn(text, 'days', true)).toBe('later');
  });

  it('is understood where it repeats a label', () => {
    const { wording } = testProgramme(false);
    for (const language of languages) {
      for (const scale of ['days', 'time'] as const) {
        const codes = scale === 'days' ? [0, 1, 2, 3] : [0, 1, 2, 3, 4, 5];
        for (const code of codes)
          expect(saidIn(wording.text(language, `screening.${scale}.${code}`), scale, false)).toEqual({ answer: code });
      }
    }
  });
});

describe('the wish for questions', () => {
  it.each([
    ['I feel anxious', 'gad-2', false],
    ['bohat ghabrahat hoti hai', 'gad-2', false],
    ['ہر وقت فکر رہتی ہے', 'gad-2', false],
    ['dil udaas hai', 'phq-2', false],
    ['I feel sad and worried', 'phq-2', false],
    ['anxiety test', 'gad-2', true],
    ['GAD-7', 'gad-2', true],
    ['depression ka test', 'phq-2', true],
    ['phq 9', 'phq-2', true],
    ['WHO-5', 'who-5', true],
    ['wellbeing check', 'who-5', true],
    ['اداسی کا ٹیسٹ', 'phq-2', true],
  ] as const)('in “%s” is %s', (text, instrument, asked) => {
    expect(wishIn(text)).toEqual({ instrument, asked });
  });

  it.each([
    'sugar test',
    "don't worry",
    'koi fikar nahi',
    'فکر نہ کریں',
    'udaas nahi hoon',
    'I am not sad',
    'hello',
    'who 5 people came',
    'mera sawal hai',
    'test report aa gayi',
    '',
  ])('is none in “%s”', (text) => {
    expect(wishIn(text)).toBeNull();
  });
});

const result = (instrument: InstrumentId, score: number | null, n: number): ScreeningResult => ({
  ...{ instrument, version: '1', language: 'en', validated: true, answers: [], score, prorated: null, band: null },
  ...{ difficulty: null, at: n * 1_000_000, enteredBy: null, event: '' },
});
const series = (instrument: InstrumentId, ...scores: (number | null)[]) =>
  scores.map((s, n) => result(instrument, s, n));

describe('the trend', () => {
  it.each([
    ['phq-9', [16, 8], 'response'],
    ['phq-9', [16, 9], 'better'],
    ['phq-9', [16, 12], 'steady'],
    ['phq-9', [16, 11], 'better'],
    ['phq-9', [12, 4], 'remission'],
    ['phq-9', [6, 4], 'steady'],
    ['phq-9', [9, 14], 'worse'],
    ['phq-9', [9, 13], 'steady'],
    ['who-5', [40, 52], 'better'],
    ['who-5', [52, 44], 'steady'],
    ['who-5', [60, 48], 'worse'],
    // The facts name no meaningful change for these.
    ['gad-7', [15, 5], null],
    ['epds', [15, 5], null],
  ] as const)('of %s %j is %s', (id, scores, course) => {
    expect(trendOf(series(id, ...scores), id)).toMatchObject({ before: scores[0], now: scores[1], course });
  });

  it('passes over other instruments and incomplete forms, and needs two', () => {
    const results = [result('phq-9', 16, 1), result('phq-2', 3, 2), result('phq-9', null, 3), result('phq-9', 8, 4)];
    expect(trendOf(results, 'phq-9')).toEqual({ before: 16, beforeAt: 1_000_000, now: 8, course: 'response' });
    expect(trendOf(results, 'phq-2')).toBeNull();
  });
});

describe('the next time', () => {
  it.each([
    ['phq-9', [9], null],
    ['phq-9', [10], 28],
    ['phq-9', [14], 28],
    ['phq-9', [15], 14],
    ['phq-9', [22], 14],
    ['phq-9', [22, 12], 28],
    ['phq-9', [22, 6], 28],
    ['phq-9', [22, 4], 91],
    ['phq-9', [22, 4, 2, 3, 1], 91],
    ['phq-9', [22, 4, 2, 3, 1, 0], null],
    ['phq-9', [22, 4, 2, 7], 28],
    ['gad-7', [9], null],
    ['gad-7', [10], 28],
    ['gad-7', [16], 14],
    ['gad-7', [16, 3], 91],
    ['who-5', [20], 28],
    ['who-5', [88], 28],
    ['phq-2', [6], null],
    ['gad-2', [6], null],
    ['epds', [20], null],
  ] as const)('after %s %j is in %s days', (id, scores, days) => {
    expect(daysUntilAgain(instruments[id], series(id, ...scores))).toBe(days);
  });
});
