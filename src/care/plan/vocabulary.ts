import { conditions, type PlainTime } from '../words.ts';

/**
 * Whom a plan is for: a stage of a mother's life, a long-term condition, who was in a crisis, who told of another's, or who
 * was enrolled in this plan by its name.
 */
export const audiences = ['pregnant', 'born', 'lost', ...conditions, 'crisis', 'supporter', 'enrolled'] as const;
export type Audience = (typeof audiences)[number];

/**
 * Day 0 of a plan: of a pregnancy the first day of the last period, which is 280 days before the EDD; the day of birth, of
 * the loss, or of enrolment; of the last reading, or dose that was taken, else of enrolment.
 */
export const origins = ['lmp', 'edd', 'birth', 'loss', 'enrolment', 'last reading', 'last dose'] as const;
export type Origin = (typeof origins)[number];

/** What an item can ask, the weightiest first; each has its code in `questions.ts`. */
export const questionNames = [
  'how-it-is',
  'danger-signs',
  'reading',
  'weight',
  'contact-kept',
  'born-yet',
  'choice',
  'review',
  'mood',
] as const;
export type QuestionName = (typeof questionNames)[number];

/** Meals, by which an item may be timed, and the hours they stand for (facts §4.1: the parts of a day that doses go by). */
export const mealTimes = ['breakfast', 'lunch', 'dinner'] as const;
export const hourOfMeal: Readonly<Record<(typeof mealTimes)[number], PlainTime>> = {
  breakfast: '08:00',
  lunch: '14:00',
  dinner: '20:00',
};

/** Prayers, by which an item may be timed. */
export const prayers = ['fajr', 'zuhr', 'asr', 'maghrib', 'isha'] as const;
export type Prayer = (typeof prayers)[number];

/** The hours they stand for where nobody told the programme's place, and for who is in another time zone. */
export const usualHourOf: Readonly<Record<Prayer, PlainTime>> = {
  fajr: '05:00',
  zuhr: '13:00',
  asr: '16:30',
  maghrib: '18:30',
  isha: '20:00',
};

/** In ISO order. */
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
