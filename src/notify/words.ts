import { isMention } from './mentions.ts';
import type { Call, PagerLanguage } from './page.ts';

/** All that a page says, on a screen that others may see: nothing of who waits, and nothing of why. */
export const words: Readonly<Record<PagerLanguage, { readonly title: string; readonly body: string }>> = {
  en: { title: 'Hamdam', body: 'Somebody is waiting in the console.' },
  ur: { title: 'ہمدم', body: 'کنسول میں کوئی آپ کے جواب کا منتظر ہے۔' },
};

/** The same of a note that names them. */
const mentionWords: typeof words = {
  en: { title: 'Hamdam', body: 'A colleague named you in a note in the console.' },
  ur: { title: 'ہمدم', body: 'کنسول میں ایک ساتھی نے نوٹ میں آپ کا نام لیا ہے۔' },
};

/** What that page says in that language. */
export const wordsOf = (page: Pick<Call, 'handover'>, language: PagerLanguage) =>
  (isMention(page) ? mentionWords : words)[language];

/** What a chat is told when it becomes a counselor's pager. */
export const linkedWords: Readonly<Record<PagerLanguage, string>> = {
  en: 'This chat will be told when somebody is waiting in the console.',
  ur: 'جب کنسول میں کوئی منتظر ہو گا تو اس چیٹ پر بتایا جائے گا۔',
};
