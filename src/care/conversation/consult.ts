import { permits } from '../consent/permissions.ts';
import type { Ask } from '../outgoing.ts';
import type { Person } from '../person.ts';
import type { Profile } from '../triage/judge.ts';
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
 * Asks the model for a second opinion, where the programme has one and the person allows it. In danger, and while a counselor has the
 * conversation, nothing waits for it; otherwise this turn's answer waits out the hold.
 */
export function consult(turn: Turn, text: string): void {
  const { person, programme, at } = turn;
  if (!programme.model.enabled || !permits(person, 'model') || person.optedOutAt !== null) return;
  const turns = person.recent.flatMap(({ from, text, event }) =>
    from === 'counselor' || event === turn.event.id ? [] : [{ from, text }],
  );
  const about = { about: turn.event.id, text, turns, language: person.language, known: knownOf(person) };
  turn.consult(askOf(about, profileOf(person, at, turn.timeZone)), at + worthWaiting);
  if (!atRisk(person)) hold(turn);
}

/** What a second opinion on a message is asked with. */
export function askOf(
  { language, text, ...about }: Pick<Ask, 'about' | 'text' | 'turns' | 'known'> & Pick<Ask['profile'], 'language'>,
  { pregnantWeeks, postpartumDays, conditions }: Profile,
): Ask {
  return {
    kind: 'ask',
    ...about,
    text: text.slice(0, longest).toWellFormed(),
    profile: { pregnantWeeks, postpartumDays, conditions: [...conditions], language },
  };
}

/** What is known of a person that says who or where they are, and that the talk may hold: their counselor's name, their city. */
function knownOf({ handover, meeting }: Person): readonly string[] {
  return [handover?.claimedBy?.name, meeting.city].filter((known) => typeof known === 'string');
}
