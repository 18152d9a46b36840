import { note } from '../conversation/danger.ts';
import { plain } from '../language/plain.ts';
import { askWhichSign } from '../plan/signs.ts';
import { gestationDays } from '../plan/stage.ts';
import type { Question, Turn } from '../turn.ts';
import { pastDay } from './dates.ts';
import { giveBirth, lose, loseBaby, resume, todayOf } from './life.ts';
import { askLoss } from './loss.ts';
import { mayMeanLoss } from './lossWords.ts';
import { judgePressuresAgain } from './pressure.ts';

const child = 'bacha|bachi|baccha|bacchi|bachay|baby|beta|beti|larka|larki|ladka|ladki|munna|munni|twins|judwa';
/** "10 din pehle", "kal raat": the day may stand between the child and its birth. */
const day =
  '(?: (?:\\d{1,2}|\\p{L}{2,7}) (?:din|dino|haft[ae]|hafton|ghant[aey]+) (?:pehl[ae]y?|pahl[ae]y?|qabl)| (?:kal|aaj|aj|parso+n?|abhi)(?: (?:raat|subha?|shaam|hi))?)?';
const dayInUrdu =
  '(?: \\S{1,7} (?:دن|دنوں|ہفتے|ہفتہ|ہفتوں|گھنٹے|گھنٹہ) (?:پہلے|قبل)| (?:کل|آج|پرسوں|ابھی)(?: (?:رات|صبح|شام|ہی))?)?';
const birth = new RegExp(
  [
    "gave birth|(?:had|have had|got) (?:my|the|our|a) (?:baby|son|daughter|boy|girl)|(?:baby|son|daughter|boy|girl) (?:is |was |has been )?born|i (?:have )?delivered|delivery (?:is )?(?:done|happened|over)|we have a (?:baby|son|daughter)|it'?s a (?:boy|girl)",
    `(?:${child})${day} (?:paida |peda |pida )?(?:ho ?ga?y[aie]+|ho ?g[aie]+|hogy[aie]|hogai|hu[aie]|huwa|hui|hoya|hoi)(?: hai| he| hain| ji)?`,
    '(?:delivery|dilivery|delivry|c ?section|operation se (?:bacha|delivery)) (?:ho ?ga?[yi]+[aie]*|ho ?gai|hogai|hogayi|ho chuki|hui|hue|huwi)(?: hai)?',
    'wiladat ho|wilaadat|paidaish ho|(?:hamare|mere|hamary|mery) (?:han|haan|yahan|ghar) (?:beta|beti|bacha|bachi)',
    `(?:بچہ|بچی|بیٹا|بیٹی|لڑکا|لڑکی)${dayInUrdu} (?:پیدا )?(?:ہو ?گیا|ہو ?گئی|ہوا|ہوئی|ہوگیا|ہوگئی)`,
    'ڈیلیوری (?:ہو|ہوگئی)|ولادت ہو|پیدائش ہو|سی ?سیکشن ہو',
  ]
    .map((p) => `(?:${p})`)
    .join('|'),
  'u',
);
/** What lies years back, is still to come, or is asked about is no news. */
const noNews =
  /(?<!\p{L})(?:saal|sal|years?|baras|kab|when|if|agar|hone wal[aie]|hoga|hogi|ho ga|ho gi|will|kaise|kya|bukhar|bimar|gir|mar|سال|کب|اگر|ہونے وال\S|ہوگا|ہوگی|کیسے)(?!\p{L})|\?|؟/u;

/** Whether words tell that a child was just born. */
export function tellsOfBirth(text: string): boolean {
  const words = plain(text);
  return words.length <= 160 && birth.test(words) && !noNews.test(words);
}

/** Asks whether there is news, without a word of what: the phone may be in another's hand. */
export function askNews(turn: Turn, question: Question): void {
  const options = [
    { payload: 'news:no', label: 'maternal.news-no' },
    { payload: 'news:yes', label: 'maternal.news-yes' },
  ];
  turn.ask({ ...question, options });
}

