import { comeBack } from '../handover/aside.ts';
import { type Grave, openHandover } from '../handover/open.ts';
import { followUpAfter } from '../safety/followUp.ts';
import { answerFor } from '../triage/answer.ts';
import type { Finding } from '../triage/concern.ts';
import type { Turn } from '../turn.ts';
import { atLeast, graver } from '../words.ts';
import { recordConcerns } from './concerns.ts';
import { beginCrisis } from './crisis.ts';
import { dropHeld } from './held.ts';
import { inParts } from './inParts.ts';

/**
 * Answers danger: records what was found, brings a human, and says the fixed answer at once, before anything else.
 * What already stands and was answered is not answered again in full: true is returned only where something was said.
 * While a counselor has the conversation only a new emergency is answered. `soon` opens a task and says nothing.
 * Nothing here ever lowers an urgency.
 */
export function raise(turn: Turn, ...found: readonly Finding[]): boolean {
  const findings = found.map(ofMother);
  const fresh = recordConcerns(turn, findings);
  const urgency = graver(...findings.map((f) => f.urgency));
  if (!atLeast(urgency, 'soon')) return false;
  openHandover(turn, urgency as Grave, 'danger');
  const grave = fresh.filter((f) => atLeast(f.urgency, 'urgent'));
  followUpAfter(turn, grave);
  const claimed = turn.person.handover?.state === 'claimed';
  const answered = claimed ? grave.filter((f) => f.urgency === 'emergency') : grave;
  if (answered.length === 0) return false;
  dropHeld(turn);
  // Whoever answers from the account's own phone has given no name to this: in danger the companion speaks again.
  comeBack(turn);
  const { sentences } = answerFor(answered, graver(...answered.map((f) => f.urgency)), turn.programme, turn.language);
  if (!claimed) beginCrisis(turn, answered, sentences);
  else for (const part of inParts(turn, sentences)) turn.sayAll(part, { priority: 'crisis' });
  return true;
}

const mothers = /^(pregnancy|postpartum|pre-eclampsia|reduced-movement|waters|possible-loss)/;

/** Words about an unborn child are about its mother: she is the patient who is answered. */
function ofMother(finding: Finding): Finding {
  return finding.subject === 'child' && mothers.test(finding.concern) ? { ...finding, subject: 'self' } : finding;
}

/** Records what a human must look at, and opens the task for it. Says nothing: the caller has words of its own. */
export function note(turn: Turn, ...findings: readonly Finding[]): void {
  recordConcerns(turn, findings);
  const urgency = graver(...findings.map((f) => f.urgency));
  if (atLeast(urgency, 'soon')) openHandover(turn, urgency as Grave, 'danger');
}
