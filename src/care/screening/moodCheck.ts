import type { Turn } from '../turn.ts';
import { startCheck } from './check.ts';

/** The questions about how someone has been: by a plan's wish those of the PHQ-2, by the person's own those they choose. */
export function startMoodCheck(turn: Turn, by: 'person' | 'plan' = 'plan'): void {
  if (by === 'plan' || turn.person.screening.running) startCheck(turn, 'phq-2', by);
  else chooseCheck(turn);
}

/** Asks which questions they would like. */
export function chooseCheck(turn: Turn): void {
  turn.ask({
    dialogue: 'screening',
    step: 'choose',
    key: 'screening.choose',
    options: [
      { payload: 'phq-2:start:now', label: 'screening.choose-mood' },
      { payload: 'gad-2:start:now', label: 'screening.choose-worry' },
      { payload: 'who-5:start:now', label: 'screening.choose-wellbeing' },
      { payload: 'phq-2:offer:no', label: 'screening.offer-no' },
    ],
    topic: 'mood',
  });
}
