import { atRisk } from '../conversation/concerns.ts';
import { humanOption } from '../conversation/menu.ts';
import { numbersSentence } from '../conversation/numbers.ts';
import { profileOf } from '../conversation/profile.ts';
import { humanSpeaks } from '../handover/aside.ts';
import { openHandover } from '../handover/open.ts';
import { isPostpartum } from '../readings/life.ts';
import type { Turn } from '../turn.ts';

/**
 * A voice note that nothing of ours may hear, or understood, goes to a human, never to the rules alone: within the hour where something
 * was found in it, the person is at risk, pregnant or lately gave birth, else as a task. The person is told the truth.
 */
export function unheard(turn: Turn, why: 'for-human' | 'not-understood' | 'not-fetched', found = false): void {
  const { person } = turn;
  const urgent = found || atRisk(person) || isMother(turn);
  openHandover(turn, urgent ? 'urgent' : 'soon', 'media');
  if (humanSpeaks(turn)) return;
  const numbers = urgent ? numbersSentence(turn, ['ambulance', 'crisis']) : [];
  turn.sayAll([{ key: `media.voice-${why}${urgent ? '-urgent' : ''}` }, ...numbers], {
    priority: urgent ? 'crisis' : 'conversation',
    options: urgent ? [] : [humanOption(turn)],
  });
}

function isMother({ person, at, timeZone }: Turn): boolean {
  const profile = profileOf(person, at, timeZone);
  return profile.pregnantWeeks !== null || isPostpartum(profile);
}
