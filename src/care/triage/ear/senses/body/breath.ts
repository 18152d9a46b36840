import type { Concepts } from '../../../lexicon.ts';

/** Breath, heart and their rhythm. */
export const breath: Concepts = {
  'body:breathe': {
    en: 'breath{|s}, breathe{|s|d|ing}, breathes, breathing, breathless, respiratory, respiration',
    ru: 'saans, saas, sanson, saansein, saah, sawan, dam, sahi, nafas',
    ur: 'سانس, سانسیں, سانسوں, ساہ, دم, سانص, ساس',
  },
  'body:inhale': {
    en: 'inhale{|s|d|ing}, inhales, inhaling, exhale{|s|d|ing}, sniff{|s|ed|ing}, gasped',
    ru: 'khinch{|na|ne|ta|ti|te|a|i|e}, chhor, sungh{|na|ne|ta|ti|te|a|i|e}, khech',
    ur: 'کھینچ{|نا|نے|تا|تی|تے|ا|ی|ے}, سونگھ{|نا|نے|تا|تی|تے|ا|ی|ے}',
  },
  'body:gasp': {
    en: 'gasp{|s|ed|ing}, gasping, gasps, pant{|s|ed|ing}, panting, wheeze{|s|d|ing}, wheezing, wheezes, wheezy, huffing',
    ru: 'haanp{|na|ne|ta|ti|te|a|i|e}, hamp{|na|ne|ta|ti|te|a|i|e}, phool{|na|ne|ta|ti|te|a|i|e}, hafna, seeti, khar, hap',
    ur: 'ہانپ{|نا|نے|تا|تی|تے|ا|ی|ے}, پھول{|نا|نے|تا|تی|تے|ا|ی|ے}, سیٹی, ہونک, خرخر',
  },
  'body:snore': {
    en: 'snore{|s|d|ing}, snores, snoring, rattle, rattling, gurgle, gurgling, rasping, noisy, crackles',
    ru: 'kharrate, kharkharahat, gharghar, kharkhar, ghurghur, awaz, awazein, ghutghut',
    ur: 'خراٹے, کھڑکھڑاہٹ, خرخراہٹ, گھرگھر, گھرگھراہٹ, آواز',
  },
  'body:suffocate': {
    en: 'suffocate{|s|d|ing}, suffocating, suffocation, smother{|s|ed|ing}, asphyxia, stifling, airless',
    ru: 'dam, ghut{na|ne|ta|ti|te|a|i|e}, ghot{na|ne|ta|ti|te|a|i|e}, ghutan, ghonta, ghutda, habs',
    ur: 'دم, گھٹ{|نا|نے|تا|تی|تے|ا|ی|ے}, گھٹن, گھونٹ{|نا|نے|تا|تی|تے|ا|ی|ے}, حبس',
  },
  'body:choke': {
    en: 'choke{|s|d|ing}, chokes, choking, gag, gags, gagging, gagged, throttled',
    ru: 'phans{|na|ne|ta|ti|te|a|i|e}, phas{|na|ne|ta|ti|te|a|i|e}, atak{|na|ne|ta|ti|te|a|i|e}, phanda, ghutt{na|ne|ta|ti|te|a|i|e}, uchhu, acchu, thaska, dhaska',
    ur: 'پھنس{|نا|نے|تا|تی|تے|ا|ی|ے}, اٹک{|نا|نے|تا|تی|تے|ا|ی|ے}, پھندا, پھندہ, اچھو, ٹھسکا',
  },
  'body:strangle': {
    en: 'strangle{|s|d|ing}, strangled, strangling, strangulation, throttle{|s|d|ing}',
    ru: 'ghont{|na|ne|ta|ti|te|a|i|e}, daba{|na|ne|ta|ti|te|ya|yi|ye}, gala, ghutta',
    ur: 'گھونٹ{|نا|نے|تا|تی|تے|ا|ی|ے}, دبا{|نا|نے|تا|تی|تے|یا|ئی|ئے}, گلا',
  },
  'body:asthma': {
    en: 'asthma, asthmatic, copd, emphysema, bronchitis',
    ru: 'dama, damay, asthma, asma',
    ur: 'دمہ, دمے, استھما, دما',
  },
  'body:cough': {
    en: 'cough{|s|ed|ing}, hacking, whooping, croup, hoarse, barking',
    ru: 'khaansi, khans{|na|ne|ta|ti|te|a|i|e}, khansta, khang, khanghna, kali, toohay, tukhay',
    ur: 'کھانسی, کھانس{|نا|نے|تا|تی|تے|ا|ی|ے}, کھنگ',
  },
  'body:cold-flu': {
    en: 'flu, influenza, sneeze{|s|d|ing}, sneezes, sneezing, runny, sniffles, congested, stuffy, snotty',
    ru: 'nazla, zukam, zukham, cheenk{|en|on}, chink, chik, naak, reshay, flu, flo, nazle',
    ur: 'نزلہ, نزلے, زکام, چھینک{|یں|وں}, فلو, ریشہ',
  },
  'body:pneumonia': {
    en: 'pneumonia, pneumonic, bronchiolitis, tb, tuberculosis',
    ru: 'namonia, nimonia, pneumonia, numonia, tb, tapdiq, tapedik, tibi',
    ur: 'نمونیا, نمونیہ, نمونیے, تپدق',
  },
  'body:oxygen': {
    en: 'oxygen, ventilator, vent, oximeter, saturation, sats, spo2, nebuliser, nebulizer, nebulized, inhaler{|s}, puffer, pump',
    ru: 'oxygen, oxijan, aksijan, ventilator, inhaler, pamp, nebulize, nebuliser, bhap, steam',
    ur: 'آکسیجن, وینٹیلیٹر, انہیلر, نیبولائز, نیبولائزر, بھاپ, پمپ',
  },
  'body:indrawing': {
    en: 'indrawing, retractions, retracting, recession, sucked, pulling, flaring, grunting',
    ru: 'dhans{|na|ne|ta|ti|te|a|i|e}, pasliyan, gadha, andar, dhas',
    ur: 'دھنس{|نا|نے|تا|تی|تے|ا|ی|ے}, کھنچ{|نا|نے|تا|تی|تے|ا|ی|ے}, گڑھا',
  },
  'body:heartbeat': {
    en: 'beat, beats, beating, heartbeat, palpitation{|s}, palpitating, flutter{|s|ed|ing}, fluttering, racing, race, pounding, thumping, skip, skips',
    ru: 'dharak{|na|ne|ta|ti|te|a|i|e}, dharkan, dhadkan, dharknain, dhadak{|na|ne|ta|ti|te|a|i|e}, dhakdhak, phadak, dhukna, drazedo',
    ur: 'دھڑک{|نا|نے|تا|تی|تے|ا|ی|ے}, دھڑکن, دھڑکنیں, دھک',
  },
  'body:pulse': { en: 'pulse, pulses', ru: 'nabz, nabaz, nabaj, nubz, rag', ur: 'نبض' },
  'body:heart-attack': {
    en: 'attack, attacks, cardiac, infarction, mi, angina, stent, bypass, angioplasty, arrest',
    ru: 'atek, daura, angina, stent, bypass, harat, hart',
    ur: 'اٹیک, دورہ, انجائنا, سٹنٹ, ہارٹ',
  },
  'body:blood-pressure': {
    en: 'bp, pressure, hypertension, hypotension, systolic, diastolic, hypertensive',
    ru: 'bp, bipi, blood, pressure, presher, presar, pareshar, blad',
    ur: 'پریشر, بلڈ, پریشرز',
  },
  'body:high': {
    en: 'high, higher, highest, elevated, raised, rise, rises, rising, rose, shoot, shoots, spike{|s|d|ing}, increase{|s|d|ing}',
    ru: 'high, hayi, zyada, charh{|na|ne|ta|ti|te|a|i|e}, uncha, ucha, ucchi',
    ur: 'ہائی, زیادہ, چڑھ{|نا|نے|تا|تی|تے|ا|ی|ے}, اونچ{ا|ی|ے}, اچا, اچی',
  },
  'body:low': {
    en: 'low, lower, lowest, drop{|s}, dropped, dropping, fall, falls, falling, decrease{|s|d|ing}',
    ru: 'low, lo, kam, gir{|na|ne|ta|ti|te|a|i|e}, neecha, niwa, ghat{|na|ne|ta|ti|te|a|i|e}, kum',
    ur: 'لو, کم, گر{|نا|نے|تا|تی|تے|ا|ی|ے}, گھٹ{|نا|نے|تا|تی|تے|ا|ی|ے}, نیچا',
  },
  'body:poor-circulation': {
    en: 'circulation, clotting, dvt, thrombosis, embolism, varicose',
    ru: 'gardish, daur, jamna',
    ur: 'گردش',
  },
  'body:heart-sink': {
    en: 'sink{|s}, sinking, sank, sunk, drown{|s|ed|ing}, plunge',
    ru: 'baith{|na|ne|ta|ti|te|a|i|e}, doob{|na|ne|ta|ti|te|a|i|e}, ghabra{|na|ne|ta|ti|te|ya|yi|ye}, dobda, baithna',
    ur: 'بیٹھ{|نا|نے|تا|تی|تے|ا|ی|ے}, ڈوب{|نا|نے|تا|تی|تے|ا|ی|ے}, گھبرا{|نا|نے|تا|تی|تے|یا|ئی|ئے}',
  },
  'body:cholesterol': {
    en: 'cholesterol, lipids, fats, triglycerides',
    ru: 'cholesterol, kolestrol, charbi, chiknai',
    ur: 'کولیسٹرول, چربی, چکنائی',
  },
  'body:fast-beat': {
    en: 'tachycardia, bradycardia, fast, faster, rapid, rapidly, quick, slow, slowly, irregular, regular',
    ru: 'tez, tezi, ahista, bekaida, qaida, sust, dheemi',
    ur: 'تیز, تیزی, آہستہ, قاعدہ, دھیمی',
  },
  'body:chest-congestion': {
    en: 'congested, tightness, phlegmy, rattly',
    ru: 'jakar, jakran, khinchao, khichao, jama',
    ur: 'جکڑن, کھچاؤ, کھنچاؤ, جما',
  },
  'body:aspirate': { en: 'aspirate{|s|d|ing}, aspiration, inhaled, windpipe, airway', ru: 'nali', ur: 'نالی, نلی' },
  'body:hyperventilate': {
    en: 'hyperventilate, hyperventilating, panic',
    ru: 'ghabrahat, panic, panik, ghabra{|na|ne|ta|ti|te|ya|yi|ye}',
    ur: 'گھبراہٹ, پینک, گھبرا{|نا|نے|تا|تی|تے|یا|ئی|ئے}',
  },
  'body:air': {
    en: 'air, ventilation, breeze, breathable, stuffy',
    ru: 'hawa, taza, khuli, ghutan',
    ur: 'ہوا, ہواؤں, کھلی',
  },
  'body:voice': {
    en: 'voice{|s}, hoarse, hoarseness, croaky, husky, raspy',
    ru: 'awaz, bait{|na|ne|ta|ti|te|a|i|e}, baith, ghag, garaq, awazen',
    ur: 'آواز, آوازیں, بیٹھ, آوازوں',
  },
  'body:yawn-sigh': {
    en: 'yawn{|s|ed|ing}, sigh{|s|ed|ing}, sighing',
    ru: 'jamahi, jamhai, ubasi, hanka',
    ur: 'جمائی, جماہی, آہ, آہیں',
  },
  'body:smoke': {
    en: 'smoke{|s|d|ing}, smoking, smokes, smoker, cigarette{|s}, ciggy, vape, hookah, sheesha',
    ru: 'cigarette, sigret, sigrat, sigratein, dhuan, dhuwan, hukka, naswar, beri',
    ur: 'سگریٹ, دھواں, حقہ, نسوار, بیڑی',
  },
};
