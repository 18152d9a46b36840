import { stay } from '../conversation/crisis.ts';
import { raise } from '../conversation/danger.ts';
import { profileOf } from '../conversation/profile.ts';
import { humanSpeaks } from '../handover/aside.ts';
import type { Finding } from '../triage/concern.ts';
import type { Turn } from '../turn.ts';
import type { Instrument } from './instrument.ts';
import { families } from './instrument.ts';
import { wholeOf } from './instruments.ts';
import { flagOf } from './score.ts';

/** Six weeks after birth or loss (facts §1.4). */
const postnatalDays = 42;

/** What an answer that may be danger is taken for: graver for a mother and for whoever is under 18 (facts §1.3, §7.2). */
export function findingOf(turn: Turn, flag: Instrument['flags'][number], evidence: string): Finding {
  const { pregnantWeeks, postpartumDays, under18 } = profileOf(turn.person, turn.at, turn.timeZone);
  const mother = pregnantWeeks !== null || (postpartumDays !== null && postpartumDays <= postnatalDays);
  return { concern: flag.concern, urgency: mother || under18 ? flag.graver : flag.urgency, evidence, subject: 'self' };
}

/** Whether a tapped option, by its id, is an answer that is acted on at once: whenever it is tapped, it says what it says. */
export function tellsOfDanger(choice: string): boolean {
  const [dialogue, of, item, code, more] = choice.split(':');
  const family = families.find((f) => f === of);
  if (dialogue !== 'screening' || !family || !/^\d$/.test(code ?? '') || more !== undefined) return false;
  return flagOf(wholeOf(family), Number(item), Number(code)) !== null;
}

/** Answers such an answer at once, as danger is answered that was written. */
export function actOn(
  turn: Turn,
  { family, scale }: Instrument,
  item: number,
  answer: number,
  flag: Instrument['flags'][number],
): void {
  const evidence = `${turn.text(`screening.${family}.${item}`)} ${turn.text(`screening.${scale}.${answer}`)}`;
  // Where the same stands already there is nothing new to say; nobody is left without a word for it.
  if (!raise(turn, findingOf(turn, flag, evidence)) && !humanSpeaks(turn)) stay(turn);
}
