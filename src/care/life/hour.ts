import { afterQuiet, dateOf, isLoud, timeOf } from '../plan/calendar.ts';
import { heldUntil } from '../plan/daily.ts';
import { isSuspended, mayRemind } from '../plan/stage.ts';
import type { Turn } from '../turn.ts';
import { minutes, type PlainTime } from '../words.ts';
import { setLife } from './changes.ts';

/** So many answers in a row tell when somebody has time; each so many minutes late at the least, and all within these minutes. */
const enough = 4;
const lateBy = 180;
const within = 180;
const dayMinutes = 24 * 60;

/** Questions of plans that could as well come at another hour. A reading belongs to its hour, and danger waits for nobody. */
const routine = /^(plan (signs|kept|choice)|screening .*|maternal news|chronic visit)$/;

/** Notes when a routine question is answered, and soon offers another hour where all of them are answered late. */
export function learnHour(turn: Turn): void {
  const { asking, life } = turn.before.person;
  if (!asking || life.hour !== null || life.hourOffered || !routine.test(`${asking.dialogue} ${asking.step}`)) return;
  if (life.answers.at(-1)?.asked === asking.askedAt) return;
  const time = timeOf(turn.at, turn.timeZone);
  const minute = Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  const after = Math.round((turn.at - asking.askedAt) / minutes(1));
  if (after >= dayMinutes) return;
  setLife(turn, { answers: [...life.answers, { asked: asking.askedAt, after, minute }].slice(-enough) });
  // Once they have answered, not in the middle of it.
  if (hourOf(turn) !== null) turn.setTimer('life:hour', turn.at + minutes(15));
}

/** The whole hour around which the last answers came, all of them late; null where they tell none that is no quiet one. */
function hourOf({ person, programme }: Turn): PlainTime | null {
  const { answers } = person.life;
  if (answers.length < enough || answers.some((a) => a.after < lateBy)) return null;
  const [first] = answers;
  const away = answers.map((a) => ((a.minute - first!.minute + dayMinutes * 1.5) % dayMinutes) - dayMinutes / 2);
  if (Math.max(...away) - Math.min(...away) > within) return null;
  const middle = first!.minute + (Math.max(...away) + Math.min(...away)) / 2;
  const hour = Math.round((middle + dayMinutes) / 60) % 24;
  const time = `${String(hour).padStart(2, '0')}:00`;
  return isLoud(time, programme.quietHours) ? time : null;
}

/** Offers once to write at the hour at which they answer. */
export function offerHour(turn: Turn): void {
  const hour = hourOf(turn);
  const { life } = turn.person;
  if (hour === null || life.hourOffered || life.hour !== null || !mayRemind(turn.person)) return;
  const held = isSuspended(turn.person) ? turn.at + minutes(dayMinutes) : heldUntil(turn);
  // Who answers late answers in the quiet hours, too: the offer comes when these are over.
  const waits = held ?? afterQuiet(turn.at, turn.timeZone, turn.programme.quietHours);
  if (waits > turn.at) return void turn.setTimer('life:hour', waits);
  setLife(turn, { hourOffered: true });
  turn.ask({
    ...{ dialogue: 'life', step: 'hour', key: 'life.hour-ask', params: { time: hour }, priority: 'reminder' },
    options: [
      { payload: `hour/${hour}:yes`, label: 'life.hour-yes' },
      { payload: 'hour/no:no', label: 'life.hour-no' },
    ],
    expiresAt: turn.at + minutes(dayMinutes),
  });
  turn.audit('companion', 'hour.offered', dateOf(turn.at, turn.timeZone));
}

/** They chose: what is planned moves with it. A tap can be forged: what is no hour, or a quiet one, changes nothing. */
export function hourChosen(turn: Turn, payload: string): void {
  const hour = payload.replace(/:yes$/, '');
  const good = payload.endsWith(':yes') && /^([01]\d|2[0-3]):00$/.test(hour) && isLoud(hour, turn.programme.quietHours);
  if (!good) return void turn.say('life.hour-kept');
  setLife(turn, { hour, answers: [] });
  turn.audit('person', 'hour.chosen', hour);
  turn.say('life.hour-moved', { time: hour });
}
