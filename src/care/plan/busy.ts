import type { Turn } from '../turn.ts';
import { type Instant, minutes } from '../words.ts';

/** For how long a question is left to be answered, in minutes, before a dose or anything else of a plan is asked. */
const patience = { dose: 10, plan: 30 };
/** Whether a child lives is asked gently and once: a "1" or a "haan" to the next message must not be its answer. */
const longPatience = { dose: 30, plan: 60 };

/**
 * Until when the person is left to answer the question that is open, or null where nothing holds a reminder back: what is
 * asked next would take the answer for its own. A menu is no question, and one dose may follow another.
 */
export function busyUntil(turn: Turn, next: 'dose' | 'plan'): Instant | null {
  const { asking } = turn.person;
  if (!asking || asking.dialogue === 'menu' || (next === 'dose' && asking.step === 'dose')) return null;
  const grave = asking.dialogue === 'maternal' && (asking.step === 'loss' || asking.step === 'baby');
  const until = asking.askedAt + minutes((grave ? longPatience : patience)[next]);
  return until > turn.at ? until : null;
}
