import { dateOf } from '../plan/calendar.ts';
import { dateWords } from '../plan/dateWords.ts';
import type { Question, Turn } from '../turn.ts';
import { days, hours } from '../words.ts';
import { afterBirth, againAfter, resumeLater } from './again.ts';
import { breakOff, finish, leftOpen, noteScore } from './finish.ts';
import { actOn } from './flag.ts';
import type { Family, Instrument, InstrumentId } from './instrument.ts';
import { instruments, wholeOf } from './instruments.ts';
import { flagOf, humanFor } from './score.ts';
import type { Screening } from './screening.ts';

/** An unfinished check is taken up again within two days; later its answers speak of other weeks. */
export const resumable = days(2);
/** For how long an open item is left alone before it is asked whether to go on. */
const pause = hours(4);

/** What a plan or the clock begins is a reminder: it stands behind what people are waiting for, and is not said a day late. */
export const asReminder = (turn: Turn) => ({ priority: 'reminder', expiresAt: turn.at + days(1) }) as const;
type How = Pick<Question, 'priority' | 'expiresAt'>;

/**
 * Begins an instrument, or takes up the unfinished one. Within its recall window it is not asked again: by a plan's wish
 * nothing is said then; by the person's own, they are told when it makes sense.
 */
export function startCheck(turn: Turn, id: InstrumentId, by: 'person' | 'plan'): void {
  // By a plan's wish nobody is asked in the first two weeks after a birth (facts §1.4).
  if (by === 'plan' && turn.at < afterBirth(turn)) return;
  const { running } = turn.person.screening;
  const how = by === 'plan' ? asReminder(turn) : {};
  if (running && turn.at - running.startedAt < resumable) return void askItem(turn, how);
  if (running && breakOff(turn) === 'said') return;
  const after = againAfter(turn.person.screening.results, instruments[id]);
  if (after !== null && turn.at < after) {
    if (by === 'person') turn.say('screening.recent', { date: dateWords(turn, dateOf(after, turn.timeZone)) });
    return;
  }
  begin(turn, id, how);
}

/** Begins an instrument from its first item. */
export function begin(turn: Turn, id: InstrumentId, how: How = {}): void {
  set(turn, { running: { instrument: id, answers: [], startedAt: turn.at } });
  turn.setTimer('screening:end', turn.at + resumable);
  turn.say(`screening.intro.${instruments[id].family}`, {}, { topic: 'mood', ...how });
  askItem(turn, how);
}

/** Puts the item that comes next, with its answers. */
export function askItem(turn: Turn, how: How = {}): void {
  const { running } = turn.person.screening;
  if (!running) return;
  const { family, scale, choices, items } = instruments[running.instrument];
  const item = running.answers.length + 1;
  // The item that is not scored comes after all others.
  const last = item > items;
  const step = last ? 'difficulty' : String(item);
  const codes = last ? difficulties : choices;
  turn.ask({
    dialogue: 'screening',
    step,
    key: last ? 'screening.difficulty.ask' : `screening.${family}.${item}`,
    options: [
      ...codes.map((c) => ({
        payload: `${family}:${step}:${c}`,
        label: last ? `screening.difficulty.${c}` : `screening.${scale}.${c}`,
      })),
      { payload: `${family}:${step}:skip`, label: 'screening.skip' },
      { payload: 'later', label: 'screening.later' },
      { payload: 'stop', label: 'screening.stop' },
    ],
    topic: 'mood',
    ...how,
  });
  // Who has not begun to answer is not reminded of it.
  if (item > 1) resumeLater(turn, turn.at + pause);
}

/** How hard it made life: not at all, somewhat, very, extremely. */
export const difficulties = [0, 1, 2, 3] as const;

/**
 * Takes one answer, or null for an item that is passed over. What may be danger is acted on in the same moment, before
 * anything is added up and whatever else is answered. Another tap on an earlier item mends its answer.
 */
export function answerItem(turn: Turn, family: Family, item: number, answer: number | null): void {
  const { running } = turn.person.screening;
  const whole = wholeOf(family);
  const flag = answer === null ? null : flagOf(whole, item, answer);
  const instrument = running && instruments[running.instrument];
  const given = running?.answers ?? [];
  const fits = instrument?.family === family && item <= Math.min(given.length + 1, instrument.items);
  const mended = item <= given.length;
  if (fits)
    set(turn, { running: { ...running!, answers: mended ? given.with(item - 1, answer) : [...given, answer] } });
  if (flag) {
    // An old question's answer still says what it says.
    breakOff(turn, 'quietly');
    actOn(turn, whole, item, answer!, flag);
  } else if (!fits) {
    if (instrument?.family === family) askItem(turn);
    else turn.say('screening.over');
  } else if (mended) turn.say('screening.mended');
  else {
    if (answer === null && instrument.flags.some((f) => f.item === item)) leftOpen(turn, instrument);
    goOn(turn, instrument);
  }
}

/** The next item, or the end of it. A human whom the score calls for is called before the item that is not scored. */
function goOn(turn: Turn, instrument: Instrument): void {
  const { answers } = turn.person.screening.running!;
  const troubled = answers.some((a) => a !== null && a > 0);
  const more = answers.length < instrument.items;
  const waits = instrument.difficulty && troubled && humanFor(instrument, answers) !== 'urgent';
  if (!more && waits) noteScore(turn, instrument, answers);
  if (more || waits) askItem(turn);
  else following(turn, finish(turn, null));
}

/** The last item, which is not scored. */
export function answerDifficulty(turn: Turn, family: Family, answer: number | null): void {
  const { running } = turn.person.screening;
  const instrument = running && instruments[running.instrument];
  if (!instrument || instrument.family !== family) return void turn.say('screening.over');
  if (running.answers.length < instrument.items) return void askItem(turn);
  following(turn, finish(turn, answer));
}

/** What a score leads to is asked at once: the rest of the same items, or another instrument that was not asked lately. */
function following(
  turn: Turn,
  next: { readonly instrument: InstrumentId; readonly answers: readonly (number | null)[] } | null,
): void {
  if (!next) return;
  const { instrument, answers } = next;
  if (answers.length === 0) return void begin(turn, instrument);
  set(turn, { running: { instrument, answers: [...answers], startedAt: turn.at } });
  turn.setTimer('screening:end', turn.at + resumable);
  askItem(turn);
}

function set(turn: Turn, fields: Partial<Screening>): void {
  turn.change({ screening: { ...turn.person.screening, ...fields } });
}
