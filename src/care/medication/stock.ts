import { note } from '../conversation/danger.ts';
import { busyUntil } from '../plan/busy.ts';
import { addDays, afterQuiet, dateOf, daysBetween, instantOf } from '../plan/calendar.ts';
import { heldUntil } from '../plan/daily.ts';
import type { Turn } from '../turn.ts';
import type { PlainDate } from '../words.ts';
import { amountAt, isTakenOn, timesOn } from './doses.ts';
import type { Medicine } from './medication.ts';
import { setMedication } from './remind.ts';

/** At so many days left a refill is spoken of (facts §4.2). */
export const refillDays = [7, 3, 0] as const;

/** Further ahead nobody needs to look. */
const farthest = 400;

/**
 * For how many days from that one on what is left will do: `floor(stock / daily units)` of a daily medicine (facts §4.2),
 * and the days until the first that lacks a dose of any other. Null where it will do to the end of the course, and for a
 * medicine that is taken only when needed.
 */
export function daysLeft(medicine: Medicine, left: number, from: PlainDate): number | null {
  if (medicine.times.length === 0) return null;
  let rest = left;
  for (let day = 0; day < farthest; day += 1) {
    const date = addDays(from, day);
    if (medicine.until !== undefined && date > medicine.until) return null;
    for (const time of timesOn(medicine, date)) rest -= amountAt(medicine, `${date}/${time}`);
    if (rest < 0) return day;
  }
  return farthest;
}

/** What is left of a medicine, where somebody told. */
export function leftOf(turn: Turn, medicine: Medicine): { left: number; days: number | null } | null {
  const kept = turn.person.medication.stock?.[medicine.id];
  if (!kept) return null;
  return { left: kept.left, days: daysLeft(medicine, kept.left, addDays(dateOf(turn.at, turn.timeZone), 1)) };
}

/** Medicines that will do for a week at the most. */
export function runningOut(turn: Turn): readonly Medicine[] {
  return turn.person.medication.medicines.filter((m) => (leftOf(turn, m)?.days ?? farthest) <= refillDays[0]);
}

/** Asks how many there are now. */
export function askLeft(turn: Turn, medicine: Medicine): void {
  turn.ask({
    ...{ dialogue: 'medicine', step: 'left', key: 'medicine.ask-left', topic: 'medicine' },
    params: { name: medicine.name },
    data: { medicine: medicine.id },
  });
}

/** Takes down how many there are now, and says how long they will do. */
export function tookStock(turn: Turn, medicine: Medicine, left: number): void {
  keep(turn, medicine, left, null);
  const days = leftOf(turn, medicine)?.days ?? null;
  // What is said now need not be said again.
  keep(turn, medicine, left, days === null ? null : passed(days));
  turn.audit('person', 'medicine.stock', medicine.id);
  turn.change({ asking: null });
  turn.say(days === null ? 'medicine.left-enough' : 'medicine.left-noted', { left, days: days ?? 0 });
  lookAgain(turn);
}

/** The refill step that so many days have reached: the least of those that are not below them; null above all. */
function passed(days: number): number | null {
  return refillDays.findLast((step) => days <= step) ?? null;
}

function keep(turn: Turn, { id }: Medicine, left: number, told: number | null): void {
  setMedication(turn, { stock: { ...turn.person.medication.stock, [id]: { left, told } } });
}

/**
 * Speaks of a refill where a medicine has come to 7, 3 or 0 days (facts §4.2), each once; one question for all of them,
 * which names none. A critical medicine of which nothing is left is a human's task, too. Returns whether anything was said.
 */
export function tellRefill(turn: Turn): boolean {
  // Another question is left to be answered first, and the limit of a day holds for this one, too: not for a critical
  // medicine that has come to its end, since a human is called with it.
  const spent = turn.person.medication.medicines.some((m) => m.critical && leftOf(turn, m)?.days === 0);
  const busy = spent ? busyUntil(turn, 'plan') : heldUntil(turn);
  if (busy !== null) turn.setTimer(timer, afterQuiet(busy, turn.timeZone, turn.programme.quietHours));
  if (busy !== null) return false;
  const { stock = {} } = turn.person.medication;
  const low = turn.person.medication.medicines.flatMap((medicine) => {
    const days = leftOf(turn, medicine)?.days ?? null;
    const step = days === null ? null : passed(days);
    const told = stock[medicine.id]?.told ?? null;
    return days !== null && step !== null && (told === null || step < told) ? [{ medicine, days, step }] : [];
  });
  for (const { medicine, step } of low) keep(turn, medicine, stock[medicine.id]!.left, step);
  lookAgain(turn);
  if (low.length === 0) return false;
  const days = Math.min(...low.map((l) => l.days));
  turn.ask({
    ...{ dialogue: 'medicine', step: 'refill', key: 'medicine.refill', topic: 'medicine', priority: 'reminder' },
    params: { days, count: low.length },
    options: (['which', 'have', 'cannot'] as const).map((a) => ({
      payload: `refill/${a}`,
      label: `medicine.refill-${a}`,
    })),
  });
  const out = low.filter((l) => l.medicine.critical && l.step === 0).map((l) => l.medicine.name);
  const evidence = out.join(', ');
  if (out.length > 0) note(turn, { concern: 'medicine-problem', urgency: 'soon', evidence, subject: 'self' });
  return true;
}

const timer = 'medicine:refill';
const at = '10:00';

/**
 * Days pass by themselves for a medicine that is not taken daily: the next day on which one of them reaches a step is
 * looked at again. A daily one is looked at with each dose that was taken.
 */
function lookAgain(turn: Turn): void {
  const today = dateOf(turn.at, turn.timeZone);
  const { medicines, stock = {} } = turn.person.medication;
  const next = medicines.flatMap((medicine) => {
    const days = leftOf(turn, medicine)?.days ?? null;
    const told = stock[medicine.id]?.told ?? null;
    const step = refillDays.find((s) => days !== null && s < days && (told === null || s < told));
    if (days === null || step === undefined || isDaily(medicine, today)) return [];
    return [addDays(today, days - step)];
  });
  const date = next.sort()[0];
  if (date === undefined) return void turn.clearTimer(timer);
  const dueAt = instantOf(date, at, turn.timeZone);
  turn.setTimer(timer, afterQuiet(dueAt, turn.timeZone, turn.programme.quietHours));
}

function isDaily(medicine: Medicine, today: PlainDate): boolean {
  const from = medicine.startsOn > today ? medicine.startsOn : today;
  const days = [0, 1, 2].map((n) => addDays(from, n));
  return days.every((date) => isTakenOn(medicine, date) || daysBetween(medicine.until ?? date, date) > 0);
}
