import type { paging as en } from '../en/paging.ts';

/** How a counselor is called away from the page. In Urdu. */
export const paging: Record<keyof typeof en, string> = {
  paging: 'جب آپ یہ صفحہ نہ دیکھ رہے ہوں',
  pagingText: 'آپ کو صرف اتنا بتایا جاتا ہے کہ کوئی منتظر ہے۔',
  pushOn: 'مجھے اس آلے پر بتائیں',
  pushOff: 'اس آلے پر بتانا بند کریں',
  pushDenied: 'یہ براؤزر اس کی اجازت نہیں دیتا۔ براؤزر کی ترتیبات میں اس صفحے کو اطلاعات کی اجازت دیں۔',
  pushAbsent: 'یہ براؤزر ایسا نہیں کر سکتا۔ آئی فون پر پہلے صفحے کو ہوم سکرین پر رکھیں۔',
  pushDevices: 'جن آلات پر بتایا جاتا ہے: {n}',
  pagerTelegram: 'آپ کا اپنا ٹیلیگرام',
  telegramLinked: 'آپ کی ایک چیٹ پر بتایا جاتا ہے۔',
  telegramLink: 'چیٹ جوڑیں',
  telegramUnlink: 'ٹیلیگرام پر بتانا بند کریں',
  telegramCode: 'یہ کوڈ دس منٹ کے اندر پروگرام کے بوٹ کو لکھیں:',
  pageTest: 'ابھی آزمائیں',
  pageTested: 'بھیجے گئے: {sent}۔ نہ بھیجے جا سکے: {failed}۔',
};
