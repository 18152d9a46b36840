import type { Language } from '../words.ts';

/** Frequent words of English that Roman Urdu does not write so. */
const english = new Set(
  `the is are was were i my you your he she his her it its we they and but not no to of in on for with at from this that
  what when how why who where have has had am be been do does did can will would should could there here if then than just
  about after before please thanks thank help hello yes good bad feel feeling want need take took
  since because very more some any all one two day days week weeks month months year years today yesterday now still
  i'm im dont don't cant can't isn't didn't me him them our so or as by an a up out get got go going know think`.split(
    /\s+/,
  ),
);
/** Frequent words of Roman Urdu, with the spellings people use. Those that English writes too ("to", "is", "me") are left out. */
const roman = new Set(
  `hai hain hy hun hoon hn ho hu tha thi thay thein ka ki ke ko kay se sy mein mei main mai mujhe mjhe muje mera meri mere
  ap aap apka aapka apki apne kya kia kyun kyu kab kahan kaise kese kon kaun nahi nahin nhi nai ni na haan han ji jee
  aur or bhi b par pe pr lekin magar mgr phir phr ab abhi abi aaj aj kal raha rahi rahe rha rhi rhe gaya gayi gaye gya gyi
  kar kr karna krna karo kro karta karti krta krti liya lia li diya dia dena lena koi kuch kch bohat bohot bht bahut buhat
  wo woh ye yeh un us in ne wala wali wale yar yaar dard bukhar dawa dawai goli bacha bachay bache bachi beta beti
  behen bhai ammi abu shohar biwi hamal mah mahina mahine hafta hafte haftay din saal subah raat theek thik acha achi salam
  assalam alaikum shukriya batao batayein chahiye chahta chahti dil sar pait khoon saans sans ulti chakkar tabiyat hoti hota
  hua hui hue jata jati gae sab sb bas bs mjy hogaya hogai hogya karun krun rahun jaun aya ayi ai lag laga lagi mat`.split(
    /\s+/,
  ),
);
/** Suffixes of Roman Urdu verbs and plurals that few English words end in. */
const romanEnding = /(?:aya|ayi|iya|iyan|ein|oon|unga|ungi|enge|raha|rahi|rahe|wala|wali|kar|karna|hai|aa|ee)$/;
const latinWord = /[a-z\u00c0-\u024f]+(?:['’][a-z]+)?/gi;
/** Enough to know a language by. */
const enough = 600;

/**
 * The language a message is written in; null where it holds no words to know it by (digits, emoji, one bare word that
 * several languages share), so that the language of before stands. Linear, and bounded by the first 600 characters.
 */
export function detectLanguage(text: string): Language | null {
  const start = text.length > enough ? text.slice(0, enough) : text;
  const { urdu, latin } = lettersOf(start);
  // A drug's or an instrument's name stands in Latin letters in an Urdu sentence, and seldom the other way round.
  if (urdu > 0 && urdu * 2 >= latin) return 'ur';
  const words = start.toLowerCase().match(latinWord);
  if (!words) return urdu > 0 ? 'ur' : null;
  let asEnglish = 0;
  let asRoman = 0;
  for (const word of words) {
    if (english.has(word.replace('’', "'"))) asEnglish += 2;
    // Grammar tells more than nouns: Roman Urdu borrows its nouns from English, and never the other way round.
    if (roman.has(word)) asRoman += 3;
    else if (word.length > 3 && romanEnding.test(word) && !english.has(word)) asRoman += 1;
  }
  if (asEnglish === asRoman) return null;
  return asRoman > asEnglish ? 'ur-Latn' : 'en';
}

/** How many letters are Urdu's, and how many are of the Latin alphabet without marks. */
function lettersOf(text: string): { readonly urdu: number; readonly latin: number } {
  let urdu = 0;
  let latin = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 0x80) {
      const small = code | 0x20;
      if (small >= 0x61 && small <= 0x7a) latin += 1;
    } else if (
      (code >= 0x620 && code <= 0x6ff) ||
      (code >= 0xfb50 && code <= 0xfdff) ||
      (code >= 0xfe70 && code <= 0xfefc)
    )
      urdu += 1;
  }
  return { urdu, latin };
}
