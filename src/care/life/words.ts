import { plain } from '../language/plain.ts';
import { findDate } from '../maternal/dates.ts';
import { addDays, addMonths, daysBetween, weekdayOf } from '../plan/calendar.ts';
import type { PlainDate } from '../words.ts';

// What free words tell of a life. Every reader takes short messages only, and leaves questions alone.

const made = new Map<string, RegExp>();
/** Words that stand by themselves; made once, since some are asked of each message. */
const w = (body: string): RegExp =>
  made.getOrInsertComputed(body, () => new RegExp(`(?<!\\p{L})(?:${body})(?!\\p{L})`, 'u'));

const longest = 160;
const asks = /[?؟]|(?<!\p{L})(?:kaise|kese|kyun|kab|how|when|why|should|can i|کیسے|کیوں|کب)(?!\p{L})/u;
/** The words made plain; null where they are too long to tell one thing, or ask. */
function told(text: string): string | null {
  const words = plain(text);
  return words.length === 0 || words.length > longest || asks.test(words) ? null : words;
}

const numbers: readonly (readonly [number, string])[] = [
  [1, 'a|an|one|ek|aik|ایک'],
  [2, 'two|do|دو'],
  [3, 'three|teen|tin|تین'],
  [4, 'four|char|chaar|چار'],
  [5, 'five|paanch|panch|پانچ'],
  [6, 'six|chhe|che|چھ'],
  [7, 'seven|saat|sat|سات'],
  [10, 'ten|das|دس'],
  [15, 'fifteen|pandrah|پندرہ'],
];
const number = `(?<n>\\d{1,3}|${numbers.map(([, names]) => names).join('|')})`;
const unit =
  '(?<unit>days?|din|dino|dinon|roz|weeks?|wks?|haft[aeo]y?n?|months?|mahin[aeo]n?|maheen[aeo]n?|maah|دن|دنوں|ہفت\\S{1,3}|ماہ|مہین\\S{1,3})';
const length = new RegExp(`(?<!\\p{L})${number} ?${unit}(?!\\p{L})`, 'u');

/** The day that so long a time after today ends on, as "2 hafte", "10 days" or "ek mahina" tell it; null where none is told. */
export function lengthIn(text: string, today: PlainDate): PlainDate | null {
  const groups = length.exec(plain(text))?.groups;
  if (!groups) return null;
  const written = groups.n!;
  const n = /\d/.test(written) ? Number(written) : numbers.find(([, names]) => names.split('|').includes(written))![0];
  if (/^(?:w|haf|ہف)/u.test(groups.unit!)) return addDays(today, 7 * n);
  return /^(?:m|ماہ|مہی)/u.test(groups.unit!) ? addMonths(today, n) : addDays(today, n);
}

const weekdays = [
  'monday|mon|peer|pir|somwar|پیر|سوموار',
  'tuesday|tue|mangal|منگل',
  'wednesday|wed|budh|بدھ',
  'thursday|thu|jumerat|jumeraat|جمعرات',
  'friday|fri|juma|jumma|jummah|جمعہ|جمعے',
  'saturday|sat|hafta ke din|ہفتے کے دن',
  'sunday|sun|itwar|اتوار',
].map(w);

