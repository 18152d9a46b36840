import { expectFasting } from '../life/fasting.ts';
import { restsUntil } from '../life/holyDays.ts';
import { isAway } from '../life/life.ts';
import { doseKey, nextDose } from '../medication/doses.ts';
import { remindOfDoses } from '../medication/remind.ts';
import type { SayOptions, Sentence, Turn } from '../turn.ts';
import { hours, type Instant, type Topic } from '../words.ts';
import { busyUntil } from './busy.ts';
import { afterQuiet, dateOf, isQuiet } from './calendar.ts';
import { fitting, leftToday, tomorrow } from './daily.ts';
import { questionNames } from './definition.ts';
import { doneKey, episodeOf, isAhead, missedBefore, type Occurrence, occurrencesOf } from './occurrence.ts';
import { paramsOf, putQuestion } from './questions.ts';
import { watchSilence } from './silence.ts';
import { isSuspended, mayFollowUp, mayHear, mayRemind, stageOf } from './stage.ts';

/**
 * A wake of a plan or of a dose came due: says and asks whatever is due by the documents as they now stand, and marks what
 * is over as passed over. After a downtime that is one late message within its window, never a flood.
 * The occurrence's own id can never come again, so where it was not the moment for it, a timer takes its place.
 */
export function due(turn: Turn, occurrence: { plan: string; item: string; nth: string }): void {
  catchUp(turn);
  const key = `${occurrence.plan}:${occurrence.item}`;
  if ((turn.person.plan.done[key] ?? '') >= occurrence.nth) return;
  if (turn.person.timers[timer]) return;
  if (!maySpeak(turn) || isSuspended(turn.person)) return void catchUpAt(turn, turn.at);
  const dueAt = movedTo(turn, occurrence);
  if (dueAt === null) passOver(turn, key, occurrence.nth);
  else catchUpAt(turn, dueAt);
}

/** Says and asks whatever is due now. Silent without consent, after opting out, and while a human has the conversation. */
export function catchUp(turn: Turn): void {
  turn.clearTimer(timer);
  if (!maySpeak(turn)) return;
  // What rings now and is still worth saying then comes when they are back.
  if (isAway(turn.person)) return void catchUpAt(turn, turn.at);
  const suspended = isSuspended(turn.person);
  const busy = busyUntil(turn, 'dose');
  const dose = mayRemind(turn.person) ? nextDose(turn.person, turn.programme, suspended) : null;
  if (busy !== null && dose && dose.dueAt <= turn.at) catchUpAt(turn, busy);
  else if (mayRemind(turn.person)) remindOfDoses(turn, suspended);
  expectFasting(turn);
  // What is due by now has rung already: only this brings it up again when the human is done.
  if (suspended) return void catchUpAt(turn, turn.at);
  const waiting = dueNow(turn);
  if (waiting.length === 0) return;
  if (isQuiet(turn.at, turn.timeZone, turn.programme.quietHours))
    return void catchUpAt(turn, afterQuiet(turn.at, turn.timeZone, turn.programme.quietHours));
  const rest = restsUntil(turn);
  const now = rest === null ? waiting : waiting.filter(goesOn);
  if (rest !== null && now.length < waiting.length) catchUpAt(turn, rest);
  if (now.length > 0) speak(turn, now);
}

/** What no holy day holds back. */
const goesOn = ({ plan, item }: Occurrence): boolean =>
  item.asks === 'danger-signs' || plan.for === 'crisis' || plan.for === 'supporter';

/** Says and asks what a day has room for; the rest waits for the next one, and lapses where it is over by then. */
function speak(turn: Turn, waiting: readonly Occurrence[]): void {
  const told = waiting.filter((o) => o.item.asks === null);
  const asked = waiting
    .filter((o) => o.item.asks !== null)
    .sort((a, b) => questionNames.indexOf(a.item.asks!) - questionNames.indexOf(b.item.asks!));
  // What is told of one topic is one message; of the questions, only the weightiest is put now.
  const groups = [...Map.groupBy(told, (o) => o.item.topic).values()];
  const question = busyUntil(turn, 'plan') === null ? asked.slice(0, 1) : [];
  const messages = [...groups, ...question.map((o) => [o])];
  const chosen = fitting(messages, leftToday(turn), tomorrow(turn));
  for (const group of groups.filter((g) => chosen.includes(g))) sayThem(turn, group);
  const wait = messages.length > chosen.length;
  if (question.length === 0 || chosen.some((m) => m[0] === question[0])) askOne(turn, asked);
  if (wait) catchUpAt(turn, tomorrow(turn));
}

