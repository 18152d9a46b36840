import { WordTable } from './folded.ts';
import type { Item, NumberItem } from './items.ts';

/** What follows a number and says what is counted. `none`: nothing does. `other`: something that is never a vital sign. */
export type Unit =
  | 'none'
  | 'mg/dL'
  | 'mmol'
  | 'mg'
  | 'mmHg'
  | 'kg'
  | 'lb'
  | 'g'
  | 'percent'
  | 'F'
  | 'C'
  | 'per-minute'
  | 'count'
  | 'other';

/** Lengths and times of day. */
const times =
  'din dino dinon day days hafta hafte haftay hafton week weeks wk wks month months mahina mahine mahinay mahinon mah maah saal sal year years yr yrs ghanta ghante ghantay ghanton hour hours hr hrs minute minutes min mins second seconds sec baje bajay bje am pm دن دنوں ہفتہ ہفتے ہفتوں ماہ مہینہ مہینے سال گھنٹہ گھنٹے منٹ بجے سیکنڈ';

const lists: readonly [Unit, string][] = [
  ['mmol', 'mmol mmoll'],
  ['mmHg', 'mmhg'],
  ['kg', 'kg kgs kilo kilos kilogram kilograms کلو'],
  ['lb', 'lb lbs pound pounds پاؤنڈ'],
  ['g', 'g gm gram grams گرام'],
  ['percent', 'percent fisad feesad فیصد'],
  ['F', 'f fahrenheit farenheit'],
  ['C', 'c celsius centigrade'],
  ['count', 'bar baar dafa times time مرتبہ بار دفعہ'],
  ['per-minute', 'bpm'],
  ['other', times],
  // Doses and what is bought, walked, counted.
  [
    'other',
    'ml mcg ug iu unit units goli goliyan goli tab tabs tablet tablets capsule capsules pill pills cap caps chamach spoon spoons teaspoon glass cup cups puff puffs drops drop qatre khurak dose doses گولی گولیاں یونٹ خوراک چمچ قطرے',
  ],
  [
    'other',
    'rs rupay rupees rupee rupaye pkr hazar hazaar lakh crore روپے ہزار لاکھ km meter metre steps step qadam calories marks number numbers runs run wickets overs log people bachay bache bacche kids strips pads pad cigarette cigarettes roti rotiyan میٹر قدم لوگ بچے نمبر',
  ],
  // The order of things, and dates.
  ['other', 'va wa vaan waan wan van th st nd rd وں واں ویں'],
];

const units = new WordTable<Unit>();
for (const [unit, list] of [...lists, ['mg', 'mg'] as const]) for (const word of list.split(' ')) units.add(word, unit);
/** "The 5th", "5 tareekh ko": days, where the number can be one. */
const timeWords = tableOf(times);
const dateWords = tableOf('ko tareekh tarikh january february march april may june july کو تاریخ');

/** Words before a number that make it no vital sign: a price, an age, an address, a kind. */
const before = tableOf(
  'rs rupay pkr rupees umar age aged type room number nambar phone mobile house makan flat plot street gali sector block page chapter ayat flight bus class grade top above stage marks score saal year since عمر روپے نمبر سال ٹائپ',
);

function tableOf(list: string): WordTable<true> {
  const table = new WordTable<true>();
  for (const word of list.split(' ')) table.add(word, true);
  return table;
}

/** The unit of the number at `i`, from the words and signs around it. `text` is the message with ASCII digits. */
export function unitOf(items: readonly Item[], i: number, text: string): Unit {
  const number = items[i] as NumberItem;
  const previous = items[i - 1];
  if (previous?.is === 'word' && before.get(previous)) return 'other';
  if (oddlyWritten(number, previous, text)) return 'other';
  const next = items[i + 1];
  const gap = text.slice(number.end, next?.start ?? number.end + 4);
  if (/^\s?%/.test(gap)) return 'percent';
  if (next?.is !== 'word' || gap.length > 3 || /[.,;!?\n،۔؟]/.test(gap)) return 'none';
  const after = items[i + 2];
  if (next.plain === 'mg' && after?.is === 'word' && after.plain === 'dl') return 'mg/dL';
  if (next.plain === 'per' || (gap.includes('/') && /^mi/.test(next.plain))) {
    return after?.is === 'word' || gap.includes('/') ? 'per-minute' : 'none';
  }
  if (number.value <= 31 && dateWords.get(next)) return 'other';
  const unit = units.get(next);
  // "bp 150 din mein do bar": no length of time is written so.
  if (unit === 'other' && number.value > 100 && timeWords.get(next)) return 'none';
  // Letters written onto a number make a name: 7up, 4G, 3d.
  return unit ?? (gap === '' && /^[a-z]/i.test(next.raw) && next.raw.length <= 4 ? 'other' : 'none');
}

/** A phone, an identity card, a date, a time, a sum, a decimal list, a vitamin. */
function oddlyWritten(number: NumberItem, previous: Item | undefined, text: string): boolean {
  if (number.spelled) return false;
  if (number.raw.length > 4 && !number.decimal) return true;
  if (/^0\d/.test(number.raw)) return true;
  if (number.value >= 1900 && number.value <= 2100 && !number.decimal) return true;
  const left = text[number.start - 1] ?? ' ';
  const right = text[number.end] ?? ' ';
  if (left === '+' || (right === '+' && /\d/.test(text[number.end + 1] ?? '')) || left === '#' || left === '$')
    return true;
  if (right === ':' && /\d/.test(text[number.end + 1] ?? '')) return true;
  if (left === ':' && /\d/.test(text[number.start - 2] ?? '')) return true;
  const glued = previous?.is === 'word' && previous.end === number.start;
  return glued && previous.raw.length === 1 && /[a-z]/i.test(previous.raw);
}
