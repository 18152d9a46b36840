import type { Dialogue } from '../dialogue.ts';
import type { Asking } from '../person.ts';
import { isSuspended, mayRemind } from '../plan/stage.ts';
import type { Turn } from '../turn.ts';
import { hours } from '../words.ts';
import { offerAgain, offerToGoOn, putOff, resumeLater } from './again.ts';
import { answerDifficulty, answerItem, askItem, difficulties, startCheck } from './check.ts';
import { saidIn } from './choiceWords.ts';
import { breakOff } from './finish.ts';
import { type Family, families, type InstrumentId, instrumentIds } from './instrument.ts';
import { instruments } from './instruments.ts';
import { wishIn } from './moodWords.ts';

/** When someone puts the questions off, they are asked again then. */
const putOffFor = hours(4);

/** The questionnaires: offered where someone writes of low mood or worry, asked by plans, by the person's wish, and again in time. */
export const screeningDialogue: Dialogue = {
  name: 'screening',
  chosen(turn, payload) {
    if (payload === 'stop' || payload === 'go-on:no') return void stopCheck(turn);
    if (payload === 'later') return void pauseCheck(turn);
    if (payload === 'go-on:yes')
      return turn.person.screening.running ? void askItem(turn) : void turn.say('screening.over');
    const [of = '', what = '', answer = ''] = payload.split(':');
    const id = instrumentIds.find((i) => i === of);
    if (id) return void offered(turn, id, `${what}:${answer}`);
    const family = families.find((f) => f === of);
    if (!family || !answered(turn, family, what, answer)) turn.say('common.too-old');
  },
  answered(turn, text) {
    const { asking, screening } = turn.person;
    if (!asking || text.length > 200) return false;
    if (putsOff(turn, asking, text)) return true;
    if (!screening.running) return false;
    const item = Number(asking.step);
    if (Number.isInteger(item) && takeWords(turn, item, text)) return true;
    if (!Number.isInteger(item) && asking.step !== 'difficulty') return false;
    // Words instead of a choice: they were judged; the item is put once more, then other dialogues may have them.
    if (asking.data.again) return false;
    turn.say('screening.please-choose');
    askItem(turn);
    turn.change({ asking: { ...turn.person.asking!, data: { again: true } } });
    return true;
  },
  understood(turn, text) {
    const wish = wishIn(text);
    const found = turn.judgement?.findings.some((f) => f.concern === 'mood') ?? false;
    if (wish?.asked) startCheck(turn, wish.instrument, 'person');
    else if (wish || found) offer(turn, wish?.instrument ?? 'phq-2');
    return wish !== null || found;
  },
  rang(turn, what, data) {
    if (what === 'end') return void letGo(turn);
    if (!mayRemind(turn.person)) return;
    // It waits as every reminder does, while a human has the conversation or is called to a danger.
    if (isSuspended(turn.person)) return void turn.setTimer(`screening:${what}`, turn.at, data);
    if (what === 'resume') return void offerToGoOn(turn);
    const id = instrumentIds.find((i) => what === `again:${i}`);
    if (id) offerAgain(turn, id, Number(data.offers ?? 0));
  },
};

/** What was chosen before a questionnaire began. */
function offered(turn: Turn, id: InstrumentId, choice: string): void {
  if (instruments[id].scale === null) return void turn.say('common.too-old');
  if (choice === 'offer:yes' || choice === 'start:now' || choice === 'again:yes')
    return void startCheck(turn, id, 'person');
  if (choice === 'again:later' || choice === 'again:no') putOff(turn, id, choice === 'again:no' ? 'never' : 'tomorrow');
  if (choice === 'again:later') turn.say('screening.put-off');
  else if (choice === 'again:no' || choice === 'offer:no') turn.say('screening.not-now');
  else turn.say('common.too-old');
}

/** An item's answer was chosen. False where the payload is none. */
function answered(turn: Turn, family: Family, step: string, answer: string): boolean {
  const skipped = answer === 'skip';
  const code = /^\d$/.test(answer) ? Number(answer) : null;
  if (!skipped && code === null) return false;
  if (step === 'difficulty') {
    if (code !== null && !difficulties.some((d) => d === code)) return false;
    answerDifficulty(turn, family, code);
    return true;
  }
  const item = Number(step);
  const known = Object.values(instruments).some(
    (i) =>
      i.family === family && item >= 1 && item <= i.items && i.scale !== null && (skipped || i.choices.includes(code!)),
  );
  if (!Number.isInteger(item) || !known) return false;
  answerItem(turn, family, item, code);
  return true;
}

/** An answer in the person's own words, where the whole message is one. */
function takeWords(turn: Turn, item: number, text: string): boolean {
  const { family, scale, flags } = instruments[turn.person.screening.running!.instrument];
  const said =
    scale &&
    saidIn(
      text,
      scale,
      flags.some((f) => f.item === item),
    );
  if (!said) return false;
  if (said === 'later') pauseCheck(turn);
  else answerItem(turn, family, item, said === 'skip' ? null : said.answer);
  return true;
}

/** “Later”, said to an offer. */
function putsOff(turn: Turn, { step, options }: Asking, text: string): boolean {
  if (saidIn(text, 'days', false) !== 'later') return false;
  const id = instrumentIds.find((i) => options[0]?.id.startsWith(`screening:${i}:`));
  if (step === 'go-on') pauseCheck(turn);
  else if (id && step === 'again') offered(turn, id, 'again:later');
  else if (id) offered(turn, id, 'offer:no');
  else return false;
  return true;
}

/** Not now: the check stays open, and is offered again in a few hours. */
function pauseCheck(turn: Turn): void {
  if (!turn.person.screening.running) return void turn.say('screening.over');
  turn.change({ asking: null });
  resumeLater(turn, turn.at + putOffFor);
  turn.say('screening.paused');
}

/** Ends the check by the person's wish. */
function stopCheck(turn: Turn): void {
  const ended = breakOff(turn);
  if (ended !== 'said') turn.say(ended === 'noted' ? 'screening.stopped-human' : 'screening.stopped');
}

/** Nobody came back to an open check: what was answered is kept, and nothing is said. */
function letGo(turn: Turn): void {
  breakOff(turn);
  if (turn.person.asking?.dialogue === 'screening') turn.change({ asking: null });
}

/** Listens first, and offers the questions; a human is one tap away. */
function offer(turn: Turn, id: InstrumentId): void {
  turn.ask({
    dialogue: 'screening',
    step: 'offer',
    key: 'screening.offer',
    options: [
      { payload: `${id}:offer:yes`, label: 'screening.offer-yes' },
      { payload: `${id}:offer:no`, label: 'screening.offer-no' },
    ],
  });
}
