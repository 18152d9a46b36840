import type { Concepts } from '../lexicon.ts';

const kin = {
  en: `brother, sister, son, daughter, wife, husband, mother, father, mom, mum, dad, friend, uncle, aunt, aunty, cousin, neighbour, neighbor, niece, nephew, grandfather, grandmother, grandson, roommate, student, colleague, patient, boyfriend, girlfriend, fiance, bhabhi, ammi, abbu, somebody, someone, maid, boy, girl, man, woman, class fellow, servant, driver, guard, granny, nani, dadi, baba, bhai, apa, baji`,
  ru: `bhai, behen, behan, behn, bahan, beta, bete, betay, beti, bete ne, biwi, bivi, begum, shohar, mian, miyan, ammi, ami, amma, maa, walida, abbu, abu, abba, walid, baap, dost, saheli, chacha, chachi, mamu, mamoo, mami, khala, phupho, phuppo, khalu,
    cousin, parosi, parosan, padosi, bhanja, bhanji, bhatija, bhatiji, dada, dadi, nana, nani, pota, poti, nawasa, saas, sasur, susar, bahu, bhabhi, nand, dewar, jeth, damad, mangetar, larka, larki, aurat, aadmi, mareez, shagird, student, baba, dulhan, kaam wali, bhaijan, baji, apa, roommate, nokrani`,
  ur: `بھائی, بہن, بیٹا, بیٹے, بیٹی, بیوی, بیگم, شوہر, میاں, امی, اماں, ماں, والدہ, ابو, ابا, والد, باپ, دوست, سہیلی, چچا, چاچا, چاچے, چچی, ماموں, ممانی, خالہ, پھوپھو, خالو, کزن, پڑوسی, پڑوسن, ہمسایہ, بھانجا, بھانجی, بھتیجا, بھتیجی,
    دادا, دادی, نانا, نانی, پوتا, پوتی, نواسا, نواسہ, ساس, سسر, بہو, بھابھی, نند, دیور, جیٹھ, داماد, منگیتر, لڑکا, لڑکی, عورت, آدمی, مریض, شاگرد, بابا, باجی, کام والی`,
};

