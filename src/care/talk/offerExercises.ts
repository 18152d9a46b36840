import type { Turn } from '../turn.ts';
import { exerciseIds } from './exercise.ts';

/** The exercises, the mood questions and a human, under that sentence. */
export function offerExercises(turn: Turn, key: 'selfhelp.menu' | 'selfhelp.offer' | 'selfhelp.another'): void {
  const options = exerciseIds.map((id) => ({ payload: `start/${id}`, label: `selfhelp.${id}.name` }));
  const others = [
    { payload: 'check', label: 'selfhelp.check' },
    { payload: 'human', label: 'menu.human' },
  ];
  turn.ask({ dialogue: 'selfhelp', step: 'offer', key, options: [...options, ...others], topic: 'mood' });
}
