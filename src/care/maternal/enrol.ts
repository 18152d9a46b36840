import { plain } from '../language/plain.ts';
import { dateWords } from '../plan/dateWords.ts';
import { gestationDays } from '../plan/stage.ts';
import type { Turn } from '../turn.ts';
import { days, type PlainDate, type Topic } from '../words.ts';
import { type Dating, fromMonth, mayReplace, parseDating } from './dating.ts';
import { becomePregnant, todayOf } from './life.ts';
import { askLoss } from './loss.ts';
import type { Maternal } from './maternal.ts';
import { judgePressuresAgain } from './pressure.ts';

type Source = NonNullable<Maternal['eddFrom']>;

/** Asks how far a pregnancy is: a month by tap, or a date or weeks in words. */
export function startMaternal(turn: Turn): void {
  if (turn.person.maternal.status === 'maybe-lost') return void askLoss(turn);
  const months = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((m) => ({
    payload: `month/${m}`,
    label: 'maternal.month',
    params: { month: m },
  }));
  turn.ask({
    dialogue: 'maternal',
    step: 'dating',
    key: 'maternal.ask-dating',
    options: [...months, { payload: 'none:no', label: 'maternal.not-pregnant' }],
    topic: topicOf(turn),
  });
}

/** The month was tapped. A tap can be forged: what is no month is asked again. */
export function monthChosen(turn: Turn, month: number): void {
  if (!(month >= 1 && month <= 9)) return void startMaternal(turn);
  dated(turn, fromMonth(month, todayOf(turn)));
}

/** Reads a date from words, where it was asked for. False where they name none. */
export function datedInWords(turn: Turn, text: string): boolean {
  const found = parseDating(text, todayOf(turn), true);
  if (found) dated(turn, found);
  return found !== null;
}

const pregnantWords =
  /(?<!\p{L})(?:pregnan\p{L}*|pregn?ent|preg|ha+m[ie]?la|umm?ee?d se|umeed sy|paon bh?ari|expecting (?:a baby|my)|حاملہ|امید سے|حمل سے|پاؤں بھاری)(?!\p{L})/u;
const datingWords =
  /(?<!\p{L})(?:l\.?m\.?p\.?|e\.?d\.?d\.?|due date|delivery date|ultra ?sound|الٹرا ?ساؤنڈ)(?!\p{L})/u;
const onlyAge =
  /^(?:i am |i'?m |main |mein |mera |meri |abhi |ab |it is |میں |میرا )*(?:\d{1,2}(?: ?\+ ?\d)? ?(?:weeks?|wks?|haft[a-z]*|ہفت\S*)|\S+ ?(?:va |wa |واں )?(?:mahina|maheena|mah|مہینہ|ماہ))(?: (?:ki|ka|hoon|hun|hai|chal raha|chal rha|shuru|pregnant|کی|ہوں|ہے|چل رہا))*$/u;
const asksAbout =
  /(?<!\p{L})(?:test|want|plan|planning|try|trying|chah\p{L}+|kaise|kese|kya|am i|how|can|could|if|agar|shak|doubt|hone ke liye|was|thi|tha|ٹیسٹ|کیسے|کیا|اگر|چاہ\S+|شک|تھی)(?!\p{L})|\?|؟/u;
const negated = /(?<!\p{L})(?:not|nahi|nahin|nhi|nai|no longer|نہیں)(?!\p{L})/u;

/** What free words say of a pregnancy: one that is told or dated, one that is denied, or nothing. */
export function readPregnancy(text: string): 'told' | 'denied' | null {
  const words = plain(text);
  if (words.length > 200) return null;
  if (datingWords.test(words) || onlyAge.test(words)) return 'told';
  if (!pregnantWords.test(words) || asksAbout.test(words)) return null;
  return negated.test(words) ? 'denied' : 'told';
}

/** Takes up words that tell of a pregnancy: with a date it is followed, without one the date is asked for. False for no date in words that name none but speak of an old one. */
export function pregnancyTold(turn: Turn, text: string): boolean {
  const found = parseDating(text, todayOf(turn));
  const known = turn.person.maternal.status === 'pregnant';
  if (found) dated(turn, found);
  else if (known) return false;
  else startMaternal(turn);
  return true;
}

/** Takes a date, unless it is impossible or would silently overwrite a better one (facts §1.1). */
function dated(turn: Turn, dating: Dating): void {
  if ('refused' in dating) {
    turn.say(`maternal.refused.${dating.refused}`);
    return void startMaternal(turn);
  }
  const { maternal } = turn.person;
  if (maternal.status === 'maybe-lost') return void askLoss(turn);
  if (maternal.status === 'pregnant' && !mayReplace(dating.from, maternal.eddFrom))
    return void askFirst(turn, 'maternal.replace-date', dating, maternal.edd!);
  const since = maternal.bornOn ?? maternal.lostOn;
  if (
    (maternal.status === 'born' || maternal.status === 'lost') &&
    since !== null &&
    turn.at - Date.parse(since) < days(90)
  )
    return void askFirst(turn, 'maternal.new-pregnancy', dating, since);
  setDate(turn, dating.edd, dating.from);
}

/** Sets the date and says what follows from it; where it makes a danger of a pressure that was told, only that. */
export function setDate(turn: Turn, edd: PlainDate, from: Source): void {
  const known = turn.person.maternal.status === 'pregnant';
  turn.change({ asking: null });
  becomePregnant(turn, edd, from);
  if (!known && judgePressuresAgain(turn)) return;
  const age = gestationDays(turn.person, turn.at, turn.timeZone)!;
  turn.say('maternal.dated', { week: Math.max(1, Math.floor(age / 7)), date: dateWords(turn, edd), from });
}

function askFirst(turn: Turn, key: string, to: { edd: PlainDate; from: Source }, known: PlainDate): void {
  turn.ask({
    dialogue: 'maternal',
    step: 'replace',
    key,
    params: { known: dateWords(turn, known), date: dateWords(turn, to.edd) },
    options: [
      { payload: 'replace:yes', label: 'maternal.replace-yes' },
      { payload: 'replace:no', label: 'maternal.replace-no' },
    ],
    data: { edd: to.edd, from: to.from },
    topic: topicOf(turn),
  });
}

/** Talk of a pregnancy ends with it; what is asked of a new one after a birth or a loss belongs to nothing that ended. */
function topicOf(turn: Turn): Topic {
  const { status } = turn.person.maternal;
  return status === 'none' || status === 'pregnant' ? 'pregnancy' : 'care';
}
