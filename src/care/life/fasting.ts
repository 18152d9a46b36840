import { openHandover } from '../handover/open.ts';
import type { Medicine } from '../medication/medication.ts';
import { addDays, afterQuiet, dateOf, instantOf } from '../plan/calendar.ts';
import { heldUntil } from '../plan/daily.ts';
import { isSuspended, mayRemind } from '../plan/stage.ts';
import type { Programme } from '../programme.ts';
import type { Sentence, Turn } from '../turn.ts';
import { days, hours, type PlainDate } from '../words.ts';
import { setLife } from './changes.ts';
import { isOfMonth, ramadanAhead } from './fastingHours.ts';
import type { FastingTime, Life } from './life.ts';

/** From so many days before the first fast they are asked: a review needs weeks, and the month is announced late (facts §4.4). */
const askBefore = 42;
const timer = 'life:fasting';

const timed = (turn: Turn): boolean => turn.person.medication.medicines.some((m) => m.times.length > 0);

/**
 * Sees to it that who takes medicines is asked once whether they fast, when a month of fasting was announced. Looked at
 * whenever something of a plan or a dose is due, which for them is daily: the announcement comes by itself.
 */
export function expectFasting(turn: Turn): void {
  followMoon(turn);
  if (!turn.person.timers['life:moon']) expectMoon(turn);
  const ramadan = ramadanAhead(turn);
  if (!ramadan || isOfMonth(turn.person.life.fasting, ramadan) || turn.person.timers[timer] || !timed(turn)) return;
  if (dateOf(turn.at, turn.timeZone) < addDays(ramadan.from, -askBefore)) return;
  turn.setTimer(timer, afterQuiet(turn.at + hours(1), turn.timeZone, turn.programme.quietHours));
}

/** The month was announced anew, a day earlier or later: what is planned follows. */
function followMoon(turn: Turn): void {
  const { fasting } = turn.person.life;
  const { ramadan } = turn.programme;
  if (!fasting || !ramadan || !isOfMonth(fasting, ramadan)) return;
  if (fasting.ramadan === ramadan.from && fasting.until === ramadan.to) return;
  setLife(turn, { fasting: { ...fasting, ramadan: ramadan.from, until: ramadan.to } });
}

/** The moon is looked for in the evening, and the programme is told of it then: before the first meal of the day, all is planned by it. */
const moonAt = '02:00';
/** So many days around those that were announced the month may begin and end. */
const mayMove = 2;

/** A night in which the month may have been announced anew: plans follow, and nothing is said. */
export function moonRang(turn: Turn): void {
  followMoon(turn);
  expectMoon(turn);
}

/** Sees to it that whoever fasts by confirmed hours is planned by the latest announcement each night of the month. */
function expectMoon(turn: Turn): void {
  const { fasting } = turn.person.life;
  if (!fasting?.fasts || fasting.confirmedBy === null) return;
  const tomorrow = addDays(dateOf(turn.at, turn.timeZone), 1);
  const first = addDays(fasting.ramadan, -mayMove);
  const night = [tomorrow, first].sort()[1]!;
  if (night > addDays(fasting.until ?? addDays(fasting.ramadan, 30), mayMove)) return;
  turn.setTimer('life:moon', instantOf(night, moonAt, turn.timeZone));
}

/** Asks whether they fast; names no medicine and no illness. */
export function askFasting(turn: Turn): void {
  const ramadan = ramadanAhead(turn);
  if (!ramadan || isOfMonth(turn.person.life.fasting, ramadan) || !timed(turn) || !mayRemind(turn.person)) return;
  const held = isSuspended(turn.person) ? turn.at + hours(12) : heldUntil(turn);
  const dueAt = afterQuiet(held ?? turn.at, turn.timeZone, turn.programme.quietHours);
  if (dueAt > turn.at) return void turn.setTimer(timer, dueAt);
  setLife(turn, { fasting: { ramadan: ramadan.from, until: ramadan.to, fasts: null, hours: {}, confirmedBy: null } });
  turn.ask({
    ...{ dialogue: 'life', step: 'fasting', key: 'life.fasting-ask', topic: 'medicine', priority: 'reminder' },
    options: [
      { payload: 'fasting:yes', label: 'life.fasting-yes' },
      { payload: 'fasting:no', label: 'life.fasting-no' },
    ],
    expiresAt: turn.at + days(2),
  });
}

