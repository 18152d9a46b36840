import type { Concepts } from '../../../lexicon.ts';

/** Amounts, degrees, measures and how things change. */
export const amount: Concepts = {
  'body:count-many': {
    en: 'many, several, multiple, numerous, dozens, plenty, countless, piles',
    ru: 'kayi, bohat, dheron, anek, beshumar, kaafi',
    ur: 'کئی, کافی, ڈھیر, بیشمار, متعدد, ڈھیروں',
  },
  'body:count-few': {
    en: 'few, couple, handful, some, only, just, single',
    ru: 'chand, chaar, muthi, sirf, siraf, bas, mahaz, ikka',
    ur: 'چند, صرف, محض, مٹھی',
  },
  'body:first': {
    en: 'first, firstly, initial, initially, primary, beginning',
    ru: 'pehla, pehli, pehle, awal, ibtida, shuru',
    ur: 'پہلا, پہلی, پہلے, اول, ابتدا, شروع',
  },
  'body:second-time': {
    en: 'second, third, fourth, last, again, another',
    ru: 'doosra, dusri, teesra, tisri, chautha, aakhri',
    ur: 'دوسرا, دوسری, تیسرا, تیسری, چوتھا',
  },
  'body:all-whole': {
    en: 'whole, entire, entirely, complete, all, total, totally',
    ru: 'pura, puri, pure, sari, mukammal, tamam, kul, sabhi',
    ur: 'پورا, پوری, پورے, سارا, ساری, سارے, مکمل, کل, تمام',
  },
  'body:half-part': {
    en: 'half, quarter, part, partial, partially, portion, piece',
    ru: 'adha, adhi, hissa, tukra, tukre, chauthai, tukda, pao',
    ur: 'آدھ{ا|ی|ے}, حصہ, ٹکڑ{ا|ے|وں}, ٹکڑہ, چوتھائی',
  },
  'body:twice': {
    en: 'once, twice, thrice, times, time, double, triple',
    ru: 'dafa, dafe, martaba, bar, dugna, dohra, tigna, wari',
    ur: 'دفعہ, مرتبہ, بار, دگنا, دفع, واری',
  },
  'body:cup-spoon': {
    en: 'cup{|s}, glass, spoon{|s}, teaspoon, tablespoon, sip, mouthful, litre, liter, bottle, bucket',
    ru: 'pyali, glass, gilas, chamach, chamcha, chamche, litre, litar, bottle, katori',
    ur: 'پیالی, گلاس, چمچ, چمچہ, لیٹر, کٹوری, کپ',
  },
  'body:inch-centimetre': {
    en: 'inch, inches, cm, mm, metre, meter, feet, foot, size, diameter, length, width',
    ru: 'inch, inchi, cm, meter, gaz, lambai, chorai, size',
    ur: 'انچ, فٹ, میٹر, لمبائی, چوڑائی, سائز',
  },
  'body:kilogram': {
    en: 'kg, kilo, kilos, kilogram, gram, grams, mg, pound, ounce',
    ru: 'kilo, gram, kg, miligram, wazan',
    ur: 'کلو, گرام, ملی, سیر, وزن',
  },
  'body:percent-number': {
    en: 'percent, half, number, count',
    ru: 'number, nambar, adad, gina, fisad',
    ur: 'نمبر, عدد, تعداد, فیصد',
  },
  'body:very': {
    en: 'very, extremely, so, too, awfully, terribly, really, quite, super, immensely, utterly',
    ru: 'bohat, bahoot, itni, bharpoor, shadeed, intiha, intihai, kaafi, bilkul, wadda, vado, ziyat',
    ur: 'بہت, انتہائی, شدید, خاصا, انتہا',
  },
  'body:slight': {
    en: 'slight, slightly, mild, mildly, minor, faint, faintly, gentle, trace, negligible',
    ru: 'halk{a|i|e}, mamooli, zara, thora, thori, thoda, thodi, kujh',
    ur: 'ہلک{ا|ی|ے}, معمولی, ذرا, تھوڑ{ا|ی|ے}, خفیف',
  },
  'body:moderate': {
    en: 'moderate, moderately, medium, average, usual, ordinary, regular, okay',
    ru: 'darmiyana, darmiyani, aam, mamool, mutawasit',
    ur: 'درمیانہ, درمیانی, عام, معمول, متوسط',
  },
  'body:worse': {
    en: 'worse, worsen{|s|ed|ing}, worst, deteriorate{|s|d|ing}, aggravate{|s|d|ing}, increasing, intensify, escalating',
    ru: 'bigar{|na|ne|ta|ti|te|a|i|e}, bigr{|na|ne|ta|ti|te|a|i|e}, badtar, kharab, barh{|na|ne|ta|ti|te|a|i|e}, barh, shiddat, khrab, bigri',
    ur: 'بگڑ{|نا|نے|تا|تی|تے|ا|ی|ے}, بدتر, خراب, بڑھ{|نا|نے|تا|تی|تے|ا|ی|ے}, شدت',
  },
  'body:better': {
    en: 'better, improve{|s|d|ing}, improving, improvement, recover{|s|ed|ing}, eased, easing, resolved, settling, settled, reduced',
    ru: 'behtar, behtari, sambhal{|na|ne|ta|ti|te|a|i|e}, afaqa, farq, bahal, behtreen, sumbhal',
    ur: 'بہتر, بہتری, سنبھل{|نا|نے|تا|تی|تے|ا|ی|ے}, افاقہ, فرق, بحال',
  },
  'body:increase': {
    en: 'increase{|s|d|ing}, increases, increasing, rise{|s}, rising, more, grow, growing, spread{|s}',
    ru: 'barh{|na|ne|ta|ti|te|a|i|e}, badh{|na|ne|ta|ti|te|a|i|e}, barha{|na|ne|ta|ti|te|ya|yi|ye}, izafa, ziada, phail{|na|ne|ta|ti|te|a|i|e}, vadh{|na|ne|ta|ti|te|a|i|e}, vadh, ziyati',
    ur: 'بڑھ{|نا|نے|تا|تی|تے|ا|ی|ے}, بڑھا{|نا|نے|تا|تی|تے|یا|ئی|ئے}, اضافہ, زیادہ, پھیل{|نا|نے|تا|تی|تے|ا|ی|ے}, ودھ',
  },
  'body:decrease': {
    en: 'decrease{|s|d|ing}, decreasing, reduce{|s|d|ing}, reducing, less, lesser, fewer, decline{|s|d|ing}, fade{|s|d|ing}',
    ru: 'kam, ghat{|na|ne|ta|ti|te|a|i|e}, kami, utar{|na|ne|ta|ti|te|a|i|e}, ghata{|na|ne|ta|ti|te|ya|yi|ye}, kum, kamti, ghat',
    ur: 'کم, گھٹ{|نا|نے|تا|تی|تے|ا|ی|ے}, کمی, اتر{|نا|نے|تا|تی|تے|ا|ی|ے}, گھٹا{|نا|نے|تا|تی|تے|یا|ئی|ئے}',
  },
  'body:stay-same': {
    en: 'same, unchanged, constant, steady, stable, persist{|s|ed|ing}, remains, remained, ongoing, continuing, continue{|s|d|ing}',
    ru: 'waisa, waise, waisi, wohi, wahi, barqarar, qaim, musalsal, lagatar, jari, barqrar',
    ur: 'ویسا, ویسے, ویسی, وہی, برقرار, مسلسل, لگاتار, جاری',
  },
  'body:suddenly': {
    en: 'sudden, suddenly, abrupt, abruptly, unexpectedly, instantly, instant',
    ru: 'achanak, achank, yakdam, yakayak, ekdum, ekdam, foran, nagahan, dafatan, achnak, chanak',
    ur: 'اچانک, یکدم, یکایک, فوراً, ناگہاں, اچانکہ',
  },
  'body:gradually': {
    en: 'gradually, slowly, slow, progressive, progressively, creeping',
    ru: 'aahista, dheere, raftarafta, rafta, batadreej, holy, hauli, ahistaahista',
    ur: 'آہستہ, دھیرے, رفتہ, بتدریج, ہولی',
  },
  'body:constantly': {
    en: 'constantly, continuous, continuously, nonstop, always, persistent, persistently, uninterrupted, forever',
    ru: 'musalsal, lagatar, har, hamesha, waqt, hamesa, mustaqil, hroqt, karam',
    ur: 'مسلسل, لگاتار, ہمیشہ, مستقل, ہروقت',
  },
  'body:sometimes': {
    en: 'sometimes, occasionally, occasional, rare, rarely, seldom, intermittently, often, frequently, frequent',
    ru: 'kabhi, kabhikabhar, kbhi, aksar, kabar, aksr',
    ur: 'کبھی, کبھار, اکثر',
  },
  'body:start': {
    en: 'start{|s|ed|ing}, starts, started, begin, begins, began, begun, beginning, onset, commenced',
    ru: 'shuru, shru, aghaz, ibtida, suru, lag{|na|ne|ta|ti|te|a|i|e}',
    ur: 'شروع, آغاز, ابتدا, شروعات',
  },
  'body:end-stop': {
    en: 'end{|s|ed|ing}, ends, ended, stops, stopped, finish, finished, cease, over, gone, disappear{|s|ed|ing}',
    ru: 'khatam, khatm, khatma, khtm, ruk{|na|ne|ta|ti|te|a|i|e}, mukk{|na|ne|ta|ti|te|a|i|e}, muk, mukka, ghaib, guzar',
    ur: 'ختم, خاتمہ, رک, مک, غائب',
  },
  'body:recent': {
    en: 'recent, recently, new, newly, fresh, lately, just',
    ru: 'naya, nayi, naye, nawa, nawi, taza, haal, halhi, nya',
    ur: 'نیا, نئی, نئے, تازہ, حالیہ, نواں',
  },
  'body:old-time': {
    en: 'old, older, longstanding, previous, previously, past, ago',
    ru: 'purana, purani, purane, pichla, pichli, pehle, guzishta, pehla',
    ur: 'پرانا, پرانی, پرانے, پچھلا, پچھلی',
  },
  'body:long-time': {
    en: 'long, longer, lengthy, prolonged, extended, ages, forever',
    ru: 'lamba, lambi, lambe, der, lamb{a|i|e}, arsa, arse, muddat, taweel',
    ur: 'لمب{ا|ی|ے}, دیر, عرصہ, عرصے, مدت, طویل',
  },
  'body:short-time': {
    en: 'short, shortly, brief, briefly, moment, momentary, while, bit, quick',
    ru: 'pal, lamha, lamhe, zara, mukhtasar, ghadi, palak',
    ur: 'پل, لمحہ, لمحے, گھڑی, مختصر',
  },
  'body:fast': {
    en: 'fast, faster, fastest, quick, quickly, rapid, rapidly, hurry, speed, speedy',
    ru: 'tez, jaldi, jldi, foran, fatafat, raftar, tezi, chhet',
    ur: 'تیز, جلدی, رفتار, تیزی, فٹافٹ',
  },
  'body:slow': {
    en: 'slow, slower, slowly, slowness, delay{|s|ed|ing}, delayed, late, lag',
    ru: 'dheem{a|i|e}, sust, susti, der, takheer, ahista, lait, late, dheere',
    ur: 'دھیم{ا|ی|ے}, سست, دیر, تاخیر, آہستہ, لیٹ',
  },
  'body:frequent': {
    en: 'every, each, hourly, daily, weekly, regularly, per',
    ru: 'har, rozana, roz, hafta, haftawar, baqaida, ghantay',
    ur: 'ہر, روزانہ, روز, باقاعدہ, گھنٹے',
  },
  'body:normal': {
    en: 'normal, normally, ordinary, typical, natural, usual, standard, healthy',
    ru: 'normal, narmal, aam, mamool, qudrati, durust',
    ur: 'نارمل, نورمل, قدرتی, عام, معمول, درست',
  },
  'body:abnormal': {
    en: 'abnormal, unusual, strange, odd, weird, funny, peculiar, irregular',
    ru: 'ajeeb, gairmamooli, alag, mukhtalif, anokha, ajeebogareeb, unusual',
    ur: 'عجیب, غیر, الگ, مختلف, غیرمعمولی',
  },
  'body:strong': {
    en: 'strong, stronger, strongly, powerful, forceful, forcefully, hard, intense',
    ru: 'zor, zordar, mazboot, taqatwar, tagra, tagri',
    ur: 'زور, زوردار, مضبوط, تگڑا',
  },
  'body:high-level': {
    en: 'high, higher, highest, up, above, over, elevated, maximum',
    ru: 'uncha, oopar, buland',
    ur: 'اوپر, بلند, اونچا, حد',
  },
  'body:low-level': {
    en: 'low, lower, below, minimum, lowest, less, under, down',
    ru: 'neeche, neech, low',
    ur: 'نیچے, نچلا',
  },
  'body:too-much': {
    en: 'excessive, excessively, overly, overmuch, unlimited, limitless, surplus, extra',
    ru: 'hadse, zyada, fazool, izafi',
    ur: 'حد, اضافی, زیادہ, فضول',
  },
  'body:enough': {
    en: 'enough, sufficient, adequate, insufficient, lacking, inadequate, shortage, lack',
    ru: 'kaafi, kami, bas, nakafi, qillat',
    ur: 'کافی, ناکافی, قلت',
  },
  'body:only-just': {
    en: 'only, just, barely, hardly, scarcely, almost, nearly, about, around, approximately',
    ru: 'sirf, mushkil, bamushkil, taqriban, qareeb, lagbhag, andazan',
    ur: 'صرف, مشکل, بمشکل, تقریباً, قریب, لگبھگ, اندازا',
  },
  'body:empty': {
    en: 'empty, emptied, nothing, hollow, void, blank',
    ru: 'khali, saaf, sunsan, khokhla',
    ur: 'خالی, خلا, کھوکھلا',
  },
  'body:equal': {
    en: 'equal, equally, same, both, identical, alike, similar',
    ru: 'barabar, barabr, dono, donon, doon, ek, jaisa, jaisi, jese',
    ur: 'برابر, دونوں, جیسا, جیسی, یکساں',
  },
  'body:big-little-diff': {
    en: 'difference, different, differ{|s|ed|ing}, change{|s|d|ing}, changes, changing, altered',
    ru: 'farak, badal{|na|ne|ta|ti|te|a|i|e}, badl{|na|ne|ta|ti|te|a|i|e}, tabdeel, tabdili, mukhtalif, badla, badli',
    ur: 'فرق, بدل{|نا|نے|تا|تی|تے|ا|ی|ے}, تبدیل, تبدیلی, بدلا',
  },
  'body:keep-doing': {
    en: 'keeps, keep, kept, still, continue, continues, goes, going',
    ru: 'rehta, rehti, rehna, rehte',
    ur: 'رہا, رہی, رہے, رہتا, رہتی, جاری',
  },
  'body:can-not': {
    en: 'can, cannot, cant, could, couldnt, able, unable, ability, possible, impossible',
    ru: 'sak{|na|ne|ta|ti|te|a|i|e}, sakta, sakti, sakte, skta, skti, paa, mumkin, namumkin, sakun, sakda',
    ur: 'سک{|نا|نے|تا|تی|تے|ا|ی|ے}, سکتا, سکتی, سکتے, ممکن, ناممکن',
  },
  'body:difficult': {
    en: 'difficult, difficulty, trouble, troubled, problem{|s}, struggle, tough',
    ru: 'mushkil, mushkilat, mskl, mushkl, masla, masail, masle, dushwar, aukha, kathin',
    ur: 'مشکل, مشکلات, مسئلہ, مسئلے, مسائل, دشوار, اوکھا, مسلہ',
  },
  'body:easy': {
    en: 'easy, easily, simple, simply, effortless, smoothly',
    ru: 'asaan, asani, saukha',
    ur: 'آسان, آسانی, سوکھا',
  },
};
