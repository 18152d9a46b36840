import { atRisk } from '../conversation/concerns.ts';
import { humanOption } from '../conversation/menu.ts';
import type { Dialogue } from '../dialogue.ts';
import { humanSpeaks } from '../handover/aside.ts';
import { liveHandover, openHandover } from '../handover/open.ts';
import { speaksOfAnother } from '../maternal/lossWords.ts';
import { addDays, afterQuiet, dateOf, daysBetween, instantOf, timeOf } from '../plan/calendar.ts';
import { dateWords } from '../plan/dateWords.ts';
import { isSuspended, mayRemind } from '../plan/stage.ts';
import type { Turn } from '../turn.ts';
import { atLeast, days, type PlainDate } from '../words.ts';
import {
  askAfterDays,
  comeBack,
  comeHome,
  deathTold,
  endPause,
  goToHospital,
  holdForDeath,
  hospitalDays,
  move,
  pause,
  setLife,
  travel,
} from './changes.ts';
import { askFasting, fastingAnswered, moonRang } from './fasting.ts';
import { ramadanAhead } from './fastingHours.ts';
import { hourChosen, learnHour, offerHour } from './hour.ts';
import { cityIn, placeIn, placeOf } from './places.ts';
import {
  lengthIn,
  namesWife,
  readBack,
  readDeath,
  readFasting,
  readHome,
  readHospital,
  readJourney,
  readMoved,
  readNumber,
  readPause,
  readShared,
  untilIn,
} from './words.ts';

/** No pause is longer, in days: who wants none for longer writes STOP. */
const longestPause = 92;

/** What a life brings: a hospital, a journey, a move, a new number, a pause, a death, a fast; and the hour to write at. */
export const lifeDialogue: Dialogue = {
  name: 'life',
  chosen(turn, payload) {
    const [what = '', which = ''] = payload.split('/');
    const data = turn.person.asking?.dialogue === 'life' ? turn.person.asking.data : {};
    if (payload === 'hospital:yes') return admitted(turn);
    if (payload === 'home:yes') return atHome(turn);
    if (what === 'pause') return pauseChosen(turn, Number(which));
    if (payload === 'go-on:yes') return goOn(turn);
    if (what === 'travel') return travelChosen(turn, which, typeof data.until === 'string' ? data.until : null);
    if (payload === 'back:yes') return atHomeAgain(turn);
    if (payload === 'died:yes' || payload === 'died:no') return diedAnswered(turn, payload === 'died:yes');
    if (payload === 'moved:yes' && typeof data.city === 'string') return movedTo(turn, data.city);
    if (payload === 'fasting:yes' || payload === 'fasting:no') return fastingAnswered(turn, payload === 'fasting:yes');
    if (what === 'hour') return hourChosen(turn, which);
    if (payload === 'moved:no') return askWhere(turn);
    turn.say(payload.endsWith(':no') ? 'life.as-before' : 'common.too-old');
  },
  answered(turn, text) {
    const { step } = turn.person.asking!;
    if (step === 'where') return where(turn, text);
    const until = step === 'pause' ? lengthIn(text, today(turn)) : null;
    if (until) pauseUntil(turn, until);
    return until !== null;
  },
  understood(turn, text) {
    const { life } = turn.person;
    if (life.hospital && readHome(text)) atHome(turn);
    else if (life.travel && readBack(text)) atHomeAgain(turn);
    else return tells(turn, text);
    return true;
  },
  noticed(turn) {
    noticeDeath(turn);
    learnHour(turn);
  },
  rang(turn, what) {
    if (what === 'hospital') longInHospital(turn);
    else if (what === 'pause') pauseOver(turn);
    else if (what === 'travel') travelRang(turn);
    else if (what === 'fasting') askFasting(turn);
    else if (what === 'moon') moonRang(turn);
    else if (what === 'hour') offerHour(turn);
  },
};

const today = (turn: Turn): PlainDate => dateOf(turn.at, turn.timeZone);

/** What is told of a life in free words. A death first; words of somebody else's life change nothing here. */
function tells(turn: Turn, text: string): boolean {
  const died = readDeath(text);
  if (died === 'theirs') sayDied(turn);
  else if (died === 'somebody') askWhoDied(turn);
  else if (speaksOfAnother(turn.person, text)) return false;
  else if (readShared(text)) sharePhone(turn, readShared(text) === 'shared');
  else if (readHospital(text) && !turn.person.life.hospital) askHospital(turn);
  else if (readNumber(text)) newNumber(turn);
  else if (readMoved(text, cityIn(text) !== null)) askMoved(turn, text);
  else return tellsOfTime(turn, text);
  return true;
}

function tellsOfTime(turn: Turn, text: string): boolean {
  const fasts = ramadanAhead(turn) === null ? null : readFasting(text);
  if (fasts !== null && turn.person.medication.medicines.length > 0) {
    fastingAnswered(turn, fasts);
    return true;
  }
  const wish = readPause(text, today(turn));
  if (wish?.until) pauseUntil(turn, wish.until);
  else if (wish) askPause(turn);
  else return tellsOfJourney(turn, text);
  return true;
}

