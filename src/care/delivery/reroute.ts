import { atRisk } from '../conversation/concerns.ts';
import { mayBeSeen } from '../conversation/crisis.ts';
import { kindOf } from '../conversation/crisisKind.ts';
import type { Happening, Refusal, UndeliveredRow } from '../event.ts';
import { liveHandover } from '../handover/open.ts';
import { openDoses } from '../medication/remind.ts';
import { mayRemind } from '../plan/stage.ts';
import type { Turn } from '../turn.ts';
import { atLeast, hours } from '../words.ts';
import { openTask } from './task.ts';

type Next = Omit<Extract<Happening, { type: 'delivery.rerouted' }>, 'type'>;

/** Whether a human must come to this person today, or they have one: words that do not arrive are somebody's concern then. */
export function needsSomebody({ person }: Turn): boolean {
  const live = liveHandover(person.handover);
  return atRisk(person) || (live !== null && (live.state === 'claimed' || atLeast(live.urgency, 'urgent')));
}

/**
 * Tries words that matter at the person's next contact point: what is said under danger or while a human is called, and the
 * dose of a critical medicine. Not the backlog: of other reminders the next ones go there, where this contact point is lost.
 * Where violence was raised nothing goes to another phone by itself, since nobody knows whose hand that is in: a human decides.
 * `lost` is why this contact point will not be reached again; null where it may be.
 */
export function reroute(turn: Turn, outgoing: string, row: UndeliveredRow | null, lost: Refusal | null): void {
  const wordless = !matters(turn, row);
  if (wordless && !looksFurther(turn, lost)) return;
  const { contactPoints } = turn.person;
  if (isGuarded(turn)) {
    turn.audit('companion', 'delivery.not-rerouted', outgoing);
    if (lost && !needsSomebody(turn)) openTask(turn, lost);
    return;
  }
  // A row that failed everywhere, round after round, has been everybody's turn often enough.
  if (contactPoints.length < 2 || outgoing.split(again).length > mostRounds) return;
  passOver(turn);
  tryNext(turn, { outgoing, passed: 0, ...(lost && { lost }), ...(wordless && { wordless }) });
}

/** Puts the words to the contact point that is next, or passes it over where it cannot take them either. */
export function rerouted(turn: Turn, { outgoing, passed, lost, wordless }: Next): void {
  const { contactPoint, person } = turn;
  if (isGuarded(turn)) return void turn.audit('companion', 'delivery.not-rerouted', outgoing);
  const heard = contactPoint.lastHeardAt !== null;
  // Nobody has spoken from it yet, and another may hold it: no reminder goes there.
  if (contactPoint.unreachable !== null || !(heard || needsSomebody(turn))) {
    passOver(turn);
    if (passed + 2 < person.contactPoints.length)
      return void tryNext(turn, { outgoing, passed: passed + 1, ...(lost && { lost }), ...(wordless && { wordless }) });
    turn.audit('companion', 'delivery.nowhere', outgoing);
    if (lost && !needsSomebody(turn)) openTask(turn, lost);
    return;
  }
  turn.audit('companion', 'delivery.rerouted', `${outgoing} ${contactPoint.id}`);
  if (wordless) return;
  // The person has spoken from this one: the same words can go there.
  if (heard) return void turn.repeat(outgoing, needsSomebody(turn) ? 'crisis' : 'conversation');
  // It is only asked, and not again within a day.
  if (turn.at - (contactPoint.triedAt ?? Number.NEGATIVE_INFINITY) < hours(24)) return;
  turn.contactPoint = { ...contactPoint, triedAt: turn.at };
  turn.setTimer('handover:reach', turn.at);
}

/** Whether another contact point is looked for though these words can do without: who blocked us has chosen. */
function looksFurther(turn: Turn, lost: Refusal | null): boolean {
  return lost !== null && lost !== 'blocked' && mayRemind(turn.person) && !needsSomebody(turn);
}

function matters(turn: Turn, row: UndeliveredRow | null): boolean {
  // A provider's own report does not tell what the row was: where a critical dose is open, it may have been that.
  const ofDose = row === null || row.topic === 'medicine';
  const criticalDose = ofDose && mayRemind(turn.person) && isCriticalDose(turn);
  return criticalDose || (needsSomebody(turn) && row?.priority !== 'reminder');
}

function isCriticalDose(turn: Turn): boolean {
  const open = new Set(openDoses(turn).map((dose) => dose.medicine));
  return turn.person.medication.medicines.some((m) => m.critical && open.has(m.id));
}

/** Whether the words must go to no phone but the one they were written from. */
function isGuarded(turn: Turn): boolean {
  return mayBeSeen(turn) || turn.person.concerns.some((c) => kindOf([c]) === 'violence');
}

/** Moves the contact point this is decided for to the end of the person's list. */
function passOver(turn: Turn): void {
  const { id, person } = turn.contactPoint;
  // One that is somebody else's by now is none of theirs.
  if (person !== turn.person.id) return;
  turn.change({ contactPoints: [...turn.person.contactPoints.filter((other) => other !== id), id] });
}

const again = 'reroute:';
const mostRounds = 4;

function tryNext(turn: Turn, next: Next): void {
  turn.accept({
    id: `${again}${next.outgoing}:${next.passed}`,
    subject: { person: turn.person.id },
    sentAt: turn.at,
    type: 'delivery.rerouted',
    ...next,
  });
}
