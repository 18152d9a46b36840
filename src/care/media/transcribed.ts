import { atRisk } from '../conversation/concerns.ts';
import { isQuiet, stay } from '../conversation/crisis.ts';
import { raise } from '../conversation/danger.ts';
import { listen } from '../conversation/hear.ts';
import { profileOf } from '../conversation/profile.ts';
import { remember } from '../conversation/recent.ts';
import type { Event, Transcript } from '../event.ts';
import { humanSpeaks } from '../handover/aside.ts';
import { openHandover } from '../handover/open.ts';
import { suspectLoss } from '../maternal/loss.ts';
import { tellsOfLoss } from '../maternal/lossWords.ts';
import { judge } from '../triage/judge.ts';
import type { Turn } from '../turn.ts';
import { settleWait } from './pending.ts';
import { unheard } from './unheard.ts';
import { offerVoiceSoon } from './voiceDialogue.ts';

/** Below it, words are too doubtful to be talked about: about half of them may be others than were spoken. */
const surelyHeard = 0.55;

/**
 * A speech service's testimony on a voice note. What was surely heard acts as if it had been written. What was not is
 * judged for danger all the same, and a human hears the voice itself.
 */
export function transcribed(turn: Turn, event: Extract<Event, { type: 'transcript.given' }>): void {
  const { about, transcript, provenance } = event;
  turn.attach({ about, transcript });
  const waited = settleWait(turn, about);
  const from = provenance ? ` ${provenance.model} ${provenance.latencyMs}ms` : '';
  if ('unavailable' in transcript)
    turn.audit('speech', 'transcript.unavailable', `${about} ${transcript.unavailable}${from}`);
  else turn.audit('speech', 'transcript.given', `${about} ${transcript.confidence?.toFixed(2) ?? 'unvouched'}${from}`);
  if ('unavailable' in transcript || transcript.text.trim() === '') return void notHeard(turn, waited);
  const sure = transcript.confidence === null || transcript.confidence >= surelyHeard;
  if (!sure || !waited) return void watchOnly(turn, transcript, { sure, waited });
  listen(turn, { text: transcript.text, choice: null, media: 'voice', edited: false });
  // Nobody vouches for these words: they are answered, and a human hears the voice, too.
  if (transcript.confidence === null) openHandover(turn, 'soon', 'media');
  offerVoiceSoon(turn);
}

/**
 * Words that are doubtful, or come when the talk has gone on without them, are watched for danger and answered in nothing
 * else: they can bring a human and never keep one away.
 */
function watchOnly(
  turn: Turn,
  { text }: Transcript,
  { sure, waited }: { readonly sure: boolean; readonly waited: boolean },
): void {
  const earlier = turn.person.recent.filter((r) => r.from === 'person').map((r) => ({ text: r.text, at: r.at }));
  turn.words = text;
  turn.judgement = judge(text, profileOf(turn.person, turn.at, turn.timeZone), earlier, turn.programme.ear);
  // Nothing is lost by holding what belongs to a pregnancy.
  if (tellsOfLoss(turn)) suspectLoss(turn);
  const { findings } = turn.judgement;
  const raised = raise(turn, ...findings);
  remember(turn, 'person', text);
  if (!raised && !sure) notHeard(turn, waited);
}

/** Whoever is at risk was told that a human hears it: the companion stays. Who was told so after a long wait hears it once. */
function notHeard(turn: Turn, waited: boolean): void {
  // It is not safe to write: nothing comes by itself, and the human who was called is on the way.
  if (isQuiet(turn)) return;
  if (waited && atRisk(turn.person) && !humanSpeaks(turn)) stay(turn);
  else if (waited) unheard(turn, 'not-understood');
  else openHandover(turn, 'urgent', 'media');
}
