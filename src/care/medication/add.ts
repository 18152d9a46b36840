import { note, raise } from '../conversation/danger.ts';
import { addDays, dateOf } from '../plan/calendar.ts';
import type { Turn } from '../turn.ts';
import type { PlainDate, PlainTime } from '../words.ts';
import { lastDayOf } from './course.ts';
import { criticalUrgency, isUnsafeInPregnancy } from './critical.ts';
import { type Medicine, medicineSchema } from './medication.ts';
import { setMedication } from './remind.ts';
import { hoursOf, type Timing } from './timing.ts';
import { nextWeekday } from './weekday.ts';
import { isTooOften } from './weeklyOnly.ts';
import { whenWords } from './when.ts';

const draftSchema = medicineSchema.omit({ id: true, critical: true, addedAt: true });
/** A medicine that is being added: kept in the open question until it is confirmed. */
export type Draft = Omit<Medicine, 'id' | 'critical' | 'addedAt'>;

/** The draft that an open question keeps, or null. */
export function draftIn(data: unknown): Draft | null {
  return typeof data === 'string' ? (draftSchema.safeParse(JSON.parse(data)).data ?? null) : null;
}

const most = 30;

/** Begins to add a medicine step by step: its name first. */
export function startMedicine(turn: Turn): void {
  if (turn.person.medication.medicines.length >= most) return void say(turn, 'medicine.too-many');
  turn.ask({ dialogue: 'medicine', step: 'name', key: 'medicine.ask-name', topic: 'medicine' });
}

/** Goes on from what was said: asks for the times where none were, warns of a daily use that is never right, confirms. */
export function continueAdding(turn: Turn, name: string, timing: Timing | null): void {
  if (turn.person.medication.medicines.length >= most) return void say(turn, 'medicine.too-many');
  if (!timing) return void askTimes(turn, name);
  const draft = draftOf(turn, name, timing);
  if (isTooOften(draft)) refuse(turn, draft);
  else confirm(turn, draft);
}

/** A medicine that must never be taken daily is put down for no more than one day a week, and a human looks at it. */
function refuse(turn: Turn, { name, every, times }: Draft): void {
  const evidence = `${name}: ${times.length === 0 ? 'when needed' : every}`;
  note(turn, { concern: 'medicine-problem', urgency: 'soon', evidence, subject: 'self' });
  askWeekday(turn, name, times[0] ?? hoursOf.morning);
}

/** The medicine as it was written, from today on; a course ends so many days later, a part of it begins where one ends. */
export function draftOf(turn: Turn, name: string, timing: Timing): Draft {
  const { times, amounts, every, interval, weekdays, weekday, meal, course, follows } = timing;
  const startsOn = weekday === null ? today(turn) : nextWeekday(today(turn), weekday);
  let until = course && lastDayOf(startsOn, course);
  const phases: NonNullable<Medicine['phases']> = [];
  for (const part of follows ?? []) {
    const from = addDays(until!, 1);
    phases.push({ from, times: [...part.times], ...(part.amounts && { amounts: [...part.amounts] }) });
    until = part.course && lastDayOf(from, part.course);
  }
  return {
    ...{ name, times: [...times], every, startsOn },
    ...(amounts && { amounts: [...amounts] }),
    ...(interval !== undefined && { interval }),
    ...(weekdays && { weekdays: [...weekdays] }),
    ...(until !== undefined && { until }),
    ...(meal && { meal }),
    ...(phases.length > 0 && { phases }),
  };
}

const choices: Readonly<Record<string, readonly PlainTime[]>> = {
  morning: [hoursOf.morning],
  night: [hoursOf.night],
  '2': [hoursOf.morning, hoursOf.evening],
  '3': [hoursOf.morning, hoursOf.noon, hoursOf.evening],
  needed: [],
};

/** The times were tapped. */
export function timesChosen(turn: Turn, name: string, choice: string): void {
  if (choice === 'own') {
    turn.ask({ ...step('hours'), key: 'medicine.ask-hours', data: { name } });
    return;
  }
  const times = choices[choice] ?? [];
  continueAdding(turn, name, { times, every: 'day', weekday: null, words: [], notation: true });
}

