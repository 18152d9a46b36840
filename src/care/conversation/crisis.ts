import type { Finding } from '../triage/concern.ts';
import type { Sentence, Turn } from '../turn.ts';
import { type CrisisKind, kindOf, questionsOf } from './crisisKind.ts';
import { numbersSentence } from './numbers.ts';

/** Says the fixed answer and puts the first of the safe questions (facts §2.5: one at a time). */
export function beginCrisis(turn: Turn, findings: readonly Finding[], answer: readonly Sentence[]): void {
  turn.sayAll([...answer, { key: 'crisis.called' }], { priority: 'crisis' });
  const kind = kindOf(findings);
  put(turn, kind, questionsOf(kind)[0]!, 1);
}

/**
 * Stays with a person at risk until a counselor has claimed the conversation: the open question once more, then the next
 * one, then where things stand. No menus, no plans, nothing new.
 */
export function stay(turn: Turn): void {
  const { asking } = turn.person;
  if (isQuiet(turn)) return void askWhetherToGoOn(turn);
  if (asking?.dialogue !== 'crisis' || asking.step === standing) return void standBy(turn);
  const asked = Number(asking.data.asked);
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
export const isQuiet = ({ person: { asking } }: Turn): boolean =>
  asking?.dialogue === 'crisis' && asking.step === quiet;

/** Whether the phone may be in the hands of the one who does violence, as far as is known (facts §5, DV). */
export const mayBeSeen = ({ person: { asking } }: Pick<Turn, 'person'>): boolean =>
  asking?.dialogue === 'crisis' && (asking.step === quiet || asking.step === 'write');

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

/** Says where things stand: who has been called, and what to do if it gets worse. In full at first and at every third time. */
function standBy(turn: Turn): void {
  const { asking } = turn.person;
  const said = asking?.step === standing ? Number(asking.data.said) + 1 : 0;
  turn.change({
    asking: { dialogue: 'crisis', step: standing, options: [], data: { said }, topic: 'care', askedAt: turn.at },
  });
  if (said % 3 > 0) turn.say('crisis.reading', {}, { priority: 'crisis' });
  else turn.sayAll([{ key: 'crisis.standby' }, ...numbersOf(turn)], { priority: 'crisis' });
}

function numbersOf(turn: Turn): readonly Sentence[] {
  const violence = turn.person.concerns.some((c) => kindOf([c]) === 'violence');
  return numbersSentence(turn, violence ? ['police', 'violence'] : ['ambulance', 'crisis']);
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
  const steps = questionsOf(kind);
  const following = steps[steps.indexOf(step) + 1];
  if (following) put(turn, kind, following, 1);
  else standBy(turn);
}
