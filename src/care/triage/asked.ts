import { foldLatin, foldUrdu } from '../language/normalise.ts';
import { isDespair } from './concern.ts';
import { conceptId } from './lexicon.ts';
import type { Rule } from './rule.ts';
import type { Scan } from './scan.ts';

const general = conceptId('general-question');
/** Whoever names somebody tells of them. */
const somebody = ['to-me', 'first-person-verb', 'kin', 'spouse', 'baby', 'child', 'newborn', 'elder', 'patient']
  .concat('going', 'here-again')
  .map(conceptId);
/** Words that tell whose it is, when, or that it is so: what is asked in general holds none of them. */
const own: ReadonlySet<string> = new Set([
  ...`my mine our her his him he she they me us im ive am has having had was were just now today tonight since yesterday morning
    night help keeps normal happened started this these mera meri mere mujhe mujhko hamara hamari hamare apna apni uska uski uske
    unka unki isko usko main maine hamein raha rahi rahe rha rhi gaya gayi gaye gya gyi liya li diya di hua hui hue aya ayi para
    pari tha thi hun hoon abhi aaj aj kal subah raat yeh ye wo woh jaldi foran madad`
    .split(/\s+/)
    .map(foldLatin),
  ...`میرا میری میرے مجھے مجھ ہمارا ہماری ہمارے اپنا اپنی اس اسے ان ہمیں رہا رہی رہے گیا گئی گئے لیا لی دیا دی ہوا ہوئی ہوئے آیا آئی پڑا پڑی
    تھا تھی تھے ہوں ابھی آج کل صبح رات نارمل یہ وہ جلدی فوراً مدد`
    .split(/\s+/)
    .map(foldUrdu),
]);
/** A longer message tells more than a question. */
const mostWords = 12;

/**
 * Whether a message does no more than ask about a matter in general ("saanp kaat le to kya karein", "stroke symptoms"), so
 * that nobody suffers now as far as it says (facts §7.1.9). "Is bleeding at 6 months normal?" asks of one's own: it names a
 * time, as others name a person or say that it is so.
 */
export function asksInGeneral(s: Scan): boolean {
  if (s.tokens.length > mostWords || !s.hits.has(general)) return false;
  if (somebody.some((id) => s.hits.has(id))) return false;
  return !s.tokens.some(({ raw }) => /^\p{Nd}/u.test(raw) || own.has(foldLatin(raw)) || own.has(foldUrdu(raw)));
}

/** Whether a rule stands whatever the form of a message: who asks about death, violence or poison is asked back. */
export const standsInQuestions = ({ concern }: Rule): boolean =>
  isDespair(concern) || concern.startsWith('suicide') || asksForHelp.has(concern);

const asksForHelp = new Set(['violence', 'sexual-violence', 'child-abuse', 'poisoning', 'harm-to-others']);
