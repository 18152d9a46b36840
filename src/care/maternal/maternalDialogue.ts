import { atRisk } from '../conversation/concerns.ts';
import { humanOption } from '../conversation/menu.ts';
import type { Dialogue } from '../dialogue.ts';
import { humanSpeaks } from '../handover/aside.ts';
import { yesNo } from '../language/answers.ts';
import { plain } from '../language/plain.ts';
import { busyUntil } from '../plan/busy.ts';
import type { Turn } from '../turn.ts';
import { atLeast, hours } from '../words.ts';
import { pastDay } from './dates.ts';
import { datedInWords, monthChosen, pregnancyTold, readPregnancy, setDate } from './enrol.ts';
import { giveBirth, hold, inDaytime, leave, resume, todayOf } from './life.ts';
import { askLoss, askLossLater, humanForLoss, lossRang } from './loss.ts';
import { mayMeanLoss, speaksOfAnother, tellsOfLoss, wishesToEnd } from './lossWords.ts';
import { askBaby, askWhichNews, babyIs, bornNews, longAgo, lossConfirmed, noNewsYet, tellsOfBirth } from './news.ts';

/** A pregnancy and what becomes of it: its date, its news, a birth, a loss. */
export const maternalDialogue: Dialogue = {
  name: 'maternal',
  chosen(turn, payload) {
    const [what, which = ''] = payload.split('/');
    if (what === 'month') return monthChosen(turn, Number(which));
    if (what === 'baby') return babyIs(turn, which);
    if (payload === 'none:no') return close(turn, 'maternal.not-now');
    if (payload === 'replace:yes' || payload === 'replace:no') return replace(turn, payload === 'replace:yes');
    if (what === 'news' || payload.startsWith('news:')) return newsChosen(turn, payload);
    lossAnswered(turn, payload);
  },
  answered(turn, text) {
    const { step } = turn.person.asking!;
    const said = yesNo(text);
    if (step === 'dating') return datedInWords(turn, text);
    if (step === 'baby') return babyInWords(turn, text);
    if (step === 'news' || step === 'which-news') return newsInWords(turn, text);
    if (step === 'loss' && said === null && stillPregnant.test(plain(text))) lossAnswered(turn, 'loss:no');
    else return step === 'loss' && mayMeanLoss(text) && confirms(turn, text);
    return true;
  },
  understood(turn, text) {
    const loss = tellsOfLoss(turn);
    if (!loss && wishesToEnd(text)) {
      // Whatever was asked just now, that question can wait: no date, no joy, no loss.
      turn.say('maternal.wish-to-end', {}, { options: [humanOption(turn)] });
      return true;
    }
    if (speaksOfAnother(turn.person, text)) return false;
    const { status, babyAlive } = turn.person.maternal;
    if (loss && status !== 'lost') askLoss(turn);
    else if (loss) turn.say('maternal.loss-again');
    else if (tellsOfBirth(text) && status !== 'lost')
      (status === 'born' && babyAlive !== null ? told : bornNews)(turn, text);
    else if (wantsToLeave(turn, text)) leaveAll(turn);
    else return takesUp(turn, text);
    return true;
  },
  noticed(turn) {
    // Every message comes by here: only where there is something to hold are the words read for a loss.
    const { status } = turn.person.maternal;
    if (status !== 'pregnant' && status !== 'born') return;
    if (!tellsOfLoss(turn)) return noticeBirth(turn);
    hold(turn, pastDay(plain(turn.words), todayOf(turn), longAgo));
    const { maternal, asking, handover } = turn.person;
    const held = maternal.status === 'maybe-lost' || (maternal.status === 'born' && maternal.babyAlive === null);
    if (!held) return;
    if (asking?.dialogue === 'plan') turn.change({ asking: null });
    const inDanger =
      atLeast(turn.judgement?.urgency ?? 'routine', 'urgent') || (handover && handover.state !== 'closed');
    if (inDanger || turn.judgement?.asks) askLossLater(turn);
  },
  rang(turn, what, data) {
    const asked = Number(data.asked ?? 0);
    if (what === 'loss') return lossRang(turn, asked);
    if (turn.person.maternal.status !== 'born' || turn.person.maternal.babyAlive !== null || asked >= 4) return;
    const when = busyUntil(turn, 'plan') ?? inDaytime(turn, turn.at);
    if (when > turn.at) return void turn.setTimer('maternal:baby', when, { ...data });
    turn.setTimer('maternal:baby', inDaytime(turn, turn.at + hours(24)), { asked: String(asked + 1) });
    askBaby(turn);
  },
};

/**
 * A birth that is told while others answer, a counselor or the companion to a danger, or by somebody who stopped all messages
 * and may take that back. What was about the pregnancy ends with it; how both are is asked the next day.
 */
function noticeBirth(turn: Turn): void {
  const elsewhere = humanSpeaks(turn) || atRisk(turn.person) || turn.person.optedOutAt !== null;
  if (turn.person.maternal.status !== 'pregnant' || !elsewhere) return;
  if (!tellsOfBirth(turn.words) || speaksOfAnother(turn.person, turn.words)) return;
  giveBirth(turn, pastDay(plain(turn.words), todayOf(turn), 42));
}

