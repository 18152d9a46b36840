import { justSaid, putMenu } from '../conversation/menu.ts';
import type { Dialogue } from '../dialogue.ts';
import { isEmoji, isThanks } from '../language/answers.ts';
import type { Turn } from '../turn.ts';
import { calmOf } from './calm.ts';
import { isQuestion } from './question.ts';

/** A question that no dialogue knows an answer to. The last of all but the menu. */
export const unansweredDialogue: Dialogue = {
  name: 'unanswered',
  chosen(turn) {
    turn.say('common.too-old');
  },
  answered: () => false,
  understood(turn, text) {
    if (turn.person.meeting.status !== 'done' || awaitsAnswer(turn) || calmOf(turn) !== 'calm') return false;
    if (isThanks(text) || isEmoji(text) || !isQuestion(text)) return false;
    sayUnanswered(turn);
    return true;
  },
};

/**
 * Says kindly that there is no checked answer, and offers a person, with the menu under it. Like the menu it gives way to
 * what an opinion brings in time, and it is not said twice in the same words.
 */
export function sayUnanswered(turn: Turn): void {
  putMenu(turn, 'menu.fallback', justSaid(turn, 'talk.no-answer') ? 'menu.listening' : 'talk.no-answer');
}

/** Dialogues whose questions stand open without expecting an answer: what they offer can wait. */
const unbound: ReadonlySet<string> = new Set(['menu', 'talk', 'selfhelp']);

/** Whether a question to the person is open: what was asked has the first claim on their words. */
export function awaitsAnswer({ person }: Turn): boolean {
  return person.asking !== null && !unbound.has(person.asking.dialogue);
}
