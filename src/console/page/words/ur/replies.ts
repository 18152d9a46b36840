import type { replies as en } from '../en/replies.ts';

/** Ready replies. In Urdu. */
export const replies: Record<keyof typeof en, string> = {
  ready: 'تیار جواب',
  readyFind: 'تیار جواب تلاش کریں',
  readyLanguage: 'جواب کی زبان',
  readyNone: 'ایسا کوئی جواب نہیں۔',
  fillBlank: 'بھیجنے سے پہلے {name} کی جگہ بھریں۔',
};
