import { nameMasks } from './names.ts';

/** A decimal digit of any script: people type Urdu and Arabic digits, too. */
const digit = String.raw`\p{Nd}`;
const zero = '[0۰٠]';
/** Characters without a width beside a digit, and what makes a digit a key of a keyboard: they part nothing that is read. */
const unseen =
  /(?<=\p{Nd})(?:[\u200b-\u200f\u2060\ufeff]|\ufe0f|\u20e3)+|(?<![\u200b-\u200f\u2060\ufeff])[\u200b-\u200f\u2060\ufeff]+(?=\p{Nd})/gu;
/** What people put between the digits of a number. Never a line's end, a slash or a colon: those part readings, dates and times. */
const gap = String.raw`[ \u00a0.()\-\u2010-\u2013]{0,2}`;
const alone = { before: String.raw`(?<![\p{Nd}])`, after: String.raw`(?![\p{Nd}])` };

/**
 * What is masked, in this order. A reading such as `150/95`, a list such as `180 220 250` and a date such as `12-03-2026`
 * must stay, since they are what the message is judged by.
 */
const masks: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu, '[email]'],
  [/\b(?:https?:\/\/|www\.)\S+/giu, '[link]'],
  [/(?<![\p{L}\p{N}@._-])@[a-z0-9_.]{3,32}/giu, '[handle]'],
  [/\bPK\p{Nd}{2}[ -]?[A-Z]{4}(?:[ -]?\p{Nd}){16}(?!\p{Nd})/giu, '[account]'],
  // +92 300 1234567 and 0092… come first: without their dashes they look like an identity number and a digit more.
  [pattern(`(?:\\+|${zero}{2}) ?${digit}${digit}{0,2}(?:${gap}${digit}){7,11}`), '[phone]'],
  // A national identity number: 35202-1234567-1, with or without its dashes.
  [pattern(`${digit}{5}${gap}${digit}{7}${gap}${digit}`), '[identity number]'],
  [pattern(`[9۹٩][2۲٢]${gap}[3۳٣](?:${gap}${digit}){9}`), '[phone]'],
  // 0300-1234567, (042) 3576 1999.
  [pattern(`${zero}${digit}{2,3}(?:${gap}${digit}){6,9}`), '[phone]'],
  // 300 123 4567 without its zero: no reading has four digits after two of three.
  [pattern(`[3۳٣]${digit}{2}${gap}${digit}{3}${gap}${digit}{4}`), '[phone]'],
  [pattern(`${digit}{7,}`), '[number]'],
  // A number that says what it is: MR no. 12345, ward token 7731.
  [
    /(?<=(?<!\p{L})(?:mr|mrn|cnic|nic|passport|registration|reg|token|account|a\/c)\s?(?:no|number|nambar|#)[.:#]?\s{0,3})[\p{L}\p{N}-]*\p{Nd}[\p{L}\p{N}-]*/giu,
    '[number]',
  ],
  // Where somebody lives, as far as it is numbered.
  [
    /(?<!\p{L})(?:house|flat|plot|street|gali|makan|مکان|گلی|فلیٹ)\s{0,3}(?:no|number|nambar|نمبر|#)\.?\s{0,3}[:#-]?\s{0,3}\p{Nd}+[a-z]?(?![\p{Nd}])/giu,
    '[address]',
  ],
  ...nameMasks.map((mask) => [mask, '[name]'] as const),
];

function pattern(source: string): RegExp {
  return new RegExp(alone.before + source + alone.after, 'gu');
}

/**
 * The text without names, phone numbers, identity numbers, e-mail and postal addresses and long runs of digits: none of these
 * leaves the house. `known` are names and places that the programme knows of this person: they go wherever they are written.
 */
export function redact(text: string, known: readonly string[] = []): string {
  const masked = masks.reduce((so, [mask, name]) => so.replace(mask, name), text.replace(unseen, ''));
  return known.reduce((so, words) => without(so, words), masked);
}

/** What is longer is no name and no place, and would take what a message says with it. */
const mostWords = 3;

/** Without these words, in any case and with any blanks between them. What stands in brackets is a mask already. */
function without(text: string, words: string): string {
  const parts = words.normalize('NFC').match(/[\p{L}\p{M}\p{N}'’-]+/gu);
  if (!parts || parts.length > mostWords || !/\p{L}{2}/u.test(words)) return text;
  const phrase = parts.map((part) => RegExp.escape(part)).join(String.raw`[\s.,-]+`);
  return text.replace(
    new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}\[])${phrase}(?![\p{L}\p{M}\p{N}\]])`, 'giu'),
    '[name]',
  );
}
