import { folded } from './folded.ts';

/** What a number word does to the number it stands in. */
export type NumberWord =
  /** 1 to 99. `tens`: twenty, thirty …, which a unit may follow in English. `english`: hundreds may be left out. */
  | { readonly is: 'small'; readonly value: number; readonly tens: boolean; readonly english: boolean }
  | { readonly is: 'hundred' }
  /** sawa (and a quarter), saarhe (and a half), paune (less a quarter): of the hundred that follows. */
  | { readonly is: 'share'; readonly hundreds: number }
  /** derh (one and a half), dhai (two and a half). */
  | { readonly is: 'half'; readonly hundreds: number };

const english =
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
eighteen nineteen twenty`.split(/\s/);
const englishTens = 'thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** 1 to 99 in Urdu, and as Roman Urdu spells them; facts §3.8 and general knowledge of the language. */
const urdu = `1 ایک ek aik ik|2 دو do|3 تین teen tin|4 چار char chaar|5 پانچ panch paanch|6 چھ چھے chay chhe che|7 سات saat sat
8 آٹھ aath ath|9 نو nau|10 دس das dus|11 گیارہ gyarah giyara|12 بارہ barah bara|13 تیرہ terah tera|14 چودہ chaudah choda
15 پندرہ pandrah pandra|16 سولہ solah sola|17 سترہ satrah satra|18 اٹھارہ atharah athara|19 انیس unnis unees|20 بیس bees bis
21 اکیس ikkis ikees|22 بائیس bais baees|23 تئیس teis tais|24 چوبیس chaubis chobis|25 پچیس pachis pachees|26 چھبیس chabbis
27 ستائیس sattais|28 اٹھائیس athais atthais|29 انتیس untis unattis|30 تیس tees tis|31 اکتیس iktis ikattis|32 بتیس battis
33 تینتیس taintis|34 چونتیس chauntis|35 پینتیس paintis|36 چھتیس chattis|37 سینتیس saintis|38 اڑتیس artis|39 انتالیس untalis
40 چالیس chalis chalees|41 اکتالیس iktalis|42 بیالیس bayalis|43 تینتالیس taintalis|44 چوالیس chawalis|45 پینتالیس paintalis
46 چھیالیس chiyalis|47 سینتالیس saintalis|48 اڑتالیس artalis|49 انچاس unchas|50 پچاس pachas|51 اکیاون ikyawan|52 باون bawan
53 ترپن tirpan|54 چون chawwan|55 پچپن pachpan|56 چھپن chappan|57 ستاون satawan|58 اٹھاون athawan|59 انسٹھ unsath
60 ساٹھ saath sath|61 اکسٹھ iksath|62 باسٹھ basath|63 تریسٹھ tresath tirsath|64 چونسٹھ chaunsath|65 پینسٹھ painsath
66 چھیاسٹھ chiyasath|67 سڑسٹھ sarsath|68 اڑسٹھ arsath|69 انہتر unhattar|70 ستر sattar|71 اکہتر ikhattar|72 بہتر bahattar
73 تہتر tihattar|74 چوہتر chauhattar|75 پچھتر pachattar|76 چھہتر chihattar|77 ستتر satattar|78 اٹھتر athattar|79 اناسی unasi
80 اسی assi asi|81 اکیاسی ikyasi|82 بیاسی bayasi|83 تراسی tirasi|84 چوراسی chaurasi|85 پچاسی pachasi|86 چھیاسی chiyasi
87 ستاسی satasi|88 اٹھاسی athasi|89 نواسی nawasi|90 نوے navve nabbe navay nawwe|91 اکیانوے ikyanve|92 بانوے banve
93 ترانوے tiranve|94 چورانوے chauranve|95 پچانوے pachanve|96 چھیانوے chiyanve|97 ستانوے sattanve|98 اٹھانوے athanve
99 ننانوے ninanve`;

const others: readonly [string, NumberWord][] = [
  ...words('hundred sau so سو', { is: 'hundred' }),
  ...words('sawa سوا', { is: 'share', hundreds: 0.25 }),
  ...words('saarhe sarhe saadhe saray ساڑھے', { is: 'share', hundreds: 0.5 }),
  ...words('paune pone پونے', { is: 'share', hundreds: -0.25 }),
  ...words('derh dairh dedh der ڈیڑھ', { is: 'half', hundreds: 1.5 }),
  ...words('dhai dhaai dhaee ڈھائی', { is: 'half', hundreds: 2.5 }),
];

/** English words by their letters, Urdu ones by their sound: "ten" and "teen" sound alike. */
const byLetters = new Map<string, NumberWord>();
const bySound = new Map<string, NumberWord>();
for (const entry of urdu.split(/[|\n]/)) {
  const [value, ...spellings] = entry.split(' ');
  const number = Number(value);
  for (const word of spellings) put(word, { is: 'small', value: number, tens: false, english: false });
}
for (const [i, word] of english.entries()) putEnglish(word, i + 1);
for (const [i, word] of englishTens.entries()) putEnglish(word, 30 + i * 10);
putEnglish('ninty', 90);
for (const [word, meaning] of others) put(word, meaning);

function words(list: string, meaning: NumberWord): [string, NumberWord][] {
  return list.split(' ').map((word) => [word, meaning]);
}

function putEnglish(word: string, value: number): void {
  byLetters.set(word, { is: 'small', value, tens: value >= 20, english: true });
}

function put(word: string, meaning: NumberWord): void {
  bySound.set(folded(word), meaning);
}

/** What a word does as part of a number; undefined where it is none. `plain`: in small letters; `fold`: by its sound. */
export function numberWord(plain: string, fold: string): NumberWord | undefined {
  return byLetters.get(plain) ?? bySound.get(fold);
}

/** Also said for other things ("with", "better", "this very", "so"): numbers only beside a hundred. */
const ambiguous = new Set('saath sath saat sat bahattar behtar assi asi so سو der بہتر اسی نو سات'.split(' '));

export function isAmbiguous(plain: string): boolean {
  return ambiguous.has(plain);
}
