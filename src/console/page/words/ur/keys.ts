import type { keys as en } from '../en/keys.ts';

/** The keyboard. In Urdu. */
export const keys: Record<keyof typeof en, string> = {
  keysTitle: 'کلیدیں',
  keysAll: 'سب کلیدیں (?)',
  'key.move': 'قطار میں اوپر نیچے',
  'key.open': 'گفتگو کھولیں',
  'key.seek': 'کسی کو تلاش کریں',
  'key.claim': 'گفتگو اپنے ذمے لیں',
  'key.reply': 'جواب لکھیں',
  'key.ready': 'تیار جواب',
  'key.undo': 'آخری جواب واپس لیں',
  'key.note': 'نوٹ لکھیں',
  'key.measured': 'پیمائش درج کریں',
  'key.find': 'اس گفتگو میں تلاش',
  'key.about': 'اس فرد کے بارے میں',
  'key.transfer': 'آگے دیں',
  'key.giveBack': 'واپس دیں',
  'key.takeOver': 'سنبھالیں، یا دوبارہ کھولیں',
  'key.close': 'گفتگو بند کریں',
  'key.back': 'واپس',
  'key.keys': 'یہ کلیدیں دکھائیں',
};
