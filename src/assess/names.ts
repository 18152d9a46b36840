/** What stands between "name" and "is", or after a title, and is no name. */
const everyday = [
  'ne|nay|ko|ka|ke|ki|kay|k|se|sy|say|par|pe|per|aur|ya|bhi|hi|to|na|nahi|nai|nahin|kya|kia|mat|hai|hain|he|hay|tha|thi|wala',
  'wali|sahib|sahab|sahiba|saheba|baji|sb|jee|ji|bata|batana|likh|likha|likhna|yaad|bhool|bhul|kuch|koi|mera|meri|apna|ghalat|badal|kisi|aap|sab|sub',
  'said|says|told|gave|is|was|has|and|or|the|a|an|in|on|at|of|not|no|who|that|came|will|did|my|for|to|please',
  'نے|کو|کا|کے|کی|سے|پر|میں|اور|یا|بھی|ہی|تو|نہ|نہیں|کیا|مت|ہے|ہیں|تھا|تھی|صاحب|صاحبہ|جی|باجی|بھول|کچھ|کوئی|بتا|لکھ|لکھا|یاد|بدل|غلط|سب|آپ|دونوں',
].join('|');
const word = String.raw`(?!(?i:${everyday})(?!\p{L}))\p{L}[\p{L}\p{M}'’-]*`;
const capitalised = String.raw`(?!(?i:${everyday})(?!\p{L}))\p{Lu}[\p{L}\p{M}'’-]+`;
const upToThree = String.raw`${word}(?:\s{1,3}${word}){0,2}?`;

const kin =
  '(?:bet[ei]|bach+[aei]y?|bachay|baby|shohar|mian|biwi|wife|husband|ammi|abbu|walid[ae]?|behn?|behen|bhai|saas|bahu|mareez\\p{L}*)';
const kinUrdu = 'بیٹے|بیٹی|بچے|بچی|شوہر|میاں|بیوی|امی|ابو|والد|والدہ|بہن|بھائی|ساس|بہو|مریض|مریضہ';

/** Where a name is over: at such a word (after "rakha", if need be), at a sign, or with the line. */
function ends(words: string): string {
  return String.raw`\s{1,3}(?:(?:rakha|رکھا)\s{1,3})?(?:${words})(?!\p{L})|\s{0,3}(?:[,.;!?،۔؟\n]|$)`;
}

/** A name between what announces it, in any case, and what follows it. */
function name(before: string, names: string, after = ''): RegExp {
  return new RegExp(String.raw`(?<=(?<![\p{L}\p{M}])(?i:${before}))${names}(?i:${after})`, 'gu');
}

/**
 * Names that people write of themselves and of others, where a fixed form announces them. A list of names is not used: it
 * would take words that a message is judged by (Khushi is joy, Noor is light, Amal is a deed).
 */
export const nameMasks: readonly RegExp[] = [
  // Of people only: the name of a medicine, or of what was swallowed, is what a message is about.
  name(
    String.raw`(?:mera|mere|apna|un ?ka|${kin}\s{1,3}ka)\s{1,3}(?:naam|nam|name)\s{1,3}`,
    upToThree,
    `(?=${ends('hai|hay|he|hy|h|tha|thi|aur')})`,
  ),
  name(
    String.raw`(?:میرا|میرے|اپنا|ان کا|اُن کا|(?:${kinUrdu})\s{1,3}کا)\s{1,3}نام\s{1,3}`,
    upToThree,
    `(?=${ends('ہے|تھا|تھی|اور')})`,
  ),
  name(
    String.raw`(?:main|mein|me)\s{1,3}`,
    String.raw`${capitalised}(?:\s{1,3}${capitalised})?`,
    String.raw`(?=\s{1,3}(?:bol|baat kar)\s{1,3}rah[ia](?!\p{L}))`,
  ),
  name(
    String.raw`(?:my|his|her|their|husband['’]?s|wife['’]?s|baby['’]?s)\s{1,3}name(?:\s{1,3}is|['’]s)\s{1,3}`,
    String.raw`${word}(?:\s{1,3}${capitalised})?`,
  ),
  name(String.raw`(?:dr|doctor|mr|mrs|ms|prof|nurse)\.?\s{1,3}`, String.raw`${capitalised}(?:\s{1,3}${capitalised})?`),
  name(
    String.raw`(?:dr|doctor|nurse)\.?\s{1,3}`,
    word,
    String.raw`(?=\s{1,3}(?:ne|nay|sahib|sahab|sahiba|saheba|sb)(?!\p{L}))`,
  ),
  name(String.raw`(?:ڈاکٹر|نرس)\s{1,3}`, word, String.raw`(?=\s{1,3}(?:نے|صاحب|صاحبہ)(?!\p{L}))`),
  // Whose son, daughter or wife.
  name(String.raw`[sdw]\s?\/\s?o\s{1,3}`, String.raw`${word}(?:\s{1,3}${capitalised})?`),
];