function askHospital(turn: Turn): void {
  const options = ['yes', 'no'].map((a) => ({ payload: `hospital:${a}`, label: `life.hospital-${a}` }));
  turn.ask({ dialogue: 'life', step: 'hospital', key: 'life.hospital-ask', options });
}

function admitted(turn: Turn): void {
  goToHospital(turn, 'person');
  turn.say('life.hospital', {}, { options: [{ id: 'life:home:yes', label: turn.text('life.home-button') }] });
}

function atHome(turn: Turn): void {
  if (!turn.person.life.hospital) return void turn.say('common.too-old');
  comeHome(turn, 'person');
  const medicines = turn.person.medication.medicines.length > 0;
  turn.sayAll([{ key: 'life.home' }, ...(medicines ? [{ key: 'life.home-medicines' }] : [])]);
}

/** A counselor is to find out how they are; and again, where they are still there when that was closed. */
function longInHospital(turn: Turn): void {
  if (!turn.person.life.hospital) return;
  if (mayRemind(turn.person)) openHandover(turn, 'soon', 'hospital');
  turn.setTimer('life:hospital', turn.at + days(hospitalDays));
}

function askPause(turn: Turn): void {
  const options = [7, 14, 30].map((n) => ({ payload: `pause/${n}`, label: 'life.pause-days', params: { n } }));
  turn.ask({
    ...{ dialogue: 'life', step: 'pause', key: 'life.pause-ask' },
    options: [...options, { payload: 'pause:no', label: 'life.pause-no' }],
  });
}

/** A tap can be forged: what is no number of days is asked again. */
function pauseChosen(turn: Turn, n: number): void {
  if (n >= 1 && n <= longestPause) pauseUntil(turn, addDays(today(turn), Math.floor(n)));
  else askPause(turn);
}

function pauseUntil(turn: Turn, wished: PlainDate): void {
  const now = today(turn);
  const n = Math.min(Math.max(daysBetween(now, wished), 1), longestPause);
  const until = addDays(now, n);
  pause(turn, instantOf(until, '10:00', turn.timeZone), 'person');
  const medicines = turn.person.medication.medicines.length > 0;
  turn.sayAll(
    [
      { key: 'life.paused', params: { date: dateWords(turn, until) } },
      ...(medicines ? [{ key: 'life.paused-medicines' }] : []),
    ],
    { options: [{ id: 'life:go-on:yes', label: turn.text('life.go-on') }] },
  );
}

/** The end of a pause is told, since what comes after it comes by itself. */
function pauseOver(turn: Turn): void {
  const { pause: over } = turn.person.life;
  // Whether they died is not known yet: nothing is sent for as long as a counselor is to find out.
  const unknown = over?.why === 'died' && liveHandover(turn.person.handover);
  // It was set by another clock, or rang late: nobody is woken by the end of a pause.
  const { quietHours } = turn.programme;
  const until = unknown ? turn.at + days(1) : afterQuiet(turn.at, turn.timeZone, quietHours);
  if (over && until > turn.at) {
    setLife(turn, { pause: { ...over, until } });
    return void turn.setTimer('life:pause', until);
  }
  endPause(turn, 'companion');
  if (over?.why === 'asked' && mayRemind(turn.person) && !isSuspended(turn.person))
    turn.say('life.pause-over', {}, { priority: 'reminder', expiresAt: turn.at + days(1) });
}

function goOn(turn: Turn): void {
  if (!turn.person.life.pause) return void turn.say('common.too-old');
  endPause(turn, 'person');
  turn.say('life.goes-on');
}

/** A journey to another clock: asked once whether messages shall follow it. */
function tellsOfJourney(turn: Turn, text: string): boolean {
  const place = placeIn(text);
  const journey = place && readJourney(text);
  if (!place || !journey || place.timeZone === turn.timeZone) return false;
  const until = untilIn(text, today(turn));
  const options = [
    { payload: `travel/${place.id}:yes`, label: 'life.travel-now' },
    ...(journey === 'going' ? [{ payload: `travel/later`, label: 'life.travel-later' }] : []),
    { payload: 'travel:no', label: 'life.travel-no' },
  ];
  turn.ask({
    ...{ dialogue: 'life', step: 'travel', key: 'life.travel-ask', options, data: { until } },
    params: { place: turn.text(`life.place.${place.id}`), time: timeOf(turn.at, place.timeZone) },
  });
  return true;
}

function travelChosen(turn: Turn, which: string, until: PlainDate | null): void {
  const place = placeOf(which.replace(/:yes$/, ''));
  if (which === 'later') return void turn.say('life.travel-write');
  if (!place) return void turn.say('life.as-before');
  const last = until !== null && daysBetween(today(turn), until) >= 0 ? until : null;
  travel(turn, place.timeZone, last, 'person');
  const medicines = turn.person.medication.medicines.length > 0 ? 'yes' : 'no';
  turn.say('life.travelling', { date: last === null ? 'none' : dateWords(turn, last), medicines });
}

