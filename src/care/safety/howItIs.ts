import { yesNo } from '../language/answers.ts';
import { plain } from '../language/plain.ts';

const worse =
  /\b(not (well|ok|okay|good|fine|better)|worse|bad|terrible|no change for good|(theek|thik|tek|acha|achi|behtar|sahi) (nahi|nhi|nai|ni)|(nahi|nhi) (theek|thik|acha|behtar)|kharab|bura|buri|bigar)\b|ٹھیک نہیں|اچھ[ای] نہیں|بہتر نہیں|خراب|بر[ای] حال|بگڑ/;
const same =
  /\b(the same|same|as before|no change|waisa|wesa|waise|wese|wahi|ussi tarah|so so|guzara)\b|ویسا|ویسے|وہی|گزارا/;
const better =
  /\b(better|well|fine|good|ok|okay|theek|thik|tek|behtar|acha|achi|sahi|alhamdulil\w*|khairiyat)\b|ٹھیک|بہتر|اچھ[ای]|الحمد|خیریت/;

/** How somebody says that they are, in a few words; null where it is not said plainly. Not well is heard before well. */
export function howItIs(text: string): 'better' | 'same' | 'worse' | null {
  const words = plain(text);
  if (words.length > 80) return null;
  if (worse.test(words)) return 'worse';
  if (same.test(words)) return 'same';
  if (better.test(words)) return 'better';
  return yesNo(text) === 'no' ? 'worse' : null;
}

const dead =
  /\b(passed away|(she|he|they) (has |have )?died|(she|he) is (dead|no more|gone)|inte?qal|wafat|f[ao]u?t ho ga\w*|guzar ga\w*|(wo|woh|wuh) (ab )?(mar ga\w*|nahi rah\w*))\b|انتقال|وفات|فوت ہو|گزر گ[ئی]|(وہ )(اب )?(مر گ|نہیں رہ)/;

/** Whether the words may tell of somebody's death. */
export function saysDied(text: string): boolean {
  return dead.test(plain(text));
}
