import type { Concepts } from '../lexicon.ts';

/** Harmless things that sound like danger (facts §7.1.5, phrases: not_red_flag). */
export const everyday: Concepts = {
  gem: { en: 'ring, gem, stone ring', ru: 'anguthi, angoothi, nagina, patthar ki', ur: 'انگوٹھی, نگینہ' },
  acidity: {
    en: 'acidity, heartburn, gaviscon, gas',
    ru: 'tezabiyat, tezabiat, gas, seene ki jalan',
    ur: 'تیزابیت, گیس',
  },
  'official-visit': {
    en: '',
    ru: '{PM|wazir|minister|governor|sadar|DC} ka, ka daura karna, daura e, ka daura',
    ur: 'وزیر اعظم کا دورہ, کا دورہ کیا',
  },
  tap: {
    en: 'tap, tanker, motor, pipe, supply',
    ru: 'nalka, tanker, motor, tanki mein, line ka pani, pani ki line',
    ur: 'نلکا, ٹینکر, موٹر, ٹنکی میں',
  },
  buying: {
    en: 'which rat, glue trap, buy rat, safe if toddlers, product, brand',
    ru: 'ke bajaye, ki bajaye, bjaye, tareeqa, kaunsa brand',
    ur: 'کی بجائے, طریقہ',
  },
  prayer: { en: 'zuhr', ru: 'zohar ki namaz, zuhr ki namaz', ur: 'ظہر, زہر کی نماز, ظہر کی نماز' },
  place: { en: '', ru: 'khooni burj, zehri', ur: 'خونی برج, زہری, کھونی' },
  'well-baby': {
    en: 'baby is kicking, kicking well, moving fine, moving well, baby is moving, feeding well, drinks well, feeding fine, pink, pet bhar, plays normally',
    ru: 'bacha hil raha, khoob hil, theek hil, harkat theek, harkat kar raha, doodh theek, theek pi, pet bhar k, pait bhar, rang gulabi, khel raha',
    ur: 'ہل رہا ہے, خوب ہل, حرکت ٹھیک, دودھ ٹھیک, رنگ گلابی, لاتیں مارتا',
  },
  denies: {
    en: 'no thoughts of, no such thoughts, no intention, never thought of',
    ru: 'marne wali koi baat, aisi koi baat, ulta seedha khayal, koi khayal nahi',
    ur: 'الٹا سیدھا خیال, ایسی کوئی بات',
  },
  price: { en: 'price, brand, cost, cheap', ru: 'qeemat, price, brand, sasti, sasta', ur: 'قیمت, سستی' },
  work: {
    en: 'store, shop, to tie, for tent, cow, buffalo, laundry, drying, curtains, party, goat, qurbani',
    ru: 'bakra, gaye, bhains, kapray sukha, qurbani, samaan, baraf, cricket, light, paint, tent',
    ur: 'بکرا, گائے, بھینس, کپڑے سکھا, قربانی, سامان',
  },
  'medicine-taking': {
    en: 'on time, as prescribed, refill, doctor, reminder, chemist, pharmacy, breakfast, next month, one month',
    ru: 'waqt par, time pe, doctor, chemist, medical store, pharmacy, nuskha, parcha, nashta, mahine ki',
    ur: 'وقت پر, ڈاکٹر, کیمسٹ, میڈیکل سٹور, نسخہ, ناشتہ, مہینے کی',
  },
};