const stillPregnant =
  /(?<!\p{L})(?:still pregnant|pregnant hoon|pregnant hun|theek hai|bacha theek|baby is (?:ok|fine|well)|ٹھیک ہے)(?!\p{L})/u;

/** News is taken only of a pregnancy that goes on: an old button must not wake what has ended. */
function newsChosen(turn: Turn, payload: string): void {
  const { status } = turn.person.maternal;
  if (status === 'maybe-lost') return void askLoss(turn);
  if (status !== 'pregnant') return void turn.say('plan.over');
  if (payload === 'news:yes') askWhichNews(turn);
  else if (payload === 'news/born') bornNews(turn, '');
  // A loss is never taken for certain from one tap: it is held, and asked gently.
  else if (payload === 'news/lost') mayBeLost(turn);
  else noNewsYet(turn);
}

function mayBeLost(turn: Turn): void {
  hold(turn, todayOf(turn));
  askLoss(turn);
}

function lossAnswered(turn: Turn, payload: string): void {
  const { status, babyAlive } = turn.person.maternal;
  const asked = turn.person.asking?.dialogue === 'maternal' && turn.person.asking.step === 'loss';
  const open = asked || (status === 'born' ? babyAlive !== false : status !== 'lost');
  if (!open) return void turn.say(status === 'lost' || status === 'born' ? 'maternal.loss-again' : 'plan.over');
  if (payload === 'loss:yes') return void lossConfirmed(turn, '');
  if (payload === 'loss:no') {
    resume(turn);
    return void turn.say(status === 'none' ? 'maternal.loss-not' : 'maternal.resumed');
  }
  if (payload !== 'loss/unsure') return void turn.say('plan.over');
  humanForLoss(turn);
  turn.change({ asking: null });
  turn.say('maternal.unsure');
}

/** "Yes, it was a miscarriage", in whatever words, under the gentle question. */
function confirms(turn: Turn, text: string): boolean {
  lossConfirmed(turn, text);
  return true;
}

function babyInWords(turn: Turn, text: string): boolean {
  const words = plain(text);
  if (mayMeanLoss(text)) askLoss(turn);
  else if (ill.test(words)) babyIs(turn, 'ill');
  // A bare "no" may mean either of two very different things: it is asked again, to be tapped.
  else if (/(?<!\p{L})(?:no|not|nahi|nahin|nhi|نہیں)(?!\p{L})/u.test(words)) askBaby(turn);
  else if (well.test(words)) babyIs(turn, 'well');
  else return false;
  return true;
}

const ill =
  /(?<!\p{L})(?:not (?:well|ok|good)|unwell|sick|ill|bimar|beemar|nursery|incubator|icu|nicu|theek nahi|thik nahi|tabiyat kharab|ٹھیک نہیں|بیمار|نرسری)(?!\p{L})/u;
const well =
  /(?<!\p{L})(?:yes|well|fine|good|ok|haan|han|ji|theek|thik|tek|alhamdulill?ah?|khairiyat|ہاں|جی|ٹھیک|الحمدللہ|خیریت)(?!\p{L})/u;

function newsInWords(turn: Turn, text: string): boolean {
  if (tellsOfBirth(text)) bornNews(turn, text);
  else if (mayMeanLoss(text)) mayBeLost(turn);
  else return false;
  return true;
}

/** A birth that was told again. */
function told(turn: Turn): void {
  turn.say('maternal.born-known');
}

function takesUp(turn: Turn, text: string): boolean {
  const said = readPregnancy(text);
  if (said === 'told') return pregnancyTold(turn, text);
  if (said !== 'denied' || turn.person.maternal.status !== 'pregnant') return false;
  // "I am not pregnant" from someone who was: a loss or a mistake, and nothing is sent until it is known which.
  mayBeLost(turn);
  return true;
}

const leaving =
  /(?<!\p{L})(?:pregnan\p{L}*|hamal|baby|bach[ae]|حمل|بچ[ےہ]).*(?:messages?|msgs?|reminders?|paigham\p{L}*|پیغام\S*|میسج\S*)?.*(?<!\p{L})(?:stop|band|bnd|mat bhej\p{L}*|roko|rok|بند|مت بھیج\S*|روک\S*)(?!\p{L})|(?<!\p{L})stop (?:the |these |sending )?(?:pregnan\p{L}*|baby) (?:messages?|msgs?|reminders?)/u;

function wantsToLeave(turn: Turn, text: string): boolean {
  const words = plain(text);
  return (
    turn.person.maternal.status !== 'none' &&
    words.length < 100 &&
    /message|msg|reminder|paigham|پیغام|میسج/u.test(words) &&
    leaving.test(words)
  );
}

function leaveAll(turn: Turn): void {
  leave(turn);
  turn.say('maternal.left');
}

function replace(turn: Turn, yes: boolean): void {
  const { asking } = turn.person;
  const data = asking?.dialogue === 'maternal' && asking.step === 'replace' ? asking.data : null;
  const from = data?.from;
  if (!yes || !data || typeof data.edd !== 'string') return void close(turn, 'maternal.date-kept');
  setDate(turn, data.edd, from === 'scan' || from === 'lmp' ? from : 'month');
}

function close(turn: Turn, key: string): void {
  turn.change({ asking: null });
  turn.say(key);
}
