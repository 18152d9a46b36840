import type { Dialogue } from '../dialogue.ts';
import { humanSpeaks } from '../handover/aside.ts';
import type { Person } from '../person.ts';
import { sendPlan } from '../safety/makePlan.ts';
import { violenceAnswer } from '../triage/answer.ts';
import type { ConcernId, Finding, FindingSubject } from '../triage/concern.ts';
import type { Turn } from '../turn.ts';
import { askWhetherSafe, isQuiet, keepQuiet, next, stand } from './crisis.ts';
import { type CrisisKind, isQuestion, kindOf } from './crisisKind.ts';
import { raise } from './danger.ts';

/** The safe questions to a person at risk (facts §2.5). An answer can raise the urgency and never lowers it. */
export const crisisDialogue: Dialogue = {
  name: 'crisis',
  chosen(turn, payload) {
    const [step = '', answer] = payload.split(':');
    if (!isQuestion(step) || (answer !== 'yes' && answer !== 'no')) return void turn.say('common.too-old');
    turn.audit('person', 'crisis.answered', payload);
    if (step === 'write') return written(turn, answer);
    const { asking } = turn.person;
    const current = asking?.dialogue === 'crisis' && asking.step === step ? asking : null;
    const kind = (current?.data.kind as CrisisKind | undefined) ?? kindOf(turn.person.concerns);
    const graver = worse(turn.person, `${step}:${answer}`);
    if (graver && raiseAnswered(turn, current, { ...graver, evidence: turn.text(`crisis.${step}.${answer}`) })) return;
    if (step === 'plan' && answer === 'yes') sendPlan(turn);
    else turn.say(`crisis.${step}.${answer}-answer`, {}, { priority: 'crisis' });
    // A human who talks to them asks what is next.
    if (current && !humanSpeaks(turn)) next(turn, kind, step);
  },
  answered: () => false,
};

/** Raises what an answer told. The question that was answered so is not put once more under what is said for it. */
function raiseAnswered(turn: Turn, current: Person['asking'], found: Omit<Finding, 'urgency'>): boolean {
  const marked = current && { ...current, data: { ...current.data, answered: true } };
  turn.change({ asking: marked ?? turn.person.asking });
  const raised = raise(turn, { ...found, urgency: 'emergency' });
  if (marked && turn.person.asking === marked) turn.change({ asking: current });
  return raised;
}

/**
 * Whether it is safe to write. What helps against violence is named only now (facts §5, DV: the safety question before
 * content); where it is not safe, nothing is, and nothing comes by itself.
 */
function written(turn: Turn, answer: 'yes' | 'no'): void {
  const { asking } = turn.person;
  const current = asking?.dialogue === 'crisis' && (asking.step === 'write' || isQuiet(turn));
  if (answer === 'no') {
    turn.say('crisis.write.no-answer', {}, { priority: 'crisis' });
    return void keepQuiet(turn);
  }
  // "Shall we go on?" is asked of whoever holds the phone by now: that is not yet a word on whether writing is safe.
  if (isQuiet(turn) && !humanSpeaks(turn)) return void askWhetherSafe(turn);
  const told = violenceAnswer(turn.person.concerns, turn.programme, turn.language);
  turn.sayAll([...told, { key: 'crisis.write.yes-answer' }], { priority: 'crisis' });
  if (current) stand(turn, 0);
}

/** What an answer makes an emergency, if it does. */
function worse(person: Person, answer: string): { concern: ConcernId; subject: FindingSubject } | null {
  if (answer === 'taken:yes') return { concern: 'suicide-act', subject: 'self' };
  if (answer === 'taken-them:yes') return { concern: 'suicide-act', subject: 'other' };
  if (answer === 'ending:yes') return { concern: 'suicide-intent', subject: 'self' };
  if (answer !== 'safe:no') return null;
  const stands = person.concerns.find((c) => c.urgency === 'emergency') ?? person.concerns.at(-1);
  if (!stands) return { concern: 'suicide-intent', subject: 'self' };
  return { concern: stands.concern, subject: stands.subject === 'unknown' ? 'self' : stands.subject };
}
