import type { ConcernId } from '#src/care/triage/concern.ts';
import { interfaceLanguage } from './text.ts';

/**
 * A concern's name as a counselor reads it, in the interface's language; its id where a newer server knows more than this page,
 * so that a page that was left open over an update loses no line of its queue.
 */
export function concernName(concern: ConcernId): string {
  const known: readonly [en: string, ur: string] | undefined = names[concern];
  return known?.[interfaceLanguage.value === 'ur' ? 1 : 0] ?? concern;
}

/** The concerns whose name, in either language, is taken for what is sought. */
export function concernsCalled(called: (name: string) => boolean): readonly ConcernId[] {
  return (Object.keys(names) as ConcernId[]).filter((id) => names[id].some(called));
}

const names: Record<ConcernId, readonly [en: string, ur: string]> = {
  'suicide-act': ['Suicide: attempt or preparation', 'خودکشی کی کوشش یا تیاری'],
  'suicide-intent': ['Suicide: intent or plan', 'خودکشی کا ارادہ یا منصوبہ'],
  'suicide-passive': ['Wish to be dead', 'جینے کی خواہش نہیں'],
  'suicide-past': ['Suicide attempt in the past', 'ماضی میں خودکشی کی کوشش'],
  'suicide-other': ['Someone else’s suicide risk', 'کسی اور کی خودکشی کا خطرہ'],
  'self-harm': ['Self-harm', 'خود کو نقصان'],
  poisoning: ['Poisoning or overdose', 'زہر یا زیادہ دوا'],
  'pregnancy-bleeding': ['Bleeding in pregnancy', 'حمل میں خون آنا'],
  'pre-eclampsia': ['Signs of pre-eclampsia', 'پری ایکلیمپسیا کی علامات'],
  'reduced-movement': ['Baby moves less', 'بچے کی حرکت کم'],
  'waters-or-labour': ['Waters or labour', 'پانی آنا یا دردِ زہ'],
  'pregnancy-pain': ['Pain in pregnancy', 'حمل میں درد'],
  'pregnancy-fever': ['Fever in pregnancy', 'حمل میں بخار'],
  'pregnancy-vomiting': ['Vomiting in pregnancy', 'حمل میں الٹیاں'],
  'pregnancy-itch': ['Itching in pregnancy', 'حمل میں خارش'],
  'pregnancy-complaint': ['Complaint in pregnancy', 'حمل میں شکایت'],
  'possible-loss': ['Possible loss', 'حمل ضائع ہونے کا خدشہ'],
  'postpartum-bleeding': ['Bleeding after birth', 'ولادت کے بعد خون'],
  'postpartum-infection': ['Infection after birth', 'ولادت کے بعد انفیکشن'],
  'postpartum-complaint': ['Complaint after birth', 'ولادت کے بعد شکایت'],
  'newborn-danger': ['Newborn in danger', 'نومولود کو خطرہ'],
  'child-danger': ['Child in danger', 'بچے کو خطرہ'],
  'harm-to-baby': ['Thoughts of harming the baby', 'بچے کو نقصان کے خیالات'],
  cardiac: ['Heart', 'دل'],
  stroke: ['Signs of stroke', 'فالج کی علامات'],
  breathing: ['Trouble breathing', 'سانس کی تکلیف'],
  allergy: ['Severe allergy', 'شدید الرجی'],
  unconscious: ['Unconscious', 'بے ہوشی'],
  bleeding: ['Heavy bleeding', 'زیادہ خون بہنا'],
  seizure: ['Seizure', 'دورہ'],
  burn: ['Burn', 'جلنا'],
  'head-injury': ['Head injury', 'سر کی چوٹ'],
  infection: ['Severe infection', 'شدید انفیکشن'],
  bite: ['Bite or sting', 'کاٹنا یا ڈنک'],
  clot: ['Possible blood clot', 'خون جمنے کا خدشہ'],
  abdomen: ['Severe belly pain', 'پیٹ میں شدید درد'],
  'low-glucose': ['Low glucose', 'شوگر کم'],
  'high-glucose': ['High glucose', 'شوگر زیادہ'],
  foot: ['Diabetic foot', 'شوگر میں پاؤں کا زخم'],
  'high-blood-pressure': ['High blood pressure', 'بلڈ پریشر زیادہ'],
  'low-blood-pressure': ['Low blood pressure', 'بلڈ پریشر کم'],
  'heart-failure': ['Signs of heart failure', 'دل کی کمزوری کی علامات'],
  'low-oxygen': ['Low oxygen', 'آکسیجن کم'],
  fever: ['Fever', 'بخار'],
  violence: ['Violence at home', 'گھریلو تشدد'],
  'sexual-violence': ['Sexual violence', 'جنسی تشدد'],
  'child-abuse': ['Child abuse', 'بچے پر ظلم'],
  'harm-to-others': ['Thoughts of harming others', 'دوسروں کو نقصان کے خیالات'],
  psychosis: ['Signs of psychosis', 'سائیکوسس کی علامات'],
  'medicine-problem': ['Problem with a medicine', 'دوا سے مسئلہ'],
  'critical-medicine': ['Critical medicine missed', 'ضروری دوا چھوٹی'],
  mood: ['Low mood', 'اداسی'],
  'reported-by-model': ['Noticed by the model', 'ماڈل نے محسوس کیا'],
  'reported-by-ear': ['Sounds like danger', 'خطرے جیسی بات'],
  'no-words': ['Message without words', 'بغیر الفاظ کا پیغام'],
};