/** Who: the writer, somebody else, a child. */
export const people: Concepts = {
  /** Another does it: "behen ne", "my brother has". Apart from that, who speaks of kin in despair speaks of themselves. */
  'kin-acts': {
    en: `my {${kin.en.replaceAll(', ', '|')}} {has|took|takes|cut|is|was|drank|swallowed|ate|tried|wants|says|said|keeps|hears|wanted|told|thinks}, {he|she} {has|took|cut|is|was|drank|swallowed|ate|tried|wants|says|said|keeps|hears|wanted|thinks}, hes, shes`,
    ru: `{${kin.ru.replaceAll(/,\s*/g, '|')}} {ne|kehta|kehti|keh raha|keh rahi|chahta|chahti|marna|apne|apni|khud|ko|hai|hain|sochta|sochti|bolta|bolti}, {us|un|is|in} ne, usne, unhone, woh, wo`,
    ur: `{${kin.ur.replaceAll(/,\s*/g, '|')}} {نے|کہتا|کہتی|کہہ|چاہتا|چاہتی|مرنا|اپنے|اپنی|خود|کو|ہے|ہیں}, {اس|ان|انہوں} نے, وہ`,
  },
  self: {
    en: 'i, im, ive, id, ill, me, myself, i am, i have, mine, we, us',
    ru: 'main, mai, mn, maine, mene, mainay, mne, maene, mujhe, mjhe, mujhy, mujay, muje, mjy, mujh, mjh, mujhko, mera dil, mere dil, meri jaan, khud ko, apni, apna, apne, hum, hamein, menu, {lun|dun|jaun|karun|rahun|marun|baithun|krun} {ga|gi}, {chahta|chahti|chata|chati} {hun|hoon|hn|hu}, {raha|rahi|rha|rhi} {hun|hoon|hn|hu}, hun, hoon, hu, hn',
    ur: 'میں, میں نے, مجھے, مجھ, مجھ سے, اپنی, اپنا, اپنے, ہم, ہمیں, ہوں',
  },
  mine: { en: 'i, im, ive, my', ru: 'mujhe, mera, meri, mere, mujh', ur: 'مجھے, میرا, میری, میرے' },
  'first-person-verb': {
    en: 'i want, i will, i am going, im going, i wanna, i cant, i feel, i have, ive, ill, i keep, i am having, im having, i think of',
    ru: `{lun|dun|jaun|karun|krun|rahun|marun|baithun|dalun|dalon|maar dun|mar jaun|dunga|dungi|lunga|lungi|jaunga|jaungi|karunga|karungi} {ga|gi|}, {chahta|chahti|chata|chati|raha|rahi|rha|rhi|gaya|gayi|gya|gyi|sakta|sakti|skta|skti|deti|deta|leti|leta|karta|karti|krta|krti} {hun|hoon|hn|hu|hoo}, dunga, dungi, lunga, lungi, jaunga, jaungi, karunga, karungi, marunga, marungi`,
    ur: 'لوں, دوں, جاؤں, کروں, رہوں, مروں, بیٹھوں, ڈالوں, {چاہتا|چاہتی|رہا|رہی|سکتا|سکتی} ہوں, کرتی ہوں, کرتا ہوں',
  },
  other: {
    en: `he, she, hes, shes, him, her, his, they, them, ${kin.en}`,
    ru: `us ne, usne, usko, us ko, unko, unhon ne, unhone, wo, woh, un ki, us ki, us ka, is ne, isne, isko, is ko, in ko, ${kin.ru}`,
    ur: `اس نے, اسے, اس کو, ان کو, انہوں نے, انہیں, وہ, اس کی, اس کا, ان کی, ${kin.ur}`,
  },
  kin,
  spouse: {
    en: 'husband, my husband, hubby, in laws, mother in law, father in law, fiance, boyfriend, ex husband, partner',
    ru: 'shohar, shauhar, shohr, mian, miyan, khawand, khaawind, susral, sasural, susral wale, saas, sasur, susar, dewar, jeth, nand, ghar wale, ghar walay, mere wo, bachon ke abbu, sarparast, mangetar',
    ur: 'شوہر, میاں, خاوند, سسرال, سسرال والے, ساس, سسر, دیور, جیٹھ, نند, گھر والے, منگیتر',
  },
  family: {
    en: 'brother, father, son, uncle, stepfather, step father, cousin, brother in law, employer, boss',
    ru: 'bhai, baap, abbu, abu, walid, beta, chacha, mamu, sotela, sauteli, behnoi, maalik, malik, bara bhai',
    ur: 'بھائی, باپ, ابو, والد, بیٹا, چچا, ماموں, سوتیلا, سوتیلی, بہنوئی, مالک',
  },
  says: {
    en: 'says, said, saying, told, tells, tell, telling, texted, wrote, sent, writes, keeps saying, threatening, threatens, threatened, posted, talking about, talks about, talks of, status, messaged',
    ru: 'keh {rahi|raha|rahe|rhi|rha|rhay|rahay}, kehta, kehti, kehte, khta, khti, kaha, bolta, bolti, bol {raha|rahi|rha|rhi}, bola, boli, likha, likha hai, likhti, bheja, dhamki, dhamkiyan, status, baat karta, baat karti, baatein karta, baten karta, keh gaya, keh gayi',
    ur: 'کہہ رہی, کہہ رہا, کہتا, کہتی, کہتے, کہا, بولتا, بولتی, بولا, لکھا, بھیجا, دھمکی, دھمکیاں, سٹیٹس, اسٹیٹس, بات کرتا, بات کرتی, کہہ',
  },
  baby: {
    en: 'baby, babys, babies, newborn, new born, infant, neonate, twins, my little one, bub, days old, day old, weeks old, week old',
    ru: 'bacha, baccha, bachay, bachi, bachchi, munna, munni, nomolood, nomaulood, nau molood, no molood, kaka, kaki, nanha, nanhi, shishu, baby',
    ur: 'بچہ, بچے, بچی, نومولود, منا, منی, ننھا, ننھی, کاکا, شیر خوار, بے بی',
  },
  newborn: {
    en: 'newborn, new born, neonate, just born',
    ru: 'nomolood, nomaulood, nau molood, no molood, naya paida',
    ur: 'نومولود, نو مولود',
  },
  child: {
    en: 'child, children, kid, kids, toddler, son, daughter, baby, boy, girl, infant, grandson, grandchild, niece, nephew, my little one, year old, years old, month old, months old, twins',
    ru: 'bacha, bachay, bachi, bachon, bachiyan, beta, betay, beti, munna, munni, pota, poti, nawasa, nawasi, bhanja, bhanji, bhatija, bhatiji, kaka, chote, chota bhai',
    ur: 'بچہ, بچے, بچی, بچوں, بیٹا, بیٹے, بیٹی, منا, منی, پوتا, پوتی, نواسا, نواسہ, نواسی, بھانجا, بھانجی, بھتیجا, بھتیجی',
  },
  minor: {
    en: 'im {10|11|12|13|14|15|16|17}, i am {10|11|12|13|14|15|16|17}, {10|11|12|13|14|15|16|17} year old, class {5|6|7|8|9|10}, {9|10|11|12|13|14|15|16|17} years old, domestic child, student, pupils, madrassa, madrasa, children, child, daughter, my son, minor, kid, kids, niece, nephew',
    ru: 'meri umar {10|11|12|13|14|15|16|17}, {10|11|12|13|14|15|16|17} {saal|sal} {hai|ki|ka|ke|he}, bachi, bachay, bacha, bachon, bachiyon, bachiyan, beti, madrassa, madrassay, madrasay, shagird, bhanji, bhatiji, bhatija, bhanja, mein {7|8|9} class',
    ur: 'میری عمر {10|11|12|13|14|15|16|17}, بچی, بچے, بچہ, بچوں, بچیوں, بیٹی, مدرسے, مدرسہ, شاگرد, تیرہ سال, چودہ سال, پندرہ سال, سولہ سال, بارہ سال, بھانجی, بھتیجی',
  },
  elder: {
    en: 'old mother, old father, elderly',
    ru: 'boorhi, burhi, boorha, buzurg, maan hun, zaeef',
    ur: 'بوڑھی, بوڑھا, بزرگ, ضعیف, ماں ہوں',
  },
  patient: {
    en: 'patient, pt, old man, old woman, old lady, sir, miss, teacher, guard, chowkidar, worker, labourer, passenger, customer, person, uncle ji, aunty ji, roommate, flatmate, primi, multi',
    ru: 'mareez, mareeza, patient, pt, buzurg, budhe, burhe, burhiya, zacha, sahab, madam, ustani, chowkidar, mazdoor, maali, driver, mulazim, mulazima, kaam wali, masi, maasi, sahib, log, banda, bande, bandi, khatoon',
    ur: 'مریض, مریضہ, پیشنٹ, بزرگ, بڑھیا, زچہ, صاحب, میڈم, استانی, چوکیدار, مزدور, مالی, ڈرائیور, ملازم, ملازمہ, کام والی, ماسی, بندہ, بندے, بندی, خاتون, روم میٹ, ساتھی',
  },
  alone: {
    en: 'alone, all alone, nobody home, no one home, home alone, by myself',
    ru: 'akela, akeli, akele, tanha, koi nahi ghar, ghar pe koi nahi, ghar mein koi nahi',
    ur: 'اکیلا, اکیلی, اکیلے, تنہا, گھر میں کوئی نہیں',
  },
  far: {
    en: 'village, hours by road, hour by road, no hospital, no transport',
    ru: 'gaon, gaun, hospital door, hospital dur, sawari nahi',
    ur: 'گاؤں, ہسپتال دور, بہت دور, سواری نہیں',
  },
};
