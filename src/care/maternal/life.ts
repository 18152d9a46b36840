import { checkForPregnancy } from '../medication/add.ts';
import { isForPregnancyOnly } from '../medication/critical.ts';
import { removeMedicines } from '../medication/list.ts';
import { afterQuiet, dateOf } from '../plan/calendar.ts';
import type { Turn } from '../turn.ts';
import { hours, type Instant, type PlainDate } from '../words.ts';
import type { Maternal } from './maternal.ts';

/**
 * The turns a pregnancy can take, as changes of the document. The wakes are a function of it, so whatever ends here is
 * cancelled in the same commit, and rows on their way are withdrawn with it.
 */
export function becomePregnant(turn: Turn, edd: PlainDate, from: NonNullable<Maternal['eddFrom']>): void {
  const { maternal } = turn.person;
  const known = maternal.status === 'pregnant';
  if (maternal.status === 'born' || maternal.status === 'lost') endTopics(turn, 'postnatal', 'baby');
  change(turn, {
    status: 'pregnant',
    ...{ edd, eddFrom: from, bornOn: null, babyAlive: null, lostOn: null },
    since: known ? maternal.since : turn.at,
  });
  turn.audit('person', known ? 'pregnancy.dated' : 'pregnancy.began', from);
  if (!known) checkForPregnancy(turn);
}

/**
 * Holds every message about the pregnancy or the baby, at once, until it is known whether there was a loss, and keeps the day
 * on which it may have been.
 */
export function hold(turn: Turn, on: PlainDate): void {
  const { maternal } = turn.person;
  if (maternal.status === 'pregnant') change(turn, { status: 'maybe-lost', lostOn: on });
  else if (maternal.status === 'born' && maternal.babyAlive !== false) change(turn, { babyAlive: null });
  else return;
  endTopics(turn, 'pregnancy', 'baby');
  turn.audit('companion', 'pregnancy.held');
}

/** There was no loss: everything goes on as it was. */
export function resume(turn: Turn): void {
  const { maternal } = turn.person;
  if (maternal.status === 'maybe-lost') change(turn, { status: 'pregnant', lostOn: null });
  if (maternal.status === 'born') change(turn, { babyAlive: true });
  stopAsking(turn);
  turn.audit('person', 'pregnancy.resumed');
}

/** A pregnancy ended without a living child: its messages end for good, follow-up of the mother begins. */
export function lose(turn: Turn, lostOn: PlainDate): boolean {
  const { maternal } = turn.person;
  change(turn, { status: 'lost', lostOn, babyAlive: null, since: maternal.since ?? turn.at });
  return endForGood(turn);
}

/** A baby died after birth: messages about it end for good, the mother's own check-ins go on. */
export function loseBaby(turn: Turn): boolean {
  change(turn, { babyAlive: false });
  return endForGood(turn);
}

/** A birth: messages of the pregnancy end; those about the baby begin once it is known to live. */
export function giveBirth(turn: Turn, bornOn: PlainDate): void {
  const { maternal } = turn.person;
  change(turn, { status: 'born', bornOn, babyAlive: null, lostOn: null, since: maternal.since ?? turn.at });
  endTopics(turn, 'pregnancy');
  turn.clearTimer('maternal:loss');
  turn.setTimer('maternal:baby', inDaytime(turn, turn.at + hours(24)), { asked: '1' });
  turn.audit('person', 'birth.told', bornOn);
}

/** The person wants no messages about a pregnancy any more. */
export function leave(turn: Turn): void {
  change(turn, { ...turn.person.maternal, status: 'none' });
  endTopics(turn, 'pregnancy', 'baby', 'postnatal');
  stopAsking(turn);
  turn.audit('person', 'pregnancy.left');
}

export const todayOf = (turn: Turn): PlainDate => dateOf(turn.at, turn.timeZone);

/** That instant, or the end of the quiet hours it lies in. */
export function inDaytime(turn: Turn, at: Instant): Instant {
  return afterQuiet(at, turn.timeZone, turn.programme.quietHours);
}

/** Returns whether reminders of medicines that were for the pregnancy alone ended with it. */
function endForGood(turn: Turn): boolean {
  endTopics(turn, 'pregnancy', 'baby');
  stopAsking(turn);
  turn.audit('person', 'pregnancy.lost');
  const ended = turn.person.medication.medicines.filter((m) => isForPregnancyOnly(m.name)).map((m) => m.id);
  if (ended.length > 0) removeMedicines(turn, ended);
  return ended.length > 0;
}

function endTopics(turn: Turn, ...ended: readonly ('pregnancy' | 'baby' | 'postnatal')[]): void {
  for (const topic of ended) turn.withdraw({ topic });
  const { asking } = turn.person;
  // A question that was withdrawn must not take the next words for its answer.
  if (asking && (ended as readonly string[]).includes(asking.topic)) turn.change({ asking: null });
}

function stopAsking(turn: Turn): void {
  turn.clearTimer('maternal:loss');
  turn.clearTimer('maternal:baby');
  if (turn.person.asking?.dialogue === 'maternal') turn.change({ asking: null });
}

function change(turn: Turn, fields: Partial<Maternal>): void {
  turn.change({ maternal: { ...turn.person.maternal, ...fields } });
}
