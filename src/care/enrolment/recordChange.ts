import { choose } from '../consent/choose.ts';
import { beginToForget } from '../consent/forget.ts';
import { note } from '../conversation/danger.ts';
import type { Event } from '../event.ts';
import { putOnList } from '../medication/add.ts';
import { isUnsafeInPregnancy } from '../medication/critical.ts';
import { removeMedicines } from '../medication/list.ts';
import { dateOf } from '../plan/calendar.ts';
import { enrolInPlan, leavePlan } from '../plan/enrol.ts';
import { safetySteps } from '../safety/safety.ts';
import type { Turn } from '../turn.ts';
import { type Change, changeForm, changeProblem } from './changeForm.ts';

/**
 * A counselor who has the conversation changes the record. What is planned changes with it in the same commit, and what is on
 * its way of what ended is withdrawn. Nothing is said to the person, who is with a human.
 */
export function recordChange(turn: Turn, event: Extract<Event, { type: 'record.changed' }>): void {
  const { handover } = turn.person;
  const { counselor } = event;
  const theirs = handover?.id === event.handover && handover.claimedBy?.id === counselor.id;
  const read = changeForm.safeParse(event.change);
  const refused = (why: string): void => turn.audit(counselor.id, 'record.refused', `${event.change.what} ${why}`);
  if (!theirs || handover.state !== 'claimed') return void refused('another owner');
  if (!read.success) return void refused('malformed');
  const problem = changeProblem(turn.person, turn.programme, dateOf(turn.at, turn.timeZone), read.data);
  if (problem) return void refused(problem.why);
  turn.audit(counselor.id, 'record.changed', read.data.what);
  apply(turn, read.data, counselor.id);
}

function apply(turn: Turn, change: Change, by: string): void {
  switch (change.what) {
    case 'medicine':
      addMedicine(turn, change, by);
      break;
    case 'medicine-off':
      removeMedicines(turn, [change.medicine], by);
      break;
    case 'plan':
      enrolInPlan(turn, change.plan, by);
      break;
    case 'plan-off': {
      const plan = turn.programme.plans.find((p) => p.id === change.plan);
      if (plan) leavePlan(turn, plan, by);
      break;
    }
    case 'safety-plan':
      writeSafetyPlan(turn, change, by);
      break;
    case 'permission':
      choose(turn, change.choice, change.given, by);
      break;
    case 'erasure':
      beginToForget(turn, by);
      break;
  }
}

function addMedicine(turn: Turn, change: Extract<Change, { what: 'medicine' }>, by: string): void {
  const { name, times, every, startsOn = dateOf(turn.at, turn.timeZone), until } = change;
  const inOrder = [...new Set(times)].sort();
  const added = putOnList(turn, { name, times: inOrder, every, startsOn, ...(until && { until }) }, by);
  // It is never to be stopped on our word: a clinician looks at it (facts §1.2, §3.4).
  if (turn.person.maternal.status !== 'pregnant' || !isUnsafeInPregnancy(added.name)) return;
  note(turn, { concern: 'medicine-problem', urgency: 'urgent', evidence: added.name, subject: 'self' });
}

/** The words of the steps that were written; a step that was emptied is gone, and with the last one the plan. */
function writeSafetyPlan(turn: Turn, { words }: Extract<Change, { what: 'safety-plan' }>, by: string): void {
  const { safety } = turn.person;
  const all = { ...safety.plan?.words, ...words };
  const written = safetySteps.flatMap((step) => {
    const theirs = all[step]?.replace(/\s+/g, ' ').trim().toWellFormed();
    return theirs ? [[step, theirs] as const] : [];
  });
  // What was asked step by step ends here: the human has made it with them.
  const plan = { words: Object.fromEntries(written), next: null, changedAt: turn.at };
  turn.change({ safety: { ...safety, plan: written.length > 0 ? plan : null } });
  turn.audit(by, 'safety-plan.changed', written.map(([step]) => step).join(' '));
}
