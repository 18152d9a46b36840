import { liveHandover, openHandover } from '../handover/open.ts';
import { afterQuiet } from '../plan/calendar.ts';
import type { Turn } from '../turn.ts';
import { criticalUrgency } from './critical.ts';
import type { Dose, Medicine } from './medication.ts';

/**
 * After a dose was missed or skipped: two of a critical medicine in a row, or three days of any, go to a human (facts
 * §4.3: within 72 h, the same day for insulin, antiepileptics, clozapine and anticoagulants). Asked for once per two
 * doses or three days, so that the same gap does not call a human over and over. Returns whether a human was called.
 */
export function afterMissed(turn: Turn, nth: string): boolean {
  const { medicines, doses } = turn.person.medication;
  let called: 'soon' | 'urgent' | null = null;
  const just = new Set(doses.filter((d) => d.nth === nth).map((d) => d.medicine));
  for (const medicine of medicines.filter((m) => just.has(m.id))) {
    const urgency = alarmOf(medicine, doses);
    if (urgency === 'urgent' || (urgency === 'soon' && called === null)) called = urgency;
  }
  if (called === null) return false;
  const before = liveHandover(turn.person.handover);
  openHandover(turn, called, 'missed-doses');
  turn.audit('companion', 'doses.missed', called);
  // Whoever was told that a human comes is not told again with every dose, and nothing is said over a counselor.
  const told = before !== null && (before.state === 'claimed' || before.reason === 'missed-doses');
  if (told) return true;
  const dueAt = afterQuiet(turn.at, turn.timeZone, turn.programme.quietHours);
  turn.say('medicine.missed-human', {}, { topic: 'medicine', dueAt });
  return true;
}

function alarmOf(medicine: Medicine, doses: readonly Dose[]): 'soon' | 'urgent' | null {
  const gap = gapOf(medicine, doses);
  const critical = criticalUrgency(medicine.name);
  if (critical && gap.doses > 0 && gap.doses % 2 === 0) return critical;
  return !critical && gap.days > 0 && gap.days % 3 === 0 && gap.firstOfDay ? 'soon' : null;
}

/** How many doses in a row were not taken, on how many days, and whether the newest is the first of its day. */
function gapOf(medicine: Medicine, doses: readonly Dose[]): { doses: number; days: number; firstOfDay: boolean } {
  const settled = doses
    .filter(
      (d) =>
        d.medicine === medicine.id &&
        d.reason !== 'not-asked' &&
        (d.state === 'taken' || d.state === 'skipped' || d.state === 'missed'),
    )
    .sort((a, b) => a.dueAt - b.dueAt);
  const gap = settled.slice(settled.findLastIndex((d) => d.state === 'taken') + 1);
  const dates = gap.map((d) => d.nth.slice(0, 10));
  return { doses: gap.length, days: new Set(dates).size, firstOfDay: dates.at(-1) !== dates.at(-2) };
}
