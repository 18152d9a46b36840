import { addDays, daysBetween } from '../plan/calendar.ts';
import type { PlainDate } from '../words.ts';
import { amountAt } from './doses.ts';
import type { Dose, Medication } from './medication.ts';

/** For how many days it is kept whether doses were taken: a quarter of a year, and a month to spare. */
export const keptDays = 122;

type Days = NonNullable<Medication['days']>;
type Stock = NonNullable<Medication['stock']>;

/**
 * What doses that were asked about or settled change in the record of days and in the stock: a dose counts once, whatever
 * it was before, and one that was taken lessens what is left by as many as are taken at that time.
 */
export function tally(medication: Medication, doses: readonly Dose[]): Pick<Medication, 'days' | 'stock'> {
  const before = new Map(medication.doses.map((d) => [keyOf(d), d]));
  let days: Days = medication.days ?? {};
  let stock: Stock = medication.stock ?? {};
  for (const dose of doses) {
    const [was, is] = [counted(before.get(keyOf(dose))), counted(dose)];
    const change = { due: is.due - was.due, taken: is.taken - was.taken };
    if (change.due === 0 && change.taken === 0) continue;
    const record = marked(days[dose.medicine], dose.nth.slice(0, 10), change);
    if (record) days = { ...days, [dose.medicine]: record };
    const kept = stock[dose.medicine];
    const medicine = medication.medicines.find((m) => m.id === dose.medicine);
    if (!kept || !medicine) continue;
    const left = Math.max(0, kept.left - change.taken * amountAt(medicine, dose.nth));
    stock = { ...stock, [dose.medicine]: { ...kept, left } };
  }
  return {
    ...(days !== medication.days && Object.keys(days).length > 0 && { days }),
    ...(stock !== medication.stock && Object.keys(stock).length > 0 && { stock }),
  };
}

const keyOf = (dose: Dose): string => `${dose.medicine} ${dose.nth}`;

/** What nobody asked about in time says nothing of the person. */
function counted(dose: Dose | undefined): { due: number; taken: number } {
  if (!dose || dose.reason === 'not-asked') return { due: 0, taken: 0 };
  return { due: 1, taken: dose.state === 'taken' ? 1 : 0 };
}

function marked(
  record: Days[string] | undefined,
  date: PlainDate,
  change: { due: number; taken: number },
): Days[string] | null {
  const from = record?.from ?? date;
  const at = daysBetween(from, date);
  // A dose from before the record is too old to count.
  if (at < 0) return null;
  const padded = (record?.marks ?? '').padEnd((at + 1) * 2, '0');
  const [due, taken] = [Number(padded[at * 2]) + change.due, Number(padded[at * 2 + 1]) + change.taken];
  const marks = `${padded.slice(0, at * 2)}${digit(due)}${digit(taken)}${padded.slice(at * 2 + 2)}`;
  const over = Math.max(0, marks.length / 2 - keptDays);
  return { from: addDays(from, over), marks: marks.slice(over * 2) };
}

const digit = (n: number): string => String(Math.min(9, Math.max(0, n)));
