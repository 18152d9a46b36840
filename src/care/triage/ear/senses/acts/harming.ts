import type { Concepts } from '../../../lexicon.ts';

/** Hurting, threatening, accidents, and keeping from harm. */
export const harming: Concepts = {
  'acts:hit': {
    en: 'hit==, hits, strike=, struck, slap~~, punch~, kick~, smack~, thump~, bang~, bash~, spank~',
    ru: 'maar~, mar~, mara, mari, maarta, maarti, thappar, thapar, thapparr, mukka, mukke, mukkay, laat, lat, laatein, chamat, tamacha, tamachay, chapair, chaped, thudda',
    ur: 'مار~, تھپڑ, مکا, مکے, لات, لاتیں, طمانچہ, چپیڑ, ٹھڈا, مارا',
  },
  'acts:beat': {
    en: 'beat=, beaten, thrash~, batter~, whip~~, flog~~, lash~, abuse~, violence, violent',
    ru: 'pit~, peet~, pita, piti, pitai, pitwa~, kut~, kutt~, koot~, marpit, mar-pit, maarpeet, tashadud, tashaddud, dhulai, phenti, danday, dande, danda, sota',
    ur: 'پیٹ~, پٹ~, پٹائی, کٹ~, مارپیٹ, تشدد, ڈنڈے, ڈنڈا, پھینٹی',
  },
  'acts:hurt': {
    en: 'hurt{|s|ing}, injur{e|es|ed|y|ies|ing}, wound{|s|ed}, harm{|s|ed|ing|ful}, damag{e|es|ed|ing}, bruis{e|es|ed|ing}',
    ru: 'chot, choat, chotein, lagi, zakhm, zakhmi, jakhmi, nuqsan, nuksan, zarar, zarb, dukha~, satt, sat, neel, kharash',
    ur: 'چوٹ, چوٹیں, زخم, زخمی, نقصان, ضرر, ضرب, دکھا~, سٹ, نیل, خراش',
  },
  'acts:burn': {
    en: 'burn~, burnt, scald~, scorch~, singe~, blister~, onfire, ablaze',
    ru: 'jal~, jala~, jhulas~, jhuls~, jalgaya, jalgayi, sar~, saar~, sarh~, jalan, chala, chalay, phapholay, bhasam',
    ur: 'جل~, جلا~, جھلس~, سڑ~, ساڑ~, جلن, چھالا, چھالے',
  },
  'acts:poison-take': {
    en: 'poison~, overdos{e|ed|es}, toxic, rat, pesticide{|s}, phenyl, bleach, acid',
    ru: 'zeher, zehar, zahr, zahar, zehreela, zehrila, dawai, goliyan, kala-pathar, kalapathar, tezab, phenyl, choohay, chuhe, spray, muhra',
    ur: 'زہر, زہریلا, گولیاں, تیزاب, فینائل, چوہے, سپرے, اسپرے',
  },
  'acts:acid-throw': {
    en: 'acid, corrosive, tezab, caustic',
    ru: 'tezab, taizab, tezaab, tejab',
    ur: 'تیزاب',
  },
  'acts:strangle': {
    en: 'strangl{e|es|ed|ing}, throttl{e|ed}, chok{e|ed|ing}, smother~, suffocat{e|ed}',
    ru: 'gala, gla, galay, daba~, ghont~, ghot~, dabaya, ghut~, sangh',
    ur: 'گلا, دبا~, گھونٹ~, گھٹ~',
  },
  'acts:shoot': {
    en: 'shoot=, shot{|s}, gunshot, fir{e|ed|ing}, bullet{|s}, aim~',
    ru: 'goli, goliyan, fire, firing, chala~, nishana, maar~, faer',
    ur: 'گولی, گولیاں, فائر, فائرنگ, نشانہ, چلا',
  },
  'acts:stab': {
    en: 'stab~~, knif{e|ed|ing}, slash~, pierc{e|ed}',
    ru: 'chura, churi, chhuri, chaqu, chaku, ghonp~, waar, war, khanjar',
    ur: 'چھرا, چھری, چاقو, گھونپ~, وار, خنجر',
  },
  'acts:drown-hurt': {
    en: 'drown~, submerge{|d}, underwater, floating',
    ru: 'doob~, dub~, duba~, gota, ghote, dubki',
    ur: 'ڈوب~, ڈبو~, غوطے, ڈبکی',
  },
  'acts:electrocute': {
    en: 'electrocut{e|ed|ion}, shock{|ed}, current, electric, livewire, zap{|ped}',
    ru: 'current, karant, bijli, jhatka, bijlee, taar, karent',
    ur: 'کرنٹ, بجلی, جھٹکا, تار',
  },
  'acts:crash': {
    en: 'crash~, accident{|s}, collision, collid{e|ed}, overturn~, ranover, runover',
    ru: 'accident, aksident, hadsa, haadsa, takkar, takra~, kuchal~, kuchl~, ulat~, tasadum, taakra',
    ur: 'حادثہ, ایکسیڈنٹ, ٹکر, ٹکرا~, کچل~, الٹ~, تصادم',
  },
  'acts:bite-sting': {
    en: 'bit{e|es|ing|ten}, sting{|s|ing}, stung, bit',
    ru: 'kaat~, kat~, das~, dass~, dank, kaata, kati, lada, lar~, larr~',
    ur: 'کاٹ~, ڈس~, ڈنک, لڑ~, کاٹا',
  },
  'acts:swallow-object': {
    en: 'coin, battery, button, magnet, pin, needle, bead, swallowed',
    ru: 'sikka, cell, battery, batan, magnet, pin, sui, moti, nigal~, nigl~',
    ur: 'سکہ, سیل, بیٹری, بٹن, مقناطیس, پن, سوئی, نگل~',
  },
  'acts:threaten': {
    en: 'threat{|s}, threaten{|s|ed|ing}, blackmail~, intimidat{e|ed|ing|ion}, extort~, menac{e|ing}',
    ru: 'dhamki, dhamkiyan, dhamkian, dhamka~, damki, damka~, blackmail, blakmail, dara~, bhatta',
    ur: 'دھمکی, دھمکیاں, دھمکا~, بلیک میل, بلیکمیل, ڈرا~, بھتہ',
  },
  'acts:force': {
    en: 'forc{e|es|ed|ing|ibly|eful|efully}, compel{|s|led}, coerc{e|ed|ion}, pressur{e|ed|ing}, insist~',
    ru: 'zabardasti, zabrdasti, jabri, jabran, jabr, majboor, zor, dabao, zorzabardasti, dhakke, zoree, zori',
    ur: 'زبردستی, جبری, جبراً, جبر, مجبور, زور, دباؤ',
  },
  'acts:rape-assault': {
    en: 'rap{e|es|ed|ing|ist}, assault{|s|ed|ing}, molest{|s|ed|ing|ation|er}, violat{e|ed|ing|ion}, sexual{|ly}, incest',
    ru: 'rape, zina, ziadti, zyadti, ziyadti, zina-bil-jabr, izzat, lut~, loot~, badfeli, badfaili, haram, jinsi, harasani, asmat',
    ur: 'ریپ, زنا, زیادتی, جنسی, عزت, عصمت, بدفعلی, ہراسانی',
  },
  'acts:touch': {
    en: 'touch{|es|ed|ing|y}, grop{e|es|ed|ing}, fondl{e|ed|ing}, rub~~, strok{e|ed|ing}',
    ru: 'choo~, chhu~, chhoo~, chua, chui, chuta, hath, haath, touch, lagaya, hatha, tatol~, chher~',
    ur: 'چھو~, چھوا, ہاتھ, ٹٹول~, چھیڑ~, چھوتا',
  },
  'acts:intimate': {
    en: 'kiss~, sex, intercourse, intima{te|cy}, naked, nude{|s}, porn{|ography}, virgin{|ity}, condom',
    ru: 'bosa, chum~, choom~, humbistari, hambistari, mubashrat, sohbat, nangi, nanga, gandi, tasveer, tasveerein, jima',
    ur: 'بوسہ, چوم~, ہمبستری, مباشرت, ننگی, ننگا, گندی, تصویر, تصویریں',
  },
  'acts:abuse': {
    en: 'abus{e|es|ed|ing|ive|er}, mistreat{|ed|s|ing|ment}, neglect{|ed|s}, exploit{|ed|ing|ation}, bully, bull{ies|ied|ying}, tortur{e|ed}',
    ru: 'zulm, zulam, tashadud, badsaluki, badsulooki, aziyat, ziadti, zyadti, bully, badtameezi, istehsal, bura-salook',
    ur: 'ظلم, تشدد, بدسلوکی, اذیت, زیادتی, بدتمیزی, استحصال, بلی',
  },
  'acts:kidnap': {
    en: 'kidnap{|s|ped|ping|per}, abduct{|ed|ion}, missing, snatched, traffick{ed|ing}',
    ru: 'aghwa, aghwaa, igwa, agwa, utha~, laapata, lapata, utha-liya, chura~',
    ur: 'اغوا, اغواء, لاپتہ, اٹھا~',
  },
  'acts:honour-violence': {
    en: 'honour, honor, karokari, karo, kari, dishonour, jirga, disown{|ed|s}, ghairat',
    ru: 'ghairat, gherat, gairat, izzat, karokari, kari, karo, siyahkari, jirga, panchayat, wani, vani, swara, aaq',
    ur: 'غیرت, عزت, کاروکاری, کاری, جرگہ, پنچایت, ونی, سوارہ, عاق',
  },
  'acts:attack': {
    en: 'attack{|s|ed|ing|er}, assault{|ed}, ambush~, invad{e|ed}, mug{ged|ging}, jump{ed}',
    ru: 'hamla, hamle, hamlay, waar, jhapat~, tut-para, dakaiti, humla, chaapa',
    ur: 'حملہ, حملے, وار, جھپٹ~, ڈکیتی',
  },
  'acts:fight': {
    en: 'fight=, fought, brawl, war, battle, clash~, conflict{|s}',
    ru: 'lar~, larai, laraai, jang, lad~, ladai, muqabla, hathapai, hatha-pai, fasad, jhagra',
    ur: 'لڑ~, لڑائی, جنگ, مقابلہ, ہاتھاپائی, فساد',
  },
  'acts:revenge': {
    en: 'reveng{e|eful}, aveng{e|ed}, payback, retaliat{e|ion}, punish~',
    ru: 'badla, intiqam, intekam, badlay, badlaa, sabaq, saza',
    ur: 'بدلہ, انتقام, سزا, سبق',
  },
  'acts:destroy': {
    en: 'destroy{|s|ed|ing}, ruin{|s|ed|ing}, demolish{|ed}, wreck{|ed}, devastat{e|ed}, wip{e|ed}',
    ru: 'barbad, brbad, barbaad, tabah, tabaah, tabahi, barbadi, ujar~, ujr~, ujarr, fana, kharab',
    ur: 'برباد, بربادی, تباہ, تباہی, اجڑ~, اجاڑ~, فنا',
  },
  'acts:danger': {
    en: 'danger{|s|ous|ously}, risk{|s|y|ed}, unsafe, hazard{|ous}, threat, harm',
    ru: 'khatra, khatre, khatray, khatarnak, khatrnak, khtra, ghair-mehfooz, nuqsandeh, risk',
    ur: 'خطرہ, خطرے, خطرناک, غیرمحفوظ, نقصاندہ',
  },
  'acts:safe': {
    en: 'safe{|r|ly|ty}, secure{|d}, security, protect{|s|ed|ing|ion|ive}, shelter, refuge',
    ru: 'mehfooz, mahfooz, mehfuz, hifazat, salamat, panah, pana, aman, darulaman, salamti, khair',
    ur: 'محفوظ, حفاظت, سلامت, پناہ, امان, دارالامان, سلامتی, خیر',
  },
  'acts:help': {
    en: 'help{|s|ed|ing|er|ful}, assist~, aid~, support~, rescu{e|es|ed}, assistance',
    ru: 'madad, mdad, maded, help, imdad, sahara, sath, saath, muawanat, tawun, taawun, bacha~, madat',
    ur: 'مدد, امداد, سہارا, ساتھ, معاونت, تعاون, بچا~',
  },
  'acts:escape-harm': {
    en: 'escap{e|es|ed|ing}, surviv{e|es|ed|or}, avoid{|s|ed|ing}, narrowly',
    ru: 'bach~, bacha, bal, nikl, chutkara, jan-bachi, mehfooz',
    ur: 'بچ~, چھٹکارا, محفوظ',
  },
  'acts:defend': {
    en: 'defend{|s|ed|ing}, resist~, stopp{ed|ing}, block~, shield~, restrain~',
    ru: 'rok~, difa, difaa, bacha, himayat, muqabla, khilaf, khilaaf',
    ur: 'روک~, دفاع, حمایت, خلاف',
  },
  'acts:beg-mercy': {
    en: 'spare, mercy, beg~~, please, dont, stop',
    ru: 'raham, rehem, rehm, chhordo, chordo, bakhsh~, khuda, wasta, waasta',
    ur: 'رحم, چھوڑدو, بخش~, واسطہ, خدارا',
  },
  'acts:report-crime': {
    en: 'report{|s|ed|ing}, complain{t|ed|ts}, fir, lodge{|d}, arrest{|s|ed|ing}, jail{|ed}, court, evidence, proof, witness',
    ru: 'report, fir, darj, girftar, griftar, giraftar, parcha, saboot, saboot, gawah, gawahi, muqadma, jail',
    ur: 'رپورٹ, درج, گرفتار, پرچہ, ثبوت, گواہ, گواہی, مقدمہ',
  },
  'acts:crime-do': {
    en: 'crime{|s}, criminal{|s}, illegal, guilty, offence, offender, convict{|ed}, gang',
    ru: 'jurm, jurum, jaraim, mujrim, ghair-qanooni, gunahgar, waardat, wardat',
    ur: 'جرم, جرائم, مجرم, غیرقانونی, واردات',
  },
  'acts:blow-head': {
    en: 'concuss{ed|ion}, headinjury, skull, hit, bump{|s|ed}, knock~',
    ru: 'sar, sir, sarr, chot, takra~, laga, matha, gumar, gumra',
    ur: 'سر, چوٹ, ٹکرا~, ماتھا, گومڑ',
  },
  'acts:bleed-out': {
    en: 'bleed=, bled, bleeding, gush~, ooz{e|es|ed|ing}, drip{|s|ped|ping}, soak{|s|ed|ing}, spurt~, clot{|s|ted|ting}',
    ru: 'beh~, bah~, khoon, khun, rat, nikal, nikl, tapak~, tapk~, bhig~, bheeg~, lothra, lothray, lothre, ratta, dhaar, wag~, tar',
    ur: 'بہہ, بہنا, بہا, بہتا, خون, نکل, ٹپک~, بھیگ~, لوتھڑا, لوتھڑے, دھار, وگ~, رت',
  },
  'acts:weapon': {
    en: 'weapon{|s}, arm{ed}, gun, stick, rod, belt, hammer, axe, brick, stone',
    ru: 'hathyar, hathiyar, danda, lathi, sota, belt, pathar, patthar, eent, rod, aslaha, pistol',
    ur: 'ہتھیار, ڈنڈا, لاٹھی, بیلٹ, پتھر, اینٹ, اسلحہ',
  },
  'acts:control-confine': {
    en: 'control{|s|led|ling}, restrict{|s|ed|ing}, confin{e|ed}, ground{ed}, forbid{den}, suspicious, possessive, permission',
    ru: 'qabu, control, pabandi, pabandiyan, nazarband, band, ijazat, nikalne, qaid, shak, zaat',
    ur: 'قابو, پابندی, پابندیاں, نظربند, اجازت, قید, شک',
  },
  'acts:throw-out': {
    en: 'evict{|ed}, expel{|led}, kicked, thrown, disown{|ed}, homeless, throwout',
    ru: 'nikal~, nikaal~, nikala, be-ghar, beghar, dhakke, dhakay, kadh~, kaddh~, aaq, darbadar',
    ur: 'نکال~, بےگھر, بیگھر, دھکے, کڈھ~, عاق, دربدر',
  },
  'acts:snatch-child': {
    en: 'custody, snatch{|ed|ing}, separated, kids, tookaway',
    ru: 'cheen~, chheen~, khoh~, kho~, custody, hawala, hawale, bacha',
    ur: 'چھین~, کھوہ, حوالے, کسٹڈی',
  },
  'acts:neglect-care': {
    en: 'neglect{|s|ed|ful}, unattended, starved, unsupervised, leftalone',
    ru: 'laparwahi, ghaflat, nazarandaz, bekhayal, bhooka, akela',
    ur: 'لاپرواہی, غفلت, نظرانداز, بےخیال',
  },
  'acts:trap-lure': {
    en: 'lur{e|ed|ing}, trick{|ed|ing}, seduc{e|ed}, groom{ed|ing}, bait, scam{|s|med|mer}, honeytrap',
    ru: 'phansa~, phasa~, behka~, warghala~, lalach, jaal, jal, jhansa, jhansay, fraud',
    ur: 'پھنسا~, بہکا~, ورغلا~, لالچ, جال, جھانسہ, جھانسے, فراڈ',
  },
  'acts:photo-leak': {
    en: 'photo{|s}, picture{|s}, pic, pics, video{|s}, leak{|s|ed|ing}, viral, upload{|ed}, edited, nude{|s}',
    ru: 'tasveer, tasveerein, taswir, photo, pic, video, leak, viral, film, picture',
    ur: 'تصویر, تصویریں, فوٹو, ویڈیو, لیک, وائرل',
  },
};
