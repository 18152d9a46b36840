import type { Person } from '../person.ts';
import type { Turn } from '../turn.ts';
import { minutes } from '../words.ts';
import { atRisk } from './concerns.ts';
import { hold } from './held.ts';
import { profileOf } from './profile.ts';

/** A late opinion can still raise the urgency; after this it speaks of another moment. */
const worthWaiting = minutes(5);
/** Enough for the model to judge by, and what it costs stays bounded. */
const longest = 2_000;

/**
 * Asks the model for a second opinion, where the programme has one and the person agreed. In danger, and while a counselor has the
 * conversation, nothing waits for it; otherwise this turn's answer waits out the hold.
 */
export function consult(turn: Turn, text: string): void {
  const { person, programme, at } = turn;
  if (!programme.model.enabled || person.consent.status !== 'given' || person.optedOutAt !== null) return;
  const { pregnantWeeks, postpartumDays, conditions } = profileOf(person, at, turn.timeZone);
  const turns = person.recent.flatMap(({ from, text, event }) =>
    from === 'counselor' || event === turn.event.id ? [] : [{ from, text }],
  );
  turn.consult(
    {
      kind: 'ask',
      about: turn.event.id,
      text: text.slice(0, longest).toWellFormed(),
      turns,
      profile: { pregnantWeeks, postpartumDays, conditions: [...conditions], language: person.language },
      known: knownOf(person),
    },
    at + worthWaiting,
  );
  if (!atRisk(person)) hold(turn);
}

/** What is known of a person that says who or where they are, and that the talk may hold: their counselor's name, their city. */
function knownOf({ handover, meeting }: Person): readonly string[] {
  return [handover?.claimedBy?.name, meeting.city].filter((known) => typeof known === 'string');
}
