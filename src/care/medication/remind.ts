import { busyUntil } from '../plan/busy.ts';
import { isQuiet } from '../plan/calendar.ts';
import type { Turn } from '../turn.ts';
import { days, hours, type Instant, minutes } from '../words.ts';
import { doseKey, doseWindowMs, type Slot, slotsOf } from './doses.ts';
import type { Dose, Medication } from './medication.ts';
import { afterMissed } from './missed.ts';
import { tally } from './tally.ts';

/** When a dose is asked about again after it was asked first, and when nobody waits any longer (facts §4.1). */
const again = [minutes(30), hours(2), doseWindowMs] as const;

/**
 * Asks about the doses that are due: one message for all medicines of that minute. What is older than its window is
 * passed over, so that a downtime never brings a flood. `onlyCritical` while a human has the conversation.
 */
export function remindOfDoses(turn: Turn, onlyCritical: boolean): void {
  let last: Slot | null = null;
  for (const slot of slotsOf(turn.person, turn.programme, onlyCritical)) {
    if (slot.dueAt > turn.at) break;
    if (last) passOver(turn, last);
    last = slot;
  }
  if (!last) return;
  if (turn.at - last.dueAt >= doseWindowMs) return void passOver(turn, last);
  done(turn, last.nth);
  const { nth, dueAt } = last;
  const asked: Dose[] = last.medicines.map((m) => ({
    ...{ medicine: m.id, nth, dueAt, state: 'asked', reminders: 1, reason: null, at: turn.at },
  }));
  setDoses(turn, [...turn.person.medication.doses.filter((d) => d.nth !== nth || d.state !== 'asked'), ...asked]);
  wait(turn, nth, 0, turn.at, 0);
  putDose(turn, nth, turn.at + again[0]);
}

/** Why a dose counts as missed that was not asked about as it should have been. */
export const notAsked = 'not-asked';

/** A dose was asked about and not answered: asks again after half an hour and two hours, then counts it as missed. */
export function doseRang(turn: Turn, nth: string, data: Readonly<Record<string, string>>): void {
  const open = openDoses(turn, nth);
  if (open.length === 0) return;
  const busy = busyUntil(turn, 'dose');
  if (busy !== null) return void turn.setTimer(timerOf(nth), busy, { ...data });
  const step = Number(data.step ?? 0);
  const since = Number(data.since ?? turn.at);
  // What waited for a handover to close, or for a process to come back, was not asked in time: nobody is blamed for it.
  if (turn.at - (since + again[Math.min(step, 2)]!) >= hours(1)) return void settle(turn, nth, 'missed', notAsked);
  if (step >= 2) {
    settle(turn, nth, 'missed', null);
    return void afterMissed(turn, nth);
  }
  const reminders = Math.max(...open.map((d) => d.reminders)) + 1;
  setDoses(
    turn,
    turn.person.medication.doses.map((d) => (open.includes(d) ? { ...d, reminders } : d)),
  );
  wait(turn, nth, step + 1, since, Number(data.laters ?? 0));
  // At night only who asked to be asked later, or must not miss it, is asked once more.
  const wanted = data.critical === 'yes' || open.some((d) => d.state === 'later');
  if (!wanted && isQuiet(turn.at, turn.timeZone, turn.programme.quietHours)) return;
  putDose(turn, nth, since + again[step + 1]!);
}

/** The person asked to be asked later: once more in half an hour, after that in two hours. */
export function later(turn: Turn, nth: string): void {
  const laters = Number(turn.person.timers[timerOf(nth)]?.data.laters ?? 0) + 1;
  const changed = turn.person.medication.doses.map((d) =>
    d.nth === nth && d.state === 'asked' ? { ...d, state: 'later' as const, at: turn.at } : d,
  );
  setDoses(turn, changed);
  wait(turn, nth, laters === 1 ? 0 : 1, turn.at, laters);
}

/**
 * Settles the doses of that minute that are not taken yet: all of them, or those of the named medicines only. The others
 * go on waiting. Returns whether there was anything to settle.
 */
