import type { notes as en } from '../en/notes.ts';

/** The team’s notes. In Urdu. */
export const notes: Record<keyof typeof en, string> = {
  notes: 'نوٹس',
  notesText: 'یہ صرف ٹیم کو نظر آتے ہیں۔',
  noteAdd: 'نوٹ لکھیں',
  notePlaceholder: 'ٹیم کے لیے نوٹ لکھیں…',
  mentionHint: '@ اور نام لکھنے سے ساتھی کو اطلاع ہوتی ہے۔',
  mentionWhom: 'کس کا نام؟',
  mentionedBy: '{name} نے ایک نوٹ میں آپ کا نام لیا۔',
  mentionOpen: 'کھولیں',
  mentionsUnread: 'نوٹ جن میں آپ کا نام ہے: {n}',
};
