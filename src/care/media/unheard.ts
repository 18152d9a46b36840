import { numbersSentence } from '../conversation/numbers.ts';
import { humanSpeaks } from '../handover/aside.ts';
import { openHandover } from '../handover/open.ts';
import type { Turn } from '../turn.ts';

/**
 * A voice note that nothing of ours may hear, or understood, may hold anything: a human hears it within the hour, never the
 * rules alone (facts §7.1, rule 11). The person is told so.
 */
export function unheard(turn: Turn, why: 'for-human' | 'not-understood' | 'not-fetched' | 'before-consent'): void {
  openHandover(turn, 'urgent', 'media');
  if (humanSpeaks(turn)) return;
  const numbers = numbersSentence(turn, ['ambulance', 'crisis']);
  turn.sayAll([{ key: `media.voice-${why}` }, ...numbers], { priority: 'crisis' });
}
