import type { Dialogue } from '../dialogue.ts';
import { fold } from '../language/answers.ts';
import type { Turn } from '../turn.ts';
import { answerItem, askItem, startMoodCheck, stopCheck } from './moodCheck.ts';
import { moodWords } from './moodWords.ts';
import { frequencies } from './phq.ts';

/** The mood check: two questions, nine where those two say so. Offered where someone writes of low mood. */
export const screeningDialogue: Dialogue = {
  name: 'screening',
  chosen(turn, payload) {
    if (payload === 'offer:yes') return startMoodCheck(turn, 'person');
    if (payload === 'offer:no') return void turn.say('screening.later');
    if (payload === 'stop') return stopCheck(turn);
    const [item, answer] = payload.split(':').map(Number);
    const isAnswer = frequencies.some((f) => f === answer);
    if (item === undefined || answer === undefined || !isAnswer) return void turn.say('common.too-old');
    if (!turn.person.screening.running) return void turn.say('screening.over');
    answerItem(turn, item, answer);
  },
  answered(turn, text) {
    const { asking, screening } = turn.person;
    // Words instead of a choice: they were judged; the item is put once more, then other dialogues may have them.
    if (!screening.running || asking?.step === 'offer' || text.length > 200) return false;
    if (asking?.data.again) return false;
    turn.say('screening.please-choose');
    askItem(turn);
    turn.change({ asking: { ...turn.person.asking!, data: { again: true } } });
    return true;
  },
  understood(turn, text) {
    const spoken = turn.judgement?.findings.some((f) => f.concern === 'mood') || mentionsMood(text);
    if (spoken) offer(turn);
    return spoken;
  },
};

function mentionsMood(text: string): boolean {
  return fold(text.slice(0, 400))
    .split(' ')
    .some((word) => moodWords.has(word));
}

/** Listens first, and offers the questions; a human is one tap away. */
function offer(turn: Turn): void {
  turn.ask({
    dialogue: 'screening',
    step: 'offer',
    key: 'screening.offer',
    options: [
      { payload: 'offer:yes', label: 'screening.offer-yes' },
      { payload: 'offer:no', label: 'screening.offer-no' },
    ],
  });
}
