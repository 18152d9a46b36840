import { mayBeSeen } from '../conversation/crisis.ts';
import { numbersSentence } from '../conversation/numbers.ts';
import { neverSpoke } from '../delivery/heardFrom.ts';
import { dateOf, timeOf } from '../plan/calendar.ts';
import { dateWords } from '../plan/dateWords.ts';
import type { Sentence, Turn } from '../turn.ts';
import { atLeast } from '../words.ts';
import { humanSpeaks } from './aside.ts';
import type { Called } from './handover.ts';
import { unasked } from './open.ts';

/**
 * What is true where no counselor is on duty (facts §9, duty): who was called instead, when counselors are here again, and
 * the numbers that answer now. None where somebody is on duty.
 */
export function offDutySentences(turn: Turn, called: Called | undefined): readonly Sentence[] {
  if (!called?.offDuty) return [];
  const params = whoAndWhen(turn, called);
  return [{ key: 'handover.off-duty', params }, ...numbersSentence(turn, ['ambulance', 'crisis'])];
}

/** Sentences that say a counselor was called; each has another, `<key>-off-duty`, that is true where none is on duty. */
type SaysCalled =
  | 'crisis.called'
  | 'crisis.called-quietly'
  | 'crisis.standby'
  | 'handover.asked-for'
  | 'handover.already-called'
  | 'safety.died';

/** That sentence as it is true of the last call of the conversation: the very first answer promises nobody who is not there. */
export function calledSentence(turn: Turn, key: SaysCalled): Sentence {
  const called = turn.person.handover?.called;
  return called?.offDuty ? { key: `${key}${instead}`, params: whoAndWhen(turn, called) } : { key };
}

const instead = '-off-duty';
/** Whether a sentence of that key tells that nobody is on duty. */
const tellsIt = (key: string): boolean => key === 'handover.off-duty' || key.endsWith(instead);

/** Who was called instead, and when a counselor is here again, where that is known and still to come. */
function whoAndWhen(turn: Turn, { step, againAt }: Called) {
  const next = againAt !== null && againAt > turn.at ? againAt : null;
  return {
    who: step === 'supervisors' ? 'supervisor' : 'oncall',
    known: next === null ? 'no' : 'yes',
    day: next === null ? '' : dateWords(turn, dateOf(next, turn.timeZone)),
    time: next === null ? '' : timeOf(next, turn.timeZone),
  };
}

/**
 * Where a conversation was opened, or raised, while nobody is on duty, the person is told so after whatever was answered,
 * unless the answer itself tells it.
 */
export function tellOffDuty(turn: Turn): void {
  const { handover } = turn.person;
  const before = turn.before.person.handover;
  if (handover?.state !== 'open' || !atLeast(handover.urgency, 'urgent') || unasked.includes(handover.reason)) return;
  if (handover.called === before?.called || handover.called?.at !== turn.at) return;
  // The chain goes on: it has words of its own.
  const known = before?.id === handover.id && before.called?.offDuty;
  if (known || turn.event.type === 'occurrence.due' || mayBeSeen(turn) || neverSpoke(turn) || humanSpeaks(turn)) return;
  if (turn.outgoing.some(({ body }) => body.kind === 'say' && body.keys.some(tellsIt))) return;
  const sentences = offDutySentences(turn, handover.called);
  if (sentences.length > 0) turn.sayAll(sentences, { priority: 'crisis' });
}
