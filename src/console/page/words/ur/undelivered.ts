import type { undelivered as en } from '../en/undelivered.ts';

/** What never arrived. In Urdu. */
export const undelivered: Record<keyof typeof en, string> = {
  undelivered: 'نہیں پہنچے',
  undeliveredText:
    'وہ پیغام جو نہیں پہنچے، تازہ ترین پہلے۔ کھولنے پر الفاظ نظر آئیں گے اور آپ کے نام کے ساتھ یہ درج ہو گا۔',
  undeliveredEmpty: 'سب کچھ پہنچ چکا ہے۔',
  undeliveredRead: 'الفاظ دیکھیں',
  undeliveredAgain: 'دوبارہ بھیجیں',
  undeliveredAgainBy: '{name} نے دوبارہ بھیجا، {time}',
  undeliveredCounselor: 'کونسلر کے الفاظ',
  'why.blocked': 'ہمیں بلاک کر دیا گیا ہے',
  'why.deactivated': 'اکاؤنٹ بند ہے',
  'why.not-found': 'نمبر موجود نہیں',
  'why.window-closed': '24 گھنٹے گزر چکے تھے',
  'why.too-long': 'بہت لمبا تھا',
  'why.bad-request': 'فراہم کنندہ نے اس کی شکل رد کی',
  'why.unauthorised': 'فراہم کنندہ نے ہمارا اکاؤنٹ رد کیا',
  'why.not-delivered': 'فراہم کنندہ نے نہیں پہنچایا',
  'priority.crisis': 'خطرہ',
  'priority.conversation': 'بات چیت',
  'priority.clinician': 'کونسلر',
  'priority.reminder': 'یاد دہانی',
};
