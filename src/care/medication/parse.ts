import { plain } from '../language/plain.ts';
import { isKnown } from './names.ts';
import { parseTiming, type Stretch, type Timing } from './timing.ts';

/** A medicine as it was written: its name as far as it was named, and when it is taken, as far as that was said. */
export interface Written {
  readonly name: string | null;
  readonly timing: Timing | null;
  /** Whether the words can hardly mean anything but a medicine. */
  readonly certain: boolean;
}

const form =
  'tab|tabs|tablet|tablets|goli|goliyan|golian|cap|caps|capsule|capsules|syrup|sharbat|inj|injection|teeka|tika|drops|qatray|qatre|dawa|dawai|dawaai|dwai|dawaiyan|medicine|medicines|med|گولی|گولیاں|دوا|دوائی|دوائیاں|کیپسول|شربت|انجکشن|ٹیکہ';
const remind =
  'add|remind|reminder|reminders|yaad|yad|dila|dilana|dilayein|dilaen|dilao|lagao|lagayein|lagaen|set|shamil|likho|likhein|یاد|دلانا|دلائیں|لگائیں|شامل|لکھیں';
const filler =
  'meri|mera|mere|mein|main|mai|me|mujhe|mjhe|hum|hoon|hun|hu|hai|hain|he|leta|leti|lete|lena|leni|lene|lein|len|khata|khati|khate|khani|khana|khane|khanay|khaana|ki|ka|ke|k|ko|kro|karo|karein|karen|kar|dein|do|please|plz|pls|for|take|taking|takes|i|my|at|and|aur|or|roz|rozana|baad|bad|pehle|pehlay|se|khali|pait|pet|food|after|before|meal|meals|with|each|per|a|an|the|of|to|in|am|is|wali|wala|bhi|par|pe|nai|nayi|new|time|waqt|has|have|it|was|' +
  'میں|میری|میرا|مجھے|ہے|ہیں|ہوں|لیتا|لیتی|لینی|لینا|کھاتی|کھاتا|کھانی|کھانے|کے|کی|کا|کو|سے|اور|بعد|پہلے|خالی|پیٹ|نئی|وقت|کریں|کرو|دیں|روز|روزانہ|پر';
const edge = (body: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${body})(?![\\p{L}\\p{N}])`, 'giu');
const forms = edge(form);
const reminds = edge(remind);
const fillers = edge(filler);
// Bounded and begun at the first digit only, so that a long run of digits costs no more than its length.
const strength = /(?<!\d)(\d{1,6}(?:[./]\d{1,6})?) ?(mg|mcg|ml|gm?|iu|units?|ملی گرام|ایم جی|یونٹ)(?![\p{L}\p{N}])/iu;
const hint = new RegExp(
  `\\p{N} ?\\+ ?[\\p{N}½]|½|\\p{N} ?[–-] ?\\p{N} ?[–-] ?\\p{N}|\\p{N} \\p{N} \\p{N}|\\p{N} ?(?:mg|mcg|ml|gm?|iu|units?|ملی|ایم جی|یونٹ)(?![\\p{L}])|(?:every|har|ہر|q) ?\\p{N}|\\p{N} ?hourly|zaro?o?rat|needed|ضرورت|jab dard|جب درد|(?<![\\p{L}])(?:bd|bid|tds|tid|qid|qds|od|qd|hs|nocte|prn|sos|${form}|${remind})(?![\\p{L}])`,
  'iu',
);
const narrated = edge(
  'kha(?:yi|i|ya) (?:thi|tha)?|kha li|kha liya|li thi|le li|liya|took|taken|di thi|کھا لی|کھائی|لی تھی|لے لی',
);

/** Reads free words as a medicine with its timing, whatever of the two is there (facts §4.1). */
export function parseMedicine(text: string): Written {
  const words = plain(text);
  const taper = parseTaper(words);
  const timing = taper ?? parseTiming(words);
  const stripped = without(timing?.words ?? [], taper ? words.split(next)[0]! : words);
  const name = nameOf(stripped);
  const cue =
    timing?.notation === true || strength.test(words) || forms.test(words) || reminds.test(words) || isKnown(stripped);
  for (const pattern of [forms, reminds]) pattern.lastIndex = 0;
  const told = narrated.test(words) && !reminds.test(words);
  for (const pattern of [narrated, reminds]) pattern.lastIndex = 0;
  return { name, timing, certain: cue && !told && name !== null && timing !== null };
}

/** Takes the words of the timing out, and those that only stand around a name. */
function without(said: readonly string[], words: string): string {
  let rest = words;
  for (const one of said) rest = rest.replace(one, ' ');
  return rest
    .replace(forms, ' ')
    .replace(reminds, ' ')
    .replace(fillers, ' ')
    .replace(/[^\p{L}\p{M}\p{N}./%-]+/gu, ' ');
}

const next =
  /[\s,،;.]+(?:(?:and |aur |اور )?(?:phir|phr|then|uske baad|us ke baad|followed by|پھر|اس کے بعد))[\s,،:]+/u;

/**
 * A course whose times change on the way: "1+1+1 3 din, phir 1+0+1 3 din, phir 1+0+0". Null where it is none: every part
 * but the last has an end, every part has times, and none names something else.
 */
function parseTaper(words: string): Timing | null {
  const [first, ...parts] = words.split(next);
  if (parts.length === 0 || parts.length > 8) return null;
  const begins = parseTiming(first!);
  if (!begins?.course || begins.times.length === 0) return null;
  const follows: Stretch[] = [];
  for (const [n, part] of parts.entries()) {
    const timing = parseTiming(part);
    const rest = without(timing?.words ?? [], part).replace(strength, ' ');
    if (!timing || timing.times.length === 0 || timing.every !== 'day' || /\p{L}/u.test(rest)) return null;
    if (!timing.course && n < parts.length - 1) return null;
    const { times, amounts, course } = timing;
    follows.push({ times, ...(amounts && { amounts }), ...(course && { course }) });
  }
  return { ...begins, follows };
}

const between = /\s(?:and|plus|aur|اور|phir|then|پھر)\s|[,،;؛&\n]|\s\+\s/iu;

/** Whether more than one medicine is named: read as one, the times of one would become those of the other. */
export function namesSeveral(text: string): boolean {
  if (text.search(narrated) >= 0 || parseTaper(plain(text))) return false;
  const parts = text.split(between).filter((part) => {
    const { name } = strength.test(part) ? parseMedicine(part) : { name: null };
    return isKnown(part) || /\p{L}{3}/u.test(name?.replace(strength, ' ') ?? '');
  });
  return parts.length > 1;
}

/**
 * Whether a message is worth reading as a medicine at all: short, and with a number, a notation or a word that belongs
 * to one. Most talk is not, and this is asked of every message.
 */
export function mayBeMedicine(text: string): boolean {
  return text.length <= 200 && (hint.test(text) || isKnown(text));
}

/** A name of at most five words that begins with a letter; more is talk, not a name. */
function nameOf(words: string): string | null {
  const parts = words.split(' ').filter((w) => /[\p{L}\p{N}]/u.test(w) && w !== 'on');
  const first = parts.findIndex((w) => /^\p{L}{2,}/u.test(w));
  if (first < 0 || parts.length - first > 5) return null;
  const name = parts.slice(first).join(' ').slice(0, 60);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