function atHomeAgain(turn: Turn): void {
  if (!turn.person.life.travel) return void turn.say('common.too-old');
  comeBack(turn, 'person');
  turn.say('life.back');
}

/** The day that was told is over; or nobody told one, and it is asked whether they are still there. */
function travelRang(turn: Turn): void {
  const away = turn.person.life.travel;
  if (!away) return;
  const dueAt = afterQuiet(turn.at, turn.timeZone, turn.programme.quietHours);
  const still = { priority: 'reminder', expiresAt: turn.at + days(2) } as const;
  if (away.until !== null) {
    comeBack(turn, 'companion');
    if (mayRemind(turn.person) && !isSuspended(turn.person))
      turn.say('life.back', {}, { ...still, dueAt: later(turn) });
    return;
  }
  turn.setTimer('life:travel', Math.max(dueAt, turn.at + days(askAfterDays)));
  if (!mayRemind(turn.person) || isSuspended(turn.person)) return;
  const options = ['yes', 'no'].map((a) => ({ payload: `back:${a}`, label: `life.back-${a}` }));
  turn.ask({ dialogue: 'life', step: 'back', key: 'life.back-ask', options, ...still });
}

const later = (turn: Turn) => afterQuiet(turn.at, turn.timeZone, turn.programme.quietHours);

/** Whose phone it is, decides what a question may name. */
function sharePhone(turn: Turn, shared: boolean): void {
  setLife(turn, { discreet: shared });
  turn.audit('person', 'phone.shared', shared ? 'yes' : 'no');
  turn.say(shared ? 'life.shared' : 'life.own');
}

function newNumber(turn: Turn): void {
  openHandover(turn, 'soon', 'moved');
  turn.audit('person', 'number.changed');
  turn.say('life.number', {}, { options: [humanOption(turn)] });
}

function askMoved(turn: Turn, text: string): void {
  const city = cityIn(text);
  if (!city) return void askWhere(turn);
  const name = turn.language === 'ur' ? city.urdu : city.name;
  const options = ['yes', 'no'].map((a) => ({ payload: `moved:${a}`, label: `life.moved-${a}` }));
  const data = { city: city.name };
  turn.ask({ dialogue: 'life', step: 'moved', key: 'life.moved-ask', params: { city: name }, options, data });
}

function askWhere(turn: Turn): void {
  turn.ask({ dialogue: 'life', step: 'where', key: 'life.where-ask' });
}

/** A name of a place, as it was asked for. */
function where(turn: Turn, text: string): boolean {
  const city = text.trim();
  if (!/\p{L}/u.test(city) || city.length > 60 || /[?؟]/.test(city)) return false;
  movedTo(turn, cityIn(city)?.name ?? city);
  return true;
}

function movedTo(turn: Turn, city: string): void {
  move(turn, { city }, 'person');
  turn.change({ asking: null });
  turn.say('life.moved');
}

/** Everything ends at once; one word of sorrow, and a human who is there for whoever writes. */
function sayDied(turn: Turn): void {
  deathTold(turn);
  turn.say('life.died', {}, { options: [humanOption(turn)] });
}

/**
 * A death that is told while others answer, a counselor or the companion to a danger, or by somebody who stopped all messages
 * and may take that back: the dead are reminded of nothing. Where the same words are a danger, too, whoever writes still needs
 * what follows a danger: then all else waits for the human who was called.
 */
function noticeDeath(turn: Turn): void {
  const elsewhere = humanSpeaks(turn) || atRisk(turn.person) || turn.person.optedOutAt !== null;
  const died = elsewhere ? readDeath(turn.words) : null;
  const danger = atLeast(turn.judgement?.urgency ?? 'routine', 'urgent');
  if (died === 'theirs' && !danger) sayDied(turn);
  else if (died === 'theirs' || (died === 'somebody' && mayBeTheirs(turn))) holdForDeath(turn);
}

/** Whether somebody who died may be whom the messages are for: of whom another writes, or a mother, where her husband does. */
function mayBeTheirs({ person, words }: Turn): boolean {
  return person.meeting.servedFor === 'other' || (person.maternal.status !== 'none' && namesWife(words));
}

/** Who died decides what ends, so it is asked. Whoever writes for another is sent nothing until it is known. */
function askWhoDied(turn: Turn): void {
  if (mayBeTheirs(turn)) holdForDeath(turn);
  const options = ['yes', 'no'].map((a) => ({ payload: `died:${a}`, label: `life.died-${a}` }));
  turn.ask({ dialogue: 'life', step: 'died', key: 'life.died-ask', options });
}

function diedAnswered(turn: Turn, theirs: boolean): void {
  if (theirs) return void sayDied(turn);
  if (turn.person.life.pause?.why === 'died') endPause(turn, 'person');
  turn.say('life.died-other', {}, { options: [humanOption(turn)] });
}
