import { calledSentence } from '../handover/offDuty.ts';
import { asksForPlan } from '../safety/asksForPlan.ts';
import { sendPlan } from '../safety/makePlan.ts';
import { hasPlan } from '../safety/safety.ts';
import type { Finding } from '../triage/concern.ts';
import type { Sentence, Turn } from '../turn.ts';
import { type CrisisKind, isOthersMind, isOwnMind, kindOf, questionsOf } from './crisisKind.ts';
import { inParts } from './inParts.ts';
import { numbersSentence } from './numbers.ts';

/** Says the fixed answer and puts the first of the safe questions (facts §2.5: one at a time). */
export function beginCrisis(turn: Turn, findings: readonly Finding[], answer: readonly Sentence[]): void {
  const kind = kindOf(findings);
  // Who may be watched is not told that somebody will write.
  const called = kind === 'violence' ? 'crisis.called-quietly' : 'crisis.called';
  for (const part of inParts(turn, [...answer, calledSentence(turn, called)]))
    turn.sayAll(part, { priority: 'crisis' });
  const { asking } = turn.person;
  const answered = asking?.dialogue === 'crisis' && asking.data.answered === true ? asking.step : null;
  if (answered !== null && questionsOf(kind).includes(answered)) next(turn, kind, answered);
  else put(turn, kind, stepsFor(turn, kind)[0]!, 1);
}

/**
 * Stays with a person at risk until a counselor has claimed the conversation: the open question once more, then the next
 * one, then where things stand. No menus, no plans, nothing new; their own plan for hard times where they ask for it.
 */
export function stay(turn: Turn): void {
  const { asking, safety } = turn.person;
  if (isQuiet(turn)) return void askWhetherToGoOn(turn);
  if (asksForPlan(turn.words) && hasPlan(safety)) return void sendPlan(turn);
  if (asking?.dialogue !== 'crisis' || asking.step === standing) return void standBy(turn);
  const asked = Number(asking.data.asked);
  // Whether writing is safe stays open until it is answered: nothing that would tell more is said meanwhile.
  if (asking.step === 'write' && asked > 1) return void turn.say('crisis.reading', {}, { priority: 'crisis' });
  turn.say('crisis.here', {}, { priority: 'crisis' });
  if (asked < 2) put(turn, asking.data.kind as CrisisKind, asking.step, asked + 1);
  else next(turn, asking.data.kind as CrisisKind, asking.step);
}

const standing = 'standing';
const quiet = 'quiet';

/** It is not safe to write: nothing more is said, and nothing comes by itself, until the person says that it is. */
export function keepQuiet(turn: Turn): void {
  turn.change({
    asking: {
      dialogue: 'crisis',
      step: quiet,
      options: [],
      data: { kind: 'violence' },
      topic: 'care',
      askedAt: turn.at,
    },
  });
}

/** Whether the person said that it is not safe to write. */
export const isQuiet = ({ person: { asking } }: Pick<Turn, 'person'>): boolean =>
  asking?.dialogue === 'crisis' && asking.step === quiet;

/** Whether the phone may be in the hands of the one who does violence, as far as is known (facts §5, DV). */
export const mayBeSeen = ({ person: { asking } }: Pick<Turn, 'person'>): boolean =>
  asking?.dialogue === 'crisis' && (asking.step === quiet || asking.step === 'write');

/** Whether violence was told of and stands. */
export const isViolent = ({ person }: Pick<Turn, 'person'>): boolean =>
  person.concerns.some((c) => kindOf([c]) === 'violence');

/** Somebody writes on a phone that was not safe: it may be another. Says nothing of what was talked about. */
function askWhetherToGoOn(turn: Turn): void {
  turn.ask({
    dialogue: 'crisis',
    step: quiet,
    key: 'crisis.write.again',
    options: [
      { payload: 'write:yes', label: 'common.yes' },
      { payload: 'write:no', label: 'common.no' },
    ],
    data: { kind: 'violence' },
    priority: 'crisis',
  });
}

/** Asks the person who said that it was not safe to write whether it is now: before that nothing is named (facts §5, DV). */
export const askWhetherSafe = (turn: Turn): void => put(turn, 'violence', 'write', 1);

/** Says where things stand: who has been called, and what to do if it gets worse. In full at first and at every third time. */
function standBy(turn: Turn): void {
  const { asking, concerns } = turn.person;
  const said = asking?.step === standing ? Number(asking.data.said) + 1 : 0;
  stand(turn, said);
  if (said % 3 > 0) return void turn.say('crisis.reading', {}, { priority: 'crisis' });
  const kind = kindOf(concerns);
  // What calms while one waits, or what else who stands by somebody can do; said once.
  const beside = concerns.some((c) => isOthersMind(kindOf([c])));
  const help = isOwnMind(kind) ? 'crisis.grounding' : beside ? 'crisis.supporter' : null;
  const sentences = [calledSentence(turn, 'crisis.standby'), ...numbersOf(turn)];
  turn.sayAll(said === 0 && help ? [{ key: help }, ...sentences] : sentences, { priority: 'crisis' });
}

/** Every safe question was asked: from now on the companion only stays. */
export function stand(turn: Turn, said: number): void {
  turn.change({
    asking: { dialogue: 'crisis', step: standing, options: [], data: { said }, topic: 'care', askedAt: turn.at },
  });
}

function numbersOf(turn: Turn): readonly Sentence[] {
  return numbersSentence(turn, isViolent(turn) ? ['police', 'violence'] : ['ambulance', 'crisis']);
}

function put(turn: Turn, kind: CrisisKind, step: string, asked: number): void {
  turn.ask({
    dialogue: 'crisis',
    step,
    key: `crisis.${step}.ask`,
    options: [
      { payload: `${step}:yes`, label: `crisis.${step}.yes` },
      { payload: `${step}:no`, label: `crisis.${step}.no` },
    ],
    data: { kind, asked },
    priority: 'crisis',
  });
}

/** The next safe question of that kind, or where things stand when all were asked. */
export function next(turn: Turn, kind: CrisisKind, step: string): void {
  const steps = stepsFor(turn, kind);
  // A question that is no longer put, such as of a plan that is gone, is passed by.
  const all = questionsOf(kind);
  const after = new Set(all.slice(all.indexOf(step) + 1));
  const following = steps.find((s) => after.has(s)) ?? (step === 'write' ? undefined : writeAfter(turn, kind));
  if (following) put(turn, kind, following, 1);
  else standBy(turn);
}

/** The questions of that kind for this person: nobody is offered a plan that they have not made. */
function stepsFor({ person }: Turn, kind: CrisisKind): readonly string[] {
  return questionsOf(kind).filter((step) => step !== 'plan' || hasPlan(person.safety));
}

/** Where violence was told of beside something graver, whether writing is safe is asked when that was seen to. */
function writeAfter(turn: Turn, kind: CrisisKind): string | undefined {
  return kind !== 'violence' && isViolent(turn) ? 'write' : undefined;
}
