import type { Turn } from '../turn.ts';
import { asksAboutTaking } from './askDoctor.ts';
import { askWhy, dosesTaken, notTakenSaid } from './doseAnswer.ts';
import { afterMissed } from './missed.ts';
import { openDoses, settle } from './remind.ts';
import { tellRefill } from './stock.ts';
import { askOthers, readNamed, untaken } from './whichNot.ts';

/** "Metformin nahi li, baqi le li": each medicine as it was said of it. False where none was named. */
export function namedAnswered(turn: Turn, text: string, nth: string): boolean {
  // A question about taking them is no answer.
  const said = asksAboutTaking(turn, text) ? null : readNamed(turn, nth, text);
  if (!said) return false;
  if (said.taken.length > 0) settle(turn, nth, 'taken', null, said.taken);
  if (said.restTaken) {
    const rest = untaken(turn, nth).map((m) => m.id);
    settle(
      turn,
      nth,
      'taken',
      null,
      rest.filter((id) => !said.not.includes(id)),
    );
  }
  if (said.not.length === 0) dosesTaken(turn, nth, said.taken);
  else {
    notThese(turn, nth, said.not);
    tellRefill(turn);
  }
  return true;
}

/** A medicine of several was not taken, or none of them was. */
export function notThis(turn: Turn, nth: string, which: string): void {
  if (which === 'all') notTakenSaid(turn, nth);
  else notThese(turn, nth, [which]);
}

function notThese(turn: Turn, nth: string, ids: readonly string[]): void {
  if (!settle(turn, nth, 'skipped', null, ids)) return void turn.say('medicine.dose-old');
  const open = openDoses(turn, nth).map((d) => d.medicine);
  const left = untaken(turn, nth).filter((m) => open.includes(m.id));
  if (left.length > 0) askOthers(turn, nth, left);
  else askWhy(turn, nth);
  afterMissed(turn, nth);
}

/** What is open still of that minute was taken; why the others were not is asked now. */
export function restTaken(turn: Turn, nth: string): void {
  const open = openDoses(turn, nth).map((d) => d.medicine);
  settle(turn, nth, 'taken', null, open);
  if (untaken(turn, nth).length > 0) askWhy(turn, nth);
  else turn.say('medicine.thanks');
  tellRefill(turn);
}
