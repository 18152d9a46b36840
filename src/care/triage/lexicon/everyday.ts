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
  'low-sugar-talk': { en: 'sugar low, low sugar', ru: 'sugar kam, sugar low', ur: 'شوگر کم' },
  sport: {
    en: 'gym, workout, exercise, football, cricket, running',
    ru: 'gym, exercise, cricket, match, garmi',
    ur: 'ورزش, گرمی, میچ',
  },
  tooth: { en: 'tooth, teeth, dentist, wisdom', ru: 'daant, dant, daarh, dentist', ur: 'دانت, داڑھ, ڈینٹسٹ' },
  'injection-site': {
    en: 'vaccine, after injection, bp cuff',
    ru: 'injection ke baad, teeke ke baad, vaccine',
    ur: 'ٹیکے کے بعد, انجکشن کے بعد, ویکسین',
  },
  fell: {
    en: 'fell, fallen, lifted heavy, slept on',
    ru: 'gir gaya, gir gayi, gira, giri, chot',
    ur: 'گر گیا, گر گئی, چوٹ',
  },
  gym: { en: 'gym, workout', ru: 'gym', ur: 'جم' },
  'exam-talk': {
    en: 'exam, exams, result, viva, interview, boss',
    ru: 'exam, exams, imtihan, imtehan, result, paper, papers, viva, interview, nateeja',
    ur: 'امتحان, رزلٹ, نتیجہ, انٹرویو, پرچہ',
  },
  bill: { en: 'bill, bills, price, fees', ru: 'bill, bijli ka bill, qeemat, fees', ur: 'بل, بجلی کا بل, قیمت, فیس' },
  love: { en: 'love, crush', ru: 'crush, dulhan, rishta', ur: 'رشتہ, دلہن' },
  'panic-word': { en: 'panic, anxiety, heart', ru: 'panic, anxiety', ur: 'پینک, گھبراہٹ' },
  'heartburn-talk': { en: 'acidity, heartburn, gaviscon', ru: 'tezabiat, jalan', ur: 'تیزابیت, جلن' },
  'idiom-breath': {
    en: 'breath of fresh air, out of breath laughing, took my breath away, waiting with bated, every breath',
    ru: '{saans|sans} lene ki fursat, saans rok di, saans ruk si, saansen, har saans, aakhri saans, sans mein, saanson',
    ur: 'سانس لینے کی فرصت, سانس روک دی, ہر سانس, آخری سانس, سانسوں',
  },
  mild: {
    en: 'only itching, mild, slight, small rash, settled, gone now, went away, last year',
    ru: 'halki, halka, sirf kharish, theek ho gaya',
    ur: 'ہلکی, ہلکا, صرف خارش, ٹھیک ہو گیا',
  },
  'made-face': { en: 'made a face, angry face, makes face', ru: 'munh bana, tehra munh bana', ur: 'منہ بنا' },
  politics: { en: 'government, minister', ru: 'hakoomat, nawaz, imran, liberal, mulk, pakistan', ur: 'حکومت, پاکستان' },
  knee: {
    en: 'knee, knees, joint, joints, arthritis',
    ru: 'ghutna, ghutne, ghutnay, joron',
    ur: 'گھٹنا, گھٹنے, جوڑوں',
  },
  plaster: { en: 'plaster, fracture, broken', ru: 'plaster, fracture, haddi', ur: 'پلستر, ہڈی' },
  soap: { en: 'soap, shampoo, toothpaste', ru: 'sabun, shampoo, toothpaste', ur: 'صابن, شیمپو' },
  light: {
    en: 'phone, mobile, computer, wifi, with joy',
    ru: 'mobile, computer, wifi, khushi se, bill, net',
    ur: 'موبائل, خوشی سے, کمپیوٹر',
  },
  periods: {
    en: 'period, periods, menses, monthly cycle',
    ru: 'mahwari, period, periods, haiz, date aayi, mc',
    ur: 'ماہواری, حیض, پیریڈ',
  },
  gums: { en: 'gums, gum', ru: 'masooron, masooray', ur: 'مسوڑھوں, مسوڑھے' },
  'food-talk': {
    en: 'low sugar biscuits, low sugar diet, sugar free, recipe',
    ru: 'cheeni kam, sugar free, meetha kam',
    ur: 'چینی کم, شوگر فری',
  },
  gtt: { en: 'gtt, glucose test, ogtt', ru: 'gtt, meethe pani wala test', ur: 'میٹھے پانی والا ٹیسٹ' },
};
