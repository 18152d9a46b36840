/**
 * The words of a message, each with its place in the original, so that evidence can always be cut out as it was written.
 * Every word is folded once: Latin letters by sound (Roman Urdu has no spelling), Urdu letters by unifying their Arabic,
 * Persian and typed forms. Cost is linear in the length of the text.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let start = -1;
  let kind: Kind = kinds.gap;
  let gap = 0;
  const push = (end: number): void => {
    if (start < 0) return;
    tokens.push({ raw: text.slice(start, end), start, end, gap });
    start = -1;
    gap = 0;
  };
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const next = kindOf(code);
    if (next === kinds.within) continue;
    if (next === kinds.letter || next === kinds.digit) {
      // Digits and letters part ways ("8va", "32weeks"), but not in "o2" or "a1c"; noon ghunna and bari ye end a word.
      const parted = start >= 0 && (kind === kinds.digit ? next === kinds.letter : endsWord(text.charCodeAt(i - 1)));
      if (parted) push(i);
      if (start < 0) start = i;
      if (kind !== kinds.letter || start === i || next === kinds.letter) kind = next;
      continue;
    }
    push(i);
    if (next === kinds.sign) {
      const width = isHighSurrogate(code) ? 2 : 1;
      start = i;
      i += width - 1;
      push(i + 1);
    } else if (isDecimal(text, i)) gap = Math.max(gap, kinds.gap);
    else if (isDots(text, i)) gap = Math.max(gap, kinds.pause);
    else if (next > gap) gap = next;
    kind = kinds.gap;
  }
  push(text.length);
  return tokens;
}

/** One word as written. `gap` is what stood before it: nothing but space (0), a line's end or dots (1), a comma (2), or the end of a sentence (3). */
export interface Token {
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  readonly gap: number;
}

const kinds = { gap: 0, pause: 1, comma: 2, stop: 3, letter: 4, digit: 5, within: 6, sign: 7 } as const;
/** The gap of a line's end or of dots, and the one that ends a sentence. */
export const [pause, sentenceEnd] = [kinds.pause, kinds.stop];
type Kind = number;

const table = new Uint8Array(0x10000);
for (let c = 0x30; c <= 0x39; c += 1) table[c] = kinds.digit;
for (let c = 0x41; c <= 0x5a; c += 1) table[c] = table[c + 32] = kinds.letter;
for (let c = 0xc0; c <= 0x24f; c += 1) table[c] = kinds.letter;
for (let c = 0x370; c <= 0x5ff; c += 1) table[c] = kinds.letter;
for (let c = 0x620; c <= 0x6ff; c += 1) table[c] = kinds.letter;
for (let c = 0x900; c <= 0xdff; c += 1) table[c] = kinds.letter;
for (let c = 0x1e00; c <= 0x1fff; c += 1) table[c] = kinds.letter;
for (let c = 0xfb50; c <= 0xfefc; c += 1) table[c] = kinds.letter;
for (let c = 0xff21; c <= 0xff5a; c += 1) table[c] = kinds.letter;
for (let c = 0x660; c <= 0x669; c += 1) table[c] = table[c + 0x90] = kinds.digit;
for (let c = 0xff10; c <= 0xff19; c += 1) table[c] = kinds.digit;
for (let c = 0x64b; c <= 0x65f; c += 1) table[c] = kinds.within;
for (const c of `'’‘ʼ\`´\u00ad\u0640\u0670\u200b\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff\ufe0f`)
  table[c.charCodeAt(0)] = kinds.within;
for (const c of ',;:،؛()[]"“”«»/\\|–—-*') table[c.charCodeAt(0)] = kinds.comma;
// The end of a line ends no sentence: people break lines anywhere; nor do dots of hesitation.
for (const c of '\n\r\u2028\u2029…') table[c.charCodeAt(0)] = kinds.pause;
for (const c of '.!?۔؟') table[c.charCodeAt(0)] = kinds.stop;
for (let c = 0xd800; c <= 0xdbff; c += 1) table[c] = kinds.sign;

const kindOf = (code: number): Kind => table[code]!;
/** Whether a point stands between two digits. */
const isDecimal = (text: string, i: number): boolean =>
  text[i] === '.' && kindOf(text.charCodeAt(i - 1)) === kinds.digit && kindOf(text.charCodeAt(i + 1)) === kinds.digit;
/** Whether a full stop is one of several: a pause, and no end. */
const isDots = (text: string, i: number): boolean => isStop(text, i) && (isStop(text, i - 1) || isStop(text, i + 1));
const isStop = (text: string, i: number): boolean => text[i] === '.' || text[i] === '۔';
const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
/** Noon ghunna and bari ye are written at the end of a word only: a letter after one begins the next word. */
const endsWord = (code: number): boolean => code === 0x6ba || code === 0x6d2;

const arabic: Record<string, string> = {
  ك: 'ک',
  ي: 'ی',
  ى: 'ی',
  ئ: 'ی',
  ه: 'ہ',
  ھ: 'ہ',
  ة: 'ہ',
  ۃ: 'ہ',
  ۂ: 'ہ',
  ۀ: 'ہ',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ؤ: 'و',
  ں: 'ن',
  ۓ: 'ے',
  ې: 'ی',
};

/** The one form of an Urdu word: letters unified, vowel marks and joiners gone. */
export function foldUrdu(word: string): string {
  const plain = /[\ufb50-\ufefc]/.test(word) ? word.normalize('NFKC') : word;
  return plain
    .normalize('NFC')
    .replace(/[^\u0620-\u063f\u0641-\u064a\u0671-\u06d3]/g, '')
    .replace(/[كيىئهھةۃۂۀأإآٱؤںۓې]/g, (letter) => arabic[letter]!)
    .replace(/(.)\1{2,}/g, '$1');
}

/** A Latin word in small letters, without marks; a letter held down counts as two. */
export function foldLatin(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
    .replace(/(.)\1{2,}/g, '$1$1');
}

/**
 * The sound of a Roman Urdu word: khudkushi, khudkashi and khud-kushi differ only where the ear does not.
 * Takes what `foldLatin` gave.
 */
export function foldSound(word: string): string {
  return word
    .replace(/kh/g, 'X')
    .replace(/sh/g, 'S')
    .replace(/ph/g, 'f')
    .replace(/chh?/g, 'c')
    .replace(/([bdgjt])h/g, '$1')
    .replace(/q|ck/g, 'k')
    .replace(/w/g, 'v')
    .replace(/ee+|ii+|ie$/g, 'i')
    .replace(/oo+|uu+/g, 'u')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?:ay|ai|ae|ey|ei|y)$/, 'e')
    .replace(/(?:ain|ein|ayn|eyn|aen|en)$/, 'en')
    .replace(/(?:ay|ai|ae|ey|ei)(?=[^aeiou])/g, 'e')
    .replace(/au|aw|ou/g, 'o')
    .replace(/(.)e(?=.)/g, '$1i')
    .replace(/(.)o(?=.)/g, '$1u')
    .replace(/([^aeiou])y(?=a)/g, '$1i')
    .replace(/iy/g, 'i')
    .replace(/([aeiou])h$/, '$1');
}

/** Both digit sets of Urdu as ASCII, decimal and thousands signs too. Keeps the length, so that places stay true. */
export function asciiDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19٫٬]/g, (c) =>
    c === '٫' ? '.' : c === '٬' ? ',' : String(c.charCodeAt(0) & 0xf),
  );
}