/** Until which day something lasts: "till Friday", "25 December tak", "2 hafte ke liye"; null where no end is told. */
export function untilIn(text: string, today: PlainDate): PlainDate | null {
  const words = plain(text);
  const written = findDate(words);
  if (written) {
    const { day, month, year } = written;
    const in0 = Number(today.slice(0, 4));
    for (const y of year === null ? [in0, in0 + 1] : [year]) {
      const date = `${y}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
      if (new Date(`${date}T00:00Z`).getUTCDate() === day && daysBetween(today, date) >= 0) return date;
    }
  }
  const weekday = /(?<!\p{L})(?:till?|until|tak|تک)(?!\p{L})/u.test(words)
    ? weekdays.findIndex((d) => d.test(words))
    : -1;
  if (weekday >= 0) return addDays(today, (weekday + 1 - weekdayOf(today) + 7) % 7 || 7);
  return lengthIn(text, today);
}

const halt = w(
  'band|bnd|pause|roko|rok|rok dein|stop|break|waqfa|mat bhej\\p{L}*|na bhej\\p{L}*|nahi bhej\\p{L}*|no messages?|بند|روک\\S*|وقفہ|مت بھیج\\S*|نہ بھیج\\S*',
);
const messages = w('messages?|msgs?|reminders?|paigham\\p{L}*|yaad ?dehani|پیغام\\S*|میسج\\S*|یاد دہانی');
const span = w('ke li?ye|k liye|for|tak|till?|until|کے لیے|کے لئے|کیلئے|تک');
const fewDays = w(
  'kuch (?:din|dino|dinon|arsa|waqt)|for (?:a while|some (?:days|time)|a few days)|thor[ae] (?:din|dino|arsa)|کچھ (?:دن|دنوں|عرصہ|عرصے|وقت)|تھوڑے دن\\S*',
);
/** A medicine, an organ or a doctor's order that stops is no wish for silence. */
const otherThings = w(
  'daw\\p{L}*|medicines?|goli\\p{L}*|tablets?|insulin|doctor|dr|khoon|bleeding|period\\p{L}*|mahwari|naak|saans|dil|peshab|potty|kaam|office|school|دوا\\S*|گولی\\S*|ڈاکٹر|خون|سانس|دل|پیشاب|ماہواری|ناک',
);
const sinceThen = w('se|since|سے');

/**
 * Whether messages shall stop for a while: until that day, or for a time that is not told. Who wants them to stop for good
 * writes no time, and that is another thing.
 */
export function readPause(text: string, today: PlainDate): { readonly until: PlainDate | null } | null {
  const words = told(text);
  if (words === null || words.length > 100) return null;
  if (
    /^(?:please |plz )?(?:pause|pause messages|waqfa|waqfa chahi?ye|وقفہ|وقفہ چاہیے)(?: please| karein| kar dein| کریں)?[.!]?$/u.test(
      words,
    )
  )
    return { until: null };
  if (!halt.test(words) || (otherThings.test(words) && !messages.test(words))) return null;
  const until = untilIn(text, today);
  if (until !== null && span.test(words) && !(sinceThen.test(words) && !messages.test(words))) return { until };
  return fewDays.test(words) ? { until: null } : null;
}

const ward = w('hosp?ital|haspatal|aspatal|asptal|ward|icu|ہسپتال|اسپتال|وارڈ');
const admitted = w('dakh?il|daakhil|admit|admitted|hospitali[sz]ed|داخل|ایڈمٹ');
const inWard = w(
  "i(?: am|'?m)(?: still)? in (?:the |a )?hospital|main (?:abhi |is waqt )?(?:hosp?ital|haspatal|aspatal) (?:mein|me|main|mai) (?:hoon|hun|hu)|(?:hosp?ital|haspatal|aspatal) (?:mein|me|main|mai) (?:hoon|hun|hu)|میں (?:ابھی )?(?:ہسپتال|اسپتال) میں ہوں|(?:ہسپتال|اسپتال) میں ہوں",
);
const notNow = w(
  'thi|tha|thay|was|were|saal|pichl\\p{L}*|last (?:year|month)|agar|if|shayad|nahi|not|تھی|تھا|سال|پچھل\\S*|اگر|نہیں',
);

/** Whether somebody tells that they, or whom they write for, stay in a hospital. */
export function readHospital(text: string): boolean {
  const words = told(text);
  if (words === null || notNow.test(words)) return false;
  return inWard.test(words) || (admitted.test(words) && (ward.test(words) || /^.{0,40}$/u.test(words)));
}

const home = w(
  "(?:main |hum |i am |i'?m |we are |mareez |ab )*(?:ghar|home)(?: wapas)? (?:aa?|a) ?(?:ga?y[aie]+|chuk[aie]|gai)\\p{L}*(?: h\\p{L}*)?|(?:i am|i'?m|we are|back) (?:back )?(?:at )?home|came home|discharged?(?: ho ?ga?y[aie]+)?|hosp?ital se (?:chutti|chhutti|farigh)|chutti mil\\p{L}* (?:hosp?ital|hai)?|گھر (?:واپس )?آ ?گ\\S+|ڈسچارج|چھٹی مل\\S*",
);
/** Whether somebody tells that they left the hospital; asked only of who is known to be there. */
export const readHome = (text: string): boolean => {
  const words = told(text);
  return words !== null && home.test(words) && !w('nahi|not|kal|tomorrow|نہیں|کل').test(words);
};

const going = w(
  'ja ?rah[aie]|jaa ?rah[aie]|jaun\\p{L}*|jana hai|going to|go(?:ing)? for|travel\\p{L}*|fly\\p{L}*|leaving for|rawana|safar|جا رہ\\S|جانا ہے|جاؤں\\S*|سفر|روانہ',
);
const there = w(
  "i(?: am|'?m)(?: now)? in|we are in|main ab|(?:mein|me|main) (?:hoon|hun|hain|hu)|pohanch ga?y\\p{L}*|pahunch ga?y\\p{L}*|reached|arrived|aa? ?ga?y[aie]|آ ?گی\\S?|آ ?گئ\\S?|میں ہوں|میں ہیں|پہنچ\\S*",
);
/** Whether words tell of a journey: to come, or under way. The place is another's business. */
export function readJourney(text: string): 'going' | 'there' | null {
  const words = told(text);
  if (words === null || w('nahi|not|agar|if|chahta|chahti|want|saal|thi|tha|بھائی|نہیں|اگر|تھا|تھی').test(words))
    return null;
  if (there.test(words)) return 'there';
  return going.test(words) ? 'going' : null;
}

const back = w(
  "(?:i am |i'?m |we are )?back(?: in pakistan| home)?|wapas (?:aa?|a) ?ga?y?[aie]+\\p{L}*|pakistan (?:wapas |pohanch |aa? ?)\\p{L}*|ghar wapas|واپس (?:آ ?گ\\S+|پہنچ\\S*)|پاکستان (?:واپس|آ ?گ\\S+|پہنچ\\S*)",
);
/** Whether somebody tells that a journey has ended; asked only of who is known to be away. */
export const readBack = (text: string): boolean => {
  const words = told(text);
  return words !== null && words.length <= 60 && back.test(words) && !w('nahi|not|kal|نہیں|کل').test(words);
};

const moved = w('shift|shifted|moved|move ho\\p{L}*|relocated|muntaqil|shft|شفٹ|منتقل');
const newHome = w(
  '(?:ghar|house|makan|home|rehaish|شہر|گھر|مکان|رہائش|sheher|shehr|city) (?:badal|tabdeel|change|بدل|تبدیل)\\S*|(?:naye|new|نئے) (?:ghar|house|home|گھر)',
);
/** Whether somebody tells that they live elsewhere now: with a city beside it, or with words of a house. */
export function readMoved(text: string, namesCity: boolean): boolean {
  const words = told(text);
  if (words === null || w('pain|dard|nahi|not|agar|if|درد|نہیں').test(words)) return false;
  return newHome.test(words) || (namesCity && moved.test(words));
}

const changedNumber = new RegExp(
  [
    '(?:number|nmbr|sim|نمبر|سم)\\S* (?:\\p{L}+ ){0,2}(?:badal|tabdeel|change|changed|naya|nya|بدل|تبدیل|نیا)',
    '(?:new|naya|nya|changed|change|badal|نیا|تبدیل) (?:\\p{L}+ ){0,2}(?:number|nmbr|sim|نمبر|سم)',
  ]
    .map((p) => `(?<!\\p{L})(?:${p})`)
    .join('|'),
  'u',
);
/** Whether somebody tells that they have, or will have, another number. */
export const readNumber = (text: string): boolean => {
  const words = told(text);
  return words !== null && changedNumber.test(words) && !w('doctor|hospital|helpline|nahi|not|نہیں|ڈاکٹر').test(words);
};

const phone = 'phone|mobile|fone|messages?|chat|whatsapp|فون|موبائل|میسج\\S*|پیغام\\S*|چیٹ|واٹس ?ایپ';
const sharedPhone = w(
  `(?:shared|common) (?:${phone})|(?:${phone}) (?:is )?shared|(?:others|my family|everyone|someone else) (?:\\p{L}+ ){0,2}(?:read|reads|see|sees|use|uses) (?:\\p{L}+ ){0,2}(?:${phone})|(?:${phone}) (?:\\p{L}+ ){0,2}(?:sab|aur log|dusre|doosre|ghar wale|bachay|bachon) (?:\\p{L}+ ){0,2}(?:dekh|parh|istemal|use)\\p{L}*|(?:sab|aur log|dusre|doosre|ghar wale) (?:\\p{L}+ ){0,2}(?:${phone}) (?:\\p{L}+ ){0,1}(?:dekh|parh|istemal|use)\\p{L}*|(?:${phone}) sab (?:ka|ke paas)|(?:فون|موبائل|پیغام|میسج) (?:\\S+ ){0,2}(?:سب|گھر والے|دوسرے|اور لوگ) (?:\\S+ ){0,2}(?:دیکھ|پڑھ|استعمال)\\S*|(?:سب|گھر والے|دوسرے|اور لوگ) (?:\\S+ ){0,2}(?:فون|موبائل|پیغام|میسج) (?:\\S+ ){0,1}(?:دیکھ|پڑھ|استعمال)\\S*`,
);
const ownPhone = w(
  `(?:${phone}) (?:ab )?(?:sirf|only) (?:mera|mere|mine)|only i (?:read|use|see) (?:this|my) (?:${phone})|(?:فون|موبائل) (?:اب )?صرف میر\\S`,
);
/** Whether somebody tells that others read this phone, or that nobody else does any more. */
export function readShared(text: string): 'shared' | 'own' | null {
  const words = told(text);
  if (words === null) return null;
  if (ownPhone.test(words)) return 'own';
  return sharedPhone.test(words) ? 'shared' : null;
}

const death = w('faut|fout|foat|inte?qal|intiqal|intekal|wafat|passed away|died|has died|is dead|فوت|انتقال|وفات');
/** Words that as often tell of days that passed, or of medicines that ran out: a death only beside a person. */
const mayBeDeath = w(
  'expired?|guzar ga?y\\p{L}*|duniya (?:mein|se)|nahi(?:n)? rah[aei]|gone|گزر گ\\S+|نہیں رہ[اےی]ں?|دنیا (?:میں|سے)|ایکسپائر',
);
const somebody = w(
  'ammi|ami|amma|maa|abbu|abba|walid\\p{L}*|mother|father|husband|shohar|khawand|wife|biwi|bivi|begum|bhai|behen|behan|brother|sister|dada|dadi|nana|nani|saas|susar|patient|mareez\\p{L}*|امی|اماں|والد\\S*|ابو|ابا|شوہر|خاوند|بیوی|بیگم|بھائی|بہن|دادا|دادی|نانا|نانی|ساس|سسر|مریض\\S*',
);
const wife = w('wife|biwi|bivi|begum|bahu|bhabh?i|بیوی|بیگم|بہو|بھابھی');
/** Whether words are about somebody's wife. */
export const namesWife = (text: string): boolean => wife.test(plain(text));
const things = w('phone|battery|mobile|fone|charging|plant|tv|fan|فون|بیٹری|موبائل');
const ofChild = w(
  'bach\\p{L}*|bacch\\p{L}*|baby|beta|beti|hamal|pregnancy|pait|pet|child|بچ\\S*|بیٹا|بیٹی|حمل|پیٹ|بےبی',
);
const longAgo = w('sal|saal|years?|baras|pichl\\p{L}*|bachpan|mahine pehle|سال|برس|پچھل\\S*|بچپن');
const ofThisPhone = w(
  '(?:patient|mareez|mariz|mareeza)|(?:yeh|ye|is|this|jin|jis) (?:number|phone|mobile)|jin (?:ka|ki|ke|ko)|jis (?:ka|ki|ke|ko)|whose (?:number|phone)|you (?:send|sent|write|are writing) (?:to|these)|owner|مریض\\S*|(?:یہ|اس|جن|جس) (?:نمبر|فون|کا|کی|کے|کو)',
);
/**
 * Whether words tell of a death that is no child's: of the person whom these messages are for, by words that say so, or of
 * somebody who may be. A child's is another matter, and grief of long ago is no news.
 */
export function readDeath(text: string): 'theirs' | 'somebody' | null {
  const words = told(text);
  if (words === null || ofChild.test(words) || longAgo.test(words)) return null;
  const person = somebody.test(words) && !otherThings.test(words);
  if (!death.test(words) && !(mayBeDeath.test(words) && person)) return null;
  if (things.test(words) && !ofThisPhone.test(words)) return null;
  if (w('agar|if|dar|afraid|scared|want|chah\\p{L}*|jaun\\p{L}*|اگر|ڈر|چاہ\\S*').test(words)) return null;
  return ofThisPhone.test(words) ? 'theirs' : 'somebody';
}

const fast = w('roz[ae]|rozay|fast|fasting|روزہ|روزے|روزوں');
const keeps = w(
  "rakh(?:ti|ta|te|un|oon|ungi|unga|ne|na|rahi|raha|a|i|e)?|i am fasting|i'?m fasting|will fast|fasting|رکھ\\S*",
);
/** Whether somebody tells that they fast, or that they do not; null where they tell neither, or ask. */
export function readFasting(text: string): boolean | null {
  const words = told(text);
  if (words === null || words.length > 80 || !fast.test(words) || !keeps.test(words)) return null;
  if (w('sugar|glucose|test|mg|\\d+|kya|agar|if|shohar|ammi|abbu|شوگر|کیا|اگر').test(words)) return null;
  const not = w("nahi|nahin|nhi|not|don'?t|won'?t|نہیں").test(words);
  // One fast that was left out says nothing of the month.
  return not && w('aaj|aj|today|kal|yesterday|آج|کل').test(words) ? null : !not;
}
