import { askForHuman } from '../conversation/commands.ts';
import { humanOption } from '../conversation/menu.ts';
import { serve } from '../conversation/serve.ts';
import type { Dialogue } from '../dialogue.ts';
import { isThanks, yesNo } from '../language/answers.ts';
import type { Turn } from '../turn.ts';
import { days } from '../words.ts';
import { inDanger } from './calm.ts';
import { type ExerciseId, exerciseIds, exercises } from './exercise.ts';
import { offerExercises } from './offerExercises.ts';
import { isDone, namedExercise, speaksOfStress, wantsExercise } from './selfHelpWords.ts';

/** For so long an exercise that was broken off is taken up where it stopped; after that it begins anew. */
const resumable = days(1);
/** Holds where an exercise stands. It comes due when nobody went on. */
const timer = 'selfhelp:open';

/**
 * Self-help in steps: breathing, grounding, a small activity, one problem. One step at a time, left at any moment, taken
 * up again within a day. What people write in it is judged for danger as every word is, and is not kept beyond that.
 */
export const selfHelpDialogue: Dialogue = {
  name: 'selfhelp',
  chosen(turn, payload) {
    const [what = '', rest = ''] = payload.split('/');
    const exercise = exerciseIds.find((id) => id === rest);
    if (payload === 'human') return askForHuman(turn);
    if (payload === 'check') return serve(turn, 'mood');
    if (payload === 'stop:no') return stop(turn);
    if (payload === 'menu') return offerExercises(turn, 'selfhelp.menu');
    if (what === 'start' && exercise) return begin(turn, exercise);
    if (what === 'after') return after(turn, rest);
    const step = Number(rest.replace(':yes', ''));
    const open = exerciseIds.find((id) => id === what);
    if (!open || !Number.isInteger(step) || step < 1 || step > exercises[open].steps)
      return void turn.say('common.too-old');
    goOn(turn, open, step);
  },
  answered(turn, text) {
    const { step, data } = turn.person.asking!;
    const exercise = exerciseIds.find((id) => id === data.exercise);
    if (inDanger(turn)) return false;
    const named = namedExercise(text);
    if (named) begin(turn, named);
    else if (yesNo(text) === 'no') stop(turn);
    else if (step === 'after' || !exercise) return false;
    else if (!mayGoOn(text, exercise, Number(step))) return false;
    else goOn(turn, exercise, Number(step));
    return true;
  },
  understood(turn, text) {
    if (inDanger(turn)) return false;
    const named = namedExercise(text);
    if (named) begin(turn, named);
    else if (wantsExercise(text)) offerExercises(turn, 'selfhelp.menu');
    else if (speaksOfStress(text)) offerExercises(turn, 'selfhelp.offer');
    else return false;
    return true;
  },
  // Nobody went on for a day: the timer was the memory of it, and nothing is said.
  rang() {},
};

/** Begins an exercise, or takes up the one that was broken off. */
function begin(turn: Turn, exercise: ExerciseId): void {
  const data = turn.person.timers[timer]?.data;
  const from = data?.exercise === exercise ? Number(data.step) : 1;
  if (from > 1) turn.say('selfhelp.resumed', {}, { topic: 'mood' });
  put(turn, exercise, from);
}

function goOn(turn: Turn, exercise: ExerciseId, step: number): void {
  if (step < exercises[exercise].steps) put(turn, exercise, step + 1);
  else askAfterwards(turn, exercise);
}

function put(turn: Turn, exercise: ExerciseId, step: number): void {
  turn.setTimer(timer, turn.at + resumable, { exercise, step: String(step) });
  turn.ask({
    dialogue: 'selfhelp',
    step: String(step),
    key: `selfhelp.${exercise}.${step}`,
    options: [
      { payload: `${exercise}/${step}:yes`, label: 'selfhelp.next' },
      { payload: 'stop:no', label: 'selfhelp.stop' },
    ],
    data: { exercise },
    topic: 'mood',
  });
}

/** How it is now: better, the same, or worse. */
function askAfterwards(turn: Turn, exercise: ExerciseId): void {
  turn.clearTimer(timer);
  turn.audit('person', 'selfhelp.finished', exercise);
  turn.ask({
    dialogue: 'selfhelp',
    step: 'after',
    key: `selfhelp.${exercise}.after`,
    options: ['better', 'same', 'worse'].map((how) => ({ payload: `after/${how}`, label: `selfhelp.${how}` })),
    data: { exercise },
    topic: 'mood',
  });
}

function after(turn: Turn, how: string): void {
  if (how === 'same') offerExercises(turn, 'selfhelp.another');
  else if (how === 'worse') turn.say('selfhelp.worse-answer', {}, { options: [humanOption(turn)], topic: 'mood' });
  else if (how === 'better') turn.say('selfhelp.better-answer', {}, { topic: 'mood' });
  else turn.say('common.too-old');
}

/** Left for good: the next time it begins anew. */
function stop(turn: Turn): void {
  turn.clearTimer(timer);
  turn.change({ asking: null });
  turn.say('selfhelp.stopped', {}, { topic: 'mood', options: [humanOption(turn)] });
}

/** A step that asks for words goes on with any; the others with what says that it is done. */
function mayGoOn(text: string, exercise: ExerciseId, step: number): boolean {
  if (yesNo(text) === 'yes' || isThanks(text) || isDone(text)) return true;
  return exercises[exercise].wantsWords.includes(step) && text.length <= 500;
}
