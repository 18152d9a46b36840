import { afterQuiet } from '../plan/calendar.ts';
import { heldUntil, leftToday } from '../plan/daily.ts';
import type { Turn } from '../turn.ts';
import { days, hours, type Instant } from '../words.ts';
import { type Instrument, type InstrumentId, isWithin } from './instrument.ts';
import { instruments } from './instruments.ts';
import type { ScreeningResult } from './screening.ts';

/** Before which instant an instrument's items are not asked again: its recall window after their last complete answers. */
export function againAfter(results: readonly ScreeningResult[], { family, recallDays }: Instrument): Instant | null {
  const last = results.findLast((r) => instruments[r.instrument].family === family);
  return last && last.score !== null ? last.at + days(recallDays) : null;
}

/** In how many days that instrument is asked again, by its results so far; null where it is not (facts §2.2). */
export function daysUntilAgain({ id, again }: Instrument, results: readonly ScreeningResult[]): number | null {
  const scores = results.flatMap((r) => (r.instrument === id && r.score !== null ? [r.score] : []));
  const last = scores.at(-1);
  if (!again || last === undefined) return null;
  const { since, every, well } = again;
  if (since && !scores.some((s) => isWithin(s, since))) return null;
  if (!well || last >= well.below) return every.find((range) => isWithin(last, range))?.days ?? null;
  const wellFor = scores.length - 1 - scores.findLastIndex((s) => s >= well.below);
  return wellFor <= well.times ? well.days : null;
}

/** Sets when the instrument is asked again, or that it is not. */
export function followUp(turn: Turn, instrument: Instrument): void {
  const name = timerOf(instrument.id);
  const { results } = turn.person.screening;
  const last = results.findLast((r) => r.instrument === instrument.id && r.score !== null);
  const after = daysUntilAgain(instrument, results);
  if (last && after !== null) setAgain(turn, instrument.id, last.at + days(after), 0);
  else turn.clearTimer(name);
}

/** So often it is offered without an answer; then not until they come back to it by themselves. */
const mostOffers = 2;
const offersApart = days(7);

const timerOf = (id: InstrumentId): string => `screening:again:${id}`;

function setAgain(turn: Turn, id: InstrumentId, dueAt: Instant, offers: number): void {
  turn.setTimer(timerOf(id), afterQuiet(dueAt, turn.timeZone, turn.programme.quietHours), { offers: String(offers) });
}

/** The offer to ask again came due: made once nothing else is being asked, and only where it still makes sense. */
export function offerAgain(turn: Turn, id: InstrumentId, offers: number): void {
  const { running, results } = turn.person.screening;
  const after = againAfter(results, instruments[id]) ?? 0;
  const later = Math.max(after, heldUntil(turn) ?? 0, afterBirth(turn), running ? turn.at + days(1) : 0);
  const quiet = afterQuiet(turn.at, turn.timeZone, turn.programme.quietHours);
  if (later > turn.at || quiet > turn.at) return void setAgain(turn, id, Math.max(later, quiet), offers);
  turn.ask({
    dialogue: 'screening',
    step: 'again',
    key: 'screening.again',
    options: ['yes', 'later', 'no'].map((answer) => ({
      payload: `${id}:again:${answer}`,
      label: `screening.again-${answer}`,
    })),
    topic: 'mood',
    priority: 'reminder',
    expiresAt: turn.at + days(1),
  });
  if (offers + 1 < mostOffers) setAgain(turn, id, turn.at + offersApart, offers + 1);
}

/** Not now, tomorrow; or no more. */
export function putOff(turn: Turn, id: InstrumentId, until: 'tomorrow' | 'never'): void {
  if (until === 'tomorrow') setAgain(turn, id, turn.at + days(1), 0);
  else turn.clearTimer(timerOf(id));
}

/** Two weeks after a birth: low days in the first ones are common and pass (facts §1.4). */
export function afterBirth({ person }: Turn): Instant {
  const { status, bornOn, since } = person.maternal;
  if (status !== 'born' || bornOn === null || since === null) return 0;
  return Date.parse(`${bornOn}T00:00:00Z`) + days(14);
}

/** Asks at that instant whether to go on with the check that is open. */
export function resumeLater(turn: Turn, dueAt: Instant): void {
  turn.setTimer('screening:resume', afterQuiet(dueAt, turn.timeZone, turn.programme.quietHours));
}

/** After a human has closed a conversation nobody is led back to questions at once. */
const rest = hours(4);

/** An open check was left alone for a while: asks once whether to go on, when nothing else is asked. */
export function offerToGoOn(turn: Turn): void {
  const { running } = turn.person.screening;
  if (!running) return;
  const closedAt = turn.person.handover?.closedAt ?? null;
  const later = Math.max(closedAt === null ? 0 : closedAt + rest, othersAsk(turn) ?? 0);
  const quiet = afterQuiet(turn.at, turn.timeZone, turn.programme.quietHours);
  if (later > turn.at || quiet > turn.at) return void resumeLater(turn, Math.max(later, quiet));
  const { items } = instruments[running.instrument];
  turn.ask({
    dialogue: 'screening',
    step: 'go-on',
    key: 'screening.go-on',
    params: { left: Math.max(items - running.answers.length, 1) },
    options: [
      { payload: 'go-on:yes', label: 'screening.go-on-yes' },
      { payload: 'go-on:no', label: 'screening.stop' },
    ],
    topic: 'mood',
    priority: 'reminder',
    expiresAt: turn.at + days(1),
  });
}

/** Until when another dialogue's question is left to be answered, or the day has no room. */
function othersAsk(turn: Turn): Instant | null {
  return turn.person.asking?.dialogue === 'screening' && leftToday(turn) > 0 ? null : heldUntil(turn);
}

/** Nothing of an open check is left to come. */
export function stopTimers(turn: Turn): void {
  turn.clearTimer('screening:resume');
  turn.clearTimer('screening:end');
}
