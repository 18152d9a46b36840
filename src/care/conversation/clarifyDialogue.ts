import type { Dialogue } from '../dialogue.ts';
import { concernIds, type Finding, findingSubjects } from '../triage/concern.ts';
import type { Clarification } from '../triage/judge.ts';
import type { Turn } from '../turn.ts';
import { minutes, urgencies } from '../words.ts';
import { raise } from './danger.ts';

/** No answer after a sign of danger counts as danger: a human looks the same day (facts §2.3). */
const waitsFor = minutes(10);
const timer = 'clarify:unanswered';

/** What may be a danger, and the question that tells; the finding is the graver reading, where the judge noted it. */
export interface Doubt {
  readonly asks: Clarification;
  readonly finding: Finding | null;
}

/** Asks the one question that decides between two readings of what was written. */
export function clarify(turn: Turn, { asks, finding }: Doubt): void {
  const { concern, urgency } = asks;
  const evidence = (finding?.evidence ?? '').slice(0, 300);
  turn.ask({
    dialogue: 'clarify',
    step: asks.id,
    key: `clarify.${asks.id}.ask`,
    options: [
      { payload: 'yes', label: `clarify.${asks.id}.yes` },
      { payload: 'no', label: `clarify.${asks.id}.no` },
    ],
    priority: 'crisis',
  });
  turn.setTimer(timer, turn.at + waitsFor, { concern, urgency, evidence, subject: finding?.subject ?? 'unknown' });
}

/** The person's own answer decides; silence, or words that decide nothing, count as the graver reading. */
export const clarifyDialogue: Dialogue = {
  name: 'clarify',
  chosen(turn, payload) {
    const data = turn.person.timers[timer]?.data;
    turn.clearTimer(timer);
    turn.audit('person', 'clarify.answered', payload);
    if (!data) return void turn.say('common.too-old');
    if (payload === 'yes') raiseFrom(turn, data);
    else turn.say('common.glad-safe');
  },
  answered(turn) {
    const data = turn.person.timers[timer]?.data;
    turn.clearTimer(timer);
    return data ? raiseFrom(turn, data) : false;
  },
  rang(turn, _what, data) {
    if (turn.person.asking?.dialogue === 'clarify') turn.change({ asking: null });
    raiseFrom(turn, data);
  },
};

function raiseFrom(turn: Turn, data: Readonly<Record<string, string>>): boolean {
  const concern = concernIds.find((c) => c === data.concern);
  const urgency = urgencies.find((u) => u === data.urgency) ?? 'urgent';
  const subject = findingSubjects.find((s) => s === data.subject) ?? 'unknown';
  return concern ? raise(turn, { concern, urgency, evidence: data.evidence ?? '', subject }) : false;
}