export function settle(
  turn: Turn,
  nth: string,
  state: 'taken' | 'skipped' | 'missed',
  reason: string | null,
  only?: readonly string[],
): boolean {
  // Who names a medicine that was not taken corrects what was said of all of them.
  const mayChange = (d: Dose): boolean => d.state !== 'taken' || (only !== undefined && state === 'skipped');
  const matches = (d: Dose): boolean =>
    d.nth === nth && mayChange(d) && (only === undefined || only.includes(d.medicine));
  const found = turn.person.medication.doses.some(matches);
  if (found) {
    setDoses(
      turn,
      turn.person.medication.doses.map((d) => (matches(d) ? { ...d, state, reason, at: turn.at } : d)),
    );
    turn.audit(state === 'missed' ? 'companion' : 'person', `dose.${state}`, nth);
  }
  if (openDoses(turn, nth).length === 0) turn.clearTimer(timerOf(nth));
  return found;
}

/** Doses of that minute, or of all, that still wait for an answer. */
export function openDoses(turn: Turn, nth?: string): readonly Dose[] {
  return turn.person.medication.doses.filter(
    (d) => (nth === undefined || d.nth === nth) && (d.state === 'asked' || d.state === 'later'),
  );
}

export function setMedication(turn: Turn, fields: Partial<Medication>): void {
  turn.change({ medication: { ...turn.person.medication, ...fields } });
}

const timerOf = (nth: string): string => `medicine:${nth}`;

function wait(turn: Turn, nth: string, step: number, since: Instant, laters: number): void {
  const ids = new Set(openDoses(turn, nth).map((d) => d.medicine));
  const critical = turn.person.medication.medicines.some((m) => m.critical && ids.has(m.id)) ? 'yes' : 'no';
  turn.setTimer(timerOf(nth), since + again[step]!, {
    step: `${step}`,
    since: `${since}`,
    laters: `${laters}`,
    critical,
  });
}

/** Names no medicine: its name tells the illness, and the phone may lie in another's hand. */
function putDose(turn: Turn, nth: string, expiresAt: Instant): void {
  const count = openDoses(turn, nth).length;
  turn.ask({
    dialogue: 'medicine',
    step: 'dose',
    key: 'medicine.dose',
    params: { count, time: nth.slice(11), meal: mealOf(turn, nth) },
    options: ['taken', 'later', 'skip'].map((payload) => ({
      payload: `${payload}/${nth}`,
      label: `medicine.${payload}`,
    })),
    data: { nth },
    topic: 'medicine',
    priority: 'reminder',
    expiresAt,
  });
}

/** Before or after food, where that holds for all that is to be taken. */
function mealOf(turn: Turn, nth: string): 'before' | 'after' | 'none' {
  const ids = new Set(openDoses(turn, nth).map((d) => d.medicine));
  const meals = new Set(turn.person.medication.medicines.filter((m) => ids.has(m.id)).map((m) => m.meal ?? 'none'));
  const [only = 'none'] = meals;
  return meals.size === 1 ? only : 'none';
}

function passOver(turn: Turn, slot: Slot): void {
  done(turn, slot.nth);
  turn.audit('companion', 'dose.passed-over', slot.nth);
}

function done(turn: Turn, nth: string): void {
  turn.change({ plan: { ...turn.person.plan, done: { ...turn.person.plan.done, [doseKey]: nth } } });
}

/** Keeps the last ten doses of each medicine: three days of one taken three times a day, and what is open. */
function setDoses(turn: Turn, doses: readonly Dose[]): void {
  const byMedicine = Map.groupBy(
    doses.toSorted((a, b) => a.dueAt - b.dueAt),
    (d) => d.medicine,
  );
  const kept = [...byMedicine.values()].flatMap((of) => of.slice(-10)).filter((d) => turn.at - d.dueAt < days(60));
  setMedication(turn, { ...tally(turn.person.medication, doses), doses: kept.slice(-300) });
}
