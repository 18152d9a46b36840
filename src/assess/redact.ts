/** A decimal digit of any script: people type Urdu and Arabic digits, too. */
const digit = String.raw`\p{Nd}`;
const zero = '[0۰٠]';
/** What people put between the digits of a number. Never a line's end, a slash or a colon: those part readings, dates and times. */
const gap = String.raw`[ \u00a0.()\-\u2010-\u2013]{0,2}`;
const alone = { before: String.raw`(?<![\p{Nd}])`, after: String.raw`(?![\p{Nd}])` };

/**
 * What is masked, in this order. A reading such as `150/95`, a list such as `180 220 250` and a date such as `12-03-2026`
 * must stay, since they are what the message is judged by.
 */
const masks: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu, '[email]'],
  // +92 300 1234567 and 0092… come first: without their dashes they look like an identity number and a digit more.
  [pattern(`(?:\\+|${zero}{2}) ?${digit}{1,3}(?:${gap}${digit}){7,11}`), '[phone]'],
  // A national identity number: 35202-1234567-1, with or without its dashes.
  [pattern(`${digit}{5}${gap}${digit}{7}${gap}${digit}`), '[identity number]'],
  [pattern(`[9۹٩][2۲٢]${gap}[3۳٣](?:${gap}${digit}){9}`), '[phone]'],
  // 0300-1234567, (042) 3576 1999.
  [pattern(`${zero}${digit}{2,3}(?:${gap}${digit}){6,9}`), '[phone]'],
  [pattern(`${digit}{7,}`), '[number]'],
];

function pattern(source: string): RegExp {
  return new RegExp(alone.before + source + alone.after, 'gu');
}

/** The text without phone numbers, identity numbers, e-mail addresses and long runs of digits: none of these leaves the house. */
export function redact(text: string): string {
  return masks.reduce((masked, [mask, name]) => masked.replace(mask, name), text);
}
