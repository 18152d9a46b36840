import { fold } from '../language/answers.ts';
import { type AgeBand, ageBands, type Language } from '../words.ts';

/** Answers to the meeting's questions are short; what is longer is about something else. */
const mostWords = 6;

const folded = (words: string): ReadonlySet<string> => new Set(words.split(',').map(fold));
const languageNames: readonly (readonly [Language, ReadonlySet<string>])[] = [
  ['ur-Latn', folded('roman, romen, رومن')],
  ['en', folded('english, eng, inglish, angrezi, angreezi, انگریزی, انگلش')],
  ['ur', folded('urdu, اردو')],
];
const denials = folded('no, not, dont, nahi, nahin, nhi, nai, na, نہیں, نہ');
const selves = folded(
  `me, myself, for me, for myself, self, mine, only me, mere liye, mere lye, apne liye, apne lye, mere apne liye, khud,
  khud ke liye, mujhe, mujhe chahiye, main, main khud, mein, mein khud, میرے لیے, میرے لئے, اپنے لیے, اپنے لئے, میرے اپنے لیے,
  خود, خود کے لیے, مجھے, میں, میں خود`,
);
const others = folded(
  `mother, mom, mum, father, dad, parents, wife, husband, son, daughter, sister, brother, child, baby, kid, friend, someone,
  somebody, other, grandmother, grandfather, aunt, uncle, patient, neighbour, ammi, ami, amma, maa, walida, abbu, abu, abba,
  walid, walidain, biwi, bivi, begum, shohar, shauhar, khawand, mian, miyan, beta, bete, beti, behen, behan, bhen, bhai, bacha,
  bachay, bache, bachi, dost, saas, sas, susar, nani, dadi, nana, dada, bhabhi, khala, chacha, kisi, mareez, امی, اماں, ماں, والدہ,
  ابو, ابا, والد, والدین, بیوی, بیگم, شوہر, خاوند, میاں, بیٹا, بیٹے, بیٹی, بہن, بھائی, بچہ, بچے, بچی, دوست, ساس, سسر, نانی, دادی,
  نانا, دادا, بھابھی, خالہ, چچا, کسی, مریض`,
);
const passes = folded(
  `skip, pass, next, dont know, do not know, i dont know, no idea, chor dein, chhor dein, chor do, pata nahi, pta nahi,
  pata nhi, maloom nahi, چھوڑ دیں, چھوڑیں, پتہ نہیں, پتا نہیں, معلوم نہیں`,
);
const lessThanAYear = /^(days?|weeks?|months?|din|haft\p{L}*|mahin\p{L}*|maheen\p{L}*|دن|ہفت\p{L}*|مہین\p{L}*|ماہ)$/u;

const wordsOf = (text: string): readonly string[] => (text.length > 80 ? [] : fold(text).split(' '));

/** The language somebody names, in whatever language they name it; null where they name one they cannot read. */
export function languageIn(text: string): Language | null {
  const words = wordsOf(text);
  if (words.length > mostWords || words.some((word) => denials.has(word))) return null;
  return languageNames.find(([, names]) => words.some((word) => names.has(word)))?.[0] ?? null;
}

/** For whom somebody says they write, where the message says little else. */
export function servedForIn(text: string): 'self' | 'other' | null {
  const words = wordsOf(text);
  if (words.length > mostWords) return null;
  if (selves.has(words.join(' '))) return 'self';
  return words.some((word) => others.has(word)) ? 'other' : null;
}

/** The age band of the one number of a short message: years, unless days, weeks or months are named. */
export function ageBandIn(text: string): AgeBand | null {
  const words = wordsOf(text);
  const numbers = words.flatMap((word) => /^(\d{1,3})(?:saal|sal|years?|yrs?|yo?|سال)?$/.exec(word)?.[1] ?? []);
  if (words.length > mostWords || numbers.length !== 1) return null;
  const years = words.some((word) => lessThanAYear.test(word)) ? 0 : Number(numbers[0]);
  if (years > 110) return null;
  const from = [0, 18, 25, 35, 50, 65];
  return ageBands[from.findLastIndex((least) => years >= least)] ?? null;
}

/** Whether somebody would rather not say, or cannot. */
export function passesOver(text: string): boolean {
  return passes.has(wordsOf(text).join(' '));
}
