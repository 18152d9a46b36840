import type { Counselor } from '../event.ts';
import type { Person } from '../person.ts';
import { dateOf, instantOf } from '../plan/calendar.ts';
import type { Turn } from '../turn.ts';
import type { PlainDate } from '../words.ts';
import { call } from './call.ts';
import { openHandover } from './open.ts';

/** The timer's name. */
const timer = 'handover:follow-up';
/** When the day of a counselor begins. */
const opensAt = '09:00';

/** A human looks after this person again on that day: a task opens then, for whoever set it first. Replaces an earlier day. */
export function planFollowUp(turn: Turn, counselor: Counselor, on: PlainDate): void {
  const { timeZone } = turn.programme;
  const dueAt = Math.max(instantOf(on, opensAt, timeZone), turn.at);
  turn.setTimer(timer, dueAt, { by: counselor.id, name: counselor.name });
  turn.audit(counselor.id, 'handover.follow-up-set', on);
}

/** Sets the day, or takes it back. A day that is over is refused. Any counselor may. */
export function followUpChanged(turn: Turn, counselor: Counselor, on: PlainDate | null): void {
  if (on === null) {
    turn.clearTimer(timer);
    return void turn.audit(counselor.id, 'handover.follow-up-dropped');
  }
  if (on < dateOf(turn.at, turn.programme.timeZone))
    return void turn.audit(counselor.id, 'handover.follow-up.refused', 'past');
  planFollowUp(turn, counselor, on);
}

/** The day has come. Nothing is said to the person: it is a counselor's task. */
export function followUpDue(turn: Turn, { by, name }: Readonly<Record<string, string>>): void {
  turn.audit('companion', 'handover.follow-up-due', by ?? '');
  const before = turn.person.handover?.id;
  openHandover(turn, 'soon', 'follow-up');
  const { handover } = turn.person;
  // What was open already stays whose it is.
  if (!handover || handover.id === before || !by || !name) return;
  turn.change({ handover: { ...handover, to: { counselor: { id: by, name } } } });
  call(turn, 0);
}

/** The day that is set; null where none is. */
export function followUpOn({ timers }: Person, timeZone: string): PlainDate | null {
  const set = timers[timer];
  return set ? dateOf(set.dueAt, timeZone) : null;
}
