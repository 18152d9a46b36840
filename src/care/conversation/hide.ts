import { fold } from '../language/answers.ts';
import type { Turn } from '../turn.ts';
import { isQuiet, isViolent, keepQuiet } from './crisis.ts';

/** One harmless word, told to who may be watched, that ends the talk at once. */
const words = new Set(['weather', 'mausam', 'mosam', 'mousam', 'موسم'].map(fold));

/**
 * Where violence was told of, that one word as a whole message hides the talk: what comes back is a line about nothing, and
 * then nothing comes by itself until the person says that writing is safe. False where it is not that.
 */
export function hid(turn: Turn): boolean {
  if (turn.words.length > 20 || !words.has(fold(turn.words)) || !(isViolent(turn) || isQuiet(turn))) return false;
  turn.audit('person', 'crisis.hidden');
  turn.say('crisis.hidden', {}, { priority: 'crisis' });
  keepQuiet(turn);
  return true;
}
