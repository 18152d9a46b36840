import type { Concepts } from '../../../lexicon.ts';

/** Who people are to one another, and what they are called. */
export const people: Concepts = {
  'life:i': {
    en: 'i, im, me, my, mine, myself, ive, id, ill',
    ru: 'main, mein, mujhe, mujhko, mera, meri, mere, mujh, khud, apna, apni, apne, hum, humein, hamara, hamari, hamare, mainu, mera, menu, maine, assan, sada, ma, zama',
    ur: 'میں, مجھے, مجھ, میرا, میری, میرے, خود, اپنا, اپنی, اپنے, ہم, ہمیں, ہمارا, ہماری, ہمارے, مجھکو, مینوں',
  },
  'life:you': {
    en: 'you, your, yours, u, ur, ya',
    ru: 'aap, ap, aapka, aapki, aapke, aapko, apko, apka, apki, tum, tumhara, tumhari, tumhein, tu, tera, teri, tujhe, tusi, tuwada',
    ur: 'آپ, آپکو, آپکا, آپکی, تم, تمہارا, تمہاری, تمہیں, تو, تیرا, تیری, تجھے',
  },
  'life:he-she': {
    en: 'he, she, him, her, his, hers, they, them, their, himself, herself',
    ru: 'woh, wo, us, uska, uski, uske, usko, usne, un, unka, unki, unke, unko, unhone, unhein, ye, yeh, is, iska, iski, iske, isko, isne, ohnu, us, uhnu',
    ur: 'وہ, اس, اسکا, اسکی, اسکو, اسے, ان, انکا, انکی, انکو, انہیں, انہوں, یہ, اسنے',
  },
  'life:mother': {
    en: 'mother, mothers, mom, moms, mum, mummy, mama, ma, amma',
    ru: 'ammi, ami, amma, maa, man, maan, walida, mama, mummy, mamma, ammijan, bebe, mai, be be',
    ur: 'امی, اماں, ماں, والدہ, ماما, ممی, امّی, بے بے, مائی',
  },
  'life:father': {
    en: 'father, fathers, dad, daddy, papa, abba',
    ru: 'abbu, abu, abba, baba, walid, papa, abbajan, bapu, piu, peu',
    ur: 'ابو, ابا, بابا, والد, پاپا, باپ, ابّو',
  },
  'life:parents': {
    en: 'parents, parent, folks',
    ru: 'walidain, waldain, maan-baap, gharwale, gharwalay',
    ur: 'والدین, گھروالے',
  },
  'life:husband': {
    en: 'husband, husbands, hubby, spouse',
    ru: 'shohar, shauhar, khawand, khaawind, miyan, mian, gharwala, bandey, khasam, sain, suhag',
    ur: 'شوہر, خاوند, میاں, گھروالا, خصم',
  },
  'life:wife': {
    en: 'wife, wives, wifey, missus, mrs',
    ru: 'biwi, bivi, begum, ghar wali, gharwali, zauja, zanani, ahlia, ehlia, wife',
    ur: 'بیوی, بیگم, زوجہ, گھروالی, اہلیہ, زنانی',
  },
  'life:son': {
    en: 'son, sons, boy, boys',
    ru: 'beta, bete, baita, betay, putar, puttar, munda, larka, larkay, larke, chokra',
    ur: 'بیٹا, بیٹے, پتر, لڑکا, لڑکے, منڈا',
  },
  'life:daughter': {
    en: 'daughter, daughters, girl, girls',
    ru: 'beti, betiyan, larki, larkiyan, dhee, dhi, bachi, kuri',
    ur: 'بیٹی, بیٹیاں, لڑکی, لڑکیاں, بچی, بچیاں, دھی',
  },
  'life:brother': {
    en: 'brother, brothers, bro, bhai',
    ru: 'bhai, bhaiya, bhaijan, veer, vira, bhra, bhaiyon, bha, lala',
    ur: 'بھائی, بھائیوں, بھیا, ویر, لالہ',
  },
  'life:sister': {
    en: 'sister, sisters, sis',
    ru: 'behen, bahen, behan, baji, bahin, appi, aapi, apa, apiya, behnein, bhen',
    ur: 'بہن, باجی, آپی, آپا, بہنیں, بہنوں',
  },
  'life:grandmother': {
    en: 'grandmother, grandma, granny, nan',
    ru: 'dadi, nani, dado, nano, daadi, naani, amman, budhi',
    ur: 'دادی, نانی, بڑھیا',
  },
  'life:grandfather': {
    en: 'grandfather, grandpa, granddad',
    ru: 'dada, nana, daada, naana, buzurg, budha, buddha, bazurg, baba',
    ur: 'دادا, نانا, بزرگ, بوڑھا, بابا',
  },
  'life:in-laws': {
    en: 'inlaws, mil, fil, sil',
    ru: 'saas, sas, susar, sussar, susral, nand, nanad, devar, dewar, jeth, jethani, devrani, saali, bahu, bahoo, bhabhi, bhabi, damad, samdhi',
    ur: 'ساس, سسر, سسرال, نند, دیور, جیٹھ, جیٹھانی, دیورانی, بہو, بھابھی, بھابی, داماد, سالی',
  },
  'life:aunt-uncle': {
    en: 'aunt, aunty, auntie, uncle, uncles',
    ru: 'chacha, chachi, khala, khaloo, khalu, phupho, phuppo, phopho, mamu, mamoo, mami, taya, tayi, tai, phupha, chachu, aunty, uncle, massi, masi',
    ur: 'چاچا, چچا, چچی, خالہ, خالو, پھوپھو, پھپھو, ماموں, ممانی, تایا, تائی, انکل, آنٹی, ماسی',
  },
  'life:cousin-nephew': {
    en: 'cousin, cousins, nephew, niece',
    ru: 'cousin, bhatija, bhatiji, bhanja, bhanji, kazan',
    ur: 'کزن, بھتیجا, بھتیجی, بھانجا, بھانجی',
  },
  'life:baby': {
    en: 'baby, babies, newborn, infant, newborns, toddler, babys',
    ru: 'baby, bebi, nomolood, nomolud, nanha, nanhi, munna, munni, kaka, kaki, gudda, guddi, guriya, bachcha, shirkhwar',
    ur: 'نومولود, ننھا, ننھی, منا, منی, کاکا, کاکی, گڑیا, بے بی, بیبی, شیرخوار',
  },
  'life:child': {
    en: 'child, children, kid, kids, childrens, teen, teenager',
    ru: 'bacha, bachay, bache, bachon, bachi, bachian, bachiyan, bacho, bal, baal, nikka, nikki',
    ur: 'بچہ, بچے, بچوں, بچی, بچیاں, بچو, نکا',
  },
  'life:friend': {
    en: 'friend, friends, buddy, bestie, dost, roommate, classmate, mate',
    ru: 'dost, doston, saheli, yaar, yar, dosti, sathi, sangi, jigar, hamjamat',
    ur: 'دوست, دوستوں, سہیلی, یار, ساتھی, ہم جماعت',
  },
  'life:neighbour': {
    en: 'neighbour, neighbor, neighbours, neighbors',
    ru: 'parosi, padosi, parosan, hamsaya, hamsaye, mohalle, muhalle, mohalla, gali',
    ur: 'پڑوسی, پڑوسن, ہمسایہ, ہمسائے, محلے, محلہ, گلی',
  },
  'life:man': {
    en: 'man, men, guy, guys, gentleman, male',
    ru: 'aadmi, admi, mard, banda, bande, bandey, jawan, larka, mardon',
    ur: 'آدمی, مرد, بندہ, بندے, جوان, مردوں',
  },
  'life:woman': {
    en: 'woman, women, lady, ladies, female, girl',
    ru: 'aurat, auratein, orat, khatoon, khatun, ladies, zanani, aurton, mai',
    ur: 'عورت, عورتیں, خاتون, خواتین, عورتوں',
  },
  'life:old-person': {
    en: 'elderly, aged, old, elder',
    ru: 'budha, boorha, buzurg, zaeef, zaif, burha, budhi, boorhi',
    ur: 'بوڑھا, بوڑھی, بزرگ, ضعیف',
  },
  'life:someone': {
    en: 'someone, somebody, anyone, person, people, one',
    ru: 'koi, kisi, log, logon, shakhs, insan, insaan, banda, kuch',
    ur: 'کوئی, کسی, لوگ, لوگوں, شخص, انسان',
  },
  'life:everyone': {
    en: 'everyone, everybody, all',
    ru: 'sab, sabko, sabhi, tamam, har, saray, sare',
    ur: 'سب, سبھی, تمام, سارے, ہر',
  },
  'life:no-one': { en: 'nobody, none, noone', ru: 'koi-nahi, akela, akeli', ur: 'اکیلا, اکیلی' },
  'life:doctor': {
    en: 'doctor, doctors, dr, doc, physician, specialist, surgeon, gynae, gynecologist',
    ru: 'doctor, daktar, dr, hakeem, hakim, daaktar, doctorni, lady-doctor',
    ur: 'ڈاکٹر, ڈاکٹرز, حکیم, ڈاکٹرنی, ماہر',
  },
  'life:nurse-lhw': {
    en: 'nurse, nurses, midwife, lhv, lhw, dai, staff, compounder, dispenser',
    ru: 'nurse, dai, daai, sister, lhw, compounder, dispensar, staff',
    ur: 'نرس, دائی, لیڈی ہیلتھ, کمپاؤنڈر',
  },
  'life:teacher': {
    en: 'teacher, teachers, sir, miss, madam, professor, principal, tutor',
    ru: 'ustad, ustaad, ustani, teacher, sir, miss, madam, master, qari',
    ur: 'استاد, استانی, ٹیچر, قاری, ماسٹر, میڈم, سر',
  },
  'life:boss-worker': {
    en: 'boss, manager, colleague, worker, employee, labourer, labour, guard, driver, maid, servant, mechanic, farmer, tailor',
    ru: 'malik, boss, mazdoor, mazdur, naukar, nokar, driver, chowkidar, kaam wali, masi, kisan, darzi, mistri, kareegar',
    ur: 'مالک, مزدور, نوکر, ڈرائیور, چوکیدار, کسان, درزی, مستری, باس',
  },
  'life:police-law': {
    en: 'police, cop, lawyer, court, judge, thana, jail, fir, case',
    ru: 'police, polis, thana, adalat, wakeel, jail, mulzim, qanoon, case',
    ur: 'پولیس, تھانہ, عدالت, وکیل, جیل, ملزم, قانون, کیس',
  },
  'life:leader-news': {
    en: 'minister, government, president, party, election, politics, politician, news, journalist, army',
    ru: 'hukumat, wazir, sarkar, siyasat, siasat, election, party, leader, neta, khabar, khabrein, fauj',
    ur: 'حکومت, وزیر, سیاست, الیکشن, پارٹی, خبر, خبریں, فوج, لیڈر',
  },
  'life:enemy-stranger': {
    en: 'stranger, enemy, thief, robber, gang, goons, rapist, molester',
    ru: 'dushman, chor, daku, ghunda, ajnabi, badmash, gunday',
    ur: 'دشمن, چور, ڈاکو, غنڈہ, اجنبی, بدمعاش',
  },
  'life:fiance-love': {
    en: 'boyfriend, girlfriend, fiance, fiancee, lover, crush, ex, gf, bf',
    ru: 'mangetar, mehboob, ashiq, jaanu, janu, boyfriend, girlfriend',
    ur: 'منگیتر, محبوب, عاشق, جانو',
  },
};
