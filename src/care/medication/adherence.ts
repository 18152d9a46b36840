import { addDays, daysBetween } from '../plan/calendar.ts';
import type { PlainDate } from '../words.ts';
import type { Medication } from './medication.ts';

/** One day of one medicine, or of several: how many doses were asked about and how many of them were taken. */
export interface DoseDay {
  readonly date: PlainDate;
  readonly due: number;
  readonly taken: number;
}

/** From this share of days on a person counts as taking a medicine as prescribed (facts §4.2). */
export const adherentFrom = 0.8;

/** So many days until and with that one, oldest first; of all medicines, or of one. */
export function doseDays(medication: Medication, until: PlainDate, length: number, medicine?: string): DoseDay[] {
  const records = Object.entries(medication.days ?? {}).filter(([id]) => medicine === undefined || id === medicine);
  return Array.from({ length }, (_, n) => {
    const date = addDays(until, n + 1 - length);
    let [due, taken] = [0, 0];
    for (const [, { from, marks }] of records) {
      const at = daysBetween(from, date) * 2;
      if (at < 0 || at >= marks.length) continue;
      due += Number(marks[at]);
      taken += Number(marks[at + 1]);
    }
    return { date, due, taken };
  });
}

/**
 * The proportion of days covered (facts §4.2: unique days covered / days in the period, at most 1; adherent from 0.80), as
 * far as a chat can tell it: the period is the days on which a dose was asked about in time, and a day is covered where
 * every dose of it was taken. Days without a dose, as of a weekly medicine, and days on which nobody asked count on
 * neither side. Null where there was no such day.
 */
export function proportionCovered(days: readonly DoseDay[]): number | null {
  const asked = days.filter((d) => d.due > 0);
  if (asked.length === 0) return null;
  return asked.filter((d) => d.taken >= d.due).length / asked.length;
}

/** What of a person's doses a clinician sees at a glance. */
export interface Adherence {
  /** Of the last thirty days before today; null where nothing was asked. */
  readonly covered: number | null;
  /** The last four weeks with today, oldest first. */
  readonly calendar: readonly DoseDay[];
}

const [month, fourWeeks] = [30, 28];

/** Of one medicine. Today is shown but not counted, since its doses may still be taken. */
export function adherenceOf(medication: Medication, today: PlainDate, medicine: string): Adherence {
  return {
    covered: proportionCovered(doseDays(medication, addDays(today, -1), month, medicine)),
    calendar: doseDays(medication, today, fourWeeks, medicine),
  };
}
