import { plain } from '../language/plain.ts';
import type { Person } from '../person.ts';
import type { Turn } from '../turn.ts';

const w = (body: string): RegExp => new RegExp(`(?<!\\p{L})(?:${body})(?!\\p{L})`, 'u');

const pregnancyLost = w(
  [
    'mis+[ck]ar+[aiy]*g[a-z]*|stil+ ?b[io]rth?|still ?born|abortion|aborted?|abort ho\\p{L}*|ectopic',
    'd ?(?:and|n|&) ?c|dnc|d\\.n\\.c\\.?|d and e|evacuation ho\\p{L}*',
    'no heart ?beat|heart ?beat (?:stopped|gone|nahi|nhi|band|khatam|ruk)\\p{L}*|dha?rkan (?:nahi|nhi|nai|band|khatam|ruk)\\p{L}*',
    "lost (?:my|the|our|this) (?:baby|pregnancy|child)|baby (?:died|is dead|is gone|didn'?t (?:make it|survive)|has died|passed away|has passed)",
    'ham[ai]?l (?:zay[ae]?|zaya|zaaya|gir|khatam|zaye)\\p{L}*|(?:bacha|bachi|bacchi|baccha|bache|baby) (?:zay[ae]?|zaya|zaaya|gir|khatam|zaye|mar|faut|fout|wafat|intqal|inteqal|intiqal|chala|guzar|nahi raha|nhi raha|nahi rahi|nahi bach[ai]|nhi bach[ai]|nahin raha)\\p{L}*',
    'bach[aei] (?:ki|ka|ke) (?:maut|mout|wafat|inteqal|intiqal|dha?rkan (?:band|nahi|nhi|ruk|khatam))\\p{L}*|mara h(?:u|o)wa (?:bacha|paida)|murda (?:bacha|paida)|pet (?:mein|me) (?:mar|khatam)\\p{L}*',
    'اسقاط|مس ?کیرج|مسکیریج|ابارشن|حمل (?:ضائع|گر|ختم)\\S*|(?:بچہ|بچی|بچے|بےبی|بیبی) (?:ضائع|گر|ختم|مر|فوت|وفات|انتقال|نہیں رہا|نہیں رہی|نہیں بچا|نہیں بچی|چلا گیا)\\S*',
    // Up to three words between: "bacha pait mein faut ho gaya". Not "the child's grandfather died", nor "baby kicks (marta)".
    '(?:bacha|bachi|baccha|bacchi|baby)(?! (?:ka|ke|ki|ko) )(?: \\p{L}+){1,3}? (?:mar g[a-z]+|faut|fout|wafat|inteqal|intiqal|zaya|nahi raha|nahi rahi|nahi bacha|nahi bachi)',
    '(?:بچہ|بچی|بےبی|بیبی)(?! (?:کا|کے|کی|کو) )(?: \\p{L}+){1,3}? (?:مر گ\\S+|فوت|وفات|انتقال|ضائع|نہیں رہا|نہیں رہی|نہیں بچا|نہیں بچی)',
    "baby(?: \\p{L}+){1,3}? (?:died|dead|passed away|no more|did not survive|didn'?t survive)|iufd|intra ?uterine death",
    'بچے کی (?:موت|وفات|دھڑکن (?:بند|نہیں|رک)\\S*)|بچے کا انتقال|دھڑکن (?:بند|نہیں|رک|ختم)\\S*|مردہ (?:بچہ|پیدا)|ڈی ?این ?سی|ڈی اینڈ سی',
  ].join('|'),
);

/** A pregnancy that somebody wishes to end. It has not ended: nothing is held, and no loss asked about. */
const wished = new RegExp(
  w(
    [
      '(?<!had )(?:wants?|needs?|to get|to have|getting|considering|thinking (?:of|about)) (?:an? )?abortion',
      '(?:abort|terminate|end) (?:the|my|this|our) (?:pregnancy|baby|child)',
      'abortion (?:kar(?:w?a)?n[aei](?! pa[rd])|karwa (?:lun|sakt\\p{L}*)|chah\\p{L}*)',
      '(?:hama?l|bach+a|pregnancy) (?:g[ie]r(?:w?a)?n[aei]|(?:zaya|khatam|saaf) kar(?:w?a)?n[aei])(?! pa[rd])',
      '(?:اسقاط(?: ?حمل)?|ابارشن) (?:کر(?:و?ا)?ن[اےی](?! پڑ)|کروا (?:لوں|سکت\\S*)|چاہ\\S*)|(?:حمل|بچہ) (?:گر(?:و?ا)?ن[اےی]|(?:ضائع|ختم) کر(?:و?ا)?ن[اےی])(?! پڑ)',
    ].join('|'),
  ).source,
  'gu',
);

const someoneElse = w(
  '(?:meri|mere|mera|my|unki|uski|his|her) (?:behen|behan|bhen|baji|bhabh?i|sister|friend|dost|saheli|beti|daughter|saas|nand|cousin|khala|chachi|padosan|neighbou?r|wife|biwi|bivi|begum)|(?:meri|میری|میرے) (?:بہن|بھابھی|دوست|سہیلی|بیٹی|ساس|نند|کزن|خالہ|چچی|پڑوسن|بیوی|بیگم)',
);

/** An earlier pregnancy, a fear or a question: what triage does not take for a loss is none for us either. */
const bygone = w(
  'sa+l|years?|baras|pichl[ie] (?:bar|baar|dafa|martaba)|last time|previous(?:ly)?|earlier|pehl?e bhi|pahle bhi|khatra|khatray|dar|risk|chances?|afraid|scared|worried|kyun|why|سال|پچھلی بار|پچھلی دفعہ|پہلے بھی|خطرہ|ڈر|کیوں',
);

/** Whether the words are about someone who is not the person followed here. A carer's words are about whom they care for. */
export function speaksOfAnother(person: Person, text: string): boolean {
  return person.meeting.servedFor !== 'other' && someoneElse.test(plain(text));
}

/** Whether words may mean that a pregnancy ended or a baby died. What may be is enough: nothing is lost by holding. */
export function mayMeanLoss(text: string): boolean {
  return text.length > 0 && pregnancyLost.test(plain(text).replace(wished, ' '));
}

/** Whether somebody wishes to end a pregnancy. */
export function wishesToEnd(text: string): boolean {
  return plain(text).search(wished) >= 0;
}

/** Whether this message may tell of a loss of this person, by its words or by what triage found. */
export function tellsOfLoss(turn: Turn): boolean {
  if (turn.words === '') return false;
  const { judgement } = turn;
  const found =
    judgement?.asks?.concern === 'possible-loss' ||
    judgement?.findings.some((f) => f.concern === 'possible-loss' && f.subject !== 'other');
  const told = mayMeanLoss(turn.words) && !bygone.test(plain(turn.words));
  return (found || told) && !speaksOfAnother(turn.person, turn.words);
}
