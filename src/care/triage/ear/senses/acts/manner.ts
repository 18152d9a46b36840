import type { Concepts } from '../../../lexicon.ts';

/** How, how often, where and in what relation. */
export const manner: Concepts = {
  'acts:slowly': {
    en: 'slowly, gently, gradually, steadily, bit',
    ru: 'aahista, ahista, aahiste, dheere, dheeray, holay, hauli, rafta, hole, matha, wro',
    ur: 'آہستہ, دھیرے, ہولے, رفتہ, ہولی',
  },
  'acts:suddenly': {
    en: 'sudden{|ly}, abrupt{|ly}, instantly, unexpectedly, outofnowhere, allofasudden',
    ru: 'achanak, achanik, ekdam, aik-dam, yakdam, ekdum, yaklakht, achnak, fori, foran, dafatan, nagahan, achan-chet',
    ur: 'اچانک, یکدم, ایکدم, یکلخت, دفعتاً, اچانچک, ناگہاں',
  },
  'acts:quietly': {
    en: 'quietly, silently, secretly, softly, stealthily, unnoticed',
    ru: 'chupke, chupkay, chup, khamoshi, chori, aahista, dabe, maloomnahi',
    ur: 'چپکے, خاموشی, چوری, آہستہ, دبے',
  },
  'acts:quickly': {
    en: 'quickly, fast, immediately, promptly, urgent{|ly}, asap, instantly, right, straightaway',
    ru: 'jaldi, jldi, foran, fauran, jald, jaldise, turant, chheti, cheti, fatafat, fataft, zar, wela',
    ur: 'جلدی, فوراً, فورا, جلد, فٹافٹ, چھیتی, زر',
  },
  'acts:again-repeat': {
    en: 'again, repeatedly, over, multiple, frequent{|ly}, often, keep, twice, thrice',
    ru: 'dobara, phir, baar, bar, barbar, baarbaar, kai, mutaddid, aksar, har, wari, muk, bya',
    ur: 'دوبارہ, بار, باربار, کئی, متعدد, اکثر, واری, بیا',
  },
  'acts:continuously': {
    en: 'constant{|ly}, continuous{|ly}, nonstop, endless{|ly}, persistent{|ly}, steady, still',
    ru: 'musalsal, lagatar, lagataar, barabar, mustaqil, har-waqt, harwaqt, chubees',
    ur: 'مسلسل, لگاتار, برابر, مستقل, ہروقت',
  },
  'acts:sometimes': {
    en: 'sometimes, occasional{|ly}, rare{|ly}, seldom, ever',
    ru: 'kabhi, kabi, kbhi, kabhi-kabhi, kabhikabhi, kbi, kadi, kaday, aksar, dafa, kal',
    ur: 'کبھی, کبھار, دفعہ, کدی, کدے',
  },
  'acts:always': {
    en: 'always, forever, every, everyday, eternally, constantly',
    ru: 'hamesha, hmesha, hameshah, humesha, sada, har, roz, hameesha, hamaisha, tol',
    ur: 'ہمیشہ, سدا, ہر, روز',
  },
  'acts:never': {
    en: 'never, nvr, notonce',
    ru: 'kabhi-nahi, kabhinahi, hargiz, qatan, qatan, bilkul, kadi',
    ur: 'ہرگز, قطعاً, کبھی, قطعا',
  },
  'acts:at-once': {
    en: 'once, simultaneous{|ly}, together, same',
    ru: 'ek-sath, eksath, ikatha, ek, sath, foran, yakmusht',
    ur: 'ایکساتھ, یکمشت, ساتھ, اکٹھی',
  },
  'acts:still-yet': {
    en: 'still, yet, until, till, sofar',
    ru: 'abhi, ab, tak, abhitak, abtak, hanooz, hale, hali, aje, ajay',
    ur: 'ابھی, اب, تک, ابتک, اجے, ہالے',
  },
  'acts:now': {
    en: 'now, currently, presently, moment, tonight, today',
    ru: 'abhi, abi, ab, is-waqt, aaj, hun, hune, oss, os, haane, hin, hanr',
    ur: 'ابھی, اب, آج, ہن, ہنے, اوس',
  },
  'acts:then-later': {
    en: 'then, later, afterwards, after, next, eventually, soon',
    ru: 'phir, fir, baad, uske, tab, bad, pher, phr, bya, aagay, aage',
    ur: 'پھر, بعد, تب, فیر, آگے, بیا',
  },
  'acts:before': {
    en: 'before, earlier, previous{|ly}, prior, ago, past, last',
    ru: 'pehle, phle, pehlay, pahle, pichla, pichli, pichle, guzishta, pahla, sabiqa, agay',
    ur: 'پہلے, پچھلا, پچھلی, پچھلے, گزشتہ, سابقہ, پہلاں',
  },
  'acts:since-from': {
    en: 'since, from, off, onwards',
    ru: 'se, sy, say, ton, tun, khan, na, da, kolon',
    ur: 'سے, توں, کولوں, خاں',
  },
  'acts:until-upto': {
    en: 'until, till, upto, reach',
    ru: 'tak, tk, taak, pore, talak',
    ur: 'تک, تائیں, تیں',
  },
  'acts:during': {
    en: 'during, while, meanwhile, whilst, throughout',
    ru: 'dauran, doran, darmiyan, jabke, jab, is-doran, wele, wela',
    ur: 'دوران, درمیان, جبکہ, جب, ویلے',
  },
  'acts:with': {
    en: 'with, along, together, accompan{y|ied}, including',
    ru: 'sath, saath, saat, samait, samet, hamrah, naal, nal, sara, saa, saan',
    ur: 'ساتھ, سمیت, ہمراہ, نال, سرہ, سان',
  },
  'acts:without': {
    en: 'without, lacking, minus, w/o, except',
    ru: 'baghair, bagair, baghyr, bina, bin, bila, alawa, siwa, siwaye, bajuz',
    ur: 'بغیر, بنا, بن, بلا, علاوہ, سوا, سوائے',
  },
  'acts:because-of': {
    en: 'because, due, owing, cuz, bcoz, bcz, since, thats',
    ru: 'wajah, wajha, wjah, sabab, kyunke, kyunki, kiunki, kiunke, qk, kyonke, badolat, chunke',
    ur: 'وجہ, سبب, کیونکہ, بدولت, چونکہ',
  },
  'acts:for': {
    en: 'for, sake, behalf',
    ru: 'liye, lie, lye, liey, waste, waaste, wastay, khatir, vaste, lai, kite, para',
    ur: 'لیے, لئے, واسطے, خاطر, لئی, لیئے',
  },
  'acts:of-possess': {
    en: 'of, belongs, s, own',
    ru: 'ka, ki, ke, da, di, de, k, jo, ji, ja',
    ur: 'کا, کی, کے, دا, دی, دے, جو, جی',
  },
  'acts:to-towards': {
    en: 'to, toward{|s}, into, onto, unto',
    ru: 'ko, taraf, nu, nun, trf, ki-taraf',
    ur: 'کو, طرف, نوں, تے, تہ',
  },
  'acts:in-inside': {
    en: 'in, inside, within, into, inner, inward',
    ru: 'mein, me, main, andar, andr, wich, vich, m, dananah, inder, aandar',
    ur: 'میں, اندر, وچ, اندرون, وچوں',
  },
  'acts:on-over': {
    en: 'on, onto, over, upon, above',
    ru: 'par, pe, pr, pay, upar, per, utte, uttay, bandi',
    ur: 'پر, پہ, اوپر, تے, اتے',
  },
  'acts:under-below': {
    en: 'under, below, beneath, underneath',
    ru: 'neeche, niche, nechay, tale, thalle, zer, nechey',
    ur: 'نیچے, تلے, تھلے, زیر',
  },
  'acts:front-back': {
    en: 'front, back, behind, ahead, forward, backward{|s}, beside',
    ru: 'aage, agay, peeche, pichay, piche, samne, samnay, pichay, aggay, picche, ulta',
    ur: 'آگے, پیچھے, سامنے, اگے, پچھے',
  },
  'acts:between-among': {
    en: 'between, among{|st}, middle, centre, center, amid',
    ru: 'darmiyan, beech, bich, andar, manjh, vichkar, wasat',
    ur: 'درمیان, بیچ, وچکار, وسط',
  },
  'acts:around-near': {
    en: 'around, near{|by}, close, surrounding, beside, next, about',
    ru: 'aas-paas, aaspaas, paas, ird-gird, irdgird, qareeb, nazdeek, chaaron, charon, lagbhag, taqreeban',
    ur: 'آس پاس, پاس, ارد, گرد, قریب, نزدیک, چاروں, تقریباً, تقریبا',
  },
  'acts:far': {
    en: 'far, distance, distant, away, remote, further',
    ru: 'door, dur, doori, duri, faasla, fasla, parey, pare, lare',
    ur: 'دور, دوری, فاصلہ, پرے, لرے',
  },
  'acts:here-there': {
    en: 'here, there, everywhere, anywhere, somewhere, nowhere, elsewhere',
    ru: 'yahan, yaha, wahan, waha, idhar, udhar, kahin, ithe, othe, uthe, dalta, halta, hite, hute, har-jagah, jagah',
    ur: 'یہاں, وہاں, ادھر, کہیں, اتھے, اوتھے, دلتہ, ہتے, جگہ',
  },
  'acts:this-that': {
    en: 'this, that, these, those, it, thing',
    ru: 'yeh, ye, woh, wo, un, eh, daa, hee, hu, ay',
    ur: 'یہ, وہ, اس, ان, ایہہ, اوہ, ہی',
  },
  'acts:which-who': {
    en: 'who, whom, whose, which, that, what, whoever',
    ru: 'jo, jis, jisko, jiska, jiski, jinka, jise, kaun, kon, kis, kisko, kiska, jehra, jera, keda, sok, kair, keer',
    ur: 'جو, جس, جسے, جن, کون, کس, جیہڑا, کیہڑا, جسکا, جسکی',
  },
  'acts:how-many': {
    en: 'how, many, much, often, several, few',
    ru: 'kitna, kitne, kitni, kinna, kinne, kinni, itna, itne, itni, kai, sumra, ketro, ketra',
    ur: 'کتنا, کتنے, کتنی, کنا, کنے, اتنا, اتنے, کئی',
  },
  'acts:why': {
    en: 'why, whats, reason',
    ru: 'kyun, kyu, kyon, kiun, kiyun, q, qun, kyoon, kiu, kyo, wale, chho, kyunke',
    ur: 'کیوں, کیو, ولے, چھو',
  },
  'acts:if': {
    en: 'if, unless, incase, whether, suppose, otherwise',
    ru: 'agar, agr, agar-che, warna, wrna, chahe, je, jekar, ka, khwa, jy',
    ur: 'اگر, ورنہ, چاہے, جے, جیکر, خواہ',
  },
  'acts:but': {
    en: 'but, however, although, though, yet, still, despite',
    ru: 'lekin, lkn, lekn, magar, mgr, par, phir-bhi, halanke, halankay, bawajood, taham, kho, balke',
    ur: 'لیکن, مگر, پر, حالانکہ, باوجود, تاہم, بلکہ',
  },
  'acts:and-or': {
    en: 'and, or, nor, plus, also, n',
    ru: 'aur, ya, ao, ain, nez, evam, aor',
    ur: 'اور, یا, تے, او, نیز',
  },
  'acts:so-thus': {
    en: 'so, thus, therefore, hence, that',
    ru: 'isliye, islye, taake, taky, ke, is-wajah, tab, fer',
    ur: 'تو, اسلیے, اسلئے, تاکہ, کہ, فیر',
  },
  'acts:against-opposite': {
    en: 'against, opposite, versus, instead, contrary',
    ru: 'khilaf, khilaaf, ulat, ulta, bajaye, muqabil, bar-aks, baraks',
    ur: 'خلاف, الٹ, الٹا, بجائے, برعکس, مقابل',
  },
  'acts:about-regarding': {
    en: 'about, regarding, concerning, related, re',
    ru: 'bare, baare, baray, mutaliq, mutalliq, hawale, nisbat, bary',
    ur: 'بارے, متعلق, حوالے, نسبت',
  },
  'acts:according-like': {
    en: 'according, per, similar, like, resembl{es|ing}',
    ru: 'mutabiq, jaisa, tarah, wangu, warga, manind, jese, ghundi',
    ur: 'مطابق, جیسا, طرح, ورگا, مانند',
  },
  'acts:more': {
    en: 'more, extra, additional{|ly}, further, most, increasing',
    ru: 'zyada, ziyada, zada, ziada, mazeed, wadh, bohat, deer, ziyat, wadheek',
    ur: 'زیادہ, مزید, اور, ودھ, زیادا, ڈیر',
  },
  'acts:less': {
    en: 'less, fewer, least, reduced, low',
    ru: 'kam, kum, thora, kami, ghat, lag, kamtar',
    ur: 'کم, تھوڑا, کمی, گھٹ, لگ',
  },
  'acts:very': {
    en: 'very, so, too, extremely, really, super, highly, terribly, vry, soo',
    ru: 'bohat, bht, bahut, boht, nihayat, intehai, behad, be-had, baray, bari, dadha, dadhi, der, dair, shadeed, ghana, tamam',
    ur: 'بہت, نہایت, انتہائی, بےحد, بیحد, ڈاڈھا, ڈاڈھی, ڈیر, بہوت',
  },
  'acts:enough': {
    en: 'enough, sufficient, plenty, adequate',
    ru: 'kaafi, kafi, bas, bus, bohat, kafee, chokha, chokhi',
    ur: 'کافی, بس, چوکھا',
  },
  'acts:almost': {
    en: 'almost, nearly, about, around, approx{|imately}, roughly, maybe',
    ru: 'taqreeban, takreeban, qareeban, lagbhag, andazan, takriban, karib',
    ur: 'تقریباً, تقریبا, قریباً, لگبھگ, اندازاً',
  },
  'acts:completely': {
    en: 'completely, totally, fully, entirely, absolutely, altogether, utterly',
    ru: 'bilkul, blkul, bilkl, sarasar, mukammal, poori, pura, purri, yaksar, ukka, mool',
    ur: 'بالکل, سراسر, مکمل, یکسر, بلکل, پورا',
  },
  'acts:especially': {
    en: 'especially, particularly, mainly, mostly, specially, specifically',
    ru: 'khaas, khas, khaskar, khasoosan, khususan, ziyada-tar, zyadatar',
    ur: 'خاص, خاصکر, خصوصاً, زیادہتر',
  },
  'acts:alone-by-self': {
    en: 'alone, byself, independently, single, singlehandedly',
    ru: 'akele, khud, khudhi, tanha, akela, akeli, aape, pane',
    ur: 'اکیلے, خود, تنہا, آپے',
  },
  'acts:deliberately': {
    en: 'deliberate{|ly}, purpose{|ly|fully}, intentional{|ly}, knowingly, willing{|ly}, voluntar{y|ily}',
    ru: 'jaanboojh, janbujh, jan, jaan, boojh, bujh, irada, iradatan, qasdan, jaankar, marzi',
    ur: 'جان, بوجھ, ارادتاً, قصداً, جانبوجھ, جانکر, مرضی',
  },
  'acts:accidentally': {
    en: 'accident{|al|ally}, mistakenly, unintentional{|ly}, byaccident, bymistake, inadvertently, unknowingly',
    ru: 'ghalti, galti, ghaltise, hadsatan, anjane, anjanay, bekhayali, itfaq, itfaqan, bhool',
    ur: 'غلطی, حادثاتی, انجانے, بےخیالی, اتفاق, اتفاقاً, بھول',
  },
  'acts:badly-violently': {
    en: 'badly, violently, brutally, hard, harshly, severely, mercilessly, roughly',
    ru: 'buri, buri-tarah, berahmi, be-rahmi, sakhti, shiddat, zor, zorse, tezi',
    ur: 'بری, بےرحمی, سختی, شدت, زور, بیدردی',
  },
  'acts:easily': {
    en: 'easily, simply, smoothly, readily, effortlessly',
    ru: 'asani, aasani, aasaani, sukoon, aram',
    ur: 'آسانی, آرام, سکون',
  },
  'acts:barely': {
    en: 'barely, hardly, scarcely, somehow, difficulty',
    ru: 'mushkil, bamushkil, mushkilse, bari-mushkil, kisitarah, aukha',
    ur: 'بمشکل, مشکل, کسیطرح',
  },
  'acts:really': {
    en: 'really, actually, truly, literally, seriously, honestly, indeed, surely',
    ru: 'waqai, waqayi, sach, sachi, sachmuch, haqeeqatan, asal, qasam, kasam, sachi-muchi',
    ur: 'واقعی, سچ, حقیقتاً, قسم, دراصل, سچمچ',
  },
  'acts:unfortunately': {
    en: 'unfortunately, sadly, alas, luckily, fortunately, thankfully',
    ru: 'afsos, badqismati, khushqismati, shukar, shukr, haye, arman',
    ur: 'افسوس, بدقسمتی, خوشقسمتی, شکر, ہائے, ارمان',
  },
  'acts:finally': {
    en: 'finally, lastly, ultimately, last, eventually, end',
    ru: 'aakhirkar, akhirkar, aakhir, akhir, bilakhir, aakhri, akhri, akhar',
    ur: 'آخرکار, آخر, بالآخر, آخری, بلاخر',
  },
  'acts:first': {
    en: 'first{|ly}, initially, beginning, originally, start',
    ru: 'pehla, pehli, pahla, awal, shuru, ibtida, ibtidai, mudhon',
    ur: 'پہلا, پہلی, اول, شروع, ابتدا, ابتدائی',
  },
  'acts:second-other': {
    en: 'second, other{|s}, another, else, next, rest',
    ru: 'doosra, dusra, dusri, doosri, dosra, dusre, doosre, duja, duji, dooja, bal, bio, biya, baqi, baki, hor',
    ur: 'دوسرا, دوسری, دوسرے, دوجا, دوجی, باقی, ہور',
  },
  'acts:some-any': {
    en: 'some, any, something, anything, few, certain, various',
    ru: 'kuch, kch, koi, kisi, kuj, kujh, chand, baaz, kai, sa, sah, ki, kuchh',
    ur: 'کچھ, کوئی, کسی, چند, بعض, کئی, کجھ',
  },
  'acts:nothing': {
    en: 'nothing, none, zero, nil, nought',
    ru: 'kuch-nahi, kuchnahi, sifar, zero, kakh, hich, khaak, heech',
    ur: 'صفر, ککھ, خاک, ہیچ',
  },
  'acts:everything': {
    en: 'everything, all, whole, entire, each, every',
    ru: 'sab, sabkuch, sub, sara, sare, saari, har, tamam, sabhi, tol, sabh, sagla',
    ur: 'سب, سبکچھ, سارا, سارے, ہر, تمام, سبھی, ٹول',
  },
  'acts:each-every': {
    en: 'each, every, per, apiece',
    ru: 'har, fi, hr, harek, har-ek, hikk, pratii',
    ur: 'ہر, فی, ہریک',
  },
  'acts:as-soon': {
    en: 'whenever, soon, moment, once, as',
    ru: 'jab, jaise, jese, jonhi, jaisehi, jadon, jadan, jadoon, kala, chi, jadhen',
    ur: 'جب, جیسے, جونہی, جدوں, جداں, چی, جڈھن',
  },
  'acts:unless-otherwise': {
    en: 'otherwise, else, instead, rather',
    ru: 'warna, wrna, nahito, nahi-to, bajaye, balkay, gar',
    ur: 'ورنہ, نہیتو, بجائے, بلکہ',
  },
  'acts:please-filler': {
    en: 'please, plz, pls, ok, okay, well, hmm, umm, uh, oh, ah, hey, yaar, btw, actually',
    ru: 'please, plz, yaar, yar, acha, oye, haye, hmm, ji, chalo, bas, dekho, suno',
    ur: 'پلیز, یار, اچھا, ارے, اوئے, ہائے, چلو, دیکھو, سنو, جی',
  },
};
