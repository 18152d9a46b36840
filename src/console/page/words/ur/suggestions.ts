import type { suggestions as en } from '../en/suggestions.ts';

/** What a model writes for a counselor. In Urdu. */
export const suggestions: Record<keyof typeof en, string> = {
  translate: 'ترجمہ',
  translating: 'ترجمہ ہو رہا ہے…',
  translatedByModel: 'یہ ترجمہ لینگویج ماڈل کا ہے اور غلط ہو سکتا ہے۔ جو لکھا گیا وہی معتبر ہے۔',
  notTranslated: 'ترجمہ نہیں ہوا: {reason}',
  draftAsk: 'جواب تجویز کریں',
  drafting: 'مسودہ لکھا جا رہا ہے…',
  draftTitle: 'جواب کا مسودہ',
  draftText: 'یہ لینگویج ماڈل نے لکھا ہے۔ جب تک آپ نہ بھیجیں کچھ نہیں جاتا؛ اسے نام اور نمبر نہیں دکھائے گئے۔',
  draftTake: 'میرے جواب میں ڈالیں',
  notDrafted: 'مسودہ نہیں بنا: {reason}',
  'unavailable.off': 'ماڈل بند ہے، یا آج کی حد پوری ہو چکی ہے',
  'unavailable.timeout': 'ماڈل نے وقت پر جواب نہیں دیا',
  'unavailable.error': 'ماڈل تک رسائی نہیں ہوئی',
  'unavailable.refused': 'ماڈل نے انکار کیا',
  'unavailable.malformed': 'جواب استعمال کے قابل نہ تھا',
  'unavailable.withheld': 'اب یہ ہنگامی صورت ہے: اپنے الفاظ لکھیں یا تیار جواب لیں',
  'refused.no-model': 'یہاں کوئی لینگویج ماڈل نہیں',
  'refused.emergency': 'ہنگامی صورت میں مسودہ نہیں بنتا: اپنے الفاظ لکھیں یا تیار جواب لیں',
  'refused.private': 'یہ مشکل وقت کے پلان کا حصہ ہے، جو کسی ماڈل کو نہیں دکھایا جاتا',
  'refused.too-long': 'یہ بہت لمبا ہے',
};
