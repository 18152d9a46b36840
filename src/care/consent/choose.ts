import { atRisk } from '../conversation/concerns.ts';
import { humanSpeaks } from '../handover/aside.ts';
import { hearKept } from '../media/fetched.ts';
import type { Turn } from '../turn.ts';
import { topics } from '../words.ts';
import { type Choice, choices, permits } from './permissions.ts';
import { textVersion } from './textVersion.ts';

/** Puts a choice on record, by whom and in which words it was asked, and lets it count from this moment. Says nothing. */
export function choose(turn: Turn, choice: Choice, given: boolean, by: string): void {
  const { permissions } = turn.person;
  if (permissions[choice]?.given === given) return;
  const text = textVersion(turn);
  turn.change({ permissions: { ...permissions, [choice]: { given, at: turn.at, text } } });
  turn.audit(by, given ? 'permission.given' : 'permission.withdrawn', `${choice} ${text}`);
  if (choice === 'reminders' && !given) for (const topic of topics) if (topic !== 'care') turn.withdraw({ topic });
  if (choice === 'voice' && !given) turn.change({ media: { ...turn.person.media, listens: null } });
  if (choice === 'voice' && given) hearKept(turn);
}

/**
 * Who has plans or medicines put on record while their reminders are off is told that none will come, and how they would:
 * nobody may wait for what is never sent. Not in danger, nor while they are with a human.
 */
export function tellRemindersOff(turn: Turn): void {
  const { before, person } = turn;
  if (before.person === person || person.consent.status !== 'given' || permits(person, 'reminders')) return;
  if (person.optedOutAt !== null || atRisk(person) || humanSpeaks(turn) || planned(person) <= planned(before.person))
    return;
  const options = [optionOf(turn, 'reminders', true)];
  turn.say('permissions.reminders-are-off', {}, { options });
}

function planned({ medication, plan, chronic, maternal }: Turn['person']): number {
  const { length } = chronic.conditions;
  const follows = maternal.status === 'pregnant' || maternal.status === 'born' ? 1 : 0;
  return medication.medicines.length + Object.keys(plan.enrolled ?? {}).length + length + follows;
}

/** What changes a choice by one tap. */
export function optionOf(turn: Turn, choice: Choice, give: boolean): { readonly id: string; readonly label: string } {
  const label = turn.text(`permissions.${give ? 'allow' : 'stop'}-${choice}`);
  return { id: `permissions:set:${choice}:${give ? 'on' : 'off'}`, label };
}

/** Every choice as it stands, for the sentences that name them. */
export function choicesOf(turn: Turn): Readonly<Record<Choice, 'yes' | 'no'>> {
  const entries = choices.map((choice) => [choice, permits(turn.person, choice) ? 'yes' : 'no']);
  return Object.fromEntries(entries) as Record<Choice, 'yes' | 'no'>;
}
