import { justSaid, putMenu } from '../conversation/menu.ts';
import type { Dialogue } from '../dialogue.ts';
import { isEmoji, isThanks } from '../language/answers.ts';
import { isQuestion } from './question.ts';
import { awaitsAnswer } from './talkDialogue.ts';

/**
 * A question that no dialogue knows an answer to: it says so kindly and offers a person. The last of all but the menu, which
 * stands under it; like the menu it gives way to what an opinion brings in time.
 */
export const unansweredDialogue: Dialogue = {
  name: 'unanswered',
  chosen(turn) {
    turn.say('common.too-old');
  },
  answered: () => false,
  understood(turn, text) {
    const { meeting } = turn.person;
    const found = (turn.judgement?.findings.length ?? 0) > 0;
    if (found || meeting.status !== 'done' || awaitsAnswer(turn) || isThanks(text) || isEmoji(text)) return false;
    if (!isQuestion(text)) return false;
    putMenu(turn, 'menu.fallback', justSaid(turn, 'talk.no-answer') ? 'menu.listening' : 'talk.no-answer');
    return true;
  },
};
