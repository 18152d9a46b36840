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
  const { againAt } = called;
  const params = {
    who: called.step === 'supervisors' ? 'supervisor' : 'oncall',
    known: againAt === null ? 'no' : 'yes',
    day: againAt === null ? '' : dateWords(turn, dateOf(againAt, turn.timeZone)),
    time: againAt === null ? '' : timeOf(againAt, turn.timeZone),
  };
  return [{ key: 'handover.off-duty', params }, ...numbersSentence(turn, ['ambulance', 'crisis'])];
}

/** Where a conversation was opened, or raised, while nobody is on duty, the person is told so after whatever was answered. */
export function tellOffDuty(turn: Turn): void {
  const { handover } = turn.person;
  const before = turn.before.person.handover;
  if (handover?.state !== 'open' || !atLeast(handover.urgency, 'urgent') || unasked.includes(handover.reason)) return;
  if (handover.called === before?.called || handover.called?.at !== turn.at) return;
  // The chain goes on: it has words of its own.
  const known = before?.id === handover.id && before.called?.offDuty;
  if (known || turn.event.type === 'occurrence.due' || mayBeSeen(turn) || neverSpoke(turn) || humanSpeaks(turn)) return;
  if (turn.outgoing.some(({ body }) => body.kind === 'say' && body.keys.includes('handover.off-duty'))) return;
  const sentences = offDutySentences(turn, handover.called);
  if (sentences.length > 0) turn.sayAll(sentences, { priority: 'crisis' });
}
