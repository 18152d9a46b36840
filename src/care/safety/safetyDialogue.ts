import { atRisk } from '../conversation/concerns.ts';
import { stay } from '../conversation/crisis.ts';
import { note, raise } from '../conversation/danger.ts';
import type { Dialogue } from '../dialogue.ts';
import { calledSentence } from '../handover/offDuty.ts';
import type { Turn } from '../turn.ts';
import { asksForPlan } from './asksForPlan.ts';
import { callForHuman, endForDeath, followUpAnswered, heardSince, stayedSilent } from './followUp.ts';
import { howItIs, saysDied } from './howItIs.ts';
import {
  askStep,
  askWhetherToDelete,
  askWhichStep,
  deletePlan,
  goOn,
  offerAnswered,
  showPlan,
  stepAnswered,
} from './makePlan.ts';
import { safetySteps } from './safety.ts';

/** What comes after a crisis: how somebody is, and the plan they make for hard moments. */
export const safetyDialogue: Dialogue = {
  name: 'safety',
  chosen(turn, payload) {
    const [what = '', answer = ''] = payload.split(':');
    if (what === 'crisis' || what === 'supporter') return void tell(turn, what, answer, payload);
    if (what === 'died') return void died(turn, answer);
    // A plan is made afterwards, never in the middle of it (facts §2.4).
    if (atRisk(turn.person)) return void stay(turn);
    const step = safetySteps.find((s) => s === answer);
    if (what === 'make') offerAnswered(turn, answer);
    else if (what === 'skip') skip(turn, answer);
    else if (what === 'pause') turn.say('safety.later');
    else if (what === 'edit' && step && turn.person.safety.plan) askStep(turn, step, true);
    else if (what === 'edit') askWhichStep(turn);
    else if (payload === 'delete') askWhetherToDelete(turn);
    else if (payload === 'delete:yes') deletePlan(turn);
    else showPlan(turn);
  },
  answered(turn, text) {
    const { step } = turn.person.asking!;
    if (step === 'make') return write(turn, text);
    if (step !== 'crisis' && step !== 'supporter') return false;
    if (saysDied(text)) return askDied(turn, step);
    const how = howItIs(text);
    if (how === null) return false;
    tell(turn, step, how === 'same' && step === 'supporter' ? 'tired' : how, text);
    return true;
  },
  understood(turn, text) {
    if (!asksForPlan(text)) return false;
    if (turn.person.safety.plan?.next && Object.keys(turn.person.safety.plan.words).length === 0) goOn(turn);
    else showPlan(turn);
    return true;
  },
  noticed(turn) {
    heardSince(turn);
    mourned(turn);
  },
  rang(turn, what) {
    if (what === 'silent') stayedSilent(turn);
    else if (what === 'human') callForHuman(turn);
  },
};

/** A step that is still the one asked is passed over; an older one is too old. */
function skip(turn: Turn, step: string): void {
  const { asking } = turn.person;
  if (asking?.dialogue === 'safety' && asking.step === 'make' && asking.data.step === step) stepAnswered(turn, null);
  else turn.say('common.too-old');
}

/** Whether the words answer a step of the plan that is asked. */
export const writesPlan = ({ person: { asking } }: Turn, text: string): boolean =>
  asking?.dialogue === 'safety' && asking.step === 'make' && isAnswer(text);

/** Whether the words answer a step of the plan in which people and places are named. */
export const namesHelpers = (turn: Turn, text: string): boolean =>
  writesPlan(turn, text) && !/^(signs|alone|around)$/.test(String(turn.person.asking?.data.step));

/** A question, a sign or a wish to see the plan is no answer to a step of it. */
const isAnswer = (text: string): boolean => !/[?؟]\s*$/.test(text) && /[\p{L}\p{N}]/u.test(text) && !asksForPlan(text);

/** Words for the open step. */
function write(turn: Turn, text: string): boolean {
  if (!isAnswer(text)) return false;
  stepAnswered(turn, text);
  return true;
}

function tell(turn: Turn, of: 'crisis' | 'supporter', answer: string, words: string): void {
  const known = ['better', 'same', 'tired', 'worse', 'end'].includes(answer);
  if (!known) return void turn.say('common.too-old');
  if (turn.person.asking?.step === of) turn.change({ asking: null });
  turn.audit('person', 'follow-up.answered', answer);
  const evidence = words.startsWith(`${of}:`) ? turn.text(`safety.${of}-worse`) : words;
  followUpAnswered(turn, of, answer, () =>
    of === 'crisis'
      ? raise(turn, { concern: 'mood', urgency: 'urgent', evidence, subject: 'self' })
      : raise(turn, { concern: 'suicide-other', urgency: 'urgent', evidence, subject: 'other' }),
  );
}

/** Somebody answers that a person has died. Which person decides what ends, so it is asked. */
function askDied(turn: Turn, of: 'crisis' | 'supporter'): true {
  const options = ['yes', 'no'].map((a) => ({ payload: `died:${a}`, label: `safety.died-${a}` }));
  turn.ask({ dialogue: 'safety', step: 'died', key: 'safety.died-ask', options, data: { of } });
  return true;
}

/** Words of a death in which danger was found as well go to the human who was called for it; nothing is asked by itself after that. */
function mourned(turn: Turn): void {
  const { asking } = turn.before.person;
  const told = asking?.dialogue === 'safety' && (asking.step === 'crisis' || asking.step === 'supporter');
  if (!told || !atRisk(turn.person) || !saysDied(turn.words)) return;
  turn.change({ safety: { ...turn.person.safety, followUp: null } });
  turn.audit('companion', 'follow-up.ended', 'death');
}

/** Whoever mourns is not left alone with it: a human comes within the hour. */
function died(turn: Turn, answer: string): void {
  const { asking } = turn.person;
  const own = asking?.step === 'died' && asking.data.of === 'crisis';
  const evidence = turn.text('safety.died-yes');
  if (answer === 'yes' && own) endForDeath(turn);
  else if (answer === 'yes') turn.change({ safety: { ...turn.person.safety, followUp: null } });
  note(turn, { concern: 'mood', urgency: 'urgent', evidence, subject: own && answer === 'yes' ? 'other' : 'self' });
  turn.sayAll([calledSentence(turn, 'safety.died')], { priority: 'crisis' });
}
