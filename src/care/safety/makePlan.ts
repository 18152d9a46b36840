import { atRisk } from '../conversation/concerns.ts';
import { nameOf, servicesFor } from '../conversation/numbers.ts';
import { liveHandover } from '../handover/open.ts';
import type { Turn } from '../turn.ts';
import { atLeast } from '../words.ts';
import { hasPlan, longestWords, type Safety, type SafetyStep, safetySteps } from './safety.ts';

type Plan = NonNullable<Safety['plan']>;

/** Whether a plan may be offered now: afterwards, with leave, and not to who wants none (facts §2.4: never in the middle of it). */
export function mayOffer({ person }: Turn): boolean {
  const { plan, wantsNone } = person.safety;
  const free =
    person.consent.status === 'given' &&
    person.meeting.status === 'done' &&
    person.optedOutAt === null &&
    person.aside === null;
  return free && !wantsNone && (plan === null || plan.next !== null) && !mayNotNow(person);
}

/** While danger stands, or a human has the conversation or is being called, nothing is asked for a plan. */
function mayNotNow(person: Turn['person']): boolean {
  const live = liveHandover(person.handover);
  return atRisk(person) || (live !== null && (live.state === 'claimed' || atLeast(live.urgency, 'urgent')));
}

/** Offers to write down what helps in hard moments, or to go on with it. */
export function offerPlan(turn: Turn): void {
  turn.ask({
    dialogue: 'safety',
    step: 'offer',
    key: turn.person.safety.plan ? 'safety.offer-rest' : 'safety.offer',
    options: ['yes', 'later', 'no'].map((a) => ({ payload: `make:${a}`, label: `safety.make-${a}` })),
  });
}

/** What was answered to the offer. */
export function offerAnswered(turn: Turn, answer: string): void {
  if (answer === 'yes') return void goOn(turn);
  if (answer === 'no') turn.change({ safety: { ...turn.person.safety, wantsNone: true } });
  turn.say(answer === 'no' ? 'safety.no-plan' : 'safety.later');
}

/** Asks for the step at which the making of the plan stands, or shows the plan where it is made. */
export function goOn(turn: Turn): void {
  if (mayNotNow(turn.person)) return void turn.say('safety.later');
  const { plan } = turn.person.safety;
  if (!plan) save(turn, { words: {}, next: safetySteps[0], changedAt: turn.at });
  const next = plan ? plan.next : safetySteps[0];
  if (next === null) showPlan(turn);
  else askStep(turn, next, false);
}

/** The question of one step. `edits`: that step alone is written anew. */
export function askStep(turn: Turn, step: SafetyStep, edits: boolean): void {
  turn.ask({
    dialogue: 'safety',
    step: 'make',
    key: `safety.step.${step}`,
    params: { n: safetySteps.indexOf(step) + 1 },
    options: [
      { payload: `skip:${step}`, label: edits ? 'safety.leave' : 'safety.skip' },
      { payload: 'pause', label: 'safety.pause' },
    ],
    data: { step, edits },
  });
}

/** Keeps what was written for the step that is asked, or nothing where it was passed over, and goes on to the next. */
export function stepAnswered(turn: Turn, words: string | null): void {
  const { asking, safety } = turn.person;
  const step = safetySteps.find((s) => s === asking?.data.step);
  if (!step || !safety.plan) return void turn.say('common.too-old');
  const kept = words?.replace(/\s+/g, ' ').trim().slice(0, longestWords).toWellFormed();
  const edits = asking?.data.edits === true;
  const next = edits ? safety.plan.next : (safetySteps[safetySteps.indexOf(step) + 1] ?? null);
  save(turn, {
    words: { ...safety.plan.words, ...(kept && { [step]: kept }) },
    next,
    changedAt: turn.at,
  });
  if (edits || next === null) ready(turn);
  else askStep(turn, next, false);
}

function ready(turn: Turn): void {
  if (hasPlan(turn.person.safety)) return void showPlan(turn);
  turn.change({ safety: { ...turn.person.safety, plan: null } });
  turn.say('safety.later');
}

/** Shows the plan, with what can be done with it; offers to make one where there is none. */
export function showPlan(turn: Turn): void {
  const { plan } = turn.person.safety;
  if (!hasPlan(turn.person.safety)) return void offerPlan(turn);
  const choices = ['edit', 'delete', ...(plan?.next ? ['make:yes'] : [])];
  turn.ask({
    dialogue: 'safety',
    step: 'shown',
    key: 'safety.show',
    params: { plan: linesOf(turn) },
    // Read aloud only where grave words may be heard on this phone.
    priority: 'crisis',
    options: choices.map((c) => ({ payload: c, label: c === 'make:yes' ? 'safety.make-rest' : `safety.${c}` })),
  });
}

/** Sends the plan in the middle of a crisis: nothing of it is asked or changed there. Where it is gone, that we are here. */
export function sendPlan(turn: Turn): void {
  if (!hasPlan(turn.person.safety)) return void turn.say('crisis.here', {}, { priority: 'crisis' });
  turn.say('safety.show', { plan: linesOf(turn) }, { priority: 'crisis' });
}

/** Which step shall be written anew. */
export function askWhichStep(turn: Turn): void {
  const options = safetySteps.map((s) => ({ payload: `edit:${s}`, label: `safety.name.${s}` }));
  turn.ask({ dialogue: 'safety', step: 'edit', key: 'safety.edit-ask', options });
}

export function askWhetherToDelete(turn: Turn): void {
  const options = ['yes', 'no'].map((a) => ({ payload: `delete:${a}`, label: `safety.delete-${a}` }));
  turn.ask({ dialogue: 'safety', step: 'delete', key: 'safety.delete-ask', options });
}

export function deletePlan(turn: Turn): void {
  turn.change({ safety: { ...turn.person.safety, plan: null, wantsNone: true } });
  turn.audit('person', 'safety-plan.deleted');
  turn.say('safety.deleted');
}

function save(turn: Turn, plan: Plan): void {
  turn.change({ safety: { ...turn.person.safety, plan } });
  turn.audit('person', 'safety-plan.changed', Object.keys(plan.words).join(' '));
}

/** The person's own words under the name of each step, and the numbers that stand behind them. */
function linesOf(turn: Turn): string {
  const words = turn.person.safety.plan?.words ?? {};
  const own = safetySteps.flatMap((s) => (words[s] ? [`${turn.text(`safety.name.${s}`)}: ${words[s]}`] : []));
  const numbers = servicesFor(turn.programme, ['crisis', 'ambulance']).map(
    (s) => `${nameOf(s, turn.language)}: ${s.number}`,
  );
  return [...own, ...numbers].join('\n');
}
