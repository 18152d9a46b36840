import type { frame as en } from '../en/frame.ts';

/** What stands on every page. In Urdu. */
export const frame: Record<keyof typeof en, string> = {
  product: 'ہمدم',
  desk: 'کونسلر ڈیسک',
  views: 'کیا دیکھنا ہے',
  chats: 'گفتگوئیں',
  language: 'English',
  languageName: 'انگریزی میں دکھائیں',
  soundOn: 'آواز کھلی ہے',
  soundOff: 'آواز بند ہے',
  offline: 'رابطہ ٹوٹ گیا ہے۔ دوبارہ کوشش ہو رہی ہے… آپ جو بھیجیں گے وہ محفوظ ہے اور رابطہ بحال ہوتے ہی چلا جائے گا۔',
  connecting: 'رابطہ ہو رہا ہے…',
  now: 'ایک منٹ سے کم',
  minutes: '{n} منٹ',
  hours: '{h} گھنٹے {n} منٹ',
  days: '{n} دن',
  loading: 'لوڈ ہو رہا ہے…',
  offlineShort: 'رابطہ نہیں ہے۔ دوبارہ کوشش کریں۔',
  cancel: 'رہنے دیں',
  shut: 'بند کریں',
  yes: 'جی ہاں',
  today: 'آج',
  yesterday: 'کل',
  newEmergency: 'نئی ہنگامی صورت: {what}',
  newUrgent: 'قطار میں نیا: {what}',
};
