import { askLanguage } from '../consent/meetingDialogue.ts';
import type { Dialogue } from '../dialogue.ts';
import { startMoodCheck } from '../screening/moodCheck.ts';
import { askForHuman, startAgain } from './commands.ts';
import { putMenu } from './menu.ts';

/** The kind way out of everything that was not understood: what the companion can do, and a human. */
export const menuDialogue: Dialogue = {
  name: 'menu',
  chosen(turn, payload) {
    if (payload === 'human') askForHuman(turn);
    else if (payload === 'start') startAgain(turn);
    else if (payload === 'mood') startMoodCheck(turn, 'person');
    else if (payload === 'language') askLanguage(turn, 'meeting.language');
    else if (payload === 'medicine' || payload === 'pregnancy' || payload === 'reading')
      turn.say(`menu.${payload}-ask`);
    else putMenu(turn, 'menu.fallback');
  },
  answered: () => false,
};