/** There is news: which. */
export function askWhichNews(turn: Turn): void {
  const options = [
    { payload: 'news/born', label: 'maternal.news-born' },
    { payload: 'news/lost', label: 'maternal.news-lost' },
    { payload: 'news:no', label: 'maternal.news-no' },
  ];
  turn.ask({ dialogue: 'maternal', step: 'which-news', key: 'maternal.which-news', options, topic: 'pregnancy' });
}

/** No news. From 41 weeks on a review is to be booked, and a human sees to it within days (facts §1.2, C8). */
export function noNewsYet(turn: Turn): void {
  turn.change({ asking: null });
  const days = gestationDays(turn.person, turn.at, turn.timeZone);
  if (days === null || days < 41 * 7) return void turn.say('maternal.not-yet');
  note(turn, { concern: 'pregnancy-complaint', urgency: 'soon', evidence: '41+0', subject: 'self' });
  turn.say('maternal.review-now');
}

/** Takes up a birth on the day the words name (today without one), and asks how both are before any word of joy. */
export function bornNews(turn: Turn, text: string): void {
  const words = plain(text);
  giveBirth(turn, pastDay(words, todayOf(turn), 42));
  // How both are is asked on the next day, where danger comes first.
  if (judgePressuresAgain(turn)) return;
  if (bothWell.test(words) && !mayMeanLoss(text)) babyIs(turn, 'well');
  else askBaby(turn);
}

const bothWell =
  /(?<!\p{L})(?:dono|donon|both|baby|bach[aie]|bachi|we(?: are)?(?: all)?|sab|دونوں|بچہ|بچی|سب)(?: bh?i| are| is| hum)* (?:theek|thik|tek|fine|well|healthy|good|khairiyat|sehatmand|ٹھیک|خیریت|صحت مند)(?!\p{L})(?! (?:nahi|nhi|nahin|نہیں))/u;

export function askBaby(turn: Turn): void {
  const options = [
    { payload: 'baby/well', label: 'maternal.baby-well' },
    { payload: 'baby/ill', label: 'maternal.baby-ill' },
    { payload: 'baby/lost', label: 'maternal.baby-lost' },
  ];
  turn.ask({ dialogue: 'maternal', step: 'baby', key: 'maternal.ask-baby', options, topic: 'postnatal' });
}

/** How the baby is. Only a living baby is spoken of again. */
export function babyIs(turn: Turn, how: string): void {
  const { status, babyAlive } = turn.person.maternal;
  if (status === 'maybe-lost') return void askLoss(turn);
  if (status !== 'born') return void turn.say('plan.over');
  // One stray tap on an old message must not bring the messages about a baby back to a mother who lost it.
  if (babyAlive === false && how !== 'lost') return void askLoss(turn);
  if (how === 'lost') return void sayLost(turn, loseBaby(turn));
  resume(turn);
  if (how === 'ill') return void askWhichSign(turn, 'postnatal', 'newborn');
  turn.say('maternal.born-well');
}

/** How far back a day of loss is looked for in words. */
export const longAgo = 180;

/** The loss is confirmed: on the day the words name, else on the one on which it was first told. */
export function lossConfirmed(turn: Turn, text: string): void {
  const { status, lostOn } = turn.person.maternal;
  if (status === 'lost') return void turn.say('maternal.loss-again');
  const today = todayOf(turn);
  const named = pastDay(plain(text), today, longAgo);
  sayLost(turn, status === 'born' ? loseBaby(turn) : lose(turn, named === today ? (lostOn ?? today) : named));
}

function sayLost(turn: Turn, medicinesEnded: boolean): void {
  turn.sayAll([{ key: 'maternal.loss-gentle' }, ...(medicinesEnded ? [{ key: 'maternal.loss-medicines' }] : [])]);
}
