import { dateWords } from '../plan/dateWords.ts';
import type { Turn } from '../turn.ts';
import type { Medicine } from './medication.ts';

type Taken = Omit<Medicine, 'id' | 'name' | 'critical' | 'addedAt'>;

/** When a medicine is taken, as a person reads it: the days, the times, before or after food, and until when. */
export function whenWords(turn: Turn, medicine: Taken): string {
  const { times, every, interval = 1, weekdays = [], startsOn, until, meal, phases = [] } = medicine;
  if (times.length === 0) return turn.text('medicine.when.needed');
  const date = dateWords(turn, startsOn);
  const named = weekdays.map((d) => turn.text(`medicine.weekday.${d}`)).join(', ');
  const key = every === 'month' && interval > 1 ? 'months' : every;
  const parts = [turn.text(`medicine.when.${key}`, { times: times.join(', '), date, named, n: interval })];
  if (meal) parts.push(turn.text(`medicine.when.${meal}`));
  for (const phase of phases)
    parts.push(turn.text('medicine.when.then', { date: dateWords(turn, phase.from), times: phase.times.join(', ') }));
  if (until !== undefined) parts.push(turn.text('medicine.when.until', { date: dateWords(turn, until) }));
  return parts.join(turn.text('medicine.when.join'));
}
