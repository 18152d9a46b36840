import { note } from '../conversation/danger.ts';
import type { Event } from '../event.ts';
import type { Turn } from '../turn.ts';
import { evidenceOf, keep, resultOf } from './finish.ts';
import { findingOf } from './flag.ts';
import { instruments } from './instruments.ts';
import { flagOf, humanFor, worth } from './score.ts';

/**
 * A counselor who has the conversation enters the answers of a form, such as an EPDS that the programme holds a licence for.
 * The score goes on record and what it calls for stands as a concern; nothing is said to the person, who is with a human.
 */
export function scored(turn: Turn, event: Extract<Event, { type: 'screening.scored' }>): void {
  const { handover } = turn.person;
  const { counselor, answers } = event;
  const theirs = handover?.id === event.handover && handover.claimedBy?.id === counselor.id;
  const instrument = instruments[event.instrument];
  const coded = answers.every((a) => a === null || instrument.choices.includes(a));
  if (!theirs || handover.state !== 'claimed' || !coded || answers.length !== instrument.items) {
    return void turn.audit(counselor.id, 'screening.refused', `${event.handover} ${event.instrument}`);
  }
  const result = { ...resultOf(turn, instrument, answers), enteredBy: counselor.name };
  keep(turn, result, counselor.id);
  for (const [i, answer] of answers.entries()) {
    const flag = answer === null ? null : flagOf(instrument, i + 1, answer);
    if (flag)
      note(turn, findingOf(turn, flag, `${instrument.title}, ${i + 1}: ${worth(instrument, i + 1, answer!)}/3`));
  }
  const urgency = humanFor(instrument, answers);
  if (urgency !== null)
    note(turn, { concern: 'mood', urgency, evidence: evidenceOf(instrument, result), subject: 'self' });
}
