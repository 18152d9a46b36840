import type { Dialogue } from '../dialogue.ts';
import { mayRemind } from '../plan/stage.ts';
import { welcome } from './enrol.ts';

/** Who was enrolled at night is welcomed in the morning, unless they said no meanwhile. It asks nothing. */
export const enrolmentDialogue: Dialogue = {
  name: 'enrolment',
  chosen(turn) {
    turn.say('common.too-old');
  },
  answered: () => false,
  rang(turn, what) {
    if (what === 'welcome' && mayRemind(turn.person)) welcome(turn);
  },
};
