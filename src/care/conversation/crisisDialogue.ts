import type { Dialogue } from '../dialogue.ts';
import { humanSpeaks } from '../handover/aside.ts';
import type { Person } from '../person.ts';
import type { ConcernId } from '../triage/concern.ts';
import { isQuiet, keepQuiet, next } from './crisis.ts';
import { type CrisisKind, isQuestion, kindOf } from './crisisKind.ts';
import { raise } from './danger.ts';

/** The safe questions to a person at risk (facts §2.5). An answer can raise the urgency and never lowers it. */
export const crisisDialogue: Dialogue = {
  name: 'crisis',
  chosen(turn, payload) {
    const [step = '', answer] = payload.split(':');
    if (!isQuestion(step) || (answer !== 'yes' && answer !== 'no')) return void turn.say('common.too-old');
    turn.audit('person', 'crisis.answered', payload);
    const { asking } = turn.person;
    const current = asking?.dialogue === 'crisis' && (asking.step === step || isQuiet(turn)) ? asking : null;
    const kind = (current?.data.kind as CrisisKind | undefined) ?? kindOf(turn.person.concerns);
    const concern = worse(turn.person, `${step}:${answer}`);
    const evidence = turn.text(`crisis.${step}.${answer}`);
    const subject = step.endsWith('-them') ? 'other' : 'self';
    if (concern && raise(turn, { concern, urgency: 'emergency', evidence, subject })) return;
    turn.say(`crisis.${step}.${answer}-answer`, {}, { priority: 'crisis' });
    if (step === 'write' && answer === 'no') keepQuiet(turn);
    // A human who talks to them asks what is next.
    else if (current && !humanSpeaks(turn)) next(turn, kind, step);
  },
  answered: () => false,
};

/** What an answer makes an emergency, if it does. */
function worse(person: Person, answer: string): ConcernId | null {
  if (answer === 'taken:yes' || answer === 'taken-them:yes') return 'suicide-act';
  if (answer !== 'safe:no') return null;
  const stands = person.concerns.find((c) => c.urgency === 'emergency') ?? person.concerns.at(-1);
  return stands?.concern ?? 'suicide-intent';
}
