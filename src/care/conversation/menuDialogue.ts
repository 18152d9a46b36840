import { askLanguage } from '../consent/meetingDialogue.ts';
import type { Dialogue } from '../dialogue.ts';
import { awaitsAnswer } from '../talk/unansweredDialogue.ts';
import { askForHuman, startAgain } from './commands.ts';
import { isNeed, putMenu } from './menu.ts';
import { needIn } from './menuWords.ts';
import { serve } from './serve.ts';

/** The kind way out of everything that was not understood: what the companion can do, and a human. */
export const menuDialogue: Dialogue = {
  name: 'menu',
  chosen(turn, payload) {
    if (payload === 'human') askForHuman(turn);
    else if (payload === 'start') startAgain(turn);
    else if (payload === 'language') askLanguage(turn, 'meeting.language');
    else if (isNeed(payload)) serve(turn, payload);
    else putMenu(turn, 'menu.fallback');
  },
  answered: () => false,
  understood(turn, text) {
    const need = awaitsAnswer(turn) ? null : needIn(text);
    if (need === null) return false;
    if (need === 'language') askLanguage(turn, 'meeting.language');
    else serve(turn, need);
    return true;
  },
};
