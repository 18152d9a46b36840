import type { signIn as en } from '../en/signIn.ts';

/** Signing in and out. In Urdu. */
export const signIn: Record<keyof typeof en, string> = {
  signIn: 'سائن اِن',
  signOut: 'سائن آؤٹ',
  email: 'ای میل',
  password: 'پاس ورڈ',
  signingIn: 'سائن اِن ہو رہا ہے…',
  wrongPassword: 'ای میل یا پاس ورڈ درست نہیں۔',
  tooManyTries: 'بہت زیادہ کوششیں ہو گئیں۔ ایک منٹ بعد دوبارہ کوشش کریں۔',
  signInFailed: 'سائن اِن نہیں ہو سکا۔ دوبارہ کوشش کریں۔',
  demoTitle: 'آزمائشی سائن اِن',
  demoText: 'یہ صرف آزمائش ہے۔ کوئی بھی ان کونسلرز کے نام سے داخل ہو سکتا ہے؛ یہاں کوئی حقیقی فرد نہیں لکھتا۔',
  demoAs: '{name} کے طور پر جاری رکھیں',
  demoMark: 'آزمائش',
  signInLead: 'پروگرام کے کونسلرز اور معالجین کے لیے۔',
};
