import { dropHeld } from '../conversation/held.ts';
import { openHandover } from '../handover/open.ts';
import { doseKey } from '../medication/doses.ts';
import { notAsked, openDoses, settle } from '../medication/remind.ts';
import { addDays, afterQuiet, dateOf, instantOf, timeOf } from '../plan/calendar.ts';
import { endForDeath } from '../safety/followUp.ts';
import type { Turn } from '../turn.ts';
import { days, type Instant, type PlainDate, topics } from '../words.ts';
import type { Life } from './life.ts';

/** After so many days in a hospital a counselor is to look after somebody. No source gives a number. */
export const hospitalDays = 7;
/** For so long reminders wait for who must say whether the person they are for has died. */
const untilKnown = days(3);
/** Whoever travels without an end in sight is asked after so many days whether they are still there. */
export const askAfterDays = 30;

/** They stay in a hospital: everything waits until they are at home, and a counselor looks after them in a week. */
export function goToHospital(turn: Turn, by: string): void {
  if (turn.person.life.hospital) return void turn.audit(by, 'hospital.repeated');
  standStill(turn);
  setLife(turn, { hospital: { since: turn.at } });
  turn.setTimer('life:hospital', turn.at + days(hospitalDays));
  turn.audit(by, 'hospital.began');
}

/** They are at home again: whatever is still worth saying comes, and nothing that was due meanwhile is made up for. */
export function comeHome(turn: Turn, by: string): void {
  if (!turn.person.life.hospital) return;
  setLife(turn, { hospital: null });
  passOverDoses(turn);
  turn.clearTimer('life:hospital');
  turn.audit(by, 'hospital.ended');
}

/** No plan speaks before that instant. Who is followed after a crisis is looked after by a counselor meanwhile. */
export function pause(turn: Turn, wished: Instant, by: string, why: 'asked' | 'died' = 'asked'): void {
  // Its end is told, and nobody is woken for that.
  const until = afterQuiet(wished, turn.timeZone, turn.programme.quietHours);
  standStill(turn);
  setLife(turn, { pause: { until, why } });
  turn.setTimer('life:pause', until);
  if (why === 'asked' && turn.person.safety.followUp) openHandover(turn, 'soon', 'follow-up');
  turn.audit(by, 'pause.began', why);
}

export function endPause(turn: Turn, by: string): void {
  if (!turn.person.life.pause) return;
  setLife(turn, { pause: null });
  passOverDoses(turn);
  turn.clearTimer('life:pause');
  turn.audit(by, 'pause.ended');
}

/** They are in that zone until the end of that day, or until they say that they are back. Doses keep their hours by the clock there. */
export function travel(turn: Turn, timeZone: string, until: PlainDate | null, by: string): void {
  const known = turn.person.life.travel;
  const home = known ? known.home : turn.person.timeZone;
  setLife(turn, { travel: { home, from: known?.from ?? turn.timeZone, until } });
  turn.change({ timeZone });
  const today = dateOf(turn.at, timeZone);
  const back = until === null ? addDays(today, askAfterDays) : addDays(until, 1);
  // At ten, so that the words of it come in no quiet hours; a day more by the other clock does no harm.
  const dueAt = instantOf(back, until === null ? '10:00' : '00:00', timeZone);
  turn.setTimer('life:travel', Math.max(dueAt, turn.at));
  turn.audit(by, 'travel.began');
}

/** They are back: their own clock holds again. */
export function comeBack(turn: Turn, by: string): void {
  const { travel: away } = turn.person.life;
  if (!away) return;
  turn.change({ timeZone: away.home });
  setLife(turn, { travel: null });
  turn.clearTimer('life:travel');
  turn.audit(by, 'travel.ended');
}

/** They live elsewhere now. Whom the programme counts by district is counted there. */
export function move(turn: Turn, to: { readonly city?: string; readonly district?: string }, by: string): void {
  const { meeting, enrolment } = turn.person;
  const city = to.city ?? to.district ?? null;
  turn.change({
    meeting: { ...meeting, city },
    ...(enrolment && { enrolment: { ...enrolment, district: to.district ?? city } }),
  });
  turn.audit(by, 'person.moved');
}

/** The person these messages are for has died: everything ends at once, and a human does what is left to do. */
export function deathTold(turn: Turn): void {
  endForDeath(turn);
  setLife(turn, { hospital: null, pause: null });
  openHandover(turn, 'soon', 'death');
}

/** Somebody has died, and it may be the person these messages are for: nothing is sent until it is known. */
export function holdForDeath(turn: Turn): void {
  pause(turn, turn.at + untilKnown, 'companion', 'died');
  openHandover(turn, 'soon', 'death');
}

/** Doses of the time between are nobody's to ask about: the next one is the first. */
function passOverDoses(turn: Turn): void {
  const { plan } = turn.person;
  const now = `${dateOf(turn.at, turn.timeZone)}/${timeOf(turn.at, turn.timeZone)}`;
  if ((plan.done[doseKey] ?? '') < now) turn.change({ plan: { ...plan, done: { ...plan.done, [doseKey]: now } } });
}

/** Takes back whatever is on its way, and blames nobody for a dose that was asked about. */
function standStill(turn: Turn): void {
  for (const topic of topics) if (topic !== 'care') turn.withdraw({ topic });
  dropHeld(turn);
  for (const nth of new Set(openDoses(turn).map((d) => d.nth))) settle(turn, nth, 'missed', notAsked);
  const { asking } = turn.person;
  const inDanger = asking?.dialogue === 'crisis' || asking?.dialogue === 'clarify';
  if (!inDanger) turn.change({ asking: null });
}

export function setLife(turn: Turn, fields: Partial<Life>): void {
  turn.change({ life: { ...turn.person.life, ...fields } });
}