/** Whether any plan may speak. */
const maySpeak = ({ person }: Turn): boolean => mayRemind(person) || mayFollowUp(person);

const timer = 'plan:catch-up';

function catchUpAt(turn: Turn, dueAt: Instant): void {
  const standing = turn.person.timers[timer];
  if (!standing || standing.dueAt > dueAt) turn.setTimer(timer, dueAt);
}

/** The occurrence of each item that is still worth saying, its latest only. All earlier ones are passed over. */
function dueNow(turn: Turn): Occurrence[] {
  const waiting: Occurrence[] = [];
  const today = dateOf(turn.at, turn.timeZone);
  for (const plan of turn.programme.plans) {
    if (!mayHear(turn.person, plan.for) || !stageOf(plan, turn.person, turn.timeZone)) continue;
    for (const item of plan.items) {
      if (isAhead(plan, item, turn.person, today, turn.timeZone)) continue;
      let last: Occurrence | null = null;
      for (const next of occurrencesOf(plan, item, turn.person, turn.programme)) {
        if (next.dueAt > turn.at) break;
        if (last) passOverItem(turn, last);
        last = next;
      }
      if (last && last.endsAt > turn.at) waiting.push(last);
      else if (last) passOverItem(turn, last);
    }
  }
  return waiting;
}

/** When the same occurrence is due by now, a change of the documents having moved it since it was accepted; null for never. */
function movedTo(turn: Turn, { plan, item, nth }: { plan: string; item: string; nth: string }): Instant | null {
  if (`${plan}:${item}` === doseKey) {
    const dose = nextDose(turn.person, turn.programme);
    return dose?.nth === nth ? dose.dueAt : null;
  }
  const definition = turn.programme.plans.find((p) => p.id === plan);
  const found = definition?.items.find((i) => i.id === item);
  if (!definition || !found) return null;
  for (const next of occurrencesOf(definition, found, turn.person, turn.programme))
    return next.nth === nth ? next.dueAt : null;
  return null;
}

/** What is told of one topic, as one message. */
function sayThem(turn: Turn, group: readonly Occurrence[]): void {
  const sentence = (o: Occurrence): Sentence => ({ key: o.item.says!, params: paramsOf(turn, o) });
  const [late, timely] = [group.filter((o) => o.late), group.filter((o) => !o.late)];
  // Who joined late is told in one message what still matters of all that was before.
  const before: Sentence[] = late.length > 0 ? [{ key: 'plan.late' }, ...late.map(sentence)] : [];
  const { topic } = group[0]!.item;
  turn.sayAll([...timely.map(sentence), ...before], reminder(topic, Math.max(...group.map((o) => o.endsAt))));
  for (const o of group) finish(turn, o);
}

/** One question at a time, the weightiest first: it now, the others an hour later. */
function askOne(turn: Turn, occurrences: readonly Occurrence[]): void {
  const [first, ...others] = occurrences;
  if (!first) return;
  const busy = busyUntil(turn, 'plan');
  if (busy !== null) return void catchUpAt(turn, busy);
  putQuestion(turn, first);
  watchSilence(turn, first);
  finish(turn, first);
  if (others.length > 0) catchUpAt(turn, turn.at + hours(1));
}

export const reminder = (topic: Topic, expiresAt: Instant): SayOptions => ({ priority: 'reminder', topic, expiresAt });

function finish(turn: Turn, occurrence: Occurrence): void {
  recordMissed(turn, occurrence);
  setDone(turn, doneKey(occurrence.plan, occurrence.item), occurrence.nth);
}

function passOverItem(turn: Turn, occurrence: Occurrence): void {
  recordMissed(turn, occurrence);
  passOver(turn, doneKey(occurrence.plan, occurrence.item), occurrence.nth);
}

/** With the first of an item that comes: how many were over before the person joined. Nothing is skipped without a record. */
function recordMissed(turn: Turn, occurrence: Occurrence): void {
  const key = doneKey(occurrence.plan, occurrence.item);
  const { done } = turn.person.plan;
  if (occurrence.item.countsFrom.startsWith('last ') || episodeOf(done[key] ?? '') === episodeOf(occurrence.nth))
    return;
  const missed = missedBefore(occurrence, turn.person, turn.timeZone);
  if (missed > 0) turn.audit('companion', 'plan.before-joining', `${key} ${missed}`);
}

function setDone(turn: Turn, key: string, nth: string): void {
  turn.change({ plan: { ...turn.person.plan, done: { ...turn.person.plan.done, [key]: nth } } });
}

function passOver(turn: Turn, key: string, nth: string): void {
  setDone(turn, key, nth);
  turn.audit('companion', 'plan.passed-over', `${key} ${nth}`);
}