/** The day of a weekly medicine was tapped: 1 for Monday to 7. */
export function weekdayChosen(turn: Turn, name: string, time: PlainTime, weekday: number): void {
  const monday = 1;
  const day = weekday >= 1 && weekday <= 7 ? weekday : monday;
  confirm(turn, { name, times: [time], every: 'week', startsOn: nextWeekday(today(turn), day) });
}

export function askTimes(turn: Turn, name: string): void {
  const options = ['morning', 'night', '2', '3', 'own', 'needed'].map((t) => ({
    payload: `times/${t}`,
    label: `medicine.times.${t}`,
  }));
  turn.ask({ ...step('times'), key: 'medicine.ask-times', params: { name }, options, data: { name } });
}

function askWeekday(turn: Turn, name: string, time: PlainTime): void {
  const options = [1, 2, 3, 4, 5, 6, 7].map((d) => ({ payload: `day/${d}`, label: `medicine.weekday.${d}` }));
  turn.ask({ ...step('day'), key: 'medicine.ask-weekday', params: { name }, options, data: { name, time } });
}

function confirm(turn: Turn, draft: Draft): void {
  const { name, times } = draft;
  turn.ask({
    ...step('confirm'),
    key: times.length === 0 ? 'medicine.confirm-needed' : 'medicine.confirm',
    params: { name, when: whenWords(turn, draft) },
    options: [
      { payload: 'add:yes', label: 'medicine.confirm-yes' },
      { payload: 'add:change', label: 'medicine.confirm-change' },
      { payload: 'add:no', label: 'medicine.confirm-no' },
    ],
    data: { name, draft: JSON.stringify(draft) },
  });
}

/** Adds the confirmed medicine. One that is known by that name already is replaced: its times were corrected. */
export function add(turn: Turn, draft: Draft): void {
  if (isTooOften(draft)) return void refuse(turn, draft);
  const medicine = putOnList(turn, draft, 'person');
  turn.change({ asking: null });
  const count = { id: `medicine:stock/${medicine.id}`, label: turn.text('medicine.tell-stock') };
  if (draft.times.length === 0) turn.say('medicine.added-needed', { name: draft.name });
  else turn.say('medicine.added', { name: draft.name }, { options: [count] });
  checkForPregnancy(turn);
}

/** Puts a medicine on the list, in the place of one of the same name; says nothing. */
export function putOnList(turn: Turn, draft: Draft, by: string): Medicine {
  const { medicines, nextNumber } = turn.person.medication;
  const same = medicines.find((m) => m.name.toLowerCase() === draft.name.toLowerCase());
  const medicine: Medicine = {
    id: same?.id ?? `m${nextNumber}`,
    ...draft,
    critical: criticalUrgency(draft.name) !== null,
    addedAt: turn.at,
  };
  setMedication(turn, {
    medicines: [...medicines.filter((m) => m !== same), medicine],
    nextNumber: same ? nextNumber : nextNumber + 1,
  });
  turn.audit(by, 'medicine.added', medicine.id);
  return medicine;
}

/**
 * A medicine that may harm an unborn child goes to a clinician the same day; it is never to be stopped on our word
 * (facts §1.2, §3.4). Called when such a medicine is added and when a pregnancy becomes known.
 */
export function checkForPregnancy(turn: Turn): void {
  if (turn.person.maternal.status !== 'pregnant') return;
  const unsafe = turn.person.medication.medicines.filter((m) => isUnsafeInPregnancy(m.name));
  if (unsafe.length === 0) return;
  turn.say('medicine.pregnancy-check');
  const evidence = unsafe.map((m) => m.name).join(', ');
  raise(turn, { concern: 'medicine-problem', urgency: 'urgent', evidence, subject: 'self' });
}

const step = (name: string) => ({ dialogue: 'medicine', step: name, topic: 'medicine' as const });
const today = (turn: Turn): PlainDate => dateOf(turn.at, turn.timeZone);

function say(turn: Turn, key: string): void {
  turn.say(key);
}
