import { askToForget } from '../consent/forget.ts';
import { help } from '../conversation/commands.ts';
import { humanOption } from '../conversation/menu.ts';
import type { Dialogue } from '../dialogue.ts';
import type { Turn } from '../turn.ts';
import { aboutIn } from './aboutWords.ts';

/**
 * What people ask about the companion itself: who it is and how it is ended, who reads what they write, and how all of it is
 * deleted (facts §9: disclose the bot; access and erase). An open question stays open, but for that of an erasure.
 */
export const aboutDialogue: Dialogue = {
  name: 'about',
  chosen(turn) {
    turn.say('common.too-old');
  },
  answered: () => false,
  understood(turn, text) {
    const about = aboutIn(text);
    if (about === 'itself') help(turn);
    else if (about === 'privacy') tellPrivacy(turn);
    else if (about === 'erasure') askToForget(turn);
    return about !== null;
  },
};

function tellPrivacy(turn: Turn): void {
  turn.say('about.privacy', { programme: turn.programme.name }, { options: [humanOption(turn)] });
}
