import type { Concepts } from '../../../lexicon.ts';

/** Thoughts about oneself, life and death, farewell, voices and beliefs. */
export const self: Concepts = {
  'acts:self': {
    en: 'myself, self, himself, herself, yourself, themself, themselves, own, selves',
    ru: 'khud, khudko, khd, apne-aap, apneaap, aap, apna, apni, apne, zaat, pane, panay, khpal, pan',
    ur: 'خود, خودکو, ذات, اپنا, اپنی, اپنے, آپ, اپنےآپ',
  },
  'acts:burden': {
    en: 'burden{|s|ed|some}, load, liabilit{y|ies}, weight, bother, nuisance, heavy',
    ru: 'bojh, boj, bhoj, bojhh, bhaar, bhar, wazan, musibat, wabal, azab, baar',
    ur: 'بوجھ, بھار, وبال, وزن, بار',
  },
  'acts:worthless': {
    en: 'worthless{|ness}, useless{|ness}, unworthy, nothing, trash, garbage, loser, failure, pathetic, inferior, nobody, waste, pointless',
    ru: 'bekar, bekaar, nikamma, nikammi, nakara, nakaara, fuzool, fazool, fazul, fuzul, faltu, faaltu, nakam, nalaiq, nalayak, kachra, haqeer, be-kaar, be-qadar, bewaqat, bemol, ghatiya, zero, fail',
    ur: 'بیکار, بےکار, نکما, نکمی, ناکارہ, فضول, فالتو, نالائق, کچرا, حقیر, بےوقعت, بیقدر, ناکام',
  },
  'acts:meaningless': {
    en: 'meaningless, pointless, purposeless, senseless, empty, void, aimless',
    ru: 'bemaqsad, be-maqsad, bemaani, bemani, fuzool, khali, khokhla, be-matlab, bematlab, bekaif, beranga',
    ur: 'بےمقصد, بیمقصد, بےمعنی, بیمعنی, کھوکھلی, بےمطلب, بےکیف',
  },
  'acts:tired-of-life': {
    en: 'done, tired, weary, fed, exhausted, sick, enough',
    ru: 'bezar, bezaar, ukta~, thak~, bas, tang, aajiz, ajiz, dil-bhar, jee-bhar, haar, har, bardasht, uchat, aaiz, bhargaya',
    ur: 'بیزار, اکتا~, تھک~, عاجز, تنگ, ہار, اچاٹ',
  },
  'acts:life': {
    en: 'life, lives, living, alive, lifetime, lifeless, existence',
    ru: 'zindagi, zindgi, hayat, jeevan, jindri, jindagi, jind, jaan, zindagani, umar, jindri, jwand, zwand, hayati',
    ur: 'زندگی, حیات, جیون, جند, جان, زندگانی, جندڑی, ژوند',
  },
  'acts:live': {
    en: 'live~, survive~, surviving, alive, breathing, exist',
    ru: 'ji, jee, jeena, jine, jina, jeene, jinay, jita, jiti, jiya, jiyun, jiyunga, jiyungi, zinda, bach~, jeeta, jeeti, jinda, jeewan',
    ur: 'جی, جینا, جینے, جیتا, جیتی, جیوں, زندہ, بچ~, جینی, جیئیں, جیونا',
  },
  'acts:die': {
    en: 'die, dies, died, dying, dead, death{|s}, deceas{e|ed}, perish~, passed, expire~, deadly',
    ru: 'mar~, mr~, marna, marja, marjao, marjaun, marjaungi, marjaunga, mout, maut, mot, mott, inteqal, intiqal, faut, foat, wafat, murda, murde, marg, mar-jana, marda, mardi, mardan, mran',
    ur: 'مر~, موت, مرجا~, مرجاؤں, انتقال, فوت, وفات, مردہ, مرگ, ہلاک, مرن, مرونجاں',
  },
  'acts:suicide': {
    en: 'suicid{e|al|es|ed}, sucide, suiside, unalive{|d}, kms, selfharm, selfdestruct',
    ru: 'khudkushi, khudkashi, khudkuchi, khudsozi, khud-kushi, suicide, aatmahatya, atmahatya, halakat, apghat',
    ur: 'خودکشی, خودکشیاں, خودسوزی, خود کشی, سوسائیڈ, آپگھات',
  },
  'acts:kill': {
    en: 'kill~, murder~, slay, slain, slaughter~, execut{e|ed|ion}, assassinat{e|ed}, homicide',
    ru: 'qatal, qatl, katal, maar~, mar~, marwa~, halak, zibah, zabah, zibeh, jan-lena, khatam, qatil, khoon, muka~, wazhal',
    ur: 'قتل, مار~, مروا~, ہلاک, ذبح, قاتل, ختم, مار, مکا~',
  },
  'acts:self-harm': {
    en: 'selfharm, cutting, slash~, slit==, burn~, scratch~, harm~, wrist{|s}, vein{|s}',
    ru: 'kalai, kalaai, kalayi, nas, naas, nasein, ragg, rag, ragain, kaat~, kat~, jala~, blade, nuqsan, zakhm',
    ur: 'کلائی, کلائیاں, نس, نسیں, رگ, رگیں, کاٹ~, نقصان, زخم',
  },
  'acts:end-it': {
    en: 'end~, endit, finish~, ending, over, terminate, disappear~, vanish~, gone, erase~',
    ru: 'khatam, khatm, ktm, mukao, muka~, mita~, mit~, ghaib, gayab, gaib, anjam, nabood, fana',
    ur: 'ختم, مٹا~, مٹ~, مکا~, غائب, انجام, فنا, نابود',
  },
  'acts:never-born': {
    en: 'unborn, born, existed, birth',
    ru: 'paida, peda, janam, wujood, jamda, jammi, jamiya, wajud, hoti',
    ur: 'پیدا, جنم, وجود',
  },
  'acts:farewell': {
    en: 'goodbye, bye, byebye, farewell, adieu, cya, last, leaving, tata',
    ru: 'alvida, alwida, khudahafiz, khuda-hafiz, allahhafiz, allah-hafiz, hafiz, rabrakha, fiamanillah, rukhsat, akhri, aakhri, bye, bidai',
    ur: 'الوداع, خداحافظ, حافظ, رخصت, آخری, بائے, فی امان',
  },
  'acts:forgive': {
    en: 'forgiv{e|es|en|ing|eness}, forgave, pardon~, excus{e|es|ed}, mercy',
    ru: 'maaf, maf, muaf, muaaf, mauf, maafi, mafi, muafi, bakhsh~, baksh~, darguzar, magfirat, maghfirat, bakhshish',
    ur: 'معاف, معافی, بخش~, درگزر, مغفرت, بخشش',
  },
  'acts:sorry-to-family': {
    en: 'sorry, apologies, forgiveme, regret, letter',
    ru: 'maaf, maafi, sharminda, afsos, mazrat, maazrat',
    ur: 'معاف, معافی, شرمندہ, افسوس, معذرت',
  },
  'acts:will-after-me': {
    en: 'will, inherit~, testament, belongings, custody, wishes, after',
    ru: 'wasiyat, wasiat, waseeyat, jaidad, meeras, wirasat, baad, amanat, sambhalna, supurd, hawale, hawalay',
    ur: 'وصیت, جائیداد, وراثت, امانت, سپرد, حوالے, بعد',
  },
  'acts:remember-me': {
    en: 'remember, memory, memories, forget, forgetme, miss',
    ru: 'yaad, bhool~, bhula~, yad, duaon, yadgar',
    ur: 'یاد, بھول~, بھلا~, دعاؤں',
  },
  'acts:better-off': {
    en: 'better, betteroff, without, happier, relieved, peace',
    ru: 'behtar, sukoon, bina, baghair, bagher, bagair, aasani, bejaye',
    ur: 'بہتر, سکون, بغیر, بنا, آسانی',
  },
  'acts:nobody-cares': {
    en: 'nobody, noone, unloved, unwanted, ignored, rejected, invisible, unheard, uncared, alone',
    ru: 'koi, kisi, parwah, parwa, nazarandaz, akela, akeli, thukra~, thukraya, bewajood, lawaris, begana',
    ur: 'کسی, کوئی, پرواہ, نظرانداز, ٹھکرا~, لاوارث, بیگانہ',
  },
  'acts:deserve': {
    en: 'deserv{e|es|ed|ing}, worthy, worth, punish{|es|ed|ing|ment}, earned',
    ru: 'haqdar, haqdaar, laiq, layak, qabil, saza, sazaa, mustahiq, mustahaq, haq, haqq, saja',
    ur: 'حقدار, لائق, قابل, سزا, مستحق, حق',
  },
  'acts:trapped': {
    en: 'trapp{ed|ing}, trap, stuck, cage{|d}, imprison{ed}, helpless, cornered, suffocat{ed|ing}',
    ru: 'phans~, phas~, qaid, majboor, mjboor, majburi, majboori, bebas, bebasi, lachar, lachaar, be-bas, jakra, rasta-nahi',
    ur: 'پھنس~, قید, مجبور, مجبوری, بےبس, بےبسی, بیبس, لاچار, لاچاری',
  },
  'acts:helpless': {
    en: 'helpless{|ness}, powerless, hapless, desperate',
    ru: 'bebas, lachar, majboor, besahara, be-sahara, bechara, bechari, bayaar, be-yar, mohtaj, muhtaj, asra, aasra',
    ur: 'بےبس, لاچار, مجبور, بےسہارا, بیسہارا, محتاج, آسرا, بےیارومددگار',
  },
  'acts:give-up': {
    en: 'giveup, giving, gave, surrender~, quit==, resign~, lost',
    ru: 'har~, haar~, haarman, himmat-har, hathyar, chor, chhor, hathiyar, bas, jawab',
    ur: 'ہار~, ہتھیار, چھوڑ, ہمت',
  },
  'acts:no-way-out': {
    en: 'exit, escape, noway, deadend, option{|s}, choice, wayout',
    ru: 'rasta, raasta, chara, chaara, hal, rastay, nikal, bandgali, sahara',
    ur: 'راستہ, چارہ, حل, راستے, سہارا',
  },
  'acts:want-to-die-words': {
    en: 'die, death, dead, dying, wish, kill',
    ru: 'maut, mout, marna, marne, marun, marjaun, moat, mran, maran, mar-jaun, marjawan, maraan',
    ur: 'موت, مرنا, مرنے, مروں, مرجاؤں, مرن, مرجاواں',
  },
  'acts:plan-means': {
    en: 'means, ready, bought, arranged, collected, plan, method{|s}, painless, overdose',
    ru: 'tareeqa, tareeka, kharid, khareed, jama, rakhi, rakha, tayar, bandobast, mangwa~, mangai, intezam',
    ur: 'طریقہ, خرید, جمع, رکھی, رکھا, تیار, بندوبست, انتظام, منگوا~',
  },
  'acts:painless-method': {
    en: 'painless{|ly}, quickest, easiest, lethal, fatal, instant, dose, deadly',
    ru: 'aasan, asaan, jaldi, jan-leva, janleva, mohlik, muhlik, be-dard, foran',
    ur: 'آسان, جانلیوا, جان لیوا, مہلک, بےدرد',
  },
  'acts:reasons-to-live': {
    en: 'reason{|s}, worth, hold{|ing}, stopping, family, kids, faith',
    ru: 'wajah, sahara, khatir, umeed, jeene, bachon, maqsad',
    ur: 'وجہ, سہارا, خاطر, امید, مقصد',
  },
  'acts:past-attempt': {
    en: 'attempt{|s|ed|ing}, survived, previously, earlier, before',
    ru: 'koshish, koshis, pehle, bach, dafa',
    ur: 'کوشش, پہلے, بچ, دفعہ',
  },
  'acts:not-now-denial': {
    en: 'joking, kidding, not, never, wouldnt, exaggerat{e|ed|ing}, figurative',
    ru: 'mazak, mazaq, aise, waise, ese, wese, nahi',
    ur: 'مذاق, ایسے, ویسے',
  },
  'acts:voices': {
    en: 'voice{|s}, whisper{|s|ing}, hearing, hallucinat{e|es|ed|ing|ion|ions}, commanding',
    ru: 'awaz, awazein, awaazein, awazen, aawaz, aawazein, sunai, sargoshi, kaan, bula~',
    ur: 'آواز, آوازیں, آوازوں, سنائی, سرگوشی, سرگوشیاں',
  },
  'acts:visions': {
    en: 'vision{|s}, hallucinat{e|ing|ions}, shadow{|s|y}, figure{|s}, ghost{|s}, apparition, seeing',
    ru: 'saya, saaya, saye, saey, dikhai, nazar, shaklein, shakal, shakl, parchai, roohein, hayula',
    ur: 'سایہ, سائے, دکھائی, شکل, شکلیں, پرچھائی, بھوت, روحیں',
  },
  'acts:persecuted': {
    en: 'spy~, spying, watch{ed|ing}, follow{ed|ing}, conspir{acy|ing|e}, plot{|ting|ted}, poison{ed|ing}, camera{|s}, track{ed|ing}, bug{ged}, hacked, enem{y|ies}',
    ru: 'jasoos, jasoosi, sazish, saazish, camera, cameray, camere, peecha, dushman, nigrani, dushmani, hack, zeher',
    ur: 'جاسوس, جاسوسی, سازش, سازشیں, کیمرہ, کیمرے, پیچھا, دشمن, نگرانی, دشمنی',
  },
  'acts:chosen-grand': {
    en: 'chosen, prophet, messiah, mahdi, special, powers, mission, god, angel{|s}, message{|s}, revelation{|s}',
    ru: 'nabi, paighambar, paigham, mehdi, wali, farishta, farishte, farishtay, wahi, ilham, bashart, basharat, taqat',
    ur: 'نبی, پیغمبر, پیغام, مہدی, ولی, فرشتہ, فرشتے, وحی, الہام, بشارت',
  },
  'acts:possessed': {
    en: 'possess{ed|ion}, jinn{|s}, djinn, demon{|s}, devil, satan, evil, spirit{|s}, exorcis{m|t}',
    ru: 'jin, jinn, jinnat, shaitan, shetan, saya, asar, asrat, asraat, chimta, hazri, churail, balaa, bala, pari',
    ur: 'جن, جنات, شیطان, سایہ, اثر, اثرات, حاضری, چڑیل, بلا',
  },
  'acts:mind-controlled': {
    en: 'control~~, controlled, mindcontrol, implant{|ed|s}, chip, signal{|s}, broadcast~, insert{ed}, radiation',
    ru: 'qabu, qaboo, control, chip, ishare, ishara, isharay, remote, lehrain, shuaen',
    ur: 'قابو, کنٹرول, اشارے, اشارہ, چپ, شعاعیں',
  },
  'acts:mad': {
    en: 'mad{|ness}, crazy, insane, insanity, psycho, psychotic, psychosis, lunatic, mental, schizophreni{a|c}',
    ru: 'pagal, pagl, pagalpan, pagall, deewana, diwana, deewani, divani, junoon, kamla, kamli, chariya, jhalla, jhalli, lewanay, sudai, pagla, dewangi',
    ur: 'پاگل, پاگلپن, دیوانہ, دیوانی, جنون, کملا, کملی, جھلا, جھلی, سودائی, لیونے',
  },
  'acts:strange-behaviour': {
    en: 'odd{|ly}, weird{|ly}, strange{|ly}, bizarre, unusual{|ly}, abnormal{|ly}, behav{e|es|ed|ing|iour|ior}, acting',
    ru: 'ajeeb, ajib, ajeb, anokha, anokhi, harkat, harkatein, harkaten, ultay, ulti, ulta, rawaiya, bartao, ghair-mamooli, bahki',
    ur: 'عجیب, انوکھا, انوکھی, حرکت, حرکتیں, الٹی, الٹا, رویہ, برتاؤ, غیرمعمولی, بہکی',
  },
  'acts:unreal': {
    en: 'unreal, derealization, depersonali{s|z}ation, dreamlike, foggy, detached, floating, disconnect{ed}',
    ru: 'khwab, ghairhaqeeqi, dhund, alag, nakli, naqli, ajnabi, bahar',
    ur: 'خواب, دھند, نقلی, اجنبی',
  },
  'acts:obsess': {
    en: 'obsess{|ed|ive|ion|ing}, ocd, compuls{ion|ions|ive}, intrusive, repetitive, ritual{|s}',
    ru: 'waswasa, waswasay, waswase, weham, wehem, waham, wasway, baarbaar',
    ur: 'وسوسہ, وسوسے, وہم, بارہا',
  },
  'acts:eat-disorder': {
    en: 'anorexi{a|c}, bulimi{a|c}, bing{e|es|ed|ing|eing}, purg{e|es|ed|ing}, laxative{|s}, starv{ing}, diet{|ing|s}, skinny, fat',
    ru: 'moti, mota, patli, patla, diet, dieting, ulti, faqa, dubli, dubla, motapa',
    ur: 'موٹی, موٹا, پتلی, پتلا, ڈائٹ, فاقہ, دبلی, موٹاپا',
  },
  'acts:body-image': {
    en: 'ugly, fat, beautiful, pretty, looks, appearance, mirror, handsome, dark, fair',
    ru: 'badsurat, bad-soorat, khoobsurat, khubsurat, kala, kali, gora, gori, shakal, aaina, haseen, sohna, sohni',
    ur: 'بدصورت, خوبصورت, کالا, کالی, گورا, گوری, شکل, آئینہ, حسین, سوہنا, سوہنی',
  },
  'acts:talk-to-me': {
    en: 'talk, listen, vent, share, chat, company, someone',
    ru: 'baat, sun~, sathi, dil, halka, baant~, batcheet',
    ur: 'بات, سن~, ہلکا, بانٹ~, باتچیت',
  },
  'acts:god-will': {
    en: 'destiny, fate, inshallah, patience, trust, hereafter, hell, heaven, paradise, haram',
    ru: 'taqdeer, qismat, marzi, tawakkul, aakhirat, akhirat, jannat, dozakh, jahannam, haram, sabr, rab',
    ur: 'تقدیر, قسمت, توکل, آخرت, جنت, دوزخ, جہنم, حرام, صبر',
  },
};
