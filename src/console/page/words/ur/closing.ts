import type { closing as en } from '../en/closing.ts';

/** Closing a hand-over. In Urdu. */
export const closing: Record<keyof typeof en, string> = {
  closeTitle: 'یہ حوالگی مکمل کریں',
  closeText: 'خودکار ساتھی دوبارہ بات کرے گا اور فرد کو یہ بتائے گا۔',
  outcome: 'نتیجہ کیا رہا؟',
  summary: 'ٹیم کے لیے خلاصہ (نوٹ میں محفوظ ہو گا)',
  close: 'حوالگی مکمل کریں',
  'outcome.heard-again': 'انہوں نے دوبارہ لکھا',
  'outcome.opted-out': 'انہوں نے پیغام بند کیے',
  'outcome.lapsed': 'وقت پر کسی نے نہیں سنبھالا',
  'outcome.safe-for-now': 'فی الحال محفوظ، منصوبہ طے ہو گیا',
  'outcome.referred': 'کلینک یا ڈاکٹر کے پاس بھیجا',
  'outcome.emergency-service': 'ہنگامی سروس شامل ہوئی',
  'outcome.family-involved': 'گھر والے یا مددگار شامل ہوئے',
  'outcome.no-answer': 'جواب آنا بند ہو گیا',
  'outcome.not-needed': 'مدد کی ضرورت نہیں تھی',
  'outcome.died': 'یہاں لکھنے والے فرد کا انتقال ہو گیا؛ سب پیغام بند ہوں گے',
  'outcome.agreed': 'آنے کا دن طے ہو گیا',
  'outcome.will-come': 'آئیں گے',
  'outcome.moved': 'کہیں اور منتقل ہو گئے',
  'outcome.refused': 'آنا نہیں چاہتے',
  'outcome.elsewhere': 'کہیں اور علاج کراتے ہیں',
  'outcome.kept': 'پہلے ہی آ چکے',
  'outcome.wrong-number': 'یہ ان کا نمبر نہیں؛ اس پر سب پیغام بند ہوں گے',
};
