import type { Concepts } from '../../../lexicon.ts';

/** Illnesses and their everyday names, and those they run in. */
export const illness: Concepts = {
  'body:sugar': {
    en: 'diabetes, diabetic, sugar, glucose, insulin, hypo, hypoglycemia, hypoglycaemia, hyperglycemia, ketones, dka',
    ru: 'sugar, ziabetus, ziabitis, insulin, ansulin, glucose, shakar',
    ur: 'شوگر, ذیابیطس, ذیابطیس, انسولین, گلوکوز, شکر',
  },
  'body:anaemia': {
    en: 'anaemia, anemia, anaemic, anemic, haemoglobin, hemoglobin, hb',
    ru: 'kami, hb, anemia, himoglobin, ratt',
    ur: 'کمی, ہیموگلوبن, انیمیا',
  },
  'body:thalassaemia': {
    en: 'thalassemia, thalassaemia, haemophilia, hemophilia, sickle, transfusion{|s}',
    ru: 'thalassemia, thelessemia, intiqal, hemophilia',
    ur: 'تھیلیسیمیا, ہیموفیلیا, انتقال, ٹرانسفیوژن',
  },
  'body:jaundice': {
    en: 'jaundice, hepatitis, cirrhosis, liver',
    ru: 'yarqan, peelia, hepatitis, hepetitis, jigar',
    ur: 'یرقان, پیلیا, ہیپاٹائٹس, جگر, ہیپاٹائیٹس',
  },
  'body:kidney-disease': {
    en: 'dialysis, stone, stones, nephrotic, creatinine, uti',
    ru: 'dialysis, dialisis, pathri, pathriyan, pathr{i|iyan|iyon}, kreatinin, gurde',
    ur: 'ڈائلیسز, ڈائیلاسز, پتھر{ی|یاں|یوں}, کریٹینن, ڈائلسز',
  },
  'body:typhoid': {
    en: 'typhoid, malaria, dengue, chikungunya, covid, corona, measles, chickenpox, mumps, polio, tetanus, rabies, meningitis, diphtheria',
    ru: 'typhoid, taifaid, taifad, malaria, dengue, dengi, dangi, khasra, khasre, kakra, lakra, chechak, tetanus, gardan, karona, corona, pagal',
    ur: 'ٹائیفائیڈ, ٹائفائڈ, ملیریا, ڈینگی, ڈینگو, خسرہ, خسرے, چیچک, تشنج, کرونا, کورونا, گلسوا',
  },
  'body:meningitis': {
    en: 'meningitis, encephalitis, stiffneck, sepsis, septic',
    ru: 'meningitis, menenjitis, gardan, akri, gardantor',
    ur: 'گردن, توڑ, میننجائٹس, سیپسس',
  },
  'body:cancer': {
    en: 'cancer{|s}, chemo, chemotherapy, tumour{|s}, tumor{|s}, malignant, leukemia, leukaemia, radiation, biopsy, metastatic',
    ru: 'cancer, kensar, kancer, sartan, chemo, keemo, tumar, biopsy, rasoli',
    ur: 'کینسر, سرطان, کیمو, بایوپسی, ٹیومر',
  },
  'body:aids': {
    en: 'hiv, aids, std, sti, syphilis, gonorrhea, herpes',
    ru: 'aids, hiv, aatshak, sozak',
    ur: 'ایڈز, آتشک, سوزاک',
  },
  'body:arthritis': {
    en: 'arthritis, gout, rheumatism, osteoporosis, sprain',
    ru: 'joron, gathia, ghutne, baadi, goda',
    ur: 'گٹھیا, جوڑوں, بادی',
  },
  'body:thyroid': {
    en: 'thyroid, goitre, goiter, hormones, hormonal, hormone{|s}',
    ru: 'thyroid, thairaid, gilhar, hormone{|s}, harmon',
    ur: 'تھائیرائیڈ, گلہڑ, ہارمون, ہارمونز',
  },
  'body:allergy': {
    en: 'allergy, allergies, allergic, anaphylaxis, anaphylactic, reaction{|s}, epipen',
    ru: 'allergy, elergy, alarji, reaction, hasasiyat',
    ur: 'الرجی, حساسیت, ریکشن',
  },
  'body:appendix': {
    en: 'appendix, appendicitis, hernia, gallstone{|s}, piles, haemorrhoids, hemorrhoids, fistula, fissure',
    ru: 'apendix, apandix, hernia, bawaseer, fistula, pitta, pathri, nasoor',
    ur: 'اپینڈکس, ہرنیا, بواسیر, فسٹولا, ناسور',
  },
  'body:ulcer': {
    en: 'ulcer{|s}, gastritis, colitis, ibs, pylori',
    ru: 'ulcer, alsar, meda, zakham, ghao',
    ur: 'السر, معدہ',
  },
  'body:infection-general': {
    en: 'infection, infections, virus, viral, bacteria, bacterial, contagious, germ{|s}',
    ru: 'infection, infekshan, wairas, virus, wabai, waba, jaraseem',
    ur: 'وائرس, انفیکشن, وبائی, وبا, جراثیم, چھوت',
  },
  'body:epidemic': {
    en: 'epidemic, outbreak, pandemic, quarantine, isolation, spread',
    ru: 'waba, wabai, phel, qarantina',
    ur: 'وبا, قرنطینہ',
  },
  'body:mental-illness': {
    en: 'depression, depressed, anxiety, bipolar, schizophrenia, psychosis, ocd, ptsd, psychiatric, mental, mentally',
    ru: 'depression, depreshan, zehni, zehani, nafsiyati, dimaghi, pagal, tension, anxiety, nafsiyat',
    ur: 'ڈپریشن, ذہنی, نفسیاتی, دماغی, پاگل, اینگزائٹی',
  },
  'body:nervous-breakdown': {
    en: 'breakdown, madness, crazy, insane, mad, lunatic, insanity',
    ru: 'pagal, pagl, pagalpan, deewana, jhalla, jhalli, chariya, lewany, sodai',
    ur: 'پاگل, پاگلپن, دیوانہ, جھلا, جھلی, سودائی',
  },
  'body:heatstroke': {
    en: 'heatstroke, sunstroke, heatwave, hyperthermia, hypothermia',
    ru: 'loo, lagna, garmi, heatstroke, hitstroke',
    ur: 'لو, ہیٹ, گرمی',
  },
  'body:dementia-old': {
    en: 'alzheimer, alzheimers, parkinsons, parkinson, senile',
    ru: 'bhoolne, raasha, parkinson, nisyan',
    ur: 'رعشہ, نسیان',
  },
  'body:disability': {
    en: 'disability, disabled, handicapped, wheelchair, crutches, autism, autistic, down, cerebral, palsy',
    ru: 'mazoor, mazoori, apahaj, lula, langra, autism, wheelchair, baisakhi',
    ur: 'معذور, معذوری, اپاہج, لنگڑا, لولا, بیساکھی, آٹزم, وہیل',
  },
  'body:diagnosis': {
    en: 'diagnose{|s|d|ing}, diagnosis, symptom{|s}, sign{|s}, prognosis, suspected',
    ru: 'tashkhees, alamat, nishani, nishaniyan, asar',
    ur: 'تشخیص, علامت, علامات, نشانی, نشانیاں',
  },
  'body:chronic': {
    en: 'chronic, longterm, lifelong, permanent, incurable, history, hereditary, genetic',
    ru: 'purana, purani, maroosi, khandani, dayimi, lailaj',
    ur: 'پرانا, پرانی, موروثی, خاندانی, لاعلاج, دائمی',
  },
  'body:complication': {
    en: 'complication{|s}, complicated, serious, critical, danger, dangerous, emergency, risk, risky',
    ru: 'khatra, khatarnak, khatray, pecheeda, pechidgi, sangeen, nazuk, risk',
    ur: 'خطرہ, خطرے, خطرناک, پیچیدہ, پیچیدگی, سنگین, نازک',
  },
  'body:relapse': {
    en: 'relapse{|s|d|ing}, relapsing, recur{|s}, recurred, recurrence, again, back, worsened, worsening, deteriorate{|s|d|ing}, deteriorating',
    ru: 'dobara, bigar{|na|ne|ta|ti|te|a|i|e}, bigr{|na|ne|ta|ti|te|a|i|e}, wapas, bigra, kharab, aood, palat',
    ur: 'دوبارہ, بگڑ{|نا|نے|تا|تی|تے|ا|ی|ے}, واپس, بگڑا',
  },
  'body:immune': {
    en: 'immune, immunity, autoimmune, lupus, transplant, steroid',
    ru: 'immunity, quwat, mudafiat, transplant, paiwand',
    ur: 'مدافعت, پیوند, ٹرانسپلانٹ',
  },
  'body:addiction': {
    en: 'addict{|s}, addicted, addiction, heroin, ice, crystal, meth, charas, hashish, weed, cannabis, cocaine, alcohol, opium, rehab, withdrawal',
    ru: 'nasha, nashay, chars, charas, heroin, ice, aice, afeem, afyun, sharab, bhang, powdar, addict, ganja, tunna',
    ur: 'نشہ, نشے, نشئی, چرس, ہیروئن, آئس, افیون, شراب, بھنگ, پاؤڈر',
  },
  'body:cyst-hormone': {
    en: 'pcos, prolactin, testosterone, estrogen, progesterone',
    ru: 'hormone{|s}, hormonal, prolactin',
    ur: 'ہارمون, ہارمونل',
  },
  'body:eye-illness': {
    en: 'conjunctivitis, pinkeye, stye, cataract, glasses, lens, myopia',
    ru: 'ashob, motia, chashma, aenak, guhanjni, anjanhari, lens, dukhti',
    ur: 'آشوب, موتیا, چشمہ, عینک, گوہانجنی, لینز',
  },
  'body:ear-illness': {
    en: 'earwax, eardrum, otitis, ringing, hearing',
    ru: 'mail, kaan, parda, parday, baja, sain',
    ur: 'میل, پردہ',
  },
  'body:piles': {
    en: 'piles, haemorrhoids, hemorrhoid, fissure',
    ru: 'bawaseer, masse, badi, khooni',
    ur: 'بواسیر, مسے',
  },
  'body:liver-water': { en: 'ascites, fluid, edema, waterretention', ru: 'jalodar, istasqa, jaldhar', ur: 'استسقا' },
  'body:fungal-itch': {
    en: 'candida, yeast, thrush, ringworm',
    ru: 'kharish, safed, likoria, fungal',
    ur: 'خارش, لیکوریا',
  },
  'body:lice-worms': {
    en: 'lice, nits, scabies, bedbugs, ticks',
    ru: 'juen, jun, khatmal, chichar, liken',
    ur: 'جوئیں, کھٹمل',
  },
  'body:malnutrition': {
    en: 'malnutrition, malnourished, marasmus, kwashiorkor, stunting',
    ru: 'ghizai, qillat, sokhra, sokrha',
    ur: 'غذائی, قلت, کمی, سوکھا',
  },
  'body:sunken': {
    en: 'sunken, sunk, hollow',
    ru: 'dhans{|na|ne|ta|ti|te|a|i|e}, dhansi, dhasi, gadha',
    ur: 'دھنس{|نا|نے|تا|تی|تے|ا|ی|ے}, گڑھا, گڑھے',
  },
  'body:neurological': {
    en: 'neuropathy, parkinson, sclerosis, neuralgia, guillain, gbs, neuron',
    ru: 'asaabi, neuro, kamzori',
    ur: 'اعصابی, نیورو',
  },
  'body:burnout': {
    en: 'breakdown, stress, stressed, burnout, tension, overworked',
    ru: 'tension, tenshan, dabao, pareshani, stres, zehni',
    ur: 'ٹینشن, دباؤ, پریشانی, ذہنی',
  },
};