/**
 * They fast, or do not. Their hours stay as they are: a clinician is asked where the doses go. Who may be harmed is told to
 * talk to their doctor before, and with diabetes when to break the fast (facts §4.4); nobody is told what their faith asks.
 */
export function fastingAnswered(turn: Turn, fasts: boolean): void {
  const ramadan = ramadanAhead(turn);
  const { asking } = turn.person;
  if (asking?.dialogue === 'life' && asking.step === 'fasting') turn.change({ asking: null });
  if (!ramadan) return void turn.say('common.too-old');
  const { fasting } = turn.person.life;
  const known = isOfMonth(fasting, ramadan) ? fasting : null;
  setLife(turn, {
    fasting: {
      ...{ hours: {}, confirmedBy: null },
      ...(fasts && known),
      ramadan: ramadan.from,
      until: ramadan.to,
      fasts,
    },
  });
  turn.audit('person', 'fasting.told', fasts ? 'yes' : 'no');
  if (!fasts) return void turn.say('life.fasting-none');
  openHandover(turn, 'soon', 'fasting');
  const sentences: Sentence[] = [{ key: 'life.fasting-waits' }];
  if (mayBeHarmed(turn)) sentences.push({ key: 'life.fasting-doctor' });
  if (turn.person.chronic.conditions.some((c) => c.condition === 'diabetes'))
    sentences.push({ key: 'life.fasting-sugar' });
  turn.sayAll(sentences);
}

/** Those who are spoken of as not bound to fast, or in danger by it (facts §4.4): ill, pregnant, nursing, old. */
function mayBeHarmed({ person: { maternal, chronic, medication, meeting } }: Turn): boolean {
  const mother = maternal.status === 'pregnant' || maternal.status === 'maybe-lost' || maternal.babyAlive === true;
  return (
    mother ||
    chronic.conditions.length > 0 ||
    medication.medicines.some((m) => m.critical) ||
    meeting.ageBand === '65-plus'
  );
}

/** Where the doses of one medicine go on a day of fasting, as a clinician confirmed it. */
export interface FastingDoses {
  readonly medicine: string;
  readonly at: readonly FastingTime[];
}

/**
 * Why times cannot be confirmed, or null where they can: the month must be announced and the person must have said that
 * they fast, and each medicine keeps as many doses a day as it has. Another number is another prescription.
 */
export function fastingProblem(
  person: { readonly life: Life; readonly medication: { readonly medicines: readonly Medicine[] } },
  programme: Pick<Programme, 'ramadan'>,
  today: PlainDate,
  given: readonly FastingDoses[],
): 'not-announced' | 'does-not-fast' | 'unknown-medicine' | 'other-number' | null {
  const { ramadan } = programme;
  if (!ramadan || today > ramadan.to) return 'not-announced';
  const { fasting } = person.life;
  if (!isOfMonth(fasting, ramadan) || !fasting?.fasts) return 'does-not-fast';
  for (const { medicine, at } of given) {
    const known = person.medication.medicines.find((m) => m.id === medicine);
    if (!known) return 'unknown-medicine';
    const counts = [known.times.length, ...(known.phases ?? []).map((p) => p.times.length)];
    if (counts.some((n) => n !== at.length) || known.amounts?.some((n) => n !== known.amounts![0]))
      return 'other-number';
  }
  return null;
}

/** A clinician confirmed where the doses go: from the first fast to the last they are asked about then. The person is told. */
export function confirmFasting(turn: Turn, given: readonly FastingDoses[], clinician: string, by: string): void {
  const today = dateOf(turn.at, turn.timeZone);
  const problem = fastingProblem(turn.person, turn.programme, today, given);
  if (problem !== null) return void turn.audit(by, 'life.not-taken', `fasting ${problem}`);
  const hoursOf = Object.fromEntries(given.map(({ medicine, at }) => [medicine, [...at]]));
  setLife(turn, { fasting: { ...turn.person.life.fasting!, hours: hoursOf, confirmedBy: clinician } });
  followMoon(turn);
  expectMoon(turn);
  turn.audit(by, 'fasting.confirmed', Object.keys(hoursOf).join(' '));
  turn.say(
    'life.fasting-confirmed',
    {},
    {
      ...{ priority: 'reminder', topic: 'medicine', expiresAt: turn.at + days(3) },
      dueAt: afterQuiet(turn.at, turn.timeZone, turn.programme.quietHours),
    },
  );
}
