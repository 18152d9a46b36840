import type { Concepts } from '../../../lexicon.ts';

/** What fills a day and a year: work, money, family, worship, travel. */
export const living: Concepts = {
  'acts:work-do': {
    en: 'work{|s|ed|ing}, labo{ur|r|uring}, toil~, duty, chore{|s}, task{|s}, busy',
    ru: 'kaam, kam, kamm, mehnat, mazdoori, mehnt, dhanda, masroof, masrufiyat, kar',
    ur: 'کام, محنت, مزدوری, دھندا, مصروف, مصروفیت, کم',
  },
  'acts:earn': {
    en: 'earn{|s|ed|ing|ings}, income, salary, wage{|s}, paid, profit',
    ru: 'kama~, kamai, kamayi, tankhwah, tankhah, amdani, aamdani, munafa, rozgar, dihari',
    ur: 'کما~, کمائی, تنخواہ, آمدنی, منافع, روزگار, دیہاڑی',
  },
  'acts:unemployed': {
    en: 'unemploy{ed|ment}, jobless, fired, sacked, laidoff, resign{|ed|ing}, retire{|d}',
    ru: 'berozgar, berozgari, be-rozgar, farigh, nikal, naukri-nahi, istifa, istefa, wela, vela',
    ur: 'بےروزگار, بیروزگار, بیروزگاری, بےروزگاری, فارغ, استعفیٰ, ویلا',
  },
  'acts:study': {
    en: 'stud{y|ies|ied|ying}, learn~, revis{e|ed|ing|ion}, cram~~, prepar{e|ation}, memori{se|ses|sed|sing|ze|zes|zed|zing}',
    ru: 'parh~, parhai, padhai, padh~, tayari, ratta, yaad, hifz, sabaq, dohra~',
    ur: 'پڑھ~, پڑھائی, تیاری, رٹا, یاد, حفظ, سبق',
  },
  'acts:pass-exam': {
    en: 'pass~, qualif{y|ied}, clear~, topp{ed|er}, graduat{e|ed|ion|ing}, degree, admission',
    ru: 'paas, pas, kamyab, awal, dakhla, dakhila, degree, top, hasil',
    ur: 'پاس, کامیاب, اول, داخلہ, ڈگری, حاصل',
  },
  'acts:fail-exam': {
    en: 'fail{|s|ed|ing}, supply, flunk~, drop{ped|out|outs}, backlog, reject{|ed}',
    ru: 'fail, fel, supply, nakam, reh, kampart, compart',
    ur: 'فیل, ناکام, سپلی',
  },
  'acts:pay': {
    en: 'pay=, paid, payment{|s}, fee, fees, spend=, spent, cost{|s}, expense{|s}',
    ru: 'ada, adaa, adaigi, kharch, kharcha, khrcha, kharchay, de, bhar~, fees, laga~, chuka~',
    ur: 'ادا, ادائیگی, خرچ, خرچہ, خرچے, بھر~, فیس, چکا~',
  },
  'acts:buy': {
    en: 'buy=, bought, purchas{e|es|ed|ing}, shop{|ped|ping}, order~',
    ru: 'khareed~, kharid~, khrid~, le, liya, mangwa~, kharidari, mul, saman',
    ur: 'خرید~, منگوا~, خریداری, مول',
  },
  'acts:sell': {
    en: 'sell=, sold, sale, trad{e|es|ed|ing}',
    ru: 'bech~, baich~, bechna, farokht, bik~, wech~, vech~, becha, sale',
    ur: 'بیچ~, فروخت, بک~, ویچ~',
  },
  'acts:borrow-owe': {
    en: 'borrow~, lend~, lent, loan{|s}, debt{|s}, owe{|s|d}, owing, instal{l|}ment{|s}',
    ru: 'udhar, udhaar, qarz, qarza, qarzay, karz, karza, qist, qistein, adhar, sood',
    ur: 'ادھار, قرض, قرضہ, قرضے, قسط, قسطیں, سود',
  },
  'acts:poor': {
    en: 'poor, poverty, broke, needy, afford, bankrupt, penniless',
    ru: 'ghareeb, gareeb, ghurbat, ghareebi, gurbat, tangdasti, muflis, kangal, tang, paisa-nahi, maskeen',
    ur: 'غریب, غربت, غریبی, تنگدستی, مفلس, کنگال, مسکین',
  },
  'acts:rich': {
    en: 'rich, wealth{|y}, luxur{y|ious}, million{|s|aire}',
    ru: 'ameer, amir, daulat, dolat, daulatmand, maldar, paisay-wala, raees, khushhal',
    ur: 'امیر, دولت, دولتمند, مالدار, خوشحال',
  },
  'acts:marry': {
    en: 'marr{y|ies|ied|ying|iage|iages}, wed{|ding|s}, engage{|d}, propos{e|ed|al|als}, nikah',
    ru: 'shadi, shaadi, biyah, byah, viah, nikah, mangni, rishta, rishte, bihayi, shadishuda, wada, biya',
    ur: 'شادی, شادیاں, بیاہ, ویاہ, نکاح, منگنی, رشتہ, رشتے, شادیشدہ',
  },
  'acts:divorce': {
    en: 'divorc{e|es|ed|ing}, separat{e|ed|ion}, khula, breakup, split, brokeup',
    ru: 'talaq, talak, tallaq, khula, alehdgi, alehda, chor~, chhor~, halala, tootna',
    ur: 'طلاق, خلع, علیحدگی, علیحدہ, چھوڑ~, حلالہ',
  },
  'acts:break-up': {
    en: 'breakup, broke, brokeup, dump{ed}, ghost{ed|ing}, left, block{|s|ed|ing}, ex',
    ru: 'breakup, brekup, chor, block, tut~, toot, rishta-khatam',
    ur: 'بریک اپ, بلاک, چھوڑ, ٹوٹ',
  },
  'acts:quarrel-home': {
    en: 'household, dispute{|s}, quarrels, conflict, inlaws, dowry',
    ru: 'jahez, jaheez, gharelu, jhagre, larai, sasural, maikay, maike, maika, mayka, peke, saure',
    ur: 'جہیز, گھریلو, جھگڑے, سسرال, میکے, میکہ, پیکے, سوہرے',
  },
  'acts:widow-orphan': {
    en: 'widow{|s|ed|er}, orphan{|s|ed}, bereave{d|ment}, mourn{|s|ed|ing}',
    ru: 'bewa, baiwa, randwa, yateem, yatim, sog, soog, matam, rand, iddat, taziyat',
    ur: 'بیوہ, رنڈوا, یتیم, سوگ, ماتم, عدت, تعزیت',
  },
  'acts:pray': {
    en: 'pray{|s|ed|ing}, worship{|s|ped|ping}, prostrat{e|ion}, recit{e|ed|ation|ing}',
    ru: 'namaz, nmaz, parh, ibadat, sajda, sajday, sijda, tasbeeh, wazifa, zikr, dua, tilawat, wuzu',
    ur: 'نماز, عبادت, سجدہ, سجدے, تسبیح, وظیفہ, ذکر, دعا, تلاوت, وضو',
  },
  'acts:fast-religious': {
    en: 'fast{|s|ed|ing}, ramadan, ramzan, sehri, suhoor, iftar, iftari, eid',
    ru: 'roza, rozay, roze, rozon, sehri, iftar, iftari, ramzan, ramadan, aftari',
    ur: 'روزہ, روزے, روزوں, سحری, افطار, افطاری, رمضان',
  },
  'acts:travel-go': {
    en: 'travel{|s|led|ling|ed|ing}, trip{|s}, tour{|s}, visit~, journey{|s}, abroad, flight',
    ru: 'safar, ghoom~, sair, seir, daura, tour, trip, bahar, musafir, pardes, perdes',
    ur: 'سفر, گھوم~, سیر, دورہ, ٹرپ, باہر, مسافر, پردیس',
  },
  'acts:play-do': {
    en: 'play{|s|ed|ing}, game{|s}, gaming, sport{|s}',
    ru: 'khel~, khail~, khela, kheli, khed~, game, khiled',
    ur: 'کھیل~, کھیڈ~, گیم',
  },
  'acts:celebrate': {
    en: 'celebrat{e|es|ed|ing|ion|ions}, party, birthday, anniversary, congrat{s|ulations}, festival',
    ru: 'jashan, salgirah, salgira, mana~, taqreeb, mubarak, tehwar, dawat, mehfil',
    ur: 'جشن, سالگرہ, منا~, تقریب, مبارک, تہوار, دعوت, محفل',
  },
  'acts:watch-media': {
    en: 'watch{|es|ed|ing}, scroll~, stream~, binge, download~, upload~, browse, google{|d}',
    ru: 'dekh~, drama, film, video, download, scroll, google, sun~',
    ur: 'دیکھ~, ڈاؤنلوڈ, گوگل, سکرول',
  },
  'acts:cook-do': {
    en: 'cook~, bake~, fry, fried, frying, boil~, roast~, grill~, knead~',
    ru: 'paka~, pak~, bana, tal~, bhoon~, bhun~, ubal~, ubaal~, goondh~, rinh~',
    ur: 'پکا~, پک~, تل~, بھون~, ابال~, گوندھ~',
  },
  'acts:farm-do': {
    en: 'farm{|s|ed|ing|er|ers}, crop{|s}, harvest~, plough~, sow{|n|ing}, irrigat{e|ion}, graz{e|ing}',
    ru: 'kheti, kheti-bari, fasal, faslein, kasht, beej, bo~, waahi, gandum, kapas, ganna, spray',
    ur: 'کھیتی, فصل, فصلیں, کاشت, بیج, بو~, گندم, کپاس, گنا',
  },
  'acts:help-home': {
    en: 'chore{|s}, housework, sweep=, swept, iron~, laundry, dish{es}, tidy',
    ru: 'safai, jharu, istri, kapray, bartan, pocha, jhaar~, dhulai, gharka',
    ur: 'صفائی, جھاڑو, استری, برتن, پوچا, جھاڑ~',
  },
  'acts:sign-register': {
    en: 'register~, registration, sign~, fill{|ed|ing}, form, submit{|s|ted|ting}, apply, verif{y|ied|ication}, cnic',
    ru: 'darj, register, form, dastakhat, dastkhat, jama, shanakhti, shanakhat, cnic, khata',
    ur: 'درج, رجسٹر, فارم, دستخط, جمع, شناختی, شناخت',
  },
  'acts:know-person': {
    en: 'friend{|s|ship|ly}, know, meet, introduc{e|ed|tion}, acquaint{ed|ance}, relationship{|s}',
    ru: 'dost, dosti, taaruf, taaluq, taluq, jan-pehchan, wakif, taalluqat, rabta, raabta',
    ur: 'دوست, دوستی, تعارف, تعلق, تعلقات, رابطہ',
  },
  'acts:contact': {
    en: 'contact{|s|ed|ing}, reach~, connect~, call{|s|ed|ing}, number, address',
    ru: 'rabta, raabta, rabita, number, pata, contact, call, mila~',
    ur: 'رابطہ, نمبر, پتہ, کال',
  },
  'acts:wait-turn': {
    en: 'queue, turn, line, token, rush, crowd{|s|ed}',
    ru: 'bari, baari, qatar, line, rash, hujoom, bheer, token',
    ur: 'باری, قطار, لائن, رش, ہجوم, بھیڑ, ٹوکن',
  },
  'acts:fix-appointment': {
    en: 'schedul{e|ed|ing}, reschedul{e|ed}, book~, cancel{|s|led|ling|ed}, postpon{e|ed}, confirm~',
    ru: 'muqarrar, waqt, time, cancel, mansookh, multavi, confirm',
    ur: 'مقرر, وقت, منسوخ, ملتوی, کنفرم, ٹائم',
  },
  'acts:go-to-hospital': {
    en: 'admit{|s|ted|ting}, hospitali{s|z}ed, checkup, consult~, refer{|s|red|ral}, discharge{|d}',
    ru: 'dakhil, dikha~, lejao, lejana, refer, chutti, check, bharti, leja~',
    ur: 'داخل, دکھا, ریفر, چھٹی, لیجا~, چیک',
  },
  'acts:ask-permission-go': {
    en: 'permission, allow{|s|ed}, husband, refuses',
    ru: 'ijazat, ijazt, mana, roka, jane',
    ur: 'اجازت, منع, روکا, جانے',
  },
  'acts:decorate-buy-things': {
    en: 'new, old, secondhand, brand{|ed}, gift{|s|ed}, jewel{ry|lery}, gold',
    ru: 'naya, nayi, naye, purana, tohfa, tuhfa, zewar, sona, nawan, nawi',
    ur: 'نیا, نئی, نئے, پرانا, تحفہ, زیور, سونا, نواں',
  },
  'acts:sport-watch': {
    en: 'match{|es}, tournament, league, final{|s}, score{|s|d}, goal{|s}, win{|s|ning}, coach',
    ru: 'match, final, score, jeet, har, team, maidan, moqabla',
    ur: 'میچ, فائنل, سکور, ٹیم, میدان',
  },
  'acts:military-school-test': {
    en: 'interview{|s}, test{|s}, exam{|s}, css, mdcat, ecat, nts, matric, inter, fsc',
    ru: 'interview, imtihan, imtehan, test, matric, fsc, parcha',
    ur: 'انٹرویو, امتحان, ٹیسٹ, میٹرک, پرچہ',
  },
  'acts:smuggle-gamble': {
    en: 'gambl{e|es|ed|ing}, bet{|s|ting}, casino, lottery, crypto, invest{|ed|ment}, loss',
    ru: 'jua, juwa, satta, shart, lottery, nuqsan, loss',
    ur: 'جوا, سٹہ, شرط, لاٹری, نقصان',
  },
  'acts:technology-use': {
    en: 'app{|s}, install{|ed|ing}, password, login, account{|s}, update{|d|s}, online, internet',
    ru: 'app, account, password, internet, net, online, ai, install',
    ur: 'ایپ, اکاؤنٹ, پاسورڈ, انٹرنیٹ, آنلائن',
  },
  'acts:photo-take': {
    en: 'photo{|s}, picture{|s}, selfie{|s}, camera, record~, film{ed|ing}',
    ru: 'tasveer, photo, selfie, camera, khench~, record, pic',
    ur: 'تصویر, فوٹو, سیلفی, کیمرہ, کھینچ~',
  },
  'acts:live-abroad': {
    en: 'abroad, dubai, saudi, overseas, foreign, visa, immigrant',
    ru: 'pardes, dubai, saudia, bahar, mulk, wilayat, visa, perdesi',
    ur: 'پردیس, دبئی, باہر, ملک, ولایت',
  },
  'acts:get-old': {
    en: 'old{|er}, age{|d|s}, ageing, aging, elderly, young{|er|est}, youth, teen{|s|age|ager}',
    ru: 'umar, umr, umer, burhapa, boorha, jawan, jawani, naujawan, jawaani, bachpan, baligh',
    ur: 'عمر, بڑھاپا, بوڑھا, جوان, جوانی, نوجوان, بچپن, بالغ',
  },
};
