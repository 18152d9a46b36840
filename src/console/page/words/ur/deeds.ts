import type { deeds as en } from '../en/deeds.ts';

/** What came of a deed, and why one was refused. In Urdu. */
export const deeds: Record<keyof typeof en, string> = {
  notSent: 'نہیں گیا: {reason}',
  again: 'دوبارہ کوشش',
  discard: 'ہٹا دیں',
  dismiss: 'بند کریں',
  'refused.not-allowed': 'یہ صرف سپروائزر کر سکتے ہیں',
  'refused.unknown-row': 'یہ اب فہرست میں نہیں',
  'refused.already': '{by} اسے دوبارہ بھیج چکے ہیں',
  'refused.too-late': 'اس کا وقت گزر چکا ہے، اب یہ غلط ہو گا',
  'refused.no-consent': 'انہوں نے کچھ محفوظ رکھنے کی اجازت نہیں دی',
  'refused.too-often': 'یہ دوا اتنی بار نہیں لی جا سکتی: جس ڈاکٹر نے لکھی ہے ان سے پوچھیں',
  'refused.stage-over': 'جس بارے میں یہ ہے وہ ختم ہو چکا',
  'refused.opted-out': 'انہوں نے پیغام بند کر دیے ہیں',
  'refused.nowhere': 'بھیجنے کے لیے کوئی نمبر نہیں رہا',
  'refused.address-taken': 'اس نمبر سے کوئی اور لکھتا ہے',
  'refused.no-address': 'وہاں یہ کوئی نمبر نہیں',
  'refused.malformed': 'اس میں کچھ درست نہیں ({field})',
  'refused.signed-out': 'آپ سائن آؤٹ ہو چکے ہیں',
  'refused.unknown-person': 'یہ فرد معلوم نہیں',
  'refused.unknown-handover': 'یہ حوالگی بدل چکی ہے',
  'refused.claimed-by-other': '{by} اسے سنبھال چکے ہیں',
  'refused.not-claimed': 'یہ ابھی سنبھالی نہیں گئی',
  'refused.closed': 'یہ مکمل ہو چکی ہے',
  'refused.failed': 'ہماری طرف کوئی خرابی ہوئی',
};
