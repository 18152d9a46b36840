import type { Concepts } from '../../../lexicon.ts';

/** Words of clinics and care, and of the body's care at home. */
export const hospital: Concepts = {
  'body:nurse-care': {
    en: 'nursing, caregiver, attendant, care, caring, cares, looked, tended',
    ru: 'dekhbhal, khayal, khidmat, timardari, sanbhal, sambhal{|na|ne|ta|ti|te|a|i|e}, tymardari',
    ur: 'دیکھبھال, خیال, خدمت, تیمارداری, سنبھال',
  },
  'body:doctor-kind': {
    en: 'dentist, pediatrician, paediatrician, cardiologist, neurologist, dermatologist, psychiatrist, psychologist, physiotherapist, radiologist, urologist, gynecologist, obstetrician, oncologist',
    ru: 'dentist, specialist, mahir, gainee, gyni, ghainay, psychiatrist, surjan',
    ur: 'ماہر, ماہرین, ڈینٹسٹ, گائنی, سپیشلسٹ, سرجن, سائیکاٹرسٹ',
  },
  'body:quack': {
    en: 'quack, fake, peer, hakeem, hakim, aamil, compounder, homeopath',
    ru: 'hakeem, amil, jhola, compoundar, pahalwan',
    ur: 'حکیم, عامل, جھولا, کمپاؤنڈر, پہلوان',
  },
  'body:chemist': {
    en: 'pharmacy, pharmacist, chemist, dispensary, medicalstore',
    ru: 'farmesi, medical, istor, pharmacy, dawakhana',
    ur: 'فارمیسی, دواخانہ, میڈیکل, سٹور',
  },
  'body:hospital-cost': {
    en: 'bill, fee, charges, afford, insurance, zakat, sehatcard',
    ru: 'fees, kharcha, sehat, card, khrcha, zakat, kharch',
    ur: 'خرچہ, فیس, صحت, زکوٰۃ, کارڈ',
  },
  'body:bp-check': { en: 'cuff, machine, measured', ru: 'naapa, nap, napna', ur: 'چیک, ناپا, ناپ' },
  'body:screening-result': {
    en: 'positive, negative, reactive, detected, borderline, abnormal, normal',
    ru: 'musbat, manfi, positive, negative, pozitiv',
    ur: 'مثبت, منفی, پازیٹو, نیگیٹو',
  },
  'body:lump-check': { en: 'mammogram, smear, screening', ru: 'biopsy', ur: 'بایوپسی, سکریننگ' },
  'body:vaccine-card': {
    en: 'vaccinated, unvaccinated, card, booster',
    ru: 'card, karaya, lagwa{|na|ne|ta|ti|te|ya|yi|ye}',
    ur: 'کارڈ, لگوا{|نا|نے|تا|تی|تے|یا|ئی|ئے}',
  },
  'body:queue': {
    en: 'queue, waiting, wait, token, line, rush, crowded',
    ru: 'intezar, line, token, rash, lain',
    ur: 'انتظار, لائن, باری, رش',
  },
  'body:labour-room': { en: 'labour, ward, gynae, maternity, nursery', ru: 'ward, lebar, zacha', ur: 'وارڈ, زچہ, بچہ' },
  'body:doctor-says': {
    en: 'advised, told, said, warned, prescribed, diagnosed, suggested',
    ru: 'kaha, bataya, likha, mashwara, mashwra, mana',
    ur: 'کہا, بتایا, لکھا, مشورہ, منع',
  },
  'body:home-care': {
    en: 'steam, gargle{|s|d|ing}, compress, sponge, sponging, massage, hotwater, rest',
    ru: 'gharara, gharare, sekai, sikna, takor, tukor',
    ur: 'غرارے, سکائی, ٹکور, پٹیاں, مالش',
  },
  'body:cool-body': { en: 'ice, fan, sponge, cool, coolcloth', ru: 'baraf, pankha', ur: 'پنکھا' },
  'body:wash-body': {
    en: 'bathe{|s|d|ing}, bathing, bath, shower, ablution, wudu, wash, washing',
    ru: 'nahana, naha{|na|ne|ta|ti|te|ya|yi|ye}, ghusal, ghusl, wuzu, wudu, nahate',
    ur: 'نہا{|نا|نے|تا|تی|تے|یا|ئی|ئے}, غسل, وضو, نہانا',
  },
  'body:dressing-wound': { en: 'dressing, bandaged, cleaned', ru: 'dawai, lagao, marham', ur: 'مرہم' },
  'body:hygiene': {
    en: 'soap, sanitise, handwash, mask, gloves, germfree',
    ru: 'sabun, saban, mask, dastana, dastane',
    ur: 'صابن, ماسک, دستانے',
  },
  'body:toothbrush': {
    en: 'brush{|s|ed|ing}, brushing, toothpaste, miswak, floss',
    ru: 'brush, miswak, manjan',
    ur: 'مسواک, منجن, برش',
  },
  'body:weight-change': { en: 'gained, gain, loses, losing, lost, slimming', ru: 'mota', ur: 'موٹا, پتلا' },
  'body:pregnancy-test': {
    en: 'positive, test, upt, hcg, line, lines',
    ru: 'test, strip, line, lakeer, musbat, bhcg, positive',
    ur: 'ٹیسٹ, لکیر, مثبت',
  },
  'body:family-history': {
    en: 'hereditary, genetic, family, runs',
    ru: 'khandani, maroosi, warsa, khandan',
    ur: 'خاندانی, موروثی, خاندان',
  },
  'body:sick-look': {
    en: 'looks, unwell, haggard, ghostly, pathetic, drained',
    ru: 'murjhaya, bujha, bujhi, murjhayi, pareshan',
    ur: 'مرجھا{|نا|نے|تا|تی|تے|یا|ئی|ئے}, بجھا, بجھی, اترا',
  },
  'body:age': { en: 'age, aged, years, yrs, old, yearold', ru: 'umar, umr, umer, saal, umra, umor', ur: 'عمر, سال' },
  'body:weak-child': { en: 'underfed', ru: 'dubla', ur: 'کمزور, دبلا' },
  'body:senses-lost': { en: 'taste, smell, sight', ru: 'ghaib, kho', ur: 'غائب' },
  'body:body-language': {
    en: 'posture, curled, hunched, clutching, clutch',
    ru: 'jhuka, sikur{|na|ne|ta|ti|te|a|i|e}, sikuda, muda, pakad',
    ur: 'سکڑ{|نا|نے|تا|تی|تے|ا|ی|ے}',
  },
  'body:speech-slip': { en: 'tongue, tied', ru: 'zaban, zuban, larkhra', ur: 'زبان, اٹکتی' },
  'body:spit-blood': { en: 'coughing, spitting, hemoptysis', ru: 'balgham', ur: 'بلغم' },
  'body:hot-cold-flash': {
    en: 'hotflash, hotflashes, flush, flushes, flushed, chills',
    ru: 'garmahat, tamtama{|na|ne|ta|ti|te|ya|yi|ye}, gurm, bhapka, bhapke',
    ur: 'تمتما{|نا|نے|تا|تی|تے|یا|ئی|ئے}, بھپکا, گرماہٹ',
  },
  'body:swelling-fluid': { en: 'retention, collected, ascites', ru: 'ikattha', ur: 'جمع, اکٹھا' },
  'body:hernia-burst': { en: 'hernia, strangulated, bulge', ru: 'harnia, haernia, aant', ur: 'ہرنیا, آنت' },
  'body:body-tested': {
    en: 'fingerprint, sample, urine, bloodtest',
    ru: 'namuna, sample, saimpal',
    ur: 'نمونہ, سیمپل',
  },
  'body:operation-wound': { en: 'stitches, incision, scar, staples', ru: 'jhilli, taanka', ur: 'جھلی' },
  'body:gas-burp': { en: 'belching, burp', ru: 'dakar, dakaarein, riyah, paad', ur: 'ڈکار, پاد' },
  'body:rest-home': { en: 'bedrest, bed, recuperate', ru: 'leta' },
};
