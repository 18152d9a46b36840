import { describe, expect, it } from 'vitest';
import { tellsOfConditions } from '#src/care/chronic/enrol.ts';
import { glucoseLevel } from '#src/care/chronic/glucose.ts';
import { averagePressure, pressureLevel } from '#src/care/chronic/pressure.ts';

describe('a blood pressure at home (facts §3.1)', () => {
  it.each([
    [180, 80, 'severe'],
    [150, 120, 'severe'],
    [179, 119, 'high'],
    [160, 80, 'high'],
    [140, 100, 'high'],
    [159, 99, 'raised'],
    [135, 80, 'raised'],
    [120, 85, 'raised'],
    [134, 84, 'usual'],
    [90, 60, 'usual'],
    [89, 60, 'low'],
  ] as const)('%i/%i is %s', (systolic, diastolic, level) => {
    expect(pressureLevel(systolic, diastolic)).toBe(level);
  });

  const reading = (day: number, value: number, second: number | null, certain = true) => ({
    ...{ kind: 'blood-pressure' as const, value, second, unit: 'mm[Hg]', context: null, certain, evidence: '' },
    at: day,
  });

  it('is averaged without the first day', () => {
    const readings = [
      reading(1, 200, 120),
      reading(2, 150, 90),
      reading(2, 140, 88),
      reading(3, 130, 86),
      reading(3, 90, null),
    ];
    expect(averagePressure(readings, String)).toEqual({ systolic: 140, diastolic: 88, days: 3, readings: 3 });
  });

  it('of one day alone is that day’s, and of none nothing', () => {
    expect(averagePressure([reading(1, 150, 90)], String)).toEqual({
      systolic: 150,
      diastolic: 90,
      days: 1,
      readings: 1,
    });
    expect(averagePressure([reading(1, 150, 90, false)], String)).toBeNull();
  });
});

describe('a glucose (facts §3.2)', () => {
  it.each([
    [53, null, false, 'very-low'],
    [54, null, false, 'low'],
    [69, 'fasting', false, 'low'],
    [70, 'fasting', false, 'usual'],
    [130, 'fasting', false, 'usual'],
    [131, 'fasting', false, 'raised'],
    [180, 'after-meal', false, 'usual'],
    [181, 'after-meal', false, 'high'],
    [300, null, false, 'high'],
    [301, null, false, 'very-high'],
    [94, 'fasting', true, 'usual'],
    [95, 'fasting', true, 'raised'],
    [140, 'after-meal', true, 'raised'],
    [600, 'meter-high', false, 'very-high'],
    [20, 'meter-low', false, 'very-low'],
  ] as const)('%i %s (pregnant: %s) is %s', (value, context, pregnant, level) => {
    expect(glucoseLevel(value, context, pregnant)).toBe(level);
  });
});

describe('a condition told', () => {
  it.each([
    ['I have diabetes', 'diabetes'],
    ['mujhe sugar hai', 'diabetes'],
    ['main sugar ka mareez hoon', 'diabetes'],
    ['مجھے شوگر ہے', 'diabetes'],
    ['میں شوگر کا مریض ہوں', 'diabetes'],
    ['mujhe high bp hai', 'hypertension'],
    ['mujhe bp ka masla hai', 'hypertension'],
    ['i have high blood pressure', 'hypertension'],
    ['مجھے بلڈ پریشر کا مسئلہ ہے', 'hypertension'],
    ['mujhe sugar nahi hai', null],
    ['kya mujhe sugar hai', null],
    ['meri ammi ko sugar hai, mujhe fikar hai', null],
    ['chai mein sugar kam', null],
  ] as const)('%s: %s', (text, condition) => {
    expect(tellsOfConditions(text, false)).toEqual(condition === null ? [] : [condition]);
  });

  it.each([
    'sugar aur BP',
    'mujhe sugar, BP hai',
    'I have high blood pressure and diabetes',
    'bp aur sugar ka mareez hun',
    'مجھے شوگر اور بلڈ پریشر ہے',
  ])('both: %s', (text) => expect(tellsOfConditions(text, false)).toEqual(['hypertension', 'diabetes']));

  it.each([
    'sugar aur bp theek hai',
    'ammi ko sugar aur bp hai',
    'chai mein sugar aur bp machine',
    'sugar aur bp nahi',
  ])('neither: %s', (text) => expect(tellsOfConditions(text, false)).toEqual([]));
});
