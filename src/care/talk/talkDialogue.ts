import { standingUrgency } from '../conversation/concerns.ts';
import { justSaid, putMenu } from '../conversation/menu.ts';
import type { Dialogue } from '../dialogue.ts';
import { isThanks } from '../language/answers.ts';
import { isBereaved } from '../maternal/maternal.ts';
import type { Turn } from '../turn.ts';
import { ofMotherhood } from './entry.ts';
import { findEntry } from './find.ts';
import { answerWith } from './phrase.ts';
import { isQuestion } from './question.ts';

/** Nobody asks a short question at greater length; a longer message is a story, and is listened to otherwise. */
const longestQuestion = 300;
/** So sure it must be while another question waits for its answer: what was asked has the first claim on the words. */
const sure = 0.8;

/**
 * Short answers from the approved library, to what is asked in no danger. It comes after every dialogue that knows what
 * the words mean for the person's own plan, and says so kindly where it knows no answer.
 */
export const talkDialogue: Dialogue = {
  name: 'talk',
  chosen(turn) {
    turn.say('common.too-old');
  },
  answered: () => false,
  understood(turn, text) {
    if (!mayAnswer(turn) || text.length > longestQuestion || isThanks(text)) return false;
    const open = turn.person.asking !== null && !unbound.has(turn.person.asking.dialogue);
    const { library } = turn.programme;
    const bereaved = isBereaved(turn.person.maternal);
    const found = library && findEntry(library, text, (entry) => !(bereaved && ofMotherhood.has(entry.topic)));
    if (found && !(open && (found.fit < sure || !isQuestion(text)))) {
      answerWith(turn, text, found.entry);
      return true;
    }
    // Words of which nothing is known may still be the answer to what was asked, or go on with the meeting.
    if (open || turn.person.meeting.status !== 'done' || !isQuestion(text)) return false;
    putMenu(turn, 'menu.fallback', justSaid(turn, 'talk.no-answer') ? 'menu.listening' : 'talk.no-answer');
    return true;
  },
};

/** Dialogues whose questions stand open without expecting an answer: what they offer can wait. */
const unbound: ReadonlySet<string> = new Set(['menu', 'talk', 'selfhelp']);

/** Nothing of this is said while danger of any level stands, or may stand, nor where a human has been called. */
function mayAnswer(turn: Turn): boolean {
  const found = (turn.judgement?.findings.length ?? 0) > 0 || turn.judgement?.asks;
  return !found && standingUrgency(turn.person, turn.at) === 'routine';
}
