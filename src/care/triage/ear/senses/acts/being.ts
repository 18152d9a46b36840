import type { Concepts } from '../../../lexicon.ts';

/** Being, having, doing, and the small verbs beside them. */
export const being: Concepts = {
  'acts:be-present': {
    en: 'is, are, am, be, being, im, hes, shes, its, theyre, were',
    ru: 'hai, hain, hun, ho, hy, hn, hoon, ae, ay, aahe, aahiyan',
    ur: 'ہے, ہیں, ہوں, ہو, ھے, ھیں, اے, آ, دے',
  },
  'acts:be-past': {
    en: 'was, were, been, wasnt, werent',
    ru: 'tha, thi, thin, san, sann, hoya, hui, hua, hue, huwa, huwi',
    ur: 'تھا, تھی, تھے, تھیں, ہوا, ہوئی, ہوئے, سی',
  },
  'acts:be-future': {
    en: 'will, shall, gonna, going, ill, itll, youll, hell, shell, theyll',
    ru: 'hoga, hogi, honge, hunga, hungi, ga, gi, ge, jayega, jaunga, jaungi',
    ur: 'ہوگا, ہوگی, ہونگے, ہونگا, گا, گی, گے',
  },
  'acts:become': {
    en: 'become{|s}, became, becoming, turned, turn, gotten',
    ru: 'ban~, hona, hone, honay, hota, hoti, hote, hogaya, hogya, hogayi, hogai, hojaye, hojata, hojati',
    ur: 'بن~, ہونا, ہونے, ہوتا, ہوتی, ہوتے, ہوگیا, ہوگئی, ہوگئے, ہوجائے, ہوجاتا, ہوجاتی',
  },
  'acts:go-on-progress': {
    en: 'ongoing, keeps, keep, keeping, kept, continue~, continually',
    ru: 'raha, rahi, rahe, rha, rhi, rhe, rahay, horaha, horahi, horha, horhi, horahe, jari, pya, payi, laga, lagi',
    ur: 'رہا, رہی, رہے, ہورہا, ہورہی, ہورہے, جاری, لگا, لگی, پیا',
  },
  'acts:have': {
    en: 'have, has, had, having, ive, hasnt, havent, hadnt, own~',
    ru: 'paas, kol, rakhta, rakhti, rakhte, kane',
    ur: 'پاس, کول, رکھتا, رکھتی',
  },
  'acts:lack': {
    en: 'lack~, missing, without, shortage, lacking',
    ru: 'kami, qillat, mehroom, kammi',
    ur: 'کمی, قلت, محروم',
  },
  'acts:do': {
    en: 'do, does, did, done, doing, dont, didnt, doesnt, doin',
    ru: 'kar+, kr+, ker+, kiya, ki, kiye, kia, kita, kiti, karda, kardi, kareya, karu, karan, kawel',
    ur: 'کر+, کیا, کی, کیے, کئے, کیتا, کیتی, کراں',
  },
  'acts:make-do': {
    en: 'make=, made, makes, cause~, causing',
    ru: 'karwa~, kra~, kara~, karaya, banwa~, bana',
    ur: 'کروا~, کرا~, بنوا~, بنا',
  },
  'acts:can': {
    en: 'can, able, could, capable, manage~, possible',
    ru: 'sak~, sakta, sakti, sakte, skta, skti, skte, sakna, mumkin, qabil',
    ur: 'سک~, سکتا, سکتی, سکتے, ممکن, قابل',
  },
  'acts:cannot': {
    en: 'cant, cannot, couldnt, unable, incapable, impossible',
    ru: 'namumkin, nakam, bebas, la-chaar, qasir',
    ur: 'ناممکن, قاصر, ناکام',
  },
  'acts:must': {
    en: 'must, should, ought, need, needs, gotta, supposed',
    ru: 'chahiye, chahye, chahie, chaiye, zaroori, lazmi, lazim, parega, paregi, parta, parti, pari, para',
    ur: 'چاہیے, چاہئے, چاہیئے, ضروری, لازمی, لازم, پڑیگا, پڑتا, پڑتی, پڑا, پڑی',
  },
  'acts:may-perhaps': {
    en: 'may, might, maybe, perhaps, probably, possibly, likely',
    ru: 'shayad, shaid, shyad, mumkin, ho-sakta, hosakta, ghaliban',
    ur: 'شاید, ممکن, ہوسکتا, غالبا, غالباً',
  },
  'acts:would': {
    en: 'would, wouldnt, id, hed, shed',
    ru: 'hota, hoti, hote, karta, karti, karte, kaash, kash',
    ur: 'ہوتا, ہوتی, ہوتے, کاش',
  },
  'acts:used-to': {
    en: 'used, usually, habitually, normally',
    ru: 'karta, karti, aksar, aadat, adat, aadi',
    ur: 'عادت, عادی, کرتا, کرتی, اکثر',
  },
  'acts:happen': {
    en: 'happen~, occur{|s|red|ring}, going, happend',
    ru: 'waqia, waaqia, hadsa, guzra, guzri, pesh, waqe, wapra',
    ur: 'واقعہ, حادثہ, گزرا, گزری, پیش',
  },
  'acts:seem': {
    en: 'seem~, appear~, look~, sound~, apparently',
    ru: 'lag+, lg+, lagta, lagti, lagte, lgta, lgti, dikh~, dikhta, maloom, mehsoos',
    ur: 'لگ+, دکھ~, معلوم, محسوس',
  },
  'acts:stay': {
    en: 'stay~, remain~, lasted, lasts, lasting',
    ru: 'reh~, rah~, rehna, rehta, rehti, thehr~, thaher~, thair~, ruk~',
    ur: 'رہ~, ٹھہر~, ٹھیر~, رک~',
  },
  'acts:live-dwell': {
    en: 'live~, living, resid{e|es|ed|ing}, dwell=',
    ru: 'rehta, rehti, rehte, rehna, rehne, basta, basti, rihaish, muqeem',
    ur: 'رہتا, رہتی, رہتے, رہائش, مقیم, بستا',
  },
  'acts:exist': {
    en: 'exist~, existence, existing',
    ru: 'wajood, wajud, maujood, mojood, hasti',
    ur: 'وجود, موجود, ہستی',
  },
  'acts:begin': {
    en: 'begin==, began, begun, start~, onset, commence~',
    ru: 'shuru, shru, shoro, shuroo, aghaz, laga, lagi, lage, chhir~',
    ur: 'شروع, آغاز, لگا, لگی, لگے, چھڑ~',
  },
  'acts:stop': {
    en: 'stop~~, halt~, cease~, paus{e|ed|es|ing}, quit==',
    ru: 'ruk~, rok~, band, bnd, tham~, theher~, ruka, ruki',
    ur: 'رک~, روک~, بند, تھم~',
  },
  'acts:end-finish': {
    en: 'end~, finish~, complete~, conclud{e|ed|es}, over, done',
    ru: 'khatam, khatm, ktm, mukammal, poora, muk~, mukka, nibta, nibar, tamam',
    ur: 'ختم, مکمل, پورا, مک~, تمام, نبٹ~',
  },
  'acts:continue': {
    en: 'continue~, carry, carried, ongoing, resume~',
    ru: 'jari, chalta, chalti, barqarar, musalsal, lagatar',
    ur: 'جاری, چلتا, چلتی, برقرار, مسلسل, لگاتار',
  },
  'acts:change': {
    en: 'change~, changed, alter~, different, differently, shift~, transform~',
    ru: 'badal~, badl~, tabdeel, tabdil, tabdeeli, mukhtalif, farq, firq, hor',
    ur: 'بدل~, تبدیل, تبدیلی, مختلف, فرق',
  },
  'acts:increase': {
    en: 'increas{e|es|ed|ing}, rise=, rose, risen, grow{|s|n|ing}, more, spreading, spread{|s}, worsen~',
    ru: 'barh~, badh~, bar{h|hta|hti}, ziyada, izafa, phail~, fail~, tez',
    ur: 'بڑھ~, اضافہ, زیادہ, پھیل~, تیز',
  },
  'acts:decrease': {
    en: 'decreas{e|es|ed|ing}, reduce~, less, lessen~, drop~~, fewer, dwindl{e|ed|ing}, subsid{e|ed|es|ing}',
    ru: 'kam, ghat~, ghaat, kami, utar, utr, girawat, ghut',
    ur: 'کم, گھٹ~, کمی, اتر, گراوٹ',
  },
  'acts:improve': {
    en: 'improv{e|es|ed|ing|ement}, recover~, recovery, heal~, better, cured, cure',
    ru: 'behtar, behtri, behtari, theek, sambhal~, sanbhal~, sambhl~, afaqa, arama, aram, shifa, sehatyab',
    ur: 'بہتر, بہتری, سنبھل~, افاقہ, آرام, شفا, صحتیاب',
  },
  'acts:spoil-worsen': {
    en: 'spoil~, worsen~, deteriorat{e|es|ed|ing}, ruin~, rotten, decline~',
    ru: 'bigar~, bigr~, bigra, kharab, khrab, barbad, gal~, sar~, bekar',
    ur: 'بگڑ~, خراب, برباد, سڑ~, گل~, بیکار',
  },
  'acts:succeed': {
    en: 'success, succeed~, successful, achiev{e|ed|es|ing|ement}, accomplish~, win==, won',
    ru: 'kamyab, kaamyab, kamyabi, jeet~, fatah, hasil',
    ur: 'کامیاب, کامیابی, جیت~, فتح, حاصل',
  },
  'acts:fail': {
    en: 'fail~, failure, failur, unsuccessful, lost, los{e|es|ing}, flop',
    ru: 'nakam, nakaam, nakami, fail, har~, haar~, shikast',
    ur: 'ناکام, ناکامی, فیل, ہار~, شکست',
  },
  'acts:try': {
    en: 'try~, attempt~, effort{|s}, tryna, strive=, struggle~',
    ru: 'koshish, koshis, koshishein, kosis, azma~, jaddojehad, mehnat, ajma~',
    ur: 'کوشش, کوششیں, آزما~, جدوجہد, محنت',
  },
  'acts:use': {
    en: 'use~, using, usage, apply, applied, utili{se|ses|sed|sing|ze|zes|zed|zing}',
    ru: 'istemal, istimal, estemal, ishtemal, baratna, wart~',
    ur: 'استعمال, برت~, ورت~',
  },
  'acts:need': {
    en: 'need~, require~, necessary, necessity, needy',
    ru: 'zaroorat, zarurat, zroorat, darkar, zarori, lor, lorh',
    ur: 'ضرورت, درکار, لوڑ, ضروری',
  },
  'acts:let-allow': {
    en: 'let==, allow~, permit{|s|ted|ting}, permission, lemme',
    ru: 'ijazat, ijazt, jane-do, chorr, rukhsat, ijaajat',
    ur: 'اجازت, رخصت',
  },
  'acts:cause-reason': {
    en: 'reason{|s}, because, cuz, bcz, coz, cause, due, why',
    ru: 'wajah, waja, wjh, sabab, kyunke, kyunki, kiunke, qk, taake, isliye, khatir, lye',
    ur: 'وجہ, سبب, کیونکہ, تاکہ, خاطر, اسلیے',
  },
  'acts:result': {
    en: 'result{|s|ed|ing}, consequence{|s}, outcome, therefore, thus, hence',
    ru: 'nateeja, natija, anjam, lehaza, chunache, asar',
    ur: 'نتیجہ, انجام, لہذا, چنانچہ, اثر',
  },
  'acts:begin-again': {
    en: 'again, restart~, repeat~, relaps{e|es|ed|ing}, return~, recur{|s|red|ring}',
    ru: 'dobara, dubara, phir, fir, wapis, dohra~',
    ur: 'دوبارہ, پھر, واپس, دہرا~',
  },
  'acts:already': {
    en: 'already, yet, before, beforehand',
    ru: 'pehle, phle, chuka, chuki, chuke, pehlay, sabiqa',
    ur: 'پہلے, چکا, چکی, چکے, چکیں',
  },
  'acts:just-only': {
    en: 'just, only, merely, simply, alone, except',
    ru: 'sirf, srf, bas, bus, faqat, mehaz, siraf',
    ur: 'صرف, بس, فقط, محض',
  },
  'acts:even-also': {
    en: 'even, also, too, either, aswell',
    ru: 'bhi, b, hi, tak, wi, vi, ham',
    ur: 'بھی, ہی, تک, وی',
  },
  'acts:like-as': {
    en: 'like, as, similar, same, alike, such',
    ru: 'jaise, jese, jaisa, jesa, jaisi, tarah, trha, trah, wangu, warga, mutabiq, aisa, aise, esa, ese, aisi',
    ur: 'جیسے, جیسا, جیسی, طرح, وانگ, ایسا, ایسے, ایسی, ورگا',
  },
  'acts:matter-thing': {
    en: 'thing{|s}, stuff, matter{|s}, issue{|s}, problem{|s}, trouble{|s}, situation, condition',
    ru: 'cheez, cheezein, cheezen, baat, baatein, masla, masle, maslay, mamla, mamlat, halat, haal, hal, mushkil, gal, gall, shay',
    ur: 'چیز, چیزیں, بات, باتیں, مسئلہ, مسئلے, معاملہ, حالت, حالات, حال, مشکل, گل, شے',
  },
};
